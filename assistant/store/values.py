"""Domain values to JSON and back, checked on the way in; and the next free number of a table."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter
from sqlalchemy import Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

T = TypeVar("T")


@cache
def _adapter(kind: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast(Any, kind))


def to_json(kind: type[T], value: T) -> Any:
    """JSON types of a frozen dataclass."""
    return _adapter(cast(Hashable, kind)).dump_python(value, mode="json")


def from_json(kind: type[T], value: Any) -> T:
    """The dataclass back; pydantic's ValidationError if the stored form no longer fits."""
    found: T = _adapter(cast(Hashable, kind)).validate_python(value)
    return found


async def next_number(connection: AsyncConnection, table: Table, shop: str, column: str = "id") -> int:
    """One more than the highest number of that shop; only inside a writing transaction."""
    query = select(func.coalesce(func.max(table.c[column]), 0)).where(table.c.shop == shop)
    return int((await connection.execute(query)).scalar_one()) + 1
