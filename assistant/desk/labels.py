"""Words for the screens where the name of a value is none: `open` there is a key to press."""

from __future__ import annotations

from assistant.domain.case import PhotoState, TicketState
from assistant.domain.note import N_
from assistant.domain.order import Origin

TICKETS = {
    TicketState.OPEN: N_("still open"),
    TicketState.REFUNDED: N_("refunded"),
    TicketState.CLOSED: N_("closed"),
}
PHOTOS = {
    PhotoState.NONE: N_("no photo"),
    PhotoState.ASKED_FOR: N_("photo asked for"),
    PhotoState.GIVEN: N_("photo given"),
}


def origin_facts(origin: Origin) -> list[tuple[str, str]]:
    """What is known of where goods and sale came from, as (message, value)."""
    facts = [
        (N_("batch"), origin.batch),
        (N_("supplier"), origin.supplier),
        (N_("video or live stream"), origin.source),
        (N_("province"), origin.province),
    ]
    return [(name, value) for name, value in facts if value]
