"""What people do with drafts, and what the desk may learn from it once a person says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant.domain.draft import Draft, DraftKind, Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.rates import wilson
from assistant.domain.taxonomy import Cause
from assistant.domain.voice import Example, Line, Manner, Swap, Voice


class Outcome(StrEnum):
    """What became of a draft."""

    AS_IS = "as_is"  #: approved as it was written
    EDITED = "edited"  #: approved after a person changed it
    REJECTED = "rejected"


class Change(StrEnum):
    """What an edit changed; an edit may be of several types."""

    TONE = "tone"  #: the same said in other words
    FACT = "fact"  #: a figure, a date, a name of the order
    OFFER = "offer"  #: what is offered, or how much of it
    POLICY = "policy"  #: what the shop's rules say
    LENGTH = "length"  #: a fifth or more shorter or longer
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What a person did to a text; `share` of it is another now, 0 to 1."""

    changes: tuple[Change, ...] = ()
    share: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A draft that was decided on. `author` is its wording, or its prompt with version and model.

    `share` is how much of the text is another now, 0 to 1. It holds no word; why a draft was rejected lies in `texts`.
    """

    draft: int
    case: str
    kind: DraftKind
    cause: Cause
    language: str
    author: str
    outcome: Outcome
    changes: tuple[Change, ...] = ()
    share: float = 0.0
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An approved reply beside what the desk had drafted; `buyer` only tells buyers apart, `said` is their text."""

    decided: Decided
    buyer: int
    draft: Draft
    text: str
    said: str
    product: str = ""
    rung: str = ""
    remedies: tuple[RemedyKind, ...] = ()


class LessonKind(StrEnum):
    VOICE = "voice"
    EXAMPLE = "example"
    WORD = "word"  #: an entry of the glossary
    PHRASING = "phrasing"  #: a sentence people put in place of the same one again and again
    PLAYBOOK = "playbook"  #: something of an answer that people take out or change again and again


class LessonState(StrEnum):
    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ENDED = "ended"  #: was accepted, and a person took that back


@dataclass(frozen=True, slots=True, kw_only=True)
class Habitual:
    """What people do to the sentence of a role again and again: `dropped`, or changed in the ways of `changes`."""

    role: Role
    rung: str
    changes: tuple[Change, ...] = ()
    dropped: bool = False


Body = Voice | Example | Swap | Line | Habitual
BODIES: dict[LessonKind, type[Body]] = {
    LessonKind.VOICE: Voice,
    LessonKind.EXAMPLE: Example,
    LessonKind.WORD: Swap,
    LessonKind.PHRASING: Line,
    LessonKind.PLAYBOOK: Habitual,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLesson:
    """Something to learn: seen in `hits` of `of` approved replies of at least `buyers` buyers.

    `case` is set where all of it comes from one case: erasing that one takes the lesson with it.
    """

    kind: LessonKind
    language: str
    body: Body
    cause: Cause | None = None
    text_kind: DraftKind | None = None
    hits: int
    of: int
    buyers: int
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A lesson as kept, and who decided on it when."""

    id: int
    state: LessonState
    new: NewLesson
    made_at: datetime
    decided_at: datetime | None = None
    decided_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """`hits` of `of` with its 95 % interval (Wilson 1927)."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.hits, self.of)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """What became of the drafts of one cause, one language and one author."""

    cause: Cause
    language: str
    author: str
    as_is: Share
    edited: Share
    rejected: Share
    #: type of change -> how many edits were of it
    changes: tuple[tuple[Change, int], ...]

    @property
    def n(self) -> int:
        return self.as_is.of


def outcomes_of(decided: Iterable[Decided]) -> list[Outcomes]:
    """One row for each cause, language and author, those with most drafts first."""
    groups: dict[tuple[Cause, str, str], list[Decided]] = {}
    for each in decided:
        groups.setdefault((each.cause, each.language, each.author), []).append(each)
    rows = [_outcomes(*key, group) for key, group in groups.items()]
    return sorted(rows, key=lambda row: (-row.n, row.cause, row.language, row.author))


def _outcomes(cause: Cause, language: str, author: str, group: Sequence[Decided]) -> Outcomes:
    def share(outcome: Outcome) -> Share:
        return Share(hits=sum(each.outcome is outcome for each in group), of=len(group))

    counts = {change: sum(change in each.changes for each in group) for change in Change}
    return Outcomes(
        cause=cause,
        language=language,
        author=author,
        as_is=share(Outcome.AS_IS),
        edited=share(Outcome.EDITED),
        rejected=share(Outcome.REJECTED),
        changes=tuple((change, count) for change, count in counts.items() if count),
    )


def taught(manner: Manner, new: NewLesson) -> Manner:
    """The manner with a lesson in it; one about a playbook changes nothing by itself."""
    match new.body:
        case Voice() as voice:
            return replace(manner, voices=(*_others(manner, voice.language), voice))
        case Swap() as swap:
            known = {each.language: each for each in manner.voices}
            voice = known.get(new.language, Voice(language=new.language))
            worded = replace(voice, swaps=(*(each for each in voice.swaps if each.said != swap.said), swap))
            return replace(manner, voices=(*_others(manner, new.language), worded))
        case Example() as example:
            return replace(manner, examples=(example, *manner.examples))
        case Line() as line:
            return replace(manner, lines=((new.language, line), *manner.lines))
    return manner


def _others(manner: Manner, language: str) -> list[Voice]:
    return [each for each in manner.voices if each.language != language]
