"""What every table is built from: the shop in each key, links within a shop, digests as bytes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, ForeignKeyConstraint, LargeBinary, MetaData, String
from sqlalchemy.types import TypeDecorator

from assistant.errors import DamagedRecord

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Digest(TypeDecorator[str]):
    """A SHA-256: 64 hex digits outside, 32 bytes inside, for there are millions of them."""

    impl = LargeBinary(32)
    cache_ok = True

    def bind_processor(self, dialect: Any) -> Callable[[str | None], bytes | None]:
        """In one step: an import binds millions of digests."""
        return _bytes

    def process_result_value(self, value: bytes | None, dialect: Any) -> str | None:
        return None if value is None else value.hex()


def read_json(value: str) -> Any:
    """What a column of JSON holds; DamagedRecord where it is no longer JSON."""
    try:
        return json.loads(value)
    except ValueError as error:
        raise DamagedRecord from error


def _bytes(value: str | None) -> bytes | None:
    return None if value is None else bytes.fromhex(value)


def shop_column() -> Column[str]:
    return Column("shop", String(40), primary_key=True)


def to(table: str, *columns: str, key: str = "id") -> ForeignKeyConstraint:
    """A link to another table of the same shop."""
    return ForeignKeyConstraint(["shop", *columns], [f"{table}.shop", f"{table}.{key}"])
