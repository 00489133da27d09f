"""The people of a shop as an owner looks after them: who can sign in, from where, with which tokens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.desk.door.accounts import who_may
from assistant.desk.door.own_access import TokenLine, token_line
from assistant.desk.door.people import active
from assistant.desk.ports import Store, Work
from assistant.domain.people import Person
from assistant.errors import AboveRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What opens the door in somebody's name. `email` is theirs at the identity provider, `bound` once they came."""

    password: bool = False
    email: str = ""
    bound: bool = False
    owner: bool = False
    sessions: int = 0
    seen_at: datetime | None = None
    tokens: tuple[TokenLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffLine:
    """`entry` is None where the one who looks may not know: they have a role in a shop of somebody else."""

    person: Person
    entry: Entry | None


class Staff:
    """`idle` is how long a session may be left alone."""

    def __init__(self, store: Store, *, idle: timedelta) -> None:
        self._store = store
        self._idle = idle

    async def look(self, shop: str, *, by: str, now: datetime) -> list[StaffLine]:
        """Everybody who may decide in the shop, by name."""
        async with self._store.reading() as work:
            return [
                StaffLine(person=each, entry=await self._entry(work, each, by, now))
                for each in await active(work, shop)
            ]

    async def _entry(self, work: Work, person: Person, by: str, now: datetime) -> Entry | None:
        account = await work.accounts.get(person.key)
        try:
            await who_may(work, by, await work.people.of(person.key), of_all=account is not None and account.owner)
        except AboveRole:
            return None
        if account is None:
            return Entry()
        sessions = [each for each in await work.sessions.of(account.key) if each.stands(now, self._idle)]
        return Entry(
            password=bool(account.password),
            email=account.email,
            bound=bool(account.subject),
            owner=account.owner,
            sessions=len(sessions),
            seen_at=max((each.seen_at for each in sessions), default=None),
            tokens=tuple(token_line(each) for each in await work.tokens.of(account.key)),
        )
