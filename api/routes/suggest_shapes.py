"""A live chat as a program tells it, and the suggested answer piece by piece."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, model_validator

from api.routes.decision_shapes import Asked, asked_example
from api.routes.shapes import Shape, ShopName, example
from assistant.desk.live.case_chat import told_chat
from assistant.domain.case import Author
from assistant.domain.chat import Chat, ChatTurn, Move, Style
from assistant.domain.draft import Role
from assistant.domain.money import Money
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.shop import Shop
from assistant.domain.verdict import Verdict

#: turns of a chat that are read, and characters of one
TURNS, TURN = 200, 5000
Short = Annotated[str, Field(max_length=300)]


class TurnIn(Asked):
    author: Literal[Author.BUYER, Author.SELLER]
    text: Annotated[str, Field(max_length=TURN)]


class MoneyIn(Asked):
    """`minor` counts the smallest unit of the currency (fen, cents)."""

    minor: Annotated[int, Field(ge=0, le=10**12)]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]

    def money(self) -> Money:
        return Money(minor=self.minor, currency=self.currency)


class OrderIn(Asked):
    """What is known of the order; figures in an answer come from here alone."""

    number: Short = ""
    product: Short = ""
    sku: Short = ""
    quantity: Annotated[int, Field(ge=1, le=10**6)] = 1
    paid: MoneyIn | None = None
    freight: MoneyIn | None = None
    carrier: Short = ""
    placed_at: AwareDatetime | None = None
    promised_ship_at: AwareDatetime | None = None
    shipped_at: AwareDatetime | None = None
    delivered_at: AwareDatetime | None = None

    def order(self) -> Order:
        plain = self.model_dump(exclude={"paid", "freight"})
        paid = self.paid.money() if self.paid else None
        freight = self.freight.money() if self.freight else None
        return Order(paid=paid, freight=freight, **plain)


class TrackingIn(Asked):
    carrier: Short = ""
    number: Short = ""
    state: ParcelState
    last_scan_at: AwareDatetime | None = None


class SuggestIn(Asked):
    """The chat of a `case`, or its `turns`. `conversation` is a name of yours: a newer call with it ends the older.

    `order_number` is looked up where no `order` is told; `reply` names a quick reply to be given in place of an answer.
    `tone` asks for one of three; `typed` is what the agent has begun to write: the answer goes on behind it.
    """

    model_config = asked_example(
        {
            "shop": "muguang",
            "conversation": "chat-8812",
            "turns": [{"author": "buyer", "text": "你好，什么时候发货？"}],
            "product": "折叠水杯",
        }
    )
    shop: ShopName = ""
    conversation: Annotated[str, Field(max_length=100)] = ""
    case: Annotated[str, Field(max_length=60)] = ""
    turns: Annotated[list[TurnIn], Field(default_factory=list, max_length=TURNS)]
    language: Annotated[str, Field(pattern="^([a-z]{2})?$")] = ""
    product: Short = ""
    photos: Annotated[int, Field(ge=0, le=1000)] = 0
    order: OrderIn | None = None
    tracking: TrackingIn | None = None
    tone: Style | None = None
    typed: Annotated[str, Field(max_length=TURN)] = ""
    order_number: Annotated[str, Field(max_length=80, pattern=r"^[^\x00-\x1f]*$")] = ""
    reply: Annotated[str, Field(max_length=40)] = ""

    @model_validator(mode="after")
    def _one_of_both(self) -> SuggestIn:
        if bool(self.case) == bool(self.turns) and not (self.reply and not self.case):
            raise ValueError("give `case` or `turns`, one of them")
        return self

    def chat(self, shop: Shop) -> Chat:
        return told_chat(
            shop,
            [ChatTurn(author=each.author, text=each.text) for each in self.turns],
            language=self.language,
            product=self.product,
            order=self.order.order() if self.order else None,
            tracking=Tracking(**self.tracking.model_dump()) if self.tracking else None,
            photos=self.photos,
        )


class SourceOut(Shape):
    id: str
    version: str
    document: str
    path: list[str]


class LightFinding(Shape):
    rule: str
    verdict: Verdict
    message: str


class SentenceOut(Shape):
    """The event `sentence`: one that passed every check; it is never taken back."""

    model_config = example(
        {
            "type": "fact",
            "text": "您的订单预计今天发出。",
            "sources": [],
            "findings": [],
        }
    )
    type: Role
    text: str
    sources: list[SourceOut]
    findings: list[LightFinding]


class SummaryOut(Shape):
    """The event `summary`, the last: the whole text, who wrote it, what it rests on, what a person should know.

    `whole` is what stands once it is used: what was typed, and `text` behind it. `tones` are those in which it reads
    otherwise.
    """

    text: str
    language: str
    author: str
    move: Move
    sources: list[SourceOut]
    findings: list[LightFinding]
    abstained: str | None
    attention: str | None
    questions: list[str]
    dropped: list[str]
    whole: str
    typed_findings: list[LightFinding]
    tones: list[Style]
