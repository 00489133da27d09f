"""The shop's own policies and FAQs: brought in, looked up, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from assistant.agent.ports import Searcher
from assistant.desk.ports import Store

D = TypeVar("D")
D_in = TypeVar("D_in", contravariant=True)


class Added(Protocol):
    """What adding did, in clauses."""

    @property
    def documents(self) -> int: ...
    @property
    def clauses_new(self) -> int: ...
    @property
    def clauses_changed(self) -> int: ...
    @property
    def clauses_removed(self) -> int: ...


class Library(Protocol[D_in]):
    """Documents of a shop, cut into clauses and indexed."""

    async def add(self, shop: str, documents: Sequence[D_in]) -> Added: ...
    async def open(self, shop: str) -> Searcher: ...


class Knowledge(Generic[D]):
    """`read` gives the documents of a file or folder."""

    def __init__(self, store: Store, library: Library[D], read: Callable[[Path], Sequence[D]], starter: Path) -> None:
        self._store = store
        self._library = library
        self._read = read
        self._starter = starter

    async def add(self, shop: str, path: Path, *, by: str, now: datetime) -> Added:
        """Add or replace the documents of a file or folder; only changed clauses are encoded again."""
        added = await self._library.add(shop, self._read(path))
        facts = {
            "documents": str(added.documents),
            "new": str(added.clauses_new),
            "changed": str(added.clauses_changed),
        }
        async with self._store.writing() as work:
            await work.audit.append(
                shop, at=now, actor=by, action="knowledge_added", subject=f"shop:{shop}", facts=facts
            )
        return added

    async def start(self, shop: str, *, now: datetime) -> Added | None:
        """Give a shop without any policy the starter ones that ship with the desk; None if it has its own."""
        async with self._store.reading() as work:
            if await work.clauses.any(shop):
                return None
        return await self.add(shop, self._starter, by="desk", now=now)

    async def searcher(self, shop: str) -> Searcher:
        return await self._library.open(shop)
