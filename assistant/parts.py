"""The parts that settings choose: readers, writers, the guard, the search; `bootstrap` makes a desk of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.agent.graph import Agent
from assistant.agent.ports import Guard
from assistant.agent.stations import Stations
from assistant.calendar.working_days import working_day
from assistant.channels.event_keys import EventKeys
from assistant.channels.hook_posts import HookKeyFiles, HookPosts
from assistant.desk.lessons.lesson_gate import SampleGate
from assistant.desk.programs.hooks import Hooks
from assistant.domain.model_use import MILLIONTHS, Budgets, Price, Spent
from assistant.domain.note import N_
from assistant.errors import UnsafeSetup
from assistant.files import shipped_files
from assistant.handbook.load import FileHandbook, load_handbook
from assistant.knowledge.collection import Collection, open_collection
from assistant.knowledge.documents.addressed import addressed
from assistant.knowledge.documents.document import Document, read_document, read_folder
from assistant.knowledge.freight import bears_return
from assistant.knowledge.ranking import EMBEDDED, FOREIGN, Ranking
from assistant.knowledge.remembered import STARTER, Remembered
from assistant.language.embedded.diagnose import EmbeddedDiagnoser
from assistant.language.embedded.encoder import E5Encoder
from assistant.language.embedded.follow_up import FollowUpWriter
from assistant.language.embedded.hearing import Hearing
from assistant.language.embedded.late import LateReader
from assistant.reaching import reach_of_hooks, reach_set
from assistant.reading.edits import EditReader
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.reading.language import detect_language
from assistant.settings import Settings
from assistant.writing_parts import playbook_writer_of

if TYPE_CHECKING:
    from assistant.knowledge.ports import Encoder, Reranker, Rewriter
    from assistant.language.endpoint.settings import Endpoint, ModelSettings
    from assistant.language.model_case import Model
    from assistant.language.model_client import Ledger, ModelClient
    from assistant.store.work import Store


def event_keys(settings: Settings) -> EventKeys:
    """The keys that shops sign their events with."""
    return EventKeys(settings.home.expanduser() / "keys")


def hooks_of(settings: Settings, store: Store) -> Hooks:
    """Webhooks out, their keys beside those of events."""
    keys = HookKeyFiles(settings.home.expanduser() / "keys")
    return Hooks(store, keys, HookPosts(keys, reach_of_hooks(settings)))


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


def follow_up_writer_of(handbook: FileHandbook) -> FollowUpWriter:
    return FollowUpWriter(wording=handbook.wording)


@cache
def shared_ear() -> Hearing:
    """One learnt reader of drafts a process."""
    return Hearing()


def guard_of(handbook: FileHandbook | None = None) -> PolicyGuard:
    """The guard; how a handbook greets and what it says in chats is the desk's own and not heard for its tone."""
    own = list[str]()
    if handbook:
        own += (phrasing for words in handbook.chats.values() for phrasing in words.plain())
        own += (each for words in handbook.wordings.values() for each in words.openings())
    return PolicyGuard(detect_language=detect_language, ear=shared_ear(), own=own)


def lesson_gate_of(handbook: FileHandbook, guard: Guard) -> SampleGate:
    return SampleGate(playbook_writer_of(handbook), guard, handbook)


def edit_reader_of() -> EditReader:
    return EditReader(detect_language=detect_language)


def agent_of(settings: Settings, handbook: FileHandbook, client: ModelClient | None = None) -> Agent:
    """The stations: embedded, or a configured model with the embedded ones behind it."""
    return Agent(
        Stations(
            diagnoser=diagnoser_of(),
            writer=playbook_writer_of(handbook),
            guard=guard_of(handbook),
            handbook=handbook,
            extorts=extorts,
            bears_return=bears_return,
            model=model_of(settings, handbook, client) if settings.model_url else None,
        )
    )


def model_of(settings: Settings, handbook: FileHandbook, client: ModelClient | None = None) -> Model:
    """The model before the stations, asked by the client of this process."""
    from assistant.language import model

    return model.model_of(
        model_client_of(settings, client),
        files_of(settings) / "prompts",
        wording=handbook.wording,
        working_day=working_day,
    )


def model_client_of(
    settings: Settings, client: ModelClient | None = None, *, ledger: Ledger | None = None
) -> ModelClient:
    """The client given, else a new one; with a ledger its uses are counted, and the budgets of a day hold."""
    from assistant.language.model_client import ModelClient

    return client or ModelClient(model_settings(settings), ledger)


def model_settings(settings: Settings) -> ModelSettings:
    """What the model's settings mean; UnsafeSetup where the name of a model is missing."""
    from assistant.language.endpoint.settings import Bounds, ModelSettings, Purpose

    if not settings.model:
        raise UnsafeSetup(
            N_("ASSISTANT_MODEL_URL is set without a model."), remedy=N_("Set ASSISTANT_MODEL to its name.")
        )
    models = {
        Purpose.WRITE: settings.model_write,
        Purpose.JUDGE: settings.model_judge,
        Purpose.SEARCH: settings.model_search,
        Purpose.TRANSLATE: settings.model_translate,
    }
    return ModelSettings(
        url=settings.model_url,
        model=settings.model,
        key=settings.model_key.get_secret_value(),
        reach=reach_set(settings),
        timeout=settings.model_timeout,
        retries=settings.model_retries,
        at_once=settings.model_at_once,
        models={purpose: model for purpose, model in models.items() if model},
        then=_endpoints_after(settings),
        bounds=Bounds(
            connect=settings.model_connect,
            first_byte=settings.model_first_byte,
            requests=settings.model_requests_minute,
            tokens=settings.model_tokens_minute,
        ),
        budgets=Budgets(
            case=_budget(settings.model_case_tokens, settings.model_case_money),
            shop=_budget(settings.model_shop_tokens, settings.model_shop_money),
            day=_budget(settings.model_day_tokens, settings.model_day_money),
        ),
        case_seconds=settings.model_case_seconds,
        prices={
            model: Price(prompt=each.prompt, completion=each.completion, cached=each.cached)
            for model, each in settings.model_prices.items()
        },
        currency=settings.model_currency,
        most_tokens=settings.model_answer_tokens,
    )


def _endpoints_after(settings: Settings) -> tuple[Endpoint, ...]:
    from assistant.language.endpoint.settings import Endpoint

    reach = reach_set(settings)
    return tuple(
        Endpoint(
            url=each.url,
            model=each.model,
            key=each.key.get_secret_value(),
            reach=reach,
            timeout=settings.model_timeout,
            retries=settings.model_retries,
        )
        for each in settings.model_then
    )


def _budget(tokens: int, money: float) -> Spent:
    return Spent(tokens=tokens, cost=round(money * MILLIONTHS))


def search_stations_of(
    settings: Settings, client: ModelClient | None = None
) -> tuple[Rewriter | None, Reranker | None]:
    """The stations of search that ask a model, each where it is switched on."""
    if not settings.model_url or not (settings.model_rewrites or settings.model_reranks):
        return None, None
    from assistant.language.model import search_stations

    return search_stations(
        model_client_of(settings, client),
        files_of(settings) / "prompts",
        rewrites=settings.model_rewrites,
        reranks=settings.model_reranks,
    )


async def encoder_of(settings: Settings) -> Encoder:
    """The bundled encoder, or the embeddings endpoint that is set up."""
    if not settings.embeddings_url:
        return shared_reader()
    from assistant.language.endpoint_encoder import EndpointSettings, connected

    return await connected(
        EndpointSettings(
            url=settings.embeddings_url,
            model=settings.embeddings_model,
            key=settings.embeddings_key.get_secret_value(),
            reach=reach_set(settings),
            dimensions=settings.embeddings_dimensions,
            timeout=settings.model_timeout,
        )
    )


def ranking_of(settings: Settings) -> Ranking:
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
    rewriter, reranker = search_stations_of(settings)
    return await open_collection(
        folder,
        await encoder_of(settings),
        shared_reader(),
        rewriter=rewriter,
        reranker=reranker,
        ranking=ranking_of(settings),
        kept=home / vectors,
        language_of=detect_language,
    )


def documents_of(path: Path) -> list[Document]:
    """The documents of a file, or of every readable file below a folder."""
    if path.is_dir():
        documents, _ = read_folder(path, language_of=detect_language, addresses_machine=addressed)
        return documents
    return [read_document(path, language_of=detect_language, addresses_machine=addressed)]
