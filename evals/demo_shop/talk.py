"""What buyers and the shop said in a case, with the moment of every word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from evals.demo_shop.orders import Line
from evals.demo_shop.source import NOW, Dice, Plan, moment

_TURN = re.compile(r"(?P<who>[bs])(?:(?P<days>\d)d)?:(?P<text>.*)", re.S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One message of a chat."""

    buyer: bool
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """When each part of a case was said; `review` is the time as the export shows it, even where it is no time."""

    began: datetime | None
    review: str
    ticket: datetime | None
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A case with its order, if it has one, its times, and the nickname of the buyer."""

    case: Plan
    line: Line | None
    talk: Talk
    buyer: str

    @property
    def has_gold(self) -> bool:
        return "gold" in self.case


def talk_of(case: Plan, zone: str) -> Talk:
    """The times of a case: the review first, a ticket an hour later, the chat last, nothing after the demo's moment."""
    dice, review = Dice("talk", case["id"]), case.get("review", {})
    if "at" in review:
        try:
            began = moment(review["at"], zone)
        except ValueError:
            return Talk(began=None, review=review["at"], ticket=None, turns=())
    elif "at" in case:
        began = moment(case["at"], zone)
    else:
        latest = 1.2 + sum(_days(each) for each in case.get("chat", {}).get("turns", ()))
        began = _by_day((NOW - timedelta(days=dice.between(latest, latest + 8))), zone)
    ticket = began + timedelta(minutes=dice.between(20, 90)) if "ticket" in case else None
    start = began if not (review or ticket) else (ticket or began) + timedelta(minutes=dice.between(20, 90))
    return Talk(
        began=began,
        review=shown(began, zone),
        ticket=ticket,
        turns=_turns(case["chat"]["turns"], start, dice) if "chat" in case else (),
    )


def shown(at: datetime | None, zone: str) -> str:
    """A moment as the exports of the two shops write it: local without a zone in China, with its offset elsewhere."""
    if at is None:
        return ""
    local = at.astimezone(moment("2026-11-01", zone).tzinfo)
    return f"{local:%Y-%m-%d %H:%M}" if zone == "Asia/Shanghai" else local.isoformat(timespec="minutes")


def _by_day(at: datetime, zone: str) -> datetime:
    """The moment in the zone of the shop, eight hours later where most people sleep."""
    local = at.astimezone(moment("2026-11-01", zone).tzinfo)
    return local if local.hour >= 7 else local + timedelta(hours=8)


def _turns(said: list[str], start: datetime, dice: Dice) -> tuple[Turn, ...]:
    """Messages a few minutes apart, or as many days as their mark (`b2d:`) says."""
    found: list[Turn] = []
    at = start
    for each in said:
        match = _TURN.fullmatch(each)
        assert match, each
        at = at + timedelta(days=_days(each), minutes=dice.between(1, 9)) if found else at
        found.append(Turn(buyer=match["who"] == "b", at=at, text=match["text"]))
    return tuple(found)


def _days(turn: str) -> int:
    match = _TURN.fullmatch(turn)
    return int(match["days"] or 0) if match else 0
