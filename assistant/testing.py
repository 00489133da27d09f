"""Fakes that ship with the desk: they stand in for channel, encoder-backed parts and knowledge in tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from assistant.domain.case import Photo
from assistant.domain.clause import Found, Hit, Question
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.model_use import Budgets, Hold, ModelUse, Spent, Window
from assistant.domain.outgoing import Outgoing, Receipt, Resend
from assistant.domain.taxonomy import Cause, Fault, Severity


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
