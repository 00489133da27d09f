"""Text files as sellers have them: in UTF-8, GB18030 or UTF-16, told apart by their bytes and then read strictly."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from assistant.errors import UnreadableFile

_PIECE = 1 << 20
_SAMPLE = 1 << 16
_NO_TEXT = {b"PK\x03\x04": "an Excel workbook", b"\xd0\xcf\x11\xe0": "an old Excel workbook", b"%PDF": "a PDF"}
_SAVE_AS = "Save it as CSV (UTF-8) and import that."
#: a file with this many valid characters beyond ASCII before the first wrong byte is UTF-8 with damage, and no GB18030
_CLEARLY_UTF8 = 12


def encoding_of(path: Path) -> str:
    """The codec that reads the whole file without an error.

    Raises UnreadableFile for a file that is missing, empty, no text, or in another encoding. The file is read once in
    pieces, so that no wrong byte is met half-way through an import.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_SAMPLE)
    except OSError as error:
        raise UnreadableFile(f"{path.name} cannot be opened: {error.strerror}.") from error
    if not head:
        raise UnreadableFile(f"{path.name} is empty.", remedy="Export it again.")
    for magic, kind in _NO_TEXT.items():
        if head.startswith(magic):
            raise UnreadableFile(f"{path.name} is {kind}, not text.", remedy=_SAVE_AS)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates = ["utf-16"]
    else:
        candidates = ["utf-8-sig"] if _clearly_utf8(head) else ["utf-8-sig", "gb18030"]
    fitting = next((each for each in candidates if _reads(path, each)), None)
    if fitting is None or (fitting == "gb18030" and not _looks_chinese(head)):
        raise UnreadableFile(f"{path.name} is neither UTF-8, GB18030 nor UTF-16.", remedy=_SAVE_AS)
    return fitting


def open_text(path: Path, encoding: str) -> TextIO:
    """The file as text with its line ends as they are; lone surrogates pass, for `clean` takes them out."""
    return path.open(encoding=encoding, errors=_errors(encoding), newline="")


def _errors(encoding: str) -> str:
    return "strict" if encoding == "gb18030" else "surrogatepass"


def _reads(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)(_errors(encoding))
    try:
        for piece in _pieces(path):
            decoder.decode(piece)
        decoder.decode(b"", True)
    except UnicodeError:
        return False
    return True


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def _clearly_utf8(head: bytes) -> bool:
    try:
        text = codecs.getincrementaldecoder("utf-8")("surrogatepass").decode(head)
    except UnicodeDecodeError as error:
        text = head[: error.start].decode("utf-8", "surrogatepass")
    return sum(not each.isascii() for each in text) >= _CLEARLY_UTF8


def _looks_chinese(head: bytes) -> bool:
    """Whether most characters are everyday Chinese: Western text read as GB18030 gives rare ones."""
    beyond = [each for each in head.decode("gb18030", "ignore") if not each.isascii()]
    everyday = sum(1 for each in beyond if each.encode("gb2312", "ignore"))
    return 2 * everyday >= len(beyond)
