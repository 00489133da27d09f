"""One line of `assistant check --json`: a text with what it may rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.domain.clause import Clause
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.market import defaults_of
from assistant.domain.note import N_
from assistant.domain.offer import Offer
from assistant.domain.taxonomy import Platform, parse_market, parse_platform
from assistant.errors import WrongInput
from assistant.reading.given_offers import remedies


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """What the guard needs to judge one text."""

    id: str
    draft: Draft
    platform: Platform
    market: str
    offer: Offer | None
    clauses: tuple[Clause, ...]
    facts: Mapping[str, str]


def check_line(line: Mapping[str, Any]) -> CheckLine:
    """Read `{id, text, kind, market, platform, language, offer, clauses, facts}`; WrongInput says what is wrong.

    `offer` is null, one `{kind, amount_minor, currency, percent, freight}` or a list of them; `kind` is read as others
    name it too, `freight` is whether the shop bears the shipping of a return or exchange. A percentage of an offer
    counts as a fact, because a remedy holds money only.
    """
    try:
        market = parse_market(str(line.get("market") or "US"))
        language = str(line.get("language") or defaults_of(market).language)
        draft = Draft(kind=DraftKind(line["kind"]), language=language, text=str(line["text"]))
        parts = line.get("offer") or []
        parts = [parts] if isinstance(parts, Mapping) else list(parts)
        shares = {f"offer_percent_{at}": f"{each['percent']}%" for at, each in enumerate(parts) if each.get("percent")}
        return CheckLine(
            id=str(line.get("id", "")),
            draft=draft,
            platform=parse_platform(str(line.get("platform") or "")),
            market=market,
            offer=_offer(parts, defaults_of(market).currency),
            clauses=tuple(_clause(each, language) for each in line.get("clauses") or ()),
            facts=_facts(line.get("facts") or {}) | shares,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WrongInput(
            N_("Line {line!r} cannot be checked: {error!r}."),
            remedy=N_("Give text, kind (public_reply, private_offer, follow_up), market and language."),
            line=line.get("id", ""),
            error=error,
        ) from error


def _facts(facts: Mapping[str, Any]) -> dict[str, str]:
    return {str(name): str(each) for name, each in facts.items() if each is not None}


def _offer(parts: list[Mapping[str, Any]], currency: str) -> Offer | None:
    if not parts:
        return None
    given = tuple(each for part in parts for each in remedies(part, currency))
    return Offer(remedies=given, rung="given", loss=None)


def _clause(part: Mapping[str, Any], language: str) -> Clause:
    text = str(part["text"])
    name = str(part.get("id", ""))
    return Clause(
        id=name, document=name, title="", path=(), text=text, start=0, end=len(text), version="", language=language
    )
