"""What is offered and when, in few lines: a plan tells fifteen readings of a complaint apart (ask and severity)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations, product
from typing import TypeVar

from assistant.domain.complaint import Complaint
from assistant.domain.offer import Offer
from assistant.domain.option import Option, Reading
from assistant.domain.playbook import Request
from assistant.domain.taxonomy import Ask, Severity
from assistant.language.case_slots import amount_text
from assistant.language.model_plan import key_of, label_of, open_remedies
from assistant.language.model_schema import SeverityWord

#: (when, labels of what is offered, what the buyer is asked for)
Line = tuple[str, tuple[str, ...], tuple[Request, ...]]
#: what a line costs beside its condition, in words
LINE = 3
_READINGS: tuple[Reading, ...] = tuple(product(Ask, Severity))
T = TypeVar("T")


def offer_lines(option: Option, complaint: Complaint, language: str) -> list[Line]:
    """The first line whose condition is met holds, and the last one has none of its own.

    A remedy whose amount the text has to state stands in braces.
    """
    said = {reading: _said(offer, complaint, language) for reading, offer in option.offers.items()}
    kinds = list(dict.fromkeys(said.values()))
    masks = tuple(_mask(reading for reading, each in said.items() if each == kind) for kind in kinds)
    found = _told_apart(masks)
    return [(when if len(found) > 1 else "always", *kinds[place]) for when, place in found]


def _said(offer: Offer, complaint: Complaint, language: str) -> tuple[tuple[str, ...], tuple[Request, ...]]:
    named = ((label_of(key_of(each)), amount_text(each, complaint, language)) for each in open_remedies(offer))
    return tuple(f"{{{label}}}" if amount else label for label, amount in named), offer.asks_for


@lru_cache(maxsize=1024)
def _told_apart(kinds: tuple[int, ...]) -> tuple[tuple[str, int], ...]:
    """Conditions to be tried in order, each with the place of its kind: as few words and lines as can be.

    A kind is the set of its readings, a bit for each of `_READINGS`.
    """

    @cache
    def lines(left: int) -> tuple[tuple[str, int], ...]:
        (first, *others) = [place for place, kind in enumerate(kinds) if kind & left]
        if not others:
            return (("else", first),)
        found = _largest(kinds, left)
        ways = (((when, place), *lines(left & ~met)) for met, (when, place) in found.items())
        return min(ways, key=lambda way: sum(len(re.findall(r"\w+", when)) + LINE for when, _ in way))

    return lines(sum(kinds))


def _largest(kinds: tuple[int, ...], left: int) -> dict[int, tuple[str, int]]:
    """The conditions met by readings of one kind only, by these readings; none whose readings another one covers."""
    found: dict[int, tuple[str, int]] = {}
    for box, when in _conditions():
        met = box & left
        for place, kind in enumerate(kinds):
            if met and met & ~kind == 0:
                found.setdefault(met, (when, place))
    return {met: each for met, each in found.items() if not any(met != more and met & ~more == 0 for more in found)}


@cache
def _conditions() -> tuple[tuple[int, str], ...]:
    """Every condition with the readings that meet it, such as `refund/replacement serious`, the shortest first.

    The parts stand in the order of the enumerations, and all of one enumeration go unsaid.
    """
    found = []
    for asks, severities in product(_some(Ask), _some(Severity)):
        asked = "/".join(asks) if len(asks) < len(Ask) else ""
        grave = "/".join(SeverityWord[each.name] for each in severities) if len(severities) < len(Severity) else ""
        found.append((_mask(product(asks, severities)), " ".join(filter(None, (asked, grave)))))
    return tuple(sorted(found, key=lambda each: len(each[1])))


def _some(of: type[T]) -> Iterator[tuple[T, ...]]:
    """Every choice of one member or more."""
    members = list(of)  # type: ignore[call-overload]
    for size in range(1, len(members) + 1):
        yield from combinations(members, size)


def _mask(readings: Iterator[Reading]) -> int:
    return sum(1 << _READINGS.index(each) for each in readings)
