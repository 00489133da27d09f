"""`assistant retention`, `move`, `backup`, `restore`: how long words are kept, and how the desk survives its disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.keeping.retention import Kept


def register(app: typer.Typer) -> None:
    app.command(help=N_("Destroy the words of cases that are older than their shop keeps them."))(retention)
    app.command(help=N_("Move the desk's database to PostgreSQL; photos, keys and files stay in the home."))(move)
    app.command(help=N_("Write a backup, also while the desk works; keys are not in it."))(backup)
    app.command(help=N_("Make a new home from a backup (FILE); it sends nothing until `restore confirm --as NAME`."))(
        restore
    )


def move(
    context: typer.Context,
    to: Annotated[str, typer.Option("--to", help=N_("Address of an empty database: postgresql://user@host/name."))],
    by: Annotated[str, typer.Option("--as", help=N_("Your name."))],
) -> None:
    run_async(_move(session_of(context), to, by))


async def _move(session: Session, to: str, by: str) -> None:
    from assistant.homes import move_home

    moved = await move_home(session.settings, to, by=by, now=session.now)
    session.say(
        "{rows} rows of {tables} tables moved, every count is the same, every chain holds: {shops}.",
        rows=moved.rows,
        tables=moved.tables,
        shops=", ".join(moved.shops) or "-",
    )
    session.say("From now on set ASSISTANT_DATABASE_URL to that address.")
    session.say("The database that stays in {home} sends nothing any more.", home=session.settings.home)


def retention(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help=N_("Do it; without this you only see what would go."))] = False,
    compact: Annotated[
        bool, typer.Option("--compact", help=N_("Only write the databases anew without what was erased before."))
    ] = False,
) -> None:
    run_async(_retention(session_of(context), yes, compact))


async def _retention(session: Session, yes: bool, compact: bool) -> None:
    async with session.desk() as desk:
        if compact:
            clean = await desk.retention.compact()
            tell_of_server(session)
            if clean:
                session.say("No byte of what was erased is left in the databases.")
            else:
                session.say("Another process still keeps a database open.")
            raise typer.Exit(0 if clean else 1)
        shops = [await desk.shops.choose(session.shop)] if session.shop else await desk.shops.all()
        for shop in shops:
            work = desk.retention.run if yes else desk.retention.due
            _tell(session, shop.keep_months, await work(shop, now=session.now), done=yes)


def _tell(session: Session, months: int, kept: Kept, *, done: bool) -> None:
    if kept.before is None:
        session.say(
            "{shop}: words are kept for good. To change that: assistant shop edit {shop} --keep-months 24",
            shop=kept.shop,
        )
        return
    message = (
        N_("{shop}: {cases} cases silent since {day} or longer ({months} months) lost their words: {texts} texts.")
        if done
        else N_("{shop}: {cases} cases silent since {day} or longer ({months} months) would lose their words (--yes).")
    )
    day = kept.before.strftime("%Y-%m-%d")
    session.say(message, shop=kept.shop, cases=len(kept.cases), day=day, months=months, texts=kept.texts)
    if kept.cases and not done:
        typer.echo(" ".join(kept.cases))
    for name in kept.unread:
        session.say("{file} could not be read: look through it yourself.", file=name)
    if not kept.clean:
        session.say("Another process kept a database open: end it and run `assistant retention --compact`.")


def tell_of_server(session: Session) -> None:
    """What a server of its own may still hold of what was erased."""
    if session.settings.on_server:
        session.say(
            "PostgreSQL's write-ahead log, its archives and standby servers may hold it: see docs/howto/postgres.md."
        )


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=N_("A new file, such as desk-2026-11-22.tar.gz."))],
) -> None:
    from assistant.homes import back_up_home

    session = session_of(context)
    parts = back_up_home(session.settings, file, now=session.now)
    session.say("{file}: {n} parts, {size} MB.", file=file, n=len(parts), size=f"{file.stat().st_size / 1e6:.1f}")
    session.say(
        "Not in it: keys of events and of a model, which you keep apart, and the index, which is made anew. "
        "It holds buyers' words: guard it, and let it expire."
    )


def restore(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="FILE|confirm|mark", help=N_("A backup, or one of the two words."))],
    home: Annotated[
        Path | None, typer.Option("--home", help=N_("The new home; it must be empty."), show_default=False)
    ] = None,
    by: Annotated[str, typer.Option("--as", help=N_("Your name, to confirm or mark."), show_default=False)] = "",
    keep_queue: Annotated[
        bool,
        typer.Option("--keep-queue", help=N_("With confirm: the first desk has sent nothing since; approvals stand.")),
    ] = False,
) -> None:
    session = session_of(context)
    if home is not None:
        session = replace(session, home=home)
    if what == "confirm":
        run_async(_confirm(session, by, keep_queue))
    elif what == "mark":
        run_async(_mark(session, by))
    else:
        run_async(_restore(session, Path(what)))


async def _restore(session: Session, file: Path) -> None:
    from assistant.homes import restore_home

    shops = await restore_home(session.settings, file, now=session.now)
    session.say("Restored to {home}: {shops}.", home=session.settings.home, shops=", ".join(shops) or "-")
    session.say("It sends nothing until somebody confirms it: assistant restore confirm --as NAME")
    session.say("Buyers erased after the backup was made are in it again: erase them again. Make event keys anew.")


async def _mark(session: Session, by: str) -> None:
    if not by.strip():
        session.misused(N_("Pass --as NAME."))
    async with session.desk() as desk:
        shops = await desk.restoring.mark(by=by, now=session.now)
    session.say("Marked as a copy that sends nothing: {shops}.", shops=", ".join(shops) or "-")


async def _confirm(session: Session, by: str, keep_queue: bool) -> None:
    async with session.desk() as desk:
        for done in await desk.restoring.confirm(by=by, keep_queue=keep_queue, now=session.now):
            session.say(
                "{shop}: sends again. {withdrawn} approvals must be given again, {unknown} sends are unknown.",
                shop=done.shop,
                withdrawn=done.withdrawn,
                unknown=done.unknown,
            )
    session.say("Next: assistant outbox")
