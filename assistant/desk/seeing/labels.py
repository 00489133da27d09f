"""Words for the screens where the name of a value is none: `open` there is a key to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.domain.case import PhotoState, TicketState
from assistant.domain.note import N_
from assistant.domain.order import Origin

if TYPE_CHECKING:
    from assistant.domain.records import DraftCounts
    from assistant.i18n import Translator

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


def counts_text(t: Translator, counts: DraftCounts) -> str:
    """`2/3 1 blocked`: how many may leave of how many, and what is wrong with how many."""
    wrong = ((counts.blocked, "blocked"), (counts.warned, "warned"), (counts.second, "awaiting_second"))
    return " ".join([f"{counts.free}/{counts.all}", *(f"{n} {t(word)}" for n, word in wrong if n)])
