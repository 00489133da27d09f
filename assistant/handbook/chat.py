"""What stands in a file of chat wording, and the checks that keep promises and figures out of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pydantic import Field

from assistant.domain.chat_words import ChatWords
from assistant.handbook.files import Place
from assistant.handbook.schema import Entry
from assistant.handbook.wording import Three, slots_of

#: slots a sentence may use beside `{you}`
_SLOTS: Mapping[str, frozenset[str]] = {
    "answer": frozenset({"clause"}),
    "unshipped": frozenset({"product", "order", "promised_date"}),
}


class ChatEntry(Entry):
    """The file's keys are those of the domain's ChatWords."""

    language: str = Field(pattern=r"^[a-z]{2}$")
    version: str
    hello: Three
    welcome: Three
    bye: Three
    noted: Three
    praise: Three
    item: Three
    answer: Three
    unknown: Three
    request: Three
    heard: Three
    sorry: Three
    ask_order: Three
    ask_product: Three
    unshipped: Three

    def value(self) -> ChatWords:
        return ChatWords(**self.model_dump())


def chat_problem(entry: ChatEntry) -> tuple[Place, str] | None:
    """The place of the first unsound entry and what is wrong with it, or None."""
    for role, phrasings in entry.model_dump(exclude={"language", "version"}).items():
        allowed = _SLOTS.get(role, frozenset()) | {"you"}
        for index, phrasing in enumerate(phrasings):
            if problem := _problem(role, phrasing, allowed):
                return (role, index), problem
        if len(set(phrasings)) < len(phrasings):
            return (role,), "a phrasing stands here twice"
    if not any(slots_of(each) <= {"you", "product"} for each in entry.unshipped):
        return ("unshipped",), "needs a phrasing that can be said without order and date"
    return None


def _problem(role: str, phrasing: str, allowed: frozenset[str]) -> str:
    try:
        used = slots_of(phrasing)
    except ValueError as error:
        return f"braces do not match: {error}"
    if used - allowed:
        return f"unknown slot {sorted(used - allowed)}; {role} knows {sorted(allowed)}"
    if role == "answer" and "clause" not in used:
        return "the slot ['clause'] is missing"
    return "a number is written out; numbers come through slots only" if re.search(r"\d", phrasing) else ""
