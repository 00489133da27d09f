"""`assistant watch`: exports dropped into a folder are imported by themselves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.imports import kind_named, tell_ahead, tell_file
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.channels.drop_folder import Dropped
    from assistant.desk.arriving.watching import TakenFile, Watch
    from assistant.domain.intake import Kind


def register(app: typer.Typer) -> None:
    app.command(
        help=N_("Import every export saved to a folder, then move it to done/ or, with the reason, to failed/.")
    )(watch)


def watch(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help=N_("Folder that exports are saved to."), exists=True, file_okay=False)],
    kind: Annotated[
        str,
        typer.Option(
            help=N_("What no folder or file name says: reviews, chats, after_sales, orders, tracking, replies.")
        ),
    ] = "",
    once: Annotated[bool, typer.Option("--once", help=N_("Import what lies there now, then end."))] = False,
) -> None:
    session = session_of(context)
    if run_async(_watch(session, folder, kind_named(session, kind), once)):
        raise typer.Exit(1)


async def _watch(session: Session, folder: Path, kind: Kind | None, once: bool) -> bool:
    """Whether a file could not be read."""
    from assistant.channels.drop_folder import DropFolder
    from assistant.desk.arriving.watching import LOOK, Watch

    async with session.desk() as desk:
        watch = Watch(
            desk=desk,
            folder=DropFolder(folder),
            clock=lambda: session.now,
            shop=session.shop,
            kind=kind,
            say_error=session.t.error,
            say_note=session.t.note,
        )
        if once:
            return await _once(session, watch, LOOK)
        session.say("Watching {folder} (Ctrl+C ends it).", folder=folder)
        await watch.run(lambda taken: _tell(session, taken))
    return False


async def _once(session: Session, watch: Watch[Dropped], pause: float) -> bool:
    """Two looks: the first only sees what is there, and what grows until the second is left."""
    import asyncio

    await watch.look()
    await asyncio.sleep(pause)
    taken = await watch.look()
    for each in taken:
        _tell(session, each)
    return any(each.error for each in taken)


def _tell(session: Session, taken: TakenFile) -> None:
    if taken.error:
        session.say("{file}: {error}", file=taken.name, error=session.t.error(taken.error))
    elif taken.result:
        tell_file(session, taken.name, taken.result)
        tell_ahead(session, taken.name, taken.result)
