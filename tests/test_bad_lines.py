"""What `check`, `diagnose` and `propose` say of lines they cannot use, in the language of whoever reads it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.typed import assistant

LINES = "\n".join(('{"id": "a", "text": ', "[1, 2]", '{"id": "c"}', ""))
WORDS = {
    "en": ("is no JSON: it cannot be read from letter", "is no JSON object", "has no 'text'"),
    "zh": ("不是有效的 JSON：从第", "不是 JSON 对象", "缺少 'text'"),
}


@pytest.mark.parametrize("command", ["check", "diagnose", "propose"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_bad_line_is_told_in_the_language_of_whoever_reads_it(tmp_path: Path, command: str, lang: str) -> None:
    file, out = tmp_path / "lines.jsonl", tmp_path / "out.jsonl"
    file.write_text(LINES, "utf-8")
    done = assistant(tmp_path / "home", command, str(file), "--out", str(out), lang=lang)
    assert done.returncode == 1
    errors = [json.loads(line)["error"] for line in out.read_text("utf-8").splitlines()]
    assert len(errors) == len(WORDS[lang])
    for said, words in zip(errors, WORDS[lang], strict=True):
        assert words in said
    assert WORDS[lang][0] in done.stderr


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "Line 'a': 'photos' cannot be used as it is: 'many'."), ("zh", "行 'a'：'photos' 的值无法使用：'many'。")],
)
def test_a_value_that_does_not_fit_is_named_with_its_field(tmp_path: Path, lang: str, words: str) -> None:
    file, out = tmp_path / "lines.jsonl", tmp_path / "out.jsonl"
    file.write_text('{"id": "a", "text": "broken", "photos": "many"}\n', "utf-8")
    done = assistant(tmp_path / "home", "propose", str(file), "--out", str(out), lang=lang)
    assert done.returncode == 1
    assert words in json.loads(out.read_text("utf-8"))["error"]


@pytest.mark.parametrize(("lang", "words"), [("en", "cannot be checked"), ("zh", "无法检查")])
def test_a_draft_that_cannot_be_checked_is_told_in_the_language_too(tmp_path: Path, lang: str, words: str) -> None:
    file, out = tmp_path / "lines.jsonl", tmp_path / "out.jsonl"
    file.write_text('{"id": "a", "text": "broken", "kind": "letter"}\n', "utf-8")
    done = assistant(tmp_path / "home", "check", str(file), "--out", str(out), lang=lang)
    assert done.returncode == 1
    assert words in json.loads(out.read_text("utf-8"))["error"]
