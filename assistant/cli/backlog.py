"""`assistant import` and `assistant triage`: a backlog goes in and becomes proposals."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.first_shop import shop_for
from assistant.cli.progress import counting, follow
from assistant.cli.session import Session, run_async, session_of

if TYPE_CHECKING:
    from assistant.desk.desk import Desk
    from assistant.domain.case import Shop
    from assistant.domain.intake import BadRow, ImportCount

File = Annotated[Path, typer.Argument(help="CSV or JSONL export of reviews.")]
Mapping = Annotated[list[str] | None, typer.Option("--map", help="field=HEADER where the desk does not know it.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the figures as one JSON object.")]


def register(app: typer.Typer) -> None:
    app.command("import")(import_file)
    app.command("triage")(triage)


def import_file(context: typer.Context, file: File, mapping: Mapping = None, as_json: AsJson = False) -> None:
    """Take an export in. The same file twice adds nothing."""
    session = session_of(context)
    run_async(_import_only(session, file, _pairs(mapping), as_json))


def triage(
    context: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="An export to take in first.", show_default=False)] = None,
    mapping: Mapping = None,
    as_json: AsJson = False,
) -> None:
    """Turn everything that waits into proposals; goes on where an earlier run was stopped."""
    session = session_of(context)
    run_async(_triage(session, file, _pairs(mapping), as_json))


async def _import_only(session: Session, file: Path, mapping: dict[str, str], as_json: bool) -> None:
    async with session.desk() as desk:
        shop = await shop_for(session, desk, file)
        count = await _take_in(session, desk, shop, file, mapping)
    if as_json:
        typer.echo(json.dumps({"shop": shop.id, **_rows(count)}))
        return
    _tell_rows(session, count)
    session.say("Next: assistant triage")


async def _triage(session: Session, file: Path | None, mapping: dict[str, str], as_json: bool) -> None:
    figures: dict[str, object] = {}
    async with session.desk() as desk:
        shop = await shop_for(session, desk, file)
        figures["shop"] = shop.id
        if file is not None:
            count = await _take_in(session, desk, shop, file, mapping)
            figures |= _rows(count)
            if not as_json:
                _tell_rows(session, count)
        figures |= await follow(session, desk, shop)
    if as_json:
        typer.echo(json.dumps(figures))
        return
    session.say(
        "{proposed} proposed, {set_aside} set aside, {failed} parked in {seconds} s: {rate} cases/s, peak {memory} MB.",
        **figures,
    )
    session.say("Next: assistant queue, then assistant show CASE")


async def _take_in(session: Session, desk: Desk, shop: Shop, file: Path, mapping: dict[str, str]) -> ImportCount:
    from assistant.desk.exports import file_digest

    bad_rows: list[BadRow] = []
    with counting(session) as on_progress:
        count = await desk.intake.take(
            shop,
            desk.exports.rows(file, shop, mapping),
            file_digest=await file_digest(file),
            now=session.now,
            on_bad=bad_rows.append,
            on_progress=on_progress,
        )
    if bad_rows:
        path = desk.exports.keep_bad(file, bad_rows)
        session.say(
            "Rows that could not be read: {n}. They are in {path} with line and reason.", n=count.quarantined, path=path
        )
    return count


def _tell_rows(session: Session, count: ImportCount) -> None:
    session.say(
        "{read} rows read = {new} new + {updated} updated + {duplicates} duplicates + {quarantined} quarantined.",
        **_rows(count),
    )


def _rows(count: ImportCount) -> dict[str, int]:
    return {name: getattr(count, name) for name in ("read", "new", "updated", "duplicates", "quarantined")}


def _pairs(mapping: list[str] | None) -> dict[str, str]:
    pairs = dict(each.partition("=")[::2] for each in mapping or ())
    if any(not field or not header for field, header in pairs.items()):
        typer.echo("assistant: --map wants field=HEADER, such as --map text=客户说", err=True)
        sys.exit(2)
    return pairs
