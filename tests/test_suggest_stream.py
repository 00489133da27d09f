"""A model's answer in pieces: whole sentences only, whatever the pieces are."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.closed_objects import LEAD, LONGEST, ClosedObjects

SENTENCE = st.fixed_dictionaries({"type": st.just("empathy"), "text": st.text(), "rests_on": st.lists(st.text())})
FORM = st.fixed_dictionaries({"sentences": st.lists(SENTENCE, max_size=4)})


def read(pieces: list[str]) -> list[Any]:
    objects = ClosedObjects("sentences")
    return [json.loads(each) for piece in pieces for each in objects.feed(piece)]


def torn(text: str, cuts: list[int]) -> list[str]:
    places = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return [text[start:end] for start, end in pairwise(places)]


@given(
    FORM, st.lists(st.integers(min_value=0, max_value=10**6), max_size=30), st.booleans(), st.sampled_from([None, 2])
)
def test_every_object_comes_whole_wherever_the_text_is_torn(
    form: dict[str, Any], cuts: list[int], plain: bool, indent: int | None
) -> None:
    text = json.dumps(form, ensure_ascii=plain, indent=indent)
    objects = ClosedObjects("sentences")
    found = [json.loads(each) for piece in torn(text, cuts) for each in objects.feed(piece)]
    assert found == form["sentences"]
    assert objects.ended


@given(FORM, st.integers(min_value=0, max_value=10**6))
def test_a_text_that_breaks_off_gives_the_objects_that_had_closed(form: dict[str, Any], cut: int) -> None:
    text = json.dumps(form)
    found = read([text[: cut % (len(text) + 1)]])
    assert found == form["sentences"][: len(found)]


@given(st.text(alphabet='{}[]":,\\ an\u00e90', max_size=60))
def test_broken_text_gives_objects_or_an_error_and_nothing_else(text: str) -> None:
    objects = ClosedObjects("sentences")
    try:
        found = objects.feed(text)
    except ValueError:
        return
    assert all(each.startswith("{") and each.endswith("}") for each in found)


def test_an_object_is_given_with_its_last_bracket() -> None:
    objects = ClosedObjects("sentences")
    assert objects.feed('{"sentences": [{"text": "a}b\\"]') == []
    assert objects.feed('", "of": {"x": [1]}') == []
    assert objects.feed("}") == ['{"text": "a}b\\"]", "of": {"x": [1]}}']
    assert not objects.ended
    assert objects.feed("]}") == []
    assert objects.ended


def test_words_around_the_text_are_left_alone() -> None:
    assert read(['Sure, here it is:\n```json\n{"sentences": [{"a": 1}]}\n```', ' {"sentences": [{"b": 2}]}']) == [
        {"a": 1}
    ]


def test_another_array_is_not_taken_for_the_one_that_was_asked_for() -> None:
    assert read(['{"notes": [{"a": 1}], "more": {"sentences": [{"b": 2}]}, "sentences": [{"c": 3}]}']) == [{"c": 3}]
    assert read(['{"sent\\u0065nces": [{"c": 3}]}']) == [{"c": 3}]


@pytest.mark.parametrize(
    "text",
    [
        '{"sentences": ["words"]}',
        '{"sentences": [1]}',
        '{"sentences": [[{"a": 1}]]}',
        '{"sentences": [{"a": 1}], "sentences": [{"a": 2}]}',
        '{"sentences": [{"a": 1]}',
        "x" * (LEAD + 1),
        '{"sentences": [{"a": "' + "x" * (LONGEST + 1),
    ],
)
def test_what_cannot_be_such_a_text_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"array|brackets|begins|end"):
        ClosedObjects("sentences").feed(text)
