"""Every page behind the door, in one place."""

from __future__ import annotations

from api.inbox import case_pages, decide, live, queue_pages, typing_pages

PAGES = (queue_pages.router, case_pages.router, decide.router, typing_pages.router, typing_pages.once, live.router)
