"""Triage: new cases become proposals, batch by batch, each result kept at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.agent.graph import Agent
from assistant.agent.ports import Searcher
from assistant.desk.answering.rounds import ReadAnswer, complaints_of
from assistant.desk.deciding.recording import facts_of
from assistant.desk.keeping.damage import readable
from assistant.desk.ports import Store, Work
from assistant.domain.audit import Happened
from assistant.domain.before import Answer
from assistant.domain.case import Case, CaseState
from assistant.domain.complaint import Complaint
from assistant.domain.knowledge import Gap
from assistant.domain.known import Claim
from assistant.domain.proposal import Proposal
from assistant.errors import DamagedRecord

#: how long a claim holds; far longer than a batch takes, and a dead owner's claims are freed at the next start
LEASE = timedelta(minutes=10)
#: within it, what is asked of a model is charged to a shop's day
Charging = Callable[[str, date], AbstractContextManager[object]]
#: tries before a case is parked with its error
TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchResult:
    """Cases of one batch by what became of them; nothing claimed means that nothing waits."""

    claimed: int = 0
    proposed: int = 0
    set_aside: int = 0
    failed: int = 0


class Triage:
    def __init__(
        self,
        store: Store,
        agent: Agent,
        searcher_of: Callable[[str], Awaitable[Searcher]],
        *,
        owner: str,
        read_answer: ReadAnswer = lambda _: Answer.UNSURE,
        charging: Charging = lambda shop, day: nullcontext(),
    ) -> None:
        """`read_answer` says what a buyer's words answer to an offer they were told before."""
        self._store = store
        self._agent = agent
        self._searcher_of = searcher_of
        self.owner = owner
        self._read_answer = read_answer
        self._charging = charging

    async def waiting(self, shop: str) -> int:
        """How many cases wait for the desk."""
        async with self._store.reading() as work:
            return (await work.cases.count(shop)).get(CaseState.NEW, 0)

    async def any_waiting(self, shop: str) -> bool:
        """Whether a case waits for the desk; asked twice a second, so that nothing is counted."""
        async with self._store.reading() as work:
            return await work.cases.any_in(shop, CaseState.NEW)

    async def batch(self, shop: str, *, now: datetime, limit: int) -> BatchResult:
        """Take up to `limit` new cases through the stations. A batch that breaks is tried again case by case.

        A case whose earlier offers cannot be read is parked like one that breaks, and blocks no other.
        """
        async with self._store.writing() as work:
            known = await work.shops.get(shop)
            claims = await work.claims.claim(shop, owner=self.owner, now=now, until=now + LEASE, limit=limit)
            if not claims or known is None:
                return BatchResult()
            cases = [each.case for each in claims]
            complaints, damaged = await readable(
                cases, lambda part: complaints_of(work, known, part, self._read_answer), name=lambda case: case.id
            )
        searcher = await self._searcher_of(shop)
        whole = [each for each in claims if each.case.id not in damaged]
        with self._charging(shop, now.astimezone(ZoneInfo(known.time_zone)).date()):
            outcomes = await self._propose(complaints, whole, searcher, now) if whole else []
        outcomes += [(each, DamagedRecord()) for each in claims if each.case.id in damaged]
        async with self._store.writing() as work:
            standing = await work.claims.standing(shop, claims)
            good = [(claim.case, each) for claim, each in outcomes if isinstance(each, Proposal)]
            states = await keep_proposals(work, shop, [pair for pair in good if pair[0].id in standing], now)
            failed = [
                await _count_failure(work, claim, each)
                for claim, each in outcomes
                if isinstance(each, Exception) and claim.case.id in standing
            ]
        return BatchResult(
            claimed=len(claims),
            proposed=states.count(CaseState.PROPOSED),
            set_aside=states.count(CaseState.SET_ASIDE),
            failed=failed.count(True),
        )

    async def free(self, is_dead: Callable[[str], bool]) -> None:
        """Give back the claims of owners that are dead."""
        async with self._store.reading() as work:
            owners = await work.claims.owners()
        dead = [each for each in owners if is_dead(each)]
        if dead:
            async with self._store.writing() as work:
                for owner in dead:
                    await work.claims.release(owner)

    async def _propose(
        self, complaints: Mapping[str, Complaint], claims: list[Claim], searcher: Searcher, now: datetime
    ) -> list[tuple[Claim, Proposal | Exception]]:
        try:
            found = await self._agent.propose([complaints[each.case.id] for each in claims], searcher=searcher, now=now)
            return list(zip(claims, found, strict=True))
        except Exception as error:
            if len(claims) == 1:
                return [(claims[0], error)]
        return [pair for claim in claims for pair in await self._propose(complaints, [claim], searcher, now)]


async def keep_proposals(work: Work, shop: str, good: list[tuple[Case, Proposal]], now: datetime) -> list[CaseState]:
    """Write the proposals of a batch in a few statements; gives the state each case is in now."""
    buyers = await work.cases.buyers_of(shop, [case.id for case, _ in good])
    numbers = await work.proposals.add(shop, [(case, each, buyers[case.id]) for case, each in good], now=now)
    states = [CaseState.PROPOSED if each.drafts else CaseState.SET_ASIDE for _, each in good]
    for state in set(states):
        ids = [case.id for (case, _), own in zip(good, states, strict=True) if own is state]
        await work.cases.move_all(shop, ids, state)
    sealed = await work.seals.of_proposals(shop, numbers)
    happened = [
        Happened(
            actor=each.diagnosis.author,
            action=state,
            subject=f"case:{case.id}",
            facts={"proposal": str(number), **facts_of(each), **sealed[number]},
        )
        for number, (case, each), state in zip(numbers, good, states, strict=True)
    ]
    await work.audit.append_all(shop, happened, at=now)
    await work.gaps.add(shop, [_gap(case, each, now) for case, each in good if each.drafts and each.found.abstained])
    return states


async def _count_failure(work: Work, claim: Claim, error: Exception) -> bool:
    """Give the case back, or park it after the last try; True if it is parked."""
    case, told = claim.case, f"{type(error).__name__}: {error}"
    if await work.claims.failed(case.shop, claim, told) < TRIES:
        return False
    await work.cases.move(case.shop, case.id, CaseState.PARKED, error=told)
    return True


def _gap(case: Case, proposal: Proposal, now: datetime) -> Gap:
    diagnosis = proposal.diagnosis
    return Gap(at=now, cause=diagnosis.cause, topics=proposal.found.topics, language=diagnosis.language, case=case.id)
