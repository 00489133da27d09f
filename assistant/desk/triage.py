"""Triage: new cases become proposals, batch by batch, each result kept at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.agent.graph import Agent
from assistant.agent.ports import Searcher
from assistant.desk.ports import Store, Work
from assistant.domain.case import CaseState
from assistant.domain.known import Claim
from assistant.domain.proposal import Proposal

#: how long a claim holds; far longer than a batch takes, and a dead owner's claims are freed at the next start
LEASE = timedelta(minutes=10)
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
        self, store: Store, agent: Agent, searcher_of: Callable[[str], Awaitable[Searcher]], *, owner: str
    ) -> None:
        self._store = store
        self._agent = agent
        self._searcher_of = searcher_of
        self.owner = owner

    async def waiting(self, shop: str) -> int:
        """How many cases wait for the desk."""
        async with self._store.reading() as work:
            return (await work.cases.count(shop)).get(CaseState.NEW, 0)

    async def batch(self, shop: str, *, now: datetime, limit: int) -> BatchResult:
        """Take up to `limit` new cases through the stations. A batch that breaks is tried again case by case."""
        async with self._store.writing() as work:
            claims = await work.claims.claim(shop, owner=self.owner, now=now, until=now + LEASE, limit=limit)
        if not claims:
            return BatchResult()
        searcher = await self._searcher_of(shop)
        outcomes = await self._propose(claims, searcher, now)
        async with self._store.writing() as work:
            results = [await _keep(work, claim, outcome, now) for claim, outcome in outcomes]
        return BatchResult(
            claimed=len(claims),
            proposed=results.count("proposed"),
            set_aside=results.count("set_aside"),
            failed=results.count("failed"),
        )

    async def free(self, owners: set[str]) -> None:
        """Give back the claims of owners known to be dead."""
        async with self._store.writing() as work:
            for owner in owners:
                await work.claims.release(owner)

    async def owners(self) -> set[str]:
        async with self._store.reading() as work:
            return await work.claims.owners()

    async def _propose(
        self, claims: list[Claim], searcher: Searcher, now: datetime
    ) -> list[tuple[Claim, Proposal | Exception]]:
        try:
            found = await self._agent.propose([each.case.complaint() for each in claims], searcher=searcher, now=now)
            return list(zip(claims, found, strict=True))
        except Exception as error:
            if len(claims) == 1:
                return [(claims[0], error)]
        return [pair for claim in claims for pair in await self._propose([claim], searcher, now)]


async def _keep(work: Work, claim: Claim, outcome: Proposal | Exception, now: datetime) -> str:
    """Write one outcome, unless the case moved on while it was worked on."""
    case = claim.case
    if not await work.claims.holds(case.shop, claim):
        return "overtaken"
    if isinstance(outcome, Exception):
        error = f"{type(outcome).__name__}: {outcome}"
        if await work.claims.failed(case.shop, claim, error) >= TRIES:
            await work.cases.move(case.shop, case.id, CaseState.PARKED, error=error)
            return "failed"
        return "retry"
    buyer = await work.cases.buyer_of(case.shop, case.id)
    number = await work.proposals.add(case, outcome, buyer=buyer, now=now)
    state = CaseState.PROPOSED if outcome.drafts else CaseState.SET_ASIDE
    await work.cases.move(case.shop, case.id, state)
    await work.audit.append(
        case.shop,
        at=now,
        actor=outcome.diagnosis.author,
        action="proposed" if outcome.drafts else "set_aside",
        subject=f"case:{case.id}",
        facts=_facts(number, case.snapshot(), outcome),
    )
    return "proposed" if outcome.drafts else "set_aside"


def _facts(number: int, snapshot: str, proposal: Proposal) -> dict[str, str]:
    offer = proposal.offer
    return {
        "proposal": str(number),
        "snapshot": snapshot,
        "cause": proposal.diagnosis.cause,
        "kind": proposal.diagnosis.kind,
        "rung": offer.rung if offer else "",
        "clauses": " ".join(f"{hit.clause.id}@{hit.clause.version}" for hit in proposal.found.reliable),
    }
