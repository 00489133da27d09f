"""`assistant shop limits`: what bounds a shop's offers and who must approve from where on, to read and to set."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.cli.shop import shops
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.desk import Desk
    from assistant.domain.shop import Shop

#: what a person types for the desk's own limit
USUAL = "-"

Goodwill = Annotated[str, typer.Option(help=N_("Goodwill beyond the loss, at most; - for the desk's own limit."))]
Above = Annotated[str, typer.Option(help=N_("An agent approves up to this, a supervisor above it."))]
Second = Annotated[str, typer.Option(help=N_("Above this two supervisors must approve."))]
Order = Annotated[str, typer.Option(help=N_("For one order, at most."))]
Buyer = Annotated[str, typer.Option(help=N_("For one buyer in 30 days, at most."))]
Day = Annotated[str, typer.Option(help=N_("For all buyers in a day, at most."))]
Month = Annotated[str, typer.Option(help=N_("For all buyers in a month, at most."))]


def register(app: typer.Typer) -> None:
    shops.command(
        "limits",
        help=N_(
            "The shop's own limits and budgets, in whole units of its currency; - takes one back to the desk's own. "
            "They hold at once for who must approve and for budgets, and in offers from the next one on."
        ),
    )(limits)


def limits(
    context: typer.Context,
    goodwill_cap: Goodwill = "",
    supervisor_above: Above = "",
    second_above: Second = "",
    order_cap: Order = "",
    buyer_budget: Buyer = "",
    day_budget: Day = "",
    month_budget: Month = "",
    by: Annotated[str, typer.Option("--as", help=N_("Your name, as owner; needed for a change."))] = "",
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    session = session_of(context)
    fields = {"goodwill_cap": goodwill_cap, "supervisor_above": supervisor_above, "second_above": second_above}
    fields |= {"order_cap": order_cap, "buyer_budget": buyer_budget}
    fields |= {"day_budget": day_budget, "month_budget": month_budget}
    said = {name: "" if text.strip() == USUAL else text for name, text in fields.items() if text.strip()}
    if said and not by:
        session.misused(N_("Say who sets them: --as NAME."))
    run_async(_limits(session, said, by, as_json))


async def _limits(session: Session, said: dict[str, str], by: str, as_json: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        if said:
            shop = await desk.setting_up.set_limits(shop, said, by=by, now=session.now)
        _show(session, desk, shop, as_json)


def _show(session: Session, desk: Desk, shop: Shop, as_json: bool) -> None:
    """A line each: what holds, and the desk's own where the shop has another."""
    from dataclasses import asdict

    def amount(units: int | None) -> str:
        return session.t("no bound is set") if units is None else f"{shop.currency} {units}"

    for each in desk.setting_up.bounds(shop):
        if as_json:
            typer.echo(json.dumps({**asdict(each), "currency": shop.currency}, ensure_ascii=False))
            continue
        usual = session.t("the desk's own: {usual}", usual=amount(each.usual)) if each.own else ""
        typer.echo(f"{session.t(each.words)}: {amount(each.amount)}" + (f" ({usual})" if usual else ""))
