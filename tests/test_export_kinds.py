"""Kinds of rows: what is guessed, what is read, what is refused; an event is read as a row of an export."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.channels.exports.columns import columns_of, fields_of
from assistant.channels.exports.event_rows import event_row
from assistant.channels.exports.export_file import read_rows
from assistant.channels.exports.kinds import guess_kind
from assistant.channels.exports.photo_refs import read_photo_refs
from assistant.channels.exports.state_words import is_called_off, read_author, read_span, read_ticket_state
from assistant.domain.case import Author, TicketState
from assistant.domain.intake import (
    AnyRow,
    BadRow,
    Kind,
    MessageRow,
    OrderFacts,
    OrderRow,
    ReplyRow,
    ReviewRow,
    TicketRow,
    TrackingRow,
)
from assistant.domain.money import Money
from assistant.domain.note import NotRead
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.errors import MissingColumns, UnreadableFile, WrongInput

SHOP = Shop(
    id="lamp",
    name="灯具店",
    platform=Platform.DOUYIN,
    market="CN",
    currency="CNY",
    time_zone="Asia/Shanghai",
    languages=("zh",),
)
OTHER = Shop(
    id="pots",
    name="陶器小铺",
    platform=Platform.DOUYIN,
    market="CN",
    currency="CNY",
    time_zone="Asia/Shanghai",
    languages=("zh",),
)


def rows_of(folder: Path, kind: Kind, content: str, name: str = "export.csv") -> list[AnyRow | BadRow]:
    path = folder / name
    path.write_text(content, "utf-8")
    return list(read_rows(path, shop=SHOP, kind=kind, others=[OTHER]))


def reasons(rows: list[AnyRow | BadRow]) -> list[str]:
    return [row.reason.message for row in rows if isinstance(row, BadRow)]


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ("评价内容", Kind.REVIEWS),
        ("text", Kind.REVIEWS),
        ("买家,内容,时间", Kind.REVIEWS),
        ("内容,评分,订单号,数量,实付金额,承诺发货时间", Kind.REVIEWS),
        ("订单号,商品,评价,商家回复", Kind.REVIEWS),
        ("会话,角色,内容", Kind.CHATS),
        ("conversation_id,messages", Kind.CHATS),
        ("退款编号,退款状态,订单编号,金额", Kind.AFTER_SALES),
        ("Ticket ID,Subject,Description,Status,Created at,Requester", Kind.AFTER_SALES),
        ("订单编号,商品名称,实付金额,订单状态,售后状态,承诺发货时间", Kind.ORDERS),
        ("Name,Email,Financial Status,Paid at,Subtotal,Lineitem quantity,Lineitem name,Lineitem sku", Kind.ORDERS),
        ("Order ID,Product,Status,Date", Kind.ORDERS),
        ("order_number,product,sku,quantity,paid,batch,supplier,source,province,carrier,tracking_state", Kind.ORDERS),
        ("订单号,快递公司,运单号", Kind.TRACKING),
        ("订单编号,商品名称,物流状态,最后物流时间", Kind.TRACKING),
        ("评价编号,回复内容", Kind.REPLIES),
        ("订单号,商家回复,回复时间", Kind.REPLIES),
        ("客户说,评分", None),
        ("收件人,手机号", None),
        ("", None),
    ],
)
def test_the_kind_follows_from_columns_only_one_kind_has(headers: str, kind: Kind | None) -> None:
    assert guess_kind(headers.split(",")) is kind


@pytest.mark.parametrize("kind", Kind)
def test_every_field_is_its_own_header(kind: Kind) -> None:
    fields = fields_of(kind)
    assert sorted(each.field for each in columns_of(fields, kind, {})) == sorted(
        each for each in fields if each != "title"
    )


def test_of_several_columns_the_better_name_counts_wherever_it_stands() -> None:
    found = columns_of(("Order Amount", "订单编号", "线上订单号", "收件人", "Subtotal"), Kind.ORDERS, {})
    assert [each.header for each in found if each.field == "paid"] == ["Subtotal", "Order Amount"]
    assert [each.header for each in found if each.field == "order_number"] == ["线上订单号", "订单编号"]


def test_personal_columns_are_not_read_even_when_told_to() -> None:
    assert columns_of(("收件人", "Phone #", "详细地址", "省"), Kind.ORDERS, {})[0].field == "province"
    with pytest.raises(WrongInput):
        columns_of(("收件人", "订单号"), Kind.ORDERS, {"buyer": "收件人"})


@pytest.mark.parametrize(
    ("kind", "headers", "lacking"),
    [
        (Kind.REVIEWS, "订单号,评分", {"text"}),
        (Kind.CHATS, "内容,时间", {"author"}),
        (Kind.AFTER_SALES, "原因,金额", {"external_id"}),
        (Kind.ORDERS, "商品,金额", {"order_number"}),
        (Kind.TRACKING, "快递公司,时间,备注", {"order_number"}),
        (Kind.REPLIES, "时间,备注", {"text", "review"}),
    ],
)
def test_what_a_kind_needs_is_named(tmp_path: Path, kind: Kind, headers: str, lacking: set[str]) -> None:
    with pytest.raises(MissingColumns) as caught:
        rows_of(tmp_path, kind, f"{headers}\n1,2,3\n")
    assert set(caught.value.lacking) == lacking


def test_another_kind_and_the_likeliest_header_are_proposed(tmp_path: Path) -> None:
    with pytest.raises(MissingColumns) as caught:
        rows_of(tmp_path, Kind.REVIEWS, "订单号,快递公司,运单号\n1,2,3\n")
    assert "--kind tracking" in caught.value.remedy
    with pytest.raises(MissingColumns) as caught:
        rows_of(tmp_path, Kind.ORDERS, "我的单据,订单编码,商品\nA,B,C\n")
    assert caught.value.guesses == {"order_number": "订单编码"}
    with pytest.raises(MissingColumns) as caught:
        rows_of(tmp_path, Kind.ORDERS, "备注,单据,商品\n好,690000000000000001,灯\n")
    assert caught.value.guesses == {"order_number": "单据"}


def test_a_file_without_a_header_is_refused_with_its_first_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        rows_of(tmp_path, Kind.ORDERS, "690000000000000001,灯,59.00,2026-11-01 08:00\n690000000000000002,灯,5,\n")
    assert "690000000000000001 | 灯 | 59.00" in caught.value.message


def test_rows_of_another_shop_of_the_desk_stay_out(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, Kind.REVIEWS, "店铺,评价内容\n灯具店,a\n陶器小铺,b\npots,c\n别的叫法,d\n,e\n")
    assert [row.text for row in rows if isinstance(row, ReviewRow)] == ["a", "d", "e"]
    assert [row.reason.values["shop"] for row in rows if isinstance(row, BadRow)] == ["陶器小铺", "陶器小铺"]


def test_chats_name_who_speaks(tmp_path: Path) -> None:
    rows = rows_of(
        tmp_path,
        Kind.CHATS,
        "会话ID,买家昵称,发送者,内容,图片\n1,小灯,小灯,坏了,\n1,小灯,灯具店,抱歉,\n1,小灯,系统,已转接,\n"
        "1,小灯,路人,嗯,\n1,小灯,买家,,\n1,小灯,,哦,\n1,小灯,买家,,a.jpg\n",
    )
    said = [(row.author, row.text) for row in rows if isinstance(row, MessageRow)]
    buyer, seller = Author.BUYER, Author.SELLER
    assert said == [(buyer, "坏了"), (seller, "抱歉"), (seller, "已转接"), (buyer, "")]
    assert reasons(rows) == [
        "{words!r} is neither buyer nor seller",
        "the message is empty",
        "the row does not say who wrote the message",
    ]


def test_each_message_of_a_conversation_is_a_row_of_its_line(tmp_path: Path) -> None:
    chat = {
        "id": "C1",
        "order_id": "690000000000000001",
        "created_at": "2026-11-01",
        "messages": [
            {"id": 1, "role": "buyer", "text": "hi", "created_at": 1793871000},
            "no object",
            {"role": "buyer"},
        ],
    }
    rows = rows_of(tmp_path, Kind.CHATS, json.dumps(chat) + '\n{"id": "C2", "messages": []}\n', "chat.jsonl")
    assert rows[0] == MessageRow(
        line=1,
        order=OrderFacts(number="690000000000000001"),
        author=Author.BUYER,
        text="hi",
        sent_at=datetime.fromtimestamp(1793871000, UTC),
        external_id="1",
        conversation="C1",
    )
    assert [row.line for row in rows] == [1, 1, 1, 2]
    assert len(reasons(rows)) == 3


@pytest.mark.parametrize(
    ("words", "author"),
    [
        *[(each, Author.BUYER) for each in ("买家", "客户", "buyer", "Customer", "end-user", "incoming", "SHOPPER")],
        *[(each, Author.SELLER) for each in ("商家", "客服小王", "客户服务", "机器人", "系统消息", "CUSTOMER_SERVICE")],
        *[(each, Author.SELLER) for each in ("agent", "bot", "Shop", "outgoing", "seller_1", "support agent")],
        *[(each, None) for each in ("小灯", "Kim", "1")],
    ],
)
def test_roles(words: str, author: Author | None) -> None:
    assert read_author(words) is author


@pytest.mark.parametrize(
    ("words", "about", "state"),
    [
        ("待商家处理", "", TicketState.OPEN),
        ("待退款", "", TicketState.OPEN),
        ("退款中", "", TicketState.OPEN),
        ("同意退款", "", TicketState.OPEN),
        ("商家拒绝，待买家处理", "", TicketState.OPEN),
        ("退款失败", "", TicketState.OPEN),
        ("退款成功", "", TicketState.REFUNDED),
        ("refunded", "", TicketState.REFUNDED),
        ("Refund completed", "", TicketState.REFUNDED),
        ("RETURN_OR_REFUND_REQUEST_SUCCESS", "", TicketState.REFUNDED),
        ("RETURN_OR_REFUND_REQUEST_PENDING", "", TicketState.OPEN),
        ("售后完成", "仅退款", TicketState.REFUNDED),
        ("售后完成", "换货", TicketState.CLOSED),
        ("Completed", "Replacement", TicketState.CLOSED),
        ("换货成功", "", TicketState.CLOSED),
        ("售后关闭", "", TicketState.CLOSED),
        ("买家撤销申请", "", TicketState.CLOSED),
        ("Return request rejected", "", TicketState.CLOSED),
        ("Solved", "", TicketState.CLOSED),
        ("On hold", "", TicketState.OPEN),
        ("new", "", TicketState.OPEN),
    ],
)
def test_states_of_requests(words: str, about: str, state: TicketState) -> None:
    assert read_ticket_state(words, about=about, amount=False) is state


def test_a_state_nobody_knows_is_no_guess(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, Kind.AFTER_SALES, "售后单号,售后状态,退款金额\n1,蓝色,5\n2,,5\n3,已完成,5\n,待处理,5\n")
    assert [row.state for row in rows if isinstance(row, TicketRow)] == [TicketState.OPEN, TicketState.REFUNDED]
    assert reasons(rows) == [
        "{cell!r} is no state of an after-sale request the desk knows",
        "the request names neither itself nor an order",
    ]


@pytest.mark.parametrize(
    ("words", "cancelled"),
    [
        *[(each, True) for each in ("已取消", "交易关闭", "Canceled", "CANCELLED", "Dibatalkan", "refunded")],
        *[(each, False) for each in ("已完成", "待发货", "取消申请中", "Cancel requested", "partially_refunded")],
    ],
)
def test_orders_called_off(words: str, cancelled: bool) -> None:
    assert is_called_off(words) is cancelled


def test_an_order_promises_a_moment_or_a_span(tmp_path: Path) -> None:
    rows = rows_of(
        tmp_path,
        Kind.ORDERS,
        "订单编号,下单时间,承诺发货时间,取消时间\n1,2026-11-01 08:00,48小时内发货,\n2,,3天,\n"
        "3,2026-11-01 08:00,2026-11-02,\n4,,,2026-11-02\n,2026-11-01,,\n",
    )
    found = [row.order for row in rows if isinstance(row, OrderRow) and row.order]
    spans = [each.promised_ship_at - each.placed_at for each in found if each.promised_ship_at and each.placed_at]
    assert spans == [timedelta(hours=48), timedelta(hours=16)]
    assert [each.cancelled for each in found] == [None, None, None, True]
    assert reasons(rows) == ["the row names no order"]
    assert read_span("24h") == timedelta(days=1)
    assert read_span("2026-11-01") is None


def test_a_sub_order_alone_stands_for_its_order(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, Kind.ORDERS, "子订单编号,商品\n77,灯\n")
    assert [row.order for row in rows if isinstance(row, OrderRow)] == [
        OrderFacts(number="77", line="77", product="灯")
    ]


def test_a_parcel_needs_an_order_and_something_to_say(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, Kind.TRACKING, "订单号,运单号,状态\n1,SF1,已签收\n,SF2,已签收\n3,,\n")
    assert [row.order_number for row in rows if isinstance(row, TrackingRow)] == ["1"]
    assert reasons(rows) == ["the row names no order", "the row says nothing of a parcel"]


def test_a_reply_names_what_it_answers(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, Kind.REPLIES, "评价编号,订单号,回复内容\nR1,,抱歉\n,9,您好\n,,嗯\nR2,,\n")
    assert [(row.review, row.order_number) for row in rows if isinstance(row, ReplyRow)] == [("R1", ""), ("", "9")]
    assert reasons(rows) == ["the reply names neither a review nor an order", "the reply is empty"]


def test_a_channel_that_is_no_platform_says_nothing(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, Kind.REVIEWS, "评价内容,渠道\na,直播\nb,抖音\n")
    assert [row.platform for row in rows if isinstance(row, ReviewRow)] == [None, Platform.DOUYIN]
    rows = rows_of(tmp_path, Kind.REVIEWS, "评价内容,平台\na,淘宝\n")
    assert [row.platform for row in rows if isinstance(row, ReviewRow)] == [Platform.OTHER]


@pytest.mark.parametrize(
    ("cell", "refs"),
    [
        ("3", ()),
        ("有图", ()),
        ("a.jpg; photo 2.PNG", ("a.jpg", "photo 2.PNG")),
        ("https://p.example/1.jpg,https://p.example/2?x=1,2", ("https://p.example/1.jpg", "https://p.example/2?x=1,2")),
        ('["a.jpg", "b.webp", "a.jpg"]', ("a.jpg", "b.webp")),
        ('[{"url": "https://p.example/1"}, {"size": 3}]', ("https://p.example/1",)),
        ("data:image/png;base64,AAAA,BBBB", ("data:image/png;base64,AAAA,BBBB",)),
        ("javascript:alert(1)", ()),
        ("[" * 100_000, ()),
    ],
)
def test_photo_references(cell: str, refs: tuple[str, ...]) -> None:
    assert read_photo_refs(cell) == refs


def test_an_event_is_read_like_a_row() -> None:
    data = {
        "text": "灯罩裂了",
        "订单编号": 690000000000000001,
        "rating": 1,
        "photos": ["a.jpg"],
        "paid": "12.5",
        "x": None,
    }
    assert event_row(Kind.REVIEWS, data, SHOP) == ReviewRow(
        line=0,
        text="灯罩裂了",
        rating=1,
        photos=1,
        photo_refs=("a.jpg",),
        order=OrderFacts(number="690000000000000001", paid=Money(minor=1250, currency="CNY")),
    )
    for kind, wrong, column in (
        (Kind.REVIEWS, {"text": "a", "rating": 9}, "rating"),
        (Kind.CHATS, {"text": "a", "author": "nobody"}, "author"),
    ):
        with pytest.raises(NotRead) as caught:
            event_row(kind, wrong, SHOP)
        assert caught.value.note.values["column"] == column
    with pytest.raises(NotRead):
        event_row(Kind.ORDERS, {}, SHOP)
