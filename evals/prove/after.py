"""After the offer under many hands: at random offers are told, answered, carried out, dropped and left to lapse.

Afterwards every told offer is in one state that its errands bear out, no case has two that stand, and the money set
aside and spent is that of the errands, to the unit.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from assistant.bootstrap import build
from assistant.desk.after.after_offer import Doing
from assistant.desk.desk import Desk
from assistant.domain.before import Answer
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.errand import Proof
from assistant.domain.shop import Shop
from assistant.domain.told import TodoState
from assistant.errors import DeskError
from assistant.settings import Settings
from evals.prove.kit import Taker
from evals.prove.proposed import SHOP, proposed

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
BY = "lead"
#: what must not be found in the database at any moment, by name; each query gives rows that break the rule
RULES = {
    "sent without a state": """
        SELECT d.id FROM drafts d JOIN outbox o ON o.shop = d.shop AND o.draft = d.id
        JOIN proposals p ON p.shop = d.shop AND p.id = d.proposal
        WHERE d.kind = 'private_offer' AND p.offer IS NOT NULL AND p.offer != 'null'
        AND o.state IN ('sent', 'confirmed')
        AND NOT EXISTS (SELECT 1 FROM told_offers t WHERE t.shop = d.shop AND t.case_id = d.case_id)""",
    "two that stand": """
        SELECT case_id FROM told_offers WHERE state IN ('told', 'accepted', 'to_carry_out', 'countered')
        GROUP BY shop, case_id HAVING COUNT(*) > 1""",
    "owed in a state that owes nothing": """
        SELECT t.id FROM told_offers t JOIN todos d ON d.shop = t.shop AND d.told = t.id AND d.remedy IS NOT NULL
        WHERE t.state IN ('carried_out', 'confirmed', 'superseded', 'called_off')
        AND d.state IN ('waiting', 'to_carry_out')""",
    "to carry out without anything to do": """
        SELECT t.id FROM told_offers t WHERE t.state = 'to_carry_out' AND NOT EXISTS (
            SELECT 1 FROM todos d WHERE d.shop = t.shop AND d.told = t.id AND d.state = 'to_carry_out')""",
    "money of the ledger that no errand bears out": """
        SELECT t.id FROM told_offers t WHERE
        (SELECT COALESCE(SUM(amount), 0) FROM pledges p
         WHERE p.shop = t.shop AND p.draft = t.draft AND p.state = 'reserved') !=
        (SELECT COALESCE(SUM(charged), 0) FROM todos d
         WHERE d.shop = t.shop AND d.told = t.id AND d.state IN ('waiting', 'to_carry_out'))
        OR (SELECT COALESCE(SUM(amount), 0) FROM pledges p
         WHERE p.shop = t.shop AND p.draft = t.draft AND p.state = 'committed') !=
        (SELECT COALESCE(SUM(charged), 0) FROM todos d
         WHERE d.shop = t.shop AND d.told = t.id AND d.state IN ('carried_out', 'confirmed'))""",
    "done without proof": """
        SELECT id FROM todos WHERE state IN ('carried_out', 'confirmed') AND proof = '' AND seen_in = ''
        AND remedy IS NOT NULL AND remedy != 'expedite'""",
    "due without a beginning": "SELECT id FROM todos WHERE state = 'to_carry_out' AND begins_at IS NULL",
}


def broken(file: Path) -> dict[str, int]:
    """The rules that a database file does not keep, with how often."""
    with closing(sqlite3.connect(file, timeout=60)) as raw:
        raw.execute("BEGIN")  # one moment for all rules
        found = {name: len(raw.execute(query).fetchall()) for name, query in RULES.items()}
    return {name: n for name, n in found.items() if n}


def prove(work: Path, *, cases: int = 60, walkers: int = 6, steps: int = 120) -> dict[str, Any]:
    """Random walks of several people at once over one database, with the rules asked again and again."""
    return asyncio.run(_prove(work / "after", cases, walkers, steps))


async def _prove(home: Path, cases: int, walkers: int, steps: int) -> dict[str, Any]:
    settings = Settings(home=home, batch=100)
    await proposed(settings, cases, now=NOW)
    desk = await build(settings)
    try:
        return await walks(desk, SHOP, home / "desk.sqlite", walkers=walkers, steps=steps)
    finally:
        await desk.close()


async def walks(desk: Desk, shop: Shop, file: Path, *, walkers: int, steps: int) -> dict[str, Any]:
    """What happened and what was broken, over a desk whose cases have proposals."""
    began, done, found = perf_counter(), Counter[str](), Counter[str]()
    await asyncio.gather(*(_walk(desk, shop, file, seed, steps, done, found) for seed in range(walkers)))
    found.update(await asyncio.to_thread(broken, file))
    with closing(sqlite3.connect(file, timeout=60)) as raw:
        states = raw.execute("SELECT state, COUNT(*) FROM told_offers GROUP BY state").fetchall()
    verdict = await desk.auditing.verify(shop.id)
    return {
        "walkers": walkers,
        "steps": dict(sorted(done.items())),
        "told offers": {str(state): int(n) for state, n in states},
        "broken": dict(found),
        "chain holds": verdict.damage is None,
        "seconds": perf_counter() - began,
    }


async def _walk(
    desk: Desk, shop: Shop, file: Path, seed: int, steps: int, done: Counter[str], found: Counter[str]
) -> None:
    """One person who does whatever comes to mind; what is not allowed is refused, and changes nothing."""
    chance = random.Random(seed)
    moves: list[tuple[str, Callable[[Desk, Shop, random.Random, datetime], Coroutine[Any, Any, None]]]] = [
        ("approve and send", _send),
        ("approve and send", _send),
        ("answer", _answer),
        ("answer", _answer),
        ("done", _done),
        ("done", _done),
        ("confirm", _confirm),
        ("drop", _drop),
        ("time", _time),
    ]
    for step in range(steps):
        name, move = chance.choice(moves)
        try:
            await move(desk, shop, chance, NOW + timedelta(hours=step))
            done[name] += 1
        except DeskError as error:
            done[f"{name} refused: {error.code}"] += 1
        if step % 20 == 0:
            found.update(await asyncio.to_thread(broken, file))


async def _send(desk: Desk, shop: Shop, chance: random.Random, now: datetime) -> None:
    while (await desk.triage.batch(shop.id, now=now, limit=50)).claimed:
        pass
    rows = await desk.reader.queue(shop.id, now=now, states=frozenset({CaseState.PROPOSED}))
    if rows:
        case = chance.choice(rows).case.id
        kinds = [DraftKind.PRIVATE_OFFER]
        await desk.decisions.approve(shop, case, by=BY, kinds=kinds, channel="fake", now=now)
    channel = Taker()
    await desk.dispatch.due(shop.id, channel_of=lambda _: channel, now=now)


async def _answer(desk: Desk, shop: Shop, chance: random.Random, now: datetime) -> None:
    rows = await desk.reader.queue(shop.id, now=now, states=frozenset({CaseState.ANSWERED}))
    if rows:
        answer = chance.choice(sorted(Answer.sayable()))
        await desk.after_offer.heard(shop.id, chance.choice(rows).case.id, answer, by=BY, now=now)


async def _done(desk: Desk, shop: Shop, chance: random.Random, now: datetime) -> None:
    lines = await desk.todos.look(shop.id, now=now, waiting=chance.random() < 0.2)
    if lines:
        todo = chance.choice(lines).todo
        proof = f"N{chance.randrange(10**9)}" if todo.errand.proof is not Proof.REFERENCE else ""
        await desk.after_offer.done(shop.id, todo.id, Doing(proof=proof), by=BY, now=now)


async def _confirm(desk: Desk, shop: Shop, chance: random.Random, now: datetime) -> None:
    rows = await desk.reader.queue(shop.id, now=now, states=frozenset({CaseState.ANSWERED}))
    if rows:
        after = await desk.todos.of_case(shop.id, chance.choice(rows).case.id, now=now)
        ready = [each.todo.id for each in after.lines if each.todo.state is TodoState.CARRIED_OUT]
        if ready:
            await desk.after_offer.confirm(shop.id, chance.choice(ready), Doing(), by=BY, now=now)


async def _drop(desk: Desk, shop: Shop, chance: random.Random, now: datetime) -> None:
    lines = await desk.todos.look(shop.id, now=now, waiting=True)
    if lines:
        await desk.after_offer.drop(shop.id, chance.choice(lines).todo.id, by=BY, why="a test", now=now)


async def _time(desk: Desk, shop: Shop, chance: random.Random, now: datetime) -> None:
    await desk.todos.pass_time(shop.id, now + timedelta(days=chance.choice((0, 0, 0, 1))))


def holds(seen: dict[str, Any]) -> bool:
    """Nothing broken at any look, and enough happened to tell."""
    return bool(not seen["broken"] and seen["chain holds"] and len(seen["told offers"]) >= 4)
