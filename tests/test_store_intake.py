"""What intake needs of the store: keys, orders, and everything a case is made of, merged and in bulk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, Select, select

from assistant.desk.shop.shops import new_shop
from assistant.domain.canonical import digest
from assistant.domain.case import Author, Case, CaseState, Photo, TicketState
from assistant.domain.intake import (
    AnyRow,
    Kind,
    MessageRow,
    OrderFacts,
    OrderRow,
    ParcelFacts,
    ReviewRow,
    TicketRow,
    TrackingRow,
)
from assistant.domain.known import Entry, NewCase
from assistant.domain.money import Money
from assistant.domain.order import Origin, ParcelState
from assistant.domain.rates import Side
from assistant.domain.taxonomy import Platform
from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url
from assistant.store.tables import imports, order_lines, texts
from assistant.store.work import Store, Work
from tests.desk_kit import NOW, lay_tables

pytestmark = pytest.mark.anyio

SHOP, OTHER = "mugu", "other"
USD = Money(minor=4000, currency="USD")
NEW = NewCase(
    state=CaseState.NEW,
    platform=Platform.TIKTOK_SHOP,
    market="US",
    currency="USD",
    product="shirt",
    buyer="anna",
    order_number="",
    arrived_at=NOW,
)
REVIEW = ReviewRow(line=1, text="the seam came apart", rating=1, photos=1, external_id="R1", product="shirt")


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Store]:
    store = Store(Database(sqlite_url(lay_tables(folder) / "desk.sqlite")))
    async with store.writing() as work:
        for shop in (SHOP, OTHER):
            await work.shops.add(new_shop(shop), NOW)
    try:
        yield store
    finally:
        await store.close()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with opened(tmp_path) as found:
        yield found


@pytest.fixture
async def work(store: Store) -> AsyncIterator[Work]:
    async with store.writing() as found:
        yield found


def order(number: str = "57", buyer: str = "anna", **facts: Any) -> OrderRow:
    return OrderRow(line=1, buyer=buyer, order=OrderFacts(number=number, **facts))


async def case_of(work: Work, *, order_number: str = "", **changes: Any) -> str:
    if order_number:
        await work.orders.put(SHOP, [order(order_number)], currency="USD")
    (case,) = await work.cases.open(SHOP, [replace(NEW, order_number=order_number, **changes)])
    return case


async def read(work: Work, case: str) -> Case:
    found = await work.cases.get(SHOP, case)
    assert found
    return found


async def rows_in(work: Work, query: Select[Any]) -> list[Row[Any]]:
    """What stands in the tables at this point of the transaction."""
    return list(await work.texts._connection.execute(query))


def key(name: str) -> str:
    return digest(name)


async def test_entries_are_replaced_under_their_key_and_shops_do_not_see_each_other(work: Work) -> None:
    case = await case_of(work)
    first = Entry(key=key("a"), fingerprint=key("1"), as_of=NOW, case=case)
    await work.entries.put(SHOP, [first, Entry(key=key("b"), fingerprint=key("1"))])
    changed = replace(first, fingerprint=key("2"), as_of=NOW + timedelta(hours=1))
    await work.entries.put(SHOP, [changed])
    wanted = [key("a"), key("b"), key("c")]
    known = await work.entries.known(SHOP, wanted)
    assert known == {key("a"): changed, key("b"): Entry(key=key("b"), fingerprint=key("1"))}
    assert await work.entries.known(OTHER, wanted) == {}


async def test_more_keys_than_one_statement_takes(work: Work) -> None:
    many = [Entry(key=key(str(number)), fingerprint=key("f")) for number in range(1100)]
    await work.entries.put(SHOP, many)
    assert len(await work.entries.known(SHOP, [each.key for each in many])) == 1100


async def test_facts_of_an_order_come_together_and_silence_erases_nothing(work: Work) -> None:
    rows: list[AnyRow] = [
        order(sku="S1", product="shirt", paid=USD, quantity=2, batch="B7", placed_at=NOW),
        TrackingRow(
            line=2, parcel=ParcelFacts(order_number="57", number="T1", carrier="Swift", state=ParcelState.IN_TRANSIT)
        ),
    ]
    await work.orders.put(SHOP, rows, currency="USD")
    later: list[AnyRow] = [
        order(
            buyer="", sku="S1", freight=Money(minor=500, currency="USD"), supplier="Li", source="live 3", province="X"
        ),
        TrackingRow(line=2, parcel=ParcelFacts(order_number="57", state=ParcelState.STUCK, last_scan_at=NOW)),
    ]
    await work.orders.put(SHOP, later, currency="EUR")
    case = await read(work, await case_of(work, order_number="57"))
    assert case.order
    assert (case.order.product, case.order.sku, case.order.quantity, case.order.paid) == ("shirt", "S1", 2, USD)
    assert (case.order.carrier, case.order.placed_at) == ("Swift", NOW)
    assert str(case.order.freight) == "USD 5.00"
    assert case.tracking
    assert (case.tracking.number, case.tracking.carrier, case.tracking.state) == ("T1", "Swift", ParcelState.STUCK)
    assert case.origin == Origin(batch="B7", supplier="Li", source="live 3", province="X")


async def test_a_parcel_of_an_unknown_order_makes_the_order(work: Work) -> None:
    row = TrackingRow(line=1, product="shirt", parcel=ParcelFacts(order_number="58", number="T", carrier="Swift"))
    await work.orders.put(SHOP, [row], currency="USD")
    (number,) = await work.cases.open(SHOP, [replace(NEW, order_number="58")])
    case = await read(work, number)
    assert case.order
    assert (case.order.carrier, case.order.paid, case.tracking) == ("Swift", None, None)


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        ([order(sku="S1", product="shirt"), order(sku="S2", product="shirt")], {"S1", "S2"}),
        ([order(product="shirt"), order(line="57-1", sku="S1", product="shirt")], {"57-1"}),
        ([order(line="57-1", sku="S1"), order(line="57-2", sku="S1")], {"57-1", "57-2"}),
        ([order(line="57-1", sku="S1", product="shirt"), order(sku="S1", product="new title")], {"57-1"}),
        ([order(product="shirt"), order(sku="S1", product="shirt")], {"S1"}),
        ([order(sku="S1"), replace(REVIEW, order=OrderFacts(number="57"), product="another title")], {"S1"}),
        ([order(sku="S1"), order(carrier="Swift")], {"S1"}),
        ([order(carrier="Swift")], set()),
    ],
)
async def test_a_line_is_known_again_however_it_is_named(work: Work, rows: list[AnyRow], lines: set[str]) -> None:
    query = select(order_lines.c.line)
    await work.orders.put(SHOP, rows, currency="USD")
    assert {row.line for row in await rows_in(work, query)} == lines
    for row in rows:
        await work.orders.put(SHOP, [row], currency="USD")
    assert {row.line for row in await rows_in(work, query)} == lines


async def test_the_number_of_a_sub_order_leads_to_its_order_and_a_sku_does_not(work: Work) -> None:
    rows = [order("57", line="57-1", sku="1001"), order("1002", sku="1001"), order("59", line="59", product="shirt")]
    await work.orders.put(SHOP, rows, currency="USD")
    assert await work.orders.main_numbers(SHOP, ["57-1", "1001", "59", "60", ""]) == {"57-1": "57"}
    assert await work.orders.main_numbers(OTHER, ["57-1"]) == {}


@pytest.mark.parametrize(("said", "paid"), [({"sku": "S2"}, 2), ({"line": "57-1"}, 1), ({}, 2)])
async def test_a_case_is_about_the_line_its_review_names(work: Work, said: dict[str, Any], paid: int) -> None:
    rows = [
        order(line=f"57-{n}", sku=f"S{n}", product=name, paid=Money(minor=n, currency="USD"))
        for n, name in ((1, "hat"), (2, "shirt"))
    ]
    await work.orders.put(SHOP, rows, currency="USD")
    (number,) = await work.cases.open(SHOP, [replace(NEW, order_number="57", product="shirt" if not said else "")])
    row = replace(REVIEW, product="", order=OrderFacts(number="57", **said))
    await work.cases.put_reviews(SHOP, [(number, row, NOW)])
    case = await read(work, number)
    assert case.order
    assert case.order.paid == Money(minor=paid, currency="USD")
    assert case.product == case.order.product


async def test_totals_count_orders_once_and_leave_cancelled_ones_out(work: Work) -> None:
    rows = [
        order("1", sku="S1", product="shirt", province="Y"),
        order("1", sku="S2", product="shirt"),
        order("2", sku="S1", product="shirt", cancelled=True),
        order("3", sku="S1", product="hat", carrier="Swift"),
    ]
    await work.orders.put(SHOP, rows, currency="USD")
    assert await work.orders.totals(SHOP, Side.PRODUCT) == {"shirt": 1, "hat": 1}
    assert await work.orders.totals(SHOP, Side.PROVINCE) == {"Y": 1}
    assert await work.orders.totals(SHOP, Side.CARRIER) == {"Swift": 1}


async def test_all_parts_of_a_case_are_read_back(work: Work) -> None:
    number = await case_of(work, order_number="57")
    at = NOW - timedelta(hours=2)
    turns = [("hello", Author.BUYER), ("sorry to hear", Author.SELLER), ("so what now", Author.BUYER)]
    await work.cases.put_reviews(SHOP, [(number, replace(REVIEW, further="worse now", written_at=at), NOW)])
    await work.cases.put_messages(
        SHOP, [(number, key(text), MessageRow(line=1, author=who, text=text), at) for text, who in turns]
    )
    ticket = TicketRow(line=1, state=TicketState.REFUNDED, reason="broken", text="give it back", amount=USD)
    await work.cases.put_tickets(SHOP, [(number, key("t"), ticket, at)])
    case = await read(work, number)
    assert case.review
    assert (case.review.further, case.review.rating, case.review.written_at) == ("worse now", 1, at)
    assert [(each.text, each.author) for each in case.messages] == turns
    assert len({each.id for each in case.messages}) == 3
    assert [(each.reason, each.text, each.amount) for each in case.tickets] == [("broken", "give it back", USD)]
    assert case.refunded == USD
    assert await work.cases.some(SHOP, [number, "mugu-9", number]) == [case]
    assert await work.cases.in_states(SHOP, [CaseState.NEW]) == [case]
    assert await work.cases.get(OTHER, number) is None


async def test_what_a_changed_row_leaves_out_stays(work: Work) -> None:
    number = await case_of(work)
    at = NOW - timedelta(hours=2)
    full = replace(REVIEW, further="worse now", seller_reply="sorry", written_at=at)
    await work.cases.put_reviews(SHOP, [(number, full, NOW)])
    bare = replace(REVIEW, text="the seam came apart twice", rating=None, photos=0, external_id="")
    await work.cases.put_reviews(SHOP, [(number, bare, NOW + timedelta(days=1))])
    review = (await read(work, number)).review
    assert review
    assert (review.text, review.further, review.seller_reply) == ("the seam came apart twice", "worse now", "sorry")
    assert (review.rating, review.photos, review.id, review.written_at) == (1, 1, "R1", at)


async def test_words_that_did_not_change_are_not_stored_again(work: Work) -> None:
    number = await case_of(work, order_number="57")
    turn = MessageRow(line=1, author=Author.BUYER, text="hello")
    ticket = TicketRow(line=1, state=TicketState.OPEN, reason="broken", text="give it back")

    async def all_again(state: TicketState) -> None:
        await work.cases.put_reviews(SHOP, [(number, REVIEW, NOW)])
        await work.cases.put_messages(SHOP, [(number, key("m"), turn, NOW)])
        await work.cases.put_tickets(SHOP, [(number, key("t"), replace(ticket, state=state), NOW)])
        await work.cases.put_reply(SHOP, number, "we are sorry")

    await all_again(TicketState.OPEN)
    before = await rows_in(work, select(texts.c.id))
    await all_again(TicketState.CLOSED)
    assert await rows_in(work, select(texts.c.id)) == before
    assert len(before) == 5
    case = await read(work, number)
    assert case.tickets[0].state is TicketState.CLOSED
    assert case.review
    assert case.review.seller_reply == "we are sorry"


async def test_a_photo_is_added_once_and_gains_its_file(work: Work) -> None:
    number = await case_of(work)
    file = key("picture")
    given = [Photo(id="", reference="a.jpg"), Photo(id="", reference="b.jpg"), Photo(id="", reference="a.jpg")]
    await work.cases.put_photos(SHOP, [(number, each) for each in given])
    await work.cases.put_photos(SHOP, [(number, Photo(id=file, reference="a.jpg")), (number, Photo(id=file))])
    assert (await read(work, number)).photos == (Photo(id=file, reference="a.jpg"), Photo(id="", reference="b.jpg"))


async def test_cases_are_found_by_order_and_by_chat(work: Work) -> None:
    first, second = await case_of(work, order_number="57"), await case_of(work, order_number="57")
    third = await case_of(work, product="")
    await work.cases.put_reviews(SHOP, [(second, REVIEW, NOW)])
    await work.cases.link(SHOP, third, thread=key("chat"), product="hat")
    await work.cases.link(SHOP, first, order="58", thread=key("chat"), product="hat")
    orders, chats = await work.cases.links(SHOP, orders=["57", "58"], threads=[key("chat"), key("none")])
    assert [(each.case, each.has_review, each.product) for each in orders["57"]] == [
        (first, False, "shirt"),
        (second, True, "shirt"),
    ]
    assert {thread: (each.case, each.product, each.order_number) for thread, each in chats.items()} == {
        key("chat"): (third, "hat", "")
    }
    assert await work.cases.of_orders(SHOP, ["57", "58"]) == [first, second]
    assert await work.cases.links(OTHER, orders=["57"], threads=[key("chat")]) == ({}, {})


async def test_a_merged_case_gives_all_it_has_and_says_where_it_went(work: Work) -> None:
    into = await case_of(work, order_number="57", buyer="anna")
    case = await case_of(work, product="", buyer="a***a")
    turn = MessageRow(line=1, author=Author.BUYER, text="where is it")
    ticket = TicketRow(line=1, state=TicketState.OPEN, reason="broken")
    await work.cases.put_messages(SHOP, [(case, key("m"), turn, NOW)])
    await work.cases.put_tickets(SHOP, [(case, key("t"), ticket, NOW)])
    await work.cases.put_reviews(SHOP, [(case, REVIEW, NOW)])
    await work.cases.put_photos(SHOP, [(case, Photo(id=key("p"))), (into, Photo(id=key("q")))])
    await work.cases.link(SHOP, case, thread=key("chat"))
    await work.entries.put(SHOP, [Entry(key=key("m"), fingerprint=key("m"), case=case)])
    await work.cases.merge(SHOP, case, into)
    gone, kept = await read(work, case), await read(work, into)
    assert (gone.state, gone.error, gone.text, gone.photos) == (CaseState.SET_ASIDE, f"merged into {into}", "", ())
    assert kept.text == "the seam came apart\nwhere is it"
    assert [each.id for each in kept.photos] == [key("q"), key("p")]
    assert (await work.entries.known(SHOP, [key("m")]))[key("m")].case == into
    assert (await work.cases.links(SHOP, orders=[], threads=[key("chat")]))[1][key("chat")].case == into
    assert await work.cases.of_orders(SHOP, ["57"]) == [into]
    scope = await work.persons.scope(SHOP, await work.cases.buyer_of(SHOP, into))
    assert scope.cases == tuple(sorted((case, into)))
    assert (
        await work.erasing.wipe(scope, await work.persons.rows(scope), now=NOW, by="Wang", why="asked for")
    ).texts == 3
    assert (await read(work, into)).text == ""


async def test_a_touched_case_is_a_new_version_and_nobody_holds_it(work: Work) -> None:
    number = await case_of(work)
    (claim,) = await work.claims.claim(SHOP, owner="me", now=NOW, until=NOW + timedelta(minutes=1), limit=5)
    await work.cases.touch(SHOP, [number])
    assert await work.claims.standing(SHOP, [claim]) == set()
    assert await work.claims.owners() == set()
    assert (await read(work, number)).version == claim.case.version + 1


async def test_one_buyer_stands_behind_all_cases_of_an_order(work: Work) -> None:
    first = await case_of(work, order_number="57", buyer="a***a")
    second, third = await work.cases.open(SHOP, [replace(NEW, order_number="57", buyer=""), replace(NEW, buyer="")])
    (fourth,) = await work.cases.open(SHOP, [NEW])
    buyers = await work.cases.buyers_of(SHOP, [first, second, third, fourth])
    assert buyers[first] == buyers[second] == buyers[fourth] != buyers[third]


async def test_an_erased_buyers_photos_go_unless_somebody_else_gave_them_too(work: Work) -> None:
    first, second = await case_of(work, buyer="anna"), await case_of(work, buyer="ben")
    await work.cases.put_photos(
        SHOP,
        [(first, Photo(id=key("own"))), (first, Photo(id=key("both"))), (first, Photo(id="", reference="at home"))],
    )
    await work.cases.put_photos(SHOP, [(second, Photo(id=key("both")))])
    scope = await work.persons.scope(SHOP, await work.cases.buyer_of(SHOP, first))
    assert (
        await work.erasing.wipe(scope, await work.persons.rows(scope), now=NOW, by="Wang", why="asked for")
    ).photos == (key("own"),)
    assert (await read(work, first)).photos == ()
    assert (await read(work, second)).photos == (Photo(id=key("both")),)


async def test_an_import_says_of_what_kind_it_was(work: Work) -> None:
    number = await work.imports.begin(SHOP, "f" * 64, NOW, kind=Kind.CHATS)
    assert await rows_in(work, select(imports.c.id, imports.c.kind, imports.c.read)) == [(number, "chats", 0)]
