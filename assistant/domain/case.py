"""A case: one buyer's complaint with its order and parcel, and the complaint as the agent may see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.canonical import digest
from assistant.domain.money import Money
from assistant.domain.taxonomy import Platform


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """`currency` ISO 4217, `time_zone` IANA, `languages` ISO 639-1, the first being the house language.

    `supervisors` are the people who may approve what is above the limits; `channel` is how its texts leave.
    """

    id: str
    name: str
    platform: Platform
    market: str
    currency: str
    time_zone: str
    languages: tuple[str, ...]
    channel: str = "copy_post"
    supervisors: tuple[str, ...] = ()


class ParcelState(StrEnum):
    LABELLED = "labelled"  #: number known, never scanned
    IN_TRANSIT = "in_transit"
    OUT_FOR_DELIVERY = "out_for_delivery"
    DELIVERED = "delivered"
    STUCK = "stuck"  #: no scan for longer than the carrier allows
    LOST = "lost"
    DAMAGED = "damaged"  #: the carrier itself reports damage
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracking:
    carrier: str
    number: str
    state: ParcelState
    last_scan_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """`paid` is what the buyer paid for the goods, `freight` what the buyer bore for shipping."""

    number: str
    product: str
    sku: str = ""
    quantity: int = 1
    paid: Money | None = None
    freight: Money | None = None
    carrier: str = ""
    placed_at: datetime | None = None
    promised_ship_at: datetime | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None


class Author(StrEnum):
    BUYER = "buyer"
    SELLER = "seller"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A public review. `rating` is 1 to 5 stars where the export has one."""

    id: str
    text: str
    written_at: datetime
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
    seed: str = ""


class CaseState(StrEnum):
    NEW = "new"  #: waits for the desk
    PROPOSED = "proposed"  #: waits for a person
    APPROVED = "approved"  #: something is on its way out
    ANSWERED = "answered"  #: the buyer has the answer
    SET_ASIDE = "set_aside"  #: no complaint, or already answered by the seller
    REJECTED = "rejected"  #: a person said no
    PARKED = "parked"  #: kept failing; a person must look

    @classmethod
    def open_states(cls) -> frozenset[CaseState]:
        """States in which somebody still owes the buyer something."""
        return frozenset({cls.NEW, cls.PROPOSED, cls.APPROVED, cls.PARKED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`id` is `<shop>-<number>`. `arrived_at` is when the desk learned of it, `written_at` when the buyer wrote."""

    id: str
    shop: str
    state: CaseState
    platform: Platform
    market: str
    currency: str
    product: str = ""
    review: Review | None = None
    messages: tuple[Message, ...] = ()
    order: Order | None = None
    tracking: Tracking | None = None
    arrived_at: datetime
    version: int = 1
    error: str = ""

    @property
    def text(self) -> str:
        """The buyer's words: the review, then the buyer's chat turns, one a line."""
        words = [self.review.text] if self.review else []
        words += [each.text for each in self.messages if each.author is Author.BUYER]
        return "\n".join(words)

    @property
    def written_at(self) -> datetime:
        if self.review:
            return self.review.written_at
        times = [each.sent_at for each in self.messages if each.author is Author.BUYER]
        return min(times, default=self.arrived_at)

    @property
    def rating(self) -> int | None:
        return self.review.rating if self.review else None

    def complaint(self) -> Complaint:
        """The case without rating, ids and buyer."""
        return Complaint(
            text=self.text,
            platform=self.platform,
            market=self.market,
            written_at=self.written_at,
            product=self.product,
            order=self.order,
            tracking=self.tracking,
            photos=self.review.photos if self.review else 0,
            seed=self.id,
        )

    def snapshot(self) -> str:
        """SHA-256 over everything an answer rests on. The rating is left out: offers and texts are blind to it."""
        return digest(
            {
                "text": self.text,
                "photos": self.review.photos if self.review else 0,
                "seller_reply": self.review.seller_reply if self.review else "",
                "product": self.product,
                "market": self.market,
                "platform": self.platform,
                "order": self.order,
                "tracking": self.tracking,
            }
        )
