"""After the offer: told, answered, owed, carried out with proof, confirmed; nothing twice, nothing without a state."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest

from assistant.agent.offering import offer_for
from assistant.channels.photos import PhotoShelf
from assistant.cli.after import COLUMNS
from assistant.cli.after import write as write_table
from assistant.desk.after.after_offer import Doing
from assistant.desk.desk import Desk
from assistant.desk.keeping.buyerfile import buyer_file
from assistant.desk.keeping.buyers import Buyers
from assistant.domain.before import Answer, Before
from assistant.domain.case import Author, CaseState, TicketState
from assistant.domain.case_clock import ClockEvent
from assistant.domain.draft import DraftKind
from assistant.domain.errand import Errand, Proof, read_proof
from assistant.domain.intake import Kind, MessageRow, TicketRow
from assistant.domain.money import Money
from assistant.domain.offer import Offer, Remedy, Turn
from assistant.domain.owing import planned
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Ask, Cause, Severity
from assistant.domain.told import Todo, TodoState, ToldOffer, ToldState, same_offer
from assistant.domain.worth import worth_of
from assistant.errors import AboveRole, ChangedMeanwhile, NotAllowed, WrongInput
from assistant.homes import files_in
from assistant.reading.answers import read_answer
from evals.prove.after import walks
from evals.prove.offers import complaint_from, diagnosis_from
from tests.desk_kit import HANDBOOK, NOW, Kit, open_kit, order_facts, row
from tests.test_erasure import bytes_left

pytestmark = pytest.mark.anyio
CASE = "mugu-1"
ORDER = f"57{1:016d}"


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        yield made


def about(kit: Kit, cause: Cause, **changes: object) -> None:
    kit.diagnoser.usual = replace(kit.diagnoser.usual, cause=cause, **changes)  # type: ignore[arg-type]


async def tell(kit: Kit, *, now: datetime = NOW) -> ToldOffer:
    """Propose, approve and send what waits; gives the newest offer of the case."""
    await kit.run(now)
    await kit.approve(CASE, "private_offer", now=now)
    assert (await kit.send(now))["private_offer"][0] == "sent"
    return (await told_of(kit))[-1]


async def told_of(kit: Kit) -> list[ToldOffer]:
    async with kit.store.reading() as work:
        return await work.told.of_case("mugu", CASE)


async def resolved_at(kit: Kit) -> datetime | None:
    return (await kit.todos.of_case("mugu", CASE, now=NOW)).resolved_at


async def todos_of(kit: Kit) -> dict[Errand, Todo]:
    """The newest todo of each errand that was not dropped."""
    async with kit.store.reading() as work:
        found = await work.todos.of_case("mugu", CASE)
    return {each.errand: each for each in found if each.state is not TodoState.DROPPED}


async def money(kit: Kit) -> dict[str, int]:
    """Minor units by state of the ledger."""
    from sqlalchemy import func, select

    from assistant.store.tables import pledges

    async with kit.store.database.reading() as connection:
        query = select(pledges.c.state, func.sum(pledges.c.amount)).group_by(pledges.c.state)
        return {row[0]: int(row[1]) for row in await connection.execute(query)}


def said(text: str, at: datetime, *, author: Author = Author.BUYER) -> MessageRow:
    return MessageRow(
        line=1, author=author, text=text, sent_at=at, order=order_facts(ORDER), conversation="c1", buyer="buyer 1"
    )


async def say(kit: Kit, text: str, at: datetime) -> None:
    await kit.take(said(text, at), kind=Kind.CHATS, now=at)


async def done(kit: Kit, errand: Errand, proof: str, *, by: str = "Li", now: datetime = NOW) -> Todo:
    todo = (await todos_of(kit))[errand]
    return await kit.after_offer.done("mugu", todo.id, Doing(proof=proof), by=by, now=now)


async def heard(kit: Kit, answer: Answer, now: datetime = NOW) -> ToldOffer:
    return await kit.after_offer.heard("mugu", CASE, answer, by="Li", now=now)


async def test_a_sent_offer_is_told_and_waits_for_the_buyers_yes(kit: Kit) -> None:
    await kit.take(row(1))
    told = await tell(kit)
    assert (told.state, told.needs_yes, told.lapses_at) == (ToldState.TOLD, True, NOW + timedelta(days=7))
    todos = await todos_of(kit)
    assert todos[Errand.TAKE_BACK].state is TodoState.WAITING
    assert todos[Errand.REFUND].after == todos[Errand.TAKE_BACK].id
    assert todos[Errand.BATCH_CHECK].state is TodoState.TO_CARRY_OUT
    charged = told.offer.charged
    assert charged is not None
    assert await money(kit) == {"reserved": charged.minor}
    assert [each.todo.errand for each in await kit.todos.look("mugu", now=NOW)] == [Errand.BATCH_CHECK]


async def test_a_return_from_the_yes_to_the_confirmed_refund(kit: Kit) -> None:
    await kit.take(row(1))
    told = await tell(kit)
    assert (await heard(kit, Answer.ACCEPTED)).state is ToldState.TO_CARRY_OUT
    with pytest.raises(NotAllowed, match="goods are not back"):
        await done(kit, Errand.REFUND, "RF1001")
    await done(kit, Errand.TAKE_BACK, "RMA-77")
    await done(kit, Errand.COUPON, "SORRY5")
    assert (await told_of(kit))[-1].state is ToldState.ACCEPTED
    back = (await todos_of(kit))[Errand.TAKE_BACK]
    await kit.after_offer.confirm("mugu", back.id, Doing(), by="Li", now=NOW)
    assert (await told_of(kit))[-1].state is ToldState.TO_CARRY_OUT
    assert await resolved_at(kit) is None
    await done(kit, Errand.REFUND, "RF1001")
    assert await resolved_at(kit) == NOW
    charged = told.offer.charged
    assert charged is not None
    assert await money(kit) == {"committed": charged.minor}
    ticket = TicketRow(
        line=1,
        state=TicketState.REFUNDED,
        external_id="AS9",
        amount=(await todos_of(kit))[Errand.REFUND].amount,
        opened_at=NOW + timedelta(hours=1),
        order=order_facts(ORDER),
    )
    await kit.take(ticket, kind=Kind.AFTER_SALES, now=NOW + timedelta(hours=2))
    assert (await todos_of(kit))[Errand.REFUND].state is TodoState.CONFIRMED


async def test_an_announced_coupon_needs_no_yes_and_is_due_on_the_day_the_letter_names(kit: Kit) -> None:
    about(kit, Cause.DELAY, severity=Severity.CLEAR)
    order = order_facts(ORDER, promised_ship_at=NOW - timedelta(days=5), shipped_at=NOW - timedelta(days=1))
    await kit.take(row(1, "still not here", order=order))
    told = await tell(kit)
    assert (told.state, told.needs_yes) == (ToldState.TO_CARRY_OUT, False)
    line = next(each for each in await kit.todos.look("mugu", now=NOW) if each.todo.errand is Errand.COUPON)
    view = await kit.reader.view("mugu", CASE)
    assert view.proposal is not None
    text = next(each for each in view.proposal.drafts if each.kind is DraftKind.PRIVATE_OFFER).draft.text
    assert line.due is not None
    assert (
        f"{line.due:%B} {line.due.day}" in text or f"{line.due.day} {line.due:%B}" in text or str(line.due.day) in text
    )
    assert line.todo.remedy is not None
    assert kit.todos.instrument(line.case.platform, line.todo.remedy, "zh") == "聊天 · 优惠券卡片"


async def test_words_alone_resolve_a_case_and_a_question_waits_for_its_answer(kit: Kit) -> None:
    about(kit, Cause.OTHER, severity=Severity.MILD)
    await kit.take(row(1, photos=0))
    told = await tell(kit)
    if told.offer.asks_for:
        assert told.state is ToldState.TOLD
    else:
        assert told.state is ToldState.CARRIED_OUT
        assert await resolved_at(kit) == NOW


async def test_a_negotiation_of_two_rounds_then_a_supervisor(kit: Kit) -> None:
    about(kit, Cause.QUALITY, severity=Severity.MILD)
    await kit.take(row(1))
    first = await tell(kit)
    assert first.offer.rung == "keep_with_photo"
    cost = (await money(kit))["reserved"]
    later = NOW + timedelta(hours=3)
    await say(kit, "That is not enough, I want a full refund.", later)
    assert (await kit.todos.of_case("mugu", CASE, now=later)).suggested is Answer.COUNTERED
    await heard(kit, Answer.COUNTERED, later)
    second = await tell(kit, now=later)
    assert second.offer.turn is Turn.RAISED
    assert [each.state for each in await told_of(kit)] == [ToldState.SUPERSEDED, ToldState.TOLD]
    assert second.offer.value is not None
    assert first.offer.value is not None
    assert second.offer.value.minor > first.offer.value.minor
    charged = second.offer.charged
    assert charged is not None
    assert await money(kit) == {"reserved": charged.minor}
    assert charged.minor > cost
    later += timedelta(hours=3)
    await say(kit, "No, I do not accept that. At least send me a new one instead.", later)
    await heard(kit, Answer.COUNTERED, later)
    await kit.run(later)
    view = await kit.reader.view("mugu", CASE)
    assert view.proposal is not None
    offer = view.proposal.proposal.offer
    assert offer is not None
    assert "only a supervisor" in str(offer.needs_supervisor) or "a supervisor decides" in str(offer.needs_supervisor)
    with pytest.raises(AboveRole):
        await kit.approve(CASE, "private_offer", by="Li", now=later)
    await kit.approve(CASE, "private_offer", by="Wang", now=later)
    await kit.send(later)
    live = [each for each in await told_of(kit) if each.state in ToldState.live()]
    assert len(live) == 1
    after = live[0].offer.charged
    assert after is not None
    assert (await money(kit)).get("reserved") == after.minor


async def test_an_unkept_promise_climbs_to_the_owner_each_thing_once(kit: Kit) -> None:
    await kit.take(row(1))
    await tell(kit)
    await heard(kit, Answer.ACCEPTED)
    todo = (await todos_of(kit))[Errand.TAKE_BACK]
    events: list[tuple[ClockEvent, Role]] = []
    for hours in range(0, 24 * 9, 3):
        passed = await kit.todos.pass_time("mugu", NOW + timedelta(hours=hours))
        events += [(each.event, each.told) for each in passed.late if each.todo == todo.id]
    assert events == [
        (ClockEvent.DUE_SOON, Role.AGENT),
        (ClockEvent.LATE, Role.SUPERVISOR),
        (ClockEvent.VERY_LATE, Role.OWNER),
    ]
    late = await kit.todos.look("mugu", now=NOW + timedelta(days=9), late=True)
    assert todo.id in {each.todo.id for each in late}
    async with kit.store.reading() as work:
        records = [each.action for each, _ in await work.audit.records("mugu", subject=f"case:{CASE}")]
    assert "todo_very_late" in records
    assert (await kit.auditing.verify("mugu")).damage is None


async def test_silence_lapses_and_frees_the_money(kit: Kit) -> None:
    await kit.take(row(1))
    told = await tell(kit)
    assert (await kit.todos.pass_time("mugu", NOW + timedelta(days=6, hours=23))).lapsed == ()
    (ended,) = (await kit.todos.pass_time("mugu", told.lapses_at)).lapsed
    assert ended.state is ToldState.LAPSED
    assert (await money(kit)).get("reserved", 0) == 0
    assert Errand.REFUND not in await todos_of(kit)
    assert await resolved_at(kit) is None


async def test_a_buyer_who_writes_is_not_silent(kit: Kit) -> None:
    await kit.take(row(1))
    told = await tell(kit)
    await say(kit, "let me think about it", NOW + timedelta(days=6))
    assert (await kit.todos.pass_time("mugu", told.lapses_at + timedelta(days=1))).lapsed == ()


def offer_of(*remedies: Remedy, floor: tuple[Remedy, ...] = ()) -> Offer:
    amounts = [each.amount for each in floor if each.amount]
    minimum = Money(minor=sum(each.minor for each in amounts), currency="CNY") if amounts else None
    return Offer(remedies=remedies, rung="r", loss=None, floor=floor, minimum=minimum)


def yuan(minor: int) -> Money:
    return Money(minor=minor, currency="CNY")


def test_what_is_charged_adds_up_and_the_minimum_lies_on_its_own_kind() -> None:
    offer = offer_of(
        Remedy(kind=RemedyKind.RETURN),
        Remedy(kind=RemedyKind.FULL_REFUND, amount=yuan(9000)),
        Remedy(kind=RemedyKind.COUPON, amount=yuan(1500)),
        floor=(Remedy(kind=RemedyKind.COUPON, amount=yuan(1000)),),
    )
    plan = {each.errand: each for each in planned(offer, needs_yes=True)}
    assert (plan[Errand.REFUND].charged, plan[Errand.REFUND].owed) == (9000, 0)
    assert (plan[Errand.COUPON].charged, plan[Errand.COUPON].owed) == (500, 1000)
    assert offer.charged == yuan(9500)
    assert plan[Errand.REFUND].after == 0


@pytest.mark.parametrize("kind", list(RemedyKind))
def test_every_remedy_is_somebodys_errand_or_words(kind: RemedyKind) -> None:
    plan = planned(offer_of(Remedy(kind=kind)), needs_yes=True)
    assert bool(plan) is (kind is not RemedyKind.EXPLAIN)
    backs = [each.errand in Errand.goods_back() for each in plan]
    assert backs == sorted(backs, reverse=True)


async def test_what_the_law_demands_stays_owed_though_the_buyer_declines(kit: Kit) -> None:
    await kit.take(row(1))
    await tell(kit)
    from sqlalchemy import update

    from assistant.store.tables import todos as table

    refund = (await todos_of(kit))[Errand.REFUND]
    async with kit.store.database.writing() as connection:
        where = (table.c.shop == "mugu", table.c.id == refund.id)
        await connection.execute(update(table).where(*where).values(owed=1000, charged=refund.charged))
    assert (await heard(kit, Answer.DECLINED)).state is ToldState.DECLINED
    left = await todos_of(kit)
    assert left[Errand.REFUND].amount == Money(minor=1000, currency="USD")
    assert left[Errand.TAKE_BACK].state is TodoState.TO_CARRY_OUT
    assert (await money(kit)).get("reserved", 0) == 0
    with pytest.raises(AboveRole):
        await kit.after_offer.drop("mugu", left[Errand.REFUND].id, by="Li", why="no", now=NOW)
    await kit.after_offer.drop("mugu", left[Errand.TAKE_BACK].id, by="Wang", why="buyer moved away", now=NOW)
    assert not {Errand.REFUND, Errand.TAKE_BACK} & set(await todos_of(kit))


async def test_a_refund_in_the_next_export_accepts_carries_out_and_confirms(kit: Kit) -> None:
    about(kit, Cause.QUALITY, severity=Severity.MILD)
    await kit.take(row(1))
    told = await tell(kit)
    amount = (await todos_of(kit))[Errand.REFUND].amount
    assert amount is not None
    for number, paid in (("AS1", replace(amount, minor=amount.minor - 1)), ("AS2", amount), ("AS3", amount)):
        ticket = TicketRow(
            line=1,
            state=TicketState.REFUNDED,
            external_id=number,
            amount=paid,
            opened_at=NOW + timedelta(hours=1),
            order=order_facts(ORDER),
        )
        await kit.take(ticket, kind=Kind.AFTER_SALES, now=NOW + timedelta(hours=2))
        refund = (await todos_of(kit))[Errand.REFUND]
        assert refund.state is (TodoState.WAITING if number == "AS1" else TodoState.CONFIRMED)
    assert refund.seen_in == "AS2"
    charged = told.offer.charged
    assert charged is not None
    spent = await money(kit)
    assert spent.get("committed", 0) + spent.get("reserved", 0) == charged.minor
    with pytest.raises(ChangedMeanwhile):
        await done(kit, Errand.REFUND, "RF1")


@pytest.mark.parametrize(
    ("errand", "text", "said"),
    [
        (Errand.REFUND, "", "needs its"),
        (Errand.REFUND, "done yesterday", "is no"),
        (Errand.REFUND, "refunded", "is no"),
        (Errand.REFUND, ORDER, "number of the order"),
        (Errand.REPLACEMENT, "1", "is no"),
        (Errand.REPLACEMENT, "=HYPERLINK(1)", "is no"),
        (Errand.CARRIER_CLAIM, "", "needs its"),
    ],
)
def test_a_wrong_proof_is_refused(errand: Errand, text: str, said: str) -> None:
    with pytest.raises(WrongInput, match=said):
        read_proof(errand, text, order_number=ORDER)


def test_a_right_proof_is_read_as_it_is_typed() -> None:
    assert read_proof(Errand.REPLACEMENT, " ＳＦ1234567890 ", order_number=ORDER).number == "SF1234567890"
    assert read_proof(Errand.LISTING, "", order_number=ORDER).kind is Proof.REFERENCE
    assert read_proof(Errand.COUPON, "SORRY", order_number=ORDER).number == "SORRY"


async def test_one_refund_number_proves_one_refund(kit: Kit) -> None:
    about(kit, Cause.QUALITY, severity=Severity.MILD)
    await kit.take(row(1), row(2))
    await kit.run()
    for case in (CASE, "mugu-2"):
        await kit.approve(case, "private_offer")
    await kit.send()
    for case in (CASE, "mugu-2"):
        await kit.after_offer.heard("mugu", case, Answer.ACCEPTED, by="Li", now=NOW)
    await done(kit, Errand.REFUND, "RF1001")
    async with kit.store.reading() as work:
        other = next(each for each in await work.todos.of_case("mugu", "mugu-2") if each.errand is Errand.REFUND)
    with pytest.raises(NotAllowed, match="already"):
        await kit.after_offer.done("mugu", other.id, Doing(proof="RF1001"), by="Li", now=NOW)


async def test_of_two_people_at_once_one_carries_it_out(kit: Kit) -> None:
    about(kit, Cause.QUALITY, severity=Severity.MILD)
    await kit.take(row(1))
    told = await tell(kit)
    await heard(kit, Answer.ACCEPTED)
    todo = (await todos_of(kit))[Errand.REFUND]

    async def once(name: str, number: str) -> object:
        try:
            return await kit.after_offer.done("mugu", todo.id, Doing(proof=number), by=name, now=NOW)
        except ChangedMeanwhile as error:
            return error

    outcomes = await asyncio.gather(*(once(name, f"RF{name}1") for name in ("Li", "Wang", "Chen")))
    assert sum(isinstance(each, Todo) for each in outcomes) == 1
    assert all("already" in str(each) for each in outcomes if not isinstance(each, Todo))
    refund = (await todos_of(kit))[Errand.REFUND]
    assert (
        refund.charged + sum(each.charged for errand, each in (await todos_of(kit)).items() if errand is Errand.COUPON)
        == (told.offer.charged or Money(minor=0, currency="USD")).minor
    )
    assert (await money(kit))["committed"] == refund.charged


async def test_an_answer_that_agrees_is_told_again_and_costs_nothing_more(kit: Kit) -> None:
    await kit.take(row(1))
    await tell(kit)
    before = await money(kit)
    later = NOW + timedelta(hours=2)
    await say(kit, "OK, that works for me", later)
    assert (await kit.reader.view("mugu", CASE)).case.state is CaseState.NEW
    await tell(kit, now=later)
    (told,) = await told_of(kit)
    assert told.state is ToldState.TO_CARRY_OUT
    assert await money(kit) == before


async def test_what_was_carried_out_meanwhile_is_not_proposed_again(kit: Kit) -> None:
    about(kit, Cause.DELAY, severity=Severity.CLEAR)
    order = order_facts(ORDER, promised_ship_at=NOW - timedelta(days=5), shipped_at=NOW - timedelta(days=1))
    await kit.take(row(1, "still not here", order=order))
    await tell(kit)
    later = NOW + timedelta(hours=2)
    about(kit, Cause.DELAY, severity=Severity.CLEAR, ask=Ask.REFUND)
    await say(kit, "not enough, I want my money back", later)
    await kit.run(later)
    await done(kit, Errand.COUPON, "SORRY5", now=later)
    await kit.run(later)
    view = await kit.reader.view("mugu", CASE)
    assert view.proposal is not None
    offer = view.proposal.proposal.offer
    assert offer is not None
    assert RemedyKind.COUPON not in {each.kind for each in offer.remedies} or offer.turn is Turn.STANDS


async def test_a_todo_is_on_the_list_of_its_role(kit: Kit) -> None:
    await kit.take(row(1))
    await tell(kit)
    assert await kit.todos.look("mugu", now=NOW, role=Role.AGENT) == []
    assert [each.todo.errand for each in await kit.todos.look("mugu", now=NOW, role=Role.SUPERVISOR)] == [
        Errand.BATCH_CHECK
    ]


async def test_random_walks_of_three_people_break_no_rule(kit: Kit, tmp_path: Path) -> None:
    """`make prove-after` walks longer, over the whole desk."""
    await kit.people.add("mugu", "lead", Role.SUPERVISOR, by="", now=NOW)
    for number in range(1, 13):
        about(kit, (Cause.QUALITY, Cause.DELAY, Cause.DAMAGE)[number % 3], severity=Severity(number % 2 + 1))
        await kit.take(row(number))
        await kit.run()
    seen = await walks(cast(Desk, kit), kit.shop, tmp_path / "desk.sqlite", walkers=3, steps=40)
    assert seen["broken"] == {}
    assert seen["chain holds"]
    assert len(seen["told offers"]) >= 3


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("好的，可以，谢谢", Answer.ACCEPTED),
        ("不同意，要求全额退款", Answer.COUNTERED),
        ("不接受", Answer.DECLINED),
        ("太少了，至少退一半", Answer.COUNTERED),
        ("可以，但是什么时候到？", Answer.UNSURE),
        ("OK, that works for me, thanks", Answer.ACCEPTED),
        ("I don't accept that", Answer.DECLINED),
        ("Not enough. I want a full refund.", Answer.COUNTERED),
        ("ok but I want my money back", Answer.UNSURE),
        ("when will it arrive", Answer.UNSURE),
        ("Setuju kak, terima kasih", Answer.ACCEPTED),
        ("saya tidak setuju", Answer.DECLINED),
        ("kurang, saya minta refund penuh", Answer.COUNTERED),
        ("ตกลงค่ะ", Answer.ACCEPTED),
        ("ไม่ยอมรับค่ะ", Answer.DECLINED),
        ("น้อยเกินไป ขอคืนเงินทั้งหมด", Answer.COUNTERED),
        ("Mình đồng ý nhé shop", Answer.ACCEPTED),
        ("Tôi không đồng ý", Answer.DECLINED),
        ("Ít quá, tôi muốn hoàn tiền toàn bộ", Answer.COUNTERED),
        ("Boleh, terima kasih", Answer.ACCEPTED),
        ("Saya tak setuju", Answer.DECLINED),
        ("Tak cukup, saya nak bayaran balik penuh", Answer.COUNTERED),
        ("De acuerdo, gracias", Answer.ACCEPTED),
        ("No acepto", Answer.DECLINED),
        ("Muy poco, quiero el reembolso completo", Answer.COUNTERED),
        ("Sim, aceito", Answer.ACCEPTED),
        ("Não aceito isso", Answer.DECLINED),
        ("Muito pouco, quero o reembolso total", Answer.COUNTERED),
        ("はい、それでお願いします", Answer.ACCEPTED),
        ("納得できません", Answer.DECLINED),
        ("少なすぎます。全額返金してください", Answer.COUNTERED),
        ("", Answer.UNSURE),
    ],
)
def test_how_an_answer_reads(text: str, answer: Answer) -> None:
    assert read_answer(text) is answer


def test_the_list_as_a_table_runs_no_formula(tmp_path: Path) -> None:
    row = dict.fromkeys(COLUMNS, "") | {
        "case": "=cmd|' /C calc'!A0",
        "amount_minor": 1250,
        "currency": "USD",
        "todo": 1,
    }
    write_table(tmp_path / "todo.csv", [row])
    lines = (tmp_path / "todo.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("todo,case,order")
    assert "'=cmd" in lines[1]
    assert "12.50,USD" in lines[1]


async def test_a_buyer_is_handed_what_was_owed_and_erasing_takes_proof_and_note(kit: Kit, tmp_path: Path) -> None:
    await kit.take(row(1))
    await tell(kit)
    await heard(kit, Answer.ACCEPTED)
    back = (await todos_of(kit))[Errand.TAKE_BACK]
    doing = Doing(proof="RMA-4711-XQ", note="Xanthippe called twice")
    await kit.after_offer.done("mugu", back.id, doing, by="Li", now=NOW)
    buyers = Buyers(kit.store, files_in(tmp_path, kit.store.database, PhotoShelf(tmp_path / "photos")))
    scope = await buyers.find("mugu", CASE)
    (case,) = buyer_file(kit.shop, scope, await buyers.everything(scope), now=NOW)["cases"]
    assert {"errand": "take_back", "proof": "RMA-4711-XQ"}.items() <= case["owed"][0].items() | case["owed"][1].items()
    assert await retained(kit)
    await buyers.erase(scope, by="Wang", why="asked by letter", now=NOW)
    assert bytes_left(tmp_path, "RMA-4711-XQ") == []
    assert bytes_left(tmp_path, "Xanthippe") == []
    assert (await kit.auditing.verify("mugu")).damage is None


async def retained(kit: Kit) -> bool:
    """Whether a case with open errands keeps its words, however old."""
    async with kit.store.reading() as work:
        far = NOW + timedelta(days=900)
        return CASE not in await work.aging.silent_since("mugu", far, but=CaseState.open_states())


@pytest.mark.parametrize("answer", list(Answer))
def test_a_next_offer_is_never_below_what_was_told_and_charges_add_up(answer: Answer) -> None:
    raised, chance = 0, random.Random(7)
    for number in (chance.getrandbits(100) for _ in range(300)):
        complaint, diagnosis = complaint_from(number), diagnosis_from(number)
        first = offer_for(complaint, diagnosis, HANDBOOK, NOW)
        before = Before(offer=first, stands=True, answer=answer, rounds=1)
        for photos in (complaint.photos, complaint.photos + 1):
            later = replace(complaint, photos=photos, before=before)
            offer = offer_for(later, diagnosis, HANDBOOK, NOW)
            paid = complaint.order.paid if complaint.order else None
            assert worth_of(offer.remedies, paid) >= worth_of(first.remedies, paid), number
            if offer.turn in {Turn.AGREED, Turn.STANDS}:
                assert same_offer(offer.remedies, first.remedies)
            raised += offer.turn is Turn.RAISED
            plan = planned(offer, needs_yes=True)
            charged = offer.charged.minor if offer.charged else 0
            assert sum(each.charged for each in plan) == charged, number
            value = offer.value.minor if offer.value else 0
            assert sum(each.charged + each.owed for each in plan) == value
    assert raised or answer is Answer.ACCEPTED


async def test_a_letter_read_back_late_takes_no_answer_back(kit: Kit) -> None:
    await kit.take(row(1))
    await tell(kit)
    later = NOW + timedelta(hours=2)
    await say(kit, "let me think about it", later)
    await tell(kit, now=later)
    view = await kit.reader.view("mugu", CASE)
    assert view.proposal is not None
    text = next(each for each in view.proposal.drafts if each.kind is DraftKind.PRIVATE_OFFER).draft.text
    await heard(kit, Answer.COUNTERED, later)
    seen = said(text, later + timedelta(minutes=1), author=Author.SELLER)
    await kit.take(seen, kind=Kind.CHATS, now=later + timedelta(hours=1))
    view = await kit.reader.view("mugu", CASE)
    assert "confirmed" in {str(each.state) for each in view.outbox}
    (told,) = await told_of(kit)
    assert told.state is ToldState.COUNTERED
