"""What the guard says of a text while a person types it; nothing is kept."""

from __future__ import annotations

from datetime import datetime

from assistant.desk.approve import Decisions
from assistant.desk.ports import Store
from assistant.desk.standing import open_proposal
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding
from assistant.errors import NotAllowed


class LiveCheck:
    def __init__(self, store: Store, decisions: Decisions) -> None:
        self._store = store
        self._decisions = decisions

    async def of_draft(
        self, shop: Shop, case: str, kind: DraftKind, text: str, *, now: datetime
    ) -> tuple[Finding, ...]:
        """The findings on a text in place of this draft, as an edit would be judged; UnknownCase, NotAllowed."""
        async with self._store.reading() as work:
            found, record = await open_proposal(work, shop.id, case)
            for draft in record.drafts:
                if draft.kind is kind:
                    return await self._decisions.judge(work, shop, found, record.proposal, draft, text, now)
        raise NotAllowed(N_("This proposal has no {kind}."), kind=kind)
