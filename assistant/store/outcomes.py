"""What became of drafts, and the approved replies beside what the desk had drafted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import pydantic_core
from sqlalchemy import ColumnElement, RowMapping, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import DraftState
from assistant.domain.draft import Draft, DraftKind, Sentence
from assistant.domain.learning import Change, Decided, Outcome, Reply
from assistant.domain.offer import Offer
from assistant.domain.taxonomy import Cause
from assistant.store.bulk import portions, put, rows_of
from assistant.store.case_rows import load_cases
from assistant.store.tables import cases, drafts, edits, outcomes, proposals, texts
from assistant.store.texts import Stored, Texts
from assistant.store.values import from_json

Sentences = tuple[Sentence, ...]
#: a decision that was taken back counts no more
_STANDING = {
    Outcome.AS_IS: (DraftState.APPROVED, DraftState.SENT),
    Outcome.EDITED: (DraftState.APPROVED, DraftState.SENT),
    Outcome.REJECTED: (DraftState.REJECTED,),
}


class Outcomes:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def note(self, shop: str, decided: Sequence[Decided], *, reason: int | None = None) -> None:
        """Keep what was decided on drafts, in place of what was decided before; `reason` is the number of a text."""
        rows = [
            {
                "shop": shop,
                "draft": each.draft,
                "case_id": each.case,
                "kind": each.kind,
                "cause": each.cause,
                "language": each.language,
                "author": each.author,
                "outcome": each.outcome,
                "changes": " ".join(each.changes),
                "share": each.share,
                "reason": reason,
                "at": each.at,
            }
            for each in decided
        ]
        await put(self._connection, outcomes, rows)

    async def original(self, shop: str, draft: int) -> str | None:
        """What the desk had written before anybody changed it; None where nobody did."""
        query = select(edits.c.text).where(edits.c.shop == shop, edits.c.draft == draft).order_by(edits.c.version)
        number = (await self._connection.execute(query.limit(1))).scalar()
        return None if number is None else (await self._texts.get(shop, [number]))[number].body

    async def since(self, shop: str, moment: datetime | None) -> list[Decided]:
        """Decisions that stand, newest first."""
        query = standing(shop, outcomes).order_by(outcomes.c.at.desc(), outcomes.c.draft.desc())
        if moment:
            query = query.where(outcomes.c.at >= moment)
        return [_decided(row) for row in (await self._connection.execute(query)).mappings()]

    async def reasons(self, shop: str, *, most: int) -> list[tuple[Decided, str]]:
        """Why drafts were rejected, the newest first; what was erased is left out."""
        query = (
            standing(shop, outcomes)
            .add_columns(texts.c.body)
            .join(texts, _there(outcomes.c.reason))
            .order_by(outcomes.c.at.desc())
            .limit(most)
        )
        return [(_decided(row), row["body"]) for row in (await self._connection.execute(query)).mappings()]

    async def replies(self, shop: str, *, most: int) -> list[Reply]:
        """The newest approved replies that are not erased, each with its first form and what its buyer had written."""
        query = (
            standing(shop, outcomes)
            .add_columns(cases.c.buyer, cases.c.product, proposals.c.offer, drafts.c.text, drafts.c.sentences)
            .join(cases, and_(cases.c.shop == outcomes.c.shop, cases.c.id == outcomes.c.case_id))
            .join(proposals, and_(proposals.c.shop == drafts.c.shop, proposals.c.id == drafts.c.proposal))
            .join(texts, _there(drafts.c.text))
            .where(outcomes.c.outcome != Outcome.REJECTED)
            .order_by(outcomes.c.at.desc(), outcomes.c.draft.desc())
            .limit(most)
        )
        rows = list((await self._connection.execute(query)).mappings())
        first = await self._first_forms(shop, [row["draft"] for row in rows])
        said = await self._said(shop, {row["case_id"] for row in rows})
        stored = await self._texts.get(shop, [row[name] for row in rows for name in ("text", "sentences")])
        found = [_reply(row, stored, first.get(row["draft"]), said.get(row["case_id"], "")) for row in rows]
        return [each for each in found if each.draft.text]

    async def _first_forms(self, shop: str, numbers: Sequence[int]) -> dict[int, str]:
        query = select(edits.c.draft, edits.c.text).where(edits.c.shop == shop, edits.c.version == 1)
        rows = await rows_of(self._connection, query, edits.c.draft, numbers)
        stored = await self._texts.get(shop, [row["text"] for row in rows])
        return {row["draft"]: stored[row["text"]].body for row in rows}

    async def _said(self, shop: str, ids: set[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in portions(sorted(ids)):
            for case in await load_cases(self._connection, self._texts, shop, cases.c.id.in_(part)):
                found[case.id] = case.text
        return found


def standing(shop: str, *wanted: Any) -> Select[Any]:
    """What is `wanted` of the decisions that still stand; one that was taken back counts no more."""
    join = and_(drafts.c.shop == outcomes.c.shop, drafts.c.id == outcomes.c.draft)
    stands = [and_(outcomes.c.outcome == outcome, drafts.c.state.in_(states)) for outcome, states in _STANDING.items()]
    return select(*wanted).select_from(outcomes).join(drafts, join).where(outcomes.c.shop == shop, or_(*stands))


def _there(number: ColumnElement[Any]) -> ColumnElement[bool]:
    """The text of this number, as long as it says something: one that was erased is none."""
    return and_(texts.c.shop == outcomes.c.shop, texts.c.id == number, texts.c.body != "")


def _reply(row: RowMapping, stored: Mapping[int, Stored], first: str | None, said: str) -> Reply:
    text, sentences = stored[row["text"]].body, stored[row["sentences"]].body
    decided, offer = _decided(row), from_json(Offer, row["offer"]) if row["offer"] else None
    draft = Draft(
        kind=decided.kind,
        language=decided.language,
        text=text if first is None else first,
        sentences=from_json(Sentences, pydantic_core.from_json(sentences)) if sentences else (),
        author=decided.author,
    )
    return Reply(
        decided=decided,
        buyer=row["buyer"],
        draft=draft,
        text=text,
        said=said,
        product=row["product"],
        rung=offer.rung if offer else "",
        remedies=tuple(each.kind for each in offer.remedies) if offer else (),
    )


def _decided(row: RowMapping) -> Decided:
    return Decided(
        draft=row["draft"],
        case=row["case_id"],
        kind=DraftKind(row["kind"]),
        cause=Cause(row["cause"]),
        language=row["language"],
        author=row["author"],
        outcome=Outcome(row["outcome"]),
        changes=tuple(Change(each) for each in row["changes"].split()),
        share=row["share"],
        at=row["at"],
    )
