"""A desk with a few cases, hostile ones among them, and its application as a browser would meet it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from fastapi import FastAPI

from api.app import create_app
from assistant.bootstrap import build
from assistant.desk.shop.shops import new_shop
from assistant.domain.case import Case, CaseState
from assistant.domain.clause import Clause, Found, Hit
from assistant.domain.diagnosis import Diagnosis, Evidence
from assistant.domain.draft import Draft, DraftKind, Role, Sentence, Slot
from assistant.domain.intake import Kind, OrderFacts, ReviewRow
from assistant.domain.knowledge import StoredClause
from assistant.domain.money import Money
from assistant.domain.note import Note
from assistant.domain.offer import Offer, Remedy
from assistant.domain.people import Role as PersonRole
from assistant.domain.playbook import RemedyKind
from assistant.domain.proposal import CheckedDraft, Proposal
from assistant.domain.taxonomy import Cause, Fault, Platform, Severity
from assistant.domain.verdict import Finding, Verdict
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.shelf import ClauseShelf
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store, Work
from tests.desk_kit import filled_once
from tests.signed import sign_in

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
SCRIPT = "<script>alert(1)</script>"
#: what buyers write who do not want an answer; each becomes one case of `muguang`, numbered from 1
WORDS = (
    "杯盖第二天就裂了，想退款。",
    f"{SCRIPT}<svg onload=alert(2)>",
    '"><img src=x onerror=alert(3)><style>*{display:none}</style>{{ 7*7 }}{% raw %}',
    "wort" * 25_000,
    "退\u202e款\u200b\u200b\u200b\u2066吧",
    "z\u0301\u0302\u0303\u0304\u0305" * 200,
)


def settings_of(home: Path) -> Settings:
    return Settings(home=home, database_url="")


async def stock(home: Path) -> None:
    """One shop with a case for each of `WORDS`; the last one still waits for the desk."""
    await filled_once("stocked", home, _stocked)


async def _stocked(home: Path) -> None:
    desk = await build(settings_of(home))
    shop = await desk.shops.add(new_shop("muguang", name=SCRIPT, platform=Platform.DOUYIN), now=NOW)
    rows = [_row(number, words) for number, words in enumerate(WORDS, start=1)]
    await desk.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=lambda _: None)
    await desk.close()
    database = Database(sqlite_url(home / "desk.sqlite"))
    await ClauseShelf(database).save_documents(
        "muguang", {"quality": [StoredClause(clause=CLAUSE, encoder="none", vectors=b"0000")]}
    )
    store = Store(database)
    async with store.writing() as work:
        for case in await work.cases.in_states("muguang", [CaseState.NEW]):
            if case.id != f"muguang-{len(WORDS)}":
                await propose(work, case, proposal_of(case))
    await store.close()


async def propose(work: Work, case: Case, proposal: Proposal) -> None:
    """Give a new case its proposal, as triage would."""
    buyer = await work.cases.buyer_of("muguang", case.id)
    await work.proposals.add("muguang", [(case, proposal, buyer)], now=NOW)
    await work.cases.move("muguang", case.id, CaseState.PROPOSED)


@asynccontextmanager
async def served(
    home: Path,
    *,
    language: str = "en",
    name: str = "Ola",
    roles: Mapping[str, PersonRole] | None = None,
    **settings: object,
) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the running application, signed in as somebody with these roles, or as an owner of everything.

    Errors of the application come back as answers. `name=""` signs nobody in. `settings` are what else is set.
    """
    app = create_app(settings_of(home).model_copy(update=settings), language=language, now=lambda: NOW)
    async with app.router.lifespan_context(app):
        client = client_of(app)
        yield await signed(client, home, name, roles) if name else client


async def signed(
    client: httpx.AsyncClient, home: Path, name: str = "Ola", roles: Mapping[str, PersonRole] | None = None
) -> httpx.AsyncClient:
    """Sign a client in as somebody with these roles, or as an owner of everything."""
    store = Store(Database(settings_of(home).desk_url))
    try:
        return await sign_in(client, store, name, roles, now=NOW)
    finally:
        await store.close()


def client_of(app: FastAPI) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8321")


CLAUSE = Clause(
    id="quality#warranty",
    document="quality",
    title="Warranty",
    path=("Warranty", f"Broken {SCRIPT}"),
    text=f"签收后90天内可以退货。{SCRIPT}",
    start=0,
    end=10,
    version="1" * 16,
    language="zh",
)


def proposal_of(case: Case) -> Proposal:
    """A proposal that quotes the buyer wherever a text may quote; the follow-up is blocked by the guard."""
    refund = Money(minor=8900, currency="CNY")
    return Proposal(
        diagnosis=Diagnosis(
            cause=Cause.QUALITY,
            fault=Fault.PRODUCT,
            severity=Severity.CLEAR,
            language="zh",
            evidence=(Evidence(text=case.text[:4], start=0, end=4),),
            confidence=0.84,
            author="embedded-1",
        ),
        found=Found(hits=(Hit(clause=CLAUSE, score=0.9),), abstained=False),
        offer=Offer(
            remedies=(Remedy(kind=RemedyKind.FULL_REFUND, amount=refund),),
            rung="refund",
            loss=refund,
            because=(Note(message="rung {name}", values={"name": SCRIPT}),),
        ),
        drafts=(
            CheckedDraft(draft=_draft(DraftKind.PUBLIC_REPLY, f"您好，“{case.text[:60]}”，对不起。")),
            CheckedDraft(draft=_draft(DraftKind.PRIVATE_OFFER, "我们为您退款，共¥89。", slot="¥89")),
            CheckedDraft(
                draft=_draft(DraftKind.FOLLOW_UP, "退款到账了吗？好评返现。"),
                findings=(_finding(7, 12),),
            ),
        ),
    )


def _draft(kind: DraftKind, text: str, slot: str = "") -> Draft:
    slots = (Slot(name="amount", text=slot),) if slot else ()
    sentence = Sentence(role=Role.OFFER, text=text, slots=slots, clauses=(CLAUSE.id,) if slot else ())
    return Draft(kind=kind, language="zh", text=text, sentences=(sentence,), author="playbook-zh-1")


def _finding(start: int, end: int) -> Finding:
    note = Note(message="promises a reward for {what}", values={"what": SCRIPT})
    return Finding(rule="R-REWARD", verdict=Verdict.BLOCK, start=start, end=end, note=note)


def _row(number: int, words: str) -> ReviewRow:
    product = f"折叠水杯 {SCRIPT}"
    return ReviewRow(
        line=number,
        text=words,
        written_at=NOW - timedelta(hours=1, minutes=number),
        external_id=f"R{number}",
        rating=1,
        buyer=f"buyer-{number}",
        product=product,
        order=OrderFacts(
            number=f"69470000{number}",
            product=product,
            paid=Money(minor=8900, currency="CNY"),
            delivered_at=NOW - timedelta(days=3),
        ),
    )
