"""PDF files as plain text: what their pages show, with lines joined that were broken by the width of the paper."""

from __future__ import annotations

import io
import logging
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from assistant.domain.note import N_
from assistant.errors import InvalidDocument

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_PAGES = 500
#: bytes one stream may unpack to, and all pages together
LARGEST_STREAM = 10_000_000
LARGEST = 100_000_000
#: drawing steps of all pages; a full page has about 5,000
MOST_STEPS = 1_000_000
MOST_LETTERS = 2_000_000

#: bytes at the end in which a whole file says that it is at its end
_TAIL = 4096
#: letters smaller than this many points are not read by people
_TINY = 1.0
_INVISIBLE = (3, 7)
_SHOWS = (b"Tj", b"TJ", b"'", b'"')
_FILLS = (b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"BI", b"INLINE IMAGE")
_WHITES = {b"g": (1.0,), b"rg": (1.0, 1.0, 1.0), b"k": (0.0, 0.0, 0.0, 0.0)}

_EAST = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_GOES_ON = re.compile(rf"[{_EAST}，、《（“]$")
_FOLLOWS = re.compile(
    rf"^(?!第[一二三四五六七八九十百零\d]+[章节条]|[一二三四五六七八九十]{{1,3}}、)[{_EAST}，。；：、！？》）”]"
)
_HYPHENED = re.compile(r"(?<=[^\W\d_])(?:-|\u00ad|\u2010)$")
#: a line that reaches less far than this part of the longest ends where its writer ended it
_FULL = 0.75
#: letters that no font explained: they are shown but mean nothing
_UNKNOWN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd]")
_MOST_UNKNOWN = 0.2


class _TooMuch(BaseException):
    """Ends the reading of a page; the library catches ordinary exceptions while it reads."""


@dataclass(slots=True)
class _Ink:
    """How letters are drawn: `mode` 3 draws none, `white` ones stand on paper."""

    mode: int = 0
    white: bool = False
    size: float = 12.0


@dataclass(slots=True)
class _Sight:
    """Watches a page being drawn and takes out the letters that nobody sees."""

    steps: int = 0
    shown: bool = False
    ink: _Ink = field(default_factory=_Ink)
    kept: list[_Ink] = field(default_factory=list)
    grounds: bool = False
    #: pages of a scan carry their words as invisible letters over a picture
    scan: bool = False

    def step(self, operator: bytes, operands: Any, cm: Sequence[float], tm: Sequence[float]) -> None:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise _TooMuch
        if operator in _SHOWS:
            if self._is_hidden(cm, tm):
                _clear(operands)
            else:
                self.shown = True
        elif operator in _FILLS:
            self.grounds = self.grounds or operator in _FILLS[-4:] or not self.ink.white
        else:
            self._state(operator, operands)

    def _state(self, operator: bytes, operands: Any) -> None:
        ink = self.ink
        if operator == b"q" and len(self.kept) < 1000:
            self.kept.append(_Ink(ink.mode, ink.white, ink.size))
        elif operator == b"Q" and self.kept:
            self.ink = self.kept.pop()
        elif operator == b"Tr" and operands:
            ink.mode = int(_number(operands[0]))
        elif operator == b"Tf" and len(operands) > 1:
            ink.size = _number(operands[1])
        elif operator in _WHITES:
            ink.white = tuple(map(_number, operands)) == _WHITES[operator]
        elif operator in (b"sc", b"scn"):
            values = tuple(map(_number, operands))
            ink.white = values in _WHITES.values() and len(values) != 1
        elif operator in (b"cs",):
            ink.white = False

    def _is_hidden(self, cm: Sequence[float], tm: Sequence[float]) -> bool:
        if self.ink.mode in _INVISIBLE:
            return not self.scan
        height = abs(self.ink.size) * math.hypot(tm[2], tm[3]) * math.hypot(cm[2], cm[3])
        return height < _TINY or (self.ink.white and not self.grounds)


def read_pdf(file: str, data: bytes) -> tuple[str, str]:
    """The text of a file and its title, where its properties name one that its pages show. Raises InvalidDocument."""
    from pypdf import apply_configuration

    if b"%PDF-" not in data[:1024]:
        raise InvalidDocument(N_("{file} is no PDF."), remedy=_EXPORT_AGAIN, file=file)
    if b"%%EOF" not in data[-_TAIL:]:
        raise _damaged(file)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with apply_configuration(
        maximum_declared_stream_length=30_000_000,
        array_based_stream_maximum_output_length=LARGEST_STREAM,
        zlib_maximum_output_length=LARGEST_STREAM,
        lzw_maximum_output_length=LARGEST_STREAM,
        run_length_maximum_output_length=LARGEST_STREAM,
        stream_decoding_work_maximum_length=4 * LARGEST_STREAM,
        page_tree_maximum_entries=4 * MOST_PAGES,
        xform_maximum_invocations_per_extraction=500,
        jbig2dec_binary=None,
    ):
        pages, title = _pages(file, data)
    text = "\n\n".join(filter(None, map(_joined, pages)))
    if not text.strip() or len(_UNKNOWN.findall(text)) > _MOST_UNKNOWN * len(text):
        raise InvalidDocument(
            N_("{file} holds pictures of text, or letters that cannot be told."),
            remedy=N_("Run text recognition (OCR) on it, or save the original as .docx, and add that."),
            file=file,
        )
    text = re.sub("[\ud800-\udfff]", "\ufffd", text.replace("\0", ""))
    return text, title if title and title in text else ""


def _pages(file: str, data: bytes) -> tuple[list[str], str]:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, LimitReachedError

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise _locked(file)
        if len(reader.pages) > MOST_PAGES:
            raise _too_much(file)
        pages = _texts(file, reader)
        title = reader.metadata.title if reader.metadata else ""
    except (_TooMuch, LimitReachedError, RecursionError) as error:
        raise _too_much(file) from error
    except DependencyError as error:
        raise _locked(file) from error
    except InvalidDocument:
        raise
    except Exception as error:  # the library raises whatever a damaged part provokes
        raise _damaged(file) from error
    return pages, " ".join(str(title or "").split())


def _texts(file: str, reader: PdfReader) -> list[str]:
    pages: list[str] = []
    steps = letters = size = 0
    for page in reader.pages:
        contents = page.get_contents()
        size += len(contents.get_data()) if contents is not None else 0
        text, steps = _text_of(page, steps)
        pages.append(text)
        letters += len(text)
        if size > LARGEST or letters > MOST_LETTERS:
            raise _too_much(file)
    return pages


def _text_of(page: PageObject, steps: int) -> tuple[str, int]:
    """The text of a page; the invisible letters count when there are no others."""
    sight = _Sight(steps=steps)
    text = page.extract_text(visitor_operand_before=sight.step)
    if not sight.shown and not text.strip() and sight.grounds:
        sight = _Sight(steps=sight.steps, scan=True)
        text = page.extract_text(visitor_operand_before=sight.step)
    return text, sight.steps


def _joined(page: str) -> str:
    """One paragraph on one line where Chinese goes on without a stop, and Latin words whole again."""
    lines = [each.rstrip() for each in page.splitlines()]
    full = _FULL * max((len(each) for each in lines), default=0)
    made: list[str] = []
    last = ""
    for line in lines:
        if made and last and _HYPHENED.search(last) and line[:1].islower():
            made[-1] = made[-1][:-1] + line.lstrip()
        elif made and len(last) >= full and _GOES_ON.search(last) and _FOLLOWS.match(line.lstrip()):
            made[-1] += line.lstrip()
        else:
            made.append(line)
        last = line
    return re.sub(r"\n{3,}", "\n\n", "\n".join(made)).strip("\n")


def _clear(operands: Any) -> None:
    """Take the letters out of a drawing step; what it does to the place of the next ones does not matter."""
    from pypdf.generic import ArrayObject, TextStringObject

    for place, each in enumerate(operands):
        if isinstance(each, list):
            operands[place] = ArrayObject()
        elif isinstance(each, str | bytes):
            operands[place] = TextStringObject("")


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) else -1.0


_EXPORT_AGAIN = N_("Export it again as PDF, or save the original as .docx.")


def _damaged(file: str) -> InvalidDocument:
    return InvalidDocument(N_("{file} is a damaged PDF."), remedy=_EXPORT_AGAIN, file=file)


def _locked(file: str) -> InvalidDocument:
    return InvalidDocument(N_("{file} is protected by a password."), remedy=N_("Save it without one."), file=file)


def _too_much(file: str) -> InvalidDocument:
    return InvalidDocument(
        N_("{file} unpacks to more than a document can be."),
        remedy=N_("Save its text as a new document and add that."),
        file=file,
    )
