"""The bench of calls: what is counted, and that both ways answer a case over real HTTP."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from pydantic import BaseModel, ConfigDict

from assistant.domain.diagnosis import Candidate
from assistant.domain.draft import DraftKind
from assistant.domain.taxonomy import Cause, Fault, TextKind
from assistant.language.endpoint.forms import schema_of, schema_text
from assistant.language.model_schema import Answer, Judged, Reading, SpokenAnswer, Texts
from evals.bench import chain
from evals.bench.calls import (
    CACHED_FROM,
    CACHED_STEP,
    CHAIN,
    CHAINS,
    DESK,
    Arm,
    Cache,
    Case,
    Request,
    figures_of,
    holds,
    parts_of,
)
from evals.bench.chain import Shelf
from evals.bench.guide import Guide
from evals.bench.scripted import Part, Scripted
from tests.desk_kit import HANDBOOK
from tests.model_kit import EMBEDDED, NOW, READING, SEARCHER, agent, complaint
from tests.openai_server import OpenAIServer

TEXTS = ["public", "private", "later"]


def test_a_beginning_is_cached_from_so_many_tokens_on_and_in_steps() -> None:
    cache = Cache()
    first = list(range(CACHED_FROM + CACHED_STEP + 5))
    assert cache.hit(first) == 0
    assert cache.hit(first) == CACHED_FROM + CACHED_STEP
    assert cache.hit([*first[:-10], *[0] * 100]) == CACHED_FROM
    assert cache.hit([7, *first]) == 0
    assert cache.hit(first[: CACHED_FROM - 1]) == 0


def test_a_schema_holds_nothing_that_only_people_read() -> None:
    def words(schema: Any) -> set[str]:
        if isinstance(schema, list):
            return set().union(*map(words, schema))
        return set(schema).union(*map(words, schema.values())) if isinstance(schema, dict) else set()

    assert not words(schema_of(Answer)) & {"title", "description"}
    assert list(schema_of(Answer)["properties"]) == [*Judged.model_fields, *Texts.model_fields]
    assert {*schema_of(SpokenAnswer)["properties"]} - {*schema_of(Answer)["properties"]} == {"language"}
    assert "additionalProperties" in schema_text(Answer)


def test_a_part_of_a_schema_that_is_used_once_stands_in_its_place() -> None:
    assert "$defs" not in schema_of(Reading)
    assert schema_of(Reading)["properties"]["kind"] == {"enum": [*TextKind], "type": "string"}
    assert set(schema_of(_Twice)["$defs"]) == {"_Part"}


def test_the_script_disagrees_in_exact_shares() -> None:
    ranked = tuple(
        Candidate(cause=each, probability=0.3, fault=Fault.PRODUCT)
        for each in (Cause.DAMAGE, Cause.QUALITY, Cause.SERVICE)
    )
    cases = [Case(complaint=complaint(), read=EMBEDDED, ranked=ranked, gold=Cause.DAMAGE)] * 100
    parts = parts_of(cases)
    read = [each.reading["cause"] for each in parts]
    assert sum(each is Cause.DAMAGE for each in read) == 60
    assert sum(each in (Cause.QUALITY, Cause.SERVICE) for each in read) == 30
    assert sum(each.flawed for each in parts) == 5
    assert [each.reading for each in parts_of(cases)] == [each.reading for each in parts]


@pytest.mark.anyio
async def test_the_chain_asks_four_times_and_the_desk_once() -> None:
    script = Scripted(part=Part(reading=READING | {"other_causes": []}, texts=TEXTS))
    case = complaint()
    async with OpenAIServer(script) as server:
        by_desk, by_chain = Arm(), Arm()
        (proposal,) = await agent(server).propose([case], searcher=SEARCHER, now=NOW)
        by_desk.take(server, script)
        assert {each.draft.author.partition(".")[0] for each in proposal.drafts} == {"answer"}
        shelf = Shelf([each.clause.text for each in SEARCHER.hits], np.eye(3, dtype=np.float32), _Encoder())
        guide = Guide(handbook=HANDBOOK, complaint=case, offer=proposal.offer, now=NOW)
        texts = await chain.answer(chain.chat_at(server.url, "m"), shelf, case, guide)
        private, last = (str(request["messages"][1]["content"]) for request in server.requests[2:])
        system = str(server.requests[3]["messages"][0]["content"])
        by_chain.take(server, script)
    assert dict(texts) == dict(zip(DraftKind, TEXTS, strict=True))
    assert (len(by_desk.cases[0]), len(by_chain.cases[0])) == (1, 4)
    assert "follow-up" in system
    assert all(each in last for each in (case.text, SEARCHER.hits[0].clause.text, "public", "private", "USD"))
    assert "refund without return of 24.99 USD" in private
    assert "Approved compensation" not in last


def test_a_chain_that_chooses_is_told_the_rules_of_the_cause() -> None:
    guide = Guide(handbook=HANDBOOK, complaint=complaint(), offer=None, now=NOW)
    first, *rules = guide.compensation(Cause.DAMAGE).splitlines()
    assert first == "The first rule that applies:"
    assert len(rules) == len(HANDBOOK.playbook(Cause.DAMAGE).ladder) + 1
    assert "refund without return 100%" in rules[0]
    assert "2026-11-" in guide.action(Cause.DAMAGE, "en")


@pytest.mark.anyio
async def test_a_text_that_is_turned_back_costs_one_more_question() -> None:
    script = Scripted(part=Part(reading=READING | {"other_causes": []}, flawed=True))
    async with OpenAIServer(script) as server:
        (proposal,) = await agent(server).propose([complaint()], searcher=SEARCHER, now=NOW)
        assert len(server.requests) == 2
    assert proposal.drafts[0].draft.author.startswith("answer")


def test_figures_are_told_with_their_intervals() -> None:
    small = Request(prompt=100, messages=80, cached=50, completion=10)
    arms = {DESK: Arm(cases=[[small]] * 9 + [[small] * 2])}
    arms |= {name: Arm(cases=[[replace(small, cached=0)] * 4] * 10) for name in CHAINS}
    figures = figures_of(arms)
    low, high = figures["calls a case"][DESK]["interval"]
    assert low <= figures["calls a case"][DESK]["value"] == 1.1 <= high
    assert figures["desk's share of prompt tokens"][CHAIN]["value"] == 0.275
    assert figures["cached share of prompt tokens"][DESK]["value"] == 0.5
    assert figures["requests of a case, and in how many cases"] == {"1": 9, "2": 1}
    assert holds(figures)
    arms[CHAIN] = Arm(cases=[[small] * 2] * 10)
    assert not holds(figures_of(arms))


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")

    words: str


class _Twice(BaseModel):
    model_config = ConfigDict(extra="forbid")

    one: _Part
    other: _Part


class _Encoder:
    """The first passage is the nearest."""

    name, dimensions = "such", 3

    async def encode_queries(self, texts: Any) -> Any:
        return np.array([[1, 0.5, 0]] * len(texts), dtype=np.float32)

    async def encode_passages(self, texts: Any) -> Any:
        return np.eye(3, dtype=np.float32)[: len(texts)]
