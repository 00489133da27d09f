"""Rules as dated data: what has ended permits nothing, what is old warns, and every text says why it waits."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from assistant.domain.draft import Draft, DraftKind
from assistant.domain.rulepack import Disclosure, Permission, ReviewChange, RulePack, permits
from assistant.domain.taxonomy import Platform
from assistant.domain.verdict import Finding, Verdict
from assistant.errors import NotAllowed
from assistant.reading.guard import PolicyGuard
from tests.desk_kit import HANDBOOK, NOW, SHOP, Kit, open_kit, row
from tests.typed import assistant

TODAY = NOW.date()
US, TH = (HANDBOOK.pack(Platform.TIKTOK_SHOP, market) for market in ("US", "TH"))


def judged(
    text: str, pack: RulePack | None, *, day: date = TODAY, kind: DraftKind = DraftKind.FOLLOW_UP, language: str = "en"
) -> tuple[Finding, ...]:
    draft = Draft(kind=kind, language=language, text=text)
    return PolicyGuard().check(draft, offer=None, clauses=(), facts={}, pack=pack, day=day)


def rules_of(findings: tuple[Finding, ...], verdict: Verdict) -> set[str]:
    return {each.rule for each in findings if each.verdict is verdict}


def test_a_pack_that_ended_yesterday_permits_nothing_today() -> None:
    assert US is not None
    assert TH is not None
    for pack in (US, TH):
        ended = replace(pack, valid_until=TODAY - timedelta(days=1))
        assert not any(permits(ended, each, TODAY) for each in Permission)
        assert permits(ended, Permission.SEND, TODAY - timedelta(days=1))
    assert not any(permits(None, each, TODAY) for each in Permission)


def test_harmless_text_warns_without_rules_and_what_needs_leave_is_blocked() -> None:
    assert TH is not None
    ended = replace(TH, valid_until=TODAY - timedelta(days=1))
    plain = judged("Has the lamp arrived in one piece?", ended)
    assert rules_of(plain, Verdict.WARN) == {"R-PACK"}
    assert TH.id in str(next(each.note for each in plain if each.rule == "R-PACK"))
    asking = "We hope the lamp is fine now; you can update your review if you like."
    assert TH.review_change is ReviewChange.AFTER_RESOLUTION
    assert "R-REVIEW" in rules_of(judged(asking, ended), Verdict.BLOCK)


def test_rules_checked_long_ago_warn() -> None:
    assert US is not None
    assert not rules_of(judged("Has the lamp arrived in one piece?", US), Verdict.WARN)
    old = replace(US, checked_on=TODAY - timedelta(days=181))
    assert rules_of(judged("Has the lamp arrived in one piece?", old), Verdict.WARN) == {"R-PACK"}


def test_where_a_label_is_due_a_text_without_it_is_blocked() -> None:
    assert US is not None
    strict = replace(US, ai_disclosure=Disclosure.REQUIRED)
    assert "R-DISCLOSURE" in rules_of(judged("Has the lamp arrived in one piece?", strict), Verdict.BLOCK)
    labelled = judged("Has the lamp arrived in one piece? (written with the help of AI, read by our team)", strict)
    assert "R-DISCLOSURE" not in rules_of(labelled, Verdict.BLOCK)


@pytest.mark.anyio
async def test_the_send_waits_for_a_supervisor_and_names_the_pack(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(row(1))
        await kit.run()
        (case,) = [each.case.id for each in await kit.reader.queue(SHOP.id, now=NOW)]
        later = NOW + timedelta(days=730)
        with pytest.raises(NotAllowed, match="no rule pack in force"):
            await kit.approve(case, "public_reply", by="Li", now=later)
        await kit.approve(case, "public_reply", by="Wang", now=later)


@pytest.mark.anyio
async def test_no_reply_is_sent_twice_under_one_product(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(row(1), row(2))
        await kit.run()
        first, second = [each.case.id for each in await kit.reader.queue(SHOP.id, now=NOW)]
        await kit.approve(first, "public_reply")
        said = await _public_text(kit, first)
        findings = await kit.decisions.edit(SHOP, second, DraftKind.PUBLIC_REPLY, said, by="Li", now=NOW)
        assert "R-REPEAT" in rules_of(findings, Verdict.BLOCK)
        with pytest.raises(NotAllowed, match="R-REPEAT"):
            await kit.approve(second, "public_reply")
        near = await kit.decisions.edit(SHOP, second, DraftKind.PUBLIC_REPLY, f"{said} Truly.", by="Li", now=NOW)
        assert "R-REPEAT" in rules_of(near, Verdict.WARN)


async def _public_text(kit: Kit, case: str) -> str:
    view = await kit.reader.view(SHOP.id, case)
    assert view.proposal is not None
    return next(each.draft.text for each in view.proposal.drafts if each.kind is DraftKind.PUBLIC_REPLY)


def test_a_seller_two_years_later_sees_that_the_rules_have_ended(tmp_path: Path) -> None:
    """The demo shop at +2 years: proposals are made, each says why it waits, and the desk names what to renew."""
    export = Path(__file__).parent.parent / "evals" / "demo_shop" / "muguang" / "reviews.csv"
    few = tmp_path / "few.csv"
    few.write_text("\n".join(export.read_text("utf-8-sig").split("\n")[:4]) + "\n", encoding="utf-8")
    home, later = tmp_path / "desk", ("--now", "2028-11-22T08:00:00")
    assert assistant(home, *later, "shop", "add", "m", "--platform", "douyin").returncode == 0
    assert assistant(home, *later, "triage", str(few)).returncode == 0
    listed = assistant(home, *later, "rules", "list").stdout
    assert "douyin_cn" in listed
    assert "not in force, every permission withheld" in listed
    case = assistant(home, *later, "queue", "--json").stdout.split('"case": "')[1].split('"')[0]
    shown = assistant(home, *later, "show", case).stdout
    assert "R-PACK" in shown
    assert "douyin_cn" in shown
    explained = assistant(home, *later, "rules", "explain", case).stdout
    assert "send: not allowed" in explained
    assert assistant(home, *later, "people", "add", "Li").returncode == 0
    refused = assistant(home, *later, "approve", case, "--as", "Li", "--only", "public_reply")
    assert refused.returncode == 1
    assert "A supervisor must approve this" in refused.stderr
    shutil.rmtree(home)
