"""Exports in the style of twelve shops and tools come in whole, without a mapping and with their kind guessed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from assistant.channels.exports.export_file import kind_of, read_rows
from assistant.domain.case import Author, TicketState
from assistant.domain.intake import (
    AnyRow,
    BadRow,
    MessageRow,
    OrderFacts,
    OrderRow,
    ParcelFacts,
    ReplyRow,
    ReviewRow,
    TicketRow,
    TrackingRow,
)
from assistant.domain.market import defaults_of
from assistant.domain.money import Money
from assistant.domain.order import ParcelState
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from evals.prove.export_styles import Style, write_styles

CHINA, NEW_YORK, JAKARTA = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Jakarta")
FIRST, SECOND = "6930162745589500001", "6930162745589500002"
MUG, CUP = "陶瓷马克杯", "Ceramic Mug"


def yuan(fen: int) -> Money:
    return Money(minor=fen, currency="CNY")


def dollars(cents: int) -> Money:
    return Money(minor=cents, currency="USD")


def of_order(number: str, *, product: str = "", sku: str = "", paid: Money | None = None) -> OrderFacts:
    return OrderFacts(number=number, product=product, sku=sku, paid=paid)


EXPECTED: dict[str, Sequence[AnyRow]] = {
    "douyin_reviews": [
        ReviewRow(
            line=2,
            buyer="阿梨",
            product=MUG,
            order=of_order(FIRST, product=MUG, sku="奶白/350ml"),
            text="杯口有个缺口，差点划到嘴",
            further="过了五天还没人理",
            written_at=datetime(2026, 11, 5, 9, 30, 12, tzinfo=CHINA),
            external_id="7301",
            rating=1,
            photos=2,
            photo_refs=("https://p.example/a.jpg", "https://p.example/b.jpg"),
        ),
        ReviewRow(
            line=3,
            buyer="周周",
            product=MUG,
            order=of_order(SECOND, product=MUG, sku="墨绿/350ml"),
            text="颜色比直播里暗很多",
            written_at=datetime(2026, 11, 5, 21, 4, tzinfo=CHINA),
            external_id="7302",
            rating=2,
            seller_reply="亲，非常抱歉，已私信您",
        ),
        ReviewRow(
            line=4,
            buyer="豆",
            product=MUG,
            order=of_order("6930162745589500003", product=MUG),
            text="",
            written_at=datetime(2026, 11, 6, 8, tzinfo=CHINA),
            external_id="7303",
            rating=5,
        ),
    ],
    "douyin_orders": [
        OrderRow(
            line=2,
            product=MUG,
            order=OrderFacts(
                number=FIRST,
                line="6930162745589500101",
                product=MUG,
                sku="奶白/350ml",
                quantity=2,
                paid=yuan(5980),
                freight=yuan(0),
                carrier="顺丰速运",
                placed_at=datetime(2026, 11, 1, 8, 5, tzinfo=CHINA),
                promised_ship_at=datetime(2026, 11, 3, 8, 6, tzinfo=CHINA),
                shipped_at=datetime(2026, 11, 2, 17, 20, tzinfo=CHINA),
                source="小陶的直播间",
                province="浙江省",
                cancelled=False,
            ),
            parcel=ParcelFacts(order_number=FIRST, number="SF1029384756012", carrier="顺丰速运"),
        ),
        OrderRow(
            line=3,
            product=MUG,
            order=OrderFacts(
                number=SECOND,
                line="6930162745589500102",
                product=MUG,
                sku="墨绿/350ml",
                quantity=1,
                paid=yuan(2990),
                freight=yuan(600),
                placed_at=datetime(2026, 11, 1, 9, tzinfo=CHINA),
                promised_ship_at=datetime(2026, 11, 3, 9, tzinfo=CHINA),
                source="短视频",
                province="甘肃省",
                cancelled=True,
            ),
        ),
    ],
    "douyin_after_sales": [
        TicketRow(
            line=3,
            product=MUG,
            order=of_order(FIRST, product=MUG),
            state=TicketState.REFUNDED,
            external_id="146810001",
            reason="商品破损",
            text="杯口缺了一块",
            amount=yuan(2990),
            opened_at=datetime(2026, 11, 6, 10, 15, tzinfo=CHINA),
            photos=1,
            photo_refs=("broken.jpg",),
        ),
        TicketRow(
            line=4,
            product=MUG,
            order=of_order(SECOND, product=MUG),
            state=TicketState.OPEN,
            external_id="146810002",
            reason="颜色与描述不符",
            amount=yuan(3500),
            opened_at=datetime(2026, 11, 7, tzinfo=CHINA),
        ),
        TicketRow(
            line=5,
            product=MUG,
            order=of_order("6930162745589500003", product=MUG),
            state=TicketState.CLOSED,
            external_id="146810003",
            reason="发错颜色",
            text="要白的来了绿的",
            amount=yuan(0),
            opened_at=datetime(2026, 11, 8, 12, 30, tzinfo=CHINA),
        ),
    ],
    "feige_chats": [
        MessageRow(
            line=line,
            buyer="阿梨",
            order=of_order(FIRST) if line > 2 else None,
            author=author,
            text=text,
            sent_at=datetime(2026, 11, 5, 9, minute, second, tzinfo=CHINA),
            external_id=f"M{line - 1}",
            conversation="C88",
        )
        for line, author, text, minute, second in (
            (2, Author.SELLER, "您好，请问有什么可以帮您？", 40, 1),
            (3, Author.BUYER, "杯子收到就是坏的", 40, 30),
            (4, Author.SELLER, "麻烦您拍张照片", 52, 0),
            (5, Author.BUYER, "拍了，看到没", 53, 0),
        )
    ],
    "tiktok_orders": [
        OrderRow(
            line=3,
            buyer="mugfan22",
            market="US",
            product=CUP,
            order=OrderFacts(
                number="576944024036100001",
                product=CUP,
                sku="MUG-W",
                quantity=2,
                paid=dollars(2500),
                freight=dollars(499),
                carrier="USPS",
                placed_at=datetime(2026, 11, 5, 9, 30, 12, tzinfo=NEW_YORK),
                shipped_at=datetime(2026, 11, 6, 18, 45, 10, tzinfo=NEW_YORK),
                delivered_at=datetime(2026, 11, 10, 13, 5, tzinfo=NEW_YORK),
                province="California",
                cancelled=False,
            ),
            parcel=ParcelFacts(order_number="576944024036100001", number="9400111899560000000001", carrier="USPS"),
        ),
        OrderRow(
            line=4,
            buyer="greentea",
            market="US",
            product=CUP,
            order=OrderFacts(
                number="576944024036100002",
                product=CUP,
                sku="1729400000000000002",
                quantity=1,
                paid=dollars(1450),
                freight=dollars(0),
                placed_at=datetime(2026, 11, 6, 0, 10, tzinfo=NEW_YORK),
                province="Texas",
                cancelled=True,
            ),
        ),
    ],
    "tiktok_returns": [
        TicketRow(
            line=2,
            buyer="mugfan22",
            product=CUP,
            order=of_order("576944024036100001", product=CUP, sku="MUG-W"),
            state=TicketState.REFUNDED,
            external_id="4035001",
            reason="Damaged item",
            text="Chipped rim, see photo",
            amount=dollars(1250),
            opened_at=datetime(2026, 11, 11, 8, 15, tzinfo=NEW_YORK),
        ),
        TicketRow(
            line=3,
            buyer="teatime",
            product=CUP,
            order=of_order("576944024036100003", product=CUP, sku="1729400000000000002"),
            state=TicketState.OPEN,
            external_id="4035002",
            reason="Not as described",
            amount=dollars(1450),
            opened_at=datetime(2026, 11, 12, 20, 1, 9, tzinfo=NEW_YORK),
        ),
    ],
    "erp_orders": [
        OrderRow(
            line=4,
            product=MUG,
            order=OrderFacts(
                number=FIRST,
                product=MUG,
                sku="MUG-W",
                quantity=2,
                paid=yuan(5980),
                freight=yuan(0),
                carrier="顺丰速运",
                placed_at=datetime(2026, 11, 1, 8, 5, tzinfo=CHINA),
                promised_ship_at=datetime(2026, 11, 3, 8, 5, tzinfo=CHINA),
                shipped_at=datetime(2026, 11, 2, 18, tzinfo=CHINA),
                batch="B2610",
                supplier="景德窑厂",
                province="浙江",
                cancelled=False,
            ),
            parcel=ParcelFacts(order_number=FIRST, number="SF1029384756012", carrier="顺丰速运"),
        ),
        OrderRow(
            line=5,
            product=MUG,
            order=OrderFacts(
                number=SECOND,
                product=MUG,
                sku="MUG-G",
                quantity=1,
                paid=yuan(2990),
                freight=yuan(600),
                placed_at=datetime(2026, 11, 1, 9, tzinfo=CHINA),
                batch="B2611",
                supplier="景德窑厂",
                province="甘肃",
                cancelled=True,
            ),
        ),
    ],
    "judgeme_reviews": [
        ReviewRow(
            line=2,
            buyer="Dana R.",
            product="ceramic-mug",
            text="Arrived broken\nThe rim is chipped.\nNot happy at all.",
            written_at=datetime(2026, 11, 5, 9, 30, 12, tzinfo=UTC),
            rating=1,
            photos=2,
            photo_refs=("https://p.example/1.png", "https://p.example/2.png"),
        ),
        ReviewRow(
            line=4,
            buyer="Lee",
            product="ceramic-mug",
            text="Nice\nGood mug, slow post",
            written_at=datetime(2026, 11, 6, 11, tzinfo=UTC),
            rating=4,
            seller_reply="Thank you, Lee!",
        ),
    ],
    "inbox_chats": [
        MessageRow(
            line=line,
            buyer=buyer,
            order=of_order("576944024036100001") if line == 1 else None,
            author=author,
            text=text,
            sent_at=datetime.fromtimestamp(1793871000 + later, UTC),
            external_id=number,
            conversation=str(40 + line),
        )
        for line, buyer, number, author, text, later in (
            (1, "Dana R.", "901", Author.BUYER, "my mug came in two pieces", 0),
            (1, "Dana R.", "902", Author.SELLER, "So sorry! Could you send a photo?", 300),
            (1, "Dana R.", "903", Author.SELLER, "Conversation was assigned to Kim", 301),
            (2, "Lee", "904", Author.BUYER, "where is my parcel", 1000),
        )
    ],
    "parcels": [
        TrackingRow(
            line=line,
            order=OrderFacts(number=number, carrier=carrier),
            parcel=ParcelFacts(order_number=number, number=waybill, carrier=carrier, state=state, last_scan_at=scan),
        )
        for line, number, carrier, waybill, state, scan in (
            (
                2,
                FIRST,
                "顺丰速运",
                "SF1029384756012",
                ParcelState.DELIVERED,
                datetime(2026, 11, 4, 18, 22, tzinfo=CHINA),
            ),
            (
                3,
                SECOND,
                "中通快递",
                "ZT77700011122",
                ParcelState.IN_TRANSIT,
                datetime(2026, 11, 10, 7, 1, tzinfo=CHINA),
            ),
        )
    ],
    "replies": [
        ReplyRow(
            line=2,
            text="So sorry; we have written to you.",
            review="7301",
            written_at=datetime(2026, 11, 6, 15, 4, tzinfo=CHINA),
        ),
        ReplyRow(line=3, text="Thank you!", review="7302", written_at=datetime(2026, 11, 7, tzinfo=CHINA)),
    ],
    "indonesian_reviews": [
        ReviewRow(
            line=2,
            buyer="sari_m",
            product="Mug Keramik",
            order=OrderFacts(
                number="260105ABC123",
                product="Mug Keramik",
                sku="Krem",
                paid=Money(minor=12_900_000, currency="IDR"),
                carrier="J&T Express",
            ),
            parcel=ParcelFacts(order_number="260105ABC123", number="JY1234567890", carrier="J&T Express"),
            text="Mugnya retak, kecewa banget",
            written_at=datetime(2026, 11, 5, 9, 30, tzinfo=JAKARTA),
            rating=1,
        ),
        ReviewRow(
            line=3,
            buyer="budi",
            product="Mug Keramik",
            order=of_order(
                "260105ABC124", product="Mug Keramik", sku="Hijau", paid=Money(minor=6_450_000, currency="IDR")
            ),
            text="Warnanya beda",
            written_at=datetime(2026, 11, 6, tzinfo=JAKARTA),
            rating=3,
        ),
    ],
}


@pytest.fixture(scope="module")
def styles(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Style]:
    return {each.name: each for each in write_styles(tmp_path_factory.mktemp("styles"))}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_style_comes_in_field_by_field(styles: dict[str, Style], name: str) -> None:
    style = styles[name]
    assert kind_of(style.path) is style.kind
    rows = list(read_rows(style.path, shop=shop_in(style.market), kind=style.kind))
    assert [row for row in rows if not isinstance(row, BadRow)] == EXPECTED[name]
    assert (len(rows), sum(isinstance(row, BadRow) for row in rows)) == (style.rows, style.refused)


def test_every_style_is_looked_at(styles: dict[str, Style]) -> None:
    assert set(styles) == set(EXPECTED)


def test_no_row_says_who_or_where_a_buyer_is(styles: dict[str, Style]) -> None:
    for style in styles.values():
        words = repr(list(read_rows(style.path, shop=shop_in(style.market), kind=style.kind)))
        assert not any(each in words for each in ("138****0000", "J*** D***", "某路1号", "@example.com")), style.name


def shop_in(market: str) -> Shop:
    currency, zone, language = defaults_of(market)
    return Shop(
        id="pots",
        name="陶器小铺",
        platform=Platform.OTHER,
        market=market,
        currency=currency,
        time_zone=zone,
        languages=(language,),
    )


def test_the_line_that_explains_the_columns_is_refused_by_name(styles: dict[str, Style]) -> None:
    rows = read_rows(styles["tiktok_orders"].path, shop=shop_in("US"), kind=styles["tiktok_orders"].kind)
    first = next(rows)
    assert isinstance(first, BadRow)
    assert (first.line, first.reason.values["column"]) == (2, "Order ID")
