"""Which shops are being tried out: every page that shows one says so."""

from __future__ import annotations

from fastapi import Depends, Request

from api.edge import AtEdge


async def _note(request: Request, edge: AtEdge) -> None:
    request.state.sandboxes = await edge.desk.sandbox.shops()


#: a dependency of every page
noted_sandboxes = Depends(_note)
