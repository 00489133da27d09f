"""What exports and events say becomes cases: joined by order, kept once, and never answered twice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.case import Author, Case, CaseState, TicketState
from assistant.domain.draft import DraftKind
from assistant.domain.intake import (
    AnyRow,
    Event,
    ImportCount,
    Kind,
    MessageRow,
    OrderRow,
    Outcome,
    ParcelFacts,
    ReplyRow,
    ReviewRow,
    TicketRow,
    TrackingRow,
)
from assistant.domain.money import Money
from assistant.domain.order import ParcelState
from assistant.errors import WrongInput
from assistant.request_errors import SameIdOtherBody
from tests.desk_kit import NOW, Kit, open_kit, order_facts, row

ORDER = "570000000000000001"
FIRST = "mugu-1"
pytestmark = pytest.mark.anyio


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        yield made


def turn(number: int, text: str, author: Author = Author.BUYER, **changes: Any) -> MessageRow:
    usual = MessageRow(
        line=number,
        author=author,
        text=text,
        sent_at=NOW - timedelta(minutes=60 - number),
        conversation="C1",
        buyer="buyer 1",
        order=order_facts(ORDER),
    )
    return replace(usual, **changes)


def ticket(state: TicketState = TicketState.OPEN, **changes: Any) -> TicketRow:
    usual = TicketRow(
        line=1,
        external_id="T1",
        state=state,
        reason="quality",
        text="the zip jams",
        opened_at=NOW - timedelta(hours=1),
        buyer="buyer 1",
        order=order_facts(ORDER),
    )
    return replace(usual, **changes)


def parcel(state: ParcelState) -> TrackingRow:
    facts = ParcelFacts(order_number=ORDER, number="SP1", carrier="SwiftParcel", state=state)
    return TrackingRow(line=1, parcel=facts)


async def cases_of(kit: Kit) -> list[Case]:
    rows = await kit.reader.queue("mugu", now=NOW, states=frozenset(CaseState))
    return sorted((each.case for each in rows), key=lambda each: each.id)


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_review_chat_and_ticket_of_one_order_are_one_case(kit: Kit, order: tuple[int, ...]) -> None:
    parts: list[AnyRow] = [row(1), turn(1, "are you there?"), ticket()]
    for place in order:
        await kit.take(parts[place])
    (case,) = await cases_of(kit)
    assert case.review
    assert [each.text for each in case.messages] == ["are you there?"]
    assert [each.id for each in case.tickets] == ["T1"]
    assert case.text == "the seam came apart\nthe zip jams\nare you there?"


async def test_the_same_file_twice_adds_nothing(kit: Kit) -> None:
    rows: list[AnyRow] = [row(1), row(2), turn(1, "hello"), turn(2, "hi", Author.SELLER), ticket()]
    assert await kit.take(*rows) == ImportCount(new=5)
    before = await cases_of(kit)
    assert await kit.take(*rows) == ImportCount(duplicates=5)
    assert await cases_of(kit) == before


async def test_two_reviews_of_one_order_are_two_cases(kit: Kit) -> None:
    await kit.take(row(1), row(2, order_number=ORDER, product="wool hat"))
    assert [each.product for each in await cases_of(kit)] == ["linen shirt", "wool hat"]


async def test_a_chat_goes_to_the_case_of_its_product(kit: Kit) -> None:
    await kit.take(row(1), row(2, order_number=ORDER, product="wool hat"))
    await kit.take(turn(1, "the hat itches", product="wool hat"))
    assert [len(each.messages) for each in await cases_of(kit)] == [0, 1]


async def test_a_chat_without_order_joins_once_it_names_one(kit: Kit) -> None:
    await kit.take(turn(1, "it is torn", order=None))
    assert (await cases_of(kit))[0].order is None
    await kit.take(turn(2, "order number below"))
    (case,) = await cases_of(kit)
    assert case.order
    assert case.order.number == ORDER
    assert len(case.messages) == 2


async def test_a_chat_that_names_a_known_order_late_is_merged_into_its_case(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.take(turn(1, "it is torn", order=None))
    await kit.run()
    await kit.take(turn(2, "order number below"))
    old, merged = (each for each in await cases_of(kit))
    assert [each.text for each in old.messages] == ["it is torn", "order number below"]
    assert old.state is CaseState.NEW
    assert merged.state is CaseState.SET_ASIDE
    assert FIRST in merged.error


async def test_a_chat_the_seller_answered_last_waits_for_nobody(kit: Kit) -> None:
    await kit.take(turn(1, "where is it?"), turn(2, "it leaves today", Author.SELLER))
    assert [each.state for each in await cases_of(kit)] == [CaseState.SET_ASIDE]
    await kit.take(turn(3, "it did not leave"))
    (case,) = await cases_of(kit)
    assert case.state is CaseState.NEW
    assert case.written_at == NOW - timedelta(minutes=57)


async def test_a_new_turn_of_the_buyer_voids_the_open_approval(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST)
    await kit.take(turn(1, "forget it, I found the missing part"))
    assert await kit.send() == {}
    assert (await cases_of(kit))[0].state is CaseState.NEW


async def test_a_turn_of_the_seller_outside_the_desk_voids_the_open_approval(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST)
    await kit.take(turn(1, "we have already refunded you", Author.SELLER))
    assert await kit.send() == {}
    assert (await cases_of(kit))[0].state is CaseState.NEW


async def test_our_own_private_text_seen_in_the_chat_is_confirmed(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST, "private_offer")
    await kit.send()
    await kit.approve(FIRST, "public_reply")
    await kit.take(turn(1, kit.channel.taken[0].text, Author.SELLER))
    assert (await kit.send())["public_reply"][0] == "sent"
    view = await kit.reader.view("mugu", FIRST)
    assert "confirmed" in {str(each.state) for each in view.outbox}


async def test_a_further_review_reopens_an_answered_case(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(FIRST)
    await kit.send()
    assert (await cases_of(kit))[0].state is CaseState.ANSWERED
    await kit.take(row(1, further="nobody did anything"))
    (case,) = await cases_of(kit)
    assert case.state is CaseState.NEW
    assert case.text.endswith("nobody did anything")


@pytest.mark.parametrize("state", [ParcelState.LOST, ParcelState.STUCK])
async def test_news_of_the_parcel_voids_the_open_approval_but_not_an_answer(kit: Kit, state: ParcelState) -> None:
    await kit.take(row(1), row(2))
    await kit.run()
    await kit.approve(FIRST)
    await kit.take(parcel(state), kind=Kind.TRACKING)
    assert await kit.send() == {}
    await kit.run()
    await kit.approve(FIRST)
    await kit.send()
    await kit.take(parcel(ParcelState.DELIVERED), kind=Kind.TRACKING)
    assert (await cases_of(kit))[0].state is CaseState.ANSWERED


async def test_an_order_says_more_and_erases_nothing(kit: Kit) -> None:
    await kit.take(row(1))
    facts = order_facts(ORDER, carrier="", paid=None, batch="B7", supplier="Nan", source="video 9", province="Ohio")
    await kit.take(OrderRow(line=1, order=facts), kind=Kind.ORDERS)
    (case,) = await cases_of(kit)
    assert case.order
    assert case.order.paid == Money(minor=4000, currency="USD")
    assert case.order.carrier == "SwiftParcel"
    assert (case.origin.batch, case.origin.supplier, case.origin.source, case.origin.province) == (
        "B7",
        "Nan",
        "video 9",
        "Ohio",
    )


async def test_orders_alone_open_no_case(kit: Kit) -> None:
    rows = [OrderRow(line=number, order=order_facts(f"9{number}")) for number in range(1200)]
    assert await kit.take(*rows, kind=Kind.ORDERS) == ImportCount(new=1200)
    assert await kit.take(*rows, kind=Kind.ORDERS) == ImportCount(duplicates=1200)
    assert await cases_of(kit) == []


async def test_a_sub_order_number_leads_to_its_order(kit: Kit) -> None:
    facts = order_facts("main-1", line="sub-1", product="wool hat")
    await kit.take(OrderRow(line=1, order=facts), kind=Kind.ORDERS)
    await kit.take(turn(1, "it itches", order=order_facts("main-1", product="")))
    await kit.take(row(1, order_number="sub-1", product="wool hat"))
    (case,) = await cases_of(kit)
    assert case.order
    assert case.order.number == "main-1"


async def test_replies_are_read_back_or_set_the_review_aside(kit: Kit) -> None:
    await kit.take(row(1), row(2))
    await kit.run()
    await kit.approve(FIRST)
    await kit.send()
    ours = next(each.text for each in kit.channel.taken if each.kind is DraftKind.PUBLIC_REPLY)
    count = await kit.take(
        ReplyRow(line=1, review="R1", text=ours),
        ReplyRow(line=2, review="R2", text="sorry, write to us"),
        ReplyRow(line=3, review="R9", text="sorry"),
        kind=Kind.REPLIES,
    )
    assert count == ImportCount(new=2, quarantined=1)
    assert "R9" in str(kit.bad[0].reason)
    assert [each.state for each in await cases_of(kit)] == [CaseState.ANSWERED, CaseState.SET_ASIDE]


async def test_a_refund_is_known_to_the_case(kit: Kit) -> None:
    await kit.take(row(1), ticket())
    paid = Money(minor=1500, currency="USD")
    assert await kit.take(ticket(TicketState.REFUNDED, amount=paid)) == ImportCount(updated=1)
    assert (await cases_of(kit))[0].refunded == paid


async def test_photos_are_kept_once_and_never_for_what_is_known(kit: Kit) -> None:
    shown = row(1, photos=0, photo_refs=("a.jpg", "https://cdn.example/b.jpg"))
    await kit.take(shown)
    await kit.take(shown)
    (case,) = await cases_of(kit)
    assert kit.photos.kept == ["a.jpg", "https://cdn.example/b.jpg"]
    assert [bool(each.id) for each in case.photos] == [True, False]
    assert case.photo_count == 2


async def test_rows_without_an_id_are_told_apart_by_order_product_and_time(kit: Kit) -> None:
    one = row(1, external_id="")
    assert await kit.take(one, replace(one, line=2)) == ImportCount(new=1, duplicates=1)
    assert await kit.take(replace(one, text="now it leaks")) == ImportCount(updated=1)
    assert len(await cases_of(kit)) == 1


def event(number: int, row: AnyRow, *, minutes: int = 0, body: str = "") -> Event:
    return Event(id=f"e{number}", digest=body or f"{number:064d}", at=NOW + timedelta(minutes=minutes), row=row)


async def test_an_event_has_one_effect(kit: Kit) -> None:
    first, again = event(1, row(1)), event(1, row(1))
    results = await kit.intake.events(kit.shop, [first, again], now=NOW)
    results += await kit.intake.events(kit.shop, [again], now=NOW)
    assert [(each.outcome, each.case) for each in results if not isinstance(each, Exception)] == [
        (Outcome.NEW, FIRST),
        (Outcome.DUPLICATE, FIRST),
        (Outcome.DUPLICATE, FIRST),
    ]


async def test_the_same_id_with_another_body_is_refused_and_holds_up_nobody(kit: Kit) -> None:
    await kit.intake.events(kit.shop, [event(1, row(1))], now=NOW)
    unknown = event(3, ReplyRow(line=0, review="R9", text="sorry"))
    results = await kit.intake.events(
        kit.shop, [event(1, row(1, "other words"), body="x"), event(2, row(2)), unknown], now=NOW
    )
    assert [type(each) for each in results] == [SameIdOtherBody, type(results[1]), WrongInput]
    assert len(await cases_of(kit)) == 2


async def test_an_event_older_than_what_is_known_changes_nothing(kit: Kit) -> None:
    newer, older = event(2, row(1, "the newer words"), minutes=5), event(1, row(1, "the older words"))
    await kit.intake.events(kit.shop, [newer], now=NOW)
    await kit.intake.events(kit.shop, [older], now=NOW)
    assert (await cases_of(kit))[0].text == "the newer words"


async def test_events_of_one_batch_meet_in_order_of_time(kit: Kit) -> None:
    rows: list[AnyRow] = [ReplyRow(line=0, review="R1", text="sorry"), row(1), parcel(ParcelState.LOST)]
    await kit.intake.events(kit.shop, [event(number, each) for number, each in enumerate(rows)], now=NOW)
    await kit.intake.events(
        kit.shop, [event(8, row(2, "second"), minutes=2), event(9, row(2, "first"), minutes=1)], now=NOW
    )
    first, second = await cases_of(kit)
    assert first.review
    assert first.review.seller_reply == "sorry"
    assert first.tracking
    assert second.text == "second"


async def test_two_shops_never_share_an_order_or_a_chat(kit: Kit) -> None:
    other = replace(kit.shop, id="other")
    await kit.shops.add(other, now=NOW)
    for shop in (kit.shop, other):
        await kit.intake.take(
            shop, [row(1), turn(1, "hello")], kind=Kind.CHATS, file_digest="0" * 64, now=NOW, on_bad=kit.bad.append
        )
    assert [each.id for each in await cases_of(kit)] == [FIRST]
    assert isinstance(row(1), ReviewRow)


async def test_what_was_paid_for_another_product_is_never_taken_for_this_one(kit: Kit) -> None:
    for name, paid in (("wool hat", 900), ("linen shirt", 4000)):
        facts = order_facts(ORDER, product=name, paid=Money(minor=paid, currency="USD"))
        await kit.take(OrderRow(line=1, order=facts), kind=Kind.ORDERS)
    await kit.take(turn(1, "it is torn", order=order_facts(ORDER, product="", paid=None)))
    await kit.take(
        turn(
            2, "the hat", conversation="C2", product="wool hat", order=order_facts(ORDER, product="wool hat", paid=None)
        )
    )
    (case,) = await cases_of(kit)
    assert case.order
    assert case.order.paid == Money(minor=900, currency="USD")


async def test_what_was_picked_from_a_list_counts_where_nothing_was_written(kit: Kit) -> None:
    await kit.take(ticket(text=""))
    assert [each.text for each in await cases_of(kit)] == ["quality"]
    await kit.take(turn(1, "it is torn"))
    assert [each.text for each in await cases_of(kit)] == ["it is torn"]


async def test_what_an_orders_export_said_stands_against_the_amount_in_a_review(kit: Kit) -> None:
    paid = Money(minor=1900, currency="USD")
    await kit.take(OrderRow(line=1, order=order_facts(ORDER, paid=paid)), kind=Kind.ORDERS)
    await kit.take(row(1))
    (case,) = await cases_of(kit)
    assert case.order
    assert case.order.paid == paid
    await kit.take(OrderRow(line=1, order=order_facts(ORDER, paid=Money(minor=1800, currency="USD"))), kind=Kind.ORDERS)
    assert (await cases_of(kit))[0].order.paid == Money(minor=1800, currency="USD")  # type: ignore[union-attr]


async def test_turns_before_the_one_that_names_the_order_join_it_too(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.take(turn(1, "hello", order=None), turn(2, "it is torn", order=None), turn(3, "order number below"))
    (case,) = await cases_of(kit)
    assert [each.text for each in case.messages] == ["hello", "it is torn", "order number below"]
