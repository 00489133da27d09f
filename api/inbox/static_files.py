"""The desk's own files for browsers. An address names what is in its file, so that a browser keeps it for good."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from starlette.responses import Response
from starlette.staticfiles import StaticFiles

FOLDER = Path(__file__).parent / "static"
#: a year, the longest that browsers keep anything
KEPT = "public, max-age=31536000, immutable"


@cache
def address_of(name: str) -> str:
    """Where a file is, with the beginning of its SHA-256; an upgrade of the desk so has other addresses."""
    return f"/static/{name}?v={_version(name)}"


@cache
def _version(name: str) -> str:
    return sha256((FOLDER / name).read_bytes()).hexdigest()[:10]


class OwnFiles(StaticFiles):
    """Serves them; what is asked for by another version than it has is not kept."""

    async def get_response(self, path: str, scope: Any) -> Response:
        response = await super().get_response(path, scope)
        asked = parse_qs(scope["query_string"].decode("latin-1")).get("v")
        if response.status_code == 200 and asked == [_version(path)]:
            response.headers["Cache-Control"] = KEPT
        return response
