"""Who may approve what: nobody above their role, never one person twice, and the order of people does not matter."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import permutations, product
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from api.inbox.case_screen import case_screen
from api.inbox.queue_lines import queue_line
from api.routes.case_shapes import CaseWhole
from api.routes.shapes import CaseRow
from assistant.cli.queue_table import leave_mark
from assistant.cli.render import CasePage
from assistant.desk.after.after_text import after_json
from assistant.desk.deciding.approve import Approved, Decisions
from assistant.desk.departing.dispatch import Dispatch
from assistant.desk.seeing.shapes import case_json, queue_json
from assistant.domain.approval import DraftState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.leave import leave_needed
from assistant.domain.money import Money
from assistant.domain.offer import Offer, Remedy
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Severity
from assistant.errors import AboveRole, ChangedMeanwhile, DeskError, SamePerson, UnknownPerson
from assistant.i18n import Translator
from assistant.reading.guard import PolicyGuard
from tests.desk_kit import HANDBOOK, NOW, SHOP, Kit, open_kit, order_facts, row

pytestmark = pytest.mark.anyio

TEAM = {"Ann": Role.AGENT, "Bo": Role.AGENT, "Chen": Role.SUPERVISOR, "Wang": Role.SUPERVISOR, "Ola": Role.OWNER}
#: what an order cost in cents, and the leave its refund needs: USD 25, 45 and 85 with the freight
AGENTS, SUPERVISORS, TWO = 2000, 4000, 8000
OFFER = [DraftKind.PRIVATE_OFFER]
FREE: dict[str, Any] = {"buyer_budget": {}, "day_budget": {}, "month_budget": {}}


def limited(kit: Kit, **changes: Any) -> None:
    """The kit under other limits."""
    kit.decisions = Decisions(
        kit.store, PolicyGuard(), replace(HANDBOOK, limits=replace(HANDBOOK.limits, **{**FREE, **changes}))
    )
    kit.dispatch = Dispatch(kit.store, kit.decisions, owner="test:1:a")


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        for name, role in TEAM.items():
            await made.people.add(SHOP.id, name, role, by="Ola" if name != "Ann" else "", now=NOW)
        limited(made)
        yield made


async def cases(kit: Kit, paid: Sequence[int]) -> list[str]:
    """One proposed case for each order, in the order of the amounts."""
    rows = [
        row(number, order=order_facts(f"57{number:016d}", paid=Money(minor=minor, currency="USD")))
        for number, minor in enumerate(paid, start=1)
    ]
    await kit.take(*rows)
    await kit.run()
    return [f"mugu-{number}" for number in range(1, len(paid) + 1)]


async def give(kit: Kit, case: str, by: str, **more: Any) -> Approved:
    return await kit.decisions.approve(SHOP, case, by=by, kinds=OFFER, channel="fake", now=more.pop("now", NOW), **more)


async def state_of(kit: Kit, case: str) -> DraftState:
    view = await kit.reader.view(SHOP.id, case)
    assert view.proposal is not None
    return next(each.state for each in view.proposal.drafts if each.kind is DraftKind.PRIVATE_OFFER)


async def allowed(kit: Kit, case: str, by: str) -> bool:
    try:
        await give(kit, case, by)
    except (AboveRole, SamePerson, ChangedMeanwhile):
        return False
    return True


def expected(paid: int, people: Sequence[str]) -> list[bool]:
    """Which of the people in turn may approve: the rule in its plainest words."""
    given: list[str] = []
    said = []
    for name in people:
        able = TEAM[name] is not Role.AGENT or paid == AGENTS
        done = len(given) == (2 if paid == TWO else 1)
        said.append(able and not done and name not in given)
        given += [name] if said[-1] else []
    return said


def in_turn(people: Sequence[str]) -> bool:
    """Whether people of one role are named in the team's order; any other sequence is one of these by other names."""
    first = dict.fromkeys(people)
    return all(
        [each for each in first if TEAM[each] is role]
        == [each for each in TEAM if TEAM[each] is role][: sum(TEAM[each] is role for each in first)]
        for role in Role
    )


async def test_every_sequence_of_people_at_every_limit(kit: Kit) -> None:
    """Of people with one role it makes no difference who comes first."""
    plans = [(paid, pair) for paid in (AGENTS, SUPERVISORS, TWO) for pair in product(TEAM, repeat=2) if in_turn(pair)]
    plans += [(TWO, three) for three in permutations(TEAM, 3) if in_turn(three)]
    ended: dict[tuple[int, frozenset[str]], set[DraftState]] = {}
    for case, (paid, people) in zip(await cases(kit, [paid for paid, _ in plans]), plans, strict=True):
        said = []
        for name in people:
            said.append(await allowed(kit, case, name))
        assert said == expected(paid, people), (paid, people)
        view = await kit.reader.view(SHOP.id, case)
        enough = sum(said) == (2 if paid == TWO else 1)
        assert len(view.outbox) == enough
        assert view.case.state is (CaseState.APPROVED if enough else CaseState.PROPOSED)
        ended.setdefault((paid, frozenset(people)), set()).add(await state_of(kit, case))
    assert all(len(states) == 1 for states in ended.values()), "the order of people made a difference"
    refused = [each for each in await records(kit) if each.action == "approval_refused"]
    assert {each.facts["code"] for each in refused} == {"above_role", "same_person", "changed_meanwhile"}
    assert all(each.facts["reason"] for each in refused)


async def records(kit: Kit, case: str = "") -> list[Any]:
    async with kit.store.reading() as work:
        found = await work.audit.records(SHOP.id, subject=f"case:{case}" if case else "")
    return [record for record, _ in found]


async def test_both_names_are_bound_and_recorded_and_the_text_leaves_once(kit: Kit) -> None:
    (case,) = await cases(kit, [TWO])
    first = await give(kit, case, "ＷＡＮＧ ")
    assert (first.queued, first.awaiting_second) == ((), (DraftKind.PRIVATE_OFFER,))
    assert await kit.send() == {}
    view = await kit.reader.view(SHOP.id, case)
    assert [each.approver for each in view.firsts] == ["Wang"]
    with pytest.raises(SamePerson, match="other than Wang"):
        await give(kit, case, "wa ng")
    assert (await give(kit, case, "Ola")).queued == (DraftKind.PRIVATE_OFFER,)
    async with kit.store.reading() as work:
        (item,) = await work.outbox.of_case(SHOP.id, case)
        approval = await work.approvals.get(SHOP.id, item.approval)
    assert (approval.approver, approval.second) == ("Wang", "Ola")
    assert [(each.actor, each.action) for each in await records(kit, case)][-3:] == [
        ("Wang", "approved_first"),
        ("Wang", "approval_refused"),
        ("Ola", "approved"),
    ]
    assert (await kit.send())["private_offer"][0] == "sent"


@pytest.mark.parametrize("ending", ["edit", "reject", "overtake", "expire", "remove", "demote", "tamper"])
async def test_what_ends_a_first_approval(kit: Kit, tmp_path: Path, ending: str) -> None:
    (case,) = await cases(kit, [TWO])
    await give(kit, case, "Wang")
    now = NOW
    if ending == "edit":
        await kit.decisions.edit(SHOP, case, DraftKind.PRIVATE_OFFER, "We are sorry.", by="Ann", now=NOW)
    elif ending == "reject":
        await kit.decisions.reject(SHOP, case, by="Ann", reason="no", now=NOW)
    elif ending == "overtake":
        await kit.take(row(1, text="forget it", order=order_facts("57" + "1".zfill(16))))
    elif ending == "expire":
        now = NOW + timedelta(days=HANDBOOK.limits.approval_days)
    elif ending == "remove":
        await kit.people.remove(SHOP.id, "Wang", by="Ola", now=NOW)
    elif ending == "demote":
        await kit.people.add(SHOP.id, "Wang", Role.AGENT, by="Ola", now=NOW)
    else:
        async with kit.store.writing() as work:
            buyer = await work.cases.buyer_of(SHOP.id, case)
            (draft,) = [each for each in (await _drafts(kit, case)) if each.kind is DraftKind.PRIVATE_OFFER]
            await work.proposals.rewrite(draft, draft.draft.text + "!", findings=(), buyer=buyer, by="")
    before = await state_of(kit, case)
    states = {"edit": DraftState.WAITING, "reject": DraftState.REJECTED, "overtake": DraftState.STALE}
    assert before is states.get(ending, DraftState.AWAITING_SECOND)
    if ending == "edit":
        assert (await give(kit, case, "Chen")).awaiting_second == (DraftKind.PRIVATE_OFFER,)
        return
    with pytest.raises(DeskError):
        await give(kit, case, "Chen", now=now)
    assert (await kit.reader.view(SHOP.id, case)).outbox == ()
    if ending not in states:
        assert await state_of(kit, case) is DraftState.WAITING
        ended = [each for each in await records(kit, case) if each.action == "first_approval_ended"]
        assert [each.facts["kind"] for each in ended] == ["private_offer"]
        assert ended[0].facts["reason"]
        assert (await give(kit, case, "Chen", now=now)).awaiting_second == (DraftKind.PRIVATE_OFFER,)


async def _drafts(kit: Kit, case: str) -> Any:
    view = await kit.reader.view(SHOP.id, case)
    assert view.proposal is not None
    return view.proposal.drafts


@pytest.mark.both_databases
async def test_fifty_approvals_at_once_make_one_outbox_row(kit: Kit) -> None:
    one, two = await cases(kit, [SUPERVISORS, TWO])
    names = ["Wang", "Chen", "Ola"]
    for case, needed in ((one, 1), (two, 2)):
        tries = (give(kit, case, names[number % 3]) for number in range(50))
        done = await asyncio.gather(*tries, return_exceptions=True)
        given = [each for each in done if isinstance(each, Approved)]
        assert len(given) == needed
        assert sum(isinstance(each, DeskError) for each in done) == 50 - needed
        async with kit.store.reading() as work:
            (item,) = await work.outbox.of_case(SHOP.id, case)
            approval = await work.approvals.get(SHOP.id, item.approval)
        assert approval.approver != approval.second
        refused = [each for each in await records(kit, case) if each.action == "approval_refused"]
        assert len(refused) == 50 - needed
    assert (await kit.auditing.verify(SHOP.id)).broken_at is None


@pytest.mark.both_databases
async def test_the_slower_of_two_sees_who_did_what_and_when(kit: Kit) -> None:
    (case,) = await cases(kit, [SUPERVISORS])
    seen = (await kit.reader.view(SHOP.id, case)).seen
    text = "We are sorry that the seam came apart."
    await kit.decisions.edit(SHOP, case, DraftKind.PRIVATE_OFFER, text, by="Ann", now=NOW, seen=seen)
    said = r"not as you saw it; last on record: Ann, edited, 2026-11-22 0"
    with pytest.raises(ChangedMeanwhile, match=said):
        await give(kit, case, "Wang", seen=seen)
    with pytest.raises(ChangedMeanwhile, match=said):
        await kit.decisions.edit(SHOP, case, DraftKind.PRIVATE_OFFER, "Mine.", by="Bo", now=NOW, seen=seen)
    with pytest.raises(ChangedMeanwhile, match=said):
        await kit.decisions.reject(SHOP, case, by="Bo", reason="", now=NOW, seen=seen)
    fresh = (await kit.reader.view(SHOP.id, case)).seen
    assert (await give(kit, case, "Wang", seen=f" {fresh.upper()} ")).queued
    with pytest.raises(ChangedMeanwhile, match="is approved already; last on record: Wang, approved, 2026"):
        await give(kit, case, "Chen")


async def test_what_was_seen_covers_words_order_offer_clauses_and_texts(kit: Kit) -> None:
    (case,) = await cases(kit, [SUPERVISORS])
    view = await kit.reader.view(SHOP.id, case)
    assert view.proposal is not None
    record, drafts = view.proposal, view.proposal.drafts
    proposal = record.proposal
    assert proposal.offer is not None
    remedy = Remedy(kind=RemedyKind.COUPON, amount=Money(minor=100, currency="USD"))
    others = [
        replace(view, case=replace(view.case, product="another")),
        replace(view, proposal=replace(record, id=record.id + 1)),
        replace(view, proposal=replace(record, drafts=(replace(drafts[0], version=2), *drafts[1:]))),
        replace(view, proposal=replace(record, drafts=(replace(drafts[0], state=DraftState.SENT), *drafts[1:]))),
        replace(
            view,
            proposal=replace(record, proposal=replace(proposal, offer=replace(proposal.offer, remedies=(remedy,)))),
        ),
        *(
            replace(view, proposal=replace(record, drafts=(*drafts[:place], changed, *drafts[place + 1 :])))
            for place, each in enumerate(drafts)
            for changed in (replace(each, draft=replace(each.draft, text=each.draft.text + ".")),)
        ),
    ]
    assert len({view.seen, *(each.seen for each in others)}) == len(others) + 1
    assert view.seen == (await kit.reader.view(SHOP.id, case)).seen


async def test_a_name_nobody_knows_decides_nothing(kit: Kit) -> None:
    (case,) = await cases(kit, [AGENTS])
    for name in ("Mallory", "", "Wаng"):  # the last with a Cyrillic letter
        with pytest.raises(UnknownPerson, match="Ann, Bo, Chen"):
            await give(kit, case, name)
        with pytest.raises(UnknownPerson):
            await kit.decisions.edit(SHOP, case, DraftKind.PRIVATE_OFFER, "x", by=name, now=NOW)
        with pytest.raises(UnknownPerson):
            await kit.decisions.reject(SHOP, case, by=name, reason="", now=NOW)
    assert await state_of(kit, case) is DraftState.WAITING


@pytest.mark.parametrize(
    ("minor", "currency", "severity", "role", "two"),
    [
        (0, "USD", Severity.CLEAR, Role.AGENT, False),
        (3000, "USD", Severity.CLEAR, Role.AGENT, False),
        (3001, "USD", Severity.CLEAR, Role.SUPERVISOR, False),
        (7500, "USD", Severity.MILD, Role.SUPERVISOR, False),
        (7501, "USD", Severity.MILD, Role.SUPERVISOR, True),
        (4000, "JPY", Severity.MILD, Role.AGENT, False),
        (10_001, "JPY", Severity.MILD, Role.SUPERVISOR, True),
        (100, "XAF", Severity.MILD, Role.SUPERVISOR, True),
        (100, "USD", Severity.SERIOUS, Role.SUPERVISOR, False),
    ],
)
def test_what_the_limits_ask_for(minor: int, currency: str, severity: Severity, role: Role, two: bool) -> None:
    coupon = Remedy(kind=RemedyKind.COUPON, amount=Money(minor=minor, currency=currency))
    needed = leave_needed(Offer(remedies=(coupon,), rung="x", loss=None), severity, HANDBOOK.limits, no_rules=None)
    assert (needed.role, needed.two) == (role, two)
    assert bool(needed.because) == (role is not Role.AGENT)


async def test_every_screen_says_who_approved_first_and_who_may(kit: Kit) -> None:
    (case,) = await cases(kit, [TWO])
    await give(kit, case, "Wang")
    view = await kit.reader.view(SHOP.id, case)
    row_of = await kit.reader.row(view, now=NOW)
    t = Translator("en")
    page = CasePage(t, SHOP, view, row_of, []).text()
    first = "private offer: first approved by Wang, 2026-11-22 0"
    for words in (
        first,
        "somebody else must approve it as well, until 2026-11-24",
        "two supervisors decide",
        "who may: Chen, Ola, Wang",
        f"--seen {view.seen}",
        "awaiting second",
    ):
        assert words in page
    screen = case_screen(t, SHOP, view, row_of)
    assert {str(each.record.kind) for each in screen.ready} == {"private_offer", "public_reply"}
    assert [(each.kind, each.approver) for each in screen.firsts] == [("private offer", "Wang")]
    assert (screen.able, "two supervisors decide" in screen.needs) == ("Chen, Ola, Wang", True)
    queue = queue_line(t, row_of, ZoneInfo("UTC"))
    assert queue.drafts.text == "2/2 1 awaiting second person"
    assert (leave_mark(row_of.needed), queue_json(row_of)["states"]["private_offer"]) == (" ▲▲", "awaiting_second")
    told = case_json(view, row_of, after_json(t, await kit.todos.of_case(SHOP.id, case, now=NOW), kit.todos.instrument))
    assert (told["needs"]["two"], told["first_approvals"][0]["by"], told["seen"]) == (True, "Wang", view.seen)
    CaseWhole.model_validate(told)
    CaseRow.model_validate(queue_json(row_of))
