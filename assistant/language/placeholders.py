"""Personal data leaves a buyer's text before the text leaves the desk, and what comes back is led home by offsets."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assistant.language.personal_data import NAME_SIGNS, PATTERNS

#: code points of one text that a model is shown; longer than any review or chat message the platforms take
SHOWN = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A placeholder at `start:end` of the masked text, and the place of what it stands for in the original."""

    start: int
    end: int
    original_start: int
    original_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """A text with placeholders such as `[phone 1]`; all offsets count code points."""

    original: str
    text: str
    gaps: tuple[Gap, ...] = ()

    @property
    def shown(self) -> str:
        """The beginning of the masked text, all that leaves the desk."""
        return self.text[:SHOWN]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the masked text stands in the original; half a placeholder counts as the whole."""
        return self._home(start, ends=False), self._home(end, ends=True)

    def _home(self, place: int, *, ends: bool) -> int:
        shift = 0
        for gap in self.gaps:
            if place < gap.start + ends:
                break
            if place < gap.end:
                return gap.original_end if ends else gap.original_start
            shift = gap.original_end - gap.end
        return place + shift


def mask(text: str, known: Mapping[str, str] | None = None) -> Masked:
    """The text with a typed, numbered placeholder for each piece of personal data; the same piece gets the same one.

    `known` maps a kind (`order`, `parcel`, `name`) to a value of the case that is hidden wherever it stands.
    Recall comes first: a long number that is none of a person's is hidden as well.
    """
    parts: list[str] = []
    gaps: list[Gap] = []
    numbers: dict[str, dict[str, int]] = {}
    done = length = 0
    for start, end, kind in _merged(_found(text, known or {})):
        of_kind = numbers.setdefault(kind, {})
        placeholder = f"[{kind} {of_kind.setdefault(text[start:end], len(of_kind) + 1)}]"
        length += start - done
        parts += [text[done:start], placeholder]
        gaps.append(Gap(start=length, end=length + len(placeholder), original_start=start, original_end=end))
        length += len(placeholder)
        done = end
    return Masked(original=text, text="".join([*parts, text[done:]]), gaps=tuple(gaps))


def plain(text: str) -> str:
    """The text in one line, without code points that nobody sees, so that they tear no number or word apart."""
    return " ".join("".join(map(_seen_letter, text)).split())


def shareable(text: str) -> str:
    """What may leave the desk of a buyer's text where no offset leads back: plain, masked, its beginning."""
    return mask(plain(text)).shown


def _seen_letter(letter: str) -> str:
    if letter.isprintable():
        return letter
    return "" if _is_unseen(letter) else " "


def _is_unseen(letter: str) -> bool:
    return unicodedata.category(letter) == "Cf"


def _found(text: str, known: Mapping[str, str]) -> Iterable[tuple[int, int, str]]:
    """Spans with their kind; code points that nobody sees part no number, and are hidden with it."""
    places = [at for at, letter in enumerate(text) if not _is_unseen(letter)]
    seen = "".join(text[at] for at in places)
    sought = {kind: "".join(each for each in value if not _is_unseen(each)) for kind, value in known.items()}
    for start, end, kind in _found_in(seen, sought):
        if start < end:
            yield places[start], places[end - 1] + 1, kind


def _found_in(text: str, known: Mapping[str, str]) -> Iterable[tuple[int, int, str]]:
    """Spans with their kind; a group of the pattern narrows the span to what is personal."""
    folded = text.lower() if len(text.lower()) == len(text) else text
    for kind, value in known.items():
        wanted = value.strip().lower()
        start = folded.find(wanted) if len(wanted) > 1 else -1
        while start >= 0:
            yield start, start + len(wanted), kind
            start = folded.find(wanted, start + len(wanted))
    for kind, pattern in (*PATTERNS, *(("name", sign) for sign in NAME_SIGNS)):
        for match in pattern.finditer(text):
            group = 1 if pattern.groups else 0
            yield *match.span(group), kind


def _merged(spans: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Overlapping spans become one, of the kind of the widest."""
    merged: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(spans, key=lambda each: (each[0], -each[1])):
        if merged and start < merged[-1][1]:
            first, last, widest = merged[-1]
            merged[-1] = (first, max(last, end), widest if last - first >= end - start else kind)
        else:
            merged.append((start, end, kind))
    return merged
