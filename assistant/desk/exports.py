"""A seller's export files, as intake needs them."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from assistant.domain.case import Shop
from assistant.domain.intake import BadRow, ReviewRow
from assistant.domain.taxonomy import Platform


class Profile(Protocol):
    """What a file says of its shop."""

    @property
    def platform(self) -> Platform | None: ...
    @property
    def market(self) -> str: ...


class Exports(Protocol):
    """Reads exports row by row and keeps what cannot be read."""

    def rows(self, path: Path, shop: Shop, mapping: Mapping[str, str]) -> Iterator[ReviewRow | BadRow]: ...
    def profile_of(self, path: Path) -> Profile: ...
    def keep_bad(self, path: Path, rows: Sequence[BadRow]) -> Path: ...


async def file_digest(path: Path) -> str:
    """SHA-256 of a file's bytes."""

    def read() -> str:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    return await asyncio.to_thread(read)
