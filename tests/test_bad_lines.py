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


def errors_of(folder: Path, command: str, lines: str, lang: str, *, stderr: str = "") -> list[str]:
    """What the command says of lines it cannot use, in their order; `stderr` must be told there too."""
    file, out = folder / "lines.jsonl", folder / "out.jsonl"
    file.write_text(lines, "utf-8")
    done = assistant(folder / "home", command, str(file), "--out", str(out), lang=lang)
    assert done.returncode == 1
    assert stderr in done.stderr
    return [json.loads(line)["error"] for line in out.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("command", ["check", "diagnose", "propose"])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_bad_line_is_told_in_the_language_of_whoever_reads_it(tmp_path: Path, command: str, lang: str) -> None:
    errors = errors_of(tmp_path, command, LINES, lang, stderr=WORDS[lang][0])
    assert len(errors) == len(WORDS[lang])
    for said, words in zip(errors, WORDS[lang], strict=True):
        assert words in said


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "Line 'a': 'photos' cannot be used as it is: 'many'."), ("zh", "行 'a'：'photos' 的值无法使用：'many'。")],
)
def test_a_value_that_does_not_fit_is_named_with_its_field(tmp_path: Path, lang: str, words: str) -> None:
    (error,) = errors_of(tmp_path, "propose", '{"id": "a", "text": "broken", "photos": "many"}\n', lang)
    assert words in error


@pytest.mark.parametrize(("lang", "words"), [("en", "cannot be checked"), ("zh", "无法检查")])
def test_a_draft_that_cannot_be_checked_is_told_in_the_language_too(tmp_path: Path, lang: str, words: str) -> None:
    (error,) = errors_of(tmp_path, "check", '{"id": "a", "text": "broken", "kind": "letter"}\n', lang)
    assert words in error
