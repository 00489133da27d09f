"""What the stations need from their neighbours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from assistant.domain.clause import Clause, Found, Question
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft
from assistant.domain.offer import Offer
from assistant.domain.playbook import Goods, Limits, Playbook
from assistant.domain.rulepack import RulePack
from assistant.domain.taxonomy import Cause, Platform
from assistant.domain.verdict import Finding


class Diagnoser(Protocol):
    """Reads complaints; the answers come in the order of the texts, whatever the batch size."""

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]: ...


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
    ) -> tuple[Finding, ...]: ...


class Handbook(Protocol):
    """Playbooks, limits and rule packs."""

    @property
    def limits(self) -> Limits: ...

    def goods_of(self, product: str) -> Goods: ...

    def playbook(self, cause: Cause) -> Playbook: ...

    def pack(self, platform: Platform, market: str) -> RulePack | None: ...
