"""Who has which case, what is being typed in place of a draft, and filters that people keep."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.handling import Handling, SavedView, Typed
from assistant.store.bulk import rows_of
from assistant.store.tables import handling, texts, typed, views
from assistant.store.texts import Texts


class Handlings:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def of(self, shop: str, cases: Sequence[str]) -> dict[str, Handling]:
        """Cases nobody ever gave, put off or passed on are left out."""
        query = select(handling).where(handling.c.shop == shop)
        rows = await rows_of(self._connection, query, handling.c.case_id, cases)
        stored = await self._texts.get(shop, [row["why"] for row in rows])
        return {
            row["case_id"]: Handling(
                case=row["case_id"],
                assigned_to=row["assigned_to"],
                snoozed_until=row["snoozed_until"],
                version=row["version"],
                escalated_by=row["escalated_by"],
                escalated_at=row["escalated_at"],
                why=stored[row["why"]].body if row["why"] is not None else "",
            )
            for row in rows
        }

    async def put(self, shop: str, found: Handling, *, buyer: int) -> None:
        where = (handling.c.shop == shop, handling.c.case_id == found.case)
        before = (await self._connection.execute(select(handling.c.why).where(*where))).scalar()
        values = {
            "assigned_to": found.assigned_to,
            "snoozed_until": found.snoozed_until,
            "version": found.version,
            "escalated_by": found.escalated_by,
            "escalated_at": found.escalated_at,
            "why": await self._texts.keep(shop, buyer, found.why, before=before) if found.why else None,
        }
        done = await self._connection.execute(update(handling).where(*where).values(values))
        if not done.rowcount:
            await self._connection.execute(insert(handling).values(shop=shop, case_id=found.case, **values))
        if before is not None and values["why"] is None:
            await self._texts.drop(shop, [before])


class TypedTexts:
    """The words lie in `texts` under the buyer, in one row that is written over, and are destroyed when dropped."""

    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def get(self, shop: str, draft: int, person: str) -> Typed | None:
        query = select(typed).where(typed.c.shop == shop, typed.c.draft == draft, typed.c.person == person)
        row = (await self._connection.execute(query)).mappings().first()
        if row is None:
            return None
        body = (await self._texts.get(shop, [row["text"]]))[row["text"]].body
        return Typed(
            draft=draft,
            person=person,
            case=row["case_id"],
            version=row["version"],
            text=body,
            changed_at=row["changed_at"],
        )

    async def put(self, shop: str, found: Typed, *, buyer: int) -> None:
        where = (typed.c.shop == shop, typed.c.draft == found.draft, typed.c.person == found.person)
        before = (await self._connection.execute(select(typed.c.text).where(*where))).scalar()
        if before is None:
            await self._connection.execute(
                insert(typed).values(
                    shop=shop,
                    draft=found.draft,
                    person=found.person,
                    case_id=found.case,
                    version=found.version,
                    text=await self._texts.put(shop, buyer, found.text),
                    changed_at=found.changed_at,
                )
            )
            return
        await self._connection.execute(
            update(texts)
            .where(texts.c.shop == shop, texts.c.id == before, texts.c.erased_at.is_(None))
            .values(body=found.text)
        )
        await self._connection.execute(
            update(typed).where(*where).values(version=found.version, changed_at=found.changed_at)
        )

    async def drop(self, shop: str, draft: int, person: str) -> None:
        """Forget it and destroy the words."""
        gone = delete(typed).where(typed.c.shop == shop, typed.c.draft == draft, typed.c.person == person)
        numbers = [row.text for row in await self._connection.execute(gone.returning(typed.c.text))]
        await self._texts.drop(shop, numbers)


class SavedViews:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self, shop: str, person: str) -> list[SavedView]:
        """By name."""
        query = select(views).where(views.c.shop == shop, views.c.person == person).order_by(views.c.name)
        rows = (await self._connection.execute(query)).mappings()
        return [SavedView(person=person, name=row["name"], query=row["query"]) for row in rows]

    async def put(self, shop: str, view: SavedView) -> None:
        await self.drop(shop, view.person, view.name)
        row = {"shop": shop, "person": view.person, "name": view.name, "query": view.query}
        await self._connection.execute(insert(views).values(row))

    async def drop(self, shop: str, person: str, name: str) -> None:
        where = (views.c.shop == shop, views.c.person == person, views.c.name == name)
        await self._connection.execute(delete(views).where(*where))
