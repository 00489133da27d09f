"""The handbook as shipped is whole and sound, and a broken one says where."""

from __future__ import annotations

import shutil
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from assistant.domain.playbook import Need, Playbook, RemedyKind, Rung, Step
from assistant.domain.rulepack import Permission, permits
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Cause, Platform, Severity
from assistant.errors import InvalidHandbook
from assistant.handbook.ladder import ladder_problem, worth
from assistant.handbook.load import FileHandbook, load_handbook

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


def test_each_currency_has_both_limits(handbook: FileHandbook) -> None:
    assert set(handbook.limits.goodwill_cap) == set(handbook.limits.supervisor_above)
    assert len(handbook.limits.goodwill_cap) == 13


@pytest.mark.parametrize("cause", Cause)
def test_more_evidence_or_severity_never_gives_less(handbook: FileHandbook, cause: Cause) -> None:
    playbook = handbook.playbook(cause)
    states = [frozenset(each) for size in range(len(Need) + 1) for each in combinations(Need, size)]
    for low in states:
        for high in (each for each in states if low <= each):
            for mild in Severity:
                for grave in (each for each in Severity if each >= mild):
                    assert value(playbook, low, mild) <= value(playbook, high, grave)


def value(playbook: Playbook, met: frozenset[Need], severity: Severity) -> int:
    for rung in playbook.ladder:
        if rung.needs <= met and severity >= rung.severity:
            return max(map(worth, rung.steps))
    return 0


def test_no_cash_for_damage_without_proof(handbook: FileHandbook) -> None:
    unproved = [rung for rung in handbook.playbook(Cause.DAMAGE).ladder if not rung.needs & {Need.PHOTO, Need.TRACKING}]
    assert unproved == []


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
        ("wording/en.yaml", "we are sorry about {problem}", "we are sorry about {issue}", "unknown slot"),
        ("wording/en.yaml", "by {date} in", "within 2 days in", "missing"),
        ("wording/en.yaml", "refund the full {amount}", "refund the full 100 {amount}", "number"),
        ("wording/en.yaml", "sorry about {problem}", "sorry about {problem", "braces"),
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
    low = Rung(name="low", needs=frozenset(), severity=Severity.MILD, steps=(step,))
    high = Rung(name="high", needs=frozenset({Need.ORDER}), severity=Severity.SERIOUS, steps=(step,))
    assert ladder_problem((high, low)) is None
    found = ladder_problem((low, high))
    assert found is not None
    assert found[0] == 1
    assert "never be reached" in found[1]
