"""Money is set aside at approval, spent at the send, given back otherwise; a budget holds and never lowers an offer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from assistant.desk.deciding.approve import Decisions
from assistant.desk.departing.dispatch import Dispatch
from assistant.domain.budget import (
    PLEDGE_TRANSITIONS,
    PledgeState,
    PledgeStep,
    Spent,
    pledge_after,
    shortfall,
    windows_at,
)
from assistant.domain.money import Money
from assistant.domain.outgoing import Outgoing, Receipt
from assistant.domain.playbook import Limits
from assistant.domain.taxonomy import Cause
from assistant.errors import NotAllowed
from assistant.reading.guard import PolicyGuard
from assistant.testing import FakeChannel
from tests.desk_kit import HANDBOOK, NOW, Kit, open_kit, row

pytestmark = [pytest.mark.anyio, pytest.mark.both_databases]


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        made.diagnoser.usual = replace(made.diagnoser.usual, cause=Cause.COLOR_DIFFERENCE)
        yield made


def with_limits(kit: Kit, **changes: Any) -> None:
    """The kit's decisions under other limits."""
    handbook = replace(HANDBOOK, limits=replace(HANDBOOK.limits, **changes))
    kit.decisions = Decisions(kit.store, PolicyGuard(), handbook)
    kit.dispatch = Dispatch(kit.store, kit.decisions, owner="test:1:a")


async def spent_today(kit: Kit) -> int:
    async with kit.store.reading() as work:
        return (await work.pledges.since(kit.shop.id, NOW - timedelta(days=1))).get("USD", 0)


async def projected(kit: Kit) -> int:
    return (await kit.reader.budget(kit.shop, now=NOW)).projected.get("USD", 0)


async def test_money_is_set_aside_spent_and_given_back(kit: Kit) -> None:
    await kit.take(row(1), row(2))
    await kit.run()
    first, second = [each.case.id for each in await kit.reader.queue(kit.shop.id, now=NOW)]
    cost = await projected(kit)
    assert cost > 0
    assert await spent_today(kit) == 0
    await kit.approve(first)
    await kit.approve(second)
    assert await spent_today(kit) == cost
    assert await projected(kit) == 0
    await kit.decisions.reject(kit.shop, second, by="Wang", reason="no", now=NOW)
    assert await spent_today(kit) == cost // 2
    await kit.send()
    assert await spent_today(kit) == cost // 2


async def test_an_empty_budget_holds_the_approval_and_lowers_nothing(kit: Kit) -> None:
    with_limits(kit, day_budget={"USD": 50})
    await kit.take(row(1), row(2))
    await kit.run()
    first, second = [each.case.id for each in await kit.reader.queue(kit.shop.id, now=NOW)]
    before = (await kit.reader.view(kit.shop.id, second)).proposal
    await kit.approve(first)
    with pytest.raises(NotAllowed, match="budget of the day is used up"):
        await kit.approve(second)
    assert (await kit.reader.view(kit.shop.id, second)).proposal == before
    await kit.decisions.reject(kit.shop, first, by="Wang", reason="no", now=NOW)
    await kit.approve(second)


async def test_an_edit_gives_back_and_a_second_approval_sets_aside_once(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    (case,) = [each.case.id for each in await kit.reader.queue(kit.shop.id, now=NOW)]
    cost = await projected(kit)
    await kit.approve(case)
    view = await kit.reader.view(kit.shop.id, case)
    assert view.proposal is not None
    draft = next(each for each in view.proposal.drafts if each.kind == "private_offer")
    await kit.decisions.edit(kit.shop, case, draft.kind, draft.draft.text, by="Wang", now=NOW)
    assert await spent_today(kit) == 0
    await kit.approve(case, "private_offer")
    assert await spent_today(kit) == cost


async def test_an_approval_that_expires_gives_its_money_back(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    (case,) = [each.case.id for each in await kit.reader.queue(kit.shop.id, now=NOW)]
    await kit.approve(case, "private_offer")
    sent = await kit.send(now=NOW + timedelta(days=30))
    assert sent["private_offer"][0] == "refused"
    assert await spent_today(kit) == 0


class BusyChannel(FakeChannel):
    """While it sends, the buyer writes again."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit

    async def send(self, outgoing: Outgoing) -> Receipt:
        await self._kit.take(row(1, further="and now the zip is gone too"))
        return await super().send(outgoing)


async def test_money_is_spent_though_the_case_moved_on_during_the_send(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    (case,) = [each.case.id for each in await kit.reader.queue(kit.shop.id, now=NOW)]
    cost = await projected(kit)
    await kit.approve(case, "private_offer")
    kit.channel = BusyChannel(kit)
    assert (await kit.send())["private_offer"][0] == "sent"
    assert await spent_today(kit) == cost


LIMITS = Limits(
    goodwill_percent=10,
    goodwill_cap={},
    supervisor_above={},
    buyer_budget={"CNY": 100},
    day_budget={"CNY": 200, "USD": 0},
    month_budget={"CNY": 300},
    approval_days=1,
)


@pytest.mark.parametrize(
    ("minor", "currency", "spent", "held"),
    [
        (10_000, "CNY", Spent(), ""),
        (10_001, "CNY", Spent(), "one buyer"),
        (1, "CNY", Spent(buyer=10_000), "one buyer"),
        (1_000, "CNY", Spent(day=19_001), "of the day"),
        (1_000, "CNY", Spent(month=29_001), "of the month"),
        (1, "USD", Spent(), "of the day"),
        (10**9, "EUR", Spent(), ""),
    ],
)
async def test_which_budget_holds(minor: int, currency: str, spent: Spent, held: str) -> None:
    found = shortfall(Money(minor=minor, currency=currency), spent, LIMITS)
    assert held in str(found or "")
    assert bool(found) == bool(held)


async def test_days_and_months_begin_at_midnight_of_the_shop() -> None:
    windows = windows_at(datetime(2026, 11, 30, 16, 30, tzinfo=UTC), "Asia/Shanghai")
    assert windows.day == windows.month == datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
    assert windows.earliest == datetime(2026, 10, 31, 16, 30, tzinfo=UTC)


@pytest.mark.parametrize(("state", "step"), list(product(PledgeState, PledgeStep)))
async def test_every_pair_of_state_and_step(state: PledgeState, step: PledgeStep) -> None:
    if (state, step) in PLEDGE_TRANSITIONS:
        assert pledge_after(state, step) is not PledgeState.RESERVED
    else:
        with pytest.raises(NotAllowed):
            pledge_after(state, step)
