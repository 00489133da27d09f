"""How cases were resolved: read from what buyers were told and what was carried out."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from assistant.desk.keeping.damage import readable
from assistant.desk.ports import Work
from assistant.domain.follow_up import Resolution
from assistant.domain.resolving import resolution_of

_log = logging.getLogger(__name__)


async def resolutions_of(work: Work, shop: str, cases: Sequence[str]) -> list[Resolution]:
    """The newest resolution of each of these cases; one in which something is owed is left out."""
    found, damaged = await readable(cases, lambda part: _some(work, shop, part), name=str)
    for case, why in damaged.items():
        _log.warning("how case %s was resolved cannot be read: %s", case, why)
    return [found[each] for each in dict.fromkeys(cases) if each in found]


async def _some(work: Work, shop: str, cases: Sequence[str]) -> dict[str, Resolution]:
    offers, todos = await work.told.of_cases(shop, cases), await work.todos.of_cases(shop, cases)
    known = await work.cases.some(shop, cases)
    records = await work.proposals.latest_of(known)
    found = {}
    for case in known:
        record = records.get(case.id)
        cause = record.proposal.diagnosis.cause if record else None
        resolution = resolution_of(case, cause, offers.get(case.id, ()), todos.get(case.id, ()))
        if resolution:
            found[case.id] = resolution
    return found
