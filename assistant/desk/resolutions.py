"""How cases were resolved: read from what buyers were told and what was carried out."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.desk.ports import Work
from assistant.domain.follow_up import Resolution
from assistant.domain.resolving import resolution_of


class ToldResolutions:
    """Satisfies `follow_up_ports.Resolutions`."""

    async def of(self, work: Work, shop: str, cases: Sequence[str]) -> list[Resolution]:
        """The newest resolution of each of these cases; one in which something is owed is left out."""
        if not cases:
            return []
        offers, todos = await work.told.of_cases(shop, cases), await work.todos.of_cases(shop, cases)
        known = await work.cases.some(shop, cases)
        records = await work.proposals.latest_of(known)
        found = []
        for case in known:
            record = records.get(case.id)
            cause = record.proposal.diagnosis.cause if record else None
            found.append(resolution_of(case, cause, offers.get(case.id, ()), todos.get(case.id, ())))
        return [each for each in found if each]
