"""The word lists find what their one long expression would find, and `required.txt` says what they need."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import reading
from assistant.reading import alternatives
from assistant.reading.alternatives import Alternatives, parted
from assistant.reading.folding import fold
from assistant.reading.required import WRITTEN, found
from evals.tables import needles

DATASETS = Path(__file__).parents[1] / "evals" / "datasets"
_ATOMS = st.sampled_from(["a", "b", "ab", "[ab]", "[^a]", ".", "ab?", "b{2,3}", "(?=b)", "(?<!a)", r"\w", "退款", "$"])
PATTERNS = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda each: f"(?:{'|'.join(each)})"),
        inner.map(lambda each: f"(?:{each})?"),
        inner.map(lambda each: f"(?:{each})+"),
    ),
    max_leaves=8,
)


def _lines(name: str) -> list[str]:
    return (DATASETS / f"{name}.jsonl").read_text("utf-8").splitlines()


def texts(count: int) -> list[str]:
    rows = [json.loads(line) for name in ("redteam", "harmless") for line in _lines(name)]
    return [fold(row["text"]).bare for row in random.Random(7).sample(rows, count)]


def lists() -> list[Alternatives]:
    for each in iter_modules(reading.__path__, f"{reading.__name__}."):
        import_module(each.name)
    return [each for each in alternatives._ALL if each.parts and len(each.parts) > 1]


def test_required_txt_is_what_make_tables_writes() -> None:
    assert WRITTEN.read_text("utf-8") == needles(), "run `make tables`"


def test_every_list_finds_what_its_one_expression_finds() -> None:
    read = texts(60)
    for each in lists():
        expression = re.compile(each.source)
        for text in read:
            assert list(each.spans(text)) == [match.span() for match in expression.finditer(text)], each.source
            assert each.found(text) is bool(expression.search(text))


@given(pattern=PATTERNS, text=st.text("ab退款c", max_size=12))
def test_a_match_holds_a_required_string(pattern: str, text: str) -> None:
    strings = found(pattern)
    for match in re.finditer(pattern, text):
        assert not strings or any(each in match.group() for each in strings)


@pytest.fixture(scope="module")
def few() -> Iterator[Alternatives]:
    made = Alternatives(lambda: ["ab|a", "(?<!a)b(?:a|$)", "退(?:款)?", "款|b"])
    made.found("")
    yield made
    alternatives._ALL.remove(made)


@given(text=st.text("ab退款", max_size=12))
def test_the_leftmost_of_the_first_wins(few: Alternatives, text: str) -> None:
    assert list(few.spans(text)) == [match.span() for match in re.finditer(few.source, text)]


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("a|b(?:c|d)|e", ["a", "b(?:c|d)", "e"]),
        (r"a\||[|)]b|c", [r"a\|", "[|)]b", "c"]),
        ("[]|]|[^]|]x|y", ["[]|]", "[^]|]x", "y"]),
        ("", [""]),
    ],
)
def test_alternatives_are_told_apart(pattern: str, parts: list[str]) -> None:
    assert list(parted(pattern)) == parts
