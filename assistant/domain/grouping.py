"""Cases that are alike, so that a person who read a few of their texts may answer for all of them.

A group is a cause, a product and a batch. What does not belong among the alike stands outside it, with the reason, and
is decided on by itself.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median_low

from assistant.domain.approval import DraftState
from assistant.domain.case import Case
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.leave import Leave
from assistant.domain.note import N_, Note
from assistant.domain.people import Person
from assistant.domain.records import DraftRecord, ProposalRecord
from assistant.domain.verdict import Verdict

#: cases of one gesture: more nobody can answer for in one minute of thinking it over; our own choice
MOST = 200
#: random texts that must be opened before a group may be approved; with one bad text in two among the members five
#: miss it three times in a hundred, with one in ten six times in ten: they guard against a bad template, not a bad case
READ = 5
#: a word stands alone where another has at least this share of the members and it has at most that one
COMMON, RARE = 0.8, 0.05
#: an offer above so many times the usual one is looked at by itself
FAR = 2


class Outside(StrEnum):
    """Why a case of the cause, product and batch is decided on by itself; the first that holds."""

    SAFETY = "safety"
    UNSURE = "unsure"  #: the reader of the complaint wants a person to look first
    STALE = "stale"
    NO_TEXT = "no_text"
    BLOCKED = "blocked"
    WARNED = "warned"
    EDITED = "edited"
    SECOND = "second"
    ABOVE = "above"
    UNLIKE = "unlike"

    @property
    def words(self) -> str:
        return _WORDS[self]


_WORDS: Mapping[Outside, str] = {
    Outside.SAFETY: N_("somebody may have been hurt"),
    Outside.UNSURE: N_("cause unsure: a person looks first"),
    Outside.STALE: N_("the case moved on after its texts were written"),
    Outside.NO_TEXT: N_("no text of it may leave"),
    Outside.BLOCKED: N_("the guard blocks a text"),
    Outside.WARNED: N_("a text has a warning"),
    Outside.EDITED: N_("a person wrote one of its texts"),
    Outside.SECOND: N_("two people must approve it"),
    Outside.ABOVE: N_("a supervisor must approve it"),
    Outside.UNLIKE: N_("unlike the others"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupKey:
    cause: str
    product: str
    batch: str

    @property
    def id(self) -> str:
        """Names the group in an address: 12 hex digits."""
        return hashlib.sha256("\x1f".join((self.cause, self.product, self.batch)).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A case with what a person would decide on. `seen` is its state as `records.seen_of` gives it."""

    case: Case
    record: ProposalRecord
    needed: Leave
    seen: str

    @property
    def texts(self) -> tuple[DraftRecord, ...]:
        """Those that an approval would send."""
        return tuple(each for each in self.record.drafts if each.state in DraftState.asked() and each.may_leave)

    @property
    def minor(self) -> int:
        """What the offer is worth, in minor units of the case's currency."""
        value = self.record.proposal.offer.value if self.record.proposal.offer else None
        return value.minor if value else 0

    @property
    def charged(self) -> int:
        """What of it counts against the budgets."""
        offer = self.record.proposal.offer
        return offer.charged.minor if offer and offer.charged else 0

    def shape(self) -> tuple[object, ...]:
        """What must be the same for two cases to be alike: texts, languages, remedies, currency."""
        offer = self.record.proposal.offer
        remedies = tuple(each.kind for each in offer.remedies) if offer else ()
        return (tuple((each.kind, each.draft.language) for each in self.texts), remedies, self.case.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """A case that stands outside, why, and where it can be told what exactly is unlike."""

    alike: Alike
    why: Outside
    note: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotValues:
    """The values that code wrote into one slot over all members, with how many have each, the most usual first."""

    name: str
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One way a text is worded, its slots by name in braces, and how many members have it."""

    kind: DraftKind
    language: str
    text: str
    count: int


def parted(found: Sequence[Alike], person: Person) -> tuple[list[Alike], list[Apart]]:
    """The members of a group for this person, and what stands outside it; both in the order given."""
    why = {each.case.id: _outside(each, person) for each in found}
    near = [each for each in found if why[each.case.id] is None]
    usual = Counter(each.shape() for each in near).most_common(1)
    notes = {each.case.id: _unlike_shape(each, usual[0][0]) for each in near if each.shape() != usual[0][0]}
    same = [each for each in near if each.case.id not in notes]
    notes |= _unlike_values(same)
    inside = [each for each in near if each.case.id not in notes]
    apart = [
        Apart(alike=each, why=why[each.case.id] or Outside.UNLIKE, note=notes.get(each.case.id))
        for each in found
        if why[each.case.id] or each.case.id in notes
    ]
    return inside, apart


def _outside(it: Alike, person: Person) -> Outside | None:
    record = it.record
    waiting = [each for each in record.drafts if each.state in DraftState.asked()]
    verdicts = {finding.verdict for each in waiting for finding in each.findings}
    tests = (
        (Outside.SAFETY, record.proposal.diagnosis.safety),
        (Outside.UNSURE, record.proposal.diagnosis.abstained),
        (Outside.STALE, record.snapshot != it.case.snapshot()),
        (Outside.BLOCKED, Verdict.BLOCK in verdicts),
        (Outside.WARNED, Verdict.WARN in verdicts),
        (Outside.NO_TEXT, not it.texts),
        (Outside.EDITED, any(each.edited_by for each in waiting)),
        (Outside.SECOND, it.needed.two or any(each.state is DraftState.AWAITING_SECOND for each in waiting)),
        (Outside.ABOVE, not person.role.reaches(it.needed.role)),
    )
    return next((why for why, holds in tests if holds), None)


def _unlike_shape(it: Alike, usual: tuple[object, ...]) -> Note:
    texts, remedies, _ = it.shape()
    if remedies != usual[1]:
        offer = it.record.proposal.offer
        kinds = ", ".join(each.kind for each in offer.remedies) if offer else "-"
        return Note(message=N_("offered is {remedies}"), values={"remedies": kinds})
    if texts != usual[0]:
        kinds = ", ".join(dict.fromkeys(each.draft.language for each in it.texts))
        return Note(message=N_("its texts or their languages are others ({languages})"), values={"languages": kinds})
    return Note(message=N_("its money is {currency}"), values={"currency": it.case.currency})


def _unlike_values(found: Sequence[Alike]) -> dict[str, Note]:
    """Members of whom a slot says what next to nobody else's does, or whose offer is far above the usual one."""
    notes: dict[str, Note] = {}
    worth = [each.minor for each in found if each.minor]
    bound = FAR * median_low(worth) if worth else 0
    for each in found:
        if worth and each.minor > bound:
            value = each.record.proposal.offer.value if each.record.proposal.offer else None
            message = N_("{amount} is more than {n} times the usual offer")
            notes[each.case.id] = Note(message=message, values={"amount": str(value), "n": str(FAR)})
    for name, values in _values(found).items():
        if max(values.values()) < COMMON * len(found):
            continue
        few = max(1, RARE * len(found))
        rare = {value for value, count in values.items() if count <= few and _wordy(value)}
        for each in found:
            if odd := next((value for slot, value in _slots(each) if slot == name and value in rare), None):
                said = Note(message=N_("{slot}: {words}"), values={"slot": name, "words": odd})
                notes.setdefault(each.case.id, said)
    return notes


def _wordy(value: str) -> bool:
    """Whether it is words: numbers, amounts and dates differ from case to case as they should."""
    return not any(each.isdigit() for each in value)


def _slots(it: Alike) -> set[tuple[str, str]]:
    return {(slot.name, slot.text) for text in it.texts for slot in text.draft.slots}


def _values(found: Iterable[Alike]) -> dict[str, Counter[str]]:
    values: dict[str, Counter[str]] = {}
    for each in found:
        for name, text in sorted(_slots(each)):
            values.setdefault(name, Counter())[text] += 1
    return values


def slot_values(found: Iterable[Alike]) -> tuple[SlotValues, ...]:
    """Every value of every slot of the members, counted."""
    return tuple(SlotValues(name=name, values=tuple(each.most_common())) for name, each in _values(found).items())


def templates(found: Iterable[Alike]) -> tuple[Template, ...]:
    """The wordings of the members' texts, by kind, the most usual first: a public reply is worded in several ways."""
    counts: Counter[tuple[DraftKind, str, str]] = Counter()
    for each in found:
        counts.update((text.kind, text.draft.language, template_of(text.draft)) for text in each.texts)
    kinds = list(DraftKind)
    ordered = sorted(counts.items(), key=lambda item: (kinds.index(item[0][0]), -item[1], item[0][2]))
    return tuple(Template(kind=kind, language=lang, text=text, count=n) for (kind, lang, text), n in ordered)


def template_of(draft: Draft) -> str:
    """The text with the name of each slot in braces where its value stands."""
    text = draft.text
    for sentence in draft.sentences:
        said = sentence.text
        for slot in sorted(sentence.slots, key=lambda each: -len(each.text)):
            if slot.text:
                said = said.replace(slot.text, f"{{{slot.name}}}")
        text = text.replace(sentence.text, said, 1)
    return text
