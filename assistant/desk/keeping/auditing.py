"""What happened, by whom, and whether the record of it still holds."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.desk.ports import Store
from assistant.domain.audit import AuditRecord, Broken, Damage, first_broken
from assistant.domain.note import N_
from assistant.errors import WrongInput

#: characters of a head that are enough to know it again
SHORTEST_HEAD = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainState:
    """`broken_at` is the number of the first record that does not hold, None if all do, and `damage` what is wrong.

    `head` is the last digest, to be noted elsewhere; `noted_at` is the number of the record that had the head asked
    for.
    """

    records: int
    broken_at: int | None
    damage: Damage | None
    head: str
    noted_at: int | None = None


class Auditing:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def verify(self, shop: str, *, head: str = "") -> ChainState:
        """Recompute every digest of the shop's chain.

        A chain that was cut at its end, or written anew as a whole, holds in itself; it is seen only where `head`, a
        digest noted earlier, is no longer in it. Raises WrongInput for a head that is none.
        """
        noted = _read_head(head)
        async with self._store.reading() as work:
            links = await work.audit.chain(shop)
            strays = await work.audit.strays()
        broken = first_broken(links)
        if broken is None and strays:
            broken = Broken(number=strays[0], damage=Damage.STRAY)
        found = next((each.number for each in links if noted and each.digest.startswith(noted)), None)
        if broken is None and noted and found is None:
            broken = Broken(number=len(links) + 1, damage=Damage.CUT)
        return ChainState(
            records=len(links),
            broken_at=broken.number if broken else None,
            damage=broken.damage if broken else None,
            head=links[-1].digest if links else "",
            noted_at=found,
        )

    async def of_case(self, shop: str, case: str) -> list[AuditRecord]:
        async with self._store.reading() as work:
            return [record for record, _ in await work.audit.records(shop, subject=f"case:{case}")]


def _read_head(head: str) -> str:
    noted = head.strip().lower()
    if noted and (len(noted) < SHORTEST_HEAD or set(noted) - set("0123456789abcdef")):
        raise WrongInput(
            N_("{head!r} is no head of an audit chain."),
            remedy=N_("Give the digest that `assistant audit verify` printed, at least 16 characters of it."),
            head=head,
        )
    return noted
