"""What stands in a file of quick replies, and the checks that keep figures and doubles out of it."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import Field, StringConstraints

from assistant.domain.quick import Need, QuickReplies, QuickReply
from assistant.handbook.files import Place
from assistant.handbook.schema import Entry

Line = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]


class ReplyEntry(Entry):
    """The keys are those of the domain's QuickReply."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")
    label: Annotated[str, StringConstraints(min_length=1, max_length=24, strip_whitespace=True)]
    question: Line
    needs: Need | None = None
    rests_on: tuple[Annotated[str, StringConstraints(pattern=r"^\S+ / .+$", max_length=200)], ...] = ()
    heard_in: Annotated[tuple[Line, ...], Field(max_length=40)] = ()
    say: str = Field(default="", max_length=300)
    comes_back_in: int | None = Field(default=None, ge=1, le=30)


class QuickEntry(Entry):
    language: str = Field(pattern=r"^[a-z]{2}$")
    version: str
    replies: Annotated[tuple[ReplyEntry, ...], Field(min_length=1, max_length=30)]

    def value(self) -> QuickReplies:
        replies = tuple(QuickReply(**each.model_dump()) for each in self.replies)
        return QuickReplies(language=self.language, version=self.version, replies=replies)


def quick_problem(entry: QuickEntry) -> tuple[Place, str] | None:
    """The place of the first unsound reply and what is wrong with it, or None."""
    names = [each.name for each in entry.replies]
    for place, each in enumerate(entry.replies):
        if names.index(each.name) < place:
            return ("replies", place, "name"), f"{each.name} stands here twice"
        for at, phrase in enumerate(each.heard_in):
            if any(not part for either in phrase.split() for part in either.split("|")):
                return ("replies", place, "heard_in", at), "a word is missing beside |: write a|b for either"
        if re.search(r"\d", each.say):
            return ("replies", place, "say"), "a number is written out; numbers come from documents and orders only"
    return None
