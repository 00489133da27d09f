"""The handbook as shipped is whole and sound, and a broken one says where."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations, product
from pathlib import Path

import pytest

from assistant.domain.circumstances import Circumstances
from assistant.domain.money import Money
from assistant.domain.playbook import BuyerKind, Goods, Need, Playbook, RemedyKind, Rung, Stage, Step, When
from assistant.domain.rulepack import Permission, permits
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Ask, Cause, Fault, Platform, Severity
from assistant.domain.worth import worth
from assistant.errors import InvalidHandbook
from assistant.handbook.ladder import ladder_problem
from assistant.handbook.load import FileHandbook, load_handbook
from evals.tables import PAGE, page

ROOT = Path(__file__).parent.parent / "playbooks"
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def handbook() -> FileHandbook:
    return load_handbook(ROOT)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT, tmp_path / "playbooks"))


def change(file: Path, old: str, new: str) -> int:
    """Replace the first `old` in the file and return its line."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_every_cause_and_draft_language_is_there(handbook: FileHandbook) -> None:
    assert set(handbook.playbooks) == set(Cause)
    assert set(handbook.wordings) == set(DRAFT_LANGUAGES)
    assert all(handbook.playbook(cause).cause is cause for cause in Cause)


@pytest.mark.parametrize("cause", Cause)
def test_a_playbook_says_in_a_few_words_what_the_shop_does(handbook: FileHandbook, cause: Cause) -> None:
    action = handbook.playbook(cause).action
    assert 1 < len(action.split()) <= 7
    assert not any(each.isdigit() for each in action)


def test_each_currency_has_both_limits(handbook: FileHandbook) -> None:
    assert set(handbook.limits.goodwill_cap) == set(handbook.limits.supervisor_above)
    assert len(handbook.limits.goodwill_cap) == 13


def circumstances() -> Iterator[Circumstances]:
    """Every kind of complaint that is not told apart by its evidence or severity."""
    for fault, ask, stage, goods, buyer, paid in product(Fault, Ask, Stage, Goods, BuyerKind, (900, 20_000, 90_000)):
        yield Circumstances(
            met=frozenset(),
            stage=stage,
            cause=Cause.OTHER,
            fault=fault,
            severity=Severity.MILD,
            ask=ask,
            goods=goods,
            buyer=buyer,
            paid=Money(minor=paid, currency="CNY"),
        )


@pytest.mark.parametrize("cause", Cause)
def test_more_evidence_or_severity_never_gives_less(handbook: FileHandbook, cause: Cause) -> None:
    playbook = handbook.playbook(cause)
    needs = set().union(*(each.when.needs for each in playbook.ladder))
    states = [frozenset(each) for size in range(len(needs) + 1) for each in combinations(needs, size)]
    used = {
        name: set().union(*(getattr(each.when, name) for each in playbook.ladder))
        for name in ("faults", "asks", "goods", "buyers")
    }
    seen = set()
    for known in circumstances():
        key = (
            known.fault in used["faults"] and known.fault,
            known.ask in used["asks"] and known.ask,
            known.goods in used["goods"] and known.goods,
            known.buyer in used["buyers"] and known.buyer,
            known.stage,
            known.paid,
        )
        if key in seen:
            continue
        seen.add(key)
        worths = {
            (state, severity): value(playbook, replace(known, met=state, severity=severity))
            for state in states
            for severity in Severity
        }
        for (low, mild), less in worths.items():
            for need in needs - low:
                assert less <= worths[low | {need}, mild], (known, low, need)
            if mild is not Severity.SERIOUS:
                assert less <= worths[low, Severity(mild + 1)], (known, low, mild)


def value(playbook: Playbook, known: Circumstances) -> int:
    rung = next((each for each in playbook.ladder if known.fit(each.when)), None)
    return max(map(worth, rung.steps)) if rung else 0


def test_no_cash_for_damage_without_proof(handbook: FileHandbook) -> None:
    for known in circumstances():
        unproven = replace(known, met=frozenset({Need.ORDER}), severity=Severity.SERIOUS)
        rung = next((each for each in handbook.playbook(Cause.DAMAGE).ladder if unproven.fit(each.when)), None)
        kinds = {each.remedy for each in rung.steps} if rung else set()
        assert not kinds & (RemedyKind.cash() - {RemedyKind.FULL_REFUND})
        assert RemedyKind.FULL_REFUND not in kinds or RemedyKind.RETURN in kinds


def test_packs_in_force_today(handbook: FileHandbook) -> None:
    for platform, market in (
        ("douyin", "CN"),
        *(("tiktok_shop", each) for each in ("US", "GB", "TH", "ID", "VN", "MY")),
    ):
        pack = handbook.pack(Platform(platform), market)
        assert permits(pack, Permission.SEND, TODAY)
        assert permits(pack, Permission.MENTION_REVIEW_CHANGE, TODAY) == (market in ("TH", "ID"))
    assert handbook.pack(Platform.TIKTOK_SHOP, "BR") is None


def test_instruments(handbook: FileHandbook) -> None:
    assert handbook.instrument(Platform.DOUYIN, RemedyKind.REPLACEMENT, "zh") == "售后 · 补寄"
    name = handbook.instrument(Platform.TIKTOK_SHOP, RemedyKind.FULL_REFUND, "th")
    assert name == "Return request · approve refund"
    assert handbook.instrument(Platform.OTHER, RemedyKind.COUPON, "en") is None


def test_the_handbook_is_found_by_platform_and_market_only(handbook: FileHandbook) -> None:
    assert handbook.pack(Platform.DOUYIN, "US") is None
    assert handbook.wording("sw") is None


def test_an_unknown_key_is_named_with_its_line(copy: Path) -> None:
    line = change(copy / "delay.yaml", "act_within_days", "act_within_day")
    with pytest.raises(InvalidHandbook) as raised:
        load_handbook(copy)
    assert raised.value.file == "playbooks/delay.yaml"
    assert raised.value.line == line


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("quality.yaml", "part: 20", "part: 200", "less than or equal"),
        ("quality.yaml", "remedy: return}", "remedy: hug}", "remedy"),
        ("quality.yaml", "version: ", "cause: delay\nversion: ", "twice"),
        ("damage.yaml", "needs: [order, tracking]", "needs: [tracking]", "needs the order"),
        ("delay.yaml", "cause: delay", "cause: damage", "named delay"),
        ("color_difference.yaml", "part: 15", "part: 30", "gives more"),
        ("limits.yaml", "CNY: 200", "CNX: 200", "missing for CNX, CNY"),
        ("rules/douyin_cn.yaml", "market: CN", "market: SG", "named douyin_sg.yaml"),
        ("rules/douyin_cn.yaml", "valid_until: 2027-05-31", "valid_until: 2020-05-31", "before valid_from"),
        ("rules/douyin_cn.yaml", "note: >-", "notice: >-", "notice: Extra"),
        ("wording/en.yaml", "let you down: {problem}", "let you down: {issue}", "unknown slot"),
        ("wording/en.yaml", "and answer you by {date}", "and answer you soon", "missing"),
        ("wording/en.yaml", "full {amount} you paid for your {product}", "price", "any other complaint"),
        ("wording/en.yaml", "refund the full {amount}", "refund the full 100 {amount}", "number"),
        ("wording/en.yaml", "let you down: {problem}", "let you down: {problem", "braces"),
        ("wording/en.yaml", "[receipt, outer_box, prepaid]", "[receipt]", "1 pictures for 3 lines"),
        ("wording/en.yaml", "step_pictures: [request", "step_pictures: [dragon", "step_pictures"),
        ("wording/en.yaml", "hear from us by {date}", "hear from us soon", "missing"),
        ("wording/en.yaml", "      repair: How to send it", "      sample: How to send it", "no words for repair"),
    ],
)
def test_a_broken_file_is_refused(copy: Path, file: str, old: str, new: str, problem: str) -> None:
    line = change(copy / file, old, new)
    with pytest.raises(InvalidHandbook, match=problem) as raised:
        load_handbook(copy)
    assert raised.value.file == f"playbooks/{file}"
    assert raised.value.line is not None
    assert abs(raised.value.line - line) <= 7 or problem == "missing"


def test_a_missing_cause_and_a_stranger_are_refused(copy: Path) -> None:
    (copy / "price.yaml").rename(copy / "prize.yaml")
    with pytest.raises(InvalidHandbook, match=r"price\.yaml"):
        load_handbook(copy)
    shutil.copy(copy / "prize.yaml", copy / "price.yaml")
    with pytest.raises(InvalidHandbook, match="belongs to no cause"):
        load_handbook(copy)


@pytest.mark.parametrize("text", ["", "a: [", "a: &x [*x]", "\ttab: 1", "a: 2026-99-99"])
def test_malformed_yaml_is_refused(copy: Path, text: str) -> None:
    (copy / "limits.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidHandbook, match=r"limits\.yaml"):
        load_handbook(copy)


def test_a_rung_that_can_never_be_reached_is_named() -> None:
    step = Step(remedy=RemedyKind.EXPLAIN)
    low = Rung(name="low", when=When(), steps=(step,))
    high = Rung(name="high", when=When(needs=frozenset({Need.ORDER}), severity=Severity.SERIOUS), steps=(step,))
    assert ladder_problem((high, low)) is None
    found = ladder_problem((low, high))
    assert found is not None
    assert found[0] == 1
    assert "never be reached" in found[1]


def test_the_tables_in_docs_are_those_of_the_files(handbook: FileHandbook) -> None:
    """After a change of `playbooks/`: `make tables`."""
    assert PAGE.read_text(encoding="utf-8") == page(handbook)
