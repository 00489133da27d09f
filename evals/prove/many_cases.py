"""A store with very many cases, made fast: a few cases go in as they always do, and their rows are copied."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from assistant.desk.desk import Desk
from assistant.domain.case import CaseState
from assistant.domain.intake import Kind, OrderFacts, ReviewRow
from assistant.domain.listing import CaseFilter, CaseOrder, micros
from assistant.domain.money import Money
from assistant.domain.shop import Shop
from assistant.store.database import Database
from assistant.store.tables import buyers, cases, drafts, order_lines, orders, proposals, reviews, texts

SEED = 20261122
TEXTS = (
    "杯盖第二天就裂了，想退款。",
    "颜色和视频里完全不一样，很失望。",
    "等了十天才到，客服也不回。",
    "箱子压扁了，里面的杯子碎了。",
    "少发了一个配件，请补发。",
    "尺码偏小，穿不了。",
    "用了两天拉链就坏了。",
    "味道很大，孩子起了疹子。",
)
PRODUCTS = tuple(f"商品 {number}" for number in range(400))
#: of a hundred cases: most are answered, thousands wait
STATES = (
    *[CaseState.ANSWERED] * 80,
    *[CaseState.PROPOSED] * 10,
    *[CaseState.REJECTED] * 4,
    *[CaseState.SET_ASIDE] * 3,
    *[CaseState.NEW] * 2,
    CaseState.TAKEN_OVER,
)
ROWS = 500
#: tables of a case that are copied, in the order in which one needs the other
COPIED = (cases, reviews, proposals, drafts, orders, order_lines, texts)


async def seed_cases(desk: Desk, database: Database, shop: Shop, *, cases_wanted: int, now: datetime) -> int:
    """Fill the shop; gives how many cases it has. Places in lists are reckoned for the first ones and copied along."""
    rows = [_row(number, text, now) for number, text in enumerate(TEXTS, start=1)]
    await desk.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="0" * 64, now=now, on_bad=lambda _: None)
    while (await desk.triage.batch(shop.id, now=now, limit=50)).claimed:
        pass
    while await desk.listing.reckon(shop.id, now=now):
        pass
    async with database.writing() as connection:
        await _copy(connection, shop.id, cases_wanted, now)
    return cases_wanted


async def made_whole(desk: Desk, database: Database, shop: Shop, *, many: int, now: datetime) -> list[str]:
    """Ids of so many proposed cases whose proposals rest on the case as it is, so that they can be approved."""
    wanted = CaseFilter(states=frozenset({CaseState.PROPOSED}))
    found: list[Any] = []
    after: tuple[int, ...] | None = ()
    while after is not None and len(found) < many:
        page = await desk.listing.page(shop.id, wanted, order=CaseOrder.OLDEST, after=after, limit=200, now=now)
        found += [row for row in page.rows if row.record]
        after = page.last
    async with database.writing() as connection:
        for row in found[:many]:
            this = (proposals.c.shop == shop.id, proposals.c.id == row.record.id)
            await connection.execute(proposals.update().where(*this).values(snapshot=row.case.snapshot()))
    return [row.case.id for row in found[:many]]


def _row(number: int, text: str, now: datetime) -> ReviewRow:
    order = OrderFacts(
        number=f"6900000000{number}",
        product=PRODUCTS[number],
        paid=Money(minor=8900, currency="CNY"),
        delivered_at=now - timedelta(days=2),
    )
    return ReviewRow(
        line=number,
        text=text,
        written_at=now - timedelta(hours=2, minutes=number),
        external_id=f"S{number}",
        rating=1 + number % 2,
        buyer=f"buyer {number}",
        product=PRODUCTS[number],
        order=order,
    )


async def _copy(connection: Any, shop: str, wanted: int, now: datetime) -> None:
    copier = _Copier(shop, {each.name: await _all(connection, each, shop) for each in COPIED}, now)
    for number in range(copier.first, wanted + 1):
        copier.add(number)
        if number % ROWS == 0 or number == wanted:
            for table, rows in copier.made.items():
                if rows:
                    await connection.execute(table.insert(), rows)
                    rows.clear()


class _Copier:
    """Rows of new cases, each like one of the cases that are there, under other numbers, buyers and orders."""

    def __init__(self, shop: str, known: Mapping[str, list[dict[str, Any]]], now: datetime) -> None:
        self._shop, self._known, self._now = shop, known, now
        self._chance = random.Random(SEED)
        self._cases = {each["id"]: each for each in known["cases"]}
        self._texts = {each["id"]: each for each in known["texts"]}
        self._orders = {each["number"]: each for each in known["orders"]}
        self._lines = {each["order_number"]: each for each in known["order_lines"]}
        self._top = {name: _top(rows) for name, rows in known.items()}
        self._buyers = max(int(each["buyer"]) for each in known["cases"])
        self.first = len(self._cases) + 1
        self.made: dict[Any, list[dict[str, Any]]] = {
            each: [] for each in (buyers, texts, orders, order_lines, *COPIED[:4])
        }

    def add(self, number: int) -> None:
        base = self._cases[f"{self._shop}-{1 + number % len(self._cases)}"]
        case, buyer, order = f"{self._shop}-{number}", self._buyers + number, f"69{number:012d}"
        state = STATES[self._chance.randrange(100)]
        self.made[buyers].append({"shop": self._shop, "id": buyer, "lookup": None})
        self.made[orders].append({**self._orders[base["order_number"]], "number": order, "buyer": buyer})
        line = {"order_number": order, "product": PRODUCTS[number % len(PRODUCTS)]}
        self.made[order_lines].append({**self._lines[base["order_number"]], **line})
        self.made[cases].append(
            {
                **base,
                "id": case,
                "number": number,
                "state": state,
                "buyer": buyer,
                "order_number": order,
                "product": PRODUCTS[number % len(PRODUCTS)],
                "arrived_at": self._now - timedelta(minutes=number % 40_000),
                "rank": int(base["rank"]) - self._chance.randrange(400),
                "place_until": micros(self._now + timedelta(days=1)) + number,
                "taken_by": "Li" if state is CaseState.TAKEN_OVER else "",
            }
        )
        for each in self._of("reviews", base["id"]):
            words = {name: self._said(each[name], buyer) for name in ("text", "further", "seller_reply")}
            self.made[reviews].append({**each, **words, "case_id": case, "external_id": f"S{number}"})
        if state not in {CaseState.NEW, CaseState.SET_ASIDE}:
            self._propose(base["id"], case, buyer)

    def _propose(self, base: str, case: str, buyer: int) -> None:
        for each in self._of("proposals", base):
            proposal = self._next("proposals")
            self.made[proposals].append({**each, "id": proposal, "case_id": case})
            for draft in self._of("drafts", base):
                if draft["proposal"] == each["id"]:
                    bodies = {name: self._said(draft[name], buyer) for name in ("text", "sentences")}
                    more = {"id": self._next("drafts"), "proposal": proposal, "case_id": case}
                    self.made[drafts].append({**draft, **bodies, **more})

    def _of(self, table: str, case: str) -> list[dict[str, Any]]:
        return [each for each in self._known[table] if each["case_id"] == case]

    def _said(self, number: int | None, buyer: int) -> int | None:
        if number is None:
            return None
        new = self._next("texts")
        self.made[texts].append({**self._texts[number], "id": new, "buyer": buyer})
        return new

    def _next(self, table: str) -> int:
        self._top[table] += 1
        return self._top[table]


async def _all(connection: Any, table: Any, shop: str) -> list[dict[str, Any]]:
    rows = (await connection.execute(table.select().where(table.c.shop == shop))).mappings()
    return [dict(each) for each in rows]


def _top(rows: Sequence[dict[str, Any]]) -> int:
    return max((int(str(each["id"])) for each in rows if isinstance(each.get("id"), int)), default=0)
