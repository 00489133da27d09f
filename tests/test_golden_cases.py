"""Cases whose offer and texts are fixed word for word, in Chinese, English and Indonesian.

`GOLDEN=write make test` writes them anew; read every changed line before it is committed.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.agent.graph import Agent
from assistant.agent.stations import Stations
from assistant.calendar.working_days import working_day
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis, Evidence
from assistant.domain.money import Money
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.proposal import Proposal
from assistant.domain.taxonomy import USUAL_FAULT, Ask, Cause, Platform, Severity
from assistant.domain.verdict import Verdict
from assistant.language.embedded.writer import PlaybookWriter
from assistant.reading.extortion import extorts
from assistant.reading.guard import PolicyGuard
from assistant.reading.language import detect_language
from assistant.reading.quoting import quotable
from assistant.testing import FakeDiagnoser, FakeSearcher
from tests.desk_kit import HANDBOOK, NOW

FOLDER = Path(__file__).parent / "golden" / "cases"

#: language -> platform, market, price, freight, product, return address
SHOPS = {
    "zh": (Platform.DOUYIN, "CN", "89.00 CNY", "6.00 CNY", "亚麻衬衫", "浙江省杭州市余杭区良渚路1号 退货组"),
    "en": (Platform.TIKTOK_SHOP, "US", "24.90 USD", "3.99 USD", "Linen Shirt", "12 Harbor Rd, Newark, NJ 07105"),
    "id": (Platform.TIKTOK_SHOP, "ID", "189000 IDR", "12000 IDR", "Kemeja Linen", "Jl. Melati 7, Bandung 40115"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What the buyer says in each language, the words that show it in bars, and what is known of the case."""

    said: dict[str, str]
    cause: Cause
    severity: Severity = Severity.CLEAR
    ask: Ask = Ask.NOTHING
    photos: int = 0
    state: ParcelState | None = ParcelState.DELIVERED
    late: bool = False
    reviewed: bool = True


SCENES = {
    "exchange_after_live": Scene(
        said={
            "zh": "昨晚直播间拍的，|大了两个码|，想换小一号",
            "en": "got it from your live, |it is two sizes too big|, can i swap it for an S",
            "id": "beli pas live kemarin, |kebesaran dua nomor|, bisa tukar ukuran S?",
        },
        cause=Cause.SIZE_FIT,
        ask=Ask.REPLACEMENT,
        reviewed=False,
    ),
    "colour_unlike_the_video": Scene(
        said={
            "zh": "|颜色和视频里完全两个样|，太失望了",
            "en": "|the colour looks nothing like the video|. Really disappointed.",
            "id": "|warnanya jauh beda dari video|, kecewa banget",
        },
        cause=Cause.COLOR_DIFFERENCE,
        photos=2,
    ),
    "parcel_lost": Scene(
        said={
            "zh": "|等了半个月包裹没影了|",
            "en": "|two weeks and my parcel has vanished|",
            "id": "|sudah dua minggu paketnya hilang|",
        },
        cause=Cause.DELAY,
        state=ParcelState.LOST,
    ),
    "late_beyond_promise": Scene(
        said={
            "zh": "说好的时间没发货，|拖了好几天才寄|",
            "en": "|it was sent days after you promised|",
            "id": "|dikirimnya telat berhari-hari|",
        },
        cause=Cause.DELAY,
        severity=Severity.MILD,
        state=ParcelState.IN_TRANSIT,
        late=True,
    ),
    "broken_with_photo": Scene(
        said={
            "zh": "|打开就是碎的|，见图",
            "en": "|it was broken when i opened the box|, see pics",
            "id": "|pas dibuka sudah pecah|, lihat foto",
        },
        cause=Cause.DAMAGE,
        photos=3,
    ),
    "broken_without_photo": Scene(
        said={"zh": "|打开就是碎的|", "en": "|it was broken when i opened the box|", "id": "|pas dibuka sudah pecah|"},
        cause=Cause.DAMAGE,
    ),
    "wrong_item": Scene(
        said={
            "zh": "|买的白色发来黑色|",
            "en": "|ordered white and got black|",
            "id": "|pesan putih yang datang hitam|",
        },
        cause=Cause.WRONG_OR_MISSING,
        photos=1,
    ),
    "extortion": Scene(
        said={
            "zh": "|袖口有点脱线|。给我转300块，不然天天给你差评",
            "en": "|the cuff is coming undone|. Pay me 100 bucks or I leave one star reviews everywhere.",
            "id": "|jahitan lengannya lepas|. Transfer saya 500rb, kalau tidak saya kasih bintang 1",
        },
        cause=Cause.QUALITY,
        photos=1,
    ),
}


def money(said: str) -> Money:
    amount, currency = said.split()
    return Money.parse(amount, currency)


def complaint_of(scene: Scene, language: str) -> Complaint:
    platform, market, paid, freight, product, address = SHOPS[language]
    order = Order(
        number="6960419",
        product=product,
        paid=money(paid),
        freight=money(freight),
        carrier="SF",
        placed_at=NOW - timedelta(days=12),
        promised_ship_at=NOW - timedelta(days=10) if scene.late else None,
        shipped_at=NOW - timedelta(days=6),
        delivered_at=NOW - timedelta(days=2) if scene.state is ParcelState.DELIVERED else None,
    )
    tracking = Tracking(carrier="SF", number="SF1", state=scene.state) if scene.state else None
    return Complaint(
        text=scene.said[language].replace("|", ""),
        platform=platform,
        market=market,
        written_at=NOW,
        language=language,
        product=product,
        order=order,
        tracking=tracking,
        photos=scene.photos,
        reviewed=scene.reviewed,
        return_address=address,
        seed=f"golden-{language}",
    )


def diagnosis_of(scene: Scene, language: str) -> Diagnosis:
    before, words, _ = scene.said[language].split("|")
    return Diagnosis(
        cause=scene.cause,
        fault=USUAL_FAULT[scene.cause],
        severity=scene.severity,
        ask=scene.ask,
        language=language,
        evidence=(Evidence(text=words, start=len(before), end=len(before) + len(words)),),
        confidence=0.9,
        author="golden",
    )


async def proposed(scene: Scene, language: str) -> Proposal:
    stations = Stations(
        diagnoser=FakeDiagnoser(usual=diagnosis_of(scene, language)),
        writer=PlaybookWriter(
            wording=HANDBOOK.wording, working_day=working_day, quotable=quotable, goods_of=HANDBOOK.goods_of
        ),
        guard=PolicyGuard(detect_language=detect_language),
        handbook=HANDBOOK,
        extorts=extorts,
    )
    complaint = complaint_of(scene, language)
    (proposal,) = await Agent(stations).propose([complaint], searcher=FakeSearcher(), now=NOW)
    return proposal


def page(scene: Scene, language: str, proposal: Proposal) -> str:
    """The buyer's words, the offer with its reasons, and the three texts."""
    offer = proposal.offer
    assert offer is not None
    remedies = ", ".join(f"{each.kind} {each.amount or ''}".strip() for each in offer.remedies)
    lines = [f"## {language}", f"> {scene.said[language].replace('|', '')}", "", f"offer: {remedies}"]
    lines += [f"asks for: {', '.join(offer.asks_for) or '-'}; tasks: {', '.join(offer.tasks) or '-'}"]
    lines += [f"supervisor: {offer.needs_supervisor or '-'}", *(f"- {each}" for each in offer.because)]
    for each in proposal.drafts:
        lines += ["", f"### {each.draft.kind}", each.draft.text]
    return "\n".join(lines)


@pytest.mark.anyio
@pytest.mark.parametrize("name", SCENES)
async def test_a_golden_case(name: str) -> None:
    scene = SCENES[name]
    pages = [f"# {name.replace('_', ' ')}"]
    for language in SHOPS:
        proposal = await proposed(scene, language)
        for each in proposal.drafts:
            assert each.verdict is not Verdict.BLOCK, (each.draft.text, each.findings)
        pages.append(page(scene, language, proposal))
    text, file = "\n\n".join(pages) + "\n", FOLDER / f"{name}.md"
    if os.environ.get("GOLDEN") == "write":
        FOLDER.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


@pytest.mark.anyio
async def test_the_threat_changes_neither_cause_nor_what_is_owed() -> None:
    scene = SCENES["extortion"]
    calm = replace(scene, said={name: said.split("。")[0].split(". ")[0] for name, said in scene.said.items()})
    for language in SHOPS:
        threatened, asked = await proposed(scene, language), await proposed(calm, language)
        assert threatened.offer is not None
        assert asked.offer is not None
        assert threatened.offer.cash == asked.offer.cash
        assert threatened.offer.needs_supervisor
        assert not any(each.kind == "coupon" for each in threatened.offer.remedies)
