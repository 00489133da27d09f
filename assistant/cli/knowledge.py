"""`assistant knowledge`: the shop's own policies and FAQs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.arguments import Recorded
from assistant.cli.clause_search import register_search
from assistant.cli.contradictions import ruled
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.knowledge import Stands
from assistant.domain.note import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.desk.desk import Desk
    from assistant.desk.shop.knowledge import Added
    from assistant.domain.knowledge import Ruling

knowledge = typer.Typer(help=N_("The shop's own policies and FAQs."), no_args_is_help=True)
register_search(knowledge)

Document = Annotated[
    str, typer.Argument(metavar="DOCUMENT", help=N_("Its id, as `assistant knowledge list` shows it."))
]


def register(app: typer.Typer) -> None:
    app.add_typer(knowledge, name="knowledge")


@knowledge.command("add", help=N_("Add or replace documents; only changed clauses are indexed again."))
def add(
    context: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="FILE", help=N_("Markdown, text, HTML, PDF or Word files, or folders of them.")),
    ],
    stands: Annotated[
        Stands | None, typer.Option(help=N_("Which clause stands where a new one contradicts an old one."))
    ] = None,
    by: Recorded = "owner",
) -> None:
    run_async(_add(session_of(context), paths, stands, by))


async def _add(session: Session, paths: list[Path], stands: Stands | None, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        for path in paths:
            added = await _added(session, desk, shop.id, path, stands, by)
            session.say(
                "{path}: {documents} documents, {new} clauses new, {changed} changed, {removed} removed.",
                path=path,
                documents=added.documents,
                new=added.clauses_new,
                changed=added.clauses_changed,
                removed=added.clauses_removed,
            )


async def _added(session: Session, desk: Desk, shop: str, path: Path, stands: Stands | None, by: str) -> Added:
    """Add until no contradiction is left that nobody has ruled on; every answer may bring up another."""
    rulings: Sequence[Ruling] = ()
    while True:
        added = await desk.knowledge.add(shop, path, by=by, now=session.now, rulings=rulings)
        if not added.contradictions:
            return added
        rulings = [*rulings, *ruled(session, path, added.contradictions, stands)]


@knowledge.command("list", help=N_("The documents of the shop with what they hold."))
def list_documents(context: typer.Context) -> None:
    run_async(_list(session_of(context)))


async def _list(session: Session) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        for name, clauses in sorted((await desk.knowledge.documents(shop.id)).items()):
            if not clauses:
                continue
            first = clauses[0]
            place = " ".join(each for each in (first.market, first.platform, first.language) if each) or "-"
            ends = [each.last_day for each in clauses if each.last_day]
            until = session.t("until {day}", day=max(ends)) if len(ends) == len(clauses) else ""
            typer.echo(f"{name}  {place}  {session.t('{n} clauses', n=len(clauses))}  {first.title}  {until}".rstrip())


@knowledge.command(
    "end", help=N_("Let a document hold until a day and no longer; open drafts that rest on it become stale.")
)
def end(
    context: typer.Context,
    document: Document,
    last: Annotated[
        datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help=N_("Its last day; yesterday unless told."))
    ] = None,
    by: Recorded = "owner",
) -> None:
    run_async(_end(session_of(context), document, last, by))


async def _end(session: Session, document: str, last: datetime | None, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        day = last.date() if last else session.now.date() - timedelta(days=1)
        ended = await desk.knowledge.expire(shop.id, document, last=day, by=by, now=session.now)
        session.say("{n} clauses of {document} hold until {day}.", n=ended, document=document, day=day)


@knowledge.command("forget", help=N_("Destroy a document: its clauses, its index, and unsent drafts that rest on it."))
def forget(
    context: typer.Context,
    document: Document,
    by: Recorded = "owner",
    sure: Annotated[bool, typer.Option("--yes", help=N_("Do not ask."))] = False,
) -> None:
    session = session_of(context)
    if not sure and not (
        session.asks
        and typer.confirm(session.t("Destroy {document} for good?", document=document), default=False, err=True)
    ):
        session.misused(N_("Nothing was destroyed; say --yes to do it."))
    run_async(_forget(session, document, by))


async def _forget(session: Session, document: str, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        gone = await desk.knowledge.forget(shop.id, document, by=by, now=session.now)
        session.say(
            "{document}: {n} clauses destroyed, {drafts} unsent drafts erased.",
            document=document,
            n=gone.clauses,
            drafts=gone.drafts_erased,
        )
        if gone.answers_left:
            session.say(
                "{n} answers that were approved or sent rest on it and stay: they are what buyers were told.",
                n=gone.answers_left,
            )


@knowledge.command("gaps", help=N_("What was asked and no clause answers, by topic, most asked first."))
def gaps(
    context: typer.Context,
    days: Annotated[int, typer.Option(min=1, help=N_("How many days back."))] = 30,
) -> None:
    run_async(_gaps(session_of(context), days))


async def _gaps(session: Session, days: int) -> None:
    from assistant.knowledge.concepts import name_of

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        found = await desk.knowledge.gaps(shop.id, since=session.now.astimezone(UTC) - timedelta(days=days))
        if not found:
            session.say("No question was left without a clause in {n} days.", n=days)
        for each in found:
            topic = name_of(each.topic, session.t.language) if each.topic else session.t("no topic")
            causes = ", ".join(session.t(cause) for cause in each.causes)
            typer.echo(f"{each.count:5}  {topic}  {causes}  {' '.join(each.cases)}".rstrip())
