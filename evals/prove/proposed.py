"""A shop whose cases all wait for a person, each with an order and an offer."""

from __future__ import annotations

from datetime import datetime, timedelta

from assistant.bootstrap import build
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import Kind, OrderFacts, ReviewRow
from assistant.domain.money import Money
from assistant.domain.people import Role
from assistant.domain.taxonomy import Platform
from assistant.settings import Settings

SHOP = new_shop("ledger", platform=Platform.DOUYIN, market="CN")


async def proposed(settings: Settings, cases: int, *, now: datetime) -> int:
    """A desk with one order and one complaint for each case, all proposed; gives what the offers would cost."""
    desk = await build(settings)
    try:
        await desk.shops.add(SHOP, now=now)
        await desk.people.add(SHOP.id, "lead", Role.SUPERVISOR, now=now)
        rows = [review(number, now) for number in range(cases)]
        await desk.intake.take(
            SHOP, rows, kind=Kind.REVIEWS, file_digest="0" * 64, now=now, on_bad=lambda _: None, beside=None
        )
        while (await desk.triage.batch(SHOP.id, now=now, limit=100)).claimed:
            pass
        return (await desk.reader.budget(SHOP, now=now)).projected.get("CNY", 0)
    finally:
        await desk.close()


def review(number: int, now: datetime) -> ReviewRow:
    """The review of a case, which asks for money back because of the colour."""
    order = OrderFacts(
        number=f"69{number:014d}",
        product="亚麻衬衫",
        paid=Money(minor=3000 + number * 17, currency="CNY"),
        freight=Money(minor=600, currency="CNY"),
        placed_at=now - timedelta(days=9),
        delivered_at=now - timedelta(days=3),
    )
    return ReviewRow(
        line=number,
        text="颜色和视频里完全不一样，要求退款",
        written_at=now - timedelta(hours=2),
        external_id=f"R{number}",
        rating=1,
        photos=1,
        buyer=f"buyer {number % 40}",
        product="亚麻衬衫",
        order=order,
    )
