"""Fakes that ship with the desk: they stand in for channel, encoder-backed parts and knowledge in tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from assistant.domain.case import Photo
from assistant.domain.clause import Found, Hit, Question
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.learning import NewLesson
from assistant.domain.note import Note
from assistant.domain.outgoing import Outgoing, Receipt, Resend
from assistant.domain.taxonomy import Cause, Fault, Severity
from assistant.domain.voice import Manner


@dataclass
class FakeChannel:
    """Keeps what it was sent; `trouble` is raised instead for a text of that kind."""

    name: str = "fake"
    resend: Resend = Resend.NEVER
    by_hand: bool = False
    trouble: Mapping[str, Exception] = field(default_factory=dict)
    taken: list[Outgoing] = field(default_factory=list)

    async def send(self, outgoing: Outgoing) -> Receipt:
        if outgoing.kind in self.trouble:
            raise self.trouble[outgoing.kind]
        self.taken.append(outgoing)
        return Receipt(reference=f"fake-{len(self.taken)}")

    async def find(self, outgoing: Outgoing) -> Receipt | None:
        for number, each in enumerate(self.taken, start=1):
            if each.key == outgoing.key:
                return Receipt(reference=f"fake-{number}")
        return None


USUAL = Diagnosis(
    cause=Cause.QUALITY,
    fault=Fault.PRODUCT,
    severity=Severity.CLEAR,
    language="en",
    confidence=0.9,
    author="fake-1",
)


@dataclass
class FakeDiagnoser:
    """Gives every text the same diagnosis, or the one set for it; `poison` in a text breaks it."""

    usual: Diagnosis = USUAL
    special: Mapping[str, Diagnosis] = field(default_factory=dict)

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]:
        if any("poison" in text for text in texts):
            raise ValueError("a poisoned text")
        return [self.special.get(text, self.usual) for text in texts]


@dataclass
class FakeSearcher:
    """Finds the hits it was given, or abstains."""

    hits: tuple[Hit, ...] = ()

    async def search(self, question: Question, *, limit: int = 4) -> Found:
        return Found(hits=self.hits[:limit], abstained=not self.hits, reason="" if self.hits else "nothing here")


@dataclass
class FakePhotos:
    """Takes every reference but a web address for a picture; `kept` are the references it was shown."""

    kept: list[str] = field(default_factory=list)

    async def keep(self, references: Sequence[str], *, beside: Path | None) -> list[Photo]:
        self.kept += references
        return [
            Photo(id="" if "://" in each else sha256(each.encode()).hexdigest(), reference=each) for each in references
        ]


@dataclass
class FakeGate:
    """Passes every lesson, or finds what it was told to find; `asked` are the lessons it was shown."""

    finds: tuple[Note, ...] = ()
    asked: list[NewLesson] = field(default_factory=list)

    async def problems(self, lesson: NewLesson, manner: Manner, *, now: datetime) -> list[Note]:
        self.asked.append(lesson)
        return list(self.finds)
