"""An agent with a configured model behind real HTTP, and a model that keeps to what a request says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from assistant.agent.graph import Agent
from assistant.agent.ports import Diagnoser, Searcher
from assistant.agent.stations import Stations
from assistant.domain.clause import Clause, Hit
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis, Evidence
from assistant.domain.manner import Manner
from assistant.domain.money import Money
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.proposal import Proposal
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, Severity
from assistant.files import shipped_files
from assistant.language.embedded.writer import PlaybookWriter
from assistant.language.model import model_of
from assistant.language.model_client import ModelClient, ModelSettings
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.testing import FakeDiagnoser, FakeSearcher
from tests.desk_kit import HANDBOOK
from tests.openai_server import Answer, OpenAIServer

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
NO_TEXTS: dict[str, list[dict[str, Any]]] = {"public_reply": [], "private_offer": [], "follow_up": []}


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
) -> Agent:
    """The real stations; with a server its model before them."""
    writer = PlaybookWriter(
        wording=HANDBOOK.wording, working_day=days_ahead, quotable=lambda span: False, goods_of=HANDBOOK.goods_of
    )
    model = None
    if server:
        settings = ModelSettings(url=server.url, model="big-1", key="k-1", timeout=timeout, retries=retries)
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
    manner: Manner | None = None,
) -> tuple[Proposal, list[dict[str, Any]]]:
    """The proposal and the requests it took."""
    async with OpenAIServer(answer) as server:
        of = case or complaint()
        by = agent(server, embedded=embedded)
        (proposal,) = await by.propose([of], searcher=searcher, now=NOW, manner=manner)
        return proposal, server.requests


async def embedded_proposal(case: Complaint | None = None, *, embedded: Diagnosis = EMBEDDED) -> Proposal:
    """The same without a model."""
    (proposal,) = await agent(embedded=embedded).propose([case or complaint()], searcher=SEARCHER, now=NOW)
    return proposal


def words_of(request: dict[str, Any]) -> str:
    """The user's message."""
    return str(request["messages"][1]["content"])


def slot(request: dict[str, Any], meaning: str) -> str:
    """The label under which the request lists a slot; "" where it does not."""
    found = re.search(rf"^(s\d+): {re.escape(meaning)}", words_of(request), re.MULTILINE)
    return found[1] if found else ""


def beside(request: dict[str, Any], before: str) -> str:
    """The label of a slot behind a pattern at the beginning of a line; "" where there is none."""
    found = re.search(rf"^{before}(s\d+)", words_of(request), re.MULTILINE)
    return found[1] if found else ""


def plan_of_cause(request: dict[str, Any], cause: str) -> str:
    """The lines of the plan for a cause; "" where it is not in the plan."""
    plan = words_of(request).partition("Plan by cause:\n")[2]
    found = re.search(rf"^{cause}:\n((?:- .*\n)+)", plan, re.MULTILINE)
    return found[1] if found else ""


def offered(request: dict[str, Any], cause: str, *, ask: str = "refund", severity: str = "clear") -> list[str]:
    """Labels of the remedies that the plan names for a reading."""
    for line in plan_of_cause(request, cause).splitlines():
        found = re.match(r"- (?:(?P<when>.*): )?offer (?P<what>[^;]*)", line)
        if found and _holds(found["when"] or "otherwise", ask, severity):
            return re.findall(r"r\d+", found["what"])
    raise AssertionError(f"no offer for {cause}, {ask}, {severity}")


def _holds(condition: str, ask: str, severity: str) -> bool:
    given = {"ask": ask, "severity": severity}
    return condition == "otherwise" or any(
        all(given[each.split()[0]] in each.split()[1:] for each in part.split(", ")) for part in condition.split("; ")
    )


def sentence(type_: str, text: str, *rests_on: str) -> dict[str, Any]:
    return {"type": type_, "text": text, "rests_on": list(rests_on)}


def good_answer(request: dict[str, Any], **reading: Any) -> dict[str, Any]:
    """What a model answers that keeps to the plan; no texts where the plan does not have its cause."""
    read: dict[str, Any] = READING | reading
    settled = re.search(r"^The cause stands: (\w+)\.", words_of(request).rpartition("</buyer_words>")[2], re.MULTILINE)
    cause = settled[1] if settled else read["cause"]
    if not plan_of_cause(request, cause):
        return {"diagnosis": read, **NO_TEXTS}
    labels = offered(request, cause, ask=read["ask"], severity=read["severity"])
    product, date = slot(request, "the product's name"), slot(request, "the day by which the shop")
    cited = re.findall(r"c\d+", plan_of_cause(request, cause).partition("- clauses: ")[2].splitlines()[0])
    quotes = {label: beside(request, rf"{label}, quote ") for label in cited}
    policy = [sentence("policy", f"{{{quote}}}", label) for label, quote in quotes.items() if quote][:1]
    return {
        "diagnosis": read,
        "public_reply": [
            sentence("empathy", f"Hello, we are sorry about what happened with your {{{product}}}.", product),
            sentence("next_step", "We have sent you a message on the platform so that we can put this right."),
        ],
        "private_offer": [
            sentence("empathy", f"Hello, that is no way to receive a {{{product}}}.", product),
            sentence("fact", "The carrier itself reports damage to your parcel.", "f1"),
            *policy,
            *(_offer(request, label) for label in labels),
            sentence("next_step", f"We come back to you by {{{date}}}.", date),
        ],
        "follow_up": [sentence("next_step", "Hello, has everything been settled to your satisfaction?")],
    }


def _offer(request: dict[str, Any], label: str) -> dict[str, Any]:
    kind = re.search(rf"^{label}: (\w+)", words_of(request), re.MULTILINE)
    assert kind
    said = {
        "full_refund": "We would like to refund",
        "refund_without_return": "You may keep it, and we would like to refund",
        "partial_refund": "We would like to refund",
        "pick_up_and_refund": "We would like to have it fetched and to refund",
        "coupon": "There is a coupon for you of",
        "replacement": "We would like to send you a new one.",
        "exchange": "We would like to exchange it.",
        "return": "Please send it back to us.",
    }[kind[1]]
    amount = beside(request, rf"{label}: [^\n]*, amount ")
    return sentence("offer", f"{said} {{{amount}}}." if amount else said, label, *([amount] if amount else []))


def changed(answer: dict[str, Any], kind: str, *sentences: dict[str, Any], instead: bool = False) -> dict[str, Any]:
    """The answer with sentences added to one of its texts, or standing instead of it."""
    return answer | {kind: [*([] if instead else answer[kind]), *sentences]}


def unsure(**changes: Any) -> Diagnosis:
    """An embedded reader that asks for a person itself."""
    return replace(EMBEDDED, abstained=True, confidence=0.3, **changes)
