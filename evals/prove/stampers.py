"""Approvers to try the watch on: some click through, some read; each gives the time and the end of one decision."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from assistant.domain.attention import FASTEST, Action, Decision, time_for
from assistant.domain.probe import Fault

START = datetime(2026, 11, 22, 8, tzinfo=UTC)
#: silent reading at the ordinary pace against the floor: 238 against 183 words a minute aloud (Brysbaert 2019)
ORDINARY = FASTEST * 183 / 238


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A case that the approver decides on: seconds that reading needs at the least, and whether it is a probe."""

    floor: float
    probe: bool


#: one approver: gives the decisions on the items, in order
Approver = Callable[[random.Random, Iterator[Item]], Iterator[Decision]]


def waits(least: float, most: float) -> Approver:
    """Opens, waits so many seconds, approves without reading."""
    return lambda chance, items: _one_by_one(chance, items, lambda item: chance.uniform(least, most), catches=0.0)


def reads(*, pace: float = 1.0, spread: float = 0.5, catches: float, edits: float = 0.05) -> Approver:
    """Reads at `pace` times the ordinary speed, with lognormal times, and sees a fault with probability `catches`."""

    def seconds(chance: random.Random, item: Item) -> float:
        return item.floor * ORDINARY / pace * chance.lognormvariate(0.0, spread)

    return lambda chance, items: _one_by_one(
        chance, items, lambda item: seconds(chance, item), catches=catches, edits=edits
    )


def pretends(spread: float = 0.5) -> Approver:
    """Waits as long as reading takes, and reads nothing: only probes can tell."""
    return reads(spread=spread, catches=0.0, edits=0.0)


def edge(*, unread: float, missed: float) -> Approver:
    """Shows each sign with exactly this probability: the worst who may still be called careful."""

    def had(chance: random.Random, item: Item) -> float:
        return 0.0 if chance.random() < unread else item.floor + 1

    return lambda chance, items: _one_by_one(chance, items, lambda item: had(chance, item), catches=1 - missed)


def in_bulk(size: int, *, wait: float | None = None, catches: float = 0.0) -> Approver:
    """Approves many at once: never opened, or all opened first and approved after so many seconds."""

    def decisions(chance: random.Random, items: Iterator[Item]) -> Iterator[Decision]:
        now = START
        while True:
            batch = [item for item, _ in zip(items, range(size), strict=False)]
            if not batch:
                return
            opened = None if wait is None else now
            now += timedelta(seconds=1 if wait is None else wait)
            made: list[Decision] = []
            for item in batch:
                made.append(_decision(item, opened, now, made, size=size, caught=chance.random() < catches))
            yield from made

    return decisions


def opens_ahead(size: int, *, catches: float) -> Approver:
    """Opens some, reads them one after another at the ordinary pace, then decides on all of them within seconds."""

    def decisions(chance: random.Random, items: Iterator[Item]) -> Iterator[Decision]:
        now = START
        while True:
            batch = [item for item, _ in zip(items, range(size), strict=False)]
            if not batch:
                return
            opened = now
            now += timedelta(seconds=sum(each.floor * ORDINARY * chance.lognormvariate(0.0, 0.5) for each in batch))
            made: list[Decision] = []
            for item in batch:
                now += timedelta(seconds=2)
                made.append(_decision(item, opened, now, made, caught=chance.random() < catches))
            yield from made

    return decisions


def _one_by_one(
    chance: random.Random,
    items: Iterator[Item],
    seconds: Callable[[Item], float],
    *,
    catches: float,
    edits: float = 0.0,
) -> Iterator[Decision]:
    now = START
    for item in items:
        opened = now
        now += timedelta(seconds=seconds(item))
        caught = chance.random() < catches
        changed = chance.random() if not item.probe and chance.random() < edits else None
        yield _decision(item, opened, now, (), caught=caught, changed=changed)


def _decision(
    item: Item,
    opened: datetime | None,
    at: datetime,
    earlier: list[Decision] | tuple[Decision, ...],
    *,
    caught: bool,
    changed: float | None = None,
    size: int = 1,
) -> Decision:
    found = caught if item.probe else None
    action = Action.EDITED if found or changed is not None else Action.APPROVED
    return Decision(
        person="x",
        case="",
        proposal=0,
        action=action,
        at=at,
        opened=opened,
        floor=item.floor if action is Action.APPROVED else 0.0,
        had=time_for(opened, at, earlier),
        size=size,
        changed=changed,
        fault=Fault.WRONG_AMOUNT if item.probe else None,
        caught=found,
    )
