"""`assistant rules`: what a platform allows in a market, and what of it holds for one case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from assistant.cli.arguments import CaseArgument
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from datetime import date

    from assistant.domain.minimum import Minimum
    from assistant.domain.rulepack import Clock, RulePack
    from assistant.i18n import Translator

rules = typer.Typer(help=N_("The rules of platforms and markets."), no_args_is_help=True)


def register(app: typer.Typer) -> None:
    app.add_typer(rules, name="rules")


@rules.command("list", help=N_("Every rule pack: until when it holds, when it was last checked, on what source."))
def list_packs(context: typer.Context) -> None:
    from assistant.parts import handbook_of

    session = session_of(context)
    day = session.now.date()
    packs = handbook_of(session.settings).packs.values()
    for pack in sorted(packs, key=lambda each: each.id):
        told = session.t(
            "{pack}: {state}; {from_} to {until}, checked {checked} ({grade})",
            pack=f"{pack.id:<18}",
            state=session.t(_state(pack, day)),
            from_=pack.valid_from,
            until=pack.valid_until,
            checked=pack.checked_on,
            grade=pack.grade,
        )
        typer.echo(told)


@rules.command("explain", help=N_("The rules that hold for a case, with their source; what its offer owes to them."))
def explain(
    context: typer.Context,
    case: CaseArgument,
) -> None:
    run_async(_explain(session_of(context), case))


async def _explain(session: Session, name: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        found = await desk.rules.explain(shop, session.case_id(name, shop.id), now=session.now)
    case, t = found.case, session.t
    session.say("Case {case}: {platform} {market}", case=case.id, platform=t(str(case.platform)), market=case.market)
    if found.pack is None:
        session.say("There are no rules for this platform and market: every permission is withheld.")
        return
    for line in _pack_lines(t, found.pack, session.now.date()):
        typer.echo(line)
    for each in found.minimums:
        typer.echo(_minimum_text(t, each))
    offer = found.offer
    if offer:
        typer.echo(t("Offer") + ":")
        for note in offer.because:
            typer.echo("  · " + t.note(note))
        if offer.needs_supervisor:
            typer.echo("  ▲ " + t.note(offer.needs_supervisor))


def _state(pack: RulePack, day: date) -> str:
    if not pack.in_force(day):
        return N_("not in force, every permission withheld")
    return N_("in force, to be checked again") if pack.old(day) else N_("in force")


def _pack_lines(t: Translator, pack: RulePack, day: date) -> Iterator[str]:
    """Each permission as it stands today, then where the rules come from."""
    from assistant.domain.rulepack import Permission, permits

    def allowed(permission: Permission) -> str:
        return t("allowed") if permits(pack, permission, day) else t("not allowed")

    yield f"  {pack.id}: {t(_state(pack, day))} ({pack.valid_from} – {pack.valid_until})"
    yield f"  {t('send')}: {allowed(Permission.SEND)}"
    change = t("(after the solution, never beside an open offer)")
    asked = allowed(Permission.MENTION_REVIEW_CHANGE)
    yield f"  {t('mention that a review can be changed')}: {asked} {change if asked == t('allowed') else ''}".rstrip()
    yield f"  {t('contact outside the platform')}: {allowed(Permission.OFF_PLATFORM_CONTACT)}"
    yield "  " + t(
        "at most {reply} characters in public, {chat} in a message", reply=pack.reply_length, chat=pack.chat_length
    )
    if pack.one_reply_per_review:
        yield "  " + t("one reply for each review")
    yield "  " + t(
        "follow-ups: {n} to a buyer in {window} days, {days} days apart",
        n=pack.follow_ups,
        window=pack.follow_up_window_days,
        days=pack.follow_up_gap_days,
    )
    yield f"  {t('saying that AI helped')}: {t(str(pack.ai_disclosure))}"
    if pack.uncounted_causes:
        yield f"  {t('does not count against the shop')}: {t.listed(sorted(pack.uncounted_causes))}"
    if pack.clock:
        yield f"  {t('clock')}: {_clock_text(t, pack.clock)}"
    yield f"  {t('source')}: {pack.source} [{pack.grade}, {pack.checked_on}]"
    yield f"  {t('note')}: {pack.note}"


def _minimum_text(t: Translator, minimum: Minimum) -> str:
    title = minimum.title.get(t.language) or minimum.title["en"]
    mark = "" if minimum.proven else f" ({t('once confirmed')})"
    return f"  {t('at least')}: {title}{mark} — {minimum.source} [{minimum.grade}, {minimum.checked_on}]"


def _clock_text(t: Translator, clock: Clock) -> str:
    span = t("{n} h", n=clock.hours) if clock.hours else t("{n} min", n=clock.minutes) if clock.minutes else "-"
    hours = f", {clock.open_from}–{clock.open_until}" if clock.open_from else ""
    return f"{clock.metric} {span}{hours}; {clock.counts.get(t.language) or clock.counts['en']}"
