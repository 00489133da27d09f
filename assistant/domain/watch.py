"""The watch over approvals as a shop has set it, what was shown to whom, and who was flagged."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from assistant.domain.attention import Sign

#: the share of probes: below the first too few to tell anything, above the second too much of people's time
LEAST_SHARE, MOST_SHARE = 0.01, 0.2
#: unless the owner says another
USUAL_SHARE = 0.05
#: how long what was measured of a person is kept
KEPT = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A shop without one measures nobody and shows no probes.

    `share` is that of the proposals which a person meets as a probe, 0 for none; `second` whether what a flagged person
    approves in bulk waits for somebody else.
    """

    share: float
    second: bool
    since: datetime
    by: str
    seed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A case was shown, first at `opened`, and the last time with a `probe` or without. Nobody's name is empty."""

    person: str
    case: str
    proposal: int
    opened: datetime
    probe: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Somebody was flagged, after so many decisions; `person` is the folded name, as in `Person.key`."""

    person: str
    sign: Sign
    at: datetime
    decisions: int
    cleared_at: datetime | None = None
    cleared_by: str = ""

    @property
    def key(self) -> str:
        """What stands once: a person flagged already is not flagged again before somebody cleared it."""
        return self.person
