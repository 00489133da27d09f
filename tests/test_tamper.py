"""Whatever is changed after an approval, the send is refused, nothing leaves, and the reason is on record."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.desk.deciding.approve import Decisions
from assistant.desk.deciding.terms import terms_of
from assistant.desk.departing.compare import REPLACED
from assistant.desk.departing.dispatch import Dispatch
from assistant.domain.case import CaseState
from assistant.domain.clause import Clause, Hit
from assistant.domain.draft import DraftKind
from assistant.domain.knowledge import StoredClause
from assistant.domain.people import Role
from assistant.domain.taxonomy import Cause
from assistant.errors import DeskError, NotAllowed
from assistant.reading.guard import PolicyGuard
from assistant.store.database import Database
from assistant.store.shelf import ClauseShelf
from assistant.store.sqlite import sqlite_url
from evals.prove.attacks import ATTACKS, targets
from tests.desk_kit import HANDBOOK, NOW, SHOP, Kit, open_kit
from tests.test_approvers import AGENTS, SUPERVISORS, TWO, cases, give, limited, records

pytestmark = pytest.mark.anyio

CLAUSE = Clause(
    id="seams#repair",
    document="seams",
    title="Seams",
    path=("Seams", "Repair"),
    text="We repair a seam that comes apart within 90 days.",
    start=0,
    end=10,
    version="1" * 16,
    language="en",
)


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    """The proposals rest on a clause, and the offers on money that the budgets count."""
    async with open_kit(tmp_path) as made:
        limited(made)
        made.searcher.hits = (Hit(clause=CLAUSE, score=0.9),)
        made.diagnoser.usual = replace(made.diagnoser.usual, cause=Cause.COLOR_DIFFERENCE)
        await keep(tmp_path, CLAUSE)
        yield made


async def keep(folder: Path, clause: Clause) -> None:
    database = Database(sqlite_url(folder / "desk.sqlite"))
    stored = StoredClause(clause=clause, encoder="none", vectors=b"0000")
    await ClauseShelf(database).save_documents(SHOP.id, {"seams": [stored]})
    await database.close()


async def refused(kit: Kit, case: str) -> str:
    """The reason on record for the last refused send of a case."""
    found = [each for each in await records(kit, case) if each.action == "send_refused"]
    return str(found[-1].facts["reason"]) if found else ""


async def test_every_attack_on_an_approved_text_is_refused_and_recorded(kit: Kit, tmp_path: Path) -> None:
    """Each attack on a case of its own, all of them approved by two people; one case more is left alone and leaves."""
    attacked = await cases(kit, [TWO] * (len(ATTACKS) + 1))
    for case in attacked:
        await give(kit, case, "Wang")
        await give(kit, case, "Chen")
    with closing(sqlite3.connect(tmp_path / "desk.sqlite")) as raw, raw:
        queued = {each.case: each for each in targets(raw)}
        for case, (name, attack) in zip(attacked, ATTACKS.items(), strict=False):
            assert attack(raw, queued[case], random.Random(7)), name
    done = await kit.dispatch.due(SHOP.id, channel_of=lambda _: kit.channel, now=NOW)
    states = {each.case: str(each.state) for each in done}
    for case, name in zip(attacked, ATTACKS, strict=False):
        assert states[case] == "refused", name
        assert await refused(kit, case), name
    assert states[attacked[-1]] == "sent"
    assert [each.case for each in kit.channel.taken] == [attacked[-1]]
    assert (await kit.auditing.verify(SHOP.id)).broken_at is None


async def test_what_can_no_longer_be_read_keeps_nothing_else_back(kit: Kit, tmp_path: Path) -> None:
    broken, sound = await cases(kit, [AGENTS, AGENTS])
    for case in (broken, sound):
        await give(kit, case, "Wang")
    with closing(sqlite3.connect(tmp_path / "desk.sqlite")) as raw, raw:
        raw.execute("UPDATE proposals SET offer = '{\"remedies\"' WHERE case_id = ?", (broken,))
    done = await kit.dispatch.due(SHOP.id, channel_of=lambda _: kit.channel, now=NOW)
    assert {each.case: str(each.state) for each in done} == {broken: "refused", sound: "sent"}
    assert "cannot be read" in await refused(kit, broken)
    async with kit.store.reading() as work:
        parked = await work.cases.get(SHOP.id, broken)
    assert parked is not None
    assert parked.state is CaseState.PARKED


async def test_an_approval_is_used_once(kit: Kit, tmp_path: Path) -> None:
    (case,) = await cases(kit, [AGENTS])
    await give(kit, case, "Wang")
    await kit.send()
    with closing(sqlite3.connect(tmp_path / "desk.sqlite")) as raw, raw:
        raw.execute("UPDATE outbox SET state = 'queued'")
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(
                "INSERT INTO outbox SELECT shop, id + 1, case_id, draft, approval, 'queued', fence, owner, "
                "attempts, not_before, again_at, changed_at, reference, reason FROM outbox"
            )
    assert (await kit.send())["private_offer"][0] == "refused"
    assert len(kit.channel.taken) == 1
    assert await refused(kit, case)


async def test_an_expired_approval(kit: Kit) -> None:
    (case,) = await cases(kit, [AGENTS])
    await give(kit, case, "Wang")
    await kit.send(now=NOW + timedelta(days=HANDBOOK.limits.approval_days))
    assert (await refused(kit, case), kit.channel.taken) == ("the approval has expired", [])


async def test_edited_after_approval(kit: Kit, tmp_path: Path) -> None:
    """The edit cancels the send; even an item that somebody puts back does not leave."""
    (case,) = await cases(kit, [AGENTS])
    await give(kit, case, "Wang")
    await kit.decisions.edit(SHOP, case, DraftKind.PRIVATE_OFFER, "We are sorry.", by="Li", now=NOW)
    assert await kit.send() == {}
    with closing(sqlite3.connect(tmp_path / "desk.sqlite")) as raw, raw:
        raw.execute("UPDATE outbox SET state = 'queued'")
    await kit.send()
    assert (await refused(kit, case), kit.channel.taken) == ("what would leave is not what was approved", [])


async def test_a_clause_superseded(kit: Kit, tmp_path: Path) -> None:
    (case,) = await cases(kit, [AGENTS])
    await give(kit, case, "Wang")
    await keep(tmp_path, replace(CLAUSE, version="2" * 16, text="We repair no seam."))
    await kit.send()
    assert (await refused(kit, case), kit.channel.taken) == (REPLACED, [])


async def test_the_budget_gone_when_it_is_approved(kit: Kit) -> None:
    (case,) = await cases(kit, [AGENTS])
    limited(kit, day_budget={"USD": 1})
    with pytest.raises(NotAllowed, match="no budget"):
        await give(kit, case, "Wang")
    (last,) = [each for each in await records(kit, case) if each.action == "approval_refused"]
    assert "no budget" in last.facts["reason"]
    assert await kit.send() == {}


def packless(kit: Kit) -> None:
    """The kit on a day on which the rules have ended."""
    ended = {place: replace(pack, valid_until=NOW.date() - timedelta(days=1)) for place, pack in HANDBOOK.packs.items()}
    kit.decisions = Decisions(kit.store, PolicyGuard(), replace(HANDBOOK, packs=ended))
    kit.dispatch = Dispatch(kit.store, kit.decisions, owner="test:1:a")


async def test_the_rules_ended_since(kit: Kit) -> None:
    """What an agent approved waits for a supervisor; a supervisor may approve it all the same."""
    case, later = await cases(kit, [AGENTS, AGENTS])
    await give(kit, case, "Li")
    packless(kit)
    await kit.send()
    assert kit.channel.taken == []
    assert await refused(kit, case) == "by now it needs a higher role than that of who approved it"
    with pytest.raises(NotAllowed, match="no rule pack in force"):
        await give(kit, later, "Li")
    (last,) = [each for each in await records(kit, later) if each.action == "approval_refused"]
    assert "no rule pack in force" in last.facts["reason"]
    await give(kit, case, "Wang")
    assert (await kit.send())["private_offer"][0] == "sent"


@pytest.mark.parametrize("change", ["removed", "an agent", "limits lowered", "one person twice"])
async def test_who_approved_it_may_no_longer(kit: Kit, tmp_path: Path, change: str) -> None:
    (case,) = await cases(kit, [TWO if change == "one person twice" else SUPERVISORS])
    await give(kit, case, "Wang")
    if change == "removed":
        await kit.people.remove(SHOP.id, "Wang", now=NOW)
    elif change == "an agent":
        await kit.people.add(SHOP.id, "Wang", Role.AGENT, now=NOW)
    elif change == "limits lowered":
        limited(kit, second_above={"USD": 30})
    else:
        await give(kit, case, "Chen")
        await forge_second(kit, tmp_path, case)
    await kit.send()
    assert kit.channel.taken == []
    assert await refused(kit, case)


async def forge_second(kit: Kit, folder: Path, case: str) -> None:
    """The first approver as the second, under a digest computed anew, as only the desk itself could."""
    view = await kit.reader.view(SHOP.id, case)
    assert view.proposal is not None
    (draft,) = [each for each in view.proposal.drafts if each.kind is DraftKind.PRIVATE_OFFER]
    async with kit.store.reading() as work:
        approval = await work.approvals.get(SHOP.id, view.outbox[0].approval)
    bound: dict[str, Any] = {name: getattr(approval, name) for name in ("channel", "target", "expires_at")}
    forged = terms_of(view.case, view.proposal, draft, approver="Wang", second="ＷＡＮＧ", **bound)
    with closing(sqlite3.connect(folder / "desk.sqlite")) as raw, raw:
        raw.execute("UPDATE approvals SET second = 'ＷＡＮＧ', digest = ? WHERE id = ?", (forged.digest(), approval.id))


async def test_the_second_approver_equal_to_the_first(kit: Kit) -> None:
    (case,) = await cases(kit, [TWO])
    await give(kit, case, "Wang")
    for name in ("Wang", "wang", " WANG", "Ｗang", "Wa\u200bng"):
        with pytest.raises(DeskError, match="somebody other than Wang"):
            await give(kit, case, name)
    assert await kit.send() == {}
    last = [each for each in await records(kit, case) if each.action == "approval_refused"]
    assert {each.facts["code"] for each in last} == {"same_person"}
    assert len(last) == 5
