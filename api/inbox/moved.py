"""The answer to a form that leads to another page, with and without a script."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from api.inbox.screen import Screen


def moved_to(request: Request, path: str, **query: str) -> Response:
    """Go on to a page of the inbox in the language of this one."""
    screen = Screen(request)
    address = screen.link(path, **query)
    if screen.is_part:
        return Response(status_code=200, headers={"HX-Redirect": address})
    return RedirectResponse(address, status_code=303)
