"""One canonical byte form of a value, so that the same facts always give the same digest."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Hashable, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any


def plain(value: Any) -> Any:
    """A value as JSON types: enums by value, times in UTC ISO 8601, dataclasses as objects. Floats raise TypeError."""
    kind = type(value)
    if value is None or kind is str or kind is int or kind is bool:
        return value
    if isinstance(value, Enum):
        return value.value
    if kind is datetime:
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if names := _fields_of(kind):  # type: ignore[arg-type]  # a class is hashable
        return {name: plain(getattr(value, name)) for name in names}
    if kind is list or kind is tuple:
        return [plain(each) for each in value]
    return _rarer(value)


@cache
def _fields_of(kind: Hashable) -> tuple[str, ...]:
    """Names of the fields of a dataclass, none of another type; rows are digested by the million."""
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return tuple(each.name for each in dataclasses.fields(kind))
    return ()


def _rarer(value: Any) -> Any:
    if isinstance(value, str | bool):
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")


def canonical(value: Any) -> bytes:
    """UTF-8 JSON, keys sorted, no spaces; lone surrogates survive as they are."""
    text = json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def digest(value: Any) -> str:
    """SHA-256 of the canonical form, hex."""
    return hashlib.sha256(canonical(value)).hexdigest()
