"""The closed forms a model fills in; every field is asked for and nothing else is taken (strict JSON schema)."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, field_validator

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


class LetterSentence(WrittenSentence):
    """A sentence of one of three texts, which hold many: each word of their form is paid for in every one."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True)

    rests_on: list[str] = Field(alias="on")


class Texts(BaseModel):
    """The three texts that answer one, in the order of their kinds; a text that is not wanted stays empty.

    A list and no names: a strict schema would hold each name twice, and say once more that there is a text.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    texts: list[list[LetterSentence]]

    @field_validator("texts")
    @classmethod
    def _all(cls, texts: list[list[LetterSentence]]) -> list[list[LetterSentence]]:
        if len(texts) != len(DraftKind):
            raise ValueError("there are three texts")
        return texts

    @property
    def by_kind(self) -> dict[DraftKind, list[LetterSentence]]:
        return dict(zip(DraftKind, self.texts, strict=True))


class Judged(BaseModel):
    """What a text says that the desk takes for a complaint: a reading without what hangs on the cause or on nothing.

    Without a cause it is no complaint. `own_fault` is the buyer's: who else has to act hangs on the cause.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    evidence: list[str]
    causes: list[Cause]
    own_fault: bool
    severity: SeverityWord
    safety: bool
    ask: Ask

    @property
    def cause(self) -> Cause:
        return self.causes[0] if self.causes else Cause.OTHER


class Spoken(Judged):
    """The same where the texts may be in either of two languages."""

    language: str


class Answer(Texts, Judged):
    """What one text says, and the three texts that answer it."""


class SpokenAnswer(Answer, Spoken):
    """An answer that says in which of two languages it is."""


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
