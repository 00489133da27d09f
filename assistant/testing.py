"""Fakes that ship with the desk: they stand in for channel, encoder-backed parts and knowledge in tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from assistant.domain.case import Photo
from assistant.domain.clause import Found, Hit, Question
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Candidate, Diagnosis
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.learning import NewLesson
from assistant.domain.model_use import Budgets, Hold, ModelUse, Spent, Window
from assistant.domain.note import Note
from assistant.domain.offer import Offer
from assistant.domain.option import Answered, Came, Option
from assistant.domain.outgoing import Outgoing, Receipt, Resend
from assistant.domain.proposal import Asked, CheckedDraft
from assistant.domain.taxonomy import USUAL_FAULT, Cause, Fault, Severity, TextKind
from assistant.domain.voice import Manner
from assistant.errors import ModelUnavailable


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
    """Gives every text the same diagnosis, or the one set for it; `poison` in a text breaks it.

    `others` are causes that every complaint may have as well, by their probability.
    """

    usual: Diagnosis = USUAL
    special: Mapping[str, Diagnosis] = field(default_factory=dict)
    others: Mapping[Cause, float] = field(default_factory=dict)

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]:
        if any("poison" in text for text in texts):
            raise ValueError("a poisoned text")
        return [self.special.get(text, self.usual) for text in texts]

    async def rank(self, texts: Sequence[str]) -> list[tuple[Candidate, ...]]:
        return [self._ranked(each) for each in await self.diagnose(texts)]

    def _ranked(self, read: Diagnosis) -> tuple[Candidate, ...]:
        if read.kind is not TextKind.COMPLAINT:
            return ()
        first = Candidate(cause=read.cause, probability=read.confidence, fault=read.fault)
        others = [(cause, share) for cause, share in self.others.items() if cause is not read.cause]
        return first, *(Candidate(cause=each, probability=share, fault=USUAL_FAULT[each]) for each, share in others)


@dataclass
class FakeModel:
    """Writes the same words for every text, each time the next ones; `unavailable` once they are used up.

    `told` keeps the findings of each revision, `wishes` what people wanted. It has no reading of its own.
    """

    words: Sequence[str]
    at_once: int = 4
    told: list[tuple[CheckedDraft, ...]] = field(default_factory=list)
    wishes: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def case(
        self, complaint: Complaint, embedded: Diagnosis, *, now: datetime, wish: str = ""
    ) -> AsyncIterator[FakeModelCase]:
        self.wishes += [wish] if wish else []
        yield FakeModelCase(self, embedded)


class FakeModelCase:
    def __init__(self, model: FakeModel, embedded: Diagnosis) -> None:
        self._model = model
        self._left = list(model.words)
        self._diagnosis = replace(embedded, author="fake.v1")
        self._offer: Offer | None = None
        self.asked = Asked()

    async def read(self) -> Diagnosis:
        self._next()
        return self._diagnosis

    async def answer(self, options: Sequence[Option], offer_of: Callable[[Diagnosis], Offer]) -> Answered:
        self._offer = offer_of(self._diagnosis)
        return self._written()

    async def write(self, diagnosis: Diagnosis, option: Option, offer: Offer) -> Answered:
        self._diagnosis, self._offer = diagnosis, offer
        return self._written()

    async def revise(self, checked: Sequence[CheckedDraft]) -> Answered:
        self._model.told.append(tuple(checked))
        return self._written()

    def _written(self) -> Answered:
        words = self._next()
        drafts = tuple(Draft(kind=kind, language="en", text=words, author="fake.v1") for kind in DraftKind)
        return Answered(came=Came.WRITTEN, diagnosis=self._diagnosis, offer=self._offer, drafts=drafts)

    def _next(self) -> str:
        if not self._left:
            raise ModelUnavailable("The fake has no more to say.")
        self.asked = self.asked.more(tokens=1)
        return self._left.pop(0)


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
class FakeLedger:
    """Keeps the day's sums of a model in memory; `broken` raises wherever it is asked."""

    today: date = date(2026, 11, 22)
    broken: bool = False
    uses: list[ModelUse] = field(default_factory=list)
    held: dict[str, Hold] = field(default_factory=dict)

    async def hold(self, hold: Hold, budgets: Budgets) -> Window | None:
        if self.broken:
            raise OSError("the disk is gone")
        for window, budget, shop in ((Window.SHOP, budgets.shop, hold.shop), (Window.DAY, budgets.day, None)):
            if budget and not budget.bears(self.spent(hold.day or self.today, shop), hold.at_most):
                return window
        self.held[hold.id] = replace(hold, day=hold.day or self.today)
        return None

    async def settle(self, use: ModelUse, hold: str) -> None:
        if self.broken:
            raise OSError("the disk is gone")
        self.uses.append(replace(use, day=use.day or self.today))
        self.held.pop(hold, None)

    def spent(self, day: date, shop: str | None = None) -> Spent:
        """What a day took with what is held, of one shop or of all."""
        used = [each.spent for each in self.uses if each.day == day and shop in (None, each.shop)]
        held = [each.at_most for each in self.held.values() if each.day == day and shop in (None, each.shop)]
        return sum((*used, *held), start=Spent())


@dataclass
class FakeGate:
    """Passes every lesson, or finds what it was told to find; `asked` are the lessons it was shown."""

    finds: tuple[Note, ...] = ()
    asked: list[NewLesson] = field(default_factory=list)

    async def problems(self, lesson: NewLesson, manner: Manner, *, now: datetime) -> list[Note]:
        self.asked.append(lesson)
        return list(self.finds)


@dataclass
class FakePasswords:
    """Hashes without work; `looked_at` are the hashes that passwords were checked against."""

    decoy: str = "fake:"
    old: str = "old:"
    looked_at: list[str] = field(default_factory=list)

    async def hashed(self, password: str) -> str:
        return f"fake:{sha256(password.encode()).hexdigest()}"

    def usual(self, password: str) -> bool:
        return password.startswith("everybody uses")

    async def fits(self, kept: str, password: str) -> bool:
        self.looked_at.append(kept)
        return kept.removeprefix(self.old) == await self.hashed(password)

    def outdated(self, kept: str) -> bool:
        return kept.startswith(self.old)
