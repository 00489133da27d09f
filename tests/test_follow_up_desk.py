"""From a resolution to a sent follow-up, and everything that comes between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.calendar.opening_hours import contact_time
from assistant.channels.photos import PhotoShelf
from assistant.desk.after.contact import ContactRules
from assistant.desk.after.follow_up import FollowUpDesk, FollowUpLine
from assistant.desk.after.follow_up_text import FollowUpText
from assistant.desk.after.follow_up_words import OUTCOMES, STATES, WHYS
from assistant.desk.deciding.approve import Decisions
from assistant.desk.departing.dispatch import Dispatch
from assistant.desk.keeping.buyers import Buyers
from assistant.domain.approval import DraftState, OutboxState
from assistant.domain.case import Author, CaseState
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.follow_up import FollowUpState, Outcome, Why
from assistant.domain.intake import Kind, MessageRow, OrderRow
from assistant.domain.rulepack import RulePack
from assistant.domain.taxonomy import Platform
from assistant.domain.verdict import Finding
from assistant.errors import NotAllowed, UnknownPerson
from assistant.handbook.load import FileHandbook
from assistant.homes import files_in
from assistant.language.embedded.follow_up import FollowUpWriter
from tests.desk_kit import HANDBOOK, NOW, SHOP, Kit, carry_out, once, open_kit, order_facts, row

pytestmark = pytest.mark.anyio

FIRST, SECOND = "mugu-1", "mugu-2"
#: Monday, when what was owed has been carried out: five in the afternoon in New York
DONE = NOW + timedelta(days=1, hours=14)
SAME = "buyer 1"


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as opened:
        yield opened


async def answered(kit: Kit, *numbers: int, now: datetime = NOW, buyer: str = "") -> None:
    """Cases whose answer has been approved and sent."""
    await kit.take(*(row(each, buyer=buyer or f"buyer {each}") for each in numbers), now=now)
    await kit.run(now)
    for each in numbers:
        await kit.approve(f"mugu-{each}", now=now)
    await kit.send(now)


async def resolved(kit: Kit, *numbers: int, at: datetime = DONE, buyer: str = "", pack: str = "") -> datetime:
    """Cases of a fresh kit that were answered and carried out; gives when the follow-up of the first is due.

    `pack` tells the kit's rule pack from the usual one.
    """

    async def make() -> None:
        await answered(kit, *numbers, buyer=buyer)
        for each in numbers:
            await carry_out(kit, f"mugu-{each}", at=at)
        await kit.follow_ups.round("mugu", at)

    await once(kit, ("resolved", numbers, at, buyer, pack), make)
    return (await line(kit, f"mugu-{numbers[0]}", at)).follow_up.due_at


async def line(kit: Kit, case: str, now: datetime) -> FollowUpLine:
    """The newest follow-up of a case."""
    found = [each for each in await kit.follow_ups.lines("mugu", now) if each.follow_up.resolution.case == case]
    return max(found, key=lambda each: each.follow_up.resolution.at)


async def state(kit: Kit, case: str, now: datetime) -> tuple[str, str]:
    found = await line(kit, case, now)
    return str(found.follow_up.state), str(found.why or "")


async def actions(kit: Kit, case: str) -> list[str]:
    return [each.action for each in await kit.auditing.of_case("mugu", case)]


async def case_state(kit: Kit, case: str) -> CaseState:
    return (await kit.reader.view("mugu", case)).case.state


def message(text: str, at: datetime, *, number: int = 1, order: int = 1) -> MessageRow:
    return MessageRow(
        line=number,
        conversation=f"T{order}",
        author=Author.BUYER,
        text=text,
        sent_at=at,
        external_id=f"M{number}",
        order=order_facts(f"57{order:016d}"),
    )


def with_pack(kit: Kit, **changes: object) -> None:
    """The kit under a rule pack of its own."""
    key = (Platform.TIKTOK_SHOP, "US")
    pack: RulePack = replace(HANDBOOK.packs[key], **changes)  # type: ignore[arg-type]
    handbook: FileHandbook = replace(HANDBOOK, packs={**HANDBOOK.packs, key: pack})
    contact = ContactRules(handbook, contact_time)
    kit.decisions = Decisions(kit.store, kit.guard, handbook, contact=contact)
    kit.dispatch = Dispatch(kit.store, kit.decisions, owner="test:1:a")
    text = FollowUpText(writer=FollowUpWriter(wording=handbook.wording), guard=kit.guard, handbook=handbook)
    kit.follow_ups = FollowUpDesk(kit.store, text=text, handbook=handbook, contact=contact)


async def test_the_preview_beside_the_first_answer_cannot_be_approved(kit: Kit) -> None:
    await kit.take(row(1))
    await kit.run()
    view = await kit.reader.view("mugu", FIRST)
    assert view.proposal is not None
    assert [each.state for each in view.proposal.drafts] == [
        DraftState.WAITING,
        DraftState.WAITING,
        DraftState.PLANNED,
    ]
    with pytest.raises(NotAllowed, match="only planned"):
        await kit.approve(FIRST, "follow_up")
    with pytest.raises(NotAllowed, match="only planned"):
        await kit.decisions.edit(SHOP, FIRST, DraftKind.FOLLOW_UP, "Hello?", by="Wang", now=NOW)
    await kit.approve(FIRST)
    assert set(await kit.send()) == {"private_offer", "public_reply"}
    assert await kit.send(NOW + timedelta(days=30)) == {}


async def test_a_refund_is_followed_up_once_approved_like_everything(kit: Kit) -> None:
    due = await resolved(kit, 1)
    assert due == DONE + timedelta(days=5)
    assert await state(kit, FIRST, DONE) == ("planned", "")
    assert await kit.follow_ups.round("mugu", due - timedelta(minutes=1)) == []
    (proposed,) = await kit.follow_ups.round("mugu", due)
    assert (proposed.state, proposed.resolution.outcome) == (FollowUpState.PROPOSED, Outcome.REFUNDED)
    view = await kit.reader.view("mugu", FIRST)
    assert view.proposal is not None
    (draft,) = view.proposal.drafts
    assert (draft.kind, draft.state, draft.blocked) == (DraftKind.FOLLOW_UP, DraftState.WAITING, False)
    assert (view.case.state, view.proposal.proposal.outcome) == (CaseState.PROPOSED, Outcome.REFUNDED)
    assert not view.proposal.proposal.offer or not view.proposal.proposal.offer.open
    (queued,) = await kit.reader.queue("mugu", now=due)
    assert queued.harm.points == 0
    assert (await kit.dispatch.ready("mugu", now=due)) == []
    await kit.approve(FIRST, now=due)
    assert (await kit.send(due))["follow_up"][0] == "sent"
    assert kit.channel.taken[-1].text == draft.draft.text
    assert await case_state(kit, FIRST) is CaseState.ANSWERED
    for hours in (1, 2, 200):
        await kit.follow_ups.round("mugu", due + timedelta(hours=hours))
    assert await state(kit, FIRST, due + timedelta(hours=200)) == ("sent", "")
    told = await actions(kit, FIRST)
    assert (told.count("follow_up_planned"), told.count("follow_up_proposed")) == (1, 1)
    assert (await kit.auditing.verify("mugu")).damage is None


async def test_a_reply_cancels_what_is_planned_proposed_or_approved(kit: Kit) -> None:
    await resolved(kit, 1, 2, 3)
    due = (await line(kit, FIRST, DONE)).follow_up.due_at
    await kit.take(message("it still looks wrong", DONE + timedelta(hours=1)), kind=Kind.CHATS, now=DONE)
    assert await state(kit, FIRST, DONE) == ("cancelled", "replied")
    assert await case_state(kit, FIRST) is CaseState.NEW
    await kit.follow_ups.round("mugu", due)
    await kit.approve("mugu-3", now=due)
    later = due + timedelta(minutes=5)
    said = [message("hello?", due + timedelta(minutes=1), number=each, order=each) for each in (2, 3)]
    await kit.take(*said, kind=Kind.CHATS, now=later)
    for case in (SECOND, "mugu-3"):
        assert await state(kit, case, later) == ("cancelled", "replied")
        assert await case_state(kit, case) is CaseState.NEW
    assert await kit.send(later) == {}
    assert (await kit.reader.view("mugu", "mugu-3")).outbox[-1].state is OutboxState.CANCELLED
    assert (await actions(kit, "mugu-3")).count("follow_up_cancelled") == 1


async def test_a_reply_to_what_was_sent_cancels_nothing(kit: Kit) -> None:
    due = await resolved(kit, 1)
    await kit.follow_ups.round("mugu", due)
    await kit.approve(FIRST, now=due)
    await kit.send(due)
    await kit.take(message("thanks, all is well", due + timedelta(hours=1)), kind=Kind.CHATS, now=due)
    assert await state(kit, FIRST, due) == ("sent", "")


async def test_one_that_breaks_blocks_no_other(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    due = await resolved(kit, 1, 2)
    check = kit.guard.check

    bugs = [ValueError("a bug")]

    def broken(draft: Draft, **values: Any) -> tuple[Finding, ...]:
        if bugs:
            raise bugs.pop()
        return check(draft, **values)

    monkeypatch.setattr(kit.guard, "check", broken)
    assert len(await kit.follow_ups.round("mugu", due)) == 1
    assert len(await kit.follow_ups.round("mugu", due)) == 1


async def test_a_word_before_the_resolution_is_no_reply(kit: Kit) -> None:
    await answered(kit, 1)
    await carry_out(kit, FIRST, at=DONE)
    yes = message("yes please", DONE - timedelta(days=1))
    await kit.take(yes, replace(yes, line=2, author=Author.SELLER, external_id="M9"), kind=Kind.CHATS, now=DONE)
    await kit.follow_ups.round("mugu", DONE)
    assert (await state(kit, FIRST, DONE))[0] == "planned"


async def test_who_wants_no_messages_gets_none_in_any_case(kit: Kit) -> None:
    due = await resolved(kit, 1, buyer=SAME)
    await kit.take(row(2, text="Stop messaging me.", buyer=SAME), now=DONE)
    assert await state(kit, FIRST, DONE) == ("cancelled", "refused")
    assert (await actions(kit, SECOND)).count("contact_refused") == 1
    await kit.take(row(3, text="do not contact me", buyer=SAME), now=DONE)
    assert "contact_refused" not in await actions(kit, "mugu-3")
    await answered(kit, 4, now=DONE, buyer=SAME)
    await carry_out(kit, "mugu-4", at=due)
    await kit.follow_ups.round("mugu", due)
    later = due + timedelta(days=6)
    await kit.follow_ups.round("mugu", later)
    assert await state(kit, "mugu-4", later) == ("cancelled", "refused")


async def test_a_refusal_between_approval_and_send_is_kept(kit: Kit) -> None:
    due = await resolved(kit, 1, buyer=SAME)
    await kit.follow_ups.round("mugu", due)
    await kit.approve(FIRST, now=due)
    await kit.take(row(2, text="leave me alone", buyer=SAME), now=due)
    assert await kit.send(due) == {}
    assert await case_state(kit, FIRST) is CaseState.ANSWERED
    assert await state(kit, FIRST, due) == ("cancelled", "refused")


async def test_the_contact_limit_counts_all_cases_of_a_buyer(kit: Kit) -> None:
    with_pack(kit, follow_ups=1)
    due = await resolved(kit, 1, 2, buyer=SAME, pack="one follow-up")
    await kit.follow_ups.round("mugu", due)
    assert await state(kit, FIRST, due) == ("proposed", "")
    assert await state(kit, SECOND, due) == ("planned", "other_case")
    await kit.approve(FIRST, now=due)
    assert (await kit.send(due))["follow_up"][0] == "sent"
    later = due + timedelta(days=4)
    await kit.follow_ups.round("mugu", later)
    assert await state(kit, SECOND, later) == ("cancelled", "limit")
    assert (await actions(kit, SECOND)).count("follow_up_cancelled") == 1


async def test_two_follow_ups_keep_their_distance(kit: Kit) -> None:
    due = await resolved(kit, 1, 2, buyer=SAME)
    await kit.follow_ups.round("mugu", due)
    await kit.approve(FIRST, now=due)
    await kit.send(due)
    near = due + timedelta(days=2)
    await kit.follow_ups.round("mugu", near)
    assert await state(kit, SECOND, near) == ("planned", "spacing")
    far = due + timedelta(days=3)
    await kit.follow_ups.round("mugu", far)
    assert await state(kit, SECOND, far) == ("proposed", "")


async def test_count_distance_and_hours_are_looked_at_again_at_the_send(kit: Kit) -> None:
    due = await resolved(kit, 1, buyer=SAME)
    await kit.follow_ups.round("mugu", due)
    night = due + timedelta(hours=8)
    await kit.approve(FIRST, now=night)
    assert await kit.send(night) == {"follow_up": ("queued", WHYS[Why.CLOSED])}
    assert await kit.dispatch.ready("mugu", now=night) == []
    morning = night + timedelta(hours=10)
    await answered(kit, 2, now=morning, buyer=SAME)
    assert await kit.send(morning) == {"follow_up": ("queued", WHYS[Why.SPACING])}
    with_pack(kit, follow_ups=0)
    assert (await kit.send(morning))["follow_up"] == ("refused", WHYS[Why.LIMIT])
    await kit.follow_ups.round("mugu", morning)
    assert await state(kit, FIRST, morning) == ("cancelled", "limit")
    assert await case_state(kit, FIRST) is CaseState.ANSWERED


async def test_an_expired_pack_withholds_until_it_is_too_late(kit: Kit) -> None:
    due = await resolved(kit, 1)
    with_pack(kit, valid_until=due.date() - timedelta(days=1))
    assert await kit.follow_ups.round("mugu", due) == []
    assert await state(kit, FIRST, due) == ("planned", "no_rules")
    late = due + timedelta(days=14, minutes=1)
    await kit.follow_ups.round("mugu", late)
    assert await state(kit, FIRST, late) == ("cancelled", "too_late")


async def test_a_pack_that_ends_stops_what_was_proposed_and_what_was_approved(kit: Kit) -> None:
    due = await resolved(kit, 1, 2)
    await kit.follow_ups.round("mugu", due)
    await kit.approve(FIRST, now=due)
    with_pack(kit, valid_until=due.date() - timedelta(days=1))
    with pytest.raises(NotAllowed, match="no rule pack in force"):
        await kit.approve(SECOND, now=due)
    assert (await kit.send(due))["follow_up"][0] == "refused"


async def test_nothing_agreed_is_asked_about_without_an_offer(kit: Kit) -> None:
    await answered(kit, 1)
    lapsed = (await kit.todos.pass_time("mugu", NOW + timedelta(days=40))).lapsed
    assert lapsed
    at = NOW + timedelta(days=40)
    await kit.follow_ups.round("mugu", at)
    found = await line(kit, FIRST, at)
    assert found.follow_up.resolution.outcome is Outcome.NOT_AGREED
    await kit.follow_ups.round("mugu", found.follow_up.due_at)
    view = await kit.reader.view("mugu", FIRST)
    assert view.proposal is not None
    assert (view.proposal.proposal.offer, view.proposal.drafts[0].blocked) == (None, False)


async def test_a_no_to_the_text_ends_it_and_the_case_stays_answered(kit: Kit) -> None:
    due = await resolved(kit, 1)
    await kit.follow_ups.round("mugu", due)
    await kit.decisions.reject(SHOP, FIRST, by="Wang", reason="not now", now=due)
    assert await case_state(kit, FIRST) is CaseState.ANSWERED
    await kit.follow_ups.round("mugu", due)
    assert await state(kit, FIRST, due) == ("cancelled", "rejected")
    assert await kit.follow_ups.round("mugu", due + timedelta(days=3)) == []


async def test_an_order_that_changes_has_the_text_written_anew(kit: Kit) -> None:
    due = await resolved(kit, 1)
    await kit.follow_ups.round("mugu", due)
    number = f"57{1:016d}"
    moved = OrderRow(line=1, order=order_facts(number, delivered_at=NOW))
    await kit.take(moved, kind=Kind.ORDERS, now=due)
    assert await case_state(kit, FIRST) is CaseState.ANSWERED
    await kit.follow_ups.round("mugu", due)
    assert (await state(kit, FIRST, due), await case_state(kit, FIRST)) == (("proposed", ""), CaseState.PROPOSED)
    assert (await actions(kit, FIRST)).count("follow_up_proposed") == 2


async def test_a_person_calls_it_off_for_a_case_or_for_the_buyer(kit: Kit) -> None:
    due = await resolved(kit, 1, 2, buyer=SAME)
    with pytest.raises(UnknownPerson):
        await kit.follow_ups.call_off("mugu", FIRST, by="Mallory", whole_buyer=False, now=DONE)
    (ended,) = await kit.follow_ups.call_off("mugu", FIRST, by="Li", whole_buyer=False, now=DONE)
    assert (ended.resolution.case, ended.why) == (FIRST, Why.STOPPED)
    with pytest.raises(NotAllowed, match="any more"):
        await kit.follow_ups.call_off("mugu", FIRST, by="Li", whole_buyer=False, now=DONE)
    assert await state(kit, SECOND, DONE) == ("planned", "")
    (last,) = await kit.follow_ups.call_off("mugu", FIRST, by="Li", whole_buyer=True, now=DONE)
    assert (last.resolution.case, last.why) == (SECOND, Why.REFUSED)
    assert await kit.follow_ups.round("mugu", due) == []


async def test_a_case_taken_over_is_not_followed_up(kit: Kit) -> None:
    due = await resolved(kit, 1)
    await kit.follow_ups.round("mugu", due)
    await kit.outbox.take_over("mugu", FIRST, by="Li", now=due)
    await kit.follow_ups.round("mugu", due)
    assert await state(kit, FIRST, due) == ("cancelled", "taken_over")
    assert await case_state(kit, FIRST) is CaseState.TAKEN_OVER


async def test_the_review_may_not_be_named_in_an_edit_where_the_pack_forbids_it(kit: Kit) -> None:
    due = await resolved(kit, 1)
    await kit.follow_ups.round("mugu", due)
    text = "Hello. Is all well with your linen shirt? Should you wish to update your review, you can."
    await kit.decisions.edit(SHOP, FIRST, DraftKind.FOLLOW_UP, text, by="Wang", now=due)
    with pytest.raises(NotAllowed, match="R-REVIEW"):
        await kit.approve(FIRST, now=due)


@pytest.mark.parametrize("settled", [True, False])
async def test_a_thai_shop_names_the_review_after_a_resolution_only(tmp_path: Path, settled: bool) -> None:
    async with open_kit(tmp_path) as kit:
        kit.shop = replace(kit.shop, market="TH", currency="THB", time_zone="Asia/Bangkok")
        await kit.shops.edit(kit.shop, now=NOW)
        await answered(kit, 1)
        at = DONE if settled else NOW + timedelta(days=40)
        if settled:
            await carry_out(kit, FIRST, at=DONE)
        else:
            await kit.todos.pass_time("mugu", at)
        await kit.follow_ups.round("mugu", at)
        due = (await line(kit, FIRST, at)).follow_up.due_at
        await kit.follow_ups.round("mugu", due)
        view = await kit.reader.view("mugu", FIRST)
        assert view.proposal is not None
        (draft,) = view.proposal.drafts
        assert ("review" in draft.draft.text, draft.blocked) == (settled, False)
        text = "Hello. Should you wish to update your review, you can."
        findings = await kit.decisions.edit(kit.shop, FIRST, DraftKind.FOLLOW_UP, text, by="Wang", now=due)
        assert ("R-REVIEW" in {each.rule for each in findings}) is not settled


async def test_an_erased_buyer_is_not_asked_and_what_is_held_is_handed_over(kit: Kit, tmp_path: Path) -> None:
    due = await resolved(kit, 1, 2)
    await kit.follow_ups.round("mugu", due)
    buyers = Buyers(kit.store, files_in(tmp_path, kit.store.database, PhotoShelf(tmp_path / "photos")))
    scope = await buyers.find("mugu", "buyer 1")
    held = await buyers.everything(scope)
    assert [each["state"] for each in held["follow_ups"]] == ["proposed"]
    await buyers.erase(scope, by="Wang", why="asked by letter", now=due)
    assert await state(kit, FIRST, due) == ("cancelled", "erased")
    assert [each["why"] for each in (await buyers.everything(scope))["contact_stops"]] == ["erased"]
    assert await kit.follow_ups.round("mugu", due + timedelta(days=1)) == []
    assert (await kit.auditing.verify("mugu")).damage is None


def test_every_value_has_its_word() -> None:
    assert set(WHYS) == set(Why)
    assert set(OUTCOMES) == set(Outcome)
    assert set(STATES) == set(FollowUpState)
