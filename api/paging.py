"""Pages of the queue that keep their place while cases come and go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from assistant.desk.cases import QueueRow
from assistant.errors import WrongInput

#: harm, deadline still ahead in microseconds since 1970 (`-`: none), number of the case
CURSOR = r"^\d{1,9}_(\d{1,17}|-)_\d{1,18}$"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NEVER = 10**18

Place = tuple[int, int, int]


def page_of(rows: Sequence[QueueRow], *, after: str, limit: int) -> tuple[list[QueueRow], str]:
    """At most `limit` rows behind the cursor, and the cursor of the next page, empty on the last.

    The cursor is a place in the order, not a row: a case decided meanwhile does not lose the reader's place.
    """
    start = _place_of_cursor(after) if after else (-(10**9), 0, 0)
    behind = [row for row in rows if place_of(row) > start]
    shown = behind[:limit]
    return shown, cursor_of(shown[-1]) if len(behind) > limit else ""


def place_of(row: QueueRow) -> Place:
    """The order of `Reader.queue` as numbers: harm falling, then the deadline ahead, then the case's number."""
    due = (row.deadline.due_at - _EPOCH) // timedelta(microseconds=1) if row.deadline else _NEVER
    return (-row.harm.points, due, int(row.case.id.rpartition("-")[2]))


def cursor_of(row: QueueRow) -> str:
    harm, due, number = place_of(row)
    return f"{-harm}_{'-' if due == _NEVER else due}_{number}"


def _place_of_cursor(cursor: str) -> Place:
    if not re.fullmatch(CURSOR, cursor, re.ASCII):
        raise WrongInput("`after` is no cursor.", remedy="Pass `next` of the page before.")
    harm, due, number = cursor.split("_")
    return (-int(harm), _NEVER if due == "-" else int(due), int(number))
