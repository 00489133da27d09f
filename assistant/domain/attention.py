"""Whether an approver reads what they approve: the time each text needs, the time it had, and a test that says when.

Two signs are counted, each by a CUSUM of log likelihood ratios (Page, Biometrika 41, 1954): approvals that had less
time than anybody needs, and probes that were missed. For somebody whose every decision shows the sign with at most the
probability `ordinary`, the chance to be flagged within `over` decisions is at most `bound`: a sum that starts at any
one decision is the logarithm of a supermartingale and reaches log(over / bound) with probability bound / over
(Ville's inequality), and there are `over` decisions to start at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property, reduce
from math import log
from statistics import median
from types import MappingProxyType

from assistant.domain.probe import Fault

#: characters read aloud a minute by ordinary adults: IReST, Trauzettel-Klosinski & Dietz, IOVS 53 (2012) 5452-5461
_ALOUD = MappingProxyType({"zh": 255, "ja": 357})
#: the same for languages in letters: 68 ms a character over 14 of them
_ALOUD_LETTERS = 882
#: nobody reads faster than this many times the pace of reading aloud: 5 x 183 words a minute come near the 1,000 that
#: cannot be read, while silent readers end at 300 (Brysbaert, J. Mem. Lang. 109 (2019) 104047), so that who skims what
#: they know well is not counted
FASTEST = 5


class Action(StrEnum):
    APPROVED = "approved"
    EDITED = "edited"
    REJECTED = "rejected"


class Sign(StrEnum):
    """What an approver is flagged for."""

    UNREAD = "unread"  #: approved in less time than the text needs
    MISSED = "missed"  #: approved although the draft was plainly bad


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision of one person. `opened` is when the case was first shown, None if it never was.

    `floor` and `had` are seconds: the least anybody needs to read what was approved, and what this person had for it.
    `size` counts the cases of the gesture, `changed` the share of a text that an edit replaced (0 to 1). `caught` says
    how a probe ended; None for a real draft.
    """

    person: str
    case: str
    proposal: int
    action: Action
    at: datetime
    opened: datetime | None = None
    floor: float = 0.0
    had: float = 0.0
    size: int = 1
    changed: float | None = None
    fault: Fault | None = None
    caught: bool | None = None

    @property
    def unread(self) -> bool:
        return self.action is Action.APPROVED and self.had < self.floor

    @property
    def spent(self) -> float:
        """The seconds of reading it must have taken."""
        return min(self.floor, self.had)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """`ordinary` and `careless` are the probabilities of a sign that are told apart."""

    ordinary: float
    careless: float
    bound: float
    over: int

    @property
    def height(self) -> float:
        return log(self.over / self.bound)

    def after(self, score: float, bad: bool) -> float:
        """The sum after one more decision."""
        ratio = self.careless / self.ordinary if bad else (1 - self.careless) / (1 - self.ordinary)
        return max(0.0, score + log(ratio))


#: each bounds false alarms by one in a thousand: over 500 approvals, and over the probes among 500 at the highest share
TRIALS = MappingProxyType(
    {
        Sign.UNREAD: Trial(ordinary=0.2, careless=0.6, bound=0.001, over=500),
        Sign.MISSED: Trial(ordinary=0.1, careless=0.6, bound=0.001, over=100),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The sums of both tests; `hit` is the first sign whose sum reached its height."""

    unread: float = 0.0
    missed: float = 0.0
    hit: Sign | None = None

    def after(self, decision: Decision) -> Scores:
        unread, missed = self.unread, self.missed
        if decision.action is Action.APPROVED:
            unread = TRIALS[Sign.UNREAD].after(unread, decision.unread)
        if decision.caught is not None:
            missed = TRIALS[Sign.MISSED].after(missed, not decision.caught)
        hit = self.hit
        if hit is None and missed >= TRIALS[Sign.MISSED].height:
            hit = Sign.MISSED
        if hit is None and unread >= TRIALS[Sign.UNREAD].height:
            hit = Sign.UNREAD
        return Scores(unread=unread, missed=missed, hit=hit)


def scored(decisions: Iterable[Decision]) -> Scores:
    """Both tests over the decisions of one person, oldest first."""
    return reduce(Scores.after, decisions, Scores())


def reading_floor(texts: Iterable[tuple[str, str]]) -> float:
    """Seconds below which nobody has read these texts, each with its language (ISO 639-1)."""
    return sum(_letters(text) * 60 / (FASTEST * _ALOUD.get(language, _ALOUD_LETTERS)) for text, language in texts)


def _letters(text: str) -> int:
    return sum(not each.isspace() for each in text)


def time_for(opened: datetime | None, at: datetime, earlier: Sequence[Decision]) -> float:
    """Seconds a person had between `opened` and `at`, without what reading their earlier decisions took meanwhile.

    Nobody reads two texts at once: opening fifty cases and waiting a minute gives time for three of them.
    """
    if opened is None:
        return 0.0
    had = (at - opened).total_seconds()
    for each in earlier:
        if each.opened and each.at > opened:
            overlap = (each.at - max(opened, each.opened)).total_seconds()
            had -= max(0.0, min(each.spent, overlap))
    return max(0.0, had)


@dataclass(frozen=True)
class Habits:
    """What the decisions of one person come to, newest last."""

    decisions: tuple[Decision, ...]

    @cached_property
    def approvals(self) -> tuple[Decision, ...]:
        return tuple(each for each in self.decisions if each.action is Action.APPROVED)

    @property
    def unread(self) -> int:
        return sum(each.unread for each in self.approvals)

    @property
    def seconds(self) -> float | None:
        """Median seconds from shown to approved, of what was opened."""
        found = [(each.at - each.opened).total_seconds() for each in self.approvals if each.opened]
        return median(found) if found else None

    @property
    def floor(self) -> float | None:
        """Median seconds that reading needed at the least."""
        return median(each.floor for each in self.approvals) if self.approvals else None

    @property
    def unopened_run(self) -> int:
        """The longest run of approvals without opening."""
        longest = run = 0
        for each in self.approvals:
            run = run + 1 if each.opened is None else 0
            longest = max(longest, run)
        return longest

    @property
    def edits(self) -> tuple[float, ...]:
        """How much each edit changed, 0 to 1."""
        return tuple(each.changed for each in self.decisions if each.changed is not None)

    @property
    def largest(self) -> int:
        """The most cases approved in one gesture."""
        return max((each.size for each in self.approvals), default=0)

    @property
    def probes(self) -> int:
        return sum(each.caught is not None for each in self.decisions)

    @property
    def caught(self) -> int:
        return sum(each.caught is True for each in self.decisions)
