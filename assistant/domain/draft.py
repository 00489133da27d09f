"""Drafts: sentences with the slots code filled and the clauses they stand on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

#: languages written without a space between sentences
UNSPACED = frozenset({"zh", "ja"})
#: share of three-letter stretches that two texts have in common, above which they read alike; our own choice: two
#: replies of the playbook writer that differ in one sentence of four share about 0.7
ALIKE = 0.8
#: newest replies on a product that a new one is compared with: as many as a buyer scrolls through
RECENT = 20


class DraftKind(StrEnum):
    PUBLIC_REPLY = "public_reply"
    PRIVATE_OFFER = "private_offer"
    FOLLOW_UP = "follow_up"


class Role(StrEnum):
    """What a sentence does."""

    GREETING = "greeting"
    ANSWER = "answer"  #: to what the buyer said of an offer
    APOLOGY = "apology"
    FACT = "fact"
    POLICY = "policy"
    OFFER = "offer"
    ASK = "ask"
    SAFETY = "safety"
    GUIDE = "guide"
    NEXT_STEP = "next_step"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A value that only code writes into a text: `text` is its rendering in the draft's language."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """`clauses` are ids of the clauses it rests on."""

    role: Role
    text: str
    slots: tuple[Slot, ...] = ()
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One of the three linked texts. `held` says why it cannot be sent though it is written."""

    kind: DraftKind
    language: str
    text: str
    sentences: tuple[Sentence, ...] = ()
    #: not before this moment (the follow-up)
    due_at: datetime | None = None
    #: a public reply that says "we have written to you" waits for the private message
    after_private: bool = False
    #: wording, prompt or model that wrote it, with version
    author: str = ""

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(slot for sentence in self.sentences for slot in sentence.slots)

    @property
    def clauses(self) -> tuple[str, ...]:
        """Ids of the clauses cited, in order, each once."""
        return tuple(dict.fromkeys(each for sentence in self.sentences for each in sentence.clauses))


def join_sentences(texts: list[str], language: str) -> str:
    """Sentences as running text in the manner of the language; one of several lines is a paragraph of its own."""
    between = "" if language in UNSPACED else " "
    text = ""
    for each in filter(None, (each.strip() for each in texts)):
        apart = "\n" in each or "\n" in text.rsplit("\n\n", 1)[-1]
        text += each if not text else ("\n\n" if apart else between) + each
    return text


#: a sentence with its end mark and the marks that close it; Thai parts its sentences with a space
_SENTENCE = re.compile(
    r".+?(?:[。！？!?…～~]+[”’」』\"')）]*|[.]+[”’\"')]*(?=\s|$)|\n|(?<=[\u0e00-\u0e7f]) (?=[\u0e00-\u0e7f])|$)",
    re.DOTALL,
)


def sentences_in(text: str) -> list[str]:
    """A text in its sentences; `1.5` and `{date}` part nothing."""
    return [each for match in _SENTENCE.finditer(text) if (each := match.group().strip())]
