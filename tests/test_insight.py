"""Insight: complaints against all orders, so that a best seller is not taken for a bad product."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, update

from assistant.calendar.opening_hours import open_time
from assistant.desk.seeing.cases import QueueRow, Reader
from assistant.desk.seeing.insight import Finding, Insight, Seen
from assistant.domain.case import Case, CaseState
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.intake import Kind, OrderRow
from assistant.domain.rates import Side, wilson_low
from assistant.domain.taxonomy import Cause, Fault, Platform, TextKind
from assistant.store.plans import plan_of, reads_whole, statements_of
from assistant.store.tables import cases, order_lines, orders, parcels, proposals, reviews, tickets
from assistant.store.values import to_json
from tests.desk_kit import HANDBOOK, NOW, Kit, open_kit, order_facts, row

pytestmark = pytest.mark.anyio
US = (Platform.TIKTOK_SHOP, "US")


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
        seen = await Insight(kit.store, HANDBOOK.packs).look(kit.shop.id, by=Side.PRODUCT)
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
        insight = Insight(kit.store, HANDBOOK.packs)
        found = {
            side: {each.name: (each.hits, each.orders) for each in seen.findings}
            for side in Side
            if (seen := await insight.look(kit.shop.id, by=side))
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
        seen = await Insight(kit.store, HANDBOOK.packs).look(kit.shop.id, by=Side.PRODUCT)
    assert [(each.cases, each.hits, each.orders) for each in seen.findings] == [(5, 4, 4)]
    assert seen.one_sided


@pytest.mark.both_databases
async def test_the_database_adds_up_what_reading_every_case_says(tmp_path: Path) -> None:
    """Orders of several lines and unknown ones, other markets, cases without a proposal and without a complaint."""
    async with open_kit(tmp_path) as kit:
        await kit.take(*(row(n) for n in range(60)))
        await kit.run()
        await kit.take(*(row(n) for n in range(60, 66)))  # not yet read
        await shaken(kit, random.Random(9))
        booked = replace(HANDBOOK.packs[US], buckets=((Cause.DAMAGE, Fault.SERVICE), (Cause.QUALITY, Fault.BUYER)))
        packs = {**HANDBOOK.packs, US: booked}
        insight = Insight(kit.store, packs)
        reader = Reader(kit.store, lambda *where: packs.get(where), HANDBOOK.limits, open_time)
        rows = await reader.queue(kit.shop.id, now=NOW, states=frozenset(CaseState))
        for side in Side:
            async with kit.store.reading() as work:
                totals = await work.orders.totals(kit.shop.id, side)
            wanted = read_one_by_one(rows, side, totals)
            assert wanted.findings
            assert await insight.look(kit.shop.id, by=side) == wanted


async def test_a_diagnosis_that_cannot_be_read_hides_none_of_the_others(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(*(row(n) for n in range(5)))
        await kit.run()
        async with kit.store.database.writing() as connection:
            for number, text in ((1, "{"), (2, '{"kind": "complaint", "fault": "moon"}')):
                await connection.exec_driver_sql("UPDATE proposals SET diagnosis = ? WHERE id = ?", (text, number))
        seen = await Insight(kit.store, HANDBOOK.packs).look(kit.shop.id, by=Side.PRODUCT)
    assert [each.cases for each in seen.findings] == [3]


async def test_no_table_is_read_from_end_to_end(tmp_path: Path) -> None:
    """Each row of the shop is found by its keys; other shops cost nothing."""
    async with open_kit(tmp_path) as kit:
        await shop_of_two_products(kit)
        for side in Side:
            with statements_of() as statements:
                await Insight(kit.store, HANDBOOK.packs).look(kit.shop.id, by=side)
            assert len(statements) == 2
            for each in statements:
                tables = ("cases", "proposals", "reviews", "orders", "order_lines", "parcels", "tickets")
                plan = await plan_of(kit.store.database, each)
                assert not reads_whole(plan, tables), plan


async def shaken(kit: Kit, chance: random.Random) -> None:
    """Give what the cases are made of other values, at random."""
    markets = [US, (Platform.TIKTOK_SHOP, "TH"), (Platform.OTHER, "FR")]
    goods = ("linen shirt", "mug", "")
    numbers = [f"Q{n}" for n in range(40)]
    async with kit.store.database.writing() as connection:
        await connection.execute(insert(orders), [order_row(each, chance) for each in numbers])
        lines = [line for each in numbers for line in lines_of(each, chance)]
        await connection.execute(insert(order_lines), lines)
        await connection.execute(insert(parcels), [parcel_row(each, chance) for each in numbers[::2]])
        for n in range(1, 61):
            case, (platform, market) = f"mugu-{n}", chance.choice(markets)
            of_case = {"platform": platform, "market": market, "product": chance.choice(goods)}
            if n % 9:
                of_case["order_number"] = chance.choice(numbers)
            await connection.execute(update(cases).where(cases.c.id == case).values(**of_case))
            said = {"order_line": chance.choice(("", "S1", "L2")), "rating": chance.choice((None, 1, 2, 3))}
            await connection.execute(update(reviews).where(reviews.c.case_id == case).values(**said))
            asked = {"case_id": case, "shop": kit.shop.id, "external_id": "", "currency": "USD", "state": "open"}
            of_line = {"key": f"{n:064x}", "order_line": chance.choice(("", "S1", "S2", "L1")), "opened_at": NOW}
            await connection.execute(insert(tickets).values(**asked, **of_line))
            cause = chance.choice((Cause.QUALITY, Cause.DELAY, Cause.DELAY, Cause.DAMAGE))
            kind = chance.choice([*[TextKind.COMPLAINT] * 5, TextKind.PRAISE])
            read = replace(kit.diagnoser.usual, cause=cause, kind=kind, fault=chance.choice(list(Fault)))
            kept = {"cause": cause, "diagnosis": to_json(Diagnosis, read)}
            await connection.execute(update(proposals).where(proposals.c.case_id == case).values(**kept))


def order_row(number: str, chance: random.Random) -> dict[str, Any]:
    return {
        "shop": "mugu",
        "number": number,
        "member": "",
        "carrier": chance.choice(("Swift", "Slow", "")),
        "province": chance.choice(("GD", "ZJ", "")),
        "currency": "USD",
        "cancelled": chance.choice((None, False, False, True)),
    }


def lines_of(number: str, chance: random.Random) -> list[dict[str, Any]]:
    """None to three lines, some alike."""
    lines = chance.sample(("L1", "L2", "S1"), chance.choice((0, 1, 1, 2, 3)))
    return [
        {
            "shop": "mugu",
            "order_number": number,
            "line": line,
            "product": chance.choice(("linen shirt", "mug", "vase", "")),
            "sku": chance.choice(("S1", "S2", "")),
            "currency": "USD",
            "batch": chance.choice(("B1", "B2", "")),
            "supplier": chance.choice(("North", "South")),
            "source": chance.choice(("video 1", "")),
            "listed": True,
        }
        for line in lines
    ]


def parcel_row(number: str, chance: random.Random) -> dict[str, Any]:
    carrier, state = chance.choice(("Swift", "Other", "")), chance.choice((None, "in_transit"))
    return {"shop": "mugu", "order_number": number, "number": "", "carrier": carrier, "state": state}


def read_one_by_one(rows: Sequence[QueueRow], by: Side, totals: Mapping[str, int]) -> Seen:
    """The same figures from every case, read whole."""
    groups: dict[tuple[Cause, str, Fault], list[QueueRow]] = defaultdict(list)
    of_cause: dict[Cause, set[str]] = defaultdict(set)
    for each in rows:
        name = name_of(each.case, by)
        if name and each.record and each.effect:
            diagnosis = each.record.proposal.diagnosis
            if diagnosis.kind is TextKind.COMPLAINT:
                groups[diagnosis.cause, name, each.effect.bucket].append(each)
                of_cause[diagnosis.cause] |= numbers_of([each]) if name in totals else set()
    known = sum(totals.values())
    found = [
        Finding(
            cause=cause,
            name=name,
            bucket=bucket,
            cases=len(group),
            counted=sum(each.effect.counts for each in group if each.effect),
            hits=min(len(numbers_of(group)), totals.get(name, 0)),
            orders=totals.get(name, 0),
            ordinary=len(of_cause[cause]) / known,
        )
        for (cause, name, bucket), group in groups.items()
        if len(group) > 1
    ]
    found.sort(key=lambda each: (-each.excess, -each.cases, each.name, each.cause, each.bucket))
    return Seen(findings=tuple(found), orders=known, concerned=len(set().union(*of_cause.values())))


def numbers_of(rows: Sequence[QueueRow]) -> set[str]:
    return {each.case.order.number for each in rows if each.case.order}


def name_of(case: Case, by: Side) -> str:
    match by:
        case Side.PRODUCT:
            return (case.order.product if case.order else "") or case.product
        case Side.CARRIER:
            return (case.tracking.carrier if case.tracking else "") or (case.order.carrier if case.order else "")
        case Side.BATCH:
            return case.origin.batch
        case Side.SUPPLIER:
            return case.origin.supplier
        case Side.SOURCE:
            return case.origin.source
        case Side.PROVINCE:
            return case.origin.province
