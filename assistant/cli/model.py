"""`assistant prompts`, `usage`: what the prompts cost, and what the language model took."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.cli.table_file import write_table
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.seeing.model_use import UseLine

AsJson = Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))]
#: columns of the CSV, which are the names of the JSON
COLUMNS = (
    *("day", "shop", "prompt", "version", "digest", "model", "purpose", "calls", "failed", "prompt_tokens"),
    *("cached_tokens", "cached_share", "completion_tokens", "cost", "currency"),
)


def register(app: typer.Typer) -> None:
    app.command(help=N_("The prompts: version, digest, tokens in a typical case, and how many of them never change."))(
        prompts
    )
    app.command(help=N_("What the language model took: requests, tokens, money, by day and prompt version."))(usage)


def prompts(context: typer.Context, as_json: AsJson = False) -> None:
    from assistant.language.prompt_costs import prompt_costs
    from assistant.parts import files_of

    session = session_of(context)
    for each in prompt_costs(files_of(session.settings) / "prompts"):
        if as_json:
            row = {name: getattr(each, name) for name in each.__slots__} | {"stable_share": each.stable}
            typer.echo(json.dumps(row, ensure_ascii=False))
            continue
        typer.echo(f"{each.name}.v{each.version}#{each.digest[:8]}  {each.purpose}")
        if each.whole is None:
            typer.echo("  " + session.t("{system} tokens that never change", system=each.system))
            continue
        told = session.t(
            "{whole} tokens in a typical case, {system} of them ({share}) never change",
            whole=each.whole,
            system=each.system,
            share=f"{each.stable or 0:.0%}",
        )
        typer.echo("  " + told)


def usage(
    context: typer.Context,
    days: Annotated[int, typer.Option(help=N_("How many days back, today being the first."), min=1)] = 30,
    everything: Annotated[
        bool, typer.Option("--all", help=N_("All shops together, and what was asked for none."))
    ] = False,
    as_json: AsJson = False,
    as_csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help=N_("Write the list as CSV, safe for spreadsheets."))
    ] = None,
) -> None:
    run_async(_usage(session_of(context), days, everything, as_json, as_csv))


async def _usage(session: Session, days: int, everything: bool, as_json: bool, as_csv: Path | None) -> None:
    from zoneinfo import ZoneInfo

    async with session.desk() as desk:
        shop = None if everything else await desk.shops.choose(session.shop)
        today = (session.now.astimezone(ZoneInfo(shop.time_zone)) if shop else session.now).date()
        lines = await desk.model_usage.since(today - timedelta(days=days - 1), shop=shop.id if shop else None)
    if as_csv:
        write_table(as_csv, COLUMNS, (_json(each) | {"failed": sum(each.failed.values())} for each in lines))
        return
    for line in lines:
        typer.echo(json.dumps(_json(line), ensure_ascii=False) if as_json else _line(session, line))
    if not as_json:
        _tell(session, lines, days)


def _line(session: Session, line: UseLine) -> str:
    t = session.t
    read = t(
        "read {prompt} ({cached} cached), wrote {completion}",
        prompt=line.tokens.prompt,
        cached=f"{line.cached_share:.0%}",
        completion=line.tokens.completion,
    )
    parts = [f"{line.day}  {line.prompt}.v{line.version}#{line.digest}  {line.model}"]
    parts += [t("{n} requests", n=line.calls), read]
    if line.failed:
        parts.append(", ".join(f"{t(str(each))} {n}" for each, n in sorted(line.failed.items())))
    if line.currency:
        parts.append(money(line.cost, line.currency))
    return "  ".join(parts)


def _tell(session: Session, lines: Sequence[UseLine], days: int) -> None:
    if not lines:
        session.say("No model was asked in {n} days.", n=days)
        return
    read, cached = sum(each.tokens.prompt for each in lines), sum(each.tokens.cached for each in lines)
    session.say(
        "{calls} requests, {failed} without a usable answer; {read} tokens read, {share} of them from a cache; "
        "{written} written.",
        calls=sum(each.calls for each in lines),
        failed=sum(sum(each.failed.values()) for each in lines),
        read=read,
        share=f"{cached / read if read else 0:.0%}",
        written=sum(each.tokens.completion for each in lines),
    )
    costs = Counter[str]()
    for each in lines:
        costs[each.currency] += each.cost
    for currency in sorted(filter(None, costs)):
        session.say("It cost {money}.", money=money(costs[currency], currency))
    if unpriced := sorted({each.model for each in lines if not each.currency}):
        session.say("No price is set for {models}: ASSISTANT_MODEL_PRICES.", models=", ".join(unpriced))


def money(cost: int, currency: str) -> str:
    """Millionths of a minor unit as an amount with four more digits than the currency has: requests cost little."""
    from assistant.domain.model_use import MILLIONTHS
    from assistant.domain.money import exponent

    digits = exponent(currency)
    return f"{currency} {cost / MILLIONTHS / 10**digits:.{digits + 2}f}"


def _json(line: UseLine) -> dict[str, Any]:
    """`cost` in minor units of `currency`, which is null for a model without a price; `failed` by how it ended."""
    from assistant.domain.model_use import MILLIONTHS

    same = ("shop", "prompt", "version", "digest", "model", "purpose", "calls")
    return {
        "day": line.day.isoformat(),
        **{name: getattr(line, name) for name in same},
        "failed": {str(each): n for each, n in line.failed.items()},
        "prompt_tokens": line.tokens.prompt,
        "cached_tokens": line.tokens.cached,
        "cached_share": round(line.cached_share, 4),
        "completion_tokens": line.tokens.completion,
        "cost": line.cost / MILLIONTHS if line.currency else None,
        "currency": line.currency or None,
    }
