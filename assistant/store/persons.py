"""Everything that is held of a buyer: found by what a person may say, gathered over all tables."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.audit import TEXT_FACT
from assistant.domain.person import Candidate, FoundBy, Scope
from assistant.store import tables as t
from assistant.store.bulk import rows_of
from assistant.store.cases import MERGED
from assistant.store.texts import Texts

Rows = list[dict[str, Any]]
#: columns that hold numbers of rows in `texts`
TEXT_COLUMNS: tuple[Column[Any], ...] = (
    *(t.reviews.c[name] for name in ("text", "further", "seller_reply")),
    t.messages.c.text,
    *(t.tickets.c[name] for name in ("text", "reason")),
    *(t.drafts.c[name] for name in ("text", "sentences")),
    t.todos.c.note,
    t.outcomes.c.reason,
    *(t.translations.c.text, t.typed.c.text, t.handling.c.why),
)
#: tables with a column for the case they belong to
OF_CASES: tuple[Table, ...] = (
    *(t.reviews, t.messages, t.tickets, t.photos, t.entries, t.threads),
    *(t.proposals, t.drafts, t.outbox, t.gaps, t.told_offers, t.todos, t.follow_ups, t.outcomes, t.lessons),
    *(t.translations, t.typed, t.handling),
)


class Persons:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def find(self, shop: str, word: str) -> list[Candidate]:
        """Buyers a word may mean: a name as exports spell it, an order, a case, or the desk's number of a buyer."""
        found = []
        for spelling in dict.fromkeys((word, word.strip(), unicodedata.normalize("NFKC", word).strip())):
            found += [Candidate(by=FoundBy.NAME, buyer=each) for each in await self._texts.lookups(shop, spelling)]
        word = word.strip()
        number = int(word) if word.isdecimal() and len(word) < 10 else None
        ways = (
            (FoundBy.ORDER, t.orders.c.buyer, t.orders.c.number == word),
            (FoundBy.ORDER, t.cases.c.buyer, t.cases.c.order_number == word),
            (FoundBy.CASE, t.cases.c.buyer, t.cases.c.id == (f"{shop}-{word}" if number is not None else word)),
            (FoundBy.BUYER, t.buyers.c.id, t.buyers.c.id == number),
        )
        for by, column, where in ways:
            query = select(column).where(column.table.c.shop == shop, column.is_not(None), where)
            rows = await self._connection.execute(query)
            found += [Candidate(by=by, buyer=int(row[0])) for row in rows]
        return list(dict.fromkeys(found))

    async def scope(self, shop: str, buyer: int) -> Scope:
        """The buyer with everybody they turn out to be: who is behind their orders and the cases of these."""
        buyers, orders, cases, before = {buyer}, set[str](), set[str](), -1
        while before != len(buyers) + len(orders) + len(cases):
            before = len(buyers) + len(orders) + len(cases)
            for column, wanted in ((t.orders.c.buyer, buyers), (t.orders.c.number, orders)):
                for row in await self._rows(shop, t.orders, column, wanted):
                    orders.add(row["number"])
                    buyers |= {row["buyer"]} - {None}
            merged = {MERGED.format(case=each) for each in cases}
            for column, wanted in (
                (t.cases.c.buyer, buyers),
                (t.cases.c.order_number, orders),
                (t.cases.c.error, merged),
            ):
                for row in await self._rows(shop, t.cases, column, wanted):
                    cases.add(row["id"])
                    buyers.add(row["buyer"])
                    orders |= {row["order_number"]} - {None}
        return Scope(shop=shop, buyers=tuple(sorted(buyers)), orders=tuple(sorted(orders)), cases=tuple(sorted(cases)))

    async def rows(self, scope: Scope) -> dict[str, Rows]:
        """Every row that belongs to a scope, by table, in order of its key; `texts` and `audit` among them.

        Texts that say why something was erased are the shop's own and stay.
        """
        shop, found = scope.shop, dict[str, Rows]()
        found["buyers"] = await self._rows(shop, t.buyers, t.buyers.c.id, scope.buyers)
        found["orders"] = await self._rows(shop, t.orders, t.orders.c.number, scope.orders)
        for table in (t.order_lines, t.parcels):
            found[table.name] = await self._rows(shop, table, table.c.order_number, scope.orders)
        found["contact_stops"] = await self._rows(shop, t.contact_stops, t.contact_stops.c.buyer, scope.buyers)
        found["cases"] = await self._rows(shop, t.cases, t.cases.c.id, scope.cases)
        for table in OF_CASES:
            found[table.name] = await self._rows(shop, table, table.c.case_id, scope.cases)
        drafts = [row["id"] for row in found["drafts"]]
        found["citations"] = await self._rows(
            shop, t.citations, t.citations.c.proposal, [row["id"] for row in found["proposals"]]
        )
        for table in (t.approvals, t.edits, t.pledges):
            found[table.name] = await self._rows(shop, table, table.c.draft, drafts)
        subjects = [f"case:{each}" for each in scope.cases] + [f"buyer:{each}" for each in scope.buyers]
        found["audit"] = sorted(
            await self._rows(shop, t.audit, t.audit.c.subject, subjects), key=lambda row: int(row["number"])
        )
        found["texts"] = await self._rows(shop, t.texts, t.texts.c.id, await self._text_numbers(scope, found))
        return found

    async def sharing(self, scope: Scope) -> list[str]:
        """Orders of the scope that a case outside it speaks of too."""
        rows = await self._rows(scope.shop, t.cases, t.cases.c.order_number, scope.orders)
        return sorted({row["order_number"] for row in rows if row["id"] not in scope.cases})

    async def unreferred(self, files: Iterable[str]) -> list[str]:
        """Photos that no case of this desk has any more."""
        wanted = sorted(set(files))
        kept = await rows_of(self._connection, select(t.photos.c.file), t.photos.c.file, wanted)
        return [each for each in wanted if each not in {row["file"] for row in kept}]

    async def _text_numbers(self, scope: Scope, found: dict[str, Rows]) -> list[int]:
        numbers = {row[column.name] for column in TEXT_COLUMNS for row in found[column.table.name]}
        numbers |= {row["text"] for row in found["edits"]}
        reasons = set[int]()
        for row in found["audit"]:
            named = {int(each) for name, each in row["facts"].items() if name.endswith(TEXT_FACT) and each}
            (reasons if row["action"] == "erased" else numbers).update(named)
        owned = await self._rows(scope.shop, t.texts, t.texts.c.buyer, scope.buyers)
        return sorted((numbers | {row["id"] for row in owned}) - {None} - reasons)

    async def _rows(
        self, shop: str, table: Table, column: ColumnElement[Any], wanted: Sequence[Any] | set[Any] | Iterable[Any]
    ) -> Rows:
        query = select(table).where(table.c.shop == shop).order_by(*table.primary_key)
        return [dict(row) for row in await rows_of(self._connection, query, column, wanted)]
