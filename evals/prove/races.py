"""Buyers, agents and senders at one case at once: nothing leaves after something happened that it does not know of.

Each race runs on connections of its own against one database. The audit chain, written in the same transactions,
gives the order in which things were committed.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from assistant.bootstrap import build
from assistant.desk.deciding.approve import Decisions
from assistant.desk.departing.dispatch import Dispatch
from assistant.desk.desk import Desk
from assistant.domain.audit import AuditRecord
from assistant.domain.case import Author
from assistant.domain.draft import DraftKind
from assistant.domain.intake import AnyRow, Kind, MessageRow
from assistant.domain.outgoing import Outgoing, Receipt
from assistant.errors import DeskError
from assistant.parts import handbook_of
from assistant.reading.guard import PolicyGuard
from assistant.settings import Settings
from assistant.store.work import Store
from evals.prove.kit import Databases, Taker, as_set, database_of, without_budget
from evals.prove.proposed import SHOP, proposed, review

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
#: cases raced for at the same time, and the longest wait of a racer before its start in seconds
SIDE_BY_SIDE, JITTER = 10, 0.8
#: share of the others that start when the approval is through, so that a slow machine has races at the send as well
BESIDE_SENDS = 0.7
#: what is committed for a case and ends an approval given before it
EVENTS = frozenset({"overtaken", "edited", "rejected", "withdrawn", "taken_over"})
KINDS = [DraftKind.PRIVATE_OFFER, DraftKind.PUBLIC_REPLY]


class SlowChannel(Taker):
    """Takes its time, so that much can happen while a text leaves."""

    async def send(self, outgoing: Outgoing) -> Receipt:
        await asyncio.sleep(0.01)
        return await super().send(outgoing)


@dataclass
class Track:
    """One race: the racers of a case, and what each came to."""

    desk: Desk
    decisions: Decisions
    dispatch: Dispatch
    channel: SlowChannel
    case: str
    number: int
    seen: Counter[str] = field(default_factory=Counter)

    def racers(self) -> dict[str, Callable[[], Awaitable[object]]]:
        return {
            "approve": self.approve,
            "send": self.send,
            "message": self.message,
            "edited review": self.edited_review,
            "edit": self.edit,
            "takeover": self.takeover,
            "withdraw": self.withdraw,
            "reject": self.reject,
        }

    async def approve(self) -> object:
        return await self.decisions.approve(SHOP, self.case, by="lead", kinds=KINDS, channel="fake", now=NOW)

    async def send(self) -> object:
        async with asyncio.timeout(60):
            for each in await self.dispatch.waiting(SHOP.id, now=NOW, patient=False):
                if each.item.case == self.case:
                    await self.dispatch.one(SHOP.id, each.item.id, channel_of=lambda _: self.channel, now=NOW)
        return None

    async def message(self) -> object:
        turn = MessageRow(
            line=1,
            author=Author.BUYER,
            text="还有扣子也掉了",
            sent_at=NOW - timedelta(minutes=5),
            external_id=f"M{self.number}-{random.random()}",
            conversation=f"C{self.number}",
            buyer=f"buyer {self.number % 40}",
            order=review(self.number, NOW).order,
        )
        return await self._take([turn], Kind.CHATS)

    async def edited_review(self) -> object:
        changed = replace(review(self.number, NOW), text=f"洗了一次就褪色了 {random.random()}")
        return await self._take([changed], Kind.REVIEWS)

    async def edit(self) -> object:
        text = "您好，您反馈的颜色与视频不一致，我们已经记录并在处理，请您看私信。"
        return await self.decisions.edit(SHOP, self.case, DraftKind.PRIVATE_OFFER, text, by="lead", now=NOW)

    async def takeover(self) -> object:
        await self.desk.outbox.take_over(SHOP.id, self.case, by="lead", now=NOW)
        return None

    async def withdraw(self) -> object:
        return await self.desk.outbox.withdraw(SHOP.id, self.case, by="lead", now=NOW)

    async def reject(self) -> object:
        await self.decisions.reject(SHOP, self.case, by="lead", reason="no", now=NOW)
        return None

    async def _take(self, rows: Sequence[AnyRow], kind: Kind) -> object:
        return await self.desk.intake.take(
            SHOP, rows, kind=kind, file_digest="0" * 64, now=NOW, on_bad=lambda _: None, beside=None
        )

    async def run(self, chance: random.Random) -> None:
        """Approve, send three times once that is through, and one or two others, beside the approval or the sends."""
        racers = self.racers()
        others = chance.sample(sorted(set(racers) - {"approve", "send"}), chance.randint(1, 2))
        approved = asyncio.Event()
        runs = [self._start(name, racers[name], chance.uniform(0, JITTER), approved) for name in ("send",) * 3]
        for name in others:
            after = approved if chance.random() < BESIDE_SENDS else None
            runs.append(self._start(name, racers[name], chance.uniform(0, JITTER), after))
        await asyncio.gather(self._approve(approved), *runs)

    async def _approve(self, approved: asyncio.Event) -> None:
        await self._start("approve", self.approve, 0)
        approved.set()

    async def _start(
        self, name: str, racer: Callable[[], Awaitable[object]], wait: float, after: asyncio.Event | None = None
    ) -> None:
        """Wait for `after`, then so many seconds, then race."""
        if after:
            await after.wait()
        await asyncio.sleep(wait)
        try:
            await racer()
            self.seen[f"{name}: done"] += 1
        except DeskError as error:
            self.seen[f"{name}: {error.code}"] += 1


def prove(work: Path, *, races: int, database: Databases = as_set) -> dict[str, Any]:
    return asyncio.run(_prove(Settings(home=work / "races", database_url=database("races"), batch=200), races))


async def _prove(settings: Settings, races: int) -> dict[str, Any]:
    began, chance = time.perf_counter(), random.Random(3)
    await proposed(settings, races, now=NOW)
    desk, channel = await build(settings), SlowChannel()
    store = Store(database_of(settings))
    try:
        decisions = without_budget(settings, store)
        tracks = [
            Track(
                desk=desk,
                decisions=decisions,
                dispatch=Dispatch(store, decisions, owner=f"race:{number % 3}:a"),
                channel=channel,
                case=f"{SHOP.id}-{number + 1}",
                number=number,
            )
            for number in range(races)
        ]
        for start in range(0, races, SIDE_BY_SIDE):
            await asyncio.gather(*(each.run(chance) for each in tracks[start : start + SIDE_BY_SIDE]))
        async with store.reading() as open_work:
            chain = [record for record, _ in await open_work.audit.records(SHOP.id)]
            states = await open_work.outbox.count(SHOP.id)
    finally:
        await store.close()
        await desk.close()
    outcomes = sum((each.seen for each in tracks), Counter[str]())
    return {
        "races": races,
        "sent": len(channel.taken),
        "sent twice": len(channel.taken) - len({each.key for each in channel.taken}),
        "sent after an event": _late(chain, {each.key for each in channel.taken}),
        "claims": sum(each.action == "claimed" for each in chain),
        "events": sum(each.action in EVENTS for each in chain),
        "outbox": {str(state): count for state, count in states.items()},
        "outcomes": dict(sorted(outcomes.items())),
        "seconds": round(time.perf_counter() - began, 1),
    }


def _late(chain: Sequence[AuditRecord], sent: set[str]) -> int:
    """Texts whose case saw an event between their approval and their claim, or that nobody approved."""
    of_case: dict[str, list[AuditRecord]] = {}
    for record in chain:
        of_case.setdefault(record.subject, []).append(record)
    approved = {each.facts["terms"]: each for each in chain if each.action == "approved"}
    claimed = {each.facts["terms"]: each for each in chain if each.action == "claimed"}
    late = 0
    for key in sent:
        given, taken = approved.get(key), claimed.get(key)
        if given is None or taken is None or given.number > taken.number:
            late += 1
            continue
        between = [each for each in of_case[given.subject] if given.number < each.number < taken.number]
        late += any(_ends(each, given) for each in between)
    return late


def _ends(event: AuditRecord, given: AuditRecord) -> bool:
    """Whether an event ended this approval: an edit ends that of its own draft alone, so does taking one back."""
    if event.action == "edited":
        return event.facts["draft"] == given.facts["draft"]
    if event.action == "withdrawn":
        return event.facts["item"] == given.facts["item"]
    return event.action in EVENTS


def concurrent_approvals(work: Path, *, people: int, database: Databases = as_set) -> dict[str, Any]:
    """So many people approve one text at once: one outbox row."""
    return asyncio.run(_concurrent(Settings(home=work / "crowd", database_url=database("crowd"), batch=10), people))


async def _concurrent(settings: Settings, people: int) -> dict[str, Any]:
    await proposed(settings, 1, now=NOW)
    store = Store(database_of(settings))
    try:
        decisions = Decisions(store, PolicyGuard(), handbook_of(settings))

        async def approve(_: int) -> bool:
            try:
                await decisions.approve(
                    SHOP, f"{SHOP.id}-1", by="lead", kinds=[DraftKind.PRIVATE_OFFER], channel="fake", now=NOW
                )
            except DeskError:
                return False
            return True

        won = await asyncio.gather(*(approve(each) for each in range(people)))
        async with store.reading() as open_work:
            rows = await open_work.outbox.of_case(SHOP.id, f"{SHOP.id}-1")
    finally:
        await store.close()
    return {"people": people, "told that theirs counts": sum(won), "outbox rows": len(rows)}


def holds(seen: dict[str, Any]) -> bool:
    """Nothing late, nothing twice, and enough of every kind happened to tell."""
    crowd = seen["crowd"]
    return bool(
        not seen["sent after an event"]
        and not seen["sent twice"]
        and seen["sent"] > 0
        and seen["events"] > 0
        and crowd["outbox rows"] == crowd["told that theirs counts"] == 1
    )
