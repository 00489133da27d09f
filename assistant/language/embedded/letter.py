"""What all three texts of one case are made of: wording, voice, what is known, and which phrasing is whose turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from assistant.domain.clause import Clause
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import ALIKE, Draft, DraftKind, Role, Sentence
from assistant.domain.offer import Offer, Turn
from assistant.domain.taxonomy import Severity
from assistant.domain.voice import Voice
from assistant.domain.wording import Phrasings, Wording
from assistant.language.embedded.manner import liked, rounded_off, voiced
from assistant.language.embedded.phrasing import choose, filled

#: how many ways of wording a public reply are tried until one is unlike those on the same product
TRIES = 24
#: a text this many times as long as the shop's usual one is said again in shorter phrasings
LONGER = 1.2

#: how alike a text is to the most similar of others, 0 to 1
Likeness = Callable[[str, Sequence[str]], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One case in one language. `known` holds the slots rendered so far."""

    wording: Wording
    complaint: Complaint
    diagnosis: Diagnosis
    offer: Offer
    clauses: tuple[Clause, ...]
    #: the clause and its sentence that bear most on the matter; None where none does
    quoted: tuple[Clause, str] | None
    known: Mapping[str, str]
    #: whether the goods went, or still wait, after the promised day
    late: bool
    voice: Voice | None = None
    #: which of the ways to word it is taken; 0 unless that one is too like other replies
    variant: int = 0
    brief: bool = False

    @property
    def grave(self) -> bool:
        """Whether somebody may be hurt, or is beyond a friendly closing."""
        return self.diagnosis.safety or self.diagnosis.severity >= Severity.SERIOUS

    @property
    def rounds(self) -> int:
        """How many offers the buyer was told before: each letter is worded anew."""
        return self.complaint.before.rounds if self.complaint.before else 0

    def key(self, kind: DraftKind, role: Role, name: str = "") -> tuple[str, ...]:
        """What the choice between equal phrasings hangs on; `name` tells equal roles of one text apart."""
        key = (self.complaint.seed, role, name, self.diagnosis.cause, kind)
        later = () if self.offer.turn is Turn.FIRST else (self.offer.turn, str(self.rounds))
        return (*key, *later, str(self.variant)) if self.variant else (*key, *later)

    def phrasing(
        self, key: tuple[str, ...], phrasings: Phrasings, known: Mapping[str, str], *, of: str = "", avoid: str = ""
    ) -> str | None:
        """The phrasing whose turn it is; a sentence of the shop's own, where a person accepted one, goes first."""
        own = self.complaint.manner.lines_for(self.diagnosis.cause, self.wording.language, of) if of else ()
        if own and not self.variant and (said := choose(own, known, key, avoid)) not in (None, avoid):
            return said
        like = partial(liked, self.voice, brief=self.brief)
        return choose(voiced(self.voice, phrasings), known, key, avoid, prefer=like)

    def sentence(
        self,
        kind: DraftKind,
        role: Role,
        phrasings: Phrasings,
        *,
        name: str = "",
        of: str = "",
        clauses: tuple[str, ...] = (),
        avoid: str = "",
        **more: str,
    ) -> list[Sentence]:
        """One phrasing with its slots filled, or nothing where none can be."""
        known = {**self.known, **more}
        phrasing = self.phrasing(self.key(kind, role, name), phrasings, known, of=of, avoid=avoid)
        if phrasing is None:
            return []
        return [filled(role, phrasing, known, clauses=clauses)]

    def ended(self, kind: DraftKind, sentences: Sequence[Sentence]) -> list[Sentence]:
        """The text as the shop rounds it off."""
        key = self.key(kind, Role.CLOSING)
        return rounded_off(self.voice, sentences, grave=self.grave, key=key, language=self.wording.language)


Write = Callable[[Letter], Draft]


def fitted(letter: Letter, write: Write) -> Draft:
    """The text; where it is much longer than the shop's usual one, in shorter phrasings."""
    draft = write(letter)
    usual = letter.voice.usual_length(draft.kind) if letter.voice else 0
    return write(replace(letter, brief=True)) if usual and len(draft.text) > LONGER * usual else draft


def unlike(letter: Letter, write: Write, likeness: Likeness) -> Letter:
    """The letter worded so that its public reply is unlike the newest on the product, or as unlike as can be."""
    recent = letter.complaint.recent
    if not recent:
        return letter
    best, least = letter, 2.0
    for variant in range(TRIES):
        tried = replace(letter, variant=variant)
        found = likeness(fitted(tried, write).text, recent)
        if found <= ALIKE:
            return tried
        if found < least:
            best, least = tried, found
    return best
