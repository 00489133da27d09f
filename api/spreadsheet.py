"""A small table as a file that a spreadsheet opens: UTF-8 with its mark, and no cell runs as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from fastapi import Response

from assistant.channels.exports.cells import neutralise


def table_file(name: str, rows: Iterable[Sequence[str]]) -> Response:
    """The rows, their heading first, to be kept as `name`.csv."""
    buffer = io.StringIO()
    csv.writer(buffer).writerows([neutralise(each) for each in row] for row in rows)
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    body = buffer.getvalue().encode("utf-8-sig", "replace")
    return Response(body, media_type="text/csv; charset=utf-8", headers=headers)
