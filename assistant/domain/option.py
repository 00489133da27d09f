"""What would be done about a case for each cause it may have, prepared before anybody says which it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.clause import Found
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.note import Note
from assistant.domain.offer import Offer
from assistant.domain.playbook import Playbook
from assistant.domain.taxonomy import Ask, Cause, Severity

#: causes a case is prepared for, the likeliest ones
MOST_OPTIONS = 3
#: what a buyer may ask for, and how grave it is: both are read from the words, and the offer hangs on both
Reading = tuple[Ask, Severity]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """The clauses and the offers of one cause. `offers` holds one for each reading it is prepared for."""

    cause: Cause
    playbook: Playbook
    found: Found
    offers: Mapping[Reading, Offer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """What is wrong with an answer: a rule, why, and the sentence as it was written, with its slots empty.

    `kind` is None where it is about the diagnosis or about all texts.
    """

    rule: str
    note: Note
    kind: DraftKind | None = None
    sentence: str = ""


class Came(StrEnum):
    """What came of a question to a model."""

    WRITTEN = "written"
    FLAWED = "flawed"  #: it may not be used; whoever asks again tells why
    OUTSIDE = "outside"  #: it reads what the request was not prepared for, so that nothing could be written
    NO_COMPLAINT = "no_complaint"  #: it sees none where the desk sees one, so that nothing was written


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer as it may be used. `diagnosis` is None as long as none of the model's stands, with its `offer`."""

    came: Came
    diagnosis: Diagnosis | None = None
    offer: Offer | None = None
    drafts: tuple[Draft, ...] = ()
