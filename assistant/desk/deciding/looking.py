"""A person looks: the desk notes what it showed them, and now and then shows a probe, where the owner wants that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from assistant.desk.deciding.approve import Decisions
from assistant.desk.deciding.facing import probes_for
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store, Work
from assistant.desk.seeing.cases import QueueRow, case_view
from assistant.domain.case import Case
from assistant.domain.people import Person
from assistant.domain.probe import Probe, with_probe
from assistant.domain.records import CaseView, ProposalRecord
from assistant.domain.shop import Shop
from assistant.domain.watch import Look, Watch


class Looking:
    """Where a shop is not watched nothing is noted, and everybody sees the real texts."""

    def __init__(self, store: Store, decisions: Decisions) -> None:
        self._store = store
        self._decisions = decisions

    async def watched(self, shop: str) -> bool:
        """Whether the shop is watched, so that people should say who they are when they look."""
        async with self._store.reading() as work:
            return await work.watching.get(shop) is not None

    async def view(self, shop: Shop, case: str, *, by: str = "", now: datetime) -> CaseView:
        """One case as this person sees it; without a name it is the real one. UnknownCase, UnknownPerson."""
        async with self._store.reading() as work:
            view = await case_view(work, shop.id, case)
            watch = await work.watching.get(shop.id)
            person = await somebody(work, shop.id, by) if by.strip() else None
            if watch is None or view.proposal is None or not view.proposal.drafts:
                return view
            record = view.proposal
            if person:
                needed = self._decisions.needed(shop, view.case, record, now)
                probes = await probes_for(work, watch, person, [(view.case, record, needed)])
                if record.id in probes:
                    spoiled = await self._spoiled(work, shop, view.case, record, probes[record.id], now)
                    view = replace(view, proposal=spoiled)
        look = Look(
            person=person.key if person else "",
            case=view.case.id,
            proposal=record.id,
            opened=now,
            probe=view.proposal is not record,
        )
        async with self._store.writing() as work:
            if await work.watching.get(shop.id):
                await work.watching.looked(shop.id, look)
        return view

    async def queue(self, shop: Shop, rows: Sequence[QueueRow], *, by: str) -> list[QueueRow]:
        """The rows of a queue as this person sees them; how many there are and what they cost stays as it is."""
        async with self._store.reading() as work:
            person, watch = await somebody(work, shop.id, by), await work.watching.get(shop.id)
            if watch is None:
                return list(rows)
            return await _rows(work, watch, person, rows)

    async def _spoiled(
        self, work: Work, shop: Shop, case: Case, record: ProposalRecord, probe: Probe, now: datetime
    ) -> ProposalRecord:
        """The proposal with its probe, as though the guard had overlooked the fault: a person is to find it."""
        real = next(each for each in record.drafts if each.kind is probe.kind)
        known = {each.rule for each in real.findings}
        judged = await self._decisions.judge(work, shop, case, record.proposal, real, probe.text, now)
        findings = tuple(each for each in judged if each.rule in known)
        spoiled = with_probe(record, probe)
        drafts = tuple(replace(each, findings=findings) if each.id < 0 else each for each in spoiled.drafts)
        checked = tuple(
            replace(each, findings=findings) if each.draft.kind is probe.kind else each
            for each in spoiled.proposal.drafts
        )
        return replace(spoiled, drafts=drafts, proposal=replace(spoiled.proposal, drafts=checked))


async def _rows(work: Work, watch: Watch, person: Person, rows: Sequence[QueueRow]) -> list[QueueRow]:
    asked = [(row.case, row.record, row.needed) for row in rows if row.record and row.needed]
    probes = await probes_for(work, watch, person, asked)
    return [
        replace(row, record=with_probe(row.record, probes[row.record.id]))
        if row.record and row.record.id in probes
        else row
        for row in rows
    ]
