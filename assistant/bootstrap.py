"""The one place that names real implementations: settings in, desk out."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.agent.graph import Agent, Stations
from assistant.agent.ports import Diagnoser, Writer
from assistant.calendar.working_days import working_day
from assistant.channels.copy_post import CopyPost
from assistant.channels.event_keys import EventKeys
from assistant.channels.exports.export_folder import ExportFolder
from assistant.channels.photos import PhotoShelf
from assistant.channels.spreadsheet import Spreadsheet
from assistant.channels.webhook import Webhook
from assistant.desk.approve import Decisions
from assistant.desk.auditing import Auditing
from assistant.desk.buyers import Buyers
from assistant.desk.casefile import CaseFiles
from assistant.desk.cases import Reader
from assistant.desk.desk import Desk, Present, Runner
from assistant.desk.dispatch import ChannelOf, Dispatch
from assistant.desk.extras import Extras
from assistant.desk.insight import Insight
from assistant.desk.intake import Intake
from assistant.desk.knowledge import Knowledge
from assistant.desk.restoring import Restoring
from assistant.desk.retention import Retention
from assistant.desk.shops import ShopBook
from assistant.desk.triage import Triage
from assistant.domain.note import N_
from assistant.domain.outgoing import Channel, Outgoing
from assistant.engine.owners import this_owner
from assistant.errors import ChannelFailed, UnsafeSetup, WrongInput
from assistant.files import shipped_files
from assistant.handbook.load import FileHandbook, load_handbook
from assistant.homes import engine_url, files_in
from assistant.knowledge.collection import Collection, open_collection
from assistant.knowledge.documents.addressed import addressed
from assistant.knowledge.documents.document import Document, read_document, read_folder
from assistant.knowledge.library import Library
from assistant.knowledge.own_folder import OwnFolder
from assistant.knowledge.ranking import EMBEDDED, FOREIGN, Ranking
from assistant.knowledge.remembered import STARTER, Remembered
from assistant.language.embedded.diagnose import EmbeddedDiagnoser
from assistant.language.embedded.encoder import E5Encoder
from assistant.language.embedded.late import LateReader
from assistant.language.embedded.writer import PlaybookWriter
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.reading.language import detect_language
from assistant.reading.quoting import quotable
from assistant.settings import Settings
from assistant.store.database import Database, sqlite_url
from assistant.store.shelf import ClauseShelf
from assistant.store.work import Store

if TYPE_CHECKING:
    from assistant.knowledge.ports import Encoder, Reranker, Rewriter
    from assistant.language.model_client import ModelSettings


async def build(settings: Settings) -> Desk:
    """The whole desk on its database, migrated to the newest form."""
    home = settings.home.expanduser()
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = Database(settings.database_url or sqlite_url(home / "desk.sqlite"))
    await database.migrate()
    store = Store(database)
    handbook = handbook_of(settings)
    folder = OwnFolder(home / "index")
    reader = shared_reader()
    rewriter, reranker = _search_stations(settings)
    library = Library(
        ClauseShelf(database),
        await _encoder(settings),
        folder.path,
        ranking=_ranking(settings),
        reader=reader,
        rewriter=rewriter,
        reranker=reranker,
    )
    agent = agent_of(settings, handbook)
    guard = agent.stations.guard
    knowledge = Knowledge(store, library, documents_of, files_of(settings) / "knowledge_base")
    triage = Triage(store, agent, knowledge.searcher, owner=this_owner())
    decisions = Decisions(store, guard, handbook)
    photos = PhotoShelf(home / "photos")
    files = files_in(home, database, photos)
    reading = Reader(store, handbook.pack)

    async def close() -> None:
        library.close()
        folder.release()
        await store.close()

    return Desk(
        shops=ShopBook(store),
        exports=ExportFolder(home / "quarantine"),
        intake=Intake(store, photos),
        photos=photos,
        triage=triage,
        knowledge=knowledge,
        reader=reading,
        insight=Insight(store, reading),
        decisions=decisions,
        extras=Extras(store),
        dispatch=Dispatch(store, decisions, owner=this_owner()),
        auditing=Auditing(store),
        case_files=CaseFiles(store),
        buyers=Buyers(store, files),
        retention=Retention(store, files),
        restoring=Restoring(store),
        agent=agent,
        channels=partial(_channels, settings),
        engine=partial(_engine, settings, triage),
        close=close,
    )


def event_keys(settings: Settings) -> EventKeys:
    """The keys that shops sign their events with."""
    return EventKeys(settings.home.expanduser() / "keys")


def files_of(settings: Settings) -> Path:
    return settings.files or shipped_files()


def handbook_of(settings: Settings) -> FileHandbook:
    return load_handbook(files_of(settings) / "playbooks")


@cache
def shared_encoder() -> E5Encoder:
    """One encoder a process; its model takes 70 MB."""
    return E5Encoder()


@cache
def shared_reader() -> Remembered:
    """One reader of questions and clauses a process; what it would make of the starter policies comes with the desk."""
    reader = LateReader()
    return Remembered(reader, reader, STARTER)


def diagnoser_of() -> EmbeddedDiagnoser:
    return EmbeddedDiagnoser(shared_encoder(), detect_language=detect_language)


def guard_of() -> PolicyGuard:
    return PolicyGuard(detect_language=detect_language)


def agent_of(settings: Settings, handbook: FileHandbook) -> Agent:
    """The stations: embedded, or a configured model with the embedded ones behind it."""
    diagnoser: Diagnoser = diagnoser_of()
    writer: Writer = PlaybookWriter(
        wording=handbook.wording, working_day=working_day, quotable=quotable, goods_of=handbook.goods_of
    )
    guard = guard_of()
    if not settings.model_url:
        return Agent(Stations(diagnoser=diagnoser, writer=writer, guard=guard, handbook=handbook, extorts=extorts))
    from assistant.language.model import model_stations

    at, prompts = _model(settings), files_of(settings) / "prompts"
    reader, author = model_stations(diagnoser, writer, at, prompts, working_day=working_day)
    return Agent(
        Stations(diagnoser=reader, writer=author, guard=guard, handbook=handbook, extorts=extorts, fallback=writer)
    )


def _model(settings: Settings) -> ModelSettings:
    from assistant.language.model_client import ModelSettings

    if not settings.model:
        raise UnsafeSetup(
            N_("ASSISTANT_MODEL_URL is set without a model."), remedy=N_("Set ASSISTANT_MODEL to its name.")
        )
    return ModelSettings(
        url=settings.model_url,
        model=settings.model,
        key=settings.model_key.get_secret_value(),
        timeout=settings.model_timeout,
    )


def _search_stations(settings: Settings) -> tuple[Rewriter | None, Reranker | None]:
    """The stations of search that ask a model, each where it is switched on."""
    if not settings.model_url or not (settings.model_rewrites or settings.model_reranks):
        return None, None
    from assistant.language.model import search_stations

    return search_stations(
        _model(settings),
        files_of(settings) / "prompts",
        rewrites=settings.model_rewrites,
        reranks=settings.model_reranks,
    )


async def _encoder(settings: Settings) -> Encoder:
    """The bundled encoder, or the embeddings endpoint that is set up."""
    if not settings.embeddings_url:
        return shared_reader()
    from assistant.language.endpoint_encoder import EndpointSettings, connected

    return await connected(
        EndpointSettings(
            url=settings.embeddings_url,
            model=settings.embeddings_model,
            key=settings.embeddings_key.get_secret_value(),
            dimensions=settings.embeddings_dimensions,
            timeout=settings.model_timeout,
        )
    )


def _ranking(settings: Settings) -> Ranking:
    return FOREIGN if settings.embeddings_url else EMBEDDED


async def starter_collection(settings: Settings) -> Collection:
    """The policies that ship with the desk, for use without a store."""
    return await _collection(settings, files_of(settings) / "knowledge_base", "starter-vectors.npz")


async def collection_of(settings: Settings, folder: Path) -> Collection:
    """A folder of documents, searched as it is; vectors are remembered in `home`, so that they are made once."""
    return await _collection(settings, folder, "collection-vectors.npz")


async def _collection(settings: Settings, folder: Path, vectors: str) -> Collection:
    home = settings.home.expanduser()
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    rewriter, reranker = _search_stations(settings)
    return await open_collection(
        folder,
        await _encoder(settings),
        shared_reader(),
        rewriter=rewriter,
        reranker=reranker,
        ranking=_ranking(settings),
        kept=home / vectors,
        language_of=detect_language,
    )


def documents_of(path: Path) -> list[Document]:
    """The documents of a file, or of every readable file below a folder."""
    if path.is_dir():
        documents, _ = read_folder(path, language_of=detect_language, addresses_machine=addressed)
        return documents
    return [read_document(path, language_of=detect_language, addresses_machine=addressed)]


def _channels(settings: Settings, present: Present | None = None) -> ChannelOf:
    made: dict[str, Channel] = {}

    def channel_of(name: str) -> Channel:
        if name not in made:
            made[name] = _channel(settings, name, present or _nobody)
        return made[name]

    return channel_of


def _channel(settings: Settings, name: str, present: Present) -> Channel:
    if name == "copy_post":
        return CopyPost(present)
    if name == "spreadsheet":
        return Spreadsheet(settings.home.expanduser() / "outbox")
    if name == "webhook":
        if not settings.webhook_url:
            raise WrongInput(
                N_("No webhook is set up."), remedy=N_("Set ASSISTANT_WEBHOOK_URL and ASSISTANT_WEBHOOK_SECRET.")
            )
        return Webhook(
            settings.webhook_url,
            settings.webhook_secret.get_secret_value().encode(),
            clock=lambda: datetime.now(UTC),
            honours_keys=settings.webhook_honours_keys,
        )
    raise WrongInput(
        N_("There is no channel {name!r}."), remedy=N_("Use copy_post, spreadsheet or webhook."), name=name
    )


async def _nobody(outgoing: Outgoing) -> None:
    raise ChannelFailed(N_("Nobody is here to post the text."))


def _engine(settings: Settings, triage: Triage) -> AbstractAsyncContextManager[Runner]:
    from assistant.engine.durable import Engine

    return Engine(engine_url(settings), triage)
