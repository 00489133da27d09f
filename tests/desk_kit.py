"""A desk on a real database, with the real handbook, writer and guard, and fakes where a model would stand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import make_url

from assistant.agent.graph import Agent
from assistant.agent.ports import Searcher
from assistant.agent.stations import Stations
from assistant.calendar.opening_hours import contact_time, open_time
from assistant.calendar.working_days import working_day
from assistant.desk.after.after_offer import AfterOffer, Doing
from assistant.desk.after.contact import ContactRules
from assistant.desk.after.follow_up import FollowUpDesk
from assistant.desk.after.follow_up_text import FollowUpText
from assistant.desk.after.todo_list import TodoList
from assistant.desk.answering.triage import Triage
from assistant.desk.arriving.intake import Intake
from assistant.desk.deadlines.clocks import Clocks
from assistant.desk.deciding.approve import Decisions
from assistant.desk.deciding.approvers import Approvers
from assistant.desk.deciding.looking import Looking
from assistant.desk.departing.dispatch import Dispatch
from assistant.desk.departing.outbox import Outbox
from assistant.desk.desk import Desk
from assistant.desk.door.people import PeopleBook
from assistant.desk.keeping.auditing import Auditing
from assistant.desk.lessons.learning import Learning
from assistant.desk.lessons.lesson_gate import SampleGate
from assistant.desk.lessons.voices import Voices
from assistant.desk.seeing.cases import Reader
from assistant.desk.shop.shops import ShopBook, new_shop
from assistant.domain.before import Answer
from assistant.domain.errand import Errand
from assistant.domain.intake import AnyRow, BadRow, ImportCount, Kind, OrderFacts, ReviewRow
from assistant.domain.money import Money
from assistant.domain.outgoing import Outgoing
from assistant.domain.people import Role
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.domain.told import TodoState
from assistant.domain.wording import phrasings_of
from assistant.files import shipped_files
from assistant.handbook.load import load_handbook
from assistant.language.embedded.follow_up import FollowUpWriter
from assistant.language.embedded.writer import PlaybookWriter
from assistant.language.lesson_finding import LessonFinder
from assistant.reading.answers import read_answer
from assistant.reading.edits import EditReader
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.reading.language import detect_language
from assistant.reading.quoting import quotable
from assistant.reading.repeats import likeness
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store
from assistant.testing import FakeChannel, FakeDiagnoser, FakePhotos, FakeSearcher

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
HANDBOOK = load_handbook(shipped_files() / "playbooks")
SHOP = new_shop("mugu", platform=Platform.TIKTOK_SHOP, market="US")
FINDER = LessonFinder(wording_of=lambda language: phrasings_of(HANDBOOK.wording(language)))
#: who decides in the shop of the kit
PEOPLE = {"Li": Role.AGENT, "Wang": Role.SUPERVISOR, "Chen": Role.SUPERVISOR}


def row(number: int, text: str = "the seam came apart", **changes: Any) -> ReviewRow:
    """A review with its order; `changes` replaces fields, `order_number=""` takes the order away."""
    order = order_facts(changes.pop("order_number", f"57{number:016d}"))
    usual = ReviewRow(
        line=number,
        text=text,
        written_at=NOW - timedelta(hours=2),
        external_id=f"R{number}",
        rating=1,
        photos=1,
        buyer=f"buyer {number}",
        product="linen shirt",
        order=order,
    )
    return replace(usual, **changes)


def order_facts(number: str, **changes: Any) -> OrderFacts | None:
    """An order of one shirt; None without a number."""
    if not number:
        return None
    usual = OrderFacts(
        number=number,
        product="linen shirt",
        quantity=1,
        paid=Money(minor=4000, currency="USD"),
        freight=Money(minor=500, currency="USD"),
        carrier="SwiftParcel",
        placed_at=NOW - timedelta(days=9),
    )
    return replace(usual, **changes)


@dataclass
class Kit:
    """The use cases over one store, and the fakes behind them."""

    store: Store
    shop: Shop
    diagnoser: FakeDiagnoser = field(default_factory=FakeDiagnoser)
    searcher: FakeSearcher = field(default_factory=FakeSearcher)
    channel: FakeChannel = field(default_factory=FakeChannel)
    photos: FakePhotos = field(default_factory=FakePhotos)
    bad: list[BadRow] = field(default_factory=list)

    def __post_init__(self) -> None:
        writer = PlaybookWriter(
            wording=HANDBOOK.wording,
            working_day=working_day,
            quotable=quotable,
            goods_of=HANDBOOK.goods_of,
            likeness=likeness,
        )
        self.guard = guard = PolicyGuard()
        stations = Stations(diagnoser=self.diagnoser, writer=writer, guard=guard, handbook=HANDBOOK, extorts=extorts)
        self.shops = ShopBook(self.store)
        self.people = PeopleBook(self.store)
        self.intake = Intake(self.store, self.photos)
        self.triage = Triage(self.store, Agent(stations), self._searcher_of, owner="test:1:a", read_answer=read_answer)
        self.reader = Reader(self.store, HANDBOOK.pack, HANDBOOK.limits, open_time)
        self.clocks = Clocks(self.store, self.reader)
        self.contact = ContactRules(HANDBOOK, contact_time)
        reader = EditReader(detect_language=detect_language)
        self.gate = SampleGate(writer, guard, HANDBOOK)
        self.decisions = Decisions(self.store, guard, HANDBOOK, contact=self.contact, read_edit=reader)
        self.learning = Learning(self.store, FINDER, self.gate)
        self.voices = Voices(self.store, self.gate)
        text = FollowUpText(writer=FollowUpWriter(wording=HANDBOOK.wording), guard=guard, handbook=HANDBOOK)
        self.follow_ups = FollowUpDesk(self.store, text=text, handbook=HANDBOOK, contact=self.contact)
        self.dispatch = Dispatch(self.store, self.decisions, owner="test:1:a")
        self.outbox = Outbox(self.store)
        self.looking = Looking(self.store, self.decisions)
        self.approvers = Approvers(self.store)
        self.after_offer = AfterOffer(self.store)
        self.todos = TodoList(
            self.store, working_day=working_day, read_answer=read_answer, instrument=HANDBOOK.instrument
        )
        self.auditing = Auditing(self.store)

    async def _searcher_of(self, shop: str) -> Searcher:
        return self.searcher

    async def take(self, *rows: AnyRow | BadRow, kind: Kind = Kind.REVIEWS, now: datetime = NOW) -> ImportCount:
        return await self.intake.take(
            self.shop, rows, kind=kind, file_digest="f" * 64, now=now, on_bad=self.bad.append, beside=None
        )

    async def run(self, now: datetime = NOW) -> None:
        while (await self.triage.batch(self.shop.id, now=now, limit=50)).claimed:
            pass

    async def approve(self, case: str, *kinds: str, by: str = "Wang", now: datetime = NOW) -> None:
        from assistant.domain.draft import DraftKind

        chosen = [DraftKind(each) for each in kinds]
        await self.decisions.approve(self.shop, case, by=by, kinds=chosen, channel="fake", now=now)

    async def send(self, now: datetime = NOW) -> dict[str, tuple[str, str]]:
        """Kind of each item to its state and detail."""
        done = await self.dispatch.due(self.shop.id, channel_of=lambda _: self.channel, now=now)
        return {sent.kind: (str(sent.state), sent.detail) for sent in done}


def url_of(folder: Path) -> str:
    """The database of the desk in a folder: where the settings say, else SQLite."""
    return Settings(home=folder).desk_url


async def change(folder: Path, statement: str) -> None:
    """Change rows behind the desk's back; JSON is text inside SQLite."""
    database = Database(url_of(folder))
    async with database.writing() as connection:
        spelled = statement.replace("AS JSON", "AS TEXT") if connection.dialect.name == "sqlite" else statement
        assert (await connection.exec_driver_sql(spelled)).rowcount, f"nothing to change by {statement}"
    await database.close()


def prepared(url: str) -> None:
    """Lay the desk's tables in an empty database."""

    async def migrate() -> None:
        database = Database(url)
        await database.migrate()
        await database.close()

    asyncio.run(migrate())


#: what a desk does with its database when it opens it
MIGRATE = Database.migrate


@cache
def _laid(begun: bool) -> bytes:
    """A SQLite database with the desk's tables, made once a process; where begun, with the shop and its people too."""

    async def make(url: str) -> None:
        database = Database(url)
        await MIGRATE(database)
        if begun:
            await _begin(Store(database))
        await database.close()

    with TemporaryDirectory() as folder, ThreadPoolExecutor(1) as beside:
        file = Path(folder) / "desk.sqlite"
        beside.submit(asyncio.run, make(sqlite_url(file))).result()
        return file.read_bytes()


async def migrate_what_is_laid(database: Database) -> None:
    """In place of `Database.migrate`: a new SQLite file begins with the newest tables, which takes a hundredth."""
    _lay(database.url)
    await MIGRATE(database)
    async with database.reading() as connection:
        engine = connection.engine
    await engine.dispose()


def _lay(url: str) -> None:
    file = None if url.startswith("postgresql") else make_url(url).database
    if file and not Path(file).exists():
        Path(file).write_bytes(_laid(False))


def lay_tables(home: Path, *, begun: bool = False) -> Path:
    """Give a home without a database an empty one in its newest form, as the first command in it would."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not Settings(home=home).on_server and not (home / "desk.sqlite").exists():
        (home / "desk.sqlite").write_bytes(_laid(begun))
    return home


_MADE: dict[str, bytes] = {}


async def filled_once(name: str, home: Path, make: Callable[[Path], Awaitable[None]]) -> None:
    """Fill an empty home as `make` does, which does so once a process; every other home gets a copy of its database.

    A home that has a database already, or whose database stands on a server, is filled itself.
    """
    lay_tables(home)
    file = home / "desk.sqlite"
    if not file.exists() or file.read_bytes() != _laid(False):
        await make(home)
        return
    if name not in _MADE:
        with TemporaryDirectory() as folder:
            await make(lay_tables(Path(folder)))
            _MADE[name] = (Path(folder) / "desk.sqlite").read_bytes()
    file.write_bytes(_MADE[name])


async def _begin(store: Store) -> None:
    await ShopBook(store).add(SHOP, now=NOW)
    for name, role in PEOPLE.items():
        await PeopleBook(store).add(SHOP.id, name, role, now=NOW)


@asynccontextmanager
async def open_kit(folder: Path) -> AsyncIterator[Kit]:
    kit = Kit(store=Store(Database(url_of(lay_tables(folder, begun=True)))), shop=SHOP)
    if Settings(home=folder).on_server:
        await kit.store.database.migrate()
        await _begin(kit.store)
    try:
        yield kit
    finally:
        await kit.store.close()


_KEPT: dict[object, tuple[bytes, list[Outgoing]]] = {}


async def once(kit: Kit, name: object, make: Callable[[], Awaitable[None]]) -> None:
    """Bring a fresh kit to a state that several tests begin with; on SQLite only the first of them makes it."""
    if kit.store.database.url.startswith("postgresql"):
        return await make()
    if name not in _KEPT:
        await make()
        _keep(kit, name)
    return _back(kit, name)


def _keep(kit: Kit, name: object) -> None:
    _KEPT[name] = _file_of(kit).read_bytes(), list(kit.channel.taken)


def _back(kit: Kit, name: object) -> None:
    database, kit.channel.taken[:] = _KEPT[name]
    _file_of(kit).write_bytes(database)


def _file_of(kit: Kit) -> Path:
    return Path(kit.store.database.url.partition("///")[2])


async def carry_out(desk: Kit | Desk, case: str, *, at: datetime) -> None:
    """The buyer agrees, and everything that is owed to them is done."""
    after = await desk.todos.of_case("mugu", case, now=at)
    if any(each.todo.state is TodoState.WAITING for each in after.lines):
        await desk.after_offer.heard("mugu", case, Answer.ACCEPTED, by="Wang", now=at)
    for _ in range(4):
        for line in (await desk.todos.of_case("mugu", case, now=at)).lines:
            if line.todo.remedy and line.todo.state is TodoState.TO_CARRY_OUT:
                doing = Doing(proof=f"N{case[-1]}2026-{line.todo.id}")
                done = await desk.after_offer.done("mugu", line.todo.id, doing, by="Wang", now=at)
                if done.errand in Errand.goods_back():
                    await desk.after_offer.confirm("mugu", done.id, Doing(), by="Wang", now=at)
