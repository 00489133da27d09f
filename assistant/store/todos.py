"""The todo list of a shop: one row an errand, its state by compare-and-set, nothing deleted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import RowMapping, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case_clock import ClockEvent
from assistant.domain.errand import Errand
from assistant.domain.lateness import Late
from assistant.domain.money import Money
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.told import Todo, TodoState, TodoStep, todo_after
from assistant.store.bulk import rows_of
from assistant.store.tables import todo_events, todos
from assistant.store.values import next_number

_MONEY = {"amount", "recovered"}


class Todos:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Todo) -> Todo:
        """Keep a new one under the next free number."""
        kept = replace(new, id=await next_number(self._connection, todos, new.shop))
        await self._connection.execute(insert(todos).values(_values(kept)))
        return kept

    async def get(self, shop: str, number: int) -> Todo | None:
        query = select(todos).where(todos.c.shop == shop, todos.c.id == number)
        row = (await self._connection.execute(query)).mappings().first()
        return _todo(row) if row else None

    async def of_cases(self, shop: str, cases: Sequence[str]) -> dict[str, list[Todo]]:
        """The errands of these cases by number; a case without is left out."""
        query = select(todos).where(todos.c.shop == shop).order_by(todos.c.id)
        found: dict[str, list[Todo]] = {}
        for row in await rows_of(self._connection, query, todos.c.case_id, cases):
            found.setdefault(row["case_id"], []).append(_todo(row))
        return found

    async def of_case(self, shop: str, case: str) -> list[Todo]:
        return (await self.of_cases(shop, [case])).get(case, [])

    async def in_states(self, shop: str, states: Collection[TodoState]) -> list[Todo]:
        query = select(todos).where(todos.c.shop == shop, todos.c.state.in_(states)).order_by(todos.c.id)
        return [_todo(row) for row in (await self._connection.execute(query)).mappings()]

    async def with_proof(self, shop: str, proof: str) -> list[Todo]:
        """Errands that were proven by this number."""
        query = select(todos).where(todos.c.shop == shop, todos.c.proof == proof).order_by(todos.c.id)
        return [_todo(row) for row in (await self._connection.execute(query)).mappings()]

    async def step(self, todo: Todo, step: TodoStep) -> Todo | None:
        """The errand after the step, with every other field as `todo` has it; None if somebody else was faster."""
        moved = replace(todo, state=todo_after(todo.state, step), version=todo.version + 1)
        return await self._put(todo, moved)

    async def change(self, todo: Todo, changed: Todo) -> Todo | None:
        """The same errand with other values; None if somebody else was faster."""
        return await self._put(todo, replace(changed, version=todo.version + 1))

    async def _put(self, todo: Todo, moved: Todo) -> Todo | None:
        done = await self._connection.execute(
            update(todos)
            .where(todos.c.shop == todo.shop, todos.c.id == todo.id, todos.c.version == todo.version)
            .values(_values(moved))
        )
        return moved if done.rowcount == 1 else None

    async def raised(self, shop: str, numbers: Sequence[int]) -> list[Late]:
        """What people were told of these errands, oldest first."""
        query = select(todo_events).where(todo_events.c.shop == shop)
        rows = await rows_of(self._connection, query, todo_events.c.todo, numbers)
        return sorted((_late(row) for row in rows), key=lambda each: (each.raised_at, each.todo, each.due_at))

    async def put_raised(self, shop: str, new: Sequence[Late]) -> None:
        """Keep events that were not there; the primary key refuses a second time."""
        rows = [
            {
                "shop": shop,
                "todo": each.todo,
                "event": each.event,
                "due_at": each.due_at,
                "told": each.told,
                "raised_at": each.raised_at,
            }
            for each in new
        ]
        if rows:
            await self._connection.execute(insert(todo_events), rows)


def _values(todo: Todo) -> dict[str, object]:
    values = {name: getattr(todo, name) for name in Todo.__slots__ if name not in {"case", *_MONEY}}
    known = todo.amount or todo.recovered
    return values | {
        "case_id": todo.case,
        "amount": todo.amount.minor if todo.amount else None,
        "recovered": todo.recovered.minor if todo.recovered else None,
        "currency": known.currency if known else "",
    }


def _todo(row: RowMapping) -> Todo:
    names = set(Todo.__slots__) - {"case", "state", "errand", "remedy", *_MONEY}
    return Todo(
        case=row["case_id"],
        state=TodoState(row["state"]),
        errand=Errand(row["errand"]),
        remedy=RemedyKind(row["remedy"]) if row["remedy"] else None,
        amount=_money(row["amount"], row["currency"]),
        recovered=_money(row["recovered"], row["currency"]),
        **{name: row[name] for name in names},
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor=minor, currency=currency)


def _late(row: RowMapping) -> Late:
    return Late(
        todo=row["todo"],
        event=ClockEvent(row["event"]),
        told=Role(row["told"]),
        due_at=row["due_at"],
        raised_at=row["raised_at"],
    )
