"""What a complaint says: cause, fault, severity, and the buyer's own words that show it."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.taxonomy import Ask, Cause, Fault, Severity, TextKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A verbatim span: `text == complaint[start:end]`, offsets in code points."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """`confidence` is the probability of `cause` in 0..1; `abstained` asks a person to look first."""

    cause: Cause
    other_causes: tuple[Cause, ...] = ()
    fault: Fault
    severity: Severity
    safety: bool = False
    kind: TextKind = TextKind.COMPLAINT
    ask: Ask = Ask.NOTHING
    language: str = "en"
    evidence: tuple[Evidence, ...] = ()
    confidence: float
    abstained: bool = False
    #: who diagnosed, such as `embedded-1` or a prompt's name and version
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A cause a text may have, with its probability in 0..1 and who would have to act if it is this one."""

    cause: Cause
    probability: float
    fault: Fault
