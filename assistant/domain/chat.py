"""A live chat as far as a suggested answer may know it, and what is suggested."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.case import Author
from assistant.domain.clause import Clause, Found
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Sentence
from assistant.domain.note import Note
from assistant.domain.offer import Offer
from assistant.domain.order import Order, Tracking
from assistant.domain.quick import Need
from assistant.domain.taxonomy import Platform
from assistant.domain.verdict import Finding
from assistant.domain.voice import SILENT, Manner
from assistant.domain.wording import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatTurn:
    """What one side said at once."""

    author: Author
    text: str


class Style(StrEnum):
    """The tone an agent asks for; without one an answer sounds as the shop does."""

    STEADY = "steady"  #: polite and even
    WARM = "warm"
    SHORT = "short"  #: the answer alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """A conversation under way. Like a complaint it has no rating, no ids and no buyer.

    `offer` is what a letter that was approved already told the buyer; a suggestion offers nothing else. `seed` only
    chooses between equal phrasings. `photos` counts the pictures the buyer gave. `typed` is what the agent has begun to
    write: an answer goes on behind it and never says otherwise.
    """

    turns: tuple[ChatTurn, ...]
    platform: Platform
    market: str
    language: str = ""
    product: str = ""
    order: Order | None = None
    tracking: Tracking | None = None
    photos: int = 0
    offer: Offer | None = None
    tone: Tone = Tone.WARM
    return_address: str = ""
    #: how the shop's replies sound
    manner: Manner = SILENT
    seed: str = ""
    style: Style | None = None
    typed: str = ""
    #: what a quick reply needs and asks for where it is not known
    needs: Need | None = None

    @property
    def newest(self) -> tuple[str, ...]:
        """The buyer's turns that nobody has answered yet: a burst is one question."""
        found: list[str] = []
        for turn in reversed(self.turns):
            if turn.author is Author.SELLER:
                break
            found.append(turn.text)
        return tuple(reversed(found))

    @property
    def said_by_shop(self) -> tuple[str, ...]:
        """What the shop has said, with what it is about to say."""
        said = tuple(each.text for each in self.turns if each.author is Author.SELLER)
        return (*said, self.typed) if self.typed.strip() else said

    @property
    def answered_before(self) -> bool:
        """Whether the shop has already said something in this chat, or begun to."""
        return bool(self.said_by_shop)

    @property
    def begun(self) -> str:
        """The sentence of `typed` that has no end yet; "" where there is none."""
        return unfinished(self.typed)

    def complaint(self, text: str, now: datetime) -> Complaint:
        """These words of the buyer as a complaint that stands under no review."""
        return Complaint(
            text=text,
            platform=self.platform,
            market=self.market,
            written_at=now,
            language=self.language,
            product=self.product,
            order=self.order,
            tracking=self.tracking,
            photos=self.photos,
            reviewed=False,
            tone=self.tone,
            return_address=self.return_address,
            manner=self.manner,
            seed=self.seed,
        )


#: what ends a sentence, or leads from one to the next
_ENDS = "。！？!?….~～\n"


def unfinished(typed: str) -> str:
    """The last sentence of a text that is still being typed, without its leading spaces."""
    cut = max((typed.rfind(each) for each in _ENDS), default=-1)
    return typed[cut + 1 :].lstrip()


class Move(StrEnum):
    """What the buyer's newest turns do."""

    NOTHING = "nothing"  #: nobody waits for an answer
    GREETING = "greeting"
    THANKS = "thanks"
    BYE = "bye"
    NOTED = "noted"  #: a mere yes, well or fine
    PRAISE = "praise"  #: kind words, or how long the buyer has come here, and nothing else
    ITEM = "item"  #: the number or link of a product and nothing else
    QUESTION = "question"
    REQUEST = "request"  #: something is to be done
    STATEMENT = "statement"
    COMPLAINT = "complaint"

    @classmethod
    def small_talk(cls) -> frozenset[Move]:
        """Moves that are answered from the wording alone."""
        return frozenset({cls.GREETING, cls.THANKS, cls.BYE, cls.NOTED, cls.PRAISE, cls.ITEM})


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatReading:
    """`text` is what the newest turns say without greetings, `language` (ISO 639-1) what to answer in.

    `trouble` is whether the buyer has named anything in this chat that went wrong.
    """

    move: Move
    text: str
    language: str
    diagnosis: Diagnosis
    trouble: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer as written, before it is checked. `abstained` says why it does not give what was asked for."""

    language: str
    sentences: tuple[Sentence, ...]
    author: str
    abstained: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatMatter:
    """Everything an answer may be written from; `cited` are the clauses it may cite, `promised` when we report back.

    `each_answers` is whether each of them answers a thing of its own, instead of the first being the nearest to one.
    """

    chat: Chat
    reading: ChatReading
    found: Found
    cited: tuple[Clause, ...]
    promised: datetime
    now: datetime
    each_answers: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """A sentence that passed every check, with the clauses it rests on and what a person should look at."""

    sentence: Sentence
    sources: tuple[Clause, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The end of a suggestion: the text as a whole, who wrote it, what it rests on and what it leaves open.

    `dropped` says what stopped a model's sentences, `questions` are those the text puts to the buyer. Without a
    sentence `text` is empty and `abstained` says why. `whole` is what stands once it is used: what the agent had typed
    and the text behind it. `typed_findings` are about the agent's own words.
    """

    language: str
    text: str
    author: str
    move: Move
    clauses: tuple[Clause, ...] = ()
    findings: tuple[Finding, ...] = ()
    abstained: Note | None = None
    questions: tuple[str, ...] = ()
    dropped: tuple[Note, ...] = ()
    #: what a person should look at before anything is answered
    attention: Note | None = None
    whole: str = ""
    typed_findings: tuple[Finding, ...] = ()
    #: tones in which the answer reads otherwise, the one it has included
    styles: tuple[Style, ...] = ()
