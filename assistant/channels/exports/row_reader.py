"""Raw rows of one file as typed rows: every row comes out once, typed or with the reason why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

from assistant.channels.exports.cells import clean
from assistant.channels.exports.columns import Column, columns_of, plain
from assistant.channels.exports.kind_rows import typed_row
from assistant.channels.exports.raw_rows import RawRow
from assistant.channels.exports.records import KEPT
from assistant.channels.exports.row_cells import Cells, cells_of
from assistant.domain.intake import AnyRow, BadRow, Kind
from assistant.domain.note import N_, Note, NotRead
from assistant.domain.shop import Shop

#: what a message says itself; the same columns of its conversation are about the conversation
_OF_A_MESSAGE = frozenset({"text", "author", "sent_at", "external_id", "photos", "messages"})


class RowReader:
    """Reads rows of one kind for `shop`; rows that name one of the `others` are not read.

    Raises WrongInput, when made or at the first row, for a mapping that cannot be followed.
    """

    def __init__(
        self,
        shop: Shop,
        kind: Kind,
        *,
        mapping: Mapping[str, str] = MappingProxyType({}),
        others: Sequence[Shop] = (),
    ) -> None:
        self._shop = shop
        self._kind = kind
        self._columns: Callable[[tuple[str, ...]], tuple[Column, ...]] = lru_cache(maxsize=256)(
            partial(columns_of, kind=kind, mapping=mapping)
        )
        self._own = {plain(shop.id), plain(shop.name)}
        self._others = {plain(name): each.name for each in others for name in (each.id, each.name)}

    def rows(self, raw: RawRow) -> Iterator[AnyRow | BadRow]:
        """One row, or one for each message where a whole conversation stands in it."""
        for each in self._messages(raw) if self._kind is Kind.CHATS else [raw]:
            try:
                yield self.read(each)
            except NotRead as error:
                yield BadRow(line=raw.line, reason=error.note, raw=clean(raw.raw[:KEPT]).rstrip("\r\n"))

    def read(self, raw: RawRow) -> AnyRow:
        """The row; raises NotRead, with the header it concerns as the note's `column` where there is one."""
        if raw.problem:
            raise NotRead(raw.problem.message, **raw.problem.values)
        cells = cells_of(raw, self._columns(raw.headers), self._shop)
        if self._others and "shop" in cells.filled:
            self._check_shop(cells)
        return typed_row(self._kind, raw.line, cells)

    def _check_shop(self, cells: Cells) -> None:
        name = plain(cells.text("shop"))
        if name in self._others and name not in self._own:
            raise NotRead(N_("the row belongs to the shop {shop!r}"), shop=self._others[name])

    def _messages(self, raw: RawRow) -> list[RawRow]:
        """The messages of a row that holds a list of them, each with what the row says of all; else the row."""
        columns = self._columns(raw.headers)
        place = next((each.place for each in columns if each.field == "messages"), -1)
        turns = raw.values[place] if place >= 0 else None
        if not isinstance(turns, list) or not turns:
            return [raw]
        about = {each.header: raw.values[each.place] for each in columns if each.field not in _OF_A_MESSAGE}
        if not any(each.field == "conversation" for each in columns):
            about["conversation"] = next(
                (raw.values[at] for at, each in enumerate(raw.headers) if plain(each) == "id"), ""
            )
        return [_message(raw, turn, about) for turn in turns]


def _message(raw: RawRow, turn: Any, about: Mapping[str, Any]) -> RawRow:
    """One message of a conversation as a row; `id` is its own."""
    if not isinstance(turn, dict):
        return replace(raw, problem=Note(message=N_("a message of the conversation is no object")))
    said = {clean(str(name)): value for name, value in turn.items()}
    whole = {**about, **({"external_id": said["id"]} if "id" in said else {}), **said}
    return replace(raw, headers=tuple(whole), values=tuple(whole.values()))
