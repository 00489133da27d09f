"""Quick replies: what buyers ask all day, on one key each, answered from the shop's documents and the order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Need(StrEnum):
    """What must be known before a reply can be more than a question."""

    ORDER = "order"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickReply:
    """`question` is what is answered, in the words of a buyer; `say` are words of the shop's own before the answer.

    `rests_on` names the clauses that answer it, as `document / heading`; where none of them holds it is searched for.
    `heard_in` are phrases of buyers who ask for it: parts in their order, `a|b` for either, each the beginning of a
    word, `_` for a space.
    `comes_back_in` are working days after which somebody must come back to this buyer; None where nobody has to.
    """

    name: str
    label: str
    question: str
    needs: Need | None = None
    rests_on: tuple[str, ...] = ()
    heard_in: tuple[str, ...] = ()
    say: str = ""
    comes_back_in: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickReplies:
    """The replies of one language in the order of their keys."""

    language: str
    version: str
    replies: tuple[QuickReply, ...]

    def named(self, name: str) -> QuickReply | None:
        return next((each for each in self.replies if each.name == name), None)
