"""The gate's cases are read strictly, and what they demand is a closed vocabulary."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.draft import DraftKind
from assistant.domain.taxonomy import DRAFT_LANGUAGES
from assistant.errors import WrongInput
from evals.__main__ import main
from evals.gate.cases import FOLDER, Channel, read_cases
from evals.gate.statements import read_statement, word_list

LINE: dict[str, Any] = {
    "id": "en-01",
    "text": "The lid is cracked.",
    "language": "en",
    "market": "US",
    "platform": "tiktok_shop",
    "channel": "review",
    "cause": "damage",
    "evidence": ["lid is cracked"],
    "about": ["crack"],
    "product": "Jar",
    "required": {"public_reply": ["product"]},
}


def written(folder: Path, *lines: dict[str, Any] | str) -> Path:
    """A folder of cases; a string is written as it is."""
    (folder / "dataset.json").write_text(json.dumps({"version": 7, "return_addresses": {"US": "1 Shop Rd"}}), "utf-8")
    told = [each if isinstance(each, str) else json.dumps(each) for each in lines]
    (folder / "en.jsonl").write_text("\n".join(told) + "\n", "utf-8")
    return folder


def test_the_cases_are_many_and_varied() -> None:
    cases = read_cases().cases
    assert len(cases) >= 220
    spoken = Counter(each.line.language for each in cases)
    assert set(spoken) == set(DRAFT_LANGUAGES)
    assert min(spoken.values()) >= 20
    assert {each.line.channel for each in cases} == set(Channel)
    assert len({each.line.text for each in cases}) == len(cases)
    assert len({each.line.cause for each in cases}) == 11
    assert sum(each.line.safety for each in cases) >= 10
    assert {"injection", "personal", "extortion"} <= {tag for each in cases for tag in each.line.tags}
    assert all(each.required and each.forbidden for each in cases if each.is_complaint)


def test_a_case_is_a_complaint_as_the_agent_sees_it(tmp_path: Path) -> None:
    (case,) = read_cases(written(tmp_path, LINE)).cases
    assert case.complaint.seed == "en-01"
    assert case.complaint.return_address == "1 Shop Rd"
    assert case.complaint.reviewed
    assert case.forbidden == ()
    assert [(kind, str(each)) for kind, each in case.required] == [(DraftKind.PUBLIC_REPLY, "product")]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"evidence": ["lid was cracked"]}, "'lid was cracked' does not stand in the text"),
        ({"about": []}, "a complaint needs evidence, about and required"),
        ({"cause": "weather"}, "cause: Input should be 'quality'"),
        ({"stars": 1}, "stars: Extra inputs are not permitted"),
        ({"language": "xx", "id": "xx-01"}, "language: 'xx' is none of zh, en"),
        ({"market": "ZZ"}, "market: 'ZZ' is none of CN"),
        ({"id": "en1"}, "id: String should match pattern"),
        ({"id": "zh-01"}, "the id begins with another language"),
        ({"other_causes": ["damage"]}, "the main cause is among the others"),
        ({"channel": "chat"}, "there is no public reply to a chat or a claim"),
        ({"required": {"public_reply": ["sings"]}}, "there is no statement 'sings'"),
        ({"required": {"private_offer": ["remedy:cash"]}}, "'cash' is none of coupon"),
        ({"required": {"private_offer": ["remedy"]}}, "remedy needs a value"),
        ({"forbidden": {"letter": ["amount"]}}, "forbidden.letter"),
        ({"order": {"number": "123456", "paid": "5", "placed_at": "2026-11-01T10:00:00"}}, "a time has no offset"),
        (
            {
                "order": {
                    "number": "123456",
                    "paid": "5",
                    "placed_at": "2026-11-05T10:00:00Z",
                    "delivered_at": "2026-11-01T10:00:00Z",
                }
            },
            "delivered before it was shipped",
        ),
    ],
)
def test_a_wrong_line_is_named_with_its_number(tmp_path: Path, change: dict[str, Any], told: str) -> None:
    folder = written(tmp_path, LINE | {"id": "en-00"}, "", LINE | change)
    with pytest.raises(WrongInput) as caught:
        read_cases(folder)
    assert caught.value.message.startswith("en.jsonl:3: ")
    assert told in caught.value.message


def test_a_line_that_is_no_json_and_an_id_given_twice_are_named(tmp_path: Path) -> None:
    with pytest.raises(WrongInput, match=r"^en\.jsonl:2: Invalid JSON"):
        read_cases(written(tmp_path, LINE, "{half"))
    with pytest.raises(WrongInput, match=r"^en\.jsonl:2: the id 'en-01' is taken"):
        read_cases(written(tmp_path, LINE, LINE))


def test_the_digest_changes_with_any_byte(tmp_path: Path) -> None:
    before = read_cases(written(tmp_path, LINE)).digest
    assert read_cases(written(tmp_path, LINE)).digest == before
    assert read_cases(written(tmp_path, LINE | {"product": "Jug"})).digest != before


def test_every_list_of_words_is_there_in_every_language() -> None:
    told = [str(each) for case in read_cases().cases for _, each in (*case.required, *case.forbidden)]
    lists = {each for each in told if each in {"where_to_go", "safety_advice", "review"} or each.startswith("asks:")}
    causes = {f"cause:{case.line.cause}" for case in read_cases().cases}
    for name in lists | causes:
        assert set(word_list(name)) == set(DRAFT_LANGUAGES), name


def test_a_statement_reads_as_it_is_written() -> None:
    for said in ("product", "remedy:coupon|repair", "words:a b|c", "cites:return"):
        assert str(read_statement(said)) == said


def test_the_command_reads_the_cases_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cases"]) == 0
    assert f"{len(read_cases().cases)} cases, version" in capsys.readouterr().out
    assert main(["cases", "--cases", str(written(tmp_path, "{"))]) == 2
    assert "en.jsonl:1: " in capsys.readouterr().err
    assert main(["cases", "--only", "xx"]) == 2


def test_the_folder_says_what_a_line_holds() -> None:
    told = (FOLDER / "README.md").read_text("utf-8")
    from evals.gate.cases import CaseLine
    from evals.gate.statements import CHECKS

    assert all(f"`{name}`" in told for name in CaseLine.model_fields)
    assert all(f"`{name}" in told for name in CHECKS)
