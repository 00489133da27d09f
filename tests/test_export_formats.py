"""Forms of exports: whatever the bytes are, the same headers and rows come out, or a message that says what to do."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from assistant.channels.exports.export_file import read_rows
from assistant.channels.exports.export_rows import open_export
from assistant.channels.exports.raw_rows import RawRow
from assistant.channels.exports.values import cell_text, read_number
from assistant.domain.intake import BadRow, Kind
from assistant.domain.note import NotRead
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.errors import UnreadableFile, WrongInput
from evals.prove.hostile_files import HostileFile, hostile_files

SHOP = Shop(
    id="lamp",
    name="灯具店",
    platform=Platform.DOUYIN,
    market="CN",
    currency="CNY",
    time_zone="Asia/Shanghai",
    languages=("zh",),
)
HEADERS = ("订单编号", "评价内容", "评分")
TABLE = [HEADERS, ("690000000000000001", "灯罩裂了，很失望", "1"), ("690000000000000002", "客服不理我", "2")]


def file_of(folder: Path, content: str | bytes, name: str = "export.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def book_of(folder: Path, *sheets: Sequence[Sequence[Any]], change: Callable[[Workbook], None] | None = None) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
    if change:
        change(book)
    path = folder / "export.xlsx"
    book.save(path)
    return path


def texts(rows: Sequence[RawRow]) -> list[tuple[str, ...]]:
    return [tuple(map(cell_text, row.values)) for row in rows]


def read(path: Path) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    export = open_export(path)
    return export.headers, texts(list(export.rows()))


def reasons(path: Path) -> list[str]:
    return [str(row.problem) for row in open_export(path).rows() if row.problem]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters(tmp_path: Path, encoding: str, delimiter: str) -> None:
    content = "\r\n".join(delimiter.join(row) for row in TABLE)
    assert read(file_of(tmp_path, content.encode(encoding))) == (HEADERS, TABLE[1:])


@pytest.mark.parametrize(
    "text", ["text\nโคมไฟแตก\nไม่ดีเลย\n", "text\nfine\nnot\x00 fine\n", "内容\nランプが割れました\n"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_of_other_scripts_and_of_dirt(tmp_path: Path, text: str, encoding: str) -> None:
    _, rows = read(file_of(tmp_path, text.encode(encoding)))
    assert [each[0] for each in rows] == [each.replace("\x00", "") for each in text.splitlines()[1:]]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("traditional.csv", "評價內容\n燈罩裂了，沒有人回覆我\n".encode("big5"), "Big5"),
        ("western.csv", "text\nnão é, não é só então\n".encode("cp1252"), "neither UTF-8"),
        ("japanese.csv", "内容\nランプが割れていました\n".encode("shift-jis"), "neither UTF-8"),
        ("empty.csv", b"", "empty"),
        ("photo.png", b"\x89PNG", "is no CSV"),
        ("paper.csv", b"%PDF-1.7", "PDF"),
        ("old.xls", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "old Excel"),
        ("locked.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("page.xls", b"<html><table><tr><td>text</td></tr></table>", "called a workbook"),
        ("text.xlsx", b"text,rating\nfine,5\n", "called a workbook"),
        ("broken.xlsx", b"PK\x03\x04 and more", "damaged"),
        ("quote.csv", b'"text\nfine\n', "header"),
        ("broken.json", b'[{"text": "a"}, {"te', "neither a JSON list"),
        ("number.json", b"7", "neither a JSON list"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    with pytest.raises(UnreadableFile, match=message) as caught:
        open_export(file_of(tmp_path, content, name))
    assert caught.value.remedy


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    lines = ["评价明细报表", "导出时间: 2026-11-20 10:00, 导出人：小灯", "", *(",".join(row) for row in TABLE)]
    export = open_export(file_of(tmp_path, "\n".join(lines)))
    assert export.headers == HEADERS
    assert [row.line for row in export.rows()] == [5, 6]
    assert read(book_of(tmp_path, [["评价明细报表"], ["导出时间: 2026-11-20"], [], *TABLE])) == (HEADERS, TABLE[1:])


def test_a_row_of_data_is_not_taken_for_the_header(tmp_path: Path) -> None:
    assert read(file_of(tmp_path, "客户说,编号\n评论,1\n"))[0] == ("客户说", "编号")
    assert read(file_of(tmp_path, "客户说\n评论\n"))[0] == ("客户说",)


def test_lines_of_delimiters_alone_are_no_rows(tmp_path: Path) -> None:
    assert read(file_of(tmp_path, "text,rating\nfine,5\n,\n , \n,,,\n")) == (("text", "rating"), [("fine", "5")])


def test_a_workbook_gives_the_cells_of_its_table(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 5, 9, 30, 12)  # noqa: DTZ001
    rows = [
        ("text", "评价时间", "实付金额", "数量"),
        ("裂了", moment, 39.9, 2),
        (),
        ("  ", None),
        ("fine", None, 0.1 + 0.2),
    ]
    export = open_export(book_of(tmp_path, rows))
    found = list(export.rows())
    assert export.headers == ("text", "评价时间", "实付金额", "数量")
    assert texts(found) == [("裂了", "2026-11-05 09:30:12", "39.9", "2"), ("fine", "", "0.3", "")]
    assert [row.line for row in found] == [2, 5]


@pytest.mark.parametrize("name", ["export.xls", "export.csv"])
def test_a_workbook_is_known_by_its_bytes(tmp_path: Path, name: str) -> None:
    path = book_of(tmp_path, TABLE).rename(tmp_path / name)
    assert read(path) == (HEADERS, TABLE[1:])


def test_a_workbook_with_a_damaged_part_is_refused(tmp_path: Path) -> None:
    path = book_of(tmp_path, TABLE)
    _rewrite(path, "xl/workbook.xml", {"<sheets>": "<sheets"})
    with pytest.raises(UnreadableFile, match="damaged"):
        open_export(path)


def test_dates_of_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    def from_1904(book: Workbook) -> None:
        book.epoch = CALENDAR_MAC_1904

    rows = [("text", "评价时间"), ("裂了", datetime(2026, 11, 5))]  # noqa: DTZ001
    assert read(book_of(tmp_path, rows, change=from_1904))[1] == [("裂了", "2026-11-05 00:00:00")]


@pytest.mark.parametrize("number", [690123456789012345, 6.9e17, 2**53 + 1, 1234567890123450])
def test_numbers_a_spreadsheet_has_rounded_are_refused_where_they_are_read(tmp_path: Path, number: float) -> None:
    _, rows = read(book_of(tmp_path, [("订单编号", "text"), (number, "fine")]))
    with pytest.raises(NotRead):
        read_number(rows[0][0])


def test_long_numbers_that_are_whole_are_kept(tmp_path: Path) -> None:
    rows = [(123456789012345,), (1234567890123456,), ("690123456789012345",)]
    assert read(book_of(tmp_path, [("订单编号",), *rows]))[1] == [(str(each[0]),) for each in rows]


def test_formulas_give_their_results_or_a_reason(tmp_path: Path) -> None:
    """Results are written into the file by hand, for the library that makes it does not calculate."""
    path = book_of(tmp_path, [("text", "rating"), ("a", "=1+1"), ("b", "=1+2"), ("c", '=""'), ("d", 4)])
    given = {"<f>1+1</f><v />": "<f>1+1</f><v>2</v>", '<c r="B4"><f>""</f><v />': '<c r="B4" t="str"><f>""</f><v></v>'}
    _rewrite(path, "xl/worksheets/sheet1.xml", given)
    found = list(open_export(path).rows())
    assert texts([row for row in found if not row.problem]) == [("a", "2"), ("c", ""), ("d", "4")]
    assert [(row.line, str(row.problem)) for row in found if row.problem] == [
        (3, "'rating' holds a formula without its result")
    ]


def _rewrite(path: Path, part: str, changes: dict[str, str]) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    text = parts[part].decode()
    for old, new in changes.items():
        assert old in text, text
        text = text.replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (parts | {part: text.encode()}).items():
            archive.writestr(name, content)


def test_hostile_files_give_their_rows_or_a_message(tmp_path: Path) -> None:
    wrong = {
        each.path.name: found for each in hostile_files(tmp_path) if (found := _outcome(each.path)) != _expected(each)
    }
    assert wrong == {}


def _expected(file: HostileFile) -> tuple[str, int, int]:
    return ("refused", 0, 0) if file.says else ("imported", file.read, file.quarantined)


def _outcome(path: Path) -> tuple[str, int, int]:
    try:
        rows = list(read_rows(path, shop=SHOP, kind=Kind.REVIEWS))
    except WrongInput:
        return "refused", 0, 0
    return "imported", len(rows), sum(isinstance(each, BadRow) for each in rows)


def test_the_sheet_with_known_headers_is_taken_else_the_first_with_rows(tmp_path: Path) -> None:
    assert read(book_of(tmp_path, [], [("说明",), ("看这里",)], TABLE))[0] == HEADERS
    assert read(book_of(tmp_path, [], [("a", "b")], [("c", "d")]))[0] == ("a", "b")
    assert read(book_of(tmp_path, [], []))[0] == ()

    def hide_first(book: Workbook) -> None:
        book.worksheets[0].sheet_state = "hidden"

    assert read(book_of(tmp_path, [("text",), ("hidden",)], [("text",), ("seen",)], change=hide_first))[1] == [
        ("seen",)
    ]


def test_cells_of_a_workbook_beyond_the_header_are_not_read(tmp_path: Path) -> None:
    assert read(book_of(tmp_path, [("text", "rating"), ("a", 1, None, "note")]))[1] == [("a", "1")]


def test_a_sheet_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    path = book_of(tmp_path, [("text",), *[(f"row {each}",) for each in range(1_000)]])
    _rewrite(path, "xl/worksheets/sheet1.xml", {'<row r="900">': '<row r="900"><broken'})
    found = list(open_export(path).rows())
    assert "damaged here" in str(found[-1].problem)
    assert not any(row.problem for row in found[:-1])
    assert found[-1].line == len(found) + 1 > 800


def test_rows_far_below_end_the_sheet_and_cost_no_memory(tmp_path: Path) -> None:
    path = book_of(tmp_path, [("text",), ("a",)])
    _rewrite(path, "xl/worksheets/sheet1.xml", {'<row r="2">': '<row r="2000000000">'})
    assert len(reasons(path)) == 1


def test_a_workbook_that_unpacks_to_too_much_is_refused_unread(tmp_path: Path) -> None:
    path = book_of(tmp_path, TABLE)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("bomb", "w") as file:
        for _ in range(110):
            file.write(b"\0" * 1_000_000)
    with pytest.raises(UnreadableFile, match="unpacks to"):
        open_export(path)


def test_json_lists_are_read_in_four_forms(tmp_path: Path) -> None:
    items = [{"text": "a", "rating": 1}, {"text": "b", "photos": ["x"]}]
    expected = [("a", "1"), ("b", '["x"]')]
    whole = json.dumps(items)
    for content in (whole, json.dumps({"total": 2, "data": items}), "\n".join(map(json.dumps, items))):
        assert read(file_of(tmp_path, content, "export.json")) == (("text", "rating", "photos"), expected)
    assert read(file_of(tmp_path, json.dumps(items[1]), "export.json"))[1] == expected[1:]
    talk = {"conversation": "c1", "messages": items}
    assert read(file_of(tmp_path, json.dumps(talk), "export.json"))[0] == ("conversation", "messages")
    bad = file_of(tmp_path, '[{"text": "a"}, 7]', "export.json")
    assert [(row.line, bool(row.problem)) for row in open_export(bad).rows()] == [(1, False), (2, True)]
