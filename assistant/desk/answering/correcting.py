"""A person says what the cause is; everything that follows from it is made anew: clauses, offer, texts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from assistant.agent.graph import Agent
from assistant.agent.ports import Searcher
from assistant.desk.answering.anew import keep_anew
from assistant.desk.answering.rounds import ReadAnswer, complaints_of
from assistant.desk.deciding.standing import compare_seen, open_proposal
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import USUAL_FAULT, Cause, TextKind
from assistant.errors import NotAllowed


class Correcting:
    """`searcher_of` gives the search over a shop's clauses, `read_answer` what a buyer answers to an offer."""

    def __init__(
        self,
        store: Store,
        agent: Agent,
        searcher_of: Callable[[str], Awaitable[Searcher]],
        *,
        read_answer: ReadAnswer,
    ) -> None:
        self._store = store
        self._agent = agent
        self._searcher_of = searcher_of
        self._read_answer = read_answer

    async def cause(self, shop: Shop, case: str, cause: Cause, *, by: str, now: datetime, seen: str = "") -> None:
        """Propose the case anew under this cause; what was proposed or approved before ends, as when a case changes.

        The built-in writer writes, for a model would read the cause again. ChangedMeanwhile where the case is not as
        it was seen, also if it changes while the texts are made.
        """
        async with self._store.reading() as work:
            person = await somebody(work, shop.id, by)
            found, record = await open_proposal(work, shop.id, case)
            await compare_seen(work, shop, found, record, seen)
            before = record.proposal.diagnosis
            if record.follows_up:
                raise NotAllowed(N_("A follow-up has no cause to correct."))
            if before.cause is cause and not before.abstained:
                raise NotAllowed(N_("The cause of case {case} is {cause} already."), case=case, cause=cause)
            complaints = await complaints_of(work, shop, [found], self._read_answer)
        searcher = await self._searcher_of(shop.id)
        made = await self._agent.propose_as(complaints[found.id], _corrected(before, cause), searcher=searcher, now=now)
        async with self._store.writing() as work:
            again, standing = await open_proposal(work, shop.id, case)
            await compare_seen(work, shop, again, standing, seen)
            facts, why = {"from": before.cause, "to": cause}, N_("a person corrected the cause")
            await keep_anew(work, again, made, by=person, action="cause_corrected", facts=facts, why=why, now=now)


def _corrected(diagnosis: Diagnosis, cause: Cause) -> Diagnosis:
    """The same reading under another cause, which a person is sure of."""
    return replace(
        diagnosis,
        cause=cause,
        other_causes=tuple(each for each in diagnosis.other_causes if each is not cause),
        fault=USUAL_FAULT[cause],
        kind=TextKind.COMPLAINT,
        abstained=False,
        confidence=1.0,
    )
