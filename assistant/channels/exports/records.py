"""A text file cut into records, one at a time: torn quotation marks and monstrous rows cost themselves only."""

from __future__ import annotations

import csv
import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, TextIO

from assistant.domain.note import N_, Note, NotRead

#: characters in one record; a longer one is refused, so that memory stays flat
LONGEST = 10_000_000
#: characters of a record kept for quarantine
KEPT = 2_000
_TOO_LONG = Note(message=N_("the row is longer than {most} characters"), values={"most": f"{LONGEST:,}"})
_NEVER_CLOSED = Note(message=N_("a quotation mark opens here and does not close where a cell can end"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record as it stands in the file. `line` counts from 1; `problem` says why it cannot be read."""

    line: int
    raw: str
    problem: Note | None = None


class Quotes(Enum):
    """Whether a quoted cell is open at the end of a line; TORN: one closed where no cell can end."""

    CLOSED = "closed"
    OPEN = "open"
    TORN = "torn"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One physical line; of one longer than LONGEST only the beginning is kept (`cut`)."""

    number: int
    text: str
    cut: bool
    quotes: int

    def quotes_after(self, delimiter: str, is_open: bool) -> Quotes:
        if self.cut:
            return Quotes.OPEN if is_open != bool(self.quotes % 2) else Quotes.CLOSED
        return quotes_after(self.text, delimiter, is_open)


def _lines(stream: TextIO) -> Iterator[_Line]:
    number = 0
    while text := stream.readline(LONGEST + 1):
        number += 1
        if len(text) <= LONGEST:
            yield _Line(number=number, text=text, cut=False, quotes=0)
            continue
        quotes, piece = text.count('"'), text
        while piece and not piece.endswith(("\n", "\r")):
            piece = stream.readline(1 << 20)
            quotes += piece.count('"')
        yield _Line(number=number, text=text[:KEPT], cut=True, quotes=quotes)


def json_records(stream: TextIO) -> Iterator[Record]:
    """One record a line; blank lines are none."""
    for line in _lines(stream):
        if line.text.strip():
            yield Record(line=line.number, raw=line.text, problem=_TOO_LONG if line.cut else None)


def table_records(stream: TextIO, delimiter: str) -> Iterator[Record]:
    """Records of a CSV file; a quoted cell may span lines, and lines of blanks and delimiters alone are none.

    Where a quotation mark never closes properly, its line is a bad record by itself and the next line starts afresh.
    """
    lines, waiting = _lines(stream), deque[_Line]()
    blank = f" \r\n{delimiter}"

    def following() -> _Line | None:
        return waiting.popleft() if waiting else next(lines, None)

    while (line := following()) is not None:
        if not line.text.strip(blank):
            continue
        held, size = [line], len(line.text)
        state = line.quotes_after(delimiter, False)
        too_long = line.cut
        while state is Quotes.OPEN and (more := following()) is not None:
            state = more.quotes_after(delimiter, True)
            too_long = too_long or more.cut or size + len(more.text) > LONGEST
            if not too_long:
                held.append(more)
                size += len(more.text)
        if too_long:
            yield Record(line=line.number, raw=line.text, problem=_TOO_LONG)
        elif state is Quotes.CLOSED or (len(held) == 1 and state is Quotes.TORN):
            yield Record(line=line.number, raw="".join(each.text for each in held))
        else:
            yield Record(line=line.number, raw=line.text, problem=_NEVER_CLOSED)
            waiting.extendleft(reversed(held[1:]))


def quotes_after(line: str, delimiter: str, is_open: bool) -> Quotes:
    """The state at the end of a line that began inside (`is_open`) or outside a quoted cell."""
    if '"' not in line:
        return Quotes.OPEN if is_open else Quotes.CLOSED
    line, position, torn = line.rstrip("\r\n"), 0, False
    while True:
        if not is_open and line.startswith('"', position):
            is_open, position = True, position + 1
        if is_open:
            end = _closing_quote(line, position)
            if end < 0:
                return Quotes.OPEN
            is_open, position = False, end + 1
            torn = torn or (position < len(line) and not line.startswith(delimiter, position))
        position = line.find(delimiter, position) + 1
        if not position:
            return Quotes.TORN if torn else Quotes.CLOSED


def _closing_quote(line: str, position: int) -> int:
    """Where the quoted cell closes, -1 if not on this line; two marks in a row stand for one."""
    while True:
        end = line.find('"', position)
        if end < 0 or not line.startswith('"', end + 1):
            return end
        position = end + 2


def cells_of(raw: str, delimiter: str) -> list[str]:
    """The cells of one CSV record; raises NotRead where it is none."""
    if '"' not in raw:
        return raw.rstrip("\r\n").split(delimiter)
    csv.field_size_limit(LONGEST)
    try:
        return next(csv.reader([raw], delimiter=delimiter))
    except (csv.Error, StopIteration) as error:
        raise NotRead(N_("no row of a CSV file: {problem!r}"), problem=str(error)) from None


def object_of(raw: str) -> dict[str, Any]:
    """The JSON object of one line; raises NotRead where it is none."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        raise NotRead(N_("the line is no JSON")) from None
    if not isinstance(found, dict):
        raise NotRead(N_("the line is JSON, but no object"))
    return found
