"""The rules of platforms and markets, and what of them holds for one case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from assistant.agent.offering import circumstances_for, minimums_of
from assistant.agent.ports import Handbook
from assistant.desk.seeing.cases import Reader
from assistant.domain.case import Case
from assistant.domain.minimum import Minimum
from assistant.domain.offer import Offer
from assistant.domain.rulepack import RulePack
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform


class Packs(Handbook, Protocol):
    """A handbook that lists its rule packs."""

    @property
    def packs(self) -> Mapping[tuple[Platform, str], RulePack]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """The pack of a case, None where there is none, what law and platform demand at least, and what was offered."""

    case: Case
    pack: RulePack | None
    minimums: tuple[Minimum, ...]
    offer: Offer | None


class Rules:
    def __init__(self, handbook: Packs, reader: Reader) -> None:
        self._handbook = handbook
        self._reader = reader

    def packs(self) -> list[RulePack]:
        """Every rule pack, by name."""
        return sorted(self._handbook.packs.values(), key=lambda each: each.id)

    async def explain(self, shop: Shop, case: str, *, now: datetime) -> Explained:
        """What holds for a case; raises UnknownCase."""
        view = await self._reader.view(shop.id, case)
        found, proposal = view.case, view.proposal.proposal if view.proposal else None
        pack = self._handbook.pack(found.platform, found.market)
        minimums = tuple[Minimum, ...]()
        if proposal and pack:
            complaint = found.complaint(shop)
            known = circumstances_for(complaint, proposal.diagnosis, self._handbook, now)
            minimums = tuple(each.minimum for each in minimums_of(complaint, known, self._handbook, now))
        return Explained(case=found, pack=pack, minimums=minimums, offer=proposal.offer if proposal else None)


def state_of(pack: RulePack, day: date) -> str:
    """`in_force`, `to_check` (in force, and not compared with its source for long) or `not_in_force`."""
    if not pack.in_force(day):
        return "not_in_force"
    return "to_check" if pack.old(day) else "in_force"
