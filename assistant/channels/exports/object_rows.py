"""Rows of JSON: one object a line, or a file that is one list of objects."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from assistant.channels.exports.cells import clean
from assistant.channels.exports.raw_rows import ExportFile, RawRow
from assistant.channels.exports.records import KEPT, Record, json_records, object_of
from assistant.channels.exports.text_file import encoding_of, open_text
from assistant.domain.note import N_, Note, NotRead
from assistant.errors import UnreadableFile

#: objects of a file whose keys count as its headers, for each may have its own
_SAMPLE_OBJECTS = 200
#: bytes of a JSON file that is one list: it is read as a whole, which takes some ten times as much memory
LARGEST_LIST = 64_000_000
#: what the list of a conversation's turns is called; their object is one row
_TURNS = frozenset({"messages", "消息", "聊天记录"})


def open_lines(path: Path) -> ExportFile:
    """A file with one JSON object a line; raises UnreadableFile."""
    encoding = encoding_of(path)

    def read() -> Iterator[RawRow]:
        with open_text(path, encoding) as stream:
            yield from map(_line_row, json_records(stream))

    return ExportFile(path=path, encoding=encoding, headers=_headers(read()), read=read)


def open_list(path: Path) -> ExportFile:
    """A file that is one list of objects, or one object that holds a single list; else its lines.

    Raises UnreadableFile for one that is too large, or is neither.
    """
    encoding = encoding_of(path)
    with open_text(path, encoding) as stream:
        if _is_lines(stream.readline(LARGEST_LIST), stream.readline(1)):
            return open_lines(path)

    def read() -> Iterator[RawRow]:
        return (_item_row(place, each) for place, each in enumerate(_list_in(path, encoding), start=1))

    return ExportFile(path=path, encoding=encoding, headers=_headers(read()), read=read)


def _is_lines(first: str, more: str) -> bool:
    try:
        return bool(more) and isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _list_in(path: Path, encoding: str) -> list[Any]:
    if path.stat().st_size > LARGEST_LIST:
        raise UnreadableFile(
            N_("{file} is larger than {most} MB, and JSON in one piece is read as a whole."),
            remedy=N_("Save it as JSON lines (.jsonl) or CSV (UTF-8) and import that."),
            file=path.name,
            most=LARGEST_LIST // 1_000_000,
        )
    with open_text(path, encoding) as stream:
        try:
            found = json.load(stream)
        except (ValueError, RecursionError):
            found = None
    if isinstance(found, dict):
        inner = _only_list(found)
        found = [found] if inner is None else inner
    if not isinstance(found, list):
        raise UnreadableFile(
            N_("{file} is neither a JSON list of objects nor an object with one list."),
            remedy=N_("Save it as JSON lines (.jsonl) or CSV (UTF-8) and import that."),
            file=path.name,
        )
    return found


def _only_list(found: dict[str, Any]) -> list[Any] | None:
    """The list of objects that is all there is beside counts and pages; a conversation is one object as it stands."""
    lists = [
        name for name, value in found.items() if isinstance(value, list) and isinstance(next(iter(value), {}), dict)
    ]
    return list(found[lists[0]]) if len(lists) == 1 and lists[0] not in _TURNS else None


def _headers(rows: Iterable[RawRow]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(header for row in islice(rows, _SAMPLE_OBJECTS) for header in row.headers))


def _line_row(record: Record) -> RawRow:
    if record.problem:
        return RawRow(line=record.line, raw=record.raw, problem=record.problem)
    try:
        return _row(record.line, record.raw, object_of(record.raw))
    except NotRead as error:
        return RawRow(line=record.line, raw=record.raw, problem=error.note)


def _item_row(place: int, item: Any) -> RawRow:
    raw = json.dumps(item, ensure_ascii=False)[:KEPT]
    if not isinstance(item, dict):
        return RawRow(line=place, raw=raw, problem=Note(message=N_("this entry of the list is no object")))
    return _row(place, raw, item)


def _row(line: int, raw: str, found: dict[str, Any]) -> RawRow:
    return RawRow(line=line, raw=raw, headers=tuple(map(clean, found)), values=tuple(found.values()))
