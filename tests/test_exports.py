"""Exports: hostile files; every data row comes out exactly once."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeGuard
from zoneinfo import ZoneInfo

import pytest

from assistant.channels.exports.export_file import profile_of, read_rows
from assistant.channels.exports.export_folder import ExportFolder
from assistant.channels.exports.export_rows import open_export
from assistant.domain.intake import AnyRow, BadRow, Kind, OrderFacts, ParcelFacts, ReviewRow
from assistant.domain.money import Money
from assistant.domain.note import Note
from assistant.domain.order import ParcelState
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.errors import MissingColumns, UnreadableFile, WrongInput

CHINA = "Asia/Shanghai"
SHOP = Shop(
    id="lamp",
    name="灯具店",
    platform=Platform.DOUYIN,
    market="CN",
    currency="CNY",
    time_zone=CHINA,
    languages=("zh",),
)
FULL = {
    "评价时间": "2026-11-20 18:00",
    "订单编号": '="690000000000000001"',
    "商品名称": "台灯",
    "规格": "白色",
    "数量": "2",
    "评分": "2星",
    "评价内容": "灯罩裂了",
    "追评": "还是没人管",
    "实付金额（元）": "￥1,234.50",
    "运费": "６",
    "快递公司": "顺丰",
    "运单号": "SF100",
    "物流状态": "已签收",
    "最后物流时间": "2026年11月19日 9:05",
    "下单时间": "2026/11/1 8:00",
    "承诺发货时间": "20261103",
    "发货时间": "1762128000",
    "签收时间": "2026-11-19T09:05:00+08:00",
    "图片数": "3",
    "商家回复": "已回复",
    "买家昵称": "小灯",
    "平台": "抖音",
    "站点": "CN",
    "语言": "zh-CN",
    "评价编号": "R1",
}


def file_of(folder: Path, content: str | bytes, name: str = "export.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def rows_of(path: Path, shop: Shop = SHOP, mapping: Mapping[str, str] | None = None) -> list[AnyRow | BadRow]:
    return list(read_rows(path, shop=shop, kind=Kind.REVIEWS, mapping=mapping or {}))


def texts(rows: Sequence[AnyRow | BadRow]) -> list[str]:
    return [row.text if isinstance(row, ReviewRow) else f"BAD {row.reason}" for row in rows if is_review(row)]


def is_review(row: AnyRow | BadRow) -> TypeGuard[ReviewRow | BadRow]:
    return isinstance(row, ReviewRow | BadRow)


def full_review(line: int) -> ReviewRow:
    zone = ZoneInfo(CHINA)
    return ReviewRow(
        line=line,
        text="灯罩裂了",
        further="还是没人管",
        written_at=datetime(2026, 11, 20, 18, tzinfo=zone),
        external_id="R1",
        rating=2,
        photos=3,
        seller_reply="已回复",
        buyer="小灯",
        language="zh",
        platform=Platform.DOUYIN,
        market="CN",
        product="台灯",
        order=OrderFacts(
            number="690000000000000001",
            product="台灯",
            sku="白色",
            quantity=2,
            paid=Money(minor=123450, currency="CNY"),
            freight=Money(minor=600, currency="CNY"),
            carrier="顺丰",
            placed_at=datetime(2026, 11, 1, 8, tzinfo=zone),
            promised_ship_at=datetime(2026, 11, 3, tzinfo=zone),
            shipped_at=datetime(2025, 11, 3, tzinfo=UTC),
            delivered_at=datetime(2026, 11, 19, 9, 5, tzinfo=zone),
        ),
        parcel=ParcelFacts(
            order_number="690000000000000001",
            number="SF100",
            carrier="顺丰",
            state=ParcelState.DELIVERED,
            last_scan_at=datetime(2026, 11, 19, 9, 5, tzinfo=zone),
        ),
    )


def test_every_column_of_a_full_export_is_read(tmp_path: Path) -> None:
    out = io.StringIO()
    writer = csv.DictWriter(out, FULL)
    writer.writeheader()
    writer.writerow(FULL)
    assert rows_of(file_of(tmp_path, out.getvalue())) == [full_review(2)]
    assert rows_of(file_of(tmp_path, json.dumps(FULL), "export.jsonl")) == [full_review(1)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    table = [["Order ID", "评价内容"], ["1", "裂了，很失望"], ["2", f'"a{delimiter}b""{end}c"']]
    content = end.join(delimiter.join(row) for row in table)
    rows = rows_of(file_of(tmp_path, content.encode(encoding), "export.txt"))
    assert texts(rows) == ["裂了，很失望", f'a{delimiter}b"{end}c']


def test_reviews_beyond_the_sample_decide_the_encoding_too(tmp_path: Path) -> None:
    content = "text\n" + "fine\n" * 50_000 + "裂了，很失望\n"
    assert texts(rows_of(file_of(tmp_path, content)))[-1] == "裂了，很失望"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("book.xlsx", b"PK\x03\x04"),
        ("really_a_book.csv", b"PK\x03\x04 and more"),
        ("western.csv", "text\nnão é não, é só então\n".encode("cp1252")),
        ("damaged.csv", "text\n裂了裂了裂了裂了裂了裂了裂了\n".encode() + b"\xe8\xa3\n"),
        ("half.csv", "text\n裂".encode("utf-16")[:-1]),
        ("header.csv", b'"text\nfine\n'),
    ],
)
def test_unreadable_files_say_what_to_do(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(UnreadableFile) as caught:
        rows_of(file_of(tmp_path, content, name))
    assert caught.value.remedy


def test_a_missing_file_and_a_folder_are_unreadable(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    for name in ("none.csv", "folder.csv"):
        with pytest.raises(UnreadableFile):
            rows_of(tmp_path / name)


def test_header_only_and_one_column(tmp_path: Path) -> None:
    assert rows_of(file_of(tmp_path, "评价内容,评分\n")) == []
    assert texts(rows_of(file_of(tmp_path, "sep=;\nReview\n\nbad\n  \nworse\n"))) == ["bad", "worse"]


def test_missing_headers_are_named_with_a_guess_and_can_be_mapped(tmp_path: Path) -> None:
    path = file_of(tmp_path, "客户说,,评分\n灯罩裂了很失望,x,1\n")
    with pytest.raises(MissingColumns) as caught:
        rows_of(path)
    assert caught.value.seen == ("客户说", "", "评分")
    assert caught.value.guesses == {"text": "客户说"}
    assert '--map "text=客户说"' in caught.value.remedy
    assert rows_of(path, mapping={"text": "客户说"}) == [ReviewRow(line=2, text="灯罩裂了很失望", rating=1)]
    for wrong in ({"nonsense": "客户说"}, {"text": "没有"}):
        with pytest.raises(WrongInput):
            rows_of(path, mapping=wrong)


def test_a_monstrous_header_makes_a_short_message(tmp_path: Path) -> None:
    with pytest.raises(MissingColumns) as caught:
        rows_of(file_of(tmp_path, "x" * 500_000 + "\n1\n"))
    assert len(str(caught.value)) < 1_000


def test_a_mapping_goes_before_the_known_names(tmp_path: Path) -> None:
    path = file_of(tmp_path, "评价内容,备注\n默认好评,裂了\n")
    assert texts(rows_of(path, mapping={"text": "备注"})) == ["裂了"]


def test_of_duplicated_headers_the_first_filled_cell_counts(tmp_path: Path) -> None:
    assert texts(rows_of(file_of(tmp_path, "text,text,Review\na,b,c\n,b,c\n,,c\n,,\n"))) == ["a", "b", "c"]


def test_a_monstrous_cell_costs_its_own_row_only(tmp_path: Path) -> None:
    monster = "x" * 10_500_000
    lines = ["text,rating", f'"{monster}",1', "fine,1", f'"a\n{monster}\nb",1', "fine too,1", f"{'y' * 200_000},1"]
    rows = rows_of(file_of(tmp_path, "\n".join(lines)))
    assert [isinstance(row, BadRow) for row in rows] == [True, False, True, False, False]
    assert max(len(row.raw) for row in rows if isinstance(row, BadRow)) <= 2_000
    assert [row.line for row in rows] == [2, 3, 4, 7, 8]
    path = file_of(tmp_path, json.dumps({"text": monster}) + '\n{"text": "fine"}', "export.jsonl")
    assert [isinstance(row, BadRow) for row in rows_of(path)] == [True, False]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('text,n\n"torn,1\nb,2\nc,3\n', ["BAD", "b", "c"]),
        ('text,n\n"torn,1\nb,2\n"c, c",3\nd,4\n', ["BAD", "b", "c, c", "d"]),
        ('text,n\n5" screen,1\n"in"side,2\nb,3\n', ['5" screen', "inside", "b"]),
        ("text,n\na,1,2\nb,1,\nc\n", ["BAD", "b", "c"]),
        ("text,n\na,1\nb,2", ["a", "b"]),
        ("text,n\na,1\nhalf of what the bu", ["a", "BAD"]),
    ],
)
def test_torn_rows_cost_themselves_only(tmp_path: Path, content: str, expected: list[str]) -> None:
    assert [each[:3] if each.startswith("BAD") else each for each in texts(rows_of(file_of(tmp_path, content)))] == (
        expected
    )


def test_dirt_is_dropped_and_the_row_kept(tmp_path: Path) -> None:
    dirty = b"text,order\na\x00b,\x001\n" + b"c\xed\xa0\x80d,2\n"
    assert texts(rows_of(file_of(tmp_path, dirty))) == ["ab", "cd"]
    lines = '{"text": "a\\ud800b\\u0000"}\n{"te\\ud800xt": "\\ud83d\\ude00"}\n'
    assert texts(rows_of(file_of(tmp_path, lines, "export.ndjson"))) == ["ab", "😀"]


def test_every_json_line_comes_out_once(tmp_path: Path) -> None:
    lines = [
        '{"text": "a", "photos": ["x", "y"]}',
        "[1]",
        "3",
        "{",
        "",
        '{"rating": 1.0}',
        "[" * 100_000,
        '{"text": 5}',
    ]
    rows = rows_of(file_of(tmp_path, "\n".join(lines), "export.jsonl"))
    assert [isinstance(row, BadRow) for row in rows] == [False, True, True, True, False, True, False]
    assert [row.line for row in rows] == [1, 2, 3, 4, 6, 7, 8]
    assert rows[0] == ReviewRow(line=1, text="a", photos=2)


def test_cells_that_mean_nothing_stop_their_row_with_a_reason(tmp_path: Path) -> None:
    content = (
        "text,评价时间,实付金额,评分,订单号,站点\n"
        "a,gestern,1,1,1,CN\nb,,zwei,1,1,CN\nc,,-5,1,1,CN\nd,,1,9,1,CN\ne,,1,1,6.9E+17,CN\nf,,1,1,1,Mars\ng,,,,,\n"
    )
    rows = rows_of(file_of(tmp_path, content))
    columns = [row.reason.values["column"] for row in rows if isinstance(row, BadRow)]
    assert columns == ["评价时间", "实付金额", "实付金额", "评分", "订单号", "站点"]
    assert rows[-1] == ReviewRow(line=8, text="g")


def test_money_is_in_the_currency_of_the_row(tmp_path: Path) -> None:
    content = "text,order,paid,market,币种\na,1,5,,\nb,1,5,UK,\nc,1,5,KR,\nd,1,$5,KR,\ne,1,5,,usd\nf,1,5,,gold\n"
    rows = rows_of(file_of(tmp_path, content))
    assert [str(row.order.paid) for row in rows if isinstance(row, ReviewRow) and row.order] == [
        *("CNY 5.00", "GBP 5.00", "None", "USD 5.00", "USD 5.00")
    ]
    assert rows[1] == ReviewRow(
        line=3, text="b", market="GB", order=OrderFacts(number="1", paid=Money(minor=500, currency="GBP"))
    )
    assert isinstance(rows[-1], BadRow)
    units = rows_of(file_of(tmp_path, "text,order,Amount (USD),Created Time(UTC)\na,1,5,2026-11-20 10:00\n"))[0]
    assert isinstance(units, ReviewRow)
    assert units.order == OrderFacts(number="1", paid=Money(minor=500, currency="USD"))
    assert units.written_at == datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.mark.parametrize("name", ["export.csv", "export.jsonl"])
def test_a_profile_proposes_platform_and_market(tmp_path: Path, name: str) -> None:
    lines = [("TikTok Shop", "GB"), ("TikTok Shop", "UK"), ("抖音", "CN"), ("", "Mars")]
    if name.endswith("csv"):
        content = "text,平台,站点\n" + "".join(f"x,{platform},{market}\n" for platform, market in lines)
    else:
        content = "\n".join(json.dumps({"text": "x", "平台": each, "站点": market}) for each, market in lines)
    profile = profile_of(file_of(tmp_path, content, name))
    assert (profile.platform, profile.market) == (Platform.TIKTOK_SHOP, "GB")
    assert profile.headers == ("text", "平台", "站点")


def test_a_profile_proposes_the_platform_of_its_market(tmp_path: Path) -> None:
    """More rows of TikTok Shop than of Douyin, but in three markets: a Chinese shop is no TikTok Shop."""
    lines = [("抖音", "CN")] * 3 + [("TikTok Shop", market) for market in ("US", "US", "ID", "BR")]
    content = "text,平台,站点\n" + "".join(f"x,{platform},{market}\n" for platform, market in lines)
    profile = profile_of(file_of(tmp_path, content))
    assert (profile.platform, profile.market) == (Platform.DOUYIN, "CN")


def test_quarantine_opens_without_harm(tmp_path: Path) -> None:
    export = tmp_path / "export.csv"
    rows = [
        BadRow(line=2, reason=Note(message="=bad\ud800"), raw="=cmd|' /C calc'!A0"),
        BadRow(line=3, reason=Note(message="{cell} is odd", values={"cell": "x", "column": "+1"}), raw='a,"b\n'),
    ]
    with ExportFolder(tmp_path / "new").keep_bad(export, say=lambda note: f"{note}!") as kept:
        assert kept.path is None
        for row in rows:
            kept.add(row)
    assert kept.path == tmp_path / "new" / "export.bad.csv"
    with kept.path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["line", "column", "reason", "raw"],
            ["2", "", "'=bad!", "'=cmd|' /C calc'!A0"],
            ["3", "'+1", "x is odd!", 'a,"b\n'],
        ]


def test_quarantine_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    folder, export = ExportFolder(tmp_path), tmp_path / "export.csv"
    bad = BadRow(line=2, reason=Note(message="odd"))
    with folder.keep_bad(export) as first:
        first.add(bad)
    with suppress(KeyError), folder.keep_bad(export) as second:
        second.add(replace(bad, line=3))
        raise KeyError
    assert first.path is not None
    assert first.path.read_text("utf-8-sig").splitlines() == ["line,column,reason,raw", "2,,odd,"]
    with folder.keep_bad(export):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_looked_through_once_and_again_when_it_changed(tmp_path: Path) -> None:
    path = tmp_path / "reviews.csv"
    path.write_text("评价内容\n坏了\n", "utf-8")
    first = open_export(path)
    assert open_export(path) is first
    path.write_text("评价内容,评分\n坏了,1\n", "utf-8")
    assert open_export(path).headers == ("评价内容", "评分")
