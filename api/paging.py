"""Pages of the queue that keep their place while cases come and go."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.desk.seeing.cases import Place, QueueRow, place_of
from assistant.domain.listing import NEVER
from assistant.domain.note import N_
from assistant.errors import WrongInput

#: a `Place` in writing; `-` stands for no deadline ahead
CURSOR = r"^\d{1,9}_(\d{1,17}|-)_\d{1,18}$"


def page_of(rows: Sequence[QueueRow], *, after: str, limit: int) -> tuple[list[QueueRow], str]:
    """At most `limit` rows behind the cursor, and the cursor of the next page, empty on the last.

    The cursor is a place in the order, not a row: a case decided meanwhile does not lose the reader's place.
    """
    start = _place_of_cursor(after) if after else (-(10**9), 0, 0)
    behind = [row for row in rows if place_of(row) > start]
    shown = behind[:limit]
    return shown, cursor_of(shown[-1]) if len(behind) > limit else ""


def cursor_of(row: QueueRow) -> str:
    harm, due, number = place_of(row)
    return f"{-harm}_{'-' if due == NEVER else due}_{number}"


def _place_of_cursor(cursor: str) -> Place:
    if not re.fullmatch(CURSOR, cursor, re.ASCII):
        raise WrongInput(N_("`after` is no cursor."), remedy=N_("Pass `next` of the page before."))
    harm, due, number = cursor.split("_")
    return (-int(harm), NEVER if due == "-" else int(due), int(number))
