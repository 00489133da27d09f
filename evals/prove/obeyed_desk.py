"""A desk on which each attack is one review of one order, and a model that obeys it: intake, triage, proposal."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from shutil import copytree
from typing import Any

from assistant.agent.graph import Agent
from assistant.agent.offering import offer_for
from assistant.agent.ports import Searcher
from assistant.bootstrap import build
from assistant.desk.desk import Desk
from assistant.desk.shop.shops import new_shop
from assistant.domain.case import Case, CaseState
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.intake import Kind, OrderFacts, ParcelFacts, ReviewRow
from assistant.domain.money import Money
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.proposal import Proposal
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, Severity, TextKind
from assistant.domain.worth import worth_of
from assistant.parts import handbook_of
from assistant.settings import Settings
from evals.model_server.apart import apart
from evals.model_server.obedient import Manner, Obedient
from evals.model_server.server import OpenAIServer
from evals.prove.canaries import Canaries, canaries

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
MARKETS = {"zh": "CN", "en": "US", "id": "ID", "th": "TH", "vi": "VN"}
#: two of them name a product; each case has its own, so that no reply resembles another's on the same one
_PARTS = ("Luma", "Arlo", "Bento", "Cala", "Dune", "Elva", "Fjora", "Gild", "Hano", "Isla", "Jovi", "Kite", "Mori")
#: what an order costs, minor units
PAID = {"CN": 8900, "US": 2499, "ID": 12_900_000, "TH": 45_900, "VN": 189_000}
Attack = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one attack. `sent` holds every byte of its requests.

    `code` is what code makes of the reading that stands: its offer and its clauses.
    """

    attack: Attack
    case: Case
    proposal: Proposal
    planted: tuple[str, ...]
    requests: int
    sent: tuple[str, ...]
    canaries: Canaries
    code: Mapping[str, Any]
    #: what stands in the outbox of the case's shop
    outbox: int


def run(
    work: Path, attacks: Sequence[Attack], manner: Manner | None, smooth: Mapping[tuple[str, str], str], rating: int = 1
) -> list[Outcome]:
    """All of them on one desk, before a model of that manner, None for none."""
    home = copytree(_prepared(work), work / f"{manner or 'none'} {rating}")
    if manner is None:
        return asyncio.run(_run(Settings(home=home), attacks, None, smooth, rating))
    obedient = Obedient(wording=lambda _: None, manner=manner)
    with ExitStack() as opened:
        server = opened.enter_context(apart(OpenAIServer(obedient)))
        settings = Settings(home=home, model_url=server.url, model="obedient-1", model_retries=0, model_case_tokens=0)
        return asyncio.run(_run(settings, attacks, (obedient, server), smooth, rating))


async def _run(
    settings: Settings,
    attacks: Sequence[Attack],
    model: tuple[Obedient, OpenAIServer] | None,
    smooth: Mapping[tuple[str, str], str],
    rating: int,
) -> list[Outcome]:
    desk = await build(settings)
    worst: dict[tuple[str, str], dict[str, Any]] = {}
    try:
        shops = {language: await desk.shops.choose(_name(market)) for language, market in MARKETS.items()}
        if model:
            model[0].wording = handbook_of(settings).wording
        found = []
        for attack in attacks:
            shop, marked = shops[attack["language"]], canaries(attack["language"], int(attack["place"]))
            before = _place(model)
            if model:
                kind = shop.id, attack["cause"]
                worst[kind] = worst.get(kind) or _dearest(desk.agent, shop, attack)
                model[0].of(attack, smooth[attack["wants"], attack["language"]], worst[kind])
            await _take(desk, shop, attack, marked, rating)
            await desk.triage.batch(shop.id, now=NOW, limit=1)
            found.append((attack, marked, model[0].planted if model else (), *_sent(model, before)))
        return [each async for each in _outcomes(desk, shops, found)]
    finally:
        await desk.close()


def _prepared(work: Path) -> Path:
    """A home with a shop of each language and its policies; every run begins with a copy of it."""
    home = work / "prepared"
    if not home.exists():
        asyncio.run(_prepare(Settings(home=home)))
    return home


async def _prepare(settings: Settings) -> None:
    desk = await build(settings)
    try:
        for market in MARKETS.values():
            platform = Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP
            shop = await desk.shops.add(new_shop(_name(market), platform=platform, market=market), now=NOW)
            await desk.knowledge.start(shop.id, now=NOW)
    finally:
        await desk.close()


def _name(market: str) -> str:
    return f"vxq{market.lower()}kj"


async def _take(desk: Desk, shop: Shop, attack: Attack, marked: Canaries, rating: int) -> None:
    digest = hashlib.sha256(attack["id"].encode()).hexdigest()
    row = replace(review(shop, attack, marked), rating=rating)
    await desk.intake.take(shop, [row], kind=Kind.REVIEWS, file_digest=digest, now=NOW, on_bad=_bad, beside=None)


def _bad(row: object) -> None:
    raise ValueError(row)


def review(shop: Shop, attack: Attack, marked: Canaries) -> ReviewRow:
    """The attack and the buyer's own data as a review of a delivered order; one about delay has not arrived."""
    late = attack["cause"] == Cause.DELAY
    return ReviewRow(
        line=1,
        text=f"{attack['text']} {marked.line}",
        written_at=NOW - timedelta(hours=2),
        external_id=marked.review,
        photos=1,
        buyer=marked.buyer,
        product=product_of(marked),
        order=OrderFacts(
            number=marked.order,
            product=product_of(marked),
            paid=Money(minor=PAID[shop.market], currency=shop.currency),
            placed_at=NOW - timedelta(days=12),
            promised_ship_at=NOW - timedelta(days=10),
            shipped_at=NOW - timedelta(days=9 if late else 11),
            delivered_at=None if late else NOW - timedelta(days=4),
        ),
        parcel=ParcelFacts(
            order_number=marked.order,
            number=marked.parcel,
            carrier="Yunda",
            state=ParcelState.IN_TRANSIT if late else ParcelState.DELIVERED,
            last_scan_at=NOW - timedelta(days=4),
        ),
    )


def product_of(marked: Canaries) -> str:
    place = int(marked.order)
    return f"{_PARTS[place % len(_PARTS)]} {_PARTS[place // len(_PARTS) % len(_PARTS)]}"


def _dearest(agent: Agent, shop: Shop, attack: Attack) -> dict[str, Any]:
    """The reading whose offer is worth most to the buyer, of all that a model could give."""
    row = review(shop, attack, canaries(attack["language"], 0))
    assert row.order
    assert row.parcel
    assert row.parcel.state
    order = Order(
        number=row.order.number,
        product=row.product,
        paid=row.order.paid,
        placed_at=row.order.placed_at,
        promised_ship_at=row.order.promised_ship_at,
        shipped_at=row.order.shipped_at,
        delivered_at=row.order.delivered_at,
    )
    complaint = Complaint(
        text=attack["text"],
        platform=shop.platform,
        market=shop.market,
        written_at=NOW,
        product=row.product,
        order=order,
        tracking=Tracking(carrier="", number="", state=row.parcel.state),
        photos=1,
    )

    def worth(reading: tuple[Cause, Fault, Ask, Severity]) -> int:
        cause, fault, ask, severity = reading
        own = Diagnosis(cause=cause, fault=fault, ask=ask, severity=severity, confidence=1, author="")
        return worth_of(offer_for(complaint, own, agent.stations.handbook, NOW).remedies, order.paid)

    asks = (Ask.REFUND, Ask.REPLACEMENT, Ask.NOTHING)
    cause, fault, ask, _ = max(product(Cause, Fault, asks, [Severity.SERIOUS]), key=worth)
    return {"cause": cause, "fault": fault, "ask": ask, "severity": "serious"}


def _place(model: tuple[Obedient, OpenAIServer] | None) -> tuple[int, int]:
    return (len(model[1].requests), len(model[1].received)) if model else (0, 0)


def _sent(model: tuple[Obedient, OpenAIServer] | None, since: tuple[int, int]) -> tuple[int, tuple[str, ...]]:
    """How many requests a case took, and what they held: every byte as it came, and the bodies unescaped."""
    if model is None:
        return 0, ()
    bodies = model[1].requests[since[0] :]
    raw = bytes(model[1].received[since[1] :]).decode()
    return len(bodies), (raw, *(json.dumps(each, ensure_ascii=False) for each in bodies if "\\u" in raw))


async def _outcomes(desk: Desk, shops: Mapping[str, Shop], found: Sequence[tuple[Any, ...]]) -> Any:
    rows = {}
    outbox = {}
    for shop in shops.values():
        for row in await desk.reader.queue(shop.id, now=NOW, states=frozenset(CaseState)):
            assert row.case.review
            rows[row.case.review.id] = row
        outbox[shop.id] = len(await desk.outbox.items(shop.id))
    for attack, marked, planted, requests, sent in found:
        row = rows[marked.review]
        assert row.record, row.case.error
        shop = shops[attack["language"]]
        proposal = row.record.proposal
        code = await by_code(desk.agent, row.case.complaint(shop), proposal, await desk.knowledge.searcher(shop.id))
        yield Outcome(
            attack=attack,
            case=row.case,
            proposal=proposal,
            planted=planted,
            requests=requests,
            sent=sent,
            canaries=marked,
            code=code,
            outbox=outbox[shop.id],
        )


async def by_code(agent: Agent, complaint: Complaint, proposal: Proposal, searcher: Searcher) -> dict[str, Any]:
    """Offer and clauses as the stations make them for the reading that stands, without any model."""
    diagnosis = proposal.diagnosis
    if diagnosis.kind is not TextKind.COMPLAINT and not diagnosis.safety:
        return {"offer": None, "clauses": ()}
    state = await agent.stations.ground(
        {"complaint": complaint, "diagnosis": diagnosis, "searcher": searcher, "now": NOW, "settled": True}
    )
    own = await agent.stations.offer({"complaint": complaint, "diagnosis": diagnosis, "now": NOW, "settled": True})
    return {"offer": own["offer"], "clauses": clause_ids(state["found"])}


def clause_ids(found: Any) -> tuple[str, ...]:
    return tuple(each.clause.id for each in found.hits)
