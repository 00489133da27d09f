"""After an answer: nothing on record is asked again, goods on their way are paid for, a wrong proof is put right."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from api.routes.case_shapes import CaseWhole
from assistant.channels.photos import PhotoShelf
from assistant.desk.after.after_offer import Doing
from assistant.desk.after.after_text import after_json
from assistant.desk.keeping.buyers import Buyers
from assistant.desk.keeping.casefile import CaseFiles
from assistant.desk.seeing.shapes import case_json
from assistant.domain.approval import OutboxState
from assistant.domain.before import Answer
from assistant.domain.case import CaseState
from assistant.domain.case_clock import ClockEvent
from assistant.domain.errand import Errand
from assistant.domain.lateness import GOODS_WITHIN
from assistant.domain.people import Role
from assistant.domain.taxonomy import Cause, Severity
from assistant.domain.told import TodoState, ToldState
from assistant.errors import AboveRole, NotAllowed, WrongInput
from assistant.homes import files_in
from assistant.i18n import Translator
from tests.desk_kit import NOW, Kit, change, open_kit, row
from tests.test_after_offer import CASE, about, done, heard, money, say, tell, todos_of, told_of
from tests.test_erasure import bytes_left

pytestmark = pytest.mark.anyio
LATER = NOW + timedelta(hours=3)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        yield made


async def suggested(kit: Kit) -> Answer | None:
    return (await kit.todos.of_case("mugu", CASE, now=LATER)).suggested


async def agreed_return(kit: Kit) -> None:
    """The buyer agreed to send the goods back, and the shop has given them the number for it."""
    await kit.take(row(1))
    await tell(kit)
    await heard(kit, Answer.ACCEPTED)
    await done(kit, Errand.TAKE_BACK, "RMA-77")


async def leave_open(kit: Kit) -> None:
    """The newest letter has left, and the buyer says no more."""
    async with kit.store.writing() as work:
        await work.cases.move("mugu", CASE, CaseState.ANSWERED)


@pytest.mark.parametrize(
    ("text", "answer"),
    [("OK, that works for me", Answer.ACCEPTED), ("Not enough. I want a full refund.", Answer.COUNTERED)],
)
async def test_what_is_on_record_is_suggested_no_more(kit: Kit, text: str, answer: Answer) -> None:
    about(kit, Cause.QUALITY, severity=Severity.MILD)
    await kit.take(row(1))
    await tell(kit)
    await say(kit, text, LATER)
    assert await suggested(kit) is answer
    await heard(kit, answer, LATER)
    assert await suggested(kit) is None
    await say(kit, "thank you", LATER + timedelta(hours=1))
    assert await suggested(kit) is None


async def test_who_wanted_more_and_then_agrees_is_suggested_and_proposed_as_agreed(kit: Kit) -> None:
    about(kit, Cause.QUALITY, severity=Severity.MILD)
    await kit.take(row(1))
    first = await tell(kit)
    await say(kit, "Not enough. I want a full refund.", LATER)
    await heard(kit, Answer.COUNTERED, LATER)
    await say(kit, "OK, that works for me", LATER + timedelta(hours=1))
    assert await suggested(kit) is Answer.ACCEPTED
    await tell(kit, now=LATER + timedelta(hours=2))
    (told,) = await told_of(kit)
    assert (told.id, told.state) == (first.id, ToldState.TO_CARRY_OUT)


async def test_what_needs_no_yes_is_not_said_to_want_one(kit: Kit) -> None:
    about(kit, Cause.DAMAGE, severity=Severity.SERIOUS)
    await kit.take(row(1, photos=2))
    told = await tell(kit)
    assert not told.needs_yes
    await say(kit, "OK, that works for me", LATER)
    assert await suggested(kit) is None


async def test_silence_about_more_leaves_what_was_agreed_while_the_goods_are_on_their_way(kit: Kit) -> None:
    await agreed_return(kit)
    before = await money(kit)
    await heard(kit, Answer.COUNTERED, LATER)
    await leave_open(kit)
    (told,) = await told_of(kit)
    assert told.state is ToldState.COUNTERED
    assert (await kit.todos.pass_time("mugu", told.lapses_at)).lapsed == ()
    (told,) = await told_of(kit)
    assert told.state in {ToldState.ACCEPTED, ToldState.TO_CARRY_OUT}
    assert (await todos_of(kit))[Errand.REFUND].state is TodoState.WAITING
    assert await money(kit) == before


async def test_an_agreed_return_that_is_not_begun_survives_silence_too(kit: Kit) -> None:
    await kit.take(row(1))
    await tell(kit)
    await heard(kit, Answer.ACCEPTED)
    await heard(kit, Answer.COUNTERED, LATER)
    await leave_open(kit)
    await kit.todos.pass_time("mugu", (await told_of(kit))[-1].lapses_at)
    todos = await todos_of(kit)
    assert (todos[Errand.TAKE_BACK].state, todos[Errand.REFUND].state) == (TodoState.TO_CARRY_OUT, TodoState.WAITING)


@pytest.mark.parametrize("arrived", [False, True])
async def test_a_no_after_the_goods_were_taken_back_costs_nobody_their_refund(kit: Kit, arrived: bool) -> None:
    await agreed_return(kit)
    if arrived:
        back = (await todos_of(kit))[Errand.TAKE_BACK]
        await kit.after_offer.confirm("mugu", back.id, Doing(), by="Li", now=NOW)
    refund = (await todos_of(kit))[Errand.REFUND]
    await heard(kit, Answer.DECLINED, LATER)
    left = (await todos_of(kit))[Errand.REFUND]
    assert (left.state, left.amount, left.charged) == (refund.state, refund.amount, refund.charged)
    assert (await money(kit))["reserved"] == left.charged


async def test_goods_that_never_come_are_told_a_supervisor_once_who_frees_the_money(kit: Kit) -> None:
    await agreed_return(kit)
    await done(kit, Errand.COUPON, "SORRY5")
    refund = (await todos_of(kit))[Errand.REFUND]
    due = NOW + GOODS_WITHIN
    assert refund.id not in {each.todo for each in (await kit.todos.pass_time("mugu", due - timedelta(minutes=1))).late}
    assert refund.id not in {each.todo.id for each in await kit.todos.look("mugu", now=due)}
    (late,) = [each for each in (await kit.todos.pass_time("mugu", due)).late if each.todo == refund.id]
    assert (late.event, late.told) == (ClockEvent.GOODS_MISSING, Role.SUPERVISOR)
    assert (await kit.todos.pass_time("mugu", due + timedelta(days=1))).late == ()
    assert refund.id in {each.todo.id for each in await kit.todos.look("mugu", now=due)}
    await kit.after_offer.drop("mugu", refund.id, by="Wang", why="never sent", now=due)
    assert "reserved" not in await money(kit)
    assert (await told_of(kit))[-1].state not in ToldState.live()
    assert (await kit.auditing.verify("mugu")).damage is None


async def test_the_api_shows_what_came_after_the_offer(kit: Kit) -> None:
    await agreed_return(kit)
    view = await kit.reader.view("mugu", CASE)
    after = after_json(Translator("en"), await kit.todos.of_case("mugu", CASE, now=LATER), lambda *_: "back office")
    found = CaseWhole.model_validate(case_json(view, await kit.reader.row(view, now=LATER), after)).after
    assert [(each.state, each.needs_yes) for each in found.told] == [(ToldState.TO_CARRY_OUT, True)]
    back = next(each for each in found.todos if each.errand is Errand.TAKE_BACK)
    assert (back.state, back.proof, back.done_by) == (TodoState.CARRIED_OUT, "RMA-77", "Li")
    assert found.resolved_at is None


async def test_an_open_case_costs_the_lapsing_nothing(kit: Kit) -> None:
    await kit.take(row(1))
    told = await tell(kit)
    async with kit.store.reading() as work:
        assert await work.told.lapsing("mugu", told.lapses_at) == {told.id: CASE}
        assert await work.told.lapsing("mugu", told.lapses_at - timedelta(minutes=1)) == {}
    await say(kit, "let me think about it", LATER)
    async with kit.store.reading() as work:
        assert await work.told.lapsing("mugu", told.lapses_at) == {}


async def test_a_mistyped_proof_is_put_right_and_the_old_one_stays_on_record_until_erased(
    kit: Kit, tmp_path: Path
) -> None:
    await agreed_return(kit)
    todo = (await todos_of(kit))[Errand.TAKE_BACK]
    with pytest.raises(WrongInput, match="already"):
        await kit.after_offer.correct("mugu", todo.id, "RMA-77", by="Li", now=LATER)
    with pytest.raises(WrongInput, match="number of the order"):
        await kit.after_offer.correct("mugu", todo.id, f"57{1:016d}", by="Li", now=LATER)
    corrected = await kit.after_offer.correct("mugu", todo.id, "RMA-78", by="Li", now=LATER)
    assert (corrected.proof, corrected.state, corrected.done_by) == ("RMA-78", todo.state, "Li")
    file = await CaseFiles(kit.store).of(kit.shop, CASE, by="Wang", now=LATER)
    (record,) = [each for each in file["record"] if each["action"] == "todo_corrected"]
    assert record["actor"] == "Li"
    noted = file["noted"][record["facts"]["was_text"]]
    assert (noted["text"], noted["digest"]) == ("RMA-77", record["facts"]["was"])
    buyers = Buyers(kit.store, files_in(tmp_path, kit.store.database, PhotoShelf(tmp_path / "photos")))
    await buyers.erase(await buyers.find("mugu", CASE), by="Wang", why="asked by letter", now=LATER)
    assert bytes_left(tmp_path, "RMA-77") == bytes_left(tmp_path, "RMA-78") == []
    assert (await kit.auditing.verify("mugu")).damage is None
    with pytest.raises(NotAllowed, match="no proof"):
        await kit.after_offer.correct("mugu", todo.id, "RMA-79", by="Wang", now=LATER)


async def test_a_proof_is_corrected_by_whoever_gave_it_or_a_supervisor_and_only_once_it_stands(kit: Kit) -> None:
    await kit.people.add("mugu", "Zhao", Role.AGENT, by="Wang", now=NOW)
    await agreed_return(kit)
    todos = await todos_of(kit)
    with pytest.raises(AboveRole):
        await kit.after_offer.correct("mugu", todos[Errand.TAKE_BACK].id, "RMA-78", by="Zhao", now=LATER)
    with pytest.raises(NotAllowed, match="no proof"):
        await kit.after_offer.correct("mugu", todos[Errand.REFUND].id, "RF1001", by="Wang", now=LATER)
    await kit.after_offer.correct("mugu", todos[Errand.TAKE_BACK].id, "RMA-78", by="Wang", now=LATER)
    assert (await todos_of(kit))[Errand.TAKE_BACK].proof == "RMA-78"


async def test_of_two_offers_that_stand_after_a_merger_a_new_one_ends_both(kit: Kit, tmp_path: Path) -> None:
    about(kit, Cause.QUALITY, severity=Severity.MILD)
    await kit.take(row(1), row(2))
    await kit.run()
    for case in (CASE, "mugu-2"):
        await kit.approve(case, "private_offer")
    await kit.send()
    await change(tmp_path, "UPDATE told_offers SET case_id = 'mugu-1'")
    await change(tmp_path, "UPDATE todos SET case_id = 'mugu-1'")
    await heard(kit, Answer.COUNTERED, LATER)
    newest = await tell(kit, now=LATER)
    assert [each.state for each in await told_of(kit)] == [ToldState.SUPERSEDED, ToldState.SUPERSEDED, newest.state]
    charged = newest.offer.charged
    assert charged is not None
    assert (await money(kit))["reserved"] == charged.minor


async def test_what_nobody_posted_in_time_goes_back_to_a_person_with_its_money(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    await kit.approve(CASE, "private_offer")
    assert (await money(kit))["reserved"]
    over = NOW + timedelta(days=30)
    (each,) = await kit.dispatch.ready("mugu", now=over)
    assert each.expires_at <= over
    sent = await kit.dispatch.one("mugu", each.item.id, channel_of=lambda _: kit.channel, now=over)
    assert sent is not None
    assert (sent.state, sent.detail) == (OutboxState.REFUSED, "the approval has expired")
    assert "reserved" not in await money(kit)
    assert kit.channel.taken == []
