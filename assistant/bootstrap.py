"""The one place that names real implementations: settings in, desk out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import assistant.parts as parts
from assistant.calendar.opening_hours import contact_time, open_time
from assistant.calendar.working_days import working_day
from assistant.channels.exports.export_folder import ExportFolder
from assistant.channels.named import WebhookSettings, named_channels
from assistant.channels.photos import PhotoShelf
from assistant.channels.upload_shelf import UploadShelf
from assistant.desk.after.after_offer import AfterOffer
from assistant.desk.after.contact import ContactRules
from assistant.desk.after.follow_up import FollowUpDesk
from assistant.desk.after.follow_up_text import FollowUpText
from assistant.desk.after.todo_list import TodoList
from assistant.desk.answering.asking_again import AskingAgain
from assistant.desk.answering.correcting import Correcting
from assistant.desk.answering.extras import Extras
from assistant.desk.answering.guides import Guides
from assistant.desk.answering.triage import Charging, Triage
from assistant.desk.arriving.intake import Intake
from assistant.desk.deadlines.clocks import Clocks
from assistant.desk.deciding.approve import Decisions
from assistant.desk.deciding.approvers import Approvers
from assistant.desk.deciding.groups import Groups
from assistant.desk.deciding.handling import HandlingDesk
from assistant.desk.deciding.looking import Looking
from assistant.desk.deciding.oversight import Oversight
from assistant.desk.deciding.typing import Typing, ViewBook
from assistant.desk.departing.by_hand import ByHand
from assistant.desk.departing.dispatch import ChannelOf, Dispatch
from assistant.desk.departing.outbox import Outbox
from assistant.desk.departing.posting import Posting
from assistant.desk.departing.roster import Roster
from assistant.desk.departing.sandbox import Sandbox
from assistant.desk.desk import Desk, Present, Runner
from assistant.desk.door.accounts import Accounts
from assistant.desk.door.elsewhere import Elsewhere
from assistant.desk.door.own_access import OwnAccess
from assistant.desk.door.people import PeopleBook
from assistant.desk.door.sign_in import SignIn
from assistant.desk.door.staff import Staff
from assistant.desk.door.visitors import Visitors
from assistant.desk.keeping.auditing import Auditing
from assistant.desk.keeping.buyers import Buyers
from assistant.desk.keeping.casefile import CaseFiles
from assistant.desk.keeping.exporting import Exporting
from assistant.desk.keeping.restoring import Restoring
from assistant.desk.keeping.retention import Retention
from assistant.desk.lessons.learning import Learning
from assistant.desk.lessons.voices import Voices
from assistant.desk.live.companion import Companion
from assistant.desk.programs.repeating import Repeating
from assistant.desk.seeing.cases import Reader
from assistant.desk.seeing.changes import Changes
from assistant.desk.seeing.figures import FigureDesk
from assistant.desk.seeing.insight import Insight
from assistant.desk.seeing.listing import Listing
from assistant.desk.seeing.model_use import ModelLedger, ModelUsage
from assistant.desk.seeing.translating import Translating
from assistant.desk.shop.knowledge import Knowledge
from assistant.desk.shop.rules import Rules
from assistant.desk.shop.setting_up import SettingUp
from assistant.desk.shop.shops import ShopBook
from assistant.door_parts import provider_of
from assistant.engine.owners import is_dead, this_owner
from assistant.homes import files_in
from assistant.identity.passwords import Passwords
from assistant.knowledge.documents.document import Document
from assistant.knowledge.library import Library
from assistant.knowledge.own_folder import OwnFolder
from assistant.language.guide_writer import GuideWriter
from assistant.reaching import check_addresses, reach_set
from assistant.reading.answers import read_answer
from assistant.reading.language import detect_language
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.shelf import ClauseShelf
from assistant.store.work import Store
from assistant.suggest_parts import manner_kept, translator_of
from assistant.suggest_parts import suggest_of as suggest_of
from assistant.writing_parts import lesson_finder_of

if TYPE_CHECKING:
    from assistant.engine.worker import Worker
    from assistant.language.model_client import ModelClient


async def build(settings: Settings) -> Desk:
    """The whole desk on its database, migrated to the newest form."""
    check_addresses(settings)
    provider = provider_of(settings)
    home = settings.home.expanduser()
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.desk_url)
    await database.migrate()
    store = Store(database)
    handbook = parts.handbook_of(settings)
    folder = OwnFolder(home / "index")
    reader = parts.shared_reader()
    client = _model_client(settings, store)
    rewriter, reranker = parts.search_stations_of(settings, client)
    library = Library(
        ClauseShelf(database),
        await parts.encoder_of(settings),
        folder.path,
        ranking=parts.ranking_of(settings),
        reader=reader,
        rewriter=rewriter,
        reranker=reranker,
    )
    agent = parts.agent_of(settings, handbook, client)
    guard = agent.stations.guard
    starter = partial(_starter, parts.files_of(settings) / "knowledge_base")
    knowledge = Knowledge(store, library, parts.documents_of, starter)
    contact = ContactRules(handbook, contact_time)
    decisions = Decisions(
        store,
        guard,
        handbook,
        undo=timedelta(seconds=settings.undo_seconds),
        contact=contact,
        read_edit=parts.edit_reader_of(),
    )
    gate = parts.lesson_gate_of(handbook, guard)
    triage = Triage(
        store, agent, knowledge.searcher, owner=this_owner(), read_answer=read_answer, charging=_charging(client)
    )
    dispatch = Dispatch(store, decisions, owner=this_owner())
    photos = PhotoShelf(home / "photos")
    reading = Reader(store, handbook.pack, handbook.limits, open_time)
    files = files_in(home, database, photos)

    shops, listing = ShopBook(store), Listing(store, reading)
    clocks = Clocks(store, reading)
    follow_ups = FollowUpDesk(
        store,
        text=FollowUpText(writer=parts.follow_up_writer_of(handbook), guard=guard, handbook=handbook),
        handbook=handbook,
        contact=contact,
    )
    todos = TodoList(store, working_day=working_day, read_answer=read_answer, instrument=handbook.instrument)

    idle, passwords = timedelta(minutes=settings.session_idle_minutes), Passwords()
    accounts = Accounts(store, passwords)
    sign_in = SignIn(store, passwords, most=timedelta(hours=settings.session_hours))

    async def close() -> None:
        library.close()
        folder.release()
        await store.close()

    return Desk(
        shops=shops,
        people=PeopleBook(store),
        visitors=Visitors(store, idle=idle),
        accounts=accounts,
        staff=Staff(store, idle=idle),
        sign_in=sign_in,
        elsewhere=Elsewhere(store, provider, sign_in),
        own_access=OwnAccess(store, sign_in, accounts, idle=idle),
        exports=ExportFolder(home / "quarantine"),
        intake=Intake(store, photos),
        photos=photos,
        triage=triage,
        knowledge=knowledge,
        reader=reading,
        listing=listing,
        exporting=Exporting(store, listing),
        oversight=Oversight(store, listing),
        clocks=clocks,
        follow_ups=follow_ups,
        insight=Insight(store, handbook.packs),
        figures=FigureDesk(store, ModelUsage(store), handbook.limits),
        companion=Companion(store, handbook.quick_replies),
        model_usage=ModelUsage(store),
        decisions=decisions,
        looking=Looking(store, decisions),
        groups=Groups(store, reading, decisions),
        sandbox=Sandbox(store),
        setting_up=SettingUp(store, shops, handbook.limits),
        uploads=UploadShelf(home / "uploads"),
        approvers=Approvers(store),
        handling=HandlingDesk(store),
        correcting=Correcting(store, agent, knowledge.searcher, read_answer=read_answer),
        asking_again=AskingAgain(store, agent, knowledge.searcher, read_answer=read_answer, charging=_charging(client)),
        typing=Typing(store, decisions),
        translating=Translating(
            store, translator_of(settings, client), language_of=detect_language, charging=_charging(client)
        ),
        views=ViewBook(store),
        learning=Learning(store, lesson_finder_of(handbook), gate),
        voices=Voices(store, gate),
        extras=Extras(store),
        guides=Guides(reading, GuideWriter(wording=handbook.wording), guard, handbook.pack),
        rules=Rules(handbook, reading),
        dispatch=dispatch,
        posting=Posting(store, dispatch, is_dead=is_dead),
        by_hand=ByHand(store, dispatch, contact, _channels(settings)),
        outbox=Outbox(store),
        after_offer=AfterOffer(store),
        todos=todos,
        auditing=Auditing(store),
        changes=Changes(store),
        case_files=CaseFiles(store),
        buyers=Buyers(store, files),
        retention=Retention(store, files),
        restoring=Restoring(store),
        repeating=Repeating(store),
        hooks=parts.hooks_of(settings, store),
        agent=agent,
        suggest=suggest_of(settings, handbook, agent, client, manner_of=partial(manner_kept, store)),
        channels=partial(_channels, settings),
        moment=store.moment,
        engine=partial(_engine, settings, triage),
        worker=partial(_worker, settings, store, triage, dispatch, clocks, todos, follow_ups),
        close=close,
    )


def _model_client(settings: Settings, store: Store) -> ModelClient | None:
    """The one client of this process, its uses counted in the desk's database; None without a model."""
    if not settings.model_url:
        return None
    return parts.model_client_of(settings, ledger=ModelLedger(store, lambda: datetime.now(UTC)))


def _charging(client: ModelClient | None) -> Charging:
    """Without a model there is nothing to charge."""
    if client is None:
        return lambda shop, day: nullcontext()
    from assistant.language.endpoint.account import on_account

    return on_account


def _channels(settings: Settings, present: Present | None = None) -> ChannelOf:
    webhook = WebhookSettings(
        url=settings.webhook_url,
        secret=settings.webhook_secret.get_secret_value(),
        resend=settings.webhook_resend,
        list_url=settings.webhook_list_url,
        reach=reach_set(settings),
    )
    return named_channels(settings.home.expanduser() / "outbox", webhook, present)


def _engine(settings: Settings, triage: Triage) -> AbstractAsyncContextManager[Runner]:
    from assistant.engine.durable import Engine

    return Engine(settings.engine_url, triage)


@asynccontextmanager
async def _worker(
    settings: Settings,
    store: Store,
    triage: Triage,
    dispatch: Dispatch,
    clocks: Clocks,
    todos: TodoList,
    follow_ups: FollowUpDesk,
    clock: Callable[[], datetime],
) -> AsyncIterator[Worker]:
    from assistant.engine.durable import Engine, Sending
    from assistant.engine.worker import Worker

    channel_of = _channels(settings)
    sending = Sending(dispatch=dispatch, channel_of=channel_of, clock=clock, rates={"webhook": settings.webhook_rate})
    async with Engine(settings.engine_url, triage, sending) as engine:
        yield Worker(
            engine=engine,
            shops=ShopBook(store),
            triage=triage,
            dispatch=dispatch,
            roster=Roster(store, owner=this_owner(), is_dead=is_dead),
            clocks=clocks,
            follow_ups=follow_ups,
            todos=todos,
            channel_of=channel_of,
            clock=clock,
            batch=settings.batch,
        )


@cache
def _starter(folder: Path) -> tuple[Document, ...]:
    """The documents that every shop begins with, read once a process."""
    return tuple(parts.documents_of(folder))
