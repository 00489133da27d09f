"""Three workers at one desk: killed at random, one for good, one asleep and back. Nothing lost, nothing twice.

What a worker held that was killed for good, or that sleeps, must come to an end elsewhere within a minute; a sleeper
that returns sends nothing of it. `make prove-sends-postgres` does this on PostgreSQL.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from subprocess import Popen
from typing import Any

from assistant.domain.approval import OutboxState
from assistant.domain.outgoing import Resend
from assistant.domain.records import OutboxItem
from assistant.settings import Settings
from assistant.store.work import Store
from evals.prove import sends
from evals.prove.counting_server import CountingServer
from evals.prove.kit import Databases, as_set, database_of
from evals.prove.proposed import SHOP, proposed
from evals.prove.sends import ENDED, approve, counted, sending_to, start_worker, to_the_end

WORKERS, SLEEPERS = 3, 3
#: texts that leave between two kills, and the rate over all workers
EACH, RATE = 10, 4.0
#: texts approved before a worker is killed for good or put to sleep
MORE = 40
#: seconds between two kills
BETWEEN = (1.0, 4.0)
#: seconds within which what a gone worker held must have come to an end, and how long a returned one is watched
ELSEWHERE, WATCHED = 60.0, 10.0
#: seconds until all must have come to an end, and until a worker must be seen holding something
END, HOLDING = 600.0, 120.0
#: seconds a text takes at the receiver at most, before it counts and after
SLOWEST = 0.5


@dataclass
class Crew:
    """The workers of one desk, and a look at what they hold."""

    settings: Settings
    kind: Resend
    store: Store
    running: list[Popen[bytes]] = field(default_factory=list)
    started: int = 0

    def fill(self) -> None:
        """Start workers until there are as many as there should be."""
        while len(self.running) < WORKERS:
            self.running.append(start_worker(self.settings))
            self.started += 1

    def kill(self, worker: Popen[bytes]) -> None:
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
        self.running.remove(worker)

    async def held_by(self, worker: Popen[bytes]) -> list[OutboxItem]:
        """What a worker is sending: its process stands in its name, `<host>:<process>:<token>`."""
        async with self.store.reading() as work:
            found = await work.outbox.in_state(SHOP.id, OutboxState.SENDING)
        return [each for each in found if each.owner.rsplit(":", 2)[1] == str(worker.pid)]

    async def stop_one_that_sends(self) -> tuple[Popen[bytes], list[OutboxItem], float]:
        """Put a worker to sleep while it holds something; gives it, what it held and when it fell asleep.

        What it had sent by then has been counted.
        """
        ended = time.monotonic() + HOLDING
        while time.monotonic() < ended:
            for worker in self.running:
                if not await self.held_by(worker):
                    continue
                os.killpg(worker.pid, signal.SIGSTOP)
                since = time.monotonic()
                await asyncio.sleep(3 * SLOWEST)
                if held := await self.held_by(worker):
                    return worker, held, since
                os.killpg(worker.pid, signal.SIGCONT)
            await asyncio.sleep(0.01)
        raise RuntimeError("no worker was seen sending; its log is worker.log in the desk's home")

    async def until_ended(self, items: Collection[OutboxItem], since: float) -> float:
        """Seconds until these have come to an end elsewhere, at most three times as long as they may take."""
        while time.monotonic() - since < 3 * ELSEWHERE:
            async with self.store.reading() as work:
                now = [await work.outbox.get(SHOP.id, each.id) for each in items]
            if all(each and each.state in self.ends() for each in now):
                break
            await asyncio.sleep(0.2)
        return round(time.monotonic() - since, 1)

    def ends(self) -> frozenset[OutboxState]:
        return ENDED if self.kind is Resend.NEVER else frozenset({OutboxState.SENT})

    async def keys(self, items: Collection[OutboxItem]) -> list[str]:
        async with self.store.reading() as work:
            return [(await work.approvals.get(SHOP.id, each.approval)).digest for each in items]


def prove(
    work: Path, *, kills: int, database: Databases = as_set, kinds: Collection[Resend] = tuple(Resend)
) -> dict[str, Any]:
    """`kills` in all, spread over the kinds of channel; then one worker is killed for good, and some sleep."""
    with CountingServer(slowest=SLOWEST) as server:
        by_kind = {
            str(kind): asyncio.run(
                _of_kind(work / kind, kind, server, max(1, kills // len(kinds)), database(str(kind)))
            )
            for kind in kinds
        }
    sums = ("kills", "lost", "twice", "requests of returned sleepers")
    return {
        **{name: sum(each[name] for each in by_kind.values()) for name in sums},
        "longest until ended elsewhere": max(max(each["seconds until ended elsewhere"]) for each in by_kind.values()),
        "by kind": by_kind,
    }


def holds(seen: dict[str, Any]) -> bool:
    """As for one worker; and what a gone one held ended elsewhere in time, and was sent by nobody else."""
    return bool(
        sends.holds(seen)
        and not seen["requests of returned sleepers"]
        and seen["longest until ended elsewhere"] <= ELSEWHERE
    )


async def _of_kind(home: Path, kind: Resend, server: CountingServer, kills: int, database: str) -> dict[str, Any]:
    settings, chance = sending_to(server, kind, home, rate=RATE, database=database), random.Random(str(kind))
    await proposed(settings, kills * EACH + (1 + SLEEPERS) * MORE, now=datetime.now(UTC))
    began = time.perf_counter()
    crew = Crew(settings, kind, Store(database_of(settings)))
    try:
        approved = await approve(settings, kills * EACH)
        crew.fill()
        for _ in range(kills):
            await asyncio.sleep(chance.uniform(*BETWEEN))
            crew.kill(chance.choice(crew.running))
            crew.fill()
        approved += await approve(settings, MORE)
        waited = [await _killed_for_good(crew)]
        crew.fill()
        asked = 0
        for _ in range(SLEEPERS):
            approved += await approve(settings, MORE)
            seconds, late = await _asleep_and_back(crew, server)
            waited.append(seconds)
            asked += late
        found = await to_the_end(settings, kind, within=END)
    finally:
        for worker in list(crew.running):
            crew.kill(worker)
        await crew.store.close()
    return {
        "kills": kills + 1,
        "workers started": crew.started,
        **counted(server, kind, approved, found),
        "seconds until ended elsewhere": waited,
        "requests of returned sleepers": asked,
        "seconds": round(time.perf_counter() - began, 1),
    }


async def _killed_for_good(crew: Crew) -> float:
    """Kill one in the middle of a send, and start nobody in its place; gives how long the others took."""
    worker, held, since = await crew.stop_one_that_sends()
    crew.kill(worker)
    return await crew.until_ended(held, since)


async def _asleep_and_back(crew: Crew, server: CountingServer) -> tuple[float, int]:
    """One sleeps until others have ended what it held, and returns; how long that took, and what it then sent of it."""
    worker, held, since = await crew.stop_one_that_sends()
    keys = await crew.keys(held)
    seconds = await crew.until_ended(held, since)
    before = sum(server.asked[each] for each in keys)
    os.killpg(worker.pid, signal.SIGCONT)
    await asyncio.sleep(WATCHED)
    return seconds, sum(server.asked[each] for each in keys) - before
