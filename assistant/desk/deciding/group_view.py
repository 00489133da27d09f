"""A group of cases as one person sees it, and the texts that are drawn for them to open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom

from assistant.desk.deciding.budget import Left
from assistant.desk.ports import Work
from assistant.desk.seeing.cases import QueueRow
from assistant.domain.draft import DraftKind
from assistant.domain.group_decision import Read
from assistant.domain.grouping import READ, Alike, Apart, GroupKey, SlotValues, Template
from assistant.domain.money import Money
from assistant.domain.people import Person
from assistant.domain.records import DraftRecord, seen_of

_random = SystemRandom()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine:
    """A group of the list: `count` cases wait in it, those outside among them."""

    key: GroupKey
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MustRead:
    """A text that was drawn for this person; `number` counts from 1."""

    number: int
    case: str
    kind: DraftKind
    opened: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """A group as one person sees it. `members` are those of the next gesture, at most MOST; `more` come after them.

    `unlooked` cases of the group are not looked at yet. `worth` is what the members' offers cost, by currency, and
    `left` what the budgets still bear, in the same order; None where nothing bounds it.
    """

    key: GroupKey
    members: tuple[Alike, ...]
    more: int
    unlooked: int
    outside: tuple[Apart, ...]
    templates: tuple[Template, ...]
    values: tuple[SlotValues, ...]
    must: tuple[MustRead, ...]
    worth: tuple[Money, ...]
    left: tuple[Left | None, ...] = ()

    @property
    def short(self) -> bool:
        """Whether some budget does not bear all of it."""
        pairs = zip(self.worth, self.left, strict=False)
        return any(left is not None and left.money.minor < worth.minor for worth, left in pairs)

    @property
    def unread(self) -> int:
        """How many texts must still be opened."""
        return sum(not each.opened for each in self.must)

    def member(self, case: str) -> Alike | None:
        return next((each for each in self.members if each.case.id == case), None)


def alike_of(rows: Sequence[QueueRow]) -> list[Alike]:
    """What a person could decide on; a record that cannot be read is none of it."""
    return [
        Alike(case=row.case, record=row.record, needed=row.needed, seen=seen_of(row.case, row.record))
        for row in rows
        if row.record and row.needed and not row.damaged
    ]


async def drawn_for(
    work: Work, shop: str, group: str, person: Person, members: Sequence[Alike], now: datetime
) -> tuple[MustRead, ...]:
    """Texts that this person must open: those drawn before that still stand as they were, and new ones for the rest."""
    texts = {(text.id, text.version): (each, text) for each in members for text in each.texts}
    reads = [each for each in await work.groups.reads(shop, person.key, group) if (each.draft, each.version) in texts]
    wanted = min(READ, len(members))
    free = [each for each in members if each.case.id not in {read.case for read in reads}]
    drawn = _random.sample(free, k=max(0, min(wanted - len(reads), len(free))))
    new = [_read_of(each, _random.choice(each.texts)) for each in drawn]
    await work.groups.draw(shop, person.key, group, new, now=now)
    kept = sorted([*reads, *new], key=lambda each: each.opened_at is None)[:wanted]
    return tuple(
        MustRead(
            number=number,
            case=each.case,
            kind=texts[each.draft, each.version][1].kind,
            opened=each.opened_at is not None,
        )
        for number, each in enumerate(kept, start=1)
    )


def _read_of(each: Alike, text: DraftRecord) -> Read:
    return Read(draft=text.id, version=text.version, case=each.case.id)


def worth_of(members: Sequence[Alike]) -> tuple[Money, ...]:
    """What the offers take from the budgets together, by currency."""
    sums: Counter[str] = Counter()
    for each in members:
        sums[each.case.currency] += each.charged
    return tuple(Money(minor=minor, currency=currency) for currency, minor in sorted(sums.items()) if minor)
