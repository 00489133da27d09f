"""What an offer may know of the buyer beyond the complaint: proven extras, and whether they have bought before."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.desk.answering.extras import Extras
from assistant.domain.money import Money
from assistant.domain.playbook import BuyerKind
from assistant.domain.taxonomy import Cause
from assistant.errors import ChangedMeanwhile, NotAllowed, UnknownCase, WrongInput
from tests.desk_kit import NOW, SHOP, Kit, open_kit, order_facts, row

pytestmark = pytest.mark.anyio


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        made.diagnoser.usual = replace(made.diagnoser.usual, cause=Cause.COLOR_DIFFERENCE)
        yield made


async def loss(kit: Kit, case: str) -> Money | None:
    view = await kit.reader.view(SHOP.id, case)
    assert view.proposal is not None
    assert view.proposal.proposal.offer is not None
    return view.proposal.proposal.offer.loss


async def test_proven_extras_end_the_open_answer_and_make_good_more(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    (case,) = [each.case.id for each in await kit.reader.queue(SHOP.id, now=NOW)]
    assert await loss(kit, case) == Money(minor=4500, currency="USD")
    noted = await Extras(kit.store).note(SHOP, case, "3.20", by="Wang", why="return label, receipt seen", now=NOW)
    assert noted == Money(minor=320, currency="USD")
    with pytest.raises(ChangedMeanwhile):
        await kit.approve(case)
    await kit.run()
    assert await loss(kit, case) == Money(minor=4820, currency="USD")


async def test_extras_that_mean_nothing_say_what_would_do(kit: Kit) -> None:
    await kit.take(row(1))
    (case,) = [each.case.id for each in await kit.reader.queue(SHOP.id, now=NOW)]
    extras = Extras(kit.store)
    for amount in ("three", "9" * 40):
        with pytest.raises(WrongInput, match="no amount"):
            await extras.note(SHOP, case, amount, by="Wang", why="", now=NOW)
    with pytest.raises(NotAllowed, match="needs a name"):
        await extras.note(SHOP, case, "3", by=" ", why="", now=NOW)
    with pytest.raises(UnknownCase):
        await extras.note(SHOP, "mugu-99", "3", by="Wang", why="", now=NOW)


async def test_who_has_bought_before_is_told_by_the_orders(kit: Kit) -> None:
    member = order_facts("570000000000000009", member="gold")
    await kit.take(
        row(1, buyer="ann"), row(2, buyer="ann"), row(3, buyer="bob"), row(4, buyer=""), row(5, order=member)
    )
    kinds = {
        each.case.order.number[-1]: each.case.buyer
        for each in await kit.reader.queue(SHOP.id, now=NOW)
        if each.case.order
    }
    assert kinds == {
        "1": BuyerKind.REPEAT,
        "2": BuyerKind.REPEAT,
        "3": BuyerKind.NEW,
        "4": BuyerKind.NEW,
        "9": BuyerKind.MEMBER,
    }
