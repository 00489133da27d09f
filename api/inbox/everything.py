"""Every page, in one place; each says so where a shop is in the sandbox."""

from __future__ import annotations

from api.inbox import (
    account_pages,
    case_pages,
    companion_pages,
    decide,
    document_pages,
    door_pages,
    figure_pages,
    groups_pages,
    live,
    people_pages,
    posting_pages,
    queue_pages,
    start_pages,
    supervisor_pages,
    todo_pages,
    translation_pages,
    typing_pages,
)

PAGES = (
    *(door_pages.router, account_pages.router, start_pages.router, live.router),
    *(queue_pages.router, case_pages.router, decide.router, typing_pages.router, typing_pages.once),
    translation_pages.router,
    *(groups_pages.router, posting_pages.router, todo_pages.router, document_pages.router),
    *(companion_pages.router, figure_pages.router, supervisor_pages.router, people_pages.router),
)
