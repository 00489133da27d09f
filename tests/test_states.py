"""Every (state, step) pair: in the table it moves, out of it it raises. That is the whole specification."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations, product

import pytest

from assistant.domain.approval import (
    DRAFT_TRANSITIONS,
    OUTBOX_TRANSITIONS,
    ApprovalTerms,
    DraftState,
    DraftStep,
    OutboxState,
    OutboxStep,
    draft_after,
    outbox_after,
)
from assistant.domain.audit import GENESIS, AuditRecord, Broken, Damage, Link, first_broken
from assistant.domain.canonical import canonical, digest
from assistant.domain.case_clock import CLOCK_TRANSITIONS, ClockState, ClockStep, clock_after
from assistant.domain.follow_up import FOLLOW_UP_TRANSITIONS, FollowUpState, FollowUpStep, follow_up_after
from assistant.domain.told import (
    TODO_TRANSITIONS,
    TOLD_TRANSITIONS,
    TodoState,
    TodoStep,
    ToldState,
    ToldStep,
    todo_after,
    told_after,
)
from assistant.domain.verdict import Verdict, strictest
from assistant.errors import NotAllowed


@pytest.mark.parametrize(("state", "step"), list(product(DraftState, DraftStep)))
def test_drafts(state: DraftState, step: DraftStep) -> None:
    if (state, step) in DRAFT_TRANSITIONS:
        assert draft_after(state, step) is DRAFT_TRANSITIONS[state, step]
        assert state not in DraftState.final()
    else:
        with pytest.raises(NotAllowed):
            draft_after(state, step)


@pytest.mark.parametrize(("state", "step"), list(product(OutboxState, OutboxStep)))
def test_outbox(state: OutboxState, step: OutboxStep) -> None:
    if (state, step) in OUTBOX_TRANSITIONS:
        assert outbox_after(state, step) is OUTBOX_TRANSITIONS[state, step]
        assert state not in OutboxState.final()
    else:
        with pytest.raises(NotAllowed):
            outbox_after(state, step)


@pytest.mark.parametrize(("state", "step"), list(product(ClockState, ClockStep)))
def test_clocks(state: ClockState, step: ClockStep) -> None:
    if (state, step) in CLOCK_TRANSITIONS:
        assert clock_after(state, step) is CLOCK_TRANSITIONS[state, step]
        assert state not in ClockState.final()
    else:
        with pytest.raises(NotAllowed):
            clock_after(state, step)


@pytest.mark.parametrize(("state", "step"), list(product(ToldState, ToldStep)))
def test_told_offers(state: ToldState, step: ToldStep) -> None:
    if (state, step) in TOLD_TRANSITIONS:
        assert told_after(state, step) is TOLD_TRANSITIONS[state, step]
        assert state not in ToldState.final()
    else:
        with pytest.raises(NotAllowed):
            told_after(state, step)


@pytest.mark.parametrize(("state", "step"), list(product(TodoState, TodoStep)))
def test_todos(state: TodoState, step: TodoStep) -> None:
    if (state, step) in TODO_TRANSITIONS:
        assert todo_after(state, step) is TODO_TRANSITIONS[state, step]
        assert state not in TodoState.final()
    else:
        with pytest.raises(NotAllowed):
            todo_after(state, step)


def test_only_what_is_owed_now_can_be_carried_out() -> None:
    before = {state for (state, step), after in TODO_TRANSITIONS.items() if after is TodoState.CARRIED_OUT}
    assert before == {TodoState.TO_CARRY_OUT}


def test_no_told_offer_is_caught_in_a_state() -> None:
    """From every state that is not final some step leads on, and every state is reached from the first."""
    assert {state for state, _ in TOLD_TRANSITIONS} == set(ToldState) - ToldState.final()
    assert set(TOLD_TRANSITIONS.values()) == set(ToldState)


@pytest.mark.parametrize(("state", "step"), list(product(FollowUpState, FollowUpStep)))
def test_follow_ups(state: FollowUpState, step: FollowUpStep) -> None:
    if (state, step) in FOLLOW_UP_TRANSITIONS:
        assert follow_up_after(state, step) is FOLLOW_UP_TRANSITIONS[state, step]
        assert state not in FollowUpState.final()
    else:
        with pytest.raises(NotAllowed):
            follow_up_after(state, step)


def test_only_a_claimed_item_can_be_sent() -> None:
    before = {state for (state, step), after in OUTBOX_TRANSITIONS.items() if after is OutboxState.SENT}
    assert before == {OutboxState.SENDING, OutboxState.UNKNOWN}


@pytest.mark.parametrize("order", list(permutations(Verdict)))
def test_the_strictest_verdict_wins_whatever_the_order(order: tuple[Verdict, ...]) -> None:
    assert strictest(order) is Verdict.BLOCK


def terms(**changes: object) -> ApprovalTerms:
    usual: dict[str, object] = {
        "shop": "mugu",
        "channel": "webhook",
        "target": "order:1",
        "text_digest": "a" * 64,
        "language": "en",
        "kind": "private_offer",
        "remedies": (),
        "clauses": (("returns#1", "v1"),),
        "case_snapshot": "b" * 64,
        "approver": "Li",
        "expires_at": datetime(2026, 11, 24, tzinfo=UTC),
    }
    return ApprovalTerms(**{**usual, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"shop": "mugv"},
        {"channel": "copy_post"},
        {"target": "order:2"},
        {"text_digest": "a" * 63 + "b"},
        {"language": "zh"},
        {"kind": "follow_up"},
        {"clauses": (("returns#1", "v2"),)},
        {"case_snapshot": "c" * 64},
        {"approver": "LI"},
        {"second": "Wang"},
        {"expires_at": datetime(2026, 11, 24, 0, 0, 1, tzinfo=UTC)},
    ],
)
def test_every_bound_field_changes_the_digest(change: dict[str, object]) -> None:
    assert terms(**change).digest() != terms().digest()


def test_the_canonical_form_is_one() -> None:
    assert canonical({"b": 1, "a": "é"}) == '{"a":"é","b":1}'.encode()
    assert digest({"a": 1, "b": "é"}) == digest({"b": "é", "a": 1})
    with pytest.raises(TypeError):
        canonical({"a": 0.5})


def chain(length: int) -> list[Link]:
    links: list[Link] = []
    previous = GENESIS
    for number in range(1, length + 1):
        record = AuditRecord(
            shop="mugu",
            number=number,
            at=datetime(2026, 11, 22, tzinfo=UTC),
            actor="Li",
            action="approved",
            subject="case:mugu-1",
            facts={"n": str(number)},
            previous=previous,
        )
        previous = record.digest()
        links.append(Link(number=number, record=record, digest=previous))
    return links


def test_a_chain_shows_what_was_removed_reordered_or_put_in() -> None:
    whole = chain(5)
    assert first_broken(whole) is None
    assert first_broken(whole[:2] + whole[3:]) == Broken(number=3, damage=Damage.MISSING)
    assert first_broken([whole[1], whole[0], *whole[2:]]) == Broken(number=1, damage=Damage.MISSING)
    assert first_broken([*whole[:3], whole[2], *whole[3:]]) == Broken(number=3, damage=Damage.STRAY)
    assert first_broken([*whole[:3], replace(whole[3], record=None)]) == Broken(number=4, damage=Damage.UNREADABLE)


def test_a_chain_shows_what_was_changed_and_what_was_changed_with_its_digest() -> None:
    whole = chain(5)
    record = whole[2].record
    assert record is not None
    forged = replace(record, actor="Wang")
    assert first_broken([*whole[:2], replace(whole[2], record=forged), *whole[3:]]) == Broken(
        number=3, damage=Damage.CHANGED
    )
    with_digest = Link(number=3, record=forged, digest=forged.digest())
    assert first_broken([*whole[:2], with_digest, *whole[3:]]) == Broken(number=4, damage=Damage.REPLACED)
