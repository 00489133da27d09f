"""A person's word on clauses that contradict each other: which of the two stands."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.desk.shop.knowledge import Contradiction
from assistant.domain.knowledge import Ruling, Stands


def ruling_on(found: Contradiction, stands: Stands) -> Ruling:
    one, other = ((each.id, each.version) for each in (found.one, found.other))
    losers = {Stands.OLD: other, Stands.NEW: one, Stands.BOTH: None}
    return Ruling(one, other, losers[stands])


def rulings_on(found: Sequence[Contradiction], stands: Stands) -> list[Ruling]:
    """The same word on each pair."""
    return [ruling_on(each, stands) for each in found]
