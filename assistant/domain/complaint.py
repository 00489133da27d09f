"""A complaint as the agent may see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from assistant.domain.before import Before
from assistant.domain.money import Money
from assistant.domain.order import Order, Tracking
from assistant.domain.own_limits import OwnLimits
from assistant.domain.playbook import BuyerKind
from assistant.domain.taxonomy import Platform
from assistant.domain.voice import SILENT, Manner
from assistant.domain.wording import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """All that diagnosis, offer, drafts and prompts may know of a case.

    It has no rating, no case id and no buyer: what has no place here cannot leak into an offer or a prompt.
    `seed` only chooses between equal phrasings.
    """

    text: str
    platform: Platform
    market: str
    written_at: datetime
    language: str = ""
    product: str = ""
    order: Order | None = None
    tracking: Tracking | None = None
    photos: int = 0
    #: whether there is a public review to answer; a chat or a ticket alone has none
    reviewed: bool = True
    #: what was already paid back through the platform
    refunded: Money | None = None
    #: what the buyer had to pay because of it, as far as somebody in the shop has seen the proof
    extras: Money | None = None
    #: what the buyer was told before in this case, and how they answered
    before: Before | None = None
    buyer: BuyerKind = BuyerKind.NEW
    #: whether the buyer asks for money under the threat of a bad review
    extorts: bool = False
    #: how the shop speaks to its buyers, and where they send goods back to
    tone: Tone = Tone.WARM
    return_address: str = ""
    #: how its replies sound, and examples of them that a person accepted
    manner: Manner = SILENT
    #: the newest public replies on the same product, which a new one must not repeat
    recent: tuple[str, ...] = ()
    #: what the shop set in place of the desk's limits
    limits: OwnLimits | None = None
    seed: str = ""

    @property
    def goods(self) -> str:
        """The name of the product: as the complaint calls it, else as the order does."""
        return self.product or (self.order.product if self.order else "")

    def rule_day(self, now: datetime) -> date:
        """The day whose rules hold: when the order was placed; without an order, today."""
        placed = self.order.placed_at if self.order else None
        return (placed or now).date()
