"""A request that may be sent twice: what it asked, and what it was answered the first time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

#: how long an answer is kept, and after what time a request that never ended may be tried again
KEPT, GIVEN_UP = timedelta(days=1), timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """`person` is a folded name; `key` and `request` are SHA-256 in hex. `status` is 0 while it is under way.

    `body` is None where words in it may have been erased since.
    """

    person: str
    key: str
    request: str
    status: int = 0
    media_type: str = ""
    etag: str = ""
    body: bytes | None = None
    at: datetime

    @property
    def under_way(self) -> bool:
        return self.status == 0
