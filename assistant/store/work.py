"""One transaction over all tables: what a use case is handed to read and write."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.store.accounts import Accounts
from assistant.store.aging import Aging
from assistant.store.answers_kept import AnswersKept
from assistant.store.approvals import Approvals
from assistant.store.audit import Audit
from assistant.store.cases import Cases
from assistant.store.claims import Claims
from assistant.store.clauses import Clauses
from assistant.store.clocks import Clocks
from assistant.store.database import Database
from assistant.store.entries import Entries
from assistant.store.erasing import Erasing
from assistant.store.figures import Figures
from assistant.store.follow_ups import FollowUps
from assistant.store.gaps import Gaps
from assistant.store.groups import Groups, Steps
from assistant.store.handlings import Handlings, SavedViews, TypedTexts
from assistant.store.hooks import Hooks
from assistant.store.imports import Imports
from assistant.store.lessons import Lessons
from assistant.store.model_uses import ModelUses
from assistant.store.orders import Orders
from assistant.store.outbox import Outbox
from assistant.store.outcomes import Outcomes
from assistant.store.people import People
from assistant.store.persons import Persons
from assistant.store.places import Places
from assistant.store.pledges import Pledges
from assistant.store.proposals import Proposals
from assistant.store.recurring import Recurring
from assistant.store.seals import Seals
from assistant.store.sessions import Sessions, Tokens
from assistant.store.shops import Shops
from assistant.store.shown import Shown
from assistant.store.texts import Texts
from assistant.store.todos import Todos
from assistant.store.told import Told
from assistant.store.translations import Translations
from assistant.store.tries import SignInTries
from assistant.store.watching import Watching
from assistant.store.workers import Workers


class Work:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self.shops = Shops(connection)
        self.people = People(connection)
        self.texts = Texts(connection)
        self.entries = Entries(connection)
        self.orders = Orders(connection, self.texts)
        self.cases = Cases(connection, self.texts)
        self.claims = Claims(connection, self.texts)
        self.places = Places(connection)
        self.clauses = Clauses(connection)
        self.clocks = Clocks(connection)
        self.gaps = Gaps(connection)
        self.proposals = Proposals(connection, self.texts, self.clauses)
        self.approvals = Approvals(connection)
        self.hooks = Hooks(connection)
        self.answers_kept = AnswersKept(connection)
        self.outbox = Outbox(connection)
        self.pledges = Pledges(connection)
        self.todos = Todos(connection)
        self.told = Told(connection)
        self.shown = Shown(connection, self.texts)
        self.follow_ups = FollowUps(connection)
        self.imports = Imports(connection)
        self.model_uses = ModelUses(connection)
        self.audit = Audit(connection)
        self.workers = Workers(connection)
        self.watching = Watching(connection)
        self.figures = Figures(connection)
        self.recurring = Recurring(connection)
        self.outcomes = Outcomes(connection, self.texts)
        self.lessons = Lessons(connection)
        self.seals = Seals(connection)
        self.persons = Persons(connection, self.texts)
        self.erasing = Erasing(connection, self.texts, self.persons)
        self.aging = Aging(connection)
        self.groups = Groups(connection)
        self.steps = Steps(connection)
        self.handlings = Handlings(connection, self.texts)
        self.typed = TypedTexts(connection, self.texts)
        self.translations = Translations(connection, self.texts)
        self.views = SavedViews(connection)
        self.accounts = Accounts(connection)
        self.sessions = Sessions(connection)
        self.tokens = Tokens(connection)
        self.tries = SignInTries(connection)

    @asynccontextmanager
    async def apart(self) -> AsyncIterator[None]:
        """A part of the transaction that is undone alone where it fails; the rest goes on."""
        try:
            async with self._connection.begin_nested():
                yield
        except BaseException:
            self.audit.forget()
            raise


#: the reading block that this task is in, and of which store
_MOMENT: ContextVar[tuple[Store, Work] | None] = ContextVar("moment", default=None)


class Store:
    """The database as units of work; leaving a block commits, an error rolls back."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Work]:
        if (work := self._here()) is not None:
            yield work
            return
        async with self.database.reading() as connection:
            yield Work(connection)

    @asynccontextmanager
    async def moment(self) -> AsyncIterator[None]:
        """Reading blocks of this task inside are one: they see the same moment, and pay for one transaction.

        Nothing is written inside: on SQLite the writer would wait for this very block. RuntimeError says so.
        """
        async with self.reading() as work:
            before = _MOMENT.set((self, work))
            try:
                yield
            finally:
                _MOMENT.reset(before)

    def _here(self) -> Work | None:
        found = _MOMENT.get()
        return found[1] if found and found[0] is self else None

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Work]:
        if self._here() is not None:
            raise RuntimeError("nothing is written within a moment")
        async with self.database.writing() as connection:
            yield Work(connection)

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[Work]:
        if self._here() is not None:
            raise RuntimeError("nothing is written within a moment")
        async with self.database.beside() as connection:
            yield Work(connection)

    async def close(self) -> None:
        await self.database.close()
