"""The watched folder: exports dropped into it are taken in by themselves once they stop growing."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from assistant.desk.arriving.importing import FileResult, take_file
from assistant.desk.desk import Desk
from assistant.domain.intake import SINGULAR, Kind
from assistant.domain.note import Note
from assistant.domain.shop import Shop
from assistant.errors import DeskError, WrongInput

#: seconds between two looks
LOOK = 2.0

#: names of folders, and beginnings of file names, that say what is inside
NAMES = {
    **{each.value: each for each in Kind},
    **SINGULAR,
    "chat": Kind.CHATS,
    "messages": Kind.CHATS,
    "aftersales": Kind.AFTER_SALES,
    "returns": Kind.AFTER_SALES,
    "评价": Kind.REVIEWS,
    "会话": Kind.CHATS,
    "聊天": Kind.CHATS,
    "售后": Kind.AFTER_SALES,
    "订单": Kind.ORDERS,
    "物流": Kind.TRACKING,
    "回复": Kind.REPLIES,
}
_WORD = re.compile(r"[^\W\d_]+")

_log = logging.getLogger(__name__)


class Dropped(Protocol):
    @property
    def path(self) -> Path: ...


D = TypeVar("D", bound=Dropped)


class Folder(Protocol[D]):
    """Where exports are dropped, and where they go when they were read; see channels/drop_folder.py."""

    def look(self) -> list[D]: ...
    def folders_of(self, dropped: D, /) -> tuple[str, ...]: ...
    def done(self, dropped: D, /) -> Path | None: ...
    def failed(self, dropped: D, /, reason: str) -> Path: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenFile:
    """A file that was read (`result`) or could not be (`error`), and where it lies now."""

    name: str
    moved: Path | None
    shop: str = ""
    result: FileResult | None = None
    error: DeskError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch(Generic[D]):
    """`shop` and `kind` hold where no folder says otherwise; the rest words what goes to `failed/` and quarantine."""

    desk: Desk
    folder: Folder[D]
    clock: Callable[[], datetime]
    shop: str = ""
    kind: Kind | None = None
    say_error: Callable[[DeskError], str] = str
    say_note: Callable[[Note], str] = str

    async def look(self) -> list[TakenFile]:
        """Take in every file that stood still since the look before."""
        found = await asyncio.to_thread(self.folder.look)
        return [await self._take(each) for each in found]

    async def run(self, told: Callable[[TakenFile], None], *, every: float = LOOK) -> None:
        """Look until cancelled. What is not the file's fault leaves it where it is and is tried again."""
        while True:
            try:
                for taken in await self.look():
                    told(taken)
            except Exception:
                _log.exception("A look at the watched folder broke; the next is in %s s.", every)
            await asyncio.sleep(every)

    async def _take(self, dropped: D) -> TakenFile:
        name, shop = dropped.path.name, ""
        try:
            chosen, kind = await self._meant(dropped)
            shop = chosen.id
            await self.desk.knowledge.start(shop, now=self.clock())
            now = self.clock()
            result = await take_file(self.desk, chosen, dropped.path, kind=kind, now=now, say=self.say_note)
        except WrongInput as error:
            moved = await asyncio.to_thread(self.folder.failed, dropped, self.say_error(error))
            return TakenFile(name=name, moved=moved, shop=shop, error=error)
        place = await asyncio.to_thread(self.folder.done, dropped)
        return TakenFile(name=name, moved=place, shop=shop, result=result)

    async def _meant(self, dropped: D) -> tuple[Shop, Kind | None]:
        """Shop and kind as the folders, else the file's name, else `shop` and `kind` say."""
        folders = self.folder.folders_of(dropped)
        known = {each.id for each in await self.desk.shops.all()}
        named = next((each for each in folders if each in known), self.shop)
        return await self.desk.shops.choose(named), kind_named(folders, dropped.path.name) or self.kind


def kind_named(folders: Sequence[str], file: str) -> Kind | None:
    """What a folder says is inside, the inner before the outer, else the file's name by its first words.

    A name with words for two kinds, such as `order_reviews.csv`, says nothing.
    """
    for folder in reversed(folders):
        if kind := _named("_".join(_WORD.findall(folder))):
            return kind
    words = _WORD.findall(file.rpartition(".")[0])
    kind = _named("_".join(words[:2])) or _named("".join(words[:1]))
    return kind if {_named(each) for each in words} <= {kind, None} else None


def _named(words: str) -> Kind | None:
    return NAMES.get(words.casefold())
