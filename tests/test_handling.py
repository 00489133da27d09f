"""Who a case lies with: given, put off, passed on; a cause corrected; words that are typed and not saved."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.desk.answering.correcting import Correcting
from assistant.desk.deciding.handling import HandlingDesk
from assistant.desk.deciding.typing import LONGEST, MOST_VIEWS, Typing, ViewBook
from assistant.desk.seeing.listing import Listing
from assistant.domain.approval import DraftState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.handling import LONGEST_SNOOZE
from assistant.domain.listing import CaseFilter
from assistant.domain.taxonomy import Cause
from assistant.errors import ChangedMeanwhile, NotAllowed, UnknownPerson, WrongInput
from assistant.reading.answers import read_answer
from tests.desk_kit import NOW, SHOP, Kit, open_kit, row

pytestmark = pytest.mark.anyio
CASE = "mugu-1"
WANTED = CaseFilter(states=CaseState.open_states(), awake_at=NOW)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as found:
        await found.take(row(1), row(2))
        await found.run()
        yield found


async def shown(kit: Kit, **changes: Any) -> list[str]:
    page = await Listing(kit.store, kit.reader).page(SHOP.id, replace(WANTED, **changes), limit=10, now=NOW)
    assert page.total == len(page.rows)
    return [each.case.id for each in page.rows]


async def test_a_case_is_given_to_somebody_of_the_shop_and_taken_back(kit: Kit) -> None:
    handling = HandlingDesk(kit.store)
    before = await handling.assign(SHOP.id, CASE, "li", by="Wang", now=NOW)
    assert before.assigned_to == ""
    assert (await handling.of(SHOP.id, [CASE]))[CASE].assigned_to == "Li"
    assert await shown(kit, assigned_to="Li") == [CASE]
    with pytest.raises(UnknownPerson):
        await handling.assign(SHOP.id, CASE, "nobody I know", by="Wang", now=NOW)
    assert (await handling.assign(SHOP.id, CASE, "", by="Li", now=NOW)).assigned_to == "Li"
    assert await shown(kit, assigned_to="Li") == []


async def test_what_is_put_off_comes_back_in_time_and_when_it_changes(kit: Kit) -> None:
    handling = HandlingDesk(kit.store)
    await handling.snooze(SHOP.id, CASE, NOW + timedelta(hours=4), by="Li", now=NOW)
    assert await shown(kit) == ["mugu-2"]
    assert CASE in await shown(kit, awake_at=NOW + timedelta(hours=5))
    async with kit.store.writing() as work:
        await work.cases.touch(SHOP.id, [CASE])
    assert CASE in await shown(kit)
    for wrong in (NOW, NOW + LONGEST_SNOOZE + timedelta(seconds=1)):
        with pytest.raises(WrongInput):
            await handling.snooze(SHOP.id, CASE, wrong, by="Li", now=NOW)
    await handling.snooze(SHOP.id, CASE, NOW + timedelta(hours=4), by="Li", now=NOW)
    await handling.snooze(SHOP.id, CASE, None, by="Li", now=NOW)
    assert CASE in await shown(kit)


async def test_a_case_is_passed_on_once_and_its_reason_can_be_erased(kit: Kit) -> None:
    handling = HandlingDesk(kit.store)
    await handling.escalate(SHOP.id, CASE, why="she is furious", by="Li", now=NOW)
    found = (await handling.of(SHOP.id, [CASE]))[CASE]
    assert (found.escalated_by, found.why, found.escalated_at) == ("Li", "she is furious", NOW)
    assert await shown(kit, escalated=True) == [CASE]
    with pytest.raises(NotAllowed):
        await handling.escalate(SHOP.id, CASE, by="Wang", now=NOW)
    records = await kit.auditing.of_case(SHOP.id, CASE)
    assert records[-1].action == "escalated"
    assert "furious" not in str([each.facts for each in records])
    await handling.settle_down(SHOP.id, CASE, by="Wang", now=NOW)
    assert await shown(kit, escalated=True) == []


async def test_what_is_typed_is_kept_for_whoever_typed_it_and_gone_when_saved(kit: Kit) -> None:
    typing = Typing(kit.store, kit.decisions)
    view = await kit.reader.view(SHOP.id, CASE)
    assert view.proposal
    draft = view.proposal.drafts[0]
    for words in ("So", "So sorry"):
        await typing.keep(SHOP, CASE, draft.kind, words, version=1, by="Li", now=NOW)
    kept = await typing.of(SHOP.id, draft, by="Li")
    assert kept
    assert (kept.text, kept.version) == ("So sorry", 1)
    assert await typing.of(SHOP.id, draft, by="Wang") is None
    assert (await kit.reader.view(SHOP.id, CASE)).proposal == view.proposal, "nobody else sees it"
    await typing.drop(SHOP.id, draft, by="Li")
    assert await typing.of(SHOP.id, draft, by="Li") is None
    with pytest.raises(WrongInput):
        await typing.keep(SHOP, CASE, draft.kind, "x" * (LONGEST + 1), version=1, by="Li", now=NOW)


async def test_a_text_is_judged_while_it_is_typed_and_nothing_is_kept(kit: Kit) -> None:
    typing = Typing(kit.store, kit.decisions)
    bad = await typing.judge(SHOP, CASE, DraftKind.PRIVATE_OFFER, "Change your review and we pay you 50.", now=NOW)
    assert any(each.verdict == "block" for each in bad)
    assert (await kit.reader.view(SHOP.id, CASE)).proposal


async def test_a_corrected_cause_makes_the_answer_anew(kit: Kit) -> None:
    async def searcher_of(shop: str) -> object:
        return kit.searcher

    correcting = Correcting(kit.store, kit.triage._agent, searcher_of, read_answer=read_answer)  # type: ignore[arg-type]
    view = await kit.reader.view(SHOP.id, CASE)
    assert view.proposal
    await correcting.cause(SHOP, CASE, Cause.DELAY, by="Li", now=NOW, seen=view.seen)
    after = await kit.reader.view(SHOP.id, CASE)
    assert after.proposal
    assert after.proposal.id != view.proposal.id
    diagnosis = after.proposal.proposal.diagnosis
    assert (diagnosis.cause, diagnosis.abstained, diagnosis.fault) == (Cause.DELAY, False, "logistics")
    assert {each.state for each in after.proposal.drafts} <= {DraftState.WAITING, DraftState.PLANNED}
    assert after.case.state is CaseState.PROPOSED
    with pytest.raises(ChangedMeanwhile):
        await correcting.cause(SHOP, CASE, Cause.DAMAGE, by="Li", now=NOW, seen=view.seen)
    with pytest.raises(NotAllowed):
        await correcting.cause(SHOP, CASE, Cause.DELAY, by="Li", now=NOW)


async def test_a_person_keeps_a_few_views(kit: Kit) -> None:
    views = ViewBook(kit.store)
    await views.save(SHOP.id, " late  ones ", "view=late", by="Li")
    await views.save(SHOP.id, "late ones", "view=late&market=US", by="Li")
    assert [(each.name, each.query) for each in await views.all(SHOP.id, by="LI")] == [
        ("late ones", "view=late&market=US")
    ]
    assert await views.all(SHOP.id, by="Wang") == []
    for number in range(MOST_VIEWS - 1):
        await views.save(SHOP.id, f"view {number}", "", by="Li")
    with pytest.raises(WrongInput):
        await views.save(SHOP.id, "one more", "", by="Li")
    await views.drop(SHOP.id, "late ones", by="Li")
    assert len(await views.all(SHOP.id, by="Li")) == MOST_VIEWS - 1
