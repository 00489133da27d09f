"""Every page behind the door, in one place."""

from __future__ import annotations

from api.inbox import (
    case_pages,
    decide,
    groups_pages,
    live,
    posting_pages,
    queue_pages,
    start_pages,
    supervisor_pages,
    todo_pages,
    typing_pages,
)

PAGES = (
    *(queue_pages.router, case_pages.router, decide.router, typing_pages.router, typing_pages.once, live.router),
    *(groups_pages.router, posting_pages.router, todo_pages.router, start_pages.router, supervisor_pages.router),
)
