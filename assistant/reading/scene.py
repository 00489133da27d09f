"""What a detector looks at: the draft, what it may rest on, and how to say what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from assistant.domain.clause import Clause
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.note import Note
from assistant.domain.offer import Offer
from assistant.domain.playbook import RemedyKind
from assistant.domain.rulepack import RulePack
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.folding import PHRASE_END, Folded, fold
from assistant.reading.wordlist import WordList

#: what ends a sentence of a folded text
SENTENCE_END = re.compile(r"[。！？!?;；\n…]|\.(?=\s|$)|(?<=[\u0e00-\u0e7f]) (?=[\u0e00-\u0e7f])")
_OPENING = frozenset('“「『«"')
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
#: letters of the longest word that may come about by chance across the edge of a name
_WORD = 4

fold_once = lru_cache(maxsize=512)(fold)


def plain(bare: str) -> Folded:
    """A stretch of folded text as a text of its own, for word lists."""
    return Folded(text=bare, bare=bare, starts=(), ends=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One draft before the guard.

    `names` are the stretches of the folded text that repeat a fact word for word, `quotes` those of them that code
    quotes: words of the buyer or of a clause.
    """

    draft: Draft
    folded: Folded
    names: tuple[tuple[int, int], ...]
    quotes: tuple[tuple[int, int], ...]
    offer: Offer | None
    clauses: Sequence[Clause]
    facts: Mapping[str, str]
    pack: RulePack | None
    day: date

    @property
    def public(self) -> bool:
        return self.draft.kind is DraftKind.PUBLIC_REPLY

    @property
    def remedies(self) -> frozenset[RemedyKind]:
        return frozenset(each.kind for each in self.offer.remedies) if self.offer else frozenset()

    def in_name(self, start: int, end: int) -> bool:
        """Whether the stretch lies within a repeated fact, such as a product called `Gift Box 50`, or meets a quote.

        In scripts without spaces a stretch across the edge of a name is no word: 包退 of 帆布包退货.
        """
        return any(
            (first <= start and end <= last) or self._across(first, start, end) or self._across(last, start, end)
            for first, last in self.names
        ) or any(first < end and start < last for first, last in self.quotes)

    def _across(self, edge: int, start: int, end: int) -> bool:
        """Whether an edge between two letters of an unspaced script lies inside a short stretch."""
        beside = self.folded.bare[max(0, edge - 1) : edge + 1]
        return start < edge < end and end - start <= _WORD and len(beside) == 2 and all(map(_UNSPACED.match, beside))

    def spans(self, words: WordList) -> Iterator[tuple[int, int]]:
        """Where words of the list stand outside repeated facts."""
        return (span for span in words.spans(self.folded) if not self.in_name(*span))

    def sentence(self, start: int, end: int) -> str:
        """The folded sentence around a stretch, with its end mark."""
        return self._around(start, end, SENTENCE_END)

    def phrase_before(self, start: int) -> str:
        """The folded words before a place, back to the last comma or stop."""
        before = self.folded.bare[max(0, start - 60) : start]
        return PHRASE_END.split(before)[-1]

    def phrase_around(self, start: int, end: int) -> str:
        """The folded words around a stretch, from comma to comma, 80 letters after it at most."""
        after = PHRASE_END.search(self.folded.bare, end, end + 80)
        return self.phrase_before(start) + self.folded.bare[start : after.start() if after else end + 80]

    def _around(self, start: int, end: int, stop: re.Pattern[str]) -> str:
        text = self.folded.bare
        first = max((match.end() for match in stop.finditer(text, 0, start)), default=0)
        after = stop.search(text, end)
        return text[first : after.end() if after else len(text)]

    def finding(self, rule: str, verdict: Verdict, span: tuple[int, int], message: str, **values: str) -> Finding:
        """A finding on a stretch of the folded text; `{words}` in the message are the draft's own."""
        start, end = self.folded.span(*span)
        note = Note(message=message, values={"words": self.draft.text[start:end].strip(), **values})
        return Finding(rule=rule, verdict=verdict, start=start, end=end, note=note)


def scene_of(
    draft: Draft,
    *,
    offer: Offer | None,
    clauses: Sequence[Clause],
    facts: Mapping[str, str],
    pack: RulePack | None,
    day: date,
) -> Scene:
    folded = fold(draft.text)
    return Scene(
        draft=draft,
        folded=folded,
        names=tuple(_repeated(folded, facts)),
        quotes=tuple(_repeated(folded, {name: each for name, each in facts.items() if _quoted(name, each)})),
        offer=offer,
        clauses=clauses,
        facts=facts,
        pack=pack,
        day=day,
    )


def _quoted(name: str, value: str) -> bool:
    """Whether a slot holds words of the buyer or of a clause."""
    return value[:1] in _OPENING or name.endswith("_clause")


def _repeated(folded: Folded, facts: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    for value in facts.values():
        words = fold_once(value.strip()).bare if value else ""
        if len(words) < 3 or (words.isdigit() and len(words) < 6):
            continue
        edges = rf"(?<![a-z0-9]){re.escape(words)}(?![a-z0-9])"
        yield from (match.span() for match in re.finditer(edges, folded.bare))
