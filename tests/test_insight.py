"""Insight: complaints against all orders, so that a best seller is not taken for a bad product."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.desk.seeing.insight import Insight
from assistant.domain.intake import Kind, OrderRow
from assistant.domain.rates import Side, wilson_low
from tests.desk_kit import NOW, Kit, open_kit, order_facts, row

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("hits", "of", "low"),
    [(0, 0, 0.0), (0, 10, 0.0), (1, 1, 0.2065), (10, 10, 0.7225), (5, 100, 0.0215), (50, 1000, 0.0381)],
)
def test_wilson_low(hits: int, of: int, low: float) -> None:
    """Values of the closed formula with z = 1.96, worked out apart."""
    assert wilson_low(hits, of) == pytest.approx(low, abs=5e-4)


def sold(number: int, product: str, *, cancelled: bool = False, batch: str = "", province: str = "") -> OrderRow:
    facts = order_facts(
        f"O{number}", product=product, cancelled=cancelled, batch=batch, province=province, line=f"L{number}"
    )
    return OrderRow(line=number, order=facts, product=product)


def review_of(number: int, product: str, batch: str = "", province: str = "") -> object:
    facts = order_facts(f"O{number}", product=product, batch=batch, province=province)
    return replace(row(number), order=facts, product=product)


async def shop_of_two_products(kit: Kit) -> None:
    """`mug`: 200 orders, 8 complaints. `vase`: 20 orders and a cancelled one, 5 complaints, 4 of them of batch B2."""
    orders = [sold(n, "mug") for n in range(200)]
    orders += [sold(200 + n, "vase", batch="B2" if n < 6 else "B1", province="GD") for n in range(20)]
    orders.append(sold(300, "vase", cancelled=True))
    await kit.take(*orders, kind=Kind.ORDERS)
    reviews = [review_of(n, "mug") for n in range(8)]
    reviews += [review_of(200 + n, "vase", batch="B2" if n < 6 else "B1") for n in (0, 1, 2, 3, 8)]
    await kit.take(*reviews)  # type: ignore[arg-type]
    await kit.run()


async def test_a_rate_stands_above_a_count(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await shop_of_two_products(kit)
        seen = await Insight(kit.store, kit.reader).look(kit.shop.id, by=Side.PRODUCT, now=NOW)
    assert [(each.name, each.cases, each.hits, each.orders) for each in seen.findings] == [
        ("vase", 5, 5, 20),
        ("mug", 8, 8, 200),
    ]
    assert [each.stands_out for each in seen.findings] == [True, False]
    assert seen.findings[0].ordinary == pytest.approx(13 / 220)
    assert (seen.orders, seen.concerned, seen.one_sided) == (220, 13, False)


async def test_other_sides_of_an_order(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await shop_of_two_products(kit)
        insight = Insight(kit.store, kit.reader)
        found = {
            side: {each.name: (each.hits, each.orders) for each in seen.findings}
            for side in Side
            if (seen := await insight.look(kit.shop.id, by=side, now=NOW))
        }
    assert found[Side.BATCH] == {"B2": (4, 6)}
    assert found[Side.PROVINCE] == {"GD": (5, 20)}
    assert found[Side.CARRIER] == {"SwiftParcel": (13, 220)}
    assert found[Side.SOURCE] == found[Side.SUPPLIER] == {}


async def test_without_the_other_orders_the_rates_are_called_one_sided(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(*(row(n) for n in range(4)))
        await kit.take(row(9, order_number=""))
        await kit.run()
        seen = await Insight(kit.store, kit.reader).look(kit.shop.id, by=Side.PRODUCT, now=NOW)
    assert [(each.cases, each.hits, each.orders) for each in seen.findings] == [(5, 4, 4)]
    assert seen.one_sided
