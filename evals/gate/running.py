"""Cases through the production stations, as `bootstrap` builds them: embedded, on an endpoint, or from a recording."""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from assistant.agent.graph import Agent
from assistant.agent.ports import Searcher
from assistant.bootstrap import build
from assistant.desk.desk import Desk
from assistant.desk.seeing.shapes import proposal_json
from assistant.domain.proposal import Proposal
from assistant.parts import starter_collection
from assistant.settings import Settings
from evals.gate.cases import Case
from evals.gate.tape import Call, Tape

#: the moment all cases are judged at
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
#: cases of one embedded batch; a repeat takes another size, for the answers must not depend on it
BATCH, OTHER_BATCH = 64, 23
#: cases that are run one by one to tell how long one takes
TIMED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """What is asked instead of the embedded default; `key` stays in memory."""

    name: str
    key: SecretStr = field(default_factory=lambda: SecretStr(""))
    timeout: float = 60.0
    at_once: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """One case, run once. `ms` is 0 where the case was part of a batch."""

    case: Case
    proposal: Proposal
    repeat: int = 0
    ms: float = 0.0
    calls: tuple[Call, ...] = ()


def digest_of(ran: Sequence[Ran]) -> str:
    """SHA-256 over proposals as everybody sees them, probabilities to four places."""
    told = [proposal_json(each.proposal) for each in ran]
    return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


def embedded_settings(home: Path, files: Path | None = None) -> Settings:
    """The embedded default, whatever the environment says; no file of settings is read."""
    return Settings(_env_file=None, home=home, files=files, model_url="", embeddings_url="", database_url="")


async def run_embedded(cases: Sequence[Case], settings: Settings, *, repeats: int = 1) -> list[Ran]:
    """All cases `repeats` times, each time by a new desk, in another order and in batches of another size.

    A few are run one by one before, to tell how long one takes. A desk remembers what it has read, so it reads once.
    """
    ran: list[Ran] = []
    async with await starter_collection(settings) as searcher:
        async with _desk(settings) as desk:
            timed = await _timed(desk.agent, searcher, cases[:: 1 + len(cases) // TIMED])
        for repeat in range(repeats):
            async with _desk(settings) as desk:
                ran += await _batches(desk.agent, searcher, cases, repeat)
    return [replace(each, ms=timed.get(each.case.id, 0.0)) if each.repeat == 0 else each for each in ran]


@asynccontextmanager
async def _desk(settings: Settings) -> AsyncIterator[Desk]:
    desk = await build(settings)
    try:
        yield desk
    finally:
        await desk.close()


async def _batches(agent: Agent, searcher: Searcher, cases: Sequence[Case], repeat: int) -> list[Ran]:
    order = list(range(len(cases)))
    if repeat:
        random.Random(repeat).shuffle(order)
    size = OTHER_BATCH if repeat % 2 else BATCH
    found: dict[int, Proposal] = {}
    for first in range(0, len(order), size):
        part = order[first : first + size]
        proposals = await agent.propose([cases[each].complaint for each in part], searcher=searcher, now=NOW)
        found |= dict(zip(part, proposals, strict=True))
    return [Ran(case=case, proposal=found[place], repeat=repeat) for place, case in enumerate(cases)]


async def _timed(agent: Agent, searcher: Searcher, cases: Sequence[Case]) -> dict[str, float]:
    """Milliseconds of each case run by itself."""
    spent = {}
    for case in cases:
        begun = time.perf_counter()
        await agent.propose([case.complaint], searcher=searcher, now=NOW)
        spent[case.id] = (time.perf_counter() - begun) * 1000
    return spent


async def run_model(
    cases: Sequence[Case], home: Path, tape: Tape, model: Model, *, repeats: int = 1, files: Path | None = None
) -> list[Ran]:
    """All cases `repeats` times, `model.at_once` side by side, each asking through a lane of the tape."""
    ran: list[Ran] = []
    async with AsyncExitStack() as opened:
        agents = []
        for lane in range(min(model.at_once, len(cases))):
            settings = _model_settings(home / f"lane{lane}", tape.url(lane), model, files)
            agents.append((await opened.enter_async_context(_desk(settings))).agent)
        searcher = await opened.enter_async_context(await starter_collection(embedded_settings(home, files)))
        for repeat in range(repeats):
            waiting = list(reversed(cases))
            lanes = (_lane(lane, agent, searcher, waiting, tape, repeat) for lane, agent in enumerate(agents))
            for done in await asyncio.gather(*lanes):
                ran += done
    place = {case.id: at for at, case in enumerate(cases)}
    return sorted(ran, key=lambda each: (each.repeat, place[each.case.id]))


async def _lane(lane: int, agent: Agent, searcher: Searcher, waiting: list[Case], tape: Tape, repeat: int) -> list[Ran]:
    done = []
    while waiting:
        case = waiting.pop()
        tape.begin(lane, case.id)
        before, begun = len(tape.calls), time.perf_counter()
        (proposal,) = await agent.propose([case.complaint], searcher=searcher, now=NOW)
        ms = (time.perf_counter() - begun) * 1000
        calls = tape.of(case.id, since=before)
        done.append(Ran(case=case, proposal=proposal, repeat=repeat, ms=ms, calls=calls))
    return done


def _model_settings(home: Path, url: str, model: Model, files: Path | None) -> Settings:
    return Settings(
        _env_file=None,
        home=home,
        files=files,
        database_url="",
        embeddings_url="",
        model_url=url,
        model=model.name,
        model_key=model.key,
        model_timeout=model.timeout,
        model_rewrites=False,
        model_reranks=False,
    )
