"""kill -9 at random moments while workers send over real HTTP: nothing lost, nothing twice, whatever the channel."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from assistant.bootstrap import build
from assistant.domain.approval import OutboxState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.outgoing import Resend
from assistant.settings import Settings
from assistant.store.work import Store
from evals.prove.counting_server import CountingServer
from evals.prove.kit import as_set, database_of, without_budget
from evals.prove.proposed import SHOP, proposed

SECRET = "whsec_for_a_proof_on_this_machine"
#: texts that leave between two kills, at the rate below
EACH, RATE = 5, 8.0
#: states in which nothing more is to be done by a worker
ENDED = frozenset({OutboxState.SENT, OutboxState.UNKNOWN})
#: longest life of a worker in seconds; the first second or two go by before it sends
LONGEST = 9.0
#: seconds in which the last worker must bring everything to an end; a list is believed after half a minute
END = 150.0


def prove(work: Path, *, kills: int) -> dict[str, Any]:
    """`kills` in all, a quarter with each kind of channel; then one worker works to the end."""
    with CountingServer() as server:
        figures = {str(kind): _of_kind(work / kind, kind, server, max(1, kills // 4)) for kind in Resend}
    return {
        "kills": sum(each["kills"] for each in figures.values()),
        "lost": sum(each["lost"] for each in figures.values()),
        "twice": sum(each["twice"] for each in figures.values()),
        "by kind": figures,
    }


def holds(seen: dict[str, Any]) -> bool:
    """Only where the channel promises nothing may an end be unknown."""
    certain = [each for kind, each in seen["by kind"].items() if kind != Resend.NEVER]
    return bool(
        seen["kills"] > 0
        and not seen["lost"]
        and not seen["twice"]
        and all(set(each["states"]) == {OutboxState.SENT} for each in certain)
        and all(set(each["states"]) <= ENDED for each in seen["by kind"].values())
    )


def one_kind(work: Path, kind: Resend, *, kills: int) -> dict[str, Any]:
    """The figures of one kind of channel."""
    with CountingServer() as server:
        return _of_kind(work / kind, kind, server, kills)


def _of_kind(home: Path, kind: Resend, server: CountingServer, kills: int) -> dict[str, Any]:
    settings = sending_to(server, kind, home, rate=RATE, database=as_set(str(kind)))
    asyncio.run(proposed(settings, kills * EACH, now=datetime.now(UTC)))
    approved = asyncio.run(approve(settings, kills * EACH))
    chance, killed, began = random.Random(str(kind)), 0, time.perf_counter()
    for _ in range(kills):
        worker = start_worker(settings)
        try:
            worker.wait(timeout=chance.uniform(1.0, LONGEST))
        except subprocess.TimeoutExpired:
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()
            killed += 1
    left_by_kills = asyncio.run(states(settings))
    last = start_worker(settings)
    asyncio.run(to_the_end(settings, kind, within=END))
    last.terminate()
    last.wait(timeout=30)
    found = asyncio.run(states(settings))
    return {
        "kills": killed,
        "states after the kills": dict(left_by_kills),
        **counted(server, kind, approved, found),
        "seconds": round(time.perf_counter() - began, 1),
    }


def counted(server: CountingServer, kind: Resend, approved: int, found: Counter[OutboxState]) -> dict[str, Any]:
    """What was approved and what became of it, by the outbox and by the receiver."""
    got = server.effects.get(kind, {})
    return {
        "approved": approved,
        "states": dict(found),
        "lost": approved - sum(found.values()) + max(0, found[OutboxState.SENT] - len(got)),
        "twice": server.twice(kind),
        "reached a buyer": len(got),
    }


def sending_to(server: CountingServer, kind: Resend, home: Path, *, rate: float, database: str) -> Settings:
    """A desk whose texts leave at once, to the server's channel of that kind, at most `rate` a second."""
    return Settings(
        home=home,
        database_url=database,
        batch=200,
        undo_seconds=0,
        webhook_url=server.url(kind),
        webhook_list_url=server.url(kind),
        webhook_secret=SecretStr(SECRET),
        webhook_resend=kind,
        webhook_rate=rate,
    )


def start_worker(settings: Settings) -> subprocess.Popen[bytes]:
    """`assistant worker` as a seller starts it, in a process group of its own."""
    environment = {
        **os.environ,
        "ASSISTANT_DATABASE_URL": settings.database_url,
        "ASSISTANT_UNDO_SECONDS": str(settings.undo_seconds),
        "ASSISTANT_WEBHOOK_URL": settings.webhook_url,
        "ASSISTANT_WEBHOOK_LIST_URL": settings.webhook_list_url,
        "ASSISTANT_WEBHOOK_SECRET": settings.webhook_secret.get_secret_value(),
        "ASSISTANT_WEBHOOK_RESEND": settings.webhook_resend,
        "ASSISTANT_WEBHOOK_RATE": str(settings.webhook_rate),
    }
    command = [str(Path(sys.executable).with_name("assistant")), "--home", str(settings.home), "worker"]
    log = (settings.home / "worker.log").open("ab")
    with log:
        return subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )


async def approve(settings: Settings, most: int) -> int:
    """Approve the private offers of so many cases through the webhook, without a budget in the way; gives how many."""
    now = datetime.now(UTC)
    desk = await build(settings)
    store = Store(database_of(settings))
    try:
        decisions = without_budget(settings, store, undo=timedelta(0))
        rows = await desk.reader.queue(SHOP.id, now=now, states=frozenset({CaseState.PROPOSED}))
        for row in rows[:most]:
            await decisions.approve(
                SHOP, row.case.id, by="lead", kinds=[DraftKind.PRIVATE_OFFER], channel="webhook", now=now
            )
        return len(rows[:most])
    finally:
        await store.close()
        await desk.close()


async def states(settings: Settings) -> Counter[OutboxState]:
    """How many items of the outbox are in each state."""
    store = Store(database_of(settings))
    try:
        async with store.reading() as work:
            return Counter(await work.outbox.count(SHOP.id))
    finally:
        await store.close()


async def to_the_end(settings: Settings, kind: Resend, *, within: float) -> Counter[OutboxState]:
    """The states once nothing is left for a worker, or after so many seconds."""
    ended = time.monotonic() + within
    while unfinished(found := await states(settings), kind):
        if time.monotonic() > ended:
            break
        await asyncio.sleep(1.0)
    return found


def unfinished(found: Counter[OutboxState], kind: Resend) -> int:
    waiting = found[OutboxState.QUEUED] + found[OutboxState.SENDING]
    return waiting if kind is Resend.NEVER else waiting + found[OutboxState.UNKNOWN]
