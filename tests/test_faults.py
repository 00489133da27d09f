"""Fault by outcome: whatever a provider does, a case ends in time with a sound proposal, and with one."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.domain.proposal import Proposal
from assistant.domain.verdict import Verdict
from evals.model_server.adversary import WORDS, adversary
from evals.model_server.apart import apart
from evals.model_server.faults import Fault
from evals.model_server.honest import answer as honest
from evals.model_server.server import OpenAIServer
from tests.client_kit import endpoint
from tests.desk_kit import lay_tables
from tests.model_kit import NOW, SEARCHER, agent, complaint, embedded_proposal, good_answer
from tests.typed import assistant

#: seconds a request may take in these tests, and the case that makes it
TIMEOUT, DEADLINE = 1.0, 6.0
#: mended by another try, so that one is enough for the model's answer
PASSES = {
    *(Fault.BUSY, Fault.BROKEN, Fault.AWAY, Fault.CUT),
    *(Fault.NO_JSON, Fault.NO_CHOICE, Fault.NO_FORM, Fault.OFF_SCHEMA, Fault.PROSE, Fault.EMPTY, Fault.ECHO),
    #: the form is asked for in another way
    Fault.TOO_MUCH,
}


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Libraries and tables take seconds to load, once a process, and no case waits for that."""

    async def once() -> None:
        async with OpenAIServer(good_answer) as server:
            await proposal_of(server, retries=0)

    asyncio.run(once())


async def proposal_of(server: OpenAIServer, *, retries: int) -> tuple[Proposal, float]:
    began = time.monotonic()
    by = agent(server, timeout=TIMEOUT, retries=retries)
    (proposal,) = await by.propose([complaint()], searcher=SEARCHER, now=NOW)
    return proposal, time.monotonic() - began


def author_of(proposal: Proposal) -> str:
    (author,) = {each.draft.author.split(" ")[-1] for each in proposal.drafts}
    return author


def is_sound(proposal: Proposal) -> bool:
    kinds = [each.draft.kind for each in proposal.drafts]
    return len(kinds) == len(set(kinds)) == 3 and all(each.verdict is not Verdict.BLOCK for each in proposal.drafts)


@pytest.mark.anyio
@pytest.mark.parametrize("fault", Fault)
async def test_a_fault_that_stays_ends_in_the_embedded_answer_in_time(fault: Fault) -> None:
    async with OpenAIServer(good_answer, fault=fault) as server:
        proposal, seconds = await proposal_of(server, retries=2)
        assert seconds < DEADLINE
        assert is_sound(proposal)
        without = await embedded_proposal()
        assert (proposal.drafts, proposal.offer, proposal.diagnosis) == (
            without.drafts,
            without.offer,
            without.diagnosis,
        )


@pytest.mark.anyio
@pytest.mark.parametrize("fault", Fault)
async def test_a_fault_that_passes_costs_a_retry_or_the_model_but_never_the_case(fault: Fault) -> None:
    async with OpenAIServer(good_answer, script=[fault]) as server:
        proposal, seconds = await proposal_of(server, retries=2)
        assert seconds < DEADLINE
        assert is_sound(proposal)
        by_model = author_of(proposal) == "big-1"
        assert by_model is (fault in PASSES), len(server.requests)
        assert len(server.requests) == (2 if by_model else 1)


@pytest.mark.anyio
@pytest.mark.parametrize("fault", Fault)
async def test_where_there_is_another_endpoint_it_answers(fault: Fault) -> None:
    async with OpenAIServer(good_answer, fault=fault) as first, OpenAIServer(good_answer) as second:
        by = agent(first, timeout=TIMEOUT, retries=1, then=(endpoint(second),))
        (proposal,) = await by.propose([complaint()], searcher=SEARCHER, now=NOW)
        assert is_sound(proposal)
        assert (author_of(proposal), len(second.requests)) == ("small-1", 1)


@pytest.mark.anyio
@pytest.mark.parametrize("ill", WORDS)
async def test_a_model_that_means_ill_changes_nothing(ill: str) -> None:
    async with OpenAIServer(adversary(WORDS[ill])) as server:
        proposal, _ = await proposal_of(server, retries=0)
        without = await embedded_proposal()
        assert is_sound(proposal)
        assert (proposal.offer, proposal.drafts) == (without.offer, without.drafts)
        assert len(server.requests) <= 4


REVIEWS = ["The jar came cracked and the lid leaks.", "Nobody answered me for a week."]
#: every fault goes this way in `make prove-faults`
ON_THE_DESK = [None, Fault.STALL, Fault.BUSY, Fault.OFF_SCHEMA]


@pytest.fixture(params=ON_THE_DESK, ids=str)
def desk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenAIServer]:
    """A model's server that the settings name, with a fault that stays."""
    with apart(OpenAIServer(honest, fault=request.param)) as server:
        monkeypatch.setenv("ASSISTANT_MODEL_URL", server.url)
        monkeypatch.setenv("ASSISTANT_MODEL", "big-1")
        monkeypatch.setenv("ASSISTANT_MODEL_TIMEOUT", "1")
        yield server


def test_a_triage_on_a_real_database_ends_well_and_only_once(tmp_path: Path, desk: OpenAIServer) -> None:
    rows = [
        {
            "external_id": f"R{number}",
            "text": text,
            "product": "Storage Jar",
            "rating": 1,
            "written_at": "2026-11-22T06:00:00+00:00",
        }
        for number, text in enumerate(REVIEWS)
    ]
    file = tmp_path / "reviews.jsonl"
    file.write_text("".join(json.dumps(each) + "\n" for each in rows), "utf-8")
    home = lay_tables(tmp_path / "home")
    assert assistant(home, "shop", "add", "us", "--platform", "tiktok_shop", "--market", "US").returncode == 0
    first = json.loads(assistant(home, "triage", str(file), "--json").stdout)
    again = json.loads(assistant(home, "triage", str(file), "--json").stdout)
    assert (first["proposed"], again["proposed"], again["new"]) == (2, 0, 0)
    seen = [json.loads(line) for line in assistant(home, "queue", "--json").stdout.splitlines()]
    assert len(seen) == 2
    used = [json.loads(line) for line in assistant(home, "usage", "--json").stdout.splitlines()]
    assert sum(each["calls"] for each in used) == len(desk.requests)
    assert {each["shop"] for each in used} == {"us"}
    failed = {name for each in used for name in each["failed"]}
    assert bool(failed) is (desk.fault is not None)
