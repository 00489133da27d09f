"""`make prove-engine`: the same work by plain calls and through the durable engine, on SQLite and on PostgreSQL.

Each text to be diagnosed is a new one, so that nothing is remembered. The channel takes no time: what is measured is
the desk. All ways are compared within one run, in turns, and the middle of the rounds is told.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from assistant.agent.ports import Searcher
from assistant.bootstrap import build
from assistant.desk.deciding.approve import Decisions
from assistant.desk.departing.dispatch import Dispatch
from assistant.desk.desk import Desk
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.intake import Kind
from assistant.domain.outgoing import Outgoing, Receipt
from assistant.domain.people import Role
from assistant.domain.shop import Shop
from assistant.engine.durable import Engine, Sending
from assistant.engine.owners import this_owner
from assistant.settings import Settings
from assistant.store.work import Store
from evals.diagnosis.rows import demo_rows
from evals.prove.kit import Databases, Taker, database_of, without_budget
from evals.prove.proposed import SHOP, review

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
ROUNDS, CASES, SENDS, SINGLE, BATCH = 3, 200, 150, 30, 100
#: sends at a time by plain calls, as many as the engine has under way
AT_ONCE = 8
PLAIN, DURABLE = "plain calls", "durable engine"

Figures = dict[str, Any]


@dataclass
class Arrivals(Taker):
    """A channel that takes no time, and notes when each text arrived."""

    at: dict[str, float] = field(default_factory=dict)

    async def send(self, outgoing: Outgoing) -> Receipt:
        self.at[outgoing.case] = time.perf_counter()
        return await super().send(outgoing)


@dataclass
class Bench:
    """One desk with what is needed to send from it; every measurement takes a shop of its own."""

    name: str
    settings: Settings
    desk: Desk
    store: Store
    dispatch: Dispatch
    decisions: Decisions
    channel: Arrivals = field(default_factory=Arrivals)
    shops: int = 0

    async def shop(self, cases: int, texts: Sequence[str]) -> Shop:
        """A new shop with so many new cases."""
        self.shops += 1
        shop = replace(SHOP, id=f"shop{self.shops}")
        await self.desk.shops.add(shop, now=NOW)
        await self.desk.people.add(shop.id, "lead", Role.SUPERVISOR, now=NOW)
        rows = [replace(review(number, NOW), text=f"{texts[number % len(texts)]} {number}") for number in range(cases)]
        await self.desk.intake.take(
            shop, rows, kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=lambda _: None, beside=None
        )
        await self.desk.knowledge.searcher(shop.id)
        return shop

    async def approved(self, count: int) -> list[tuple[Shop, int]]:
        """So many texts, ready to leave."""
        shop = await self.shop(count, ["颜色和视频里完全不一样，要求退款"])
        while (await self.desk.triage.batch(shop.id, now=NOW, limit=BATCH)).claimed:
            pass
        for row in await self.desk.reader.queue(shop.id, now=NOW, states=frozenset({CaseState.PROPOSED})):
            await self.decisions.approve(
                shop, row.case.id, by="lead", kinds=[DraftKind.PRIVATE_OFFER], channel="fake", now=NOW
            )
        return [(shop, each.item.id) for each in await self.dispatch.ready(shop.id, now=NOW)]

    def engine(self) -> Engine:
        sending = Sending(dispatch=self.dispatch, channel_of=lambda _: self.channel, clock=lambda: NOW)
        return Engine(self.settings.engine_url, self.desk.triage, sending)


@asynccontextmanager
async def opened(name: str, home: Path, database: str) -> AsyncIterator[Bench]:
    settings = Settings(home=home, database_url=database)
    desk, store = await build(settings), Store(database_of(settings))
    decisions = without_budget(settings, store, undo=timedelta(0))
    dispatch = Dispatch(store, decisions, owner=this_owner())
    try:
        yield Bench(name, settings, desk, store, dispatch, decisions)
    finally:
        await store.close()
        await desk.close()


async def stations(bench: Bench, texts: Sequence[str], cases: int) -> float:
    """Cases a second through the stations alone, with no database in the way."""
    shop = await bench.shop(cases, texts)
    searcher: Searcher = await bench.desk.knowledge.searcher(shop.id)
    rows = await bench.desk.reader.queue(shop.id, now=NOW, states=frozenset({CaseState.NEW}))
    complaints = [row.case.complaint(shop) for row in rows]
    began = time.perf_counter()
    for first in range(0, len(complaints), BATCH):
        await bench.desk.agent.propose(complaints[first : first + BATCH], searcher=searcher, now=NOW)
    return len(complaints) / (time.perf_counter() - began)


async def proposing(bench: Bench, texts: Sequence[str], cases: int) -> dict[str, float]:
    """Cases a second from new to proposed."""
    shop = await bench.shop(cases, texts)
    began = time.perf_counter()
    while (await bench.desk.triage.batch(shop.id, now=NOW, limit=BATCH)).claimed:
        pass
    found = {PLAIN: cases / (time.perf_counter() - began)}
    shop = await bench.shop(cases, texts)
    async with bench.engine() as engine:
        began = time.perf_counter()
        await engine.backlog(shop.id, now=NOW, batch=BATCH)
        found[DURABLE] = cases / (time.perf_counter() - began)
    return found


async def sending(bench: Bench, sends: int) -> dict[str, float]:
    """Texts a second from approved to arrived, all of them waiting at the start."""
    items, limit = await bench.approved(sends), asyncio.Semaphore(AT_ONCE)

    async def one(shop: Shop, item: int) -> None:
        async with limit:
            await bench.dispatch.one(shop.id, item, channel_of=lambda _: bench.channel, now=NOW)

    began = time.perf_counter()
    await asyncio.gather(*(one(shop, item) for shop, item in items))
    found = {PLAIN: sends / (time.perf_counter() - began)}
    items = await bench.approved(sends)
    wanted = len(bench.channel.taken) + sends
    async with bench.engine() as engine:
        began = time.perf_counter()
        for shop, item in items:
            await engine.begin_send(shop.id, item, fence=0, channel="fake")
        await _until(lambda: len(bench.channel.taken) >= wanted)
        found[DURABLE] = sends / (time.perf_counter() - began)
    return found


async def waiting(bench: Bench, sends: int) -> dict[str, list[float]]:
    """Milliseconds from the word to send until the text has arrived, one at a time."""
    plain, durable = [], []
    for shop, item in await bench.approved(sends):
        began = time.perf_counter()
        sent = await bench.dispatch.one(shop.id, item, channel_of=lambda _: bench.channel, now=NOW)
        plain.append((bench.channel.at[sent.case] - began) * 1000 if sent else 0.0)
    items = await bench.approved(sends)
    async with bench.engine() as engine:
        for shop, item in items:
            began, so_far = time.perf_counter(), len(bench.channel.taken)
            await engine.begin_send(shop.id, item, fence=0, channel="fake")
            await _until(lambda so_far=so_far: len(bench.channel.taken) > so_far)  # type: ignore[misc]
            durable.append((bench.channel.at[bench.channel.taken[-1].case] - began) * 1000)
    return {PLAIN: plain, DURABLE: durable}


async def _until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(300):
        while not done():  # noqa: ASYNC110  the channel is called in the engine's own loop
            await asyncio.sleep(0.002)


def prove(work: Path, *, database: Databases, cases: int = CASES, sends: int = SENDS) -> Figures:
    return asyncio.run(_prove(work, database, cases, sends))


async def _prove(work: Path, database: Databases, cases: int, sends: int) -> Figures:
    texts = [row["text"] for row in demo_rows()]
    alone: list[float] = []
    by_name: dict[str, dict[str, list[Any]]] = {}
    for number in range(ROUNDS):
        places = {"SQLite": "", "PostgreSQL": database(f"bench{number}")}
        for name, url in places.items():
            seen = by_name.setdefault(name, {"proposing": [], "sending": [], "waiting": []})
            async with opened(name, work / f"{name}{number}", url) as bench:
                await stations(bench, texts[-2:], 2)  # loads what is loaded once, and this desk's index
                if name == "SQLite":
                    alone.append(await stations(bench, texts, cases))
                seen["proposing"].append(await proposing(bench, texts, cases))
                seen["sending"].append(await sending(bench, sends))
                seen["waiting"].append(await waiting(bench, SINGLE))
                seen.setdefault("arrived", []).append(await _arrived_once(bench))
    return {
        "rounds": ROUNDS,
        "cases": cases,
        "sends": sends,
        "proposing, cases a second": {"stations alone": _middle(alone), **_rates(by_name, "proposing")},
        "sending, texts a second": _rates(by_name, "sending"),
        "one text, milliseconds until it arrives": _times(by_name),
        "what durability costs, times slower": _costs(by_name),
        "every text arrived once": all(all(seen["arrived"]) for seen in by_name.values()),
    }


async def _arrived_once(bench: Bench) -> bool:
    """Whether every approved text of this desk arrived, none twice."""
    keys = [each.key for each in bench.channel.taken]
    approved = 0
    for shop in await bench.desk.shops.all():
        async with bench.store.reading() as work:
            approved += sum((await work.outbox.count(shop.id)).values())
    return len(keys) == len(set(keys)) == approved


def _middle(values: Sequence[float]) -> float:
    return round(median(values), 1)


def _rates(by_name: dict[str, dict[str, list[Any]]], what: str) -> Figures:
    return {
        f"{name}, {way}": _middle([each[way] for each in seen[what]])
        for name, seen in by_name.items()
        for way in (PLAIN, DURABLE)
    }


def _times(by_name: dict[str, dict[str, list[Any]]]) -> Figures:
    found = {}
    for name, seen in by_name.items():
        for way in (PLAIN, DURABLE):
            cuts = quantiles([each for turn in seen["waiting"] for each in turn[way]], n=100)
            found[f"{name}, {way}"] = {"p50": round(cuts[49], 1), "p95": round(cuts[94], 1)}
    return found


def _costs(by_name: dict[str, dict[str, list[Any]]]) -> Figures:
    return {
        f"{name}, {what}": round(median(each[PLAIN] / each[DURABLE] for each in seen[what]), 2)
        for name, seen in by_name.items()
        for what in ("proposing", "sending")
    }


def holds(seen: Figures) -> bool:
    """Figures of speed prove nothing by themselves; what must hold is that all of it happened, and once."""
    return bool(seen["every text arrived once"] and all(seen["proposing, cases a second"].values()))
