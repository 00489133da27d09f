"""The guard's verdicts: the strictest wins, whatever the order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.note import Note


class Verdict(StrEnum):
    PASS = "pass"  # noqa: S105
    NOTE = "note"  #: worth knowing
    WARN = "warn"  #: a person must look twice
    BLOCK = "block"  #: must not leave

    @property
    def strictness(self) -> int:
        return list(Verdict).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`start`/`end` are code point offsets into the draft's text."""

    rule: str
    verdict: Verdict
    start: int
    end: int
    note: Note


def strictest(verdicts: Iterable[Verdict]) -> Verdict:
    """The strictest verdict; none at all is a pass of nothing said, so an empty list is `pass`."""
    return max(verdicts, key=lambda each: each.strictness, default=Verdict.PASS)
