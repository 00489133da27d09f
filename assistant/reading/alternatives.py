"""Thousands of regular expressions at the price of the few that can match a text.

All lists together hold more than 12,000 alternatives. One walk over a text (Aho and Corasick, 1975) finds which of
their required strings stand in it; only the alternatives of those are compiled, once, and tried.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from heapq import heapify, heappop, heappush

from ahocorasick_rs import AhoCorasick

from assistant.reading.required import required

_ALL: list[Alternatives] = []


class Alternatives:
    """Finds what `re.compile(f"{before}(?:{fragments joined by |}){after}")` would, and is read when it is first asked.

    The fragments use no flags and no groups that are referred to.
    """

    def __init__(self, fragments: Callable[[], Sequence[str]], *, before: str = "", after: str = "") -> None:
        self._fragments, self._before, self._after = fragments, before, after
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._at = len(_ALL)
        _ALL.append(self)
        _walker.cache_clear()
        _standing.cache_clear()

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The alternatives one by one, in their order."""
        return tuple(part for fragment in self._fragments() for part in parted(fragment))

    @property
    def source(self) -> str:
        """The one expression that finds the same."""
        return f"{self._before}(?:{'|'.join(self.parts)}){self._after}"

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where they match, from the left and without overlap; of two at one place the one that stands first."""
        return (span for _, span in self.matches(text))

    def matches(self, text: str) -> Iterator[tuple[int, tuple[int, int]]]:
        """As `spans`, each with the number of its alternative."""
        possible = _standing(text).get(self._at)
        return self._in_turn(text, possible) if possible else iter(())

    def _in_turn(self, text: str, possible: Iterable[int]) -> Iterator[tuple[int, tuple[int, int]]]:
        ahead = [(match.start(), at, match.end()) for at in possible if (match := self._part(at).search(text))]
        heapify(ahead)
        place = 0
        while ahead:
            start, at, end = heappop(ahead)
            if start >= place:
                yield at, (start, end)
                place = end
            if again := self._part(at).search(text, place):
                heappush(ahead, (again.start(), at, again.end()))

    def found(self, text: str) -> bool:
        return any(self._part(at).search(text) for at in _standing(text).get(self._at, ()))

    def _part(self, at: int) -> re.Pattern[str]:
        if at not in self._compiled:
            self._compiled[at] = re.compile(f"{self._before}(?:{self.parts[at]}){self._after}")
        return self._compiled[at]


def every_part() -> frozenset[str]:
    """All alternatives of all lists of the modules that are imported."""
    return frozenset(part for each in _ALL for part in each.parts)


def parted(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern: what stands between the bars outside brackets."""
    if "|" not in pattern:
        yield pattern
        return
    depth, first = 0, 0
    for match in _STEP.finditer(pattern):
        letter = match.group()
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            yield pattern[first : match.start()]
            first = match.end()
    yield pattern[first:]


#: an escaped letter, a class of letters, a bracket or bar, or what is none of them
_STEP = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)


@lru_cache(maxsize=256)
def _standing(text: str) -> Mapping[int, Sequence[int]]:
    """By list, the alternatives of which a required string stands in the text."""
    walker, owners, always = _walker()
    met = {match[0] for match in walker.find_matches_as_indexes(text, overlapping=True)}
    found: dict[int, list[int]] = defaultdict(list)
    for of, at in sorted(always.union(*(owners[each] for each in met))):
        found[of].append(at)
    return found


@cache
def _walker() -> tuple[AhoCorasick, list[list[tuple[int, int]]], set[tuple[int, int]]]:
    """What finds all required strings in one walk, (list, alternative) of whom needs each, and who needs none."""
    owners: dict[str, list[tuple[int, int]]] = defaultdict(list)
    always: set[tuple[int, int]] = set()
    for of, each in enumerate(_ALL):
        for at, part in enumerate(each.parts):
            strings = required(part)
            for string in strings:
                owners[string].append((of, at))
            if not strings:
                always.add((of, at))
    return AhoCorasick(list(owners)), list(owners.values()), always
