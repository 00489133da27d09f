"""Probes: shown where the owner wants it, never approved, sent or counted, and told once decided."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, NoResultFound

from assistant.channels.photos import PhotoShelf
from assistant.desk.deciding.approve import Approved, Dropped, Wanted
from assistant.desk.deciding.giving import Asked, give
from assistant.desk.deciding.terms import target_of, terms_of
from assistant.desk.keeping.retention import Retention
from assistant.desk.seeing.insight import Insight
from assistant.domain.approval import DraftState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.leave import Leave
from assistant.domain.people import Role
from assistant.domain.probe import Fault, Probe, falls, probe_for, with_probe
from assistant.domain.rates import Side
from assistant.domain.records import CaseView, DraftRecord, seen_of
from assistant.domain.watch import Look, Watch
from assistant.errors import AboveRole, ChangedMeanwhile, DeskError, NotAllowed, UnknownPerson, WasProbe, WrongInput
from assistant.homes import files_in
from assistant.store.tables import approvals, audit, decided, drafts, flags, looks, metadata, outbox, watches
from tests.desk_kit import HANDBOOK, NOW, SHOP, Kit, open_kit, row

pytestmark = pytest.mark.anyio

FIRST = "mugu-1"
SEED = b"s" * 32
LATER = NOW + timedelta(minutes=10)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    """Five proposals of two goods, and an owner."""
    async with open_kit(tmp_path) as made:
        await made.people.add(SHOP.id, "Ola", Role.OWNER, now=NOW)
        rows = [row(number, product="linen shirt" if number % 2 else "wool scarf") for number in range(1, 6)]
        await made.take(*rows)
        await made.run()
        yield made


async def watched(kit: Kit, share: float = 1.0, *, second: bool = False) -> Watch:
    """The shop watched, by default with a probe in place of every proposal."""
    watch = Watch(share=share, second=second, since=NOW, by="Ola", seed=SEED)
    async with kit.store.writing() as work:
        await work.watching.put(SHOP.id, watch)
    return watch


async def seen_by(kit: Kit, by: str = "Wang", case: str = FIRST, now: datetime = NOW) -> CaseView:
    return await kit.looking.view(kit.shop, case, by=by, now=now)


async def real(kit: Kit, case: str = FIRST) -> CaseView:
    return await kit.reader.view(SHOP.id, case)


async def count(kit: Kit, *tables: str) -> list[int]:
    async with kit.store.database.reading() as connection:
        return [
            int((await connection.execute(select(func.count()).select_from(metadata.tables[each]))).scalar_one())
            for each in tables
        ]


def spoiled_in(view: CaseView) -> DraftRecord:
    assert view.proposal is not None
    (found,) = [each for each in view.proposal.drafts if each.id < 0]
    return found


async def probe_of(kit: Kit, by: str = "Wang", case: str = FIRST) -> Probe:
    """The probe this person meets at a case."""
    view = await real(kit, case)
    assert view.proposal is not None
    products = ["linen shirt", "wool scarf"]
    found = probe_for(view.case, view.proposal, seed=SEED, person=by.lower(), products=products)
    assert found is not None
    return found


async def test_where_it_is_off_nothing_is_noted_and_everybody_sees_the_real_texts(kit: Kit) -> None:
    assert await seen_by(kit) == await real(kit) == await seen_by(kit, by="")
    with pytest.raises(UnknownPerson):
        await seen_by(kit, by="Nobody")
    await kit.approve(FIRST, "private_offer")
    await kit.decisions.edit(kit.shop, "mugu-2", DraftKind.PRIVATE_OFFER, "We are sorry.", by="Li", now=NOW)
    await kit.decisions.reject(kit.shop, "mugu-3", by="Li", reason="no", now=NOW)
    assert await count(kit, "watches", "looks", "decided", "flags") == [0, 0, 0, 0]


async def test_a_person_meets_the_same_probe_each_time_and_others_meet_others(kit: Kit) -> None:
    await watched(kit)
    view, again, real_one = await seen_by(kit), await seen_by(kit), await real(kit)
    assert view == again
    assert view.seen != real_one.seen
    spoiled, probe = spoiled_in(view), await probe_of(kit)
    assert (spoiled.kind, spoiled.draft.text) == (probe.kind, probe.text)
    assert (await seen_by(kit, by="")) == real_one
    assert {(await probe_of(kit, by=by, case=f"mugu-{n}")).fault for by in ("Wang", "Chen") for n in range(1, 6)} > {
        Fault.REVIEW_BEGGED
    }
    rules = {each.rule for draft in (real_one.proposal.drafts if real_one.proposal else ()) for each in draft.findings}
    assert {each.rule for each in spoiled.findings} <= rules


def test_the_share_is_kept() -> None:
    met = sum(falls(SEED, "li", proposal, 0.05) for proposal in range(20_000))
    assert 900 < met < 1_100
    assert not any(falls(SEED, "li", proposal, 0.0) for proposal in range(1_000))


async def test_an_approved_probe_is_told_and_approves_nothing_and_then_the_real_one_may(kit: Kit) -> None:
    await watched(kit)
    probe, view = await probe_of(kit), await seen_by(kit)
    with pytest.raises(WasProbe, match="you missed it") as told:
        await kit.decisions.approve(kit.shop, FIRST, by="Wang", channel="fake", now=NOW, seen=view.seen)
    assert str(probe.told) in told.value.message
    assert await count(kit, "approvals", "outbox", "pledges") == [0, 0, 0]
    assert (await real(kit)).case.state is CaseState.PROPOSED
    assert await seen_by(kit) == await real(kit), "nobody meets the probe of a proposal twice"
    await kit.approve(FIRST)
    assert (await count(kit, "approvals", "outbox")) == [2, 2]


@pytest.mark.parametrize("way", ["edit", "reject"])
async def test_a_caught_probe_is_told_and_changes_nothing(kit: Kit, way: str) -> None:
    await watched(kit)
    probe, before = await probe_of(kit), await real(kit)
    await seen_by(kit)
    deciding: Coroutine[Any, Any, object]
    if way == "edit":
        deciding = kit.decisions.edit(kit.shop, FIRST, probe.kind, "We are sorry for it.", by="Wang", now=NOW)
    else:
        deciding = kit.decisions.reject(kit.shop, FIRST, by="Wang", reason="wrong", now=NOW)
    with pytest.raises(WasProbe, match="you caught it"):
        await deciding
    assert await real(kit) == before
    (line,) = [each for each in await kit.approvers.look(SHOP.id, by="Wang") if each.person.name == "Wang"]
    assert (line.habits.probes, line.habits.caught) == (1, 1)


async def test_an_edit_that_leaves_the_fault_misses_it_and_one_of_another_text_is_an_edit(kit: Kit) -> None:
    await watched(kit)
    probe = await probe_of(kit)
    view = await seen_by(kit)
    other = next(each for each in DraftKind if each is not probe.kind)
    await kit.decisions.edit(kit.shop, FIRST, other, "We are sorry for it.", by="Wang", now=NOW, seen=view.seen)
    assert spoiled_in(await seen_by(kit)).draft.text == probe.text
    with pytest.raises(WasProbe, match="you missed it"):
        await kit.decisions.edit(kit.shop, FIRST, probe.kind, f"Hello! {probe.text}", by="Wang", now=NOW)


async def test_a_probe_that_was_shown_stays_one_until_it_is_decided(kit: Kit) -> None:
    """Whatever is done to the other texts meanwhile: nobody gives leave to a real text they were never shown."""
    await watched(kit)
    probe, view = await probe_of(kit), await seen_by(kit)
    (other,) = {DraftKind.PUBLIC_REPLY, DraftKind.PRIVATE_OFFER} - {probe.kind}
    kinds = [other]
    await kit.decisions.approve(kit.shop, FIRST, by="Wang", channel="fake", now=NOW, kinds=kinds, seen=view.seen)
    async with kit.store.writing() as work:
        await work.watching.looked(SHOP.id, Look(person="chen", case=FIRST, proposal=1, opened=NOW, probe=False))
    await kit.decisions.edit(kit.shop, FIRST, other, "We are sorry for it.", by="Chen", now=NOW)
    with pytest.raises(WasProbe, match="you missed it"):
        await kit.decisions.approve(kit.shop, FIRST, by="Wang", channel="fake", now=NOW)
    assert await count(kit, "outbox") == [1]
    await kit.decisions.approve(kit.shop, FIRST, by="Wang", channel="fake", now=NOW)
    assert await count(kit, "outbox") == [3]


async def test_what_somebody_saw_decides_which_one_they_mean(kit: Kit) -> None:
    await watched(kit)
    shown, real_one = await seen_by(kit), await real(kit)
    with pytest.raises(ChangedMeanwhile):
        await kit.decisions.approve(kit.shop, FIRST, by="Chen", channel="fake", now=NOW, seen=shown.seen)
    await kit.decisions.approve(kit.shop, FIRST, by="Wang", channel="fake", now=NOW, seen=real_one.seen)
    assert (await count(kit, "outbox")) == [2]


async def test_who_approves_what_they_never_opened_approves_the_probe(kit: Kit) -> None:
    await watched(kit)
    cases = [Wanted(case=f"mugu-{n}") for n in range(1, 6)]
    done = await kit.decisions.approve_all(kit.shop, cases, by="Wang", channel="fake", now=NOW)
    assert all(isinstance(each, Dropped) and isinstance(each.error, WasProbe) for each in done)
    assert await count(kit, "approvals", "outbox") == [0, 0]
    await seen_by(kit, by="", case="mugu-2")
    await kit.decisions.approve(kit.shop, "mugu-2", by="Chen", channel="fake", now=NOW)
    assert await count(kit, "outbox") == [2], "somebody looked at the real one, so it is the real one"


async def test_nobody_meets_a_probe_where_they_could_not_approve_alone(kit: Kit) -> None:
    await watched(kit)
    view = await real(kit, "mugu-2")
    assert view.proposal is not None
    async with kit.store.reading() as work:
        from assistant.desk.deciding.facing import probes_for

        li = next(each for each in await work.people.all(SHOP.id) if each.name == "Li")
        watch = Watch(share=1.0, second=False, since=NOW, by="Ola", seed=SEED)
        for needed in (Leave(role=Role.SUPERVISOR), Leave(two=True)):
            assert not await probes_for(work, watch, li, [(view.case, view.proposal, needed)])
        assert await probes_for(work, watch, li, [(view.case, view.proposal, Leave())])


async def test_no_call_makes_an_approval_or_a_send_of_a_probe(kit: Kit) -> None:
    await watched(kit)
    view = await seen_by(kit)
    spoiled = spoiled_in(view)
    terms = terms_of(
        view.case,
        view.proposal,  # type: ignore[arg-type]
        spoiled,
        channel="fake",
        target=target_of(view.case, spoiled.kind),
        approver="Wang",
        expires_at=NOW + timedelta(days=1),
    )
    with pytest.raises(IntegrityError):
        async with kit.store.writing() as work:
            await work.approvals.add(spoiled, terms, now=NOW)
    with pytest.raises(IntegrityError):
        async with kit.store.writing() as work:
            await work.outbox.queue(spoiled, 1, now=NOW, not_before=NOW, again_at=NOW)
    with pytest.raises(NoResultFound):
        async with kit.store.writing() as work:
            await work.proposals.rewrite(spoiled, "text", findings=(), buyer=1, by="Wang")
    with pytest.raises(NoResultFound):
        async with kit.store.writing() as work:
            await work.proposals.draft(SHOP.id, spoiled.id)
    await _give_is_refused(kit, view, spoiled)
    await watched(kit, share=0.0)
    await kit.approve(FIRST, spoiled.kind, by="Chen")
    with pytest.raises(IntegrityError):
        async with kit.store.writing() as work:
            await work.outbox.queue(spoiled, 1, now=NOW, not_before=NOW, again_at=NOW)
    await kit.send(LATER)
    assert [each.text for each in kit.channel.taken] != [spoiled.draft.text]
    assert await count(kit, "approvals", "outbox") == [1, 1]


async def _give_is_refused(kit: Kit, view: CaseView, spoiled: DraftRecord) -> None:
    assert view.proposal is not None
    async with kit.store.reading() as work:
        (wang,) = [each for each in await work.people.all(SHOP.id) if each.name == "Wang"]
    asked = Asked(
        shop=kit.shop,
        case=view.case,
        record=view.proposal,
        person=wang,
        needed=Leave(),
        limits=HANDBOOK.limits,
        channel="fake",
        now=NOW,
        undo=timedelta(0),
    )
    with pytest.raises(ChangedMeanwhile):
        async with kit.store.writing() as work:
            await give(work, asked, spoiled)


def test_no_table_of_approvals_or_sends_knows_a_probe_and_none_holds_its_text() -> None:
    watching = {watches.name, looks.name, decided.name, flags.name}
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            assert key.column.table.name not in watching, f"{table.name} must not link to {key.column.table.name}"
    for name in watching:
        links = {key.column.table.name for key in metadata.tables[name].foreign_keys}
        assert links <= {"shops", "cases"}
        assert not {drafts.name, approvals.name, outbox.name, "texts"} & links


async def test_a_probe_counts_nowhere(kit: Kit) -> None:
    insight = Insight(kit.store, HANDBOOK.packs)

    async def figures() -> list[object]:
        return [
            len(await kit.reader.queue(SHOP.id, now=NOW)),
            await kit.reader.counts(SHOP.id),
            await kit.reader.budget(kit.shop, now=NOW),
            await kit.clocks.look(SHOP.id, now=NOW),
            await insight.look(SHOP.id, by=Side.PRODUCT),
            await count(kit, "cases", "proposals", "drafts", "texts", "approvals", "outbox", "pledges", "clock_events"),
            await count(kit, audit.name),
        ]

    before = await figures()
    await watched(kit)
    rows = await kit.looking.queue(kit.shop, await kit.reader.queue(SHOP.id, now=NOW), by="Wang")
    assert len(rows) == before[0]
    assert all(each.record and any(draft.id < 0 for draft in each.record.drafts) for each in rows)
    for number in range(1, 6):
        view = await seen_by(kit, case=f"mugu-{number}")
        with pytest.raises(WasProbe):
            await kit.decisions.approve(kit.shop, view.case.id, by="Wang", channel="fake", now=NOW, seen=view.seen)
    assert await figures() == before


async def test_the_owner_alone_switches_it_and_off_deletes(kit: Kit) -> None:
    for by in ("Li", "Wang"):
        with pytest.raises(AboveRole):
            await kit.approvers.turn_on(SHOP.id, by=by, now=NOW)
    with pytest.raises(WrongInput):
        await kit.approvers.turn_on(SHOP.id, share=0.5, by="Ola", now=NOW)
    first = await kit.approvers.turn_on(SHOP.id, by="Ola", now=NOW)
    second = await kit.approvers.turn_on(SHOP.id, share=0.1, second=True, by="Ola", now=LATER)
    assert (first.share, second.share, second.second) == (0.05, 0.1, True)
    assert (second.seed, second.since) == (first.seed, NOW)
    await kit.approvers.turn_on(SHOP.id, share=0.0, by="Ola", now=LATER)
    await seen_by(kit)
    await kit.approve(FIRST, "private_offer", by="Chen")
    assert await count(kit, "looks", "decided") == [1, 1]
    assert await kit.approvers.turn_off(SHOP.id, by="Ola", now=LATER)
    assert await count(kit, "watches", "looks", "decided", "flags") == [0, 0, 0, 0]
    assert not await kit.approvers.turn_off(SHOP.id, by="Ola", now=LATER)
    assert (await kit.auditing.verify(SHOP.id)).damage is None


async def test_a_click_through_approver_is_flagged_once_and_others_are_told(kit: Kit) -> None:
    await watched(kit, share=0.0, second=True)
    await kit.take(*(row(number, buyer=f"b{number}") for number in range(6, 40)))
    await kit.run()
    ids = [each.case.id for each in await kit.reader.queue(SHOP.id, now=NOW)]
    for number, case in enumerate(ids[:20]):
        await seen_by(kit, case=case, now=NOW + timedelta(seconds=6 * number))
        await kit.approve(case, "public_reply", now=NOW + timedelta(seconds=6 * number + 1))
    (flag,) = [each.flag for each in await kit.approvers.look(SHOP.id, by="Ola") if each.flag]
    assert (flag.person, flag.sign, flag.decisions) == ("wang", "unread", 12)
    assert await kit.approvers.flagged(SHOP.id, by="Ola") == 1
    assert await kit.approvers.flagged(SHOP.id, by="Li") == 0
    (alone,) = await kit.approvers.look(SHOP.id, by="Li")
    assert alone.person.name == "Li"
    async with kit.store.reading() as work:
        told = [each.action for each, _ in await work.audit.records(SHOP.id, subject="person:Wang")]
    assert told.count("approver_flagged") == 1
    outcomes = await kit.decisions.approve_all(
        kit.shop, [Wanted(case=each) for each in ids[20:22]], by="Wang", channel="fake", now=LATER
    )
    assert all(isinstance(each, Approved) and not each.queued and each.awaiting_second for each in outcomes)
    done = await kit.decisions.approve_all(
        kit.shop, [Wanted(case=each) for each in ids[20:22]], by="Chen", channel="fake", now=LATER
    )
    assert all(isinstance(each, Approved) and each.queued for each in done)
    for by, error in (("Wang", AboveRole), ("Li", AboveRole)):
        with pytest.raises(error):
            await kit.approvers.clear(SHOP.id, "Wang", by=by, now=LATER)
    await kit.approvers.clear(SHOP.id, "wang", by="Ola", now=LATER)
    with pytest.raises(NotAllowed):
        await kit.approvers.clear(SHOP.id, "Wang", by="Ola", now=LATER)
    await kit.approve(ids[22], "public_reply", now=LATER + timedelta(seconds=1))
    assert await kit.approvers.flagged(SHOP.id, by="Ola") == 0, "counting began anew"


async def test_what_was_measured_is_kept_for_ninety_days(kit: Kit) -> None:
    await watched(kit, share=0.0)
    await seen_by(kit)
    await kit.approve(FIRST, "private_offer")
    much_later = NOW + timedelta(days=91)
    await kit.decisions.reject(kit.shop, "mugu-2", by="Wang", reason="no", now=much_later)
    assert await count(kit, "looks", "decided") == [0, 1]
    home = Path(kit.store.database.url.removeprefix("sqlite+aiosqlite:///")).parent
    retention = Retention(kit.store, files_in(home, kit.store.database, PhotoShelf(home / "photos")))
    await retention.run(kit.shop, now=much_later + timedelta(days=91))
    assert await count(kit, "looks", "decided") == [0, 0]


async def test_a_refused_approval_is_no_decision(kit: Kit) -> None:
    await watched(kit, share=0.0)
    with pytest.raises(DeskError):
        await kit.decisions.approve(kit.shop, FIRST, by="Wang", channel="fake", now=NOW, seen="0" * 12)
    assert await count(kit, "decided") == [0]


async def test_every_fault_is_made_and_mended(kit: Kit) -> None:
    view = await real(kit)
    assert view.proposal is not None
    met: dict[Fault, Probe] = {}
    for number in range(300):
        record = replace(view.proposal, id=number + 1)
        found = probe_for(view.case, record, seed=SEED, person="li", products=["linen shirt", "wool scarf"])
        assert found is not None
        met[found.fault] = found
        spoiled = with_probe(record, found)
        assert seen_of(view.case, spoiled) != seen_of(view.case, record)
        assert not found.mended(found.text)
        assert not found.mended(" ")
        (draft,) = [each for each in record.drafts if each.kind is found.kind]
        assert found.mended(draft.draft.text)
        assert draft.state is DraftState.WAITING
    assert set(met) == set(Fault)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("We send it within 45 days and refund $45.00 to you.", "85.00"),
        ("We refund USD45 within 4 days.", "85"),
        ("Le devolvemos 45,00 $ hoy.", "85,00"),
        ("You have 45 days.", ""),
    ],
)
async def test_an_amount_is_spoiled_and_a_number_of_days_is_not(kit: Kit, text: str, wrong: str) -> None:
    view = await real(kit)
    assert view.proposal is not None
    (draft,) = [each for each in view.proposal.drafts if each.kind is DraftKind.PRIVATE_OFFER]
    record = replace(view.proposal, drafts=(replace(draft, draft=replace(draft.draft, text=text)),))
    found = {
        probe.wrong
        for number in range(200)
        if (probe := probe_for(view.case, replace(record, id=number), seed=SEED, person="li"))
        and probe.fault is Fault.WRONG_AMOUNT
    }
    assert found == ({wrong} if wrong else set())
