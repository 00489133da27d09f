"""Clauses with what was made of them: the truth the knowledge index is derived from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import RowMapping, bindparam, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.clause import Clause
from assistant.domain.knowledge import Ruling, StoredClause
from assistant.store.bulk import put, rows_of
from assistant.store.tables import clauses, rulings
from assistant.store.values import from_json, to_json


class Clauses:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def any(self, shop: str) -> bool:
        """Whether the shop has clauses at all."""
        query = select(clauses.c.id).where(clauses.c.shop == shop, clauses.c.current).limit(1)
        return (await self._connection.execute(query)).first() is not None

    async def current(self, shop: str) -> list[StoredClause]:
        """Clauses in force of a shop, without their pieces."""
        query = (
            select(clauses.c.value, clauses.c.encoder, clauses.c.vectors, clauses.c.reader)
            .where(clauses.c.shop == shop, clauses.c.current)
            .order_by(clauses.c.document, clauses.c.place)
        )
        return [_kept(row) for row in (await self._connection.execute(query)).mappings()]

    async def whole(self, shop: str, wanted: Iterable[str]) -> list[StoredClause]:
        """These clauses in force by id, whole; one that is gone is left out."""
        query = select(clauses).where(clauses.c.shop == shop, clauses.c.current)
        return [_kept(row) for row in await rows_of(self._connection, query, clauses.c.id, wanted)]

    async def replace_document(self, shop: str, document: str, parts: Sequence[StoredClause]) -> None:
        """The document now consists of these clauses; older versions stay for the drafts that cite them.

        A part with a reader but without pieces keeps the stored ones.
        """
        await self._connection.execute(
            update(clauses).where(clauses.c.shop == shop, clauses.c.document == document).values(current=False)
        )
        rows = [_row(shop, document, place, part) for place, part in enumerate(parts)]
        await put(self._connection, clauses, [row for row in rows if row["pieces"] or not row["reader"]])
        kept = [row for row in rows if row["reader"] and not row["pieces"]]
        if kept:
            names = [name for name in kept[0] if name not in {"shop", "id", "version", "pieces"}]
            statement = (
                update(clauses)
                .where(
                    clauses.c.shop == bindparam("of_shop"),
                    clauses.c.id == bindparam("of_id"),
                    clauses.c.version == bindparam("of_version"),
                )
                .values({name: bindparam(f"new_{name}") for name in names})
            )
            await self._connection.execute(
                statement,
                [
                    {"of_shop": row["shop"], "of_id": row["id"], "of_version": row["version"]}
                    | {f"new_{name}": row[name] for name in names}
                    for row in kept
                ],
            )

    async def forget(self, shop: str, document: str) -> int:
        """Delete every version of a document's clauses and every ruling on them; gives how many clauses."""
        own = select(clauses.c.id).where(clauses.c.shop == shop, clauses.c.document == document)
        await self._connection.execute(
            delete(rulings).where(rulings.c.shop == shop, or_(rulings.c.one_id.in_(own), rulings.c.other_id.in_(own)))
        )
        done = await self._connection.execute(
            delete(clauses).where(clauses.c.shop == shop, clauses.c.document == document)
        )
        return int(done.rowcount)

    async def rulings(self, shop: str) -> list[Ruling]:
        found = []
        for row in await self._connection.execute(select(rulings).where(rulings.c.shop == shop)):
            pair = {"one": (row.one_id, row.one_version), "other": (row.other_id, row.other_version)}
            found.append(Ruling(pair["one"], pair["other"], pair.get(row.loser)))
        return found

    async def rule(self, shop: str, ruled: Iterable[Ruling]) -> None:
        """Keep these rulings; an earlier one on the same two clauses goes."""
        for each in ruled:
            await self._connection.execute(delete(rulings).where(rulings.c.shop == shop, or_(*_either_way(each))))
            loser = "" if each.loser is None else "one" if each.loser == each.one else "other"
            await self._connection.execute(
                insert(rulings).values(
                    shop=shop,
                    one_id=each.one[0],
                    one_version=each.one[1],
                    other_id=each.other[0],
                    other_version=each.other[1],
                    loser=loser or None,
                )
            )

    async def ids_of(self, shop: str, document: str) -> list[str]:
        """Every clause the document has or ever had."""
        query = select(clauses.c.id).where(clauses.c.shop == shop, clauses.c.document == document).distinct()
        return list((await self._connection.execute(query)).scalars())

    async def standing(self, shop: str, ids: Iterable[str]) -> dict[str, Clause]:
        """The clause in force under each id; one that is gone is left out."""
        query = select(clauses.c.value).where(clauses.c.shop == shop, clauses.c.current)
        found = [from_json(Clause, row["value"]) for row in await rows_of(self._connection, query, clauses.c.id, ids)]
        return {each.id: each for each in found}

    async def versions(self, shop: str, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Clause]:
        """Clauses by (id, version), old versions too; one that has been forgotten is left out."""
        pairs = set(wanted)
        query = select(clauses.c.id, clauses.c.version, clauses.c.value).where(clauses.c.shop == shop)
        rows = await rows_of(self._connection, query, clauses.c.id, sorted({each for each, _ in pairs}))
        return {
            (row["id"], row["version"]): from_json(Clause, row["value"])
            for row in rows
            if (row["id"], row["version"]) in pairs
        }


def _row(shop: str, document: str, place: int, part: StoredClause) -> dict[str, Any]:
    clause = part.clause
    return {
        "shop": shop,
        "id": clause.id,
        "version": clause.version,
        "document": document,
        "current": True,
        "place": place,
        "value": to_json(Clause, clause),
        "valid_from": clause.valid_from,
        "valid_until": clause.last_day,
        "encoder": part.encoder,
        "vectors": part.vectors,
        "reader": part.reader,
        "pieces": part.pieces,
    }


def _kept(row: RowMapping) -> StoredClause:
    clause = from_json(Clause, row["value"])
    return StoredClause(
        clause=clause,
        encoder=row["encoder"],
        vectors=row["vectors"],
        reader=row["reader"],
        pieces=row.get("pieces", b""),
    )


def _either_way(ruled: Ruling) -> list[Any]:
    return [
        (rulings.c.one_id == one[0])
        & (rulings.c.one_version == one[1])
        & (rulings.c.other_id == other[0])
        & (rulings.c.other_version == other[1])
        for one, other in ((ruled.one, ruled.other), (ruled.other, ruled.one))
    ]
