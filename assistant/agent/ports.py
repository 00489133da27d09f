"""What the stations need from their neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date, datetime
from typing import Protocol

from assistant.domain.clause import Clause, Found, Question
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Candidate, Diagnosis
from assistant.domain.draft import Draft
from assistant.domain.offer import Offer
from assistant.domain.option import Answered, Option
from assistant.domain.playbook import Goods, Limits, Playbook
from assistant.domain.proposal import Asked, CheckedDraft
from assistant.domain.rulepack import RulePack
from assistant.domain.taxonomy import Cause, Platform
from assistant.domain.verdict import Finding


class Diagnoser(Protocol):
    """Reads complaints; the answers come in the order of the texts, whatever the batch size."""

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]: ...

    async def rank(self, texts: Sequence[str]) -> list[tuple[Candidate, ...]]:
        """The likeliest causes of each text, that of its diagnosis first; none for what is no complaint."""
        ...


class Searcher(Protocol):
    """Looks up the clauses that may be relied on."""

    async def search(self, question: Question, *, limit: int = 4) -> Found: ...


class Writer(Protocol):
    """Writes the three linked texts from one plan; a kind it has no words for is left out."""

    async def write(
        self,
        complaint: Complaint,
        diagnosis: Diagnosis,
        offer: Offer,
        found: Found,
        playbook: Playbook,
        now: datetime,
    ) -> list[Draft]: ...


class ModelCase(Protocol):
    """One case before a language model. Each question raises ModelUnavailable where there is no answer at all."""

    @property
    def asked(self) -> Asked: ...

    async def read(self) -> Diagnosis:
        """What the text says; nothing is written."""
        ...

    async def answer(self, options: Sequence[Option], offer_of: Callable[[Diagnosis], Offer]) -> Answered:
        """What it says and the texts, from the options, likeliest first."""
        ...

    async def write(self, diagnosis: Diagnosis, option: Option, offer: Offer) -> Answered:
        """The texts for a diagnosis that stands."""
        ...

    async def revise(self, checked: Sequence[CheckedDraft]) -> Answered:
        """The last question again, told what was wrong with the answer, and what the guard found in its texts."""
        ...


class Model(Protocol):
    """Opens cases before a language model, so many at a time."""

    @property
    def at_once(self) -> int: ...

    def case(
        self, complaint: Complaint, embedded: Diagnosis, *, now: datetime, wish: str = ""
    ) -> AbstractAsyncContextManager[ModelCase]:
        """`wish` is what a person of the shop wants of the wording, empty as a rule."""
        ...


class Guard(Protocol):
    """Judges a text; never changes it."""

    def check(
        self,
        draft: Draft,
        *,
        offer: Offer | None,
        clauses: Sequence[Clause],
        facts: Mapping[str, str],
        pack: RulePack | None,
        day: date,
        recent: Sequence[str] = (),
        heard: bool = True,
    ) -> tuple[Finding, ...]:
        """With `heard` False by what can be looked up alone: no learnt reader lets anything off."""
        ...


class Handbook(Protocol):
    """Playbooks, limits and rule packs."""

    @property
    def limits(self) -> Limits: ...

    def goods_of(self, product: str) -> Goods: ...

    def playbook(self, cause: Cause) -> Playbook: ...

    def pack(self, platform: Platform, market: str) -> RulePack | None: ...
