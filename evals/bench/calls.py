"""`make prove-calls`: calls and tokens of a case, the desk's against a plain LangChain chain's, on one server.

Both arms answer the same cases in the same run, from the same clauses, over real HTTP. The model is a script: it reads
another cause than the desk in so many cases, inside the desk's first three or outside, and now and then writes a text
that the desk's code turns back. Whatever a text of the desk says, the chain's model says too.

A request's tokens are what a model reads of it: the schema of its form and its messages. A provider finds the beginning
of a request in its cache where an earlier request of the same arm began alike, from 1,024 tokens on, in steps of 128.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.agent.graph import Agent
from assistant.domain.clause import Audience, Clause
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Candidate, Diagnosis
from assistant.domain.draft import DraftKind
from assistant.domain.proposal import Proposal
from assistant.domain.taxonomy import USUAL_FAULT, Cause, TextKind
from assistant.knowledge.documents.document import Document
from assistant.language.model_schema import SeverityWord
from assistant.language.tokens import count_tokens, tokens_of
from assistant.parts import agent_of, documents_of, files_of, handbook_of, shared_encoder, starter_collection
from assistant.settings import Settings
from evals.bench import chain
from evals.bench.chain import Shelf
from evals.bench.guide import Guide
from evals.bench.scripted import Part, Scripted
from evals.demo_shop.load import load_cases
from evals.demo_shop.source import NOW
from evals.model_server.answers import schema_in
from evals.model_server.server import OpenAIServer

#: shares of the cases: another of the desk's three causes, a cause outside them, texts that are turned back once
INSIDE, OUTSIDE, FLAWED = 0.30, 0.10, 0.05
#: what issue 8 asks for: calls of a case, and the share of the chain's prompt tokens
MOST_CALLS, MOST_SHARE = 1.2, 0.40
#: tokens from which on providers cache a beginning, and the steps in which it grows
CACHED_FROM, CACHED_STEP = 1024, 128
LANGUAGES = ("zh", "en")
SEED, RESAMPLES = 8, 2000
#: the desk; the chain with the desk's clauses and the offer that code computed; the same where the model chooses the
#: offer from the playbook; and again with its documents cut as tutorials do
DESK, CHAIN, CHOOSING, CHUNKED = "desk", "chain", "chain, playbook", "chain, playbook and chunks"
CHAINS = (CHAIN, CHOOSING, CHUNKED)

Figures = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Request:
    """What one request took, in tokens. `messages` is the prompt without the schema of its form."""

    prompt: int
    messages: int
    cached: int
    completion: int


@dataclass(slots=True)
class Cache:
    """Beginnings that were seen, as a provider keeps them; here none is ever forgotten."""

    seen: set[int] = field(default_factory=set)

    def hit(self, tokens: Sequence[int]) -> int:
        """Tokens at the beginning that an earlier text began with too; the text is kept from now on."""
        places = range(CACHED_FROM, len(tokens) + 1, CACHED_STEP)
        keys = {place: hash(tuple(tokens[:place])) for place in places}
        found = max((place for place, key in keys.items() if key in self.seen), default=0)
        self.seen.update(keys.values())
        return found


#: what is summed up over the requests of a case
SUMS = ("calls", "prompt tokens", "prompt tokens without schemas", "cached tokens", "fresh tokens", "completion tokens")


@dataclass(slots=True)
class Arm:
    """What one way took, case by case."""

    cases: list[list[Request]] = field(default_factory=list)
    cache: Cache = field(default_factory=Cache)
    #: who wrote the texts
    by: Counter[str] = field(default_factory=Counter)

    def take(self, server: OpenAIServer, script: Scripted) -> None:
        """Counts what has come since the last time, as the requests of one case."""
        pairs = zip(server.requests, script.said, strict=True)
        self.cases.append([_counted(request, said, self.cache) for request, said in pairs])
        server.requests.clear()
        script.said.clear()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    complaint: Complaint
    read: Diagnosis
    ranked: Sequence[Candidate]
    #: what the shop's people say it is
    gold: Cause


def prove(work: Path, *, most: int | None = None) -> Figures:
    """Over the demo shops' complaints in Chinese and English, or the first `most` of them."""
    return asyncio.run(measure(work, most=most))


def holds(seen: Figures) -> bool:
    """As issue 8 asks, against the leanest chain: the same clauses, and an offer it need not find."""
    calls, tokens = seen["calls a case"][DESK]["value"], seen["desk's share of prompt tokens"][CHAIN]["value"]
    return bool(calls <= MOST_CALLS and tokens <= MOST_SHARE)


async def measure(work: Path, *, most: int | None = None) -> Figures:
    """The same in an event loop that runs already."""
    script = Scripted()
    async with OpenAIServer(script) as server:
        settings = Settings(home=work, model_url=server.url, model="local", model_retries=0)
        handbook = handbook_of(settings)
        agent = agent_of(settings, handbook)
        async with await starter_collection(settings) as collection:
            cases = (await _cases(agent))[:most]
            shelves = await _shelves(settings, await collection.clauses(), cases)
            chat, arms = chain.chat_at(server.url, "local"), {name: Arm() for name in (DESK, *CHAINS)}
            for case, part in zip(cases, parts_of(cases), strict=True):
                script.part = part
                (proposal,) = await agent.propose([case.complaint], searcher=collection, now=NOW)
                arms[DESK].take(server, script)
                arms[DESK].by[proposal.drafts[0].draft.author.partition(".")[0].partition("-")[0]] += 1
                for name, by_market in shelves.items():
                    part.texts, part.written = _texts(proposal), 0
                    offer = proposal.offer if name == CHAIN else None
                    guide = Guide(handbook=handbook, complaint=case.complaint, offer=offer, now=NOW)
                    await chain.answer(chat, by_market[case.complaint.market], case.complaint, guide)
                    arms[name].take(server, script)
    return figures_of(arms)


async def _cases(agent: Agent) -> list[Case]:
    """What the shops' people call a complaint, as the desk reads it by itself."""
    rows = [(each, gold) for _, each, gold in load_cases() if gold["kind"] == TextKind.COMPLAINT]
    texts = [each.text for each, _ in rows]
    diagnoser = agent.stations.diagnoser
    found = zip(rows, await diagnoser.diagnose(texts), await diagnoser.rank(texts), strict=True)
    return [
        Case(complaint=each, read=read, ranked=ranked, gold=Cause(gold["cause"]))
        for (each, gold), read, ranked in found
        if gold["language"] in LANGUAGES
    ]


async def _shelves(settings: Settings, clauses: Sequence[Clause], cases: Sequence[Case]) -> dict[str, dict[str, Shelf]]:
    """What a shop of each market would have in its store, as clauses and as chunks: what buyers may be told."""
    documents, encoder, day = documents_of(files_of(settings) / "knowledge_base"), shared_encoder(), NOW.date()
    found: dict[str, dict[str, Shelf]] = {name: {} for name in CHAINS}
    for market in {each.complaint.market for each in cases}:
        told = [each for each in clauses if each.audience is Audience.BUYER and each.valid_on(day)]
        cut = chain.chunks_of([each for each in documents if _is_told(each, market)])
        own = [chain.under_headings(each) for each in told if each.market in ("", market)]
        found[CHAIN][market] = found[CHOOSING][market] = await chain.shelf_of(own, encoder)
        found[CHUNKED][market] = await chain.shelf_of(cut, encoder)
    return found


def _is_told(document: Document, market: str) -> bool:
    ended = document.valid_until is not None and document.valid_until < NOW.date()
    return document.audience is Audience.BUYER and document.market in ("", market) and not ended


def parts_of(cases: Sequence[Case]) -> list[Part]:
    """What the model reads in each case: the shares are exact, which cases they fall on is drawn."""
    draw = random.Random(SEED)
    order = draw.sample(range(len(cases)), len(cases))
    inside, outside = round(INSIDE * len(cases)), round(OUTSIDE * len(cases))
    place_of = {case: place for place, case in enumerate(order)}
    flawed = set(draw.sample(range(len(cases)), round(FLAWED * len(cases))))
    parts = []
    for number, case in enumerate(cases):
        place, causes = place_of[number], [each.cause for each in case.ranked] or [case.gold]
        if place < inside:
            cause = draw.choice(causes[1:] or causes)
        elif place < inside + outside:
            cause = draw.choice([each for each in Cause if each not in causes and each is not Cause.OTHER])
        else:
            cause = causes[0]
        parts.append(Part(reading=_reading(case, cause), flawed=number in flawed))
    return parts


def _reading(case: Case, cause: Cause) -> dict[str, Any]:
    """The desk's own reading with that cause."""
    read, faults = case.read, {each.cause: each.fault for each in case.ranked}
    return {
        "kind": TextKind.COMPLAINT,
        "cause": cause,
        "other_causes": [],
        "fault": faults.get(cause, USUAL_FAULT[cause]),
        "severity": SeverityWord[read.severity.name],
        "safety": read.safety,
        "ask": read.ask,
        "language": read.language,
    }


def _texts(proposal: Proposal) -> list[str]:
    """The three texts of a proposal; where there is no public one, the private one stands for it."""
    texts = {each.draft.kind: each.draft.text for each in proposal.drafts}
    return [texts.get(kind, texts[DraftKind.PRIVATE_OFFER]) for kind in DraftKind]


def figures_of(arms: dict[str, Arm]) -> Figures:
    sums = {name: np.array([_summed(each) for each in arm.cases], float) for name, arm in arms.items()}
    desk = sums[DESK]
    drawn = np.random.default_rng(SEED).integers(0, len(desk), (RESAMPLES, len(desk)))
    figures: Figures = {"cases": len(desk), "seed": SEED}
    for place, name in enumerate(SUMS):
        columns = {arm: each[:, place] for arm, each in sums.items()}
        means = {arm: each[drawn].mean(1) for arm, each in columns.items()}
        figures[f"{name} a case"] = {arm: _told(each.mean(), means[arm]) for arm, each in columns.items()}
        if name != "cached tokens":
            figures[f"desk's share of {name}"] = {
                arm: _told(columns[DESK].mean() / columns[arm].mean(), means[DESK] / means[arm]) for arm in CHAINS
            }
    for name, each in sums.items():
        read, cached = each[:, SUMS.index("prompt tokens")], each[:, SUMS.index("cached tokens")]
        part = _told(cached.sum() / read.sum(), cached[drawn].sum(1) / read[drawn].sum(1))
        figures.setdefault("cached share of prompt tokens", {})[name] = part
    figures["requests of a case, and in how many cases"] = _tally(len(each) for each in arms[DESK].cases)
    return figures | {"cases written by": dict(arms[DESK].by)}


def _summed(requests: Sequence[Request]) -> list[int]:
    """One case in the order of SUMS."""
    prompt, cached = sum(each.prompt for each in requests), sum(each.cached for each in requests)
    bare, written = sum(each.messages for each in requests), sum(each.completion for each in requests)
    return [len(requests), prompt, bare, cached, prompt - cached, written]


def _told(value: float, resampled: npt.NDArray[np.float64]) -> Figures:
    """With its 95 % interval over cases drawn anew."""
    low, high = np.quantile(resampled, (0.025, 0.975))
    return {"value": round(float(value), 3), "interval": [round(float(low), 3), round(float(high), 3)]}


def _tally(numbers: Iterable[int]) -> dict[str, int]:
    return {str(each): count for each, count in sorted(Counter(numbers).items())}


def _counted(request: dict[str, Any], said: str, cache: Cache) -> Request:
    """The schema comes first, as the services that cache put it."""
    form = schema_in(request)
    schema = tokens_of(json.dumps(form, separators=(",", ":"))) if form else []
    messages = [token for each in request["messages"] for token in tokens_of(str(each["content"]))]
    return Request(
        prompt=len(schema) + len(messages),
        messages=len(messages),
        cached=cache.hit([*schema, *messages]),
        completion=count_tokens(said),
    )
