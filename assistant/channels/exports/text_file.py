"""Text files as sellers have them: in UTF-8, GB18030 or UTF-16, told apart by their bytes and then read strictly."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from assistant.domain.note import N_
from assistant.errors import UnreadableFile
from assistant.files import unopened

_PIECE = 1 << 20
_SAMPLE = 1 << 16
_SAVE_AS = N_("Save it as CSV (UTF-8) and import that.")
_NEITHER = N_("{file} is neither UTF-8, GB18030 nor UTF-16.")
#: a file with this many valid characters beyond ASCII before the first wrong byte is UTF-8 with damage, and no GB18030
_CLEARLY_UTF8 = 12
#: of the NULs, how many stand at one side of all pairs of bytes in UTF-16; the rest are dirt
_ONE_SIDED = 0.9
#: of the characters, how many are letters of an alphabet or everyday Chinese where UTF-16 was guessed right
_EVERYDAY = 0.6
_CONTROL = re.compile(rb"[\x01-\x08\x0b\x0c\x0e-\x1f]")
#: the commonest characters of Chinese texts, as written on the mainland and in Taiwan and Hong Kong
_COMMON = frozenset(
    "的一是不了在有我这個个人们來来到时時大說说就也和要你会會好很没沒买買货貨单單价價评評内內容时间間订訂号號"
)


def head_of(path: Path) -> bytes:
    """The beginning of a file; raises UnreadableFile for one that is missing or empty."""
    try:
        with path.open("rb") as file:
            head = file.read(_SAMPLE)
    except OSError as error:
        raise unopened(UnreadableFile, path.name, error) from error
    if not head:
        raise UnreadableFile(N_("{file} is empty."), remedy=N_("Export it again."), file=path.name)
    return head


def encoding_of(path: Path) -> str:
    """The codec that reads the whole file without an error.

    Raises UnreadableFile for a file that is missing, empty or in another encoding. The file is read once in pieces,
    so that no wrong byte is met half-way through an import.
    """
    head = head_of(path)
    fitting = next((each for each in _candidates(head) if _reads(path, each)), None)
    if fitting is None or (fitting == "gb18030" and not _looks_chinese(head)):
        if _commonness(head, "big5") > _commonness(head, "gb18030"):
            raise UnreadableFile(N_("{file} seems to be in Big5, which is not read."), remedy=_SAVE_AS, file=path.name)
        raise UnreadableFile(_NEITHER, remedy=_SAVE_AS, file=path.name)
    return fitting


def open_text(path: Path, encoding: str) -> TextIO:
    """The file as text with its line ends as they are; lone surrogates pass, for `clean` takes them out."""
    return path.open(encoding=encoding, errors=_errors(encoding), newline="")


def _candidates(head: bytes) -> list[str]:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ["utf-16"]
    without_mark = _utf16_without_mark(head)
    if without_mark:
        return [without_mark]
    return ["utf-8-sig"] if _characters_before_damage(head)[0] >= _CLEARLY_UTF8 else ["utf-8-sig", "gb18030"]


def _utf16_without_mark(head: bytes) -> str:
    """`utf-16-le` or `utf-16-be` where NUL stands at every second place and what comes out is text, else `""`.

    Text in UTF-8 may hold some NULs too, but no other control characters.
    """
    _, damaged = _characters_before_damage(head)
    if 4 * head.count(0) < len(head) and not damaged and not _CONTROL.search(head):
        return ""
    first, second = head[0::2].count(0), head[1::2].count(0)
    if max(first, second) < _ONE_SIDED * (first + second) or not first + second:
        return ""
    encoding = "utf-16-be" if first > second else "utf-16-le"
    text = head[: len(head) // 2 * 2].decode(encoding, "replace")
    everyday = sum(1 for each in text if each < "\u2000" or each.encode("gb2312", "ignore"))
    return encoding if ("\n" in text or "\r" in text) and everyday >= _EVERYDAY * len(text) else ""


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


def _characters_before_damage(head: bytes) -> tuple[int, bool]:
    """How many characters beyond ASCII come before the first byte that is no UTF-8, and whether there is one."""
    try:
        text, damaged = codecs.getincrementaldecoder("utf-8")("surrogatepass").decode(head), False
    except UnicodeDecodeError as error:
        text, damaged = head[: error.start].decode("utf-8", "surrogatepass"), True
    return sum(not each.isascii() for each in text), damaged


def _looks_chinese(head: bytes) -> bool:
    """Whether it is Chinese on the mainland: other text read as GB18030 gives rare characters."""
    beyond = [each for each in head.decode("gb18030", "ignore") if not each.isascii()]
    everyday = sum(1 for each in beyond if each.encode("gb2312", "ignore"))
    return 2 * everyday >= len(beyond) and _commonness(head, "gb18030") >= _commonness(head, "big5")


def _commonness(head: bytes, encoding: str) -> int:
    """How many of the commonest Chinese characters there are, read in this encoding."""
    return sum(each in _COMMON for each in head.decode(encoding, "ignore"))
