"""What a buyer was told before and how they answered: what a second offer in the same case rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.offer import Offer
from assistant.domain.playbook import RemedyKind


class Answer(StrEnum):
    """What a buyer says to an offer; `unsure` is what a reader says that would rather have a person look."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    COUNTERED = "countered"
    UNSURE = "unsure"

    @classmethod
    def sayable(cls) -> frozenset[Answer]:
        """What a person may put on record."""
        return frozenset(cls) - {cls.UNSURE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """`offer` is the last one told, `stands` whether it still does, `rounds` how many offers there were.

    `answer` is a person's word, else what the reader makes of the buyer's. `announced` are remedies of it that need no
    yes and are still owed, `given` those carried out in this case.
    """

    offer: Offer
    stands: bool
    answer: Answer
    rounds: int
    announced: frozenset[RemedyKind] = frozenset()
    given: frozenset[RemedyKind] = frozenset()
