"""One case with everything a buyer can say of an order, on both screens and as JSON; and a chat that has no order."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from PIL import Image

from api.inbox.said import said_in
from assistant.bootstrap import build
from assistant.cli.render import CasePage
from assistant.desk.shop.shops import new_shop
from assistant.domain.approval import DraftState
from assistant.domain.case import Author, Case, CaseState, Photo, PhotoState, TicketState
from assistant.domain.diagnosis import Evidence
from assistant.domain.draft import DraftKind
from assistant.domain.intake import AnyRow, BadRow, Kind, MessageRow, OrderFacts, ReviewRow, TicketRow
from assistant.domain.money import Money
from assistant.domain.offer import Offer, Remedy
from assistant.domain.playbook import RemedyKind, Request
from assistant.domain.records import CaseView
from assistant.domain.taxonomy import Platform
from assistant.i18n import Translator
from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store
from tests.served import NOW, proposal_of, served, settings_of
from tests.test_inbox import Page

pytestmark = pytest.mark.anyio

REVIEW, FURTHER = "颜色和视频里差太多。", "洗了一次又缩水了。"
REASON, WORDS = "与描述不符", "拉链也坏了"
ASKED, TOLD, AGAIN = "在吗？<img src=x onerror=alert(1)>", "您好，请稍等。", "还要等多久"
WEB = "https://img.example/2.jpg"
#: evidence in the review, in what was added, in the ticket and in the second turn of the buyer
MARKED = ("差太多", "缩水", "拉链也坏", "等多久")
#: the first has it all; the second is a chat that nobody can tie to an order
WHOLE, CHAT = "muguang-1", "muguang-2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One case as every screen has it."""

    client: httpx.AsyncClient
    whole: CaseView
    chat: CaseView
    text: str


def order() -> OrderFacts:
    return OrderFacts(
        number="6947000001",
        product="亚麻衬衫",
        paid=Money(minor=8900, currency="CNY"),
        placed_at=NOW - timedelta(days=9),
        batch="B-77",
        supplier="海宁二厂",
        source="直播 11-12",
        province="四川省",
    )


def rows() -> dict[Kind, list[AnyRow]]:
    def turn(number: int, author: Author, text: str, number_of_order: OrderFacts | None, chat: str) -> MessageRow:
        return MessageRow(
            line=number,
            author=author,
            text=text,
            sent_at=NOW - timedelta(minutes=60 - number),
            external_id=f"{chat}-{number}",
            conversation=chat,
            buyer=f"buyer-{chat}",
            order=number_of_order,
        )

    review = ReviewRow(
        line=1,
        text=REVIEW,
        further=FURTHER,
        written_at=NOW - timedelta(hours=2),
        external_id="R1",
        rating=1,
        photos=3,
        photo_refs=("图/1.png", WEB),
        buyer="buyer-a",
        product="亚麻衬衫",
        order=order(),
    )
    ticket = TicketRow(
        line=1,
        state=TicketState.REFUNDED,
        external_id="T1",
        reason=REASON,
        text=WORDS,
        amount=Money(minor=2000, currency="CNY"),
        opened_at=NOW - timedelta(hours=1),
        buyer="buyer-a",
        order=order(),
    )
    chat = [
        turn(1, Author.BUYER, ASKED, order(), "a"),
        turn(2, Author.SELLER, TOLD, order(), "a"),
        turn(3, Author.BUYER, AGAIN, order(), "a"),
        turn(50, Author.BUYER, "衣服破了", None, "b"),
    ]
    return {Kind.REVIEWS: [review], Kind.AFTER_SALES: [ticket], Kind.CHATS: [*chat]}


def evidence_of(case: Case) -> tuple[Evidence, ...]:
    places = [(words, case.text.index(words)) for words in MARKED]
    return tuple(Evidence(text=words, start=start, end=start + len(words)) for words, start in places)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def seen(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Seen]:
    home, export = tmp_path_factory.mktemp("desk"), tmp_path_factory.mktemp("export")
    (export / "图").mkdir()
    picture = BytesIO()
    Image.new("RGB", (60, 40), "red").save(picture, "PNG")
    (export / "图" / "1.png").write_bytes(picture.getvalue())
    await _stock(home, export)
    desk = await build(settings_of(home))
    shop = await desk.shops.choose("muguang")
    whole, chat = await desk.reader.view("muguang", WHOLE), await desk.reader.view("muguang", CHAT)
    row = await desk.reader.row(whole, now=NOW)
    text = CasePage(Translator("en"), shop, whole, row, []).text()
    await desk.close()
    async with served(home) as client:
        yield Seen(client=client, whole=whole, chat=chat, text=text)


async def _stock(home: Path, export: Path) -> None:
    desk = await build(settings_of(home))
    shop = await desk.shops.add(new_shop("muguang", platform=Platform.DOUYIN), now=NOW)
    bad: list[BadRow] = []
    for kind, each in rows().items():
        await desk.intake.take(shop, each, kind=kind, file_digest="0" * 64, now=NOW, on_bad=bad.append, beside=export)
    assert bad == []
    await desk.close()
    store = Store(Database(sqlite_url(home / "desk.sqlite")))
    async with store.writing() as work:
        (case,) = [each for each in await work.cases.in_states("muguang", [CaseState.NEW]) if each.id == WHOLE]
        found = proposal_of(case)
        proposal = replace(found, diagnosis=replace(found.diagnosis, evidence=evidence_of(case)))
        buyer = await work.cases.buyer_of("muguang", WHOLE)
        await work.proposals.add("muguang", [(case, proposal, buyer)], now=NOW)
    await store.close()


async def page_of(seen: Seen, case: str) -> tuple[str, Page]:
    answer = await seen.client.get(f"/cases/{case}", headers={"accept": "text/html"})
    assert answer.status_code == 200
    return answer.text, Page(answer.text)


async def test_review_ticket_and_chat_of_one_order_are_one_case(seen: Seen) -> None:
    case = seen.whole.case
    assert case.text.split("\n") == [REVIEW, FURTHER, WORDS, ASKED, AGAIN]
    assert [each.reference for each in case.photos] == ["图/1.png", WEB]
    assert seen.chat.case.order is None


async def test_the_page_shows_every_part_in_order_with_its_evidence(seen: Seen) -> None:
    html, page = await page_of(seen, WHOLE)
    for each in (REVIEW, "added later", FURTHER, "CNY 20.00", REASON, WORDS, "conversation", ASKED, TOLD, AGAIN):
        assert each in page.words
    places = [page.words.index(each) for each in (REVIEW, FURTHER, REASON, WORDS, ASKED, TOLD, AGAIN)]
    assert places == sorted(places)
    for words in MARKED:
        assert f'<mark class="evidence">{words}</mark>' in html
    assert "2026-11-22 15:01" in page.words  # the first turn, on the shop's clock
    for fact in ("B-77", "海宁二厂", "直播 11-12", "四川省", "paid back"):
        assert fact in page.words


async def test_photos_come_from_the_desk_and_from_nowhere_else(seen: Seen) -> None:
    html, page = await page_of(seen, WHOLE)
    (kept,) = [each.id for each in seen.whole.case.photos if each.id]
    assert [attributes["src"] for tag, attributes in page.elements if tag == "img" and "src" in attributes] == [
        f"/photos/{WHOLE}/{kept}"
    ]
    assert "photo given" in page.words
    assert "2 photos on the platform, not imported" in page.words
    assert "img.example" not in html


async def test_a_photo_is_served_to_its_own_case_only(seen: Seen) -> None:
    (kept,) = [each.id for each in seen.whole.case.photos if each.id]
    answer = await seen.client.get(f"/photos/{WHOLE}/{kept}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    assert Image.open(BytesIO(answer.content)).size == (60, 40)
    others = [f"{CHAT}/{kept}", f"{WHOLE}/{'0' * 64}", f"{WHOLE}/x", f"{WHOLE}/..%2f..%2fdesk.sqlite", f"no-1/{kept}"]
    for path in [*others, f"{WHOLE}/%2e%2e", f"{WHOLE}/"]:
        assert (await seen.client.get(f"/photos/{path}")).status_code == 404, path


async def test_the_same_in_a_terminal(seen: Seen) -> None:
    for each in (FURTHER, "added later", "refunded CNY 20.00", REASON, WORDS, TOLD, AGAIN, "2026-11-22 15:01"):
        assert each in seen.text
    for each in ("photo given (1)", "2 photos on the platform, not imported", "batch B-77", "province 四川省"):
        assert each in seen.text


async def test_the_same_as_json(seen: Seen) -> None:
    found = (await seen.client.get(f"/api/cases/{WHOLE}")).json()
    assert (found["photo_state"], found["photos_elsewhere"]) == ("given", 2)
    case = found["case"]
    assert case["review"]["further"] == FURTHER
    assert case["origin"]["batch"] == "B-77"
    assert case["tickets"][0]["amount"] == {"minor": 2000, "currency": "CNY"}
    assert [each["text"] for each in case["messages"]] == [ASKED, TOLD, AGAIN]
    assert [bool(each["id"]) for each in case["photos"]] == [True, False]


async def test_a_chat_without_an_order_says_why_nobody_is_written_to(seen: Seen) -> None:
    _, page = await page_of(seen, CHAT)
    assert "no certain link to an order: nobody to write to in private" in page.words
    assert "no photo" in page.words
    assert "★" not in page.words


async def test_evidence_that_runs_over_two_parts_is_marked_in_both(seen: Seen) -> None:
    case = seen.whole.case
    over = Evidence(text="。\n洗", start=len(REVIEW) - 1, end=len(REVIEW) + 2)
    review, further = said_in(case, [over]).public[:2]
    assert [each.text for each in review.pieces if each.marks] == ["。"]
    assert [each.text for each in further.pieces if each.marks] == ["洗"]
    bare = replace(case, review=None, tickets=())
    start = bare.text.index("多久")
    (_, _, last) = said_in(bare, [Evidence(text="多久", start=start, end=start + 2)]).chat
    assert [each.text for each in last.pieces if each.marks] == ["多久"]


@pytest.mark.parametrize(
    ("kind", "state", "expected"),
    [
        (DraftKind.PRIVATE_OFFER, DraftState.SENT, PhotoState.ASKED_FOR),
        (DraftKind.PRIVATE_OFFER, DraftState.APPROVED, PhotoState.NONE),
        (DraftKind.FOLLOW_UP, DraftState.SENT, PhotoState.NONE),
    ],
)
async def test_a_photo_is_asked_for_once_the_message_that_asks_has_left(
    seen: Seen, kind: DraftKind, state: DraftState, expected: PhotoState
) -> None:
    view, record = seen.whole, seen.whole.proposal
    assert record is not None
    assert record.proposal.offer is not None
    assert view.photo_state is PhotoState.GIVEN
    bare = replace(view.case, photos=(), review=None)
    asking = Offer(remedies=(Remedy(kind=RemedyKind.EXPLAIN),), rung="explain", loss=None, asks_for=(Request.PHOTO,))
    drafts = tuple(replace(each, state=state) if each.kind is kind else each for each in record.drafts)
    asked = replace(record, proposal=replace(record.proposal, offer=asking), drafts=drafts)
    assert replace(view, case=bare, proposal=asked).photo_state is expected
    assert replace(view, case=bare).photo_state is PhotoState.NONE
    assert replace(view, case=replace(bare, photos=(Photo(id="", reference=WEB),))).photo_state is PhotoState.GIVEN
