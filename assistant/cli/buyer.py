"""`assistant buyer`: hand over or destroy what is held of one buyer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.arguments import Recorded
from assistant.cli.dossier import Target, target_of, write
from assistant.cli.keeping import tell_of_server
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.keeping.buyers import Gone, Held

buyer = typer.Typer(help=N_("What is held of one buyer: hand it over, or destroy it."), no_args_is_help=True)

Who = Annotated[
    str,
    typer.Argument(metavar="BUYER", help=N_("Name as the exports spell it, order number, case, or buyer:NUMBER.")),
]


def register(app: typer.Typer) -> None:
    app.add_typer(buyer, name="buyer")


@buyer.command("export", help=N_("Write everything held of a buyer: JSON and pages to read."))
def export(context: typer.Context, who: Who, out: Target, by: Recorded = "owner") -> None:
    run_async(_export(session_of(context), who, target_of(session_of(context), out), by))


async def _export(session: Session, who: str, out: Path, by: str) -> None:
    from api.papers.dossier import buyer_page
    from assistant.desk.keeping.buyerfile import buyer_file

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        scope = await desk.buyers.find(shop.id, who)
        await desk.buyers.noted(scope, by=by, now=session.now)
        rows = await desk.buyers.everything(scope)
    file = buyer_file(shop, scope, rows, now=session.now)
    for written in write(session, out, f"{shop.id}-buyer-{scope.buyers[0]}", file, buyer_page):
        typer.echo(written)
    if rows["photos"]:
        session.say("Photos are named by their digests; the files lie in the folder photos of the home.")


@buyer.command("erase", help=N_("Destroy a buyer's words, photos and name for good; amounts stay for the books."))
def erase(
    context: typer.Context,
    who: Who,
    by: Recorded,
    why: Annotated[str, typer.Option(help=N_("Why, without the buyer's name; it stays on record."))],
    yes: Annotated[bool, typer.Option("--yes", help=N_("Do it; without this you only see what would go."))] = False,
) -> None:
    run_async(_erase(session_of(context), who, by, why, yes))


async def _erase(session: Session, who: str, by: str, why: str, yes: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        scope = await desk.buyers.find(shop.id, who)
        held = await desk.buyers.held(scope)
        _preview(session, held)
        if held.empty:
            session.say("Nothing is left to erase.")
            return
        if not yes and not (session.asks and typer.confirm(session.t("Erase this for good?"), default=False, err=True)):
            session.say("Nothing was erased. Pass --yes to do it.")
            return
        gone = await desk.buyers.erase(scope, by=by, why=why, now=session.now)
    _tell(session, gone)


def _preview(session: Session, held: Held) -> None:
    session.say(
        "Buyer {numbers}: {cases} cases, {orders} orders, {texts} texts, {photos} photos, {sends} sends that wait.",
        numbers=", ".join(map(str, held.scope.buyers)),
        **{name: held.counts[name] for name in ("cases", "orders", "texts", "photos", "sends")},
    )
    if held.scope.cases:
        session.say("Cases: {cases}", cases=" ".join(held.scope.cases))
    session.say("Orders keep number, products, amounts and dates; offers keep their numbers.")


def _tell(session: Session, gone: Gone) -> None:
    done = gone.destroyed
    session.say(
        "Erased: {texts} texts, {photos} photo files; {drafts} drafts ended, {sends} sends cancelled.",
        texts=done.wiped.texts,
        photos=len(done.wiped.photos),
        drafts=done.drafts_ended,
        sends=done.sends_cancelled,
    )
    for name, count in gone.files.rows.items():
        session.say("{file}: {n} rows taken out.", file=name, n=count)
    for name in gone.files.unread:
        session.say("{file} could not be read: look through it yourself.", file=name)
    if not gone.scope.name:
        session.say("Rows in quarantine files were looked for by order and id only: the name is not known here.")
    if not gone.clean:
        session.say("Another process kept a database open: end it and run `assistant retention --compact`.")
    session.say("Not here: the exports you imported, earlier backups, and what the platform itself holds.")
    tell_of_server(session)
