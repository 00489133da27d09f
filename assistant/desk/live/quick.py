"""What a quick reply rests on: the clauses it names, and its question read as one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.agent.ports import Searcher
from assistant.desk.live.suggest_ports import Answers
from assistant.domain.chat import Chat, ChatReading, Move
from assistant.domain.clause import Clause, Found, Question

#: hits that are looked through for a clause that is named
LOOKED_THROUGH = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyRead:
    """A chat that was read once is not read again."""

    reading: ChatReading

    async def read(self, chat: Chat) -> ChatReading:
        return self.reading


def asked_plainly(reading: ChatReading) -> ChatReading:
    """The question of a quick reply: whatever its words sound like, nobody complains in it."""
    return replace(reading, move=Move.QUESTION, trouble=False)


async def clauses_named(names: Iterable[str], question: Question, searcher: Searcher) -> tuple[Clause, ...]:
    """The clauses named as `document / heading` that hold on the question's day and market, in their order."""
    found: list[Clause] = []
    for name in names:
        document, _, heading = (part.strip() for part in name.partition("/"))
        hits = (await searcher.search(replace(question, text=heading), limit=LOOKED_THROUGH)).hits
        found += [
            hit.clause
            for hit in hits
            if hit.clause.document == document and hit.clause.path[-1:] == (heading,) and hit.clause not in found
        ][:1]
    return tuple(found)


def resting_on(clauses: tuple[Clause, ...], otherwise: Answers) -> Answers:
    """The named clauses where there are any, else what the search finds."""

    def answers(question: str, found: Found, *, about: str = "", trouble: bool = False) -> tuple[Clause, ...]:
        return clauses or otherwise(question, found, about=about, trouble=trouble)

    return answers
