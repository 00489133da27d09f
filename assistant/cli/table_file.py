"""A list as a CSV file that a spreadsheet opens: UTF-8 with its mark, and no cell runs as a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from assistant.domain.note import N_
from assistant.errors import UnreadableFile


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    """These columns of the rows, None as an empty cell; UnreadableFile where the file cannot be written."""
    from assistant.channels.exports.cells import neutralise

    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            for row in rows:
                writer.writerow([neutralise("" if row[each] is None else str(row[each])) for each in columns])
    except OSError as error:
        raise UnreadableFile(
            N_("{file}: {error}."), remedy=N_("Check the path."), file=path, error=error.strerror
        ) from error
