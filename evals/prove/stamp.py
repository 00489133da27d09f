"""The rubber-stamp guard: who clicks through is flagged within 50 decisions, who reads is not in 500.

Lengths of texts are those of proposals the desk itself makes. Beside the rates stand the limits: who only pretends to
read is found by probes alone, and how soon depends on their share.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from assistant.bootstrap import build
from assistant.desk.desk import Desk
from assistant.domain.attention import TRIALS, Scores, Sign, Trial, reading_floor
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.people import Role
from assistant.errors import DeskError
from assistant.settings import Settings
from evals.prove.proposed import SHOP, proposed
from evals.prove.stampers import Approver, Item, edge, in_bulk, opens_ahead, pretends, reads, waits
from evals.scorers.score import share as share_of

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
SOON, LONG = 50, 500
SHARE = 0.05
#: paths less likely than this are left out of the exact sum
NEGLIGIBLE = 1e-15

CLICK_THROUGH: dict[str, Approver] = {
    "approves at once": waits(0.5, 2.0),
    "waits five seconds": waits(5.0, 5.0),
    "waits two to eight seconds": waits(2.0, 8.0),
    "all in bulk, nothing opened": in_bulk(50),
    "opens fifty, waits a minute, all in bulk": in_bulk(50, wait=60.0),
    "in bulks of five, nothing opened": in_bulk(5),
}
CAREFUL: dict[str, Approver] = {
    "catches 95 %": reads(catches=0.95),
    "catches 90 %": reads(catches=0.90),
    "twice as fast as people read, catches 90 %": reads(pace=2.0, spread=0.5, catches=0.90),
    "opens ten ahead, catches 90 %": opens_ahead(10, catches=0.90),
    "one in five unread, one in ten missed": edge(
        unread=TRIALS[Sign.UNREAD].ordinary, missed=TRIALS[Sign.MISSED].ordinary
    ),
}


def prove(work: Path, *, runs: int = 2_000) -> dict[str, Any]:
    """Simulate each approver `runs` times; then let one of each kind decide at a real desk."""
    floors = asyncio.run(_floors(work / "lengths"))
    return {
        "runs of each": runs,
        "seconds to read at the least": {"median": round(median(floors), 1), "least": round(min(floors), 1)},
        "share of probes": SHARE,
        "false alarms bounded by": sum(each.bound for each in TRIALS.values()),
        "false alarms of the worst who is careful, exactly": {
            sign: exact_chance(each, each.ordinary, each.over) for sign, each in TRIALS.items()
        },
        f"flagged within {SOON}": {
            name: flagged(each, floors, runs, most=SOON, share=SHARE) for name, each in CLICK_THROUGH.items()
        },
        f"flagged in {LONG}": {
            f"{name}, {share:.0%} probes": flagged(each, floors, runs, most=LONG, share=share)
            for name, each in CAREFUL.items()
            for share in (SHARE, 0.2)
        },
        "waits as long as reading takes, reads nothing": {
            f"{share:.0%} probes": flagged(pretends(), floors, runs // 4, most=LONG, share=share)
            for share in (0.05, 0.1, 0.2)
        },
        "at a real desk": asyncio.run(_at_a_desk(work / "desk")),
    }


def holds(seen: dict[str, Any]) -> bool:
    """All who click through are flagged in time, none of the careful ones more often than the bound says."""
    clicked, read, desk = seen[f"flagged within {SOON}"], seen[f"flagged in {LONG}"], seen["at a real desk"]
    return bool(
        all(each["rate"] == 1.0 for each in clicked.values())
        and all(each["rate"] <= seen["false alarms bounded by"] for each in read.values())
        and 0 < desk["click-through: flagged after"] <= SOON
        and not desk["careful: flagged after"]
        and not desk["probes approved or sent"]
    )


def flagged(approver: Approver, floors: list[float], runs: int, *, most: int, share: float) -> dict[str, Any]:
    """How many of the runs end with a flag within `most` decisions, with its interval, and after how many."""
    found = [_run(approver, floors, seed, most=most, share=share) for seed in range(runs)]
    rate, after = share_of("flagged", (each > 0 for each in found)), [each for each in found if each]
    return {
        "rate": rate.value,
        "interval 95 %": [round(rate.low, 4), round(rate.high, 4)],
        "median decisions": median(after) if after else None,
        "most decisions": max(after, default=None),
    }


def exact_chance(trial: Trial, sign: float, decisions: int) -> float:
    """The probability to be flagged within so many decisions, each of which shows the sign with this probability."""
    alive, found = {0.0: 1.0}, 0.0
    for _ in range(decisions):
        following: dict[float, float] = {}
        for score, weight in alive.items():
            for bad, chance in ((True, sign), (False, 1 - sign)):
                after = round(trial.after(score, bad), 9)
                if after >= trial.height:
                    found += weight * chance
                elif weight * chance > NEGLIGIBLE:
                    following[after] = following.get(after, 0.0) + weight * chance
        alive = following
    return found


def _run(approver: Approver, floors: list[float], seed: int, *, most: int, share: float) -> int:
    """The decision after which the approver is flagged; 0 if they are not."""
    chance = random.Random(f"{seed} {share}")
    scores = Scores()
    for number, decision in enumerate(approver(chance, _items(chance, floors, most, share)), start=1):
        scores = scores.after(decision)
        if scores.hit:
            return number
    return 0


def _items(chance: random.Random, floors: list[float], count: int, share: float) -> Iterator[Item]:
    for _ in range(count):
        yield Item(floor=chance.choice(floors), probe=chance.random() < share)


async def _floors(home: Path) -> list[float]:
    """What reading the proposals of a shop needs at the least, in seconds."""
    await proposed(Settings(home=home, batch=100), 40, now=NOW)
    desk = await build(Settings(home=home))
    try:
        rows = await desk.reader.queue(SHOP.id, now=NOW)
        return [
            reading_floor((each.draft.text, each.draft.language) for each in row.record.drafts)
            for row in rows
            if row.record and row.record.drafts
        ]
    finally:
        await desk.close()


async def _at_a_desk(home: Path) -> dict[str, Any]:
    """Two people at one desk, each on half of the cases: one reads what they are shown, one does not."""
    await proposed(Settings(home=home, batch=100), 120, now=NOW)
    desk = await build(Settings(home=home))
    try:
        for name, role in (("owner", Role.OWNER), ("clicks", Role.SUPERVISOR), ("reads", Role.SUPERVISOR)):
            await desk.people.add(SHOP.id, name, role, by="owner" if name != "owner" else "", now=NOW)
        await desk.approvers.turn_on(SHOP.id, share=0.2, by="owner", now=NOW)
        cases = [each.case.id for each in await desk.reader.queue(SHOP.id, now=NOW)]
        clicked = await _decide(desk, "clicks", cases[:60], seconds=5.0, careful=False)
        read = await _decide(desk, "reads", cases[60:], seconds=60.0, careful=True)
        lines = {each.person.name: each.habits for each in await desk.approvers.look(SHOP.id, by="owner")}
        return {
            "click-through: flagged after": clicked,
            "careful: flagged after": read,
            "click-through: probes caught": [lines["clicks"].caught, lines["clicks"].probes],
            "careful: probes caught": [lines["reads"].caught, lines["reads"].probes],
            "probes approved or sent": await _wrong_approvals(desk),
        }
    finally:
        await desk.close()


async def _decide(desk: Desk, name: str, cases: list[str], *, seconds: float, careful: bool) -> int:
    """Open and decide each case; gives the decision after which the person was flagged, 0 if they were not."""
    now, only = NOW, [DraftKind.PUBLIC_REPLY, DraftKind.FOLLOW_UP]
    for case in cases:
        view = await desk.looking.view(SHOP, case, by=name, now=now)
        now += timedelta(seconds=seconds)
        real = await desk.reader.view(SHOP.id, case)
        try:
            if careful and view.seen != real.seen:
                await desk.decisions.reject(SHOP, case, by=name, reason="wrong", now=now, seen=view.seen)
            else:
                kinds = [] if view.seen != real.seen else only
                await desk.decisions.approve(
                    SHOP, case, by=name, channel="copy_post", now=now, kinds=kinds, seen=view.seen
                )
        except DeskError:
            pass
    lines = await desk.approvers.look(SHOP.id, by="owner")
    return next(each.flag.decisions if each.flag else 0 for each in lines if each.person.name == name)


async def _wrong_approvals(desk: Desk) -> int:
    """Outbox items whose draft is not a real one."""
    wrong = 0
    for row in await desk.reader.queue(SHOP.id, now=NOW, states=frozenset(CaseState)):
        view = await desk.reader.view(SHOP.id, row.case.id)
        real = {each.id for each in view.proposal.drafts} if view.proposal else set()
        wrong += sum(each.draft not in real for each in view.outbox)
    return wrong
