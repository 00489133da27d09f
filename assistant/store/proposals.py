"""Proposals and their drafts. Words of the buyer and of the drafts go to `texts`, everything else stands here."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pydantic_core
from sqlalchemy import RowMapping, and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import DraftState
from assistant.domain.case import Case
from assistant.domain.clause import Found, Hit
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind, Sentence
from assistant.domain.follow_up import Outcome
from assistant.domain.note import Note
from assistant.domain.offer import Offer
from assistant.domain.proposal import CheckedDraft, Proposal
from assistant.domain.records import DraftRecord, ProposalRecord
from assistant.domain.verdict import Finding
from assistant.store.citing import Citing
from assistant.store.clauses import Clauses
from assistant.store.tables import citations, drafts, edits, proposals
from assistant.store.texts import Stored, Texts
from assistant.store.values import from_json, next_number, to_json

Sentences = tuple[Sentence, ...]
Findings = tuple[Finding, ...]
Notes = tuple[Note, ...]


class Proposals(Citing):
    def __init__(self, connection: AsyncConnection, texts: Texts, clauses: Clauses) -> None:
        super().__init__(connection, texts)
        self._clauses = clauses

    async def add(self, shop: str, new: Sequence[tuple[Case, Proposal, int]], *, now: datetime) -> list[int]:
        """Keep proposals with their drafts, each as (case, proposal, buyer); gives their numbers in order."""
        first = await next_number(self._connection, proposals, shop)
        numbers = list(range(first, first + len(new)))
        rows = [
            _proposal_row(number, case, proposal, now) for number, (case, proposal, _) in zip(numbers, new, strict=True)
        ]
        if rows:
            await self._connection.execute(insert(proposals), rows)
        cited = [
            {"shop": shop, "clause": clause, "proposal": number, "case_id": case.id}
            for number, (case, proposal, _) in zip(numbers, new, strict=True)
            for clause in dict.fromkeys(hit.clause.id for hit in proposal.found.reliable)
        ]
        if cited:
            await self._connection.execute(insert(citations), cited)
        written = [
            (case, number, buyer, checked, proposal.first_state(checked.draft.kind))
            for number, (case, proposal, buyer) in zip(numbers, new, strict=True)
            for checked in proposal.drafts
        ]
        await self._add_drafts(shop, written)
        return numbers

    async def _add_drafts(self, shop: str, written: Sequence[tuple[Case, int, int, CheckedDraft, DraftState]]) -> None:
        if not written:
            return
        first = await next_number(self._connection, drafts, shop)
        bodies = [(buyer, checked.draft.text) for _, _, buyer, checked, _ in written]
        parts = [(buyer, _sentences_out(checked.draft)) for _, _, buyer, checked, _ in written]
        texts = await self._texts.put_all(shop, bodies)
        sentences = await self._texts.put_all(shop, parts)
        rows = [
            _draft_row(first + place, case, proposal, checked, texts[place], sentences[place]) | {"state": state}
            for place, (case, proposal, _, checked, state) in enumerate(written)
        ]
        await self._connection.execute(insert(drafts), rows)

    async def latest(self, case: Case) -> ProposalRecord | None:
        """The newest proposal of a case with its drafts as they stand now."""
        return (await self.latest_of([case])).get(case.id)

    async def latest_of(self, wanted: list[Case]) -> dict[str, ProposalRecord]:
        """The newest proposal of each case; a case without one is left out. All of one shop."""
        if not wanted:
            return {}
        shop = wanted[0].shop
        by_id = {each.id: each for each in wanted}
        rows: dict[str, RowMapping] = {}
        ids = list(by_id)
        for first in range(0, len(ids), 500):
            query = (
                select(proposals)
                .where(proposals.c.shop == shop, proposals.c.case_id.in_(ids[first : first + 500]))
                .order_by(proposals.c.id)
            )
            rows.update({row["case_id"]: row for row in (await self._connection.execute(query)).mappings()})
        written = await self._drafts(shop, [row["id"] for row in rows.values()])
        clauses = await self._clauses.versions(
            shop, {(hit["id"], hit["version"]) for row in rows.values() for hit in row["found"]["hits"]}
        )
        return {case: _proposal(row, by_id[case], written.get(row["id"], []), clauses) for case, row in rows.items()}

    async def draft(self, shop: str, number: int) -> DraftRecord:
        """One draft as it stands now."""
        query = select(drafts).where(drafts.c.shop == shop, drafts.c.id == number)
        row = (await self._connection.execute(query)).mappings().one()
        return _draft(row, await self._texts.get(shop, [row["text"], row["sentences"]]))

    async def kind_of(self, shop: str, number: int) -> DraftKind:
        """What kind of text a draft is, also where the rest of it cannot be read."""
        query = select(drafts.c.kind).where(drafts.c.shop == shop, drafts.c.id == number)
        return DraftKind((await self._connection.execute(query)).scalar_one())

    async def rewrite(self, record: DraftRecord, text: str, *, findings: Findings, buyer: int, by: str) -> None:
        """A person's edit takes the place of the text, which is kept as an earlier version.

        Sentences are dropped, for their slots no longer hold.
        """
        query = select(drafts.c.text).where(drafts.c.shop == record.shop, drafts.c.id == record.id)
        before: int = (await self._connection.execute(query)).scalar_one()
        await self._connection.execute(
            update(drafts)
            .where(drafts.c.shop == record.shop, drafts.c.id == record.id)
            .values(
                text=await self._texts.put(record.shop, buyer, text),
                findings=to_json(Findings, findings),
                version=record.version + 1,
                edited_by=by,
            )
        )
        earlier = {"draft": record.id, "version": record.version, "text": before}
        author = record.edited_by or record.draft.author
        await self._connection.execute(insert(edits).values(shop=record.shop, author=author, **earlier))

    async def move(self, record: DraftRecord, state: DraftState) -> bool:
        """Change the state if nobody has since changed state or text; False if somebody has."""
        done = await self._connection.execute(
            update(drafts)
            .where(
                and_(
                    drafts.c.shop == record.shop,
                    drafts.c.id == record.id,
                    drafts.c.state == record.state,
                    drafts.c.version == record.version,
                )
            )
            .values(state=state)
        )
        return done.rowcount == 1

    async def _drafts(self, shop: str, numbers: list[int]) -> dict[int, list[DraftRecord]]:
        rows: list[RowMapping] = []
        for first in range(0, len(numbers), 500):
            query = (
                select(drafts)
                .where(drafts.c.shop == shop, drafts.c.proposal.in_(numbers[first : first + 500]))
                .order_by(drafts.c.id)
            )
            rows += (await self._connection.execute(query)).mappings()
        stored = await self._texts.get(shop, [row[name] for row in rows for name in ("text", "sentences")])
        found: dict[int, list[DraftRecord]] = {}
        for row in rows:
            found.setdefault(row["proposal"], []).append(_draft(row, stored))
        return found


def _proposal_row(number: int, case: Case, proposal: Proposal, now: datetime) -> dict[str, Any]:
    evidence = tuple(replace(each, text="") for each in proposal.diagnosis.evidence)
    charged = proposal.offer.charged if proposal.offer else None
    return {
        "shop": case.shop,
        "id": number,
        "case_id": case.id,
        "snapshot": case.snapshot(),
        "cause": proposal.diagnosis.cause,
        "diagnosis": to_json(Diagnosis, replace(proposal.diagnosis, evidence=evidence)),
        "found": _found_out(proposal.found),
        "offer": to_json(Offer, proposal.offer) if proposal.offer else None,
        "charged": charged.minor if charged else 0,
        "currency": charged.currency if charged else "",
        "notes": to_json(Notes, proposal.notes),
        "outcome": proposal.outcome or "",
        "made_at": now,
        "salt": secrets.token_bytes(16),
    }


def _draft_row(
    number: int, case: Case, proposal: int, checked: CheckedDraft, text: int, sentences: int
) -> dict[str, Any]:
    draft = checked.draft
    return {
        "shop": case.shop,
        "id": number,
        "case_id": case.id,
        "proposal": proposal,
        "kind": draft.kind,
        "version": 1,
        "language": draft.language,
        "text": text,
        "sentences": sentences,
        "findings": to_json(Findings, checked.findings),
        "held": to_json(Note, checked.held) if checked.held else None,
        "due_at": draft.due_at,
        "after_private": draft.after_private,
        "author": draft.author,
        "edited_by": "",
    }


def _sentences_out(draft: Draft) -> str:
    return pydantic_core.to_json(to_json(Sentences, draft.sentences)).decode()


def _found_out(found: Found) -> dict[str, Any]:
    hits = [{"id": hit.clause.id, "version": hit.clause.version, "score": hit.score} for hit in found.hits]
    return {"abstained": found.abstained, "reason": found.reason, "hits": hits}


def _draft(row: RowMapping, stored: dict[int, Stored]) -> DraftRecord:
    text, sentences = stored[row["text"]], stored[row["sentences"]].body
    return DraftRecord(
        id=row["id"],
        shop=row["shop"],
        case=row["case_id"],
        proposal=row["proposal"],
        state=DraftState(row["state"]),
        version=row["version"],
        draft=Draft(
            kind=DraftKind(row["kind"]),
            language=row["language"],
            text=text.body,
            sentences=from_json(Sentences, pydantic_core.from_json(sentences)) if sentences else (),
            due_at=row["due_at"],
            after_private=row["after_private"],
            author=row["author"],
        ),
        salt=text.salt,
        findings=from_json(Findings, row["findings"]),
        held=from_json(Note, row["held"]) if row["held"] else None,
        edited_by=row["edited_by"],
    )


def _proposal(
    row: RowMapping, case: Case, written: list[DraftRecord], clauses: dict[tuple[str, str], Any]
) -> ProposalRecord:
    diagnosis = from_json(Diagnosis, row["diagnosis"])
    evidence = tuple(replace(each, text=case.text[each.start : each.end]) for each in diagnosis.evidence)
    hits = tuple(
        Hit(clause=clauses[hit["id"], hit["version"]], score=hit["score"])
        for hit in row["found"]["hits"]
        if (hit["id"], hit["version"]) in clauses
    )
    proposal = Proposal(
        diagnosis=replace(diagnosis, evidence=evidence),
        found=Found(hits=hits, abstained=row["found"]["abstained"], reason=row["found"]["reason"]),
        offer=from_json(Offer, row["offer"]) if row["offer"] else None,
        drafts=tuple(CheckedDraft(draft=each.draft, findings=each.findings, held=each.held) for each in written),
        notes=from_json(Notes, row["notes"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
    )
    return ProposalRecord(
        id=row["id"],
        shop=row["shop"],
        case=case.id,
        snapshot=row["snapshot"],
        proposal=proposal,
        drafts=tuple(written),
        made_at=row["made_at"],
    )
