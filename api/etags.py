"""What of a case a person has seen, as HTTP says it: `ETag` with the case, `If-Match` with a decision.

The tag covers what is decided on (the buyer's words, what is known, offer, clauses, texts with their states). Harm and
clocks move with time and are no part of it.
"""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import Depends, Header

from assistant.domain.records import CaseView, stamp_of
from assistant.request_errors import NothingSeen, UnlikeSeen

#: as `records.stamp_of` writes it; weak tags compare unequal here (RFC 9110, 13.1.1)
_TAG = re.compile(r'\s*"([0-9a-f]{12})"\s*', re.ASCII)

IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        max_length=80,
        description="The ETag of the case as it was seen. Without it the answer is 428, with an older one 412.",
        examples=['"5c1fa92e07d4"'],
    ),
]


def etag_of(view: CaseView) -> str:
    return f'"{stamp_of(view.case, view.proposal)}"'


def seen_in(header: str | None) -> str:
    """What was seen, as a decision takes it. NothingSeen without a tag, and for `*`, which says nothing was read."""
    if header is None or header.strip() in {"", "*"}:
        raise NothingSeen
    found = _TAG.fullmatch(header)
    if not found:
        raise UnlikeSeen
    return found[1]


def seen(if_match: IfMatch = None) -> str:
    return seen_in(if_match)


Seen = Annotated[str, Depends(seen)]
