"""A sentence for the people at the desk, translated only where it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def N_(message: str) -> str:
    """Mark a message for the translation catalogue; it is translated where it is shown."""
    return message


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """`message` is an English catalogue key with `{named}` values."""

    message: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.message.format(**self.values)


class NotRead(ValueError):
    """What stands in a cell, row or request cannot be read; `note` says why, in words that can be translated."""

    def __init__(self, message: str, **values: str) -> None:
        self.note = Note(message=message, values=values)
        super().__init__(str(self.note))
