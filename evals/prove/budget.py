"""The budgets under sixteen writers, some of them killed: never overdrawn, and the sum of the ledger to the cent."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.bootstrap import build
from assistant.desk.deciding.approve import Decisions
from assistant.desk.keeping.auditing import Auditing
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.errors import DeskError
from assistant.parts import handbook_of
from assistant.reading.guard import PolicyGuard
from assistant.settings import Settings
from assistant.store.work import Store
from evals.prove.kit import Databases, as_set, database_of
from evals.prove.proposed import SHOP, proposed

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
WRITERS, CASES, KILLS = 16, 160, 6
#: about half of what all offers together cost
BUDGET = 4000


def prove(work: Path, database: Databases = as_set) -> dict[str, Any]:
    """Approve and reject at random in sixteen processes at once, kill some, and add up what is left."""
    home, url = work / "budget", database("budget")
    offered = asyncio.run(proposed(Settings(home=home, database_url=url, batch=100), CASES, now=NOW))
    chance, began = random.Random(11), time.perf_counter()
    running = [_writer(home, url, seed) for seed in range(WRITERS)]
    for seed in range(KILLS):
        time.sleep(chance.uniform(0.5, 3.0))
        victim = chance.choice(running)
        if victim.poll() is None:
            os.kill(victim.pid, signal.SIGKILL)
            running.append(_writer(home, url, WRITERS + seed))
    for each in running:
        each.wait()
    counted = asyncio.run(_counted(Settings(home=home, database_url=url)))
    return {**counted, "offers in fen": offered, "writers": len(running), "seconds": time.perf_counter() - began}


def _writer(home: Path, url: str, seed: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "evals.prove.budget", str(home), str(seed)],
        env={**os.environ, "ASSISTANT_DATABASE_URL": url},
    )


async def _approve_at_random(home: Path, seed: int) -> None:
    settings = Settings(home=home)
    desk = await build(settings)
    try:
        store = Store(database_of(settings))
        handbook = handbook_of(settings)
        limits = replace(handbook.limits, day_budget={"CNY": BUDGET}, buyer_budget={"CNY": 300}, month_budget={})
        decisions = Decisions(store, PolicyGuard(), replace(handbook, limits=limits))
        rows = await desk.reader.queue(SHOP.id, now=NOW, states=frozenset({CaseState.PROPOSED, CaseState.APPROVED}))
        chance = random.Random(seed)
        for row in chance.sample(rows, len(rows)):
            try:
                await decisions.approve(
                    SHOP, row.case.id, by="lead", kinds=[DraftKind.PRIVATE_OFFER], channel="copy_post", now=NOW
                )
                if chance.random() < 0.3:
                    await decisions.reject(SHOP, row.case.id, by="lead", reason="changed my mind", now=NOW)
            except DeskError:
                continue
        await store.close()
    finally:
        await desk.close()


async def _counted(settings: Settings) -> dict[str, Any]:
    """What the ledger holds, beside what the approvals in force are worth."""
    database = database_of(settings)
    async with database.reading() as raw:

        async def number(query: str) -> int:
            return int((await raw.exec_driver_sql(query)).scalar() or 0)

        counted = await number("SELECT SUM(amount) FROM pledges WHERE state != 'released'")
        owed = await number(
            "SELECT SUM(p.charged) FROM drafts d JOIN proposals p ON p.shop = d.shop AND p.id = d.proposal"
            " WHERE d.kind = 'private_offer' AND d.state IN ('approved', 'sent')"
        )
        twice = await number(
            "SELECT COUNT(*) FROM (SELECT 1 FROM pledges WHERE state = 'reserved' GROUP BY draft HAVING COUNT(*) > 1)"
            " AS again"
        )
        buyers = await number(
            "SELECT MAX(total) FROM (SELECT SUM(amount) AS total FROM pledges WHERE state != 'released' GROUP BY buyer)"
            " AS sums"
        )
        figures = {
            "in the ledger": counted,
            "approved offers": owed,
            "same to the cent": counted == owed,
            "budget": BUDGET * 100,
            "overdrawn": max(0, counted - BUDGET * 100),
            "most for one buyer": buyers,
            "reserved twice": twice,
            "pledges": await number("SELECT COUNT(*) FROM pledges"),
            "released": await number("SELECT COUNT(*) FROM pledges WHERE state = 'released'"),
        }
        sound = raw.dialect.name != "sqlite" or (await raw.exec_driver_sql("PRAGMA integrity_check")).scalar() == "ok"
    store = Store(database)
    chain = await Auditing(store).verify(SHOP.id)
    await store.close()
    return {**figures, "database sound": sound, "audit chain holds": chain.broken_at is None}


def holds(seen: dict[str, Any]) -> bool:
    """Nothing overdrawn, nothing counted twice, and enough happened to tell."""
    return bool(
        seen["same to the cent"]
        and not seen["overdrawn"]
        and not seen["reserved twice"]
        and seen["most for one buyer"] <= 30_000
        and seen["database sound"]
        and seen["audit chain holds"]
        and seen["released"] > 0
        and seen["in the ledger"] > seen["budget"] // 2
    )


if __name__ == "__main__":
    asyncio.run(_approve_at_random(Path(sys.argv[1]), int(sys.argv[2])))
