"""The shop's words for live chat in one language, beside those for letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from assistant.domain.chat import Move
from assistant.domain.wording import Phrasings


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatWords:
    """Every tuple holds equal phrasings of one sentence; slots known: `{you}` `{product}` `{order}` `{clause}`
    `{promised_date}`.
    """

    language: str
    version: str
    #: the buyer only greeted, thanked, took leave or said yes
    hello: Phrasings
    welcome: Phrasings
    bye: Phrasings
    noted: Phrasings
    #: the buyer praised, or said how long they have come here
    praise: Phrasings
    #: the buyer sent a product and nothing else
    item: Phrasings
    #: a clause that answers, slot `{clause}`
    answer: Phrasings
    #: no clause answers: somebody looks it up
    unknown: Phrasings
    #: something is to be done: somebody sees to it
    request: Phrasings
    #: the buyer said something that asks for nothing; the buyer is upset about what we do not know yet
    heard: Phrasings
    sorry: Phrasings
    #: which order, which product it is about
    ask_order: Phrasings
    ask_product: Phrasings
    #: the order is known and not shipped yet
    unshipped: Phrasings

    def in_return(self, move: Move) -> Phrasings:
        """What is said to who only greeted, thanked, took leave, agreed or praised; KeyError for any other move."""
        said = {Move.GREETING: self.hello, Move.THANKS: self.welcome, Move.BYE: self.bye, Move.NOTED: self.noted}
        return {**said, Move.PRAISE: self.praise}[move]

    def plain(self) -> Iterator[str]:
        """Every phrasing without a slot."""
        for each in fields(self):
            said = getattr(self, each.name)
            if isinstance(said, tuple):
                yield from (phrasing for phrasing in said if "{" not in phrasing)
