"""A smoke test against a real llama.cpp server with a small model; skipped with its reason where there is none."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict

from assistant.domain.verdict import Verdict
from assistant.language.endpoint.asking import Answered
from assistant.language.endpoint.check import look
from assistant.language.endpoint.forms import Mode
from assistant.language.model_client import ModelClient
from assistant.testing import FakeLedger
from evals.model_server.llama import llama, missing
from tests.client_kit import prompt, said, settings
from tests.model_kit import NOW, SEARCHER, agent_at, complaint

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.slow,  # a model reads and writes on the processor
    pytest.mark.skipif(bool(missing()), reason=missing() or "installed"),
]


class Choice(BaseModel):
    """Without free words, which so small a model never ends."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    colour: Literal["blue", "green"]
    sure: bool


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with llama() as address:
        yield address


async def test_a_real_server_keeps_to_a_strict_schema(url: str) -> None:
    """Slow: the model reads on the processor."""
    ledger = FakeLedger()
    client = ModelClient(settings(url, timeout=240, case_seconds=240, most_tokens=60), ledger)
    async with client.conversation() as conversation:
        answered = await conversation.asked(prompt(user="What colour is a clear sky?"), Choice)
    assert isinstance(answered, Answered)
    assert answered.mode is Mode.SCHEMA
    (use,) = ledger.uses
    assert use.tokens.prompt > 10
    assert use.tokens.completion > 3


async def test_a_real_server_streams_the_form(url: str) -> None:
    """Slow: the model reads on the processor."""
    async with ModelClient(settings(url, timeout=240, case_seconds=240, most_tokens=60)).conversation() as conversation:
        words = await said(conversation, form=Choice)
    assert Choice.model_validate_json(words)


async def test_the_doctor_sees_a_real_server(url: str) -> None:
    """Slow: the model reads on the processor."""
    (looked,) = await look(settings(url, timeout=240))
    assert looked.mode is Mode.SCHEMA


async def test_a_whole_case_before_a_model_that_is_far_too_small_ends_well(url: str) -> None:
    """Slow: the model reads a whole plan and writes on the processor."""
    began = time.monotonic()
    by = agent_at(settings(url, timeout=90, case_seconds=90, most_tokens=500))
    (proposal,) = await by.propose([complaint()], searcher=SEARCHER, now=NOW)
    assert time.monotonic() - began < 120
    assert len(proposal.drafts) == 3
    assert all(each.verdict is not Verdict.BLOCK for each in proposal.drafts)
