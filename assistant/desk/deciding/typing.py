"""Words a person is typing in place of a draft: kept as they grow, judged as they grow, and nobody else's business."""

from __future__ import annotations

from datetime import datetime

from assistant.desk.deciding.approve import Decisions, one_draft
from assistant.desk.deciding.standing import open_proposal
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store
from assistant.domain.draft import DraftKind
from assistant.domain.handling import SavedView, Typed
from assistant.domain.note import N_
from assistant.domain.people import folded
from assistant.domain.records import DraftRecord
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding
from assistant.errors import WrongInput

#: characters of a text that is typed; no platform takes as many
LONGEST = 20_000
#: kept filters of one person, characters of a name and of a filter
MOST_VIEWS, LONGEST_NAME, LONGEST_QUERY = 20, 40, 500


class Typing:
    def __init__(self, store: Store, decisions: Decisions) -> None:
        self._store = store
        self._decisions = decisions

    async def judge(self, shop: Shop, case: str, kind: DraftKind, text: str, *, now: datetime) -> tuple[Finding, ...]:
        """What the guard finds in a text in place of this draft; nothing is kept."""
        _short(text)
        async with self._store.reading() as work:
            found, record = await open_proposal(work, shop.id, case)
            draft = one_draft(record, kind)
            return await self._decisions.judge(work, shop, found, record.proposal, draft, text, now)

    async def keep(
        self, shop: Shop, case: str, kind: DraftKind, text: str, *, version: int, by: str, now: datetime
    ) -> None:
        """Keep what is typed so far, under the buyer whose case it is; `version` is that of the draft it began with."""
        _short(text)
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            found, record = await open_proposal(work, shop.id, case)
            draft = one_draft(record, kind)
            typed = Typed(draft=draft.id, person=person.key, case=found.id, version=version, text=text, changed_at=now)
            await work.typed.put(shop.id, typed, buyer=await work.cases.buyer_of(shop.id, found.id))

    async def of(self, shop: str, draft: DraftRecord, *, by: str) -> Typed | None:
        """What this person typed of a draft and did not save."""
        async with self._store.reading() as work:
            return await work.typed.get(shop, draft.id, folded(by))

    async def drop(self, shop: str, draft: DraftRecord, *, by: str) -> None:
        """What was typed is saved, or no longer wanted."""
        async with self._store.writing() as work:
            await work.typed.drop(shop, draft.id, folded(by))


class ViewBook:
    """Filters of the queue that a person keeps. Searched words stay out of them: they may be a buyer's."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def all(self, shop: str, *, by: str) -> list[SavedView]:
        async with self._store.reading() as work:
            return await work.views.all(shop, folded(by))

    async def save(self, shop: str, name: str, query: str, *, by: str) -> None:
        """Keep a filter under a name, instead of what stood there."""
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME or not name.isprintable() or len(query) > LONGEST_QUERY:
            raise WrongInput(N_("This is no name of a view."), remedy=N_("Use up to {n} characters."), n=LONGEST_NAME)
        async with self._store.writing() as work:
            person = (await somebody(work, shop, by)).key
            known = await work.views.all(shop, person)
            if len(known) >= MOST_VIEWS and name not in {each.name for each in known}:
                raise WrongInput(
                    N_("There are {n} views already."), remedy=N_("Remove one of them first."), n=MOST_VIEWS
                )
            await work.views.put(shop, SavedView(person=person, name=name, query=query))

    async def drop(self, shop: str, name: str, *, by: str) -> None:
        async with self._store.writing() as work:
            await work.views.drop(shop, (await somebody(work, shop, by)).key, name)


def _short(text: str) -> None:
    if len(text) > LONGEST:
        raise WrongInput(
            N_("The text is longer than {n} characters."), remedy=N_("No platform takes as many."), n=LONGEST
        )
