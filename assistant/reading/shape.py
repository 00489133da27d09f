"""A text as the learnt reader sees it: what it may say is put into marks, so that only the way of saying is left.

`退您15元` beside an offer of 15 yuan and beside none are two texts: `退您ⓜ` and `退您Ⓜ`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from assistant.domain.draft import DraftKind
from assistant.domain.playbook import RemedyKind
from assistant.reading.amounts import Vouched
from assistant.reading.scene import SENTENCE_END, Scene, fold_once

_K = RemedyKind
#: what an offer may lack, and the remedies that give it; one letter a flag
_LACKS = {
    "m": _K.cash() | {_K.RETURN},
    "c": frozenset({_K.COUPON}),
    "g": frozenset({_K.REPLACEMENT, _K.EXCHANGE, _K.SPARE_PART, _K.REPAIR}),
    "h": frozenset({_K.GIFT, _K.SAMPLE}),
}
#: all flags: public, follow-up, no freight, and what the offer lacks
FLAGS = ("P", "F", "f", *_LACKS)
_MONEY = frozenset({"money", "percent", "discount", "multiple", "vague"})
_COUNTED = frozenset({"number", "count"})
#: marks of known and of unknown money, of known and of unknown time, of any other number, of a fact word for word
KNOWN_MONEY, MONEY, KNOWN_TIME, TIME, NUMBER, FACT = "ⓜⓂⓓⒹⓝⓟ"
_SPACE, _DIGIT, _SAYS = re.compile(r"\s+"), re.compile(r"\d"), re.compile(r"\w|[^\x00-\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """`sentences` are folded, with marks, and without Latin accents; `accented` are the same with them.

    `places` are where each stood in the folded text; `flags` are of FLAGS.
    """

    sentences: tuple[str, ...]
    accented: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    flags: str

    def only(self, at: int) -> Shape:
        """One of its sentences by itself."""
        return self._with([at])

    def without(self, sentences: frozenset[str]) -> Shape:
        """The shape without some sentences."""
        return self._with([at for at, each in enumerate(self.sentences) if each not in sentences])

    def _with(self, places: Iterable[int]) -> Shape:
        kept = [(self.sentences[at], self.accented[at], self.places[at]) for at in places]
        said, accented, stood = zip(*kept, strict=True) if kept else ((), (), ())
        return replace(self, sentences=said, accented=accented, places=stood)


def shape_of(scene: Scene, vouched: Iterable[Vouched]) -> Shape:
    """The shape of a draft beside its offer, clauses and facts; `vouched` as `amounts.vouched_for` gives it."""
    text, marks = scene.folded.bare, tuple(_marks(scene, vouched))
    bare, accented = (_marked(each, marks) for each in (text, scene.folded.text))
    sentences, start = [], 0
    for end in [*(match.end() for match in SENTENCE_END.finditer(text)), len(text)]:
        said, as_written = (_plain(letters[start:end]) for letters in (bare, accented))
        if _SAYS.search(said):
            sentences.append((said, as_written, (start, end)))
        start = end
    return Shape(
        sentences=tuple(said for said, _, _ in sentences),
        accented=tuple(as_written for _, as_written, _ in sentences),
        places=tuple(place for _, _, place in sentences),
        flags="".join(_flags(scene)),
    )


def sentences_of(text: str) -> Iterator[str]:
    """The sentences of a text that says nothing to be marked, as a shape has them."""
    folded, start = fold_once(text).bare, 0
    for end in [*(match.end() for match in SENTENCE_END.finditer(folded)), len(folded)]:
        yield _plain(folded[start:end])
        start = end


def _marked(text: str, marks: Iterable[tuple[int, int, str]]) -> list[str]:
    """The letters of a text; a marked stretch is its mark, then nothing."""
    letters = list(text)
    for start, end, mark in marks:
        letters[start:end] = [mark, *[""] * (end - start - 1)]
    return letters


def _plain(letters: Iterable[str]) -> str:
    return _DIGIT.sub("0", _SPACE.sub(" ", "".join(letters)).strip())


def _marks(scene: Scene, vouched: Iterable[Vouched]) -> Iterator[tuple[int, int, str]]:
    """Stretches to be marked, the longest where some overlap."""
    found = [(start, end, FACT) for start, end in scene.names]
    for quantity, known in vouched:
        if quantity.unit in _MONEY:
            mark = KNOWN_MONEY if known else MONEY
        elif quantity.unit in _COUNTED:
            mark = NUMBER
        else:
            mark = KNOWN_TIME if known else TIME
        found.append((quantity.start, quantity.end, mark))
    taken: list[tuple[int, int]] = []
    for start, end, mark in sorted(found, key=lambda each: each[0] - each[1]):
        if start < end and not any(start < last and first < end for first, last in taken):
            taken.append((start, end))
            yield start, end, mark


def _flags(scene: Scene) -> Iterator[str]:
    if scene.draft.kind is DraftKind.FOLLOW_UP:
        yield "F"
    if scene.public:
        yield "P"
        return
    if not (scene.offer and any(each.freight for each in scene.offer.remedies)):
        yield "f"
    yield from (flag for flag, given in _LACKS.items() if not scene.remedies & given)
