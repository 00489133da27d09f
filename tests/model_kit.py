"""An agent with a configured model behind real HTTP, and a model that keeps to what a request says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from assistant.agent.graph import Agent
from assistant.agent.ports import Diagnoser, Searcher
from assistant.agent.stations import Stations
from assistant.domain.clause import Clause, Hit
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis, Evidence
from assistant.domain.money import Money
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.proposal import Proposal
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, Severity
from assistant.files import shipped_files
from assistant.language.embedded.writer import PlaybookWriter
from assistant.language.model import model_of
from assistant.language.model_client import Endpoint, ModelClient, ModelSettings
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.testing import FakeDiagnoser, FakeSearcher
from evals.model_server.honest import (
    NO_TEXTS,
    TEXTS,
    answered,
    offered,
    plan_of_cause,
    reading,
    remedies,
    sentence,
    texts,
    words_of,
)
from tests.desk_kit import HANDBOOK
from tests.openai_server import Answer, OpenAIServer

__all__ = [
    "NO_TEXTS",
    "answered",
    "offered",
    "plan_of_cause",
    "reading",
    "remedies",
    "sentence",
    "words_of",
]

NOW = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
TEXT = "The jar came cracked and the lid leaks. Call me at +1 (555) 010-4477, my name is Dana Fields."
EMBEDDED = Diagnosis(
    cause=Cause.DAMAGE,
    fault=Fault.LOGISTICS,
    severity=Severity.CLEAR,
    ask=Ask.REFUND,
    evidence=(Evidence(text="cracked", start=13, end=20),),
    confidence=0.8,
    author="embedded-1",
)
OTHERS = {Cause.QUALITY: 0.1, Cause.SERVICE: 0.05}
READING = {
    "evidence": ["came cracked", "the lid leaks"],
    "kind": "complaint",
    "cause": "damage",
    "other_causes": ["quality", "quality", "other", "damage"],
    "fault": "logistics",
    "severity": "clear",
    "safety": False,
    "ask": "refund",
    "language": "en",
}


def clause(name: str, text: str, *causes: str) -> Clause:
    return Clause(
        id=f"us-{name}#1",
        document=f"us-{name}",
        title=name,
        path=(),
        text=text,
        start=0,
        end=len(text),
        version="1",
        language="en",
        applies_to=causes,
    )


DAMAGE = clause("damage", "For transit damage you can have a replacement or a refund, at our cost.", "damage")
QUALITY = clause("quality", "A faulty item is taken back at our cost.", "quality")
ANY = clause("any", "We answer every message on the platform.")
SEARCHER = FakeSearcher(hits=tuple(Hit(clause=each, score=0.9) for each in (DAMAGE, QUALITY, ANY)))


def complaint(*, language: str = "en", order: bool = True, reviewed: bool = True, text: str = "") -> Complaint:
    return Complaint(
        text=text or f"{TEXT} Order 6960419577, parcel SF1088-22, mail dana.f@example.com, 12 Maple Street.",
        platform=Platform.TIKTOK_SHOP,
        market="US",
        written_at=NOW,
        language=language,
        product="Storage Jar",
        order=Order(
            number="6960419577",
            product="Storage Jar",
            paid=Money(minor=2499, currency="USD"),
            carrier="UPS",
            shipped_at=NOW - timedelta(days=5),
            promised_ship_at=NOW - timedelta(days=6),
        )
        if order
        else None,
        tracking=Tracking(carrier="UPS", number="SF1088-22", state=ParcelState.DAMAGED) if order else None,
        photos=1,
        reviewed=reviewed,
        seed="review-7",
    )


def days_ahead(moment: datetime, days: int, market: str) -> datetime:
    return moment + timedelta(days=days)


def agent(
    server: OpenAIServer | None = None,
    *,
    embedded: Diagnosis = EMBEDDED,
    diagnoser: Diagnoser | None = None,
    timeout: float = 20,
    retries: int = 0,
    then: tuple[Endpoint, ...] = (),
) -> Agent:
    """The real stations; with a server its model before them."""
    at = None
    if server:
        at = ModelSettings(url=server.url, model="big-1", key="k-1", timeout=timeout, retries=retries, then=then)
    return agent_at(at, embedded=embedded, diagnoser=diagnoser)


def agent_at(
    settings: ModelSettings | None, *, embedded: Diagnosis = EMBEDDED, diagnoser: Diagnoser | None = None
) -> Agent:
    """The real stations; with settings a model before them."""
    writer = PlaybookWriter(
        wording=HANDBOOK.wording, working_day=days_ahead, quotable=lambda span: False, goods_of=HANDBOOK.goods_of
    )
    model = None
    if settings:
        prompts = shipped_files() / "prompts"
        model = model_of(ModelClient(settings), prompts, wording=HANDBOOK.wording, working_day=days_ahead)
    return Agent(
        Stations(
            diagnoser=diagnoser or FakeDiagnoser(usual=embedded, others=OTHERS),
            writer=writer,
            guard=PolicyGuard(),
            handbook=HANDBOOK,
            extorts=extorts,
            model=model,
        )
    )


async def proposed(
    answer: Answer,
    case: Complaint | None = None,
    *,
    embedded: Diagnosis = EMBEDDED,
    searcher: Searcher = SEARCHER,
) -> tuple[Proposal, list[dict[str, Any]]]:
    """The proposal and the requests it took."""
    async with OpenAIServer(answer) as server:
        of = case or complaint()
        by = agent(server, embedded=embedded)
        (proposal,) = await by.propose([of], searcher=searcher, now=NOW)
        return proposal, server.requests


async def embedded_proposal(case: Complaint | None = None, *, embedded: Diagnosis = EMBEDDED) -> Proposal:
    """The same without a model."""
    (proposal,) = await agent(embedded=embedded).propose([case or complaint()], searcher=SEARCHER, now=NOW)
    return proposal


def good_answer(request: dict[str, Any], **reading: Any) -> dict[str, Any]:
    """What a model answers that keeps to the plan; no texts where the plan does not have its cause."""
    fact = sentence("fact", "The carrier itself reports damage to your parcel.", "f1")
    return texts(request, READING | reading, fact)


def changed(answer: dict[str, Any], kind: str, *sentences: dict[str, Any], instead: bool = False) -> dict[str, Any]:
    """The answer with sentences added to one of its texts, or standing instead of it."""
    written = list(answer["texts"])
    place = TEXTS.index(kind)
    written[place] = [*([] if instead else written[place]), *sentences]
    return answer | {"texts": written}


def unsure(**changes: Any) -> Diagnosis:
    """An embedded reader that asks for a person itself."""
    return replace(EMBEDDED, abstained=True, confidence=0.3, **changes)
