"""`assistant guide`: the picture that goes with the private offer of a return, an exchange or a repair."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.arguments import CaseArgument
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.domain.return_guide import CheckedGuide


def register(app: typer.Typer) -> None:
    app.command(help=N_("The illustrated return guide of a case: as a picture (SVG, PNG), or in words."))(guide)


def guide(
    context: typer.Context,
    case: CaseArgument,
    out: Annotated[
        Path | None,
        typer.Option(help=N_("Write the picture: guide.svg, or guide.png where a Chrome, Edge or Chromium is.")),
    ] = None,
) -> None:
    run_async(_guide(session_of(context), case, out))


async def _guide(session: Session, case: str, out: Path | None) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        found = await desk.guides.of_case(shop, session.case_id(case, shop.id), now=session.now)
    _tell(session, found)
    if out is None:
        typer.echo("\n".join(found.guide.lines()))
        session.say("Next: assistant guide {case} --out guide.png", case=case)
        return
    _write(found, out)
    session.say("{file} written: send it along with the private offer; the text does not speak of it.", file=out)


def _tell(session: Session, found: CheckedGuide) -> None:
    """What the shop should know before it sends the picture."""
    from assistant.cli.render import findings_lines

    for note in found.notes:
        typer.echo(f"! {session.t.note(note)}", err=True)
    for line in findings_lines(session.t, found.findings, found.guide.draft().text):
        typer.echo(line, err=True)


def _write(found: CheckedGuide, out: Path) -> None:
    """The picture in the form the file's name asks for; WrongInput for another."""
    from assistant.drawing.browser import screenshot
    from assistant.drawing.return_card import return_card
    from assistant.errors import WrongInput

    kind = out.suffix.lower()
    if kind not in {".svg", ".png"}:
        raise WrongInput(
            N_("{file} is no name of a picture."), remedy=N_("End it with .svg or .png."), file=repr(str(out))
        )
    svg = return_card(found.guide)
    picture = svg.encode("utf-8") if kind == ".svg" else screenshot(svg)
    try:
        out.write_bytes(picture)
    except OSError as error:
        remedy = N_("Name a file in a folder that you may write to.")
        raise WrongInput(N_("{file} cannot be written."), remedy=remedy, file=repr(str(out))) from error
