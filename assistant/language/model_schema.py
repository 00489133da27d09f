"""The closed forms a model fills in; every field is asked for and nothing else is taken (strict JSON schema)."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict
from typing_extensions import TypeAliasType

from assistant.domain.draft import DraftKind
from assistant.domain.taxonomy import Ask, Cause, Fault, Severity, TextKind


class SeverityWord(StrEnum):
    """Severity in words, which models tell apart better than figures."""

    MILD = "mild"
    CLEAR = "clear"
    SERIOUS = "serious"

    @property
    def severity(self) -> Severity:
        return Severity[self.name]


class SentenceType(StrEnum):
    EMPATHY = "empathy"
    FACT = "fact"
    POLICY = "policy"
    OFFER = "offer"
    NEXT_STEP = "next_step"


class Reading(BaseModel):
    """What one text says. Evidence comes first, so that the rest is judged from the words found.

    Of `causes` the first is what upsets most, the others are named too.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    evidence: list[str]
    kind: TextKind
    causes: list[Cause]
    fault: Fault
    severity: SeverityWord
    safety: bool
    ask: Ask
    language: str

    @property
    def cause(self) -> Cause:
        return self.causes[0] if self.causes else Cause.OTHER

    @property
    def other_causes(self) -> list[Cause]:
        return self.causes[1:]


class WrittenSentence(BaseModel):
    """`text` holds labels in braces, which code fills in; `rests_on` lists labels such as `c1`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    type: SentenceType
    text: str
    rests_on: list[str]


#: with a name of its own, so that a schema says once what a text is
Text = TypeAliasType("Text", list[WrittenSentence])


class Texts(BaseModel):
    """The three texts that answer one; a text that is not wanted stays empty."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    public_reply: Text
    private_offer: Text
    follow_up: Text

    @property
    def texts(self) -> dict[DraftKind, list[WrittenSentence]]:
        return {
            DraftKind.PUBLIC_REPLY: self.public_reply,
            DraftKind.PRIVATE_OFFER: self.private_offer,
            DraftKind.FOLLOW_UP: self.follow_up,
        }


class Answer(Texts, Reading):
    """What one text says, and the three texts that answer it."""


class Rewording(BaseModel):
    """A question in the words of rules, in both languages that rules are written in; all empty where none is asked."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    chinese: str
    english: str
    terms: list[str]


class Ordering(BaseModel):
    """Labels of clauses, best first. The quotation comes before the verdict, so that the verdict rests on words."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    asked: str
    order: list[str]
    quote: str
    answered: bool
