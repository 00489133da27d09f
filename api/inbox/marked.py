"""A text cut into pieces, so that a page can mark evidence, slots, findings and hidden characters in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from assistant.domain.draft import Draft
from assistant.domain.verdict import Finding
from assistant.reading.visible import runs, visible

#: the slot that holds a clause word for word
CLAUSE_SLOT = "clause"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """`start`/`end` are code point offsets into the text."""

    start: int
    end: int
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of text under the same marks; a hidden one holds the names of its characters instead."""

    text: str
    marks: tuple[str, ...] = ()
    hidden: bool = False


def pieces_of(text: str, spans: Sequence[Span]) -> list[Piece]:
    """The text in order, nothing left out. Spans may overlap; what lies outside the text is ignored."""
    inside = [each for each in spans if 0 <= each.start < each.end <= len(text)]
    cuts = sorted({0, len(text), *(each.start for each in inside), *(each.end for each in inside)})
    found: list[Piece] = []
    for start, end in pairwise(cuts):
        marks = tuple(dict.fromkeys(each.mark for each in inside if each.start <= start and end <= each.end))
        for run, hidden in runs(text[start:end]):
            found.append(Piece(text=_names(run) if hidden else run, marks=marks, hidden=hidden))
    return found


def hidden_in(text: str) -> int:
    """How many hidden characters the text has."""
    return sum(len(run) for run, hidden in runs(text) if hidden)


def _names(run: str) -> str:
    """`<U+200B>×3<U+202E>`: equal neighbours are counted, so that a flood of them stays short."""
    counted = ((visible(each), len(list(group))) for each, group in groupby(run))
    return "".join(f"{name}×{count}" if count > 1 else name for name, count in counted)


def draft_pieces(draft: Draft, findings: Iterable[Finding]) -> list[Piece]:
    """A draft with what code filled in (`slot`, `cited` for a clause) and what the guard found (its verdict)."""
    found = [Span(start=each.start, end=each.end, mark=str(each.verdict)) for each in findings]
    return pieces_of(draft.text, [*_slots(draft), *found])


def finding_pieces(text: str, findings: Iterable[Finding]) -> list[Piece]:
    """A text that is being typed, with what the guard finds in it."""
    return pieces_of(text, [Span(start=each.start, end=each.end, mark=str(each.verdict)) for each in findings])


def _slots(draft: Draft) -> Iterator[Span]:
    """Where the slots stand; a sentence that a person has rewritten is passed over."""
    after = 0
    for sentence in draft.sentences:
        start = draft.text.find(sentence.text.strip(), after)
        if start < 0:
            continue
        after = start + len(sentence.text.strip())
        for slot in sentence.slots:
            place = draft.text.find(slot.text, start, after) if slot.text else -1
            if place >= 0:
                mark = "cited" if slot.name == CLAUSE_SLOT else "slot"
                yield Span(start=place, end=place + len(slot.text), mark=mark)
