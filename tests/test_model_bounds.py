"""Bounds around a model: the circuit breaker and the pace by a clock of their own, budgets and what is counted."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from assistant.domain.model_use import Budgets, ModelUse, Outcome, Price, Spent, Tokens
from assistant.errors import ModelUnavailable
from assistant.language.endpoint.account import on_account
from assistant.language.endpoint.asking import Answered
from assistant.language.endpoint.breaker import LONGEST_REST, Breaker
from assistant.language.endpoint.forms import Mode
from assistant.language.endpoint.gate import REMEMBERED, Abilities
from assistant.language.endpoint.pace import Pace
from assistant.language.model_client import ModelClient
from assistant.testing import FakeLedger
from evals.model_server.faults import Fault
from evals.model_server.server import OpenAIServer
from tests.client_kit import Sky, answered, endpoint, prompt, said, settings, sky, talking

DAY = date(2026, 11, 21)
PRICES = {"big-1": Price(prompt=250, cached=25, completion=1000)}


@dataclass
class Clock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_breaker_opens_rests_and_lets_one_try() -> None:
    clock = Clock()
    breaker = Breaker(failures=2, rest=30, clock=clock)
    for _ in range(2):
        assert breaker.enter()
        breaker.bad()
    assert not breaker.enter()
    clock.now += 31
    assert breaker.enter()
    assert not breaker.enter()
    breaker.bad()
    clock.now += 29
    assert not breaker.enter()
    clock.now += 2
    assert breaker.enter()
    breaker.idle()  # whoever tried went away: the next one tries
    assert breaker.enter()
    breaker.good()
    assert breaker.closed
    assert all(breaker.enter() for _ in range(3))


def test_a_good_answer_ends_a_row_of_failures() -> None:
    breaker = Breaker(failures=2, rest=30, clock=Clock())
    for _ in range(5):
        breaker.bad()
        breaker.good()
    assert breaker.enter()


def test_an_endpoint_that_asks_for_a_rest_gets_it_within_reason() -> None:
    clock = Clock()
    breaker = Breaker(failures=3, rest=30, clock=clock)
    breaker.pause(86_400)
    clock.now += LONGEST_REST - 1
    assert not breaker.enter()
    clock.now += 2
    assert breaker.enter()


def test_a_pace_flows_steadily_and_never_faster() -> None:
    clock = Clock()
    pace = Pace(60, clock=clock)
    assert [pace.take(30, most_wait=0) for _ in range(3)] == [0.0, 0.0, None]
    assert pace.take(30, most_wait=60) == 30.0
    clock.now += 30
    assert pace.take(1, most_wait=0) is None
    clock.now += 61
    assert pace.take(60, most_wait=0) == 0.0
    assert pace.take(1000, most_wait=60) == 60.0  # more than a minute bears goes alone


def test_a_pace_learns_what_was_really_used() -> None:
    pace = Pace(60, clock=Clock())
    pace.take(60, most_wait=0)
    pace.correct(-30)
    assert pace.take(30, most_wait=0) == 0.0
    pace.correct(60)
    assert pace.take(1, most_wait=60) is None


def test_no_bound_is_no_wait() -> None:
    pace = Pace(0)
    assert [pace.take(10**9, most_wait=0) for _ in range(3)] == [0.0] * 3


def test_what_an_endpoint_offers_is_forgotten_after_a_while() -> None:
    clock = Clock()
    abilities = Abilities(clock)
    assert abilities.step_down(Mode.SCHEMA)
    abilities.works(Mode.TOOL)
    assert abilities.mode() == (Mode.TOOL, True)
    clock.now += REMEMBERED + 1
    assert abilities.mode() == (Mode.SCHEMA, False)
    assert [abilities.step_down(each) for each in Mode] == [True, True, True, False]
    assert abilities.mode() == (Mode.SCHEMA, False)


def test_prices_count_without_rounding() -> None:
    price = Price(prompt=15, completion=60, cached=7.5)
    assert price.cost(Tokens(prompt=1000, cached=400, completion=10)) == 600 * 15 + 400 * 7.5 + 10 * 60
    assert Price(prompt=15, completion=60).cost(Tokens(prompt=10, cached=5)) == 150


@pytest.mark.parametrize(
    ("budget", "used", "asked", "bears"),
    [
        (Spent(), Spent(tokens=10**9), Spent(tokens=1), True),
        (Spent(tokens=10), Spent(tokens=9), Spent(tokens=1), True),
        (Spent(tokens=10), Spent(tokens=9), Spent(tokens=2), False),
        (Spent(cost=10), Spent(cost=9), Spent(tokens=99, cost=2), False),
        (Spent(tokens=10, cost=10), Spent(), Spent(tokens=10, cost=11), False),
    ],
)
def test_a_budget_bears_up_to_its_bound(budget: Spent, used: Spent, asked: Spent, bears: bool) -> None:
    assert budget.bears(used, asked) is bears


@pytest.mark.anyio
async def test_a_use_is_counted_by_prompt_model_and_outcome() -> None:
    ledger = FakeLedger()
    async with OpenAIServer(sky, script=[None, Fault.BROKEN, None]) as server:
        client = ModelClient(settings(server, retries=1, prices=PRICES, currency="EUR"), ledger)
        with on_account("mugu", DAY):
            await answered(client)
            found = await answered(client, "write")
    first, failed, third = ledger.uses
    assert (first.shop, first.day, first.prompt, first.version, first.digest) == ("mugu", DAY, "answer", 1, "d" * 8)
    assert (first.model, first.purpose, first.currency) == ("big-1", "answer", "EUR")
    assert [each.outcome for each in ledger.uses] == [Outcome.ANSWERED, Outcome.SERVER, Outcome.ANSWERED]
    assert (failed.tokens, failed.cost) == (Tokens(), 0)
    assert isinstance(found, Answered)
    assert found.tokens == third.tokens
    assert third.tokens.cached > 0
    assert third.cost == PRICES["big-1"].cost(third.tokens)
    assert ledger.held == {}


@pytest.mark.anyio
async def test_an_endpoint_that_does_not_count_is_counted_here() -> None:
    ledger = FakeLedger()
    async with OpenAIServer(sky, counts=False) as server, talking(server, ledger) as conversation:
        await conversation.ask(prompt(), Sky)
    (use,) = ledger.uses
    assert (use.day, use.tokens.cached) == (ledger.today, 0)
    assert use.tokens.prompt > 20
    assert use.tokens.completion > 5


@pytest.mark.anyio
@pytest.mark.parametrize("fault", [Fault.STALL, Fault.CUT])
async def test_what_may_have_been_read_counts_although_nobody_said_so(fault: Fault) -> None:
    ledger = FakeLedger()
    async with OpenAIServer(sky, fault=fault) as server:
        await answered(ModelClient(settings(server, timeout=0.4), ledger))
    (use,) = ledger.uses
    assert use.outcome is (Outcome.SLOW if fault is Fault.STALL else Outcome.CUT)
    assert use.tokens.prompt > 20


@pytest.mark.anyio
async def test_a_stream_is_counted_whole_cancelled_or_broken() -> None:
    ledger = FakeLedger()
    server = OpenAIServer(sky, script=[None, Fault.CUT, None], piece=3)
    async with server, talking(server, ledger) as conversation:
        await said(conversation)
        await said(conversation)
        stream = conversation.stream(prompt(), Sky)
        await anext(stream)
        await stream.aclose()
    assert [each.outcome for each in ledger.uses] == [Outcome.ANSWERED, Outcome.CUT, Outcome.CANCELLED]
    assert all(each.tokens.prompt > 0 and each.tokens.completion > 0 for each in ledger.uses)


@pytest.mark.anyio
async def test_a_case_has_a_budget_of_its_own() -> None:
    budgets = Budgets(case=Spent(tokens=1200))
    async with OpenAIServer(lambda _: {"word": "b" * 3000, "sure": True}) as server:
        client = ModelClient(settings(server, budgets=budgets))
        async with client.conversation() as conversation:
            await conversation.ask(prompt(), Sky)
            with pytest.raises(ModelUnavailable, match="the budget of the case for the model is used up"):
                await conversation.ask(prompt(), Sky)
        assert isinstance(await answered(client), Answered)
        assert len(server.requests) == 2


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("budgets", "reason"),
    [
        (Budgets(shop=Spent(tokens=2500)), "the shop's budget of the day"),
        (Budgets(day=Spent(tokens=2500)), "the budget of the day"),
        (Budgets(day=Spent(cost=2_500_000)), "the budget of the day"),
    ],
)
async def test_a_days_budget_is_kept_by_questions_that_come_together(budgets: Budgets, reason: str) -> None:
    """An answer is taken to be a thousand tokens, so that two fit, whichever they are."""
    ledger = FakeLedger()
    async with OpenAIServer(sky, latency=[0.2]) as server:
        client = ModelClient(settings(server, at_once=8, budgets=budgets, prices=PRICES), ledger)
        with on_account("mugu", DAY):
            found = await asyncio.gather(*(answered(client) for _ in range(6)))
        assert sum(isinstance(each, Answered) for each in found) == len(server.requests) == 2
        assert all(reason in each for each in found if isinstance(each, str))
        assert sum(each.tokens.total for each in ledger.uses) <= 2500
        with on_account("other", DAY):
            assert isinstance(await answered(client), Answered)


@pytest.mark.anyio
async def test_a_budget_that_is_used_up_asks_no_other_endpoint() -> None:
    async with OpenAIServer(sky) as first, OpenAIServer(sky) as second:
        budgets = Budgets(day=Spent(tokens=10))
        client = ModelClient(settings(first, budgets=budgets, then=(endpoint(second),)), FakeLedger())
        assert isinstance(await answered(client), str)
        assert (first.requests, second.requests) == ([], [])


@pytest.mark.anyio
async def test_without_its_sums_a_budget_is_no_leave_to_spend_but_an_answer_is_never_lost() -> None:
    ledger = FakeLedger(broken=True)
    async with OpenAIServer(sky) as server:
        bounded = ModelClient(settings(server, budgets=Budgets(day=Spent(tokens=10**6))), ledger)
        assert str(await answered(bounded)).endswith("the budget cannot be read.")
        assert server.requests == []
        assert isinstance(await answered(ModelClient(settings(server), ledger)), Answered)


def test_uses_add_up() -> None:
    use: dict[str, Any] = {"shop": "", "day": DAY, "prompt": "p", "version": 1, "digest": "", "model": "m"}
    counted = ModelUse(**use, purpose="answer", outcome=Outcome.ANSWERED, tokens=Tokens(prompt=5, completion=2), cost=9)
    assert counted.spent == Spent(tokens=7, cost=9)
