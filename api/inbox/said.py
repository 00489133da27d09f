"""What was said in a case, part by part, with the evidence marked where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from api.inbox.marked import Piece, Span, pieces_of
from assistant.domain.case import Author, Case, Ticket
from assistant.domain.diagnosis import Evidence
from assistant.domain.note import N_
from assistant.domain.translation import text_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing that was said. `name` is the message for who or what it is; `at` is None where nobody knows when.

    `key` names the text where its translation is looked up.
    """

    name: str
    pieces: tuple[Piece, ...]
    key: str
    at: datetime | None = None
    seller: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """An after-sale request with the buyer's own reason and words."""

    ticket: Ticket
    reason: tuple[Piece, ...]
    words: tuple[Piece, ...]
    #: of reason and words
    keys: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The review with what was added and answered, the after-sale requests, and the chat in order."""

    public: tuple[Turn, ...]
    requests: tuple[Request, ...]
    chat: tuple[Turn, ...]


def said_in(case: Case, evidence: Iterable[Evidence]) -> Said:
    """Every part of a case. Offsets of evidence count in `Case.text`, so its parts are walked in the same order."""
    words = _Words(evidence)
    public = _public(case, words)
    requests = [
        Request(
            ticket=each,
            reason=_plain(each.reason) if case.wrote else words.marked(each.reason),
            words=words.marked(each.text),
            keys=(text_key(each.reason), text_key(each.text)),
        )
        for each in case.tickets
    ]
    chat = [
        _turn(N_("buyer"), each.text, words.marked(each.text), at=each.sent_at)
        if each.author is Author.BUYER
        else _turn(N_("seller"), each.text, at=each.sent_at, seller=True)
        for each in case.messages
    ]
    return Said(public=tuple(public), requests=tuple(requests), chat=tuple(chat))


class _Words:
    """The buyer's words one part after another; `marked` must be asked in the order of `Case.text`."""

    def __init__(self, evidence: Iterable[Evidence]) -> None:
        self._evidence = tuple(evidence)
        self._start = 0

    def marked(self, text: str) -> tuple[Piece, ...]:
        spans = [
            Span(start=max(each.start - self._start, 0), end=min(each.end - self._start, len(text)), mark="evidence")
            for each in self._evidence
        ]
        # what is empty is no part of `Case.text` and has no line break after it
        self._start += len(text) + 1 if text else 0
        return tuple(pieces_of(text, spans))


def _public(case: Case, words: _Words) -> list[Turn]:
    review = case.review
    if review is None:
        return []
    turns = [_turn(N_("review"), review.text, words.marked(review.text), at=review.written_at)]
    if review.further:
        turns.append(_turn(N_("added later"), review.further, words.marked(review.further)))
    if review.seller_reply:
        turns.append(_turn(N_("already answered"), review.seller_reply, seller=True))
    return turns


def _turn(
    name: str, text: str, pieces: tuple[Piece, ...] = (), *, at: datetime | None = None, seller: bool = False
) -> Turn:
    return Turn(name=name, pieces=pieces or _plain(text), key=text_key(text), at=at, seller=seller)


def _plain(text: str) -> tuple[Piece, ...]:
    return tuple(pieces_of(text, ()))
