"""What the record, erasure and retention need of the database and of the files beside it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from assistant.domain.case import CaseState
from assistant.domain.person import Candidate, Scope, Sifted, Wiped

Rows = list[dict[str, Any]]


class Seals(Protocol):
    async def of_proposals(self, shop: str, numbers: Sequence[int]) -> dict[int, dict[str, str]]:
        """What the audit chain may say of proposals: salted digests of inputs and texts, verdicts and rules."""
        ...


class Persons(Protocol):
    async def find(self, shop: str, word: str) -> list[Candidate]: ...
    async def scope(self, shop: str, buyer: int) -> Scope: ...
    async def rows(self, scope: Scope) -> dict[str, Rows]:
        """Every row that belongs to a scope, by table; `texts` and `audit` among them."""
        ...

    async def sharing(self, scope: Scope) -> list[str]:
        """Orders of the scope that a case outside it speaks of too."""
        ...


class Erasing(Protocol):
    async def wipe(self, scope: Scope, held: Mapping[str, Rows], *, now: datetime, by: str, why: str) -> Wiped: ...


class Aging(Protocol):
    async def silent_since(self, shop: str, moment: datetime, *, but: Collection[CaseState]) -> list[str]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """What lies beside the database: photos, tables of rows that could not be read, files of texts to be posted.

    `sift` takes rows that name one of the words, or belong to a case of the scope, out of those files. `compact` leaves
    no byte of what was erased in any file, and no upload that waits for a person; it gives False where another process
    keeps some in its journal.
    """

    forget_photos: Callable[[Sequence[str]], Awaitable[None]]
    sift: Callable[[Scope, Collection[str]], Awaitable[Sifted]]
    compact: Callable[[], Awaitable[bool]]
