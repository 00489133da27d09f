"""`assistant import` and `assistant triage`: a backlog goes in and becomes proposals."""

from __future__ import annotations

import json
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.first_shop import shop_for
from assistant.cli.imports import kind_named, rows_by_outcome, tell_ahead, tell_file
from assistant.cli.progress import counting, fallbacks, follow
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.arriving.importing import FileResult
    from assistant.desk.desk import Desk
    from assistant.domain.intake import Kind
    from assistant.domain.shop import Shop

#: characters of a header in a message
SHOWN = 40

KindOption = Annotated[
    str,
    typer.Option("--kind", help=N_("reviews, chats, after_sales, orders, tracking or replies; else told by columns.")),
]
MapOption = Annotated[
    list[str] | None, typer.Option("--map", help=N_("field=HEADER where the desk does not know it; repeat."))
]
AsJson = Annotated[bool, typer.Option("--json", help=N_("The figures of each file as a JSON object a line."))]


def register(app: typer.Typer) -> None:
    app.command("import", help=N_("Take exports in. The same file twice adds nothing."))(import_files)
    app.command(help=N_("Turn everything that waits into proposals; goes on where an earlier run was stopped."))(triage)


def import_files(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help=N_("Exports: xlsx, csv or jsonl."))],
    kind: KindOption = "",
    mapping: MapOption = None,
    as_json: AsJson = False,
) -> None:
    session = session_of(context)
    run_async(_import(session, files, kind_named(session, kind), _pairs(session, mapping), as_json))


def triage(
    context: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE", help=N_("Exports to take in first."), show_default=False)
    ] = None,
    kind: KindOption = "",
    mapping: MapOption = None,
    as_json: Annotated[bool, typer.Option("--json", help=N_("Print the figures as one JSON object."))] = False,
) -> None:
    session = session_of(context)
    run_async(_triage(session, files or [], kind_named(session, kind), _pairs(session, mapping), as_json))


async def _import(
    session: Session, files: list[Path], kind: Kind | None, mapping: dict[str, str], as_json: bool
) -> None:
    async with session.desk() as desk:
        shop = await shop_for(session, desk, files, kind=kind, mapping=mapping)
        taken = await _take_all(session, desk, shop, files, kind, mapping, quiet=as_json)
    if as_json:
        for each in taken:
            typer.echo(json.dumps({"shop": shop.id, "kind": each.kind, **rows_by_outcome(each.count)}))
    else:
        session.say("Next: assistant triage")
    _tell_broken(len(files) - len(taken))


async def _triage(
    session: Session, files: list[Path], kind: Kind | None, mapping: dict[str, str], as_json: bool
) -> None:
    from assistant.domain.intake import ImportCount

    async with session.desk() as desk:
        shop = await shop_for(session, desk, files, kind=kind, mapping=mapping)
        taken = await _take_all(session, desk, shop, files, kind, mapping, quiet=as_json)
        with fallbacks(session):
            done = await follow(session, desk, shop)
    if as_json:
        total = reduce(ImportCount.plus, (each.count for each in taken), ImportCount())
        typer.echo(json.dumps({"shop": shop.id, **(rows_by_outcome(total) if files else {}), **done}))
    else:
        session.say(
            "{proposed} proposed, {set_aside} set aside, {failed} parked in {seconds} s: "
            "{rate} cases/s, peak {memory} MB.",
            **done,
        )
        session.say("Next: assistant queue, then assistant show CASE")
    _tell_broken(len(files) - len(taken))


async def _take_all(
    session: Session,
    desk: Desk,
    shop: Shop,
    files: list[Path],
    kind: Kind | None,
    mapping: dict[str, str],
    *,
    quiet: bool,
) -> list[FileResult]:
    """What each file gave. One that cannot be read is told and does not keep the others back, unless it is alone."""
    from assistant.desk.arriving.importing import replies_last
    from assistant.errors import DeskError

    results = []
    for file in files if kind else replies_last(desk, files, mapping):
        try:
            taken = await _take_in(session, desk, shop, file, kind, mapping)
        except DeskError as error:
            if len(files) == 1:
                raise
            typer.echo(f"assistant: {session.t.error(error)}", err=True)
            continue
        results.append(taken)
        tell_ahead(session, file.name, taken)
        if not quiet:
            tell_file(session, file.name, taken)
    return results


def _tell_broken(files: int) -> None:
    """Exit code 1 where a file could not be read; its error has been told."""
    if files:
        raise typer.Exit(1)


async def _take_in(
    session: Session, desk: Desk, shop: Shop, file: Path, kind: Kind | None, mapping: dict[str, str]
) -> FileResult:
    from assistant.desk.arriving.importing import take_file

    if kind is None:
        kind = _guess(session, desk, file, mapping)
    with counting(session) as on_progress:
        return await take_file(
            desk,
            shop,
            file,
            kind=kind,
            mapping=mapping,
            now=session.now,
            on_progress=on_progress,
            say=session.t.note,
        )


def _guess(session: Session, desk: Desk, file: Path, mapping: dict[str, str]) -> Kind | None:
    """The kind the headers point to, told with what each column is read as."""
    from assistant.reading.visible import visible

    kind = desk.exports.kind_of(file, mapping)
    if kind:
        columns = desk.exports.columns_of(file, kind, mapping)
        session.say(
            "{file}: read as {kind} (columns: {columns}). If it is not: --kind",
            file=file.name,
            kind=session.t(str(kind)),
            columns=", ".join(f"{visible(header[:SHOWN])} -> {field}" for header, field in columns),
        )
    return kind


def _pairs(session: Session, mapping: list[str] | None) -> dict[str, str]:
    pairs = dict(each.partition("=")[::2] for each in mapping or ())
    if any(not field or not header for field, header in pairs.items()):
        session.misused(N_("--map wants field=HEADER, such as --map text=客户说"))
    return pairs
