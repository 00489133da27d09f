"""The people of a shop, one row each under the folded name; nobody is deleted."""

from __future__ import annotations

from sqlalchemy import RowMapping, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.people import Person, Role
from assistant.store.tables import people


class People:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self, shop: str) -> list[Person]:
        """Everybody, those removed too, by name."""
        query = select(people).where(people.c.shop == shop).order_by(people.c.key)
        return [_person(row) for row in (await self._connection.execute(query)).mappings()]

    async def of(self, key: str) -> list[Person]:
        """What somebody is in each shop, those where they were removed left out."""
        query = select(people).where(people.c.key == key, people.c.active).order_by(people.c.shop)
        return [_person(row) for row in (await self._connection.execute(query)).mappings()]

    async def put(self, person: Person) -> None:
        """Insert, or replace who stands under the same folded name."""
        values = {name: getattr(person, name) for name in Person.__slots__}
        place = (people.c.shop == person.shop, people.c.key == person.key)
        done = await self._connection.execute(update(people).where(*place).values(values))
        if not done.rowcount:
            await self._connection.execute(insert(people).values(key=person.key, **values))


def _person(row: RowMapping) -> Person:
    names = set(Person.__slots__) - {"role"}
    return Person(role=Role(row["role"]), **{name: row[name] for name in names})
