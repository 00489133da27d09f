"""A chat as a person types or pastes it: lines of turns, or one JSON object."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.cli.complaints import OrderLine, ProposeLine, TrackingLine, complaint_of
from assistant.cli.lines import BadLine
from assistant.desk.live.case_chat import told_chat
from assistant.domain.case import Author
from assistant.domain.chat import Chat, ChatTurn
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.errors import UnreadableFile, WrongInput
from assistant.files import unopened

#: what the shop's lines begin with
SHOP = (">", "＞")


class TurnLine(BaseModel):
    """`agent` and `shop` are other words for the seller."""

    model_config = ConfigDict(extra="ignore")

    author: Literal["buyer", "seller", "agent", "shop"]
    text: str


class ChatLine(BaseModel):
    """Unknown fields such as a rating are left unread: they have no place in a chat."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    turns: list[TurnLine]
    language: str = ""
    product: str = ""
    photos: int = 0
    order: OrderLine | None = None
    tracking: TrackingLine | None = None


def read_chat(path: Path, shop: Shop, *, now: datetime) -> Chat:
    """The chat of a file, or of standard input for `-`; UnreadableFile or WrongInput."""
    text = _text(path).strip()
    if text.startswith("{"):
        return _from_json(text, shop, now)
    lines = (line.strip() for line in text.splitlines())
    return told_chat(shop, _some([_turn(line) for line in lines if line]))


def _text(path: Path) -> str:
    try:
        return sys.stdin.read() if str(path) == "-" else path.read_text("utf-8-sig")
    except OSError as error:
        raise unopened(UnreadableFile, str(path), error) from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            N_("{file} is not UTF-8."), remedy=N_("Save it as UTF-8 and try again."), file=path
        ) from error


def _turn(line: str) -> ChatTurn:
    if line.startswith(SHOP):
        return ChatTurn(author=Author.SELLER, text=line[1:].strip())
    return ChatTurn(author=Author.BUYER, text=line)


def _some(turns: list[ChatTurn]) -> list[ChatTurn]:
    if not turns:
        raise WrongInput(N_("The chat has no turn."), remedy=N_("Write what the buyer said, a turn a line."))
    return turns


def _from_json(text: str, shop: Shop, now: datetime) -> Chat:
    try:
        read = ChatLine.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(each) for each in first["loc"])
        raise WrongInput(
            N_("The chat cannot be read: {place} {problem}."), place=place, problem=first["msg"]
        ) from error
    turns = [
        ChatTurn(author=Author.BUYER if each.author == "buyer" else Author.SELLER, text=each.text)
        for each in read.turns
    ]
    facts = ProposeLine(text="", platform=shop.platform, market=shop.market, order=read.order, tracking=read.tracking)
    known = complaint_of(json.loads(facts.model_dump_json()), now=now)
    if isinstance(known, BadLine):
        raise WrongInput(N_("The chat cannot be read: {place} {problem}."), place="order", problem=known.problem)
    complaint = known[1]
    return told_chat(
        shop,
        _some(turns),
        language=read.language,
        product=read.product,
        photos=read.photos,
        order=complaint.order,
        tracking=complaint.tracking,
    )
