"""Groups: who stands inside, that five texts were truly opened, what dropped out, and taking all of it back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.desk.deciding.group_view import GroupView
from assistant.desk.deciding.groups import HOLD, Groups
from assistant.desk.departing.sandbox import Sandbox
from assistant.domain.approval import OutboxState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.group_decision import GroupDecision
from assistant.domain.grouping import MOST, READ, Outside
from assistant.domain.money import Money
from assistant.errors import AboveRole, NotAllowed, WrongInput
from tests.desk_kit import NOW, SHOP, Kit, open_kit, order_facts, row
from tests.test_approvers import limited

pytestmark = pytest.mark.anyio

SOON = NOW + timedelta(seconds=30)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        limited(made)
        yield made


def groups_of(kit: Kit) -> Groups:
    return Groups(kit.store, kit.reader, kit.decisions)


async def backlog(kit: Kit, count: int, *, batch: str = "B23", paid: int = 2000, first: int = 1) -> None:
    """So many reviews of the same shirt and batch, proposed."""
    facts = [
        order_facts(f"57{number:016d}", batch=batch, paid=Money(minor=paid, currency="USD"))
        for number in range(first, first + count)
    ]
    await kit.take(*(row(number, order=each) for number, each in enumerate(facts, start=first)))
    await kit.run()


async def only_group(kit: Kit, by: str = "Wang") -> GroupView:
    (line,) = await groups_of(kit).all(SHOP.id)
    return await groups_of(kit).view(SHOP, line.key.id, by=by, now=NOW)


async def read_all(kit: Kit, view: GroupView, by: str = "Wang") -> None:
    for each in view.must:
        await groups_of(kit).open(SHOP, view.key.id, each.case, each.kind, by=by, now=NOW)


async def approve(kit: Kit, view: GroupView, *, nonce: str = "n1", by: str = "Wang") -> GroupDecision:
    seen = {each.case.id: each.seen for each in view.members}
    return await groups_of(kit).approve(SHOP, view.key.id, seen, by=by, channel="fake", nonce=nonce, now=NOW)


async def test_a_group_is_a_cause_a_product_and_a_batch(kit: Kit) -> None:
    await backlog(kit, 3)
    await backlog(kit, 2, batch="B24", first=10)
    await backlog(kit, 1, batch="B25", first=20)
    lines = await groups_of(kit).all(SHOP.id)
    assert [(line.key.batch, line.count) for line in lines] == [("B23", 3), ("B24", 2)]
    view = await groups_of(kit).view(SHOP, lines[0].key.id, by="Wang", now=NOW)
    assert (view.key.product, len(view.members), view.outside) == ("linen shirt", 3, ())
    assert sum(each.count for each in view.templates if each.kind is DraftKind.PRIVATE_OFFER) == 3
    assert all(count <= 3 for each in view.values for _, count in each.values)
    with pytest.raises(WrongInput):
        await groups_of(kit).view(SHOP, "0" * 12, by="Wang", now=NOW)


async def test_five_random_texts_are_opened_first_and_the_server_counts_them(kit: Kit) -> None:
    await backlog(kit, 7)
    view = await only_group(kit)
    assert (len(view.must), view.unread) == (READ, READ)
    with pytest.raises(NotAllowed, match="Open 5 more"):
        await approve(kit, view)
    drawn = {each.case for each in view.must}
    for other in view.members:
        if other.case.id not in drawn:  # opening what was not drawn counts nothing
            await groups_of(kit).open(SHOP, view.key.id, other.case.id, other.texts[0].kind, by="Wang", now=NOW)
    assert (await only_group(kit)).unread == READ
    await read_all(kit, view, by="Chen")  # nor does what somebody else read
    assert (await only_group(kit)).unread == READ
    await read_all(kit, view)
    decision = await approve(kit, await only_group(kit))
    assert (len(decision.approved), decision.dropped) == (7, ())
    again = await approve(kit, view)  # the same form sent twice is decided once
    assert again.number == decision.number


async def test_what_is_unlike_stands_outside_with_its_reason(kit: Kit) -> None:
    await backlog(kit, 6)
    view = await only_group(kit)
    edited, two = view.members[0].case.id, "mugu-7"
    await kit.decisions.edit(SHOP, edited, DraftKind.PUBLIC_REPLY, "We are sorry to hear this.", by="Li", now=NOW)
    await backlog(kit, 1, paid=8000, first=20)
    view = await only_group(kit)
    why = {each.alike.case.id: each.why for each in view.outside}
    assert why == {edited: Outside.EDITED, two: Outside.SECOND}
    assert {edited, two}.isdisjoint(each.case.id for each in view.members)
    assert len(view.members) == 5


async def test_a_far_larger_offer_is_looked_at_by_itself(kit: Kit) -> None:
    await backlog(kit, 5, paid=500)
    await backlog(kit, 1, paid=2000, first=20)
    view = await only_group(kit)
    (apart,) = view.outside
    assert (apart.alike.case.id, apart.why) == ("mugu-6", Outside.UNLIKE)
    assert apart.note
    assert "usual" in str(apart.note)


async def test_an_agent_sees_what_is_above_them_outside(kit: Kit) -> None:
    await backlog(kit, 3, paid=4000)
    view = await only_group(kit, by="Li")
    assert {each.why for each in view.outside} == {Outside.ABOVE}
    assert view.members == ()


async def test_dropouts_are_told_and_the_rest_goes_on(kit: Kit) -> None:
    await backlog(kit, 7)
    view = await only_group(kit)
    await read_all(kit, view)
    changed = view.members[0].case.id
    await kit.decisions.edit(SHOP, changed, DraftKind.PUBLIC_REPLY, "We are sorry to hear this.", by="Li", now=NOW)
    shown = replace(view)
    must = await only_group(kit)
    await read_all(kit, must)
    decision = await approve(kit, shown)
    assert [each.case for each in decision.dropped] == [changed]
    assert decision.dropped[0].reason
    assert len(decision.approved) == 6
    kept = await groups_of(kit).newest(SHOP.id)
    assert kept[0].dropped == decision.dropped


async def test_more_than_two_hundred_are_refused(kit: Kit) -> None:
    await backlog(kit, 2)
    view = await only_group(kit)
    seen = {f"mugu-{number}": "" for number in range(MOST + 1)}
    with pytest.raises(NotAllowed, match="200"):
        await groups_of(kit).approve(SHOP, view.key.id, seen, by="Wang", channel="fake", nonce="n", now=NOW)


async def test_a_whole_group_is_taken_back_within_its_hold_and_not_after(kit: Kit) -> None:
    await backlog(kit, 3)
    view = await only_group(kit)
    await read_all(kit, view)
    decision = await approve(kit, view)
    assert await kit.dispatch.ready(SHOP.id, now=SOON) == []  # a worker waits for the end of the hold
    taken = await groups_of(kit).withdraw(SHOP.id, decision.number, by="Wang", now=SOON)
    assert taken.withdrawn_by == "Wang"
    for each in view.members:
        found = await kit.reader.view(SHOP.id, each.case.id)
        assert found.case.state is CaseState.PROPOSED
        assert {item.state for item in found.outbox} == {OutboxState.CANCELLED}
    decision = await approve(kit, await only_group(kit), nonce="n2")
    with pytest.raises(NotAllowed, match="60 s"):
        await groups_of(kit).withdraw(SHOP.id, decision.number, by="Wang", now=NOW + HOLD)
    assert len(await kit.dispatch.ready(SHOP.id, now=NOW + HOLD)) > 0


async def test_in_the_sandbox_no_sender_can_claim_anything(kit: Kit) -> None:
    sandbox = Sandbox(kit.store)
    await backlog(kit, 1)
    await sandbox.begin(SHOP.id, by="Wang", now=NOW)
    await kit.approve("mugu-1")
    assert await kit.dispatch.ready(SHOP.id, now=NOW) == []
    assert {state for state, _ in (await kit.send()).values()} == {"queued"}
    async with kit.store.writing() as work:  # not even one that asks nobody: the database refuses the claim
        from assistant.desk.departing.sending import move
        from assistant.domain.approval import OutboxStep

        (item, *_) = await work.outbox.of_case(SHOP.id, "mugu-1")
        assert await move(work, item, OutboxStep.CLAIM, now=NOW, owner="rogue") is None
    assert kit.channel.taken == []
    with pytest.raises(AboveRole):
        await sandbox.end(SHOP.id, by="Li", now=NOW)
    assert await sandbox.end(SHOP.id, by="Wang", now=NOW) == 2
    assert await kit.send() == {}  # what was approved as a trial waits for a person again
    await kit.approve("mugu-1")
    assert {state for state, _ in (await kit.send()).values()} == {"sent"}
