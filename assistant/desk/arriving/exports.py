"""A seller's export files, as intake needs them."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from assistant.domain.intake import AnyRow, BadRow, Kind
from assistant.domain.note import Note
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform


class Profile(Protocol):
    """What a file says of its shop."""

    @property
    def platform(self) -> Platform | None: ...
    @property
    def market(self) -> str: ...


class BadRows(Protocol):
    """Where rows that cannot be read are kept; `path` is the file they are in, None before the first."""

    @property
    def path(self) -> Path | None: ...
    def add(self, row: BadRow) -> None: ...


class Exports(Protocol):
    """Reads exports row by row and keeps what cannot be read."""

    def rows(
        self, path: Path, shop: Shop, kind: Kind, mapping: Mapping[str, str], others: Sequence[Shop] = ()
    ) -> Iterator[AnyRow | BadRow]:
        """The rows of a file; those that name one of the `others` are bad rows."""
        ...

    def kind_of(self, path: Path, mapping: Mapping[str, str] = ...) -> Kind | None:
        """What the rows of a file seem to be; None where its headers do not say."""
        ...

    def columns_of(self, path: Path, kind: Kind, mapping: Mapping[str, str]) -> list[tuple[str, str]]:
        """What each column is read as, as (header, field)."""
        ...

    def profile_of(self, path: Path) -> Profile: ...
    def bad_rows(self, name: str) -> Path | None:
        """The file of bad rows of that name; None where there is none."""
        ...

    def keep_bad(self, path: Path, say: Callable[[Note], str] = str) -> AbstractContextManager[BadRows]:
        """A place for the bad rows of one file; the reasons are written as `say` words them."""
        ...


async def file_digest(path: Path) -> str:
    """SHA-256 of a file's bytes."""

    def read() -> str:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    return await asyncio.to_thread(read)
