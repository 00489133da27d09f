"""A case: what one buyer says of one order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.canonical import digest
from assistant.domain.complaint import Complaint
from assistant.domain.money import Money
from assistant.domain.order import NO_ORIGIN, Order, Origin, Tracking
from assistant.domain.playbook import BuyerKind
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform


class Author(StrEnum):
    BUYER = "buyer"
    SELLER = "seller"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A public review. `rating` is 1 to 5 stars where the export has one, `further` what the buyer added later (追评).

    `photos` is how many the platform says there are; those that lie in the desk are the case's own.
    """

    id: str
    text: str
    written_at: datetime
    further: str = ""
    rating: int | None = None
    photos: int = 0
    seller_reply: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One turn of a chat."""

    id: str
    author: Author
    text: str
    sent_at: datetime


class TicketState(StrEnum):
    OPEN = "open"  #: the shop or the platform must still act
    REFUNDED = "refunded"
    CLOSED = "closed"  #: withdrawn, refused or solved without money


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """An after-sale request. `reason` is what the buyer picked from the platform's list, `text` what they wrote.

    `amount` is what is asked for, or what was paid back once it is refunded.
    """

    id: str
    state: TicketState
    opened_at: datetime
    reason: str = ""
    text: str = ""
    amount: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture a buyer gave. `id` is the SHA-256 of the file in the desk; empty where only a reference came."""

    id: str
    reference: str = ""


class PhotoState(StrEnum):
    """The evidence state of a case."""

    NONE = "none"
    ASKED_FOR = "asked_for"
    GIVEN = "given"


class CaseState(StrEnum):
    NEW = "new"  #: waits for the desk
    PROPOSED = "proposed"  #: waits for a person
    APPROVED = "approved"  #: something is on its way out
    ANSWERED = "answered"  #: the buyer has the answer
    SET_ASIDE = "set_aside"  #: no complaint, or already answered by the seller
    REJECTED = "rejected"  #: a person said no
    PARKED = "parked"  #: kept failing; a person must look
    TAKEN_OVER = "taken_over"  #: a person answers it alone; the desk proposes and sends nothing

    @classmethod
    def open_states(cls) -> frozenset[CaseState]:
        """States in which somebody still owes the buyer something."""
        return frozenset({cls.NEW, cls.PROPOSED, cls.APPROVED, cls.PARKED, cls.TAKEN_OVER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All one buyer says of one order: at most one review, the chat, the after-sale requests, the photos.

    `id` is `<shop>-<number>`. `arrived_at` is when the desk learned of it, `heard_at` when it last learned that the
    buyer waits anew, None as long as they did not. Without a certain link `order` is None.
    """

    id: str
    shop: str
    state: CaseState
    platform: Platform
    market: str
    currency: str
    product: str = ""
    review: Review | None = None
    messages: tuple[Message, ...] = ()
    tickets: tuple[Ticket, ...] = ()
    photos: tuple[Photo, ...] = ()
    order: Order | None = None
    tracking: Tracking | None = None
    origin: Origin = NO_ORIGIN
    buyer: BuyerKind = BuyerKind.NEW
    #: what the buyer had to pay because of it, once somebody in the shop has seen the proof
    extras: Money | None = None
    arrived_at: datetime
    heard_at: datetime | None = None
    version: int = 1
    error: str = ""
    #: who answers it alone, where somebody does
    taken_by: str = ""

    @property
    def text(self) -> str:
        """The buyer's words: the review, what was added to it, the tickets, the buyer's chat turns, one a line.

        What they picked from a platform's list counts only where they wrote nothing themselves.
        """
        return "\n".join(self._written() or filter(None, (each.reason for each in self.tickets)))

    @property
    def wrote(self) -> bool:
        """Whether the buyer wrote anything themselves."""
        return bool(self._written())

    def _written(self) -> list[str]:
        words = [self.review.text, self.review.further] if self.review else []
        words += [each.text for each in self.tickets]
        words += [each.text for each in self.messages if each.author is Author.BUYER]
        return [each for each in words if each]

    @property
    def written_at(self) -> datetime:
        """Since when the buyer waits: their earliest word without an answer, or the earliest if all have one."""
        return min(self._unanswered() or self._spoken(), default=self.arrived_at)

    @property
    def spoke_at(self) -> datetime | None:
        """When the buyer last said something; None where they never did."""
        return max(self._spoken(), default=None)

    def learned_at(self, said_at: datetime) -> datetime:
        """When the desk learned of what the buyer said then; never before it was said."""
        known = self.arrived_at if said_at <= self.arrived_at else self.heard_at
        return max(known or said_at, said_at)

    @property
    def awaits_answer(self) -> bool:
        """Whether the buyer spoke last: a review without reply, an open ticket, or a chat turn nobody answered."""
        return bool(self._unanswered())

    @property
    def rating(self) -> int | None:
        return self.review.rating if self.review else None

    @property
    def photo_count(self) -> int:
        return max(self.review.photos if self.review else 0, len(self.photos))

    def complaint(self, shop: Shop) -> Complaint:
        """The case without rating, ids and buyer, as this shop answers it."""
        return Complaint(
            text=self.text,
            platform=self.platform,
            market=self.market,
            written_at=self.written_at,
            product=self.product,
            order=self.order,
            tracking=self.tracking,
            photos=self.photo_count,
            reviewed=self.review is not None,
            refunded=self.refunded,
            extras=self.extras,
            buyer=self.buyer,
            tone=shop.tone,
            return_address=shop.return_address,
            limits=shop.limits,
            seed=self.id,
        )

    @property
    def refunded(self) -> Money | None:
        """The sum of what was paid back, in the case's currency; None where nothing was."""
        paid = [each.amount for each in self.tickets if each.state is TicketState.REFUNDED and each.amount]
        own = [each for each in paid if each.currency == self.currency]
        return Money(minor=sum(each.minor for each in own), currency=self.currency) if own else None

    def snapshot(self) -> str:
        """SHA-256 over everything an answer rests on: what the buyer said and what is known of order and parcel.

        The rating is left out: offers and texts are blind to it. So is what the seller said: it may be our own answer,
        seen again.
        """
        return digest(
            {
                "text": self.text,
                "photos": self.photo_count,
                "tickets": [(each.state, each.amount) for each in self.tickets],
                "product": self.product,
                "market": self.market,
                "platform": self.platform,
                "order": self.order,
                "tracking": self.tracking,
                "extras": self.extras,
            }
        )

    def _spoken(self) -> list[datetime]:
        """When the buyer said each thing."""
        times = [self.review.written_at] if self.review else []
        times += [each.opened_at for each in self.tickets]
        return times + [each.sent_at for each in self.messages if each.author is Author.BUYER]

    def _unanswered(self) -> list[datetime]:
        times = [self.review.written_at] if self.review and not self.review.seller_reply else []
        times += [each.opened_at for each in self.tickets if each.state is TicketState.OPEN]
        last = max((place for place, each in enumerate(self.messages) if each.author is Author.SELLER), default=-1)
        return times + [each.sent_at for each in self.messages[last + 1 :]]
