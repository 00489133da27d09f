"""Files no seller means to send, and every seller sends one day: what they hold, and what must come of each."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

#: characters of a line that is refused; the importer takes ten million
LONG_LINE = 10_500_000
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_OLD_CONTAINER = b"\xd0\xcf\x11\xe0" + b"\0" * 600
_HEADER = "订单编号,评价内容,评分,评价时间\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostileFile:
    """`says` is a part of the English message of a file that is refused; empty for one that is imported.

    `read` counts its rows, of which `quarantined` cannot be read.
    """

    path: Path
    says: str = ""
    read: int = 0
    quarantined: int = 0


@dataclass(frozen=True, slots=True)
class Formula:
    """A cell of a workbook with a formula; `result` is None where no program has calculated it."""

    words: str
    result: str | None


def hostile_files(folder: Path) -> list[HostileFile]:
    """Write every file into `folder`; a million rows are a proof of their own (evals/prove/million.py)."""
    folder.mkdir(parents=True, exist_ok=True)
    return [*_refused(folder), *_cells(folder), *_shapes(folder), *_workbooks(folder)]


def _refused(folder: Path) -> Iterator[HostileFile]:
    """What has no rows that could be trusted."""
    contents = {
        "empty.csv": (b"", "is empty"),
        "big5.csv": ("評價內容,評分\n燈罩裂了，沒有人回覆我,1\n".encode("big5"), "Big5"),
        "cp1252.csv": ("text,rating\nnão é, não é só então\n".encode("cp1252"), "neither UTF-8"),
        "damaged_utf8.csv": ((_HEADER + "1,灯罩裂了很失望,1,\n" * 9).encode() + b"\xe8\xa3\n", "neither UTF-8"),
        "half_utf16.csv": ((_HEADER + "1,裂了,1,").encode("utf-16")[:-1], "neither UTF-8"),
        "picture.jpg": (b"\xff\xd8\xff\xe0 JFIF", "is no CSV"),
        "paper.csv": (b"%PDF-1.7", "PDF"),
        "old.xls": (_OLD_CONTAINER, "old Excel"),
        "locked.xlsx": (_OLD_CONTAINER + "EncryptedPackage".encode("utf-16-le"), "password"),
        "page.xls": (b"<html><table><tr><td>text", "called a workbook"),
        "torn.xlsx": (b"PK\x03\x04 and no more", "damaged"),
        "torn.json": (b'[{"text": "a"}, {"te', "neither a JSON list"),
        "torn_header.csv": (b'"text,rating\nfine,5\n', "header"),
        "no_header.csv": ("690000000000000001,裂了,1,2026-11-20\n".encode(), "no header"),
        "strange_headers.csv": ("客户说,心情\n裂了,很差\n".encode(), "客户说"),
    }
    for name, (content, says) in contents.items():
        yield HostileFile(path=_written(folder / name, content), says=says)


def _cells(folder: Path) -> Iterator[HostileFile]:
    """Dirt in cells, and cells that mean nothing."""
    dates = ["2026-11-05 09:30:12", "2026/11/5 9:30", "2026年11月5日", "Nov 5, 2026 3:04 PM", "46331.395972"]
    amounts = ["¥1,234.50", '"1.234,50 €"', "USD 12", "12.5元"]
    contents = {
        "nul.csv": ((_HEADER + "1,裂\0了,1,\n2,\0fine\0,2,\0\n").encode(), 2, 0),
        "lone_surrogates.csv": (_HEADER.encode() + b"1,a\xed\xa0\x80b,1,\n2,\xed\xb0\x80,2,\n", 2, 0),
        "lone_surrogates.jsonl": (b'{"text": "a\\ud800b", "order": "1"}\n{"te\\ud800xt": "c", "order": "2"}\n', 2, 0),
        "right_to_left.csv": (
            "\u202e订单编号\u202c,评价内容\n\u200e1\u200f,\u202etxet\u202c\n2,\u2067裂\u2069\n".encode(),
            2,
            0,
        ),
        "formulas.csv": ((_HEADER + "1,=1+1,1,\n2,\"=cmd|' /C calc'!A0\",2,\n3,@SUM(1),3,\n").encode(), 3, 0),
        "rounded_order.csv": ((_HEADER + "6.9E+17,裂了,1,\n690000000000000002,裂了,1,\n").encode(), 2, 1),
        "dates.csv": (_dated(*dates, "03/04/2026", "gestern").encode(), 7, 2),
        "amounts.csv": (_paid(*amounts, "-12.00", "(12.00)", "zwölf").encode(), 7, 3),
        "ratings.csv": ((_HEADER + "1,a,6,\n2,b,五星,\n3,c,★★,\n4,d,great,\n").encode(), 4, 2),
    }
    for name, (content, read, quarantined) in contents.items():
        yield HostileFile(path=_written(folder / name, content), read=read, quarantined=quarantined)


def _dated(*dates: str) -> str:
    return _HEADER + "".join(f'{place},裂了,1,"{each}"\n' for place, each in enumerate(dates))


def _paid(*amounts: str) -> str:
    rows = (
        f"{place},裂了,{each}\n" if '"' in each else f'{place},裂了,"{each}"\n' for place, each in enumerate(amounts)
    )
    return "订单编号,评价内容,实付金额\n" + "".join(rows)


def _shapes(folder: Path) -> Iterator[HostileFile]:
    """Tables and lines that are not what they seem."""
    long = "x" * LONG_LINE
    objects = ['{"text": "a"}', "[1]", "7", "{", "", "[" * 100_000, '{"text": "b"}']
    contents = {
        "header_only.csv": (_HEADER.encode(), 0, 0),
        "one_column.csv": ("评价内容\n裂了\n\n太慢了\n".encode(), 2, 0),
        "long_line.csv": (f"{_HEADER}1,{long},1,\n2,fine,5,\n3,{'y' * 200_000},1,\n".encode(), 3, 1),
        "long_line.jsonl": ((json.dumps({"text": long}) + '\n{"text": "fine"}\n').encode(), 2, 1),
        "torn_quotes.csv": ((_HEADER + '1,"torn,1,\n2,fine,5,\n3,5" screen,4,\n').encode(), 3, 1),
        "uneven.csv": ((_HEADER + "1,a,1,,extra\n2,b\n3,c,1,,\n").encode(), 3, 1),
        "empty_lines.csv": ((_HEADER + "1,a,1,\n,,,\n\n , ,,\n").encode(), 1, 0),
        "titles.csv": (("评价明细\n导出时间: 2026-11-20\n\n" + _HEADER + "1,a,1,\n").encode(), 1, 0),
        "duplicated_headers.csv": ("评价内容,评价内容,Review,,\na,b,c,,\n,b,c,,\n,,c,,\n".encode(), 3, 0),
        "no_objects.jsonl": ("\n".join(objects).encode(), 6, 4),
        "list.json": (b'{"total": 2, "data": [{"text": "a"}, 7, {"text": "b"}]}', 3, 1),
    }
    for name, (content, read, quarantined) in contents.items():
        yield HostileFile(path=_written(folder / name, content), read=read, quarantined=quarantined)


def _workbooks(folder: Path) -> Iterator[HostileFile]:
    head = ("订单编号", "评价内容", "评分")
    rows: list[tuple[object, ...]] = [
        ("1", "裂了", Formula("1+1", "2")),
        ("2", "太慢", Formula("1+2", None)),
        ("3", "=cmd()", 1),
        (690123456789012345, "which order?", 1),
    ]
    yield HostileFile(path=write_workbook(folder / "formulas.xlsx", [head, *rows]), read=4, quarantined=2)
    bomb = write_workbook(folder / "bomb.xlsx", [head, ("1", "裂了", 1)])
    with zipfile.ZipFile(bomb, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/media/bomb.png", "w") as file:
        for _ in range(110):
            file.write(b"\0" * 1_000_000)
    yield HostileFile(path=bomb, says="unpacks to")


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def write_workbook(path: Path, rows: list[tuple[object, ...]]) -> Path:
    """The smallest .xlsx with these rows: numbers, formulas, and all else as text in its cell."""
    sheet = "".join(f"<row>{''.join(map(_cell, row))}</row>" for row in rows)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>',
        "_rels/.rels": _relation("officeDocument", "xl/workbook.xml"),
        "xl/_rels/workbook.xml.rels": _relation("worksheet", "worksheets/sheet1.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{sheet}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')
    return path


def _relation(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/{kind}" Target="{target}"/></Relationships>'
    )


def _cell(value: object) -> str:
    if isinstance(value, Formula):
        result = "" if value.result is None else f"<v>{value.result}</v>"
        return f"<c><f>{escape(value.words)}</f>{result}</c>"
    if isinstance(value, int):
        return f"<c><v>{value}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'
