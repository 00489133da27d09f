"""Moments in the database: always with a zone outside, always UTC inside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime
from sqlalchemy.types import TypeDecorator


class UtcTime(TypeDecorator[datetime]):
    """A moment: zone required going in, UTC coming out."""

    impl = DateTime
    cache_ok = True

    def bind_processor(self, dialect: Any) -> Callable[[datetime | None], Any]:
        """SQLite gets the text SQLAlchemy would write, made in one step: an import binds millions of moments."""
        return _text if dialect.name == "sqlite" else _naive

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value.replace(tzinfo=UTC) if value else None


def _naive(value: datetime | None) -> datetime | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be stored")
    return value.astimezone(UTC).replace(tzinfo=None)


def _text(value: datetime | None) -> str | None:
    moment = _naive(value)
    return moment.isoformat(" ", "microseconds") if moment else None
