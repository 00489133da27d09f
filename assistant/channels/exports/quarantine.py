"""The rows of a file that could not be read, in a table that a spreadsheet opens without harm."""

from __future__ import annotations

import csv
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from assistant.channels.atomic import replacing
from assistant.channels.exports.cells import clean, neutralise
from assistant.domain.intake import BadRow
from assistant.domain.note import Note

_HEADERS = ("line", "column", "reason", "raw")


class Quarantine:
    """Writes rows to `target` one by one, so that any number of them takes no memory.

    The file takes the place of an older one when the block ends well; a block without bad rows removes that one. A
    block that fails leaves it as it was. `say` words the reasons.
    """

    def __init__(self, target: Path, say: Callable[[Note], str] = str) -> None:
        self._target = target
        self._say = say
        self._open = ExitStack()
        self._writer: Any = None

    @property
    def path(self) -> Path | None:
        """The file the rows are in; None before the first."""
        return self._target if self._writer else None

    def add(self, row: BadRow) -> None:
        if self._writer is None:
            temporary = self._open.enter_context(replacing(self._target))
            file = self._open.enter_context(temporary.open("w", encoding="utf-8-sig", newline=""))
            self._writer = csv.writer(file)
            self._writer.writerow(_HEADERS)
        cells = (row.reason.values.get("column", ""), self._say(row.reason), row.raw)
        self._writer.writerow((row.line, *(neutralise(clean(each)) for each in cells)))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.__exit__(kind, error, trace)
        if kind is None and self._writer is None:
            self._target.unlink(missing_ok=True)
