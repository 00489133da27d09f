"""Many cases in one approval: what may not leave drops out whole and visibly, and a break in the middle undoes all."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from assistant.desk.deciding.approve import Approved, Decisions, Dropped, Wanted
from assistant.domain.approval import DraftState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.verdict import Finding
from assistant.errors import UnknownPerson
from assistant.reading.guard import PolicyGuard
from tests.desk_kit import HANDBOOK, NOW, SHOP, Kit, lay_tables, open_kit, row
from tests.test_approvers import AGENTS, SUPERVISORS, TWO, cases, limited, records, state_of
from tests.test_cli_import import ORDERS, PROFILE, REVIEWS
from tests.typed import assistant

pytestmark = pytest.mark.anyio


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        limited(made)
        yield made


async def approve(kit: Kit, *wanted: str | Wanted, by: str = "Wang") -> dict[str, Approved | Dropped]:
    asked = [each if isinstance(each, Wanted) else Wanted(case=each) for each in wanted]
    done = await kit.decisions.approve_all(SHOP, asked, by=by, channel="fake", now=NOW)
    return {each.case: each for each in done}


def codes(done: dict[str, Approved | Dropped]) -> dict[str, str]:
    return {case: each.error.code if isinstance(each, Dropped) else "" for case, each in done.items()}


async def test_what_may_not_leave_drops_out_and_the_rest_is_approved(kit: Kit) -> None:
    good, stale, blocked, two, moved, again = await cases(kit, [AGENTS] * 3 + [TWO] + [AGENTS] * 2)
    old = (await kit.reader.view(SHOP.id, stale)).seen
    await kit.decisions.edit(SHOP, stale, DraftKind.PRIVATE_OFFER, "We are sorry.", by="Li", now=NOW)
    promise = "We will refund you 900 dollars."
    await kit.decisions.edit(SHOP, blocked, DraftKind.PRIVATE_OFFER, promise, by="Li", now=NOW)
    await kit.take(row(5, text="never mind"))
    await kit.approve(again)
    wanted: list[str | Wanted] = [good, Wanted(case=stale, seen=old), blocked, two, moved, again, "mugu-99", good]
    done = await approve(kit, *wanted)
    assert codes(done) == {
        good: "",
        stale: "changed_meanwhile",
        blocked: "blocked",
        two: "needs_two",
        moved: "changed_meanwhile",
        again: "changed_meanwhile",
        "mugu-99": "unknown_case",
    }
    first = done[good]
    assert isinstance(first, Approved)
    assert first.queued == (DraftKind.PUBLIC_REPLY, DraftKind.PRIVATE_OFFER)
    async with kit.store.reading() as work:
        items = await work.outbox.of_case(SHOP.id, good)
        digests = {(await work.approvals.get(SHOP.id, each.approval)).digest for each in items}
    assert len(digests) == len(items) == 2
    for case in (stale, blocked, two):
        view = await kit.reader.view(SHOP.id, case)
        assert (view.outbox, view.case.state) == ((), CaseState.PROPOSED)
        assert {each.state for each in view.proposal.drafts if view.proposal} == {  # type: ignore[union-attr]
            DraftState.WAITING,
            DraftState.PLANNED,
        }
        (refused,) = [each for each in await records(kit, case) if each.action == "approval_refused"]
        assert refused.facts["reason"]
        assert "900" not in json.dumps(dict(refused.facts))
    assert (await kit.auditing.verify(SHOP.id)).broken_at is None


async def test_above_the_role_drops_out(kit: Kit) -> None:
    small, large = await cases(kit, [AGENTS, SUPERVISORS])
    assert codes(await approve(kit, small, large, by="Li")) == {small: "", large: "above_role"}


class _Breaking(PolicyGuard):
    """Breaks, as a bug would, when it has judged so many texts."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self._left = after

    def check(self, *args: Any, **values: Any) -> tuple[Finding, ...]:
        self._left -= 1
        if self._left < 0:
            raise RuntimeError("the guard broke")
        return super().check(*args, **values)


@pytest.mark.parametrize("after", [0, 1, 4, 5])
async def test_a_break_in_the_middle_leaves_nothing_behind(kit: Kit, after: int) -> None:
    three = await cases(kit, [AGENTS] * 3)
    before = len(await records(kit))
    kit.decisions = Decisions(kit.store, _Breaking(after), HANDBOOK)
    with pytest.raises(RuntimeError, match="broke"):
        await approve(kit, *three)
    for case in three:
        assert (await kit.reader.view(SHOP.id, case)).outbox == ()
        assert await state_of(kit, case) is DraftState.WAITING
    assert len(await records(kit)) == before
    limited(kit)
    assert set(codes(await approve(kit, *three)).values()) == {""}


async def test_the_budget_bears_the_first_of_them(kit: Kit) -> None:
    both = await cases(kit, [AGENTS, AGENTS])
    limited(kit, day_budget={"USD": 30})
    assert list(codes(await approve(kit, *both)).values()) == ["", "not_allowed"]
    second = await kit.reader.view(SHOP.id, both[1])
    assert (second.outbox, second.case.state) == ((), CaseState.PROPOSED)


async def test_an_unknown_name_approves_none(kit: Kit) -> None:
    (case,) = await cases(kit, [AGENTS])
    with pytest.raises(UnknownPerson):
        await approve(kit, case, by="Mallory")
    assert await state_of(kit, case) is DraftState.WAITING


def test_a_list_of_cases_on_the_command_line(tmp_path: Path) -> None:
    """From an empty desk: who may, a list with a comment and a stale line, exit code, JSON, one person added."""
    rows = [REVIEWS.splitlines()[0]]
    rows += [f"R{n},5700{n},拉链用两天就坏了，要求退款{n},1,2026-11-20 10:00,防风外套{n}" for n in (1, 2, 3)]
    orders = [ORDERS.splitlines()[0]]
    orders += [f"5700{n},防风外套{n},1,99.00,2026-11-10 10:00" for n in (1, 2, 3)]
    (tmp_path / "reviews.csv").write_text("\n".join(rows) + "\n", "utf-8")
    (tmp_path / "orders.csv").write_text("\n".join(orders) + "\n", "utf-8")
    home = lay_tables(tmp_path / "desk")
    added = assistant(home, "shop", "add", "m", *PROFILE)
    assert "people add NAME --role owner" in added.stderr
    files = (str(tmp_path / "orders.csv"), str(tmp_path / "reviews.csv"))
    assert assistant(home, "triage", *files).returncode == 0
    nobody = assistant(home, "approve", "1", "--as", "李明")
    assert (nobody.returncode, "people add '李明' --role owner" in nobody.stderr) == (1, True)
    assert assistant(home, "people", "add", "李明", "--role", "owner").returncode == 0
    shown = assistant(home, "show", "1").stdout
    seen = shown.rpartition("--seen ")[2].split()[0]
    given = f"1 {seen}\n# three is stale\n3 000000000000\n"
    done = assistant(home, "approve", "2", "--file", "-", "--as", "李 明", "--json", given=given)
    assert done.returncode == 1, done.stderr
    found = {each["case"]: each for each in map(json.loads, done.stdout.splitlines())}
    assert [found[case].get("code", "") for case in ("m-2", "m-1", "m-3")] == ["", "", "changed_meanwhile"]
    assert "private_offer" in found["m-1"]["approved"]
    misused = assistant(home, "approve", "1", "2", "--seen", seen, "--as", "李明")
    assert (misused.returncode, "--seen is for one case" in misused.stderr) == (2, True)
    assert assistant(home, "approve", "--as", "李明").returncode == 2
    listed = assistant(home, "people", "list").stdout
    assert listed.startswith("李明  owner  2026-11-22 16:00")
    refused = assistant(home, "people", "remove", "李明", "--as", "李明")
    assert (refused.returncode, "only owner" in refused.stderr) == (1, True)
    assert assistant(home, "people", "add", "x", "--role", "king").returncode == 2
