"""Web pages as Markdown: read in the encoding they are written in, and as their readers see them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from assistant.domain.note import N_
from assistant.errors import InvalidDocument
from assistant.knowledge.documents.decoding import decoded
from assistant.knowledge.documents.html_marks import tame

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

#: bytes at the start of a page in which its encoding is declared
_HEAD = 4096
_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
#: encodings of pages by the names they go by; each is read with the larger set its writers use
_LARGER = {
    **dict.fromkeys(("gb2312", "gb_2312-80", "gbk", "gb18030", "x-gbk", "cp936"), "gb18030"),
    **dict.fromkeys(("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252"), "cp1252"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5"), "big5hkscs"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "windows-949"), "cp949"),
    **dict.fromkeys(("tis-620", "iso-8859-11", "windows-874"), "cp874"),
    **dict.fromkeys(("utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "unicode"), "utf-8"),
    **{name: name for name in ("euc-jp", "iso-2022-jp", "koi8-r", "koi8-u", "hz-gb-2312")},
    **{f"windows-125{each}": f"cp125{each}" for each in range(10) if each != 2},
    **{f"iso-8859-{each}": f"iso8859-{each}" for each in (2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)},
}
#: letters of a cell that are said again in the rows it spans
_REPEATED = 200
#: a line of text that Markdown would take for a heading or the fence of a code block
_LIKE_MARKDOWN = re.compile(r"^([ \t]*)(#{1,6}(?=\s|$)|```|~~~)", re.MULTILINE)


def read_html(file: str, data: bytes) -> tuple[str, str]:
    """The Markdown text of a page and its title. Raises InvalidDocument when its encoding cannot be told."""
    return markdown_of(_decoded(file, data))


def markdown_of(page: str) -> tuple[str, str]:
    """The Markdown text of a page and its title: what <title> says, else its first heading."""
    from bs4 import BeautifulSoup

    tamed, title = tame(page)
    soup = BeautifulSoup(tamed, "html.parser")
    for table in soup.find_all("table"):
        if table.find(("table", "h1", "h2", "h3", "h4", "h5", "h6")):
            _unfold(table)
        else:
            _fill_spans(soup, table)
    text = re.sub(r"[ \t]+$", "", _converter().convert_soup(soup), flags=re.MULTILINE)
    text = re.sub(r"\n{3,}", "\n\n", text).strip("\n")
    heading = soup.find(("h1", "h2", "h3"))
    return text, title or (" ".join(heading.get_text(" ").split()) if heading else "")


def _converter() -> Any:
    from markdownify import MarkdownConverter

    class Converter(MarkdownConverter):
        def escape(self, text: str, parent_tags: Any = None) -> str:
            """Words stay as they are; only what would be read as a heading is marked as none."""
            return _LIKE_MARKDOWN.sub(r"\1\\\2", text or "")

    return Converter(heading_style="ATX", bullets="-", table_infer_header=True)


def _unfold(table: Tag) -> None:
    """A table that only lays out a page is a row of blocks."""
    for each in [table, *table.find_all(("thead", "tbody", "tfoot", "tr", "td", "th", "caption"))]:
        if each is table or each.find_parent("table") in (table, None):
            each.name = "div"


def _fill_spans(soup: BeautifulSoup, table: Tag) -> None:
    """Say what stands in a cell that spans several rows in each of them, so that a row can be read alone."""
    waiting: dict[int, tuple[int, str]] = {}
    for row in table.find_all("tr"):
        place = 0
        for cell in row.find_all(("td", "th"), recursive=False):
            place = _repeat(soup, cell, place, waiting)
            wide, deep = (int(str(cell.get(each) or 1)) for each in ("colspan", "rowspan"))
            if deep > 1:
                said = " ".join(cell.get_text(" ").split())[:_REPEATED]
                waiting |= {place + each: (deep - 1, said if not each else "") for each in range(wide)}
            place += wide
        for place in sorted(each for each in waiting if each >= place):
            _add_cell(soup, row, waiting, place)


def _repeat(soup: BeautifulSoup, cell: Tag, place: int, waiting: dict[int, tuple[int, str]]) -> int:
    while place in waiting:
        cell.insert_before(_said_again(soup, waiting, place))
        place += 1
    return place


def _add_cell(soup: BeautifulSoup, row: Tag, waiting: dict[int, tuple[int, str]], place: int) -> None:
    if row.find(("td", "th"), recursive=False):
        row.append(_said_again(soup, waiting, place))


def _said_again(soup: BeautifulSoup, waiting: dict[int, tuple[int, str]], place: int) -> Tag:
    left, said = waiting.pop(place)
    if left > 1:
        waiting[place] = (left - 1, said)
    again = soup.new_tag("td")
    again.string = said
    return again


def _decoded(file: str, data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return decoded(file, data[len(mark) :], encoding)
    if data[:2] == b"<\0" or (data[1:2] == b"\0" and data[3:4] == b"\0"):
        return decoded(file, data, "utf-16-le")
    if data[:2] == b"\0<":
        return decoded(file, data, "utf-16-be")
    declared = _DECLARED.search(data[:_HEAD])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    if name not in _LARGER:
        raise InvalidDocument(
            N_("{file} is written in {encoding}, which cannot be read."),
            remedy=N_("Open it in a browser or an editor and save it with the encoding UTF-8."),
            file=file,
            encoding=name,
        )
    return decoded(file, data, _LARGER[name])
