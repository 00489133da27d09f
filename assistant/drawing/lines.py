"""Text into lines: how wide it will be in a font nobody knows yet, and where Han, Thai and Latin may be broken."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

#: what no line may begin or end with in Chinese and Japanese (JIS X 4051, GB/T 15834)
_NOT_FIRST = frozenset("，。、；：！？）》」』】〉’”…·ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.;:!?)]}%")
_NOT_LAST = frozenset("（《「『【〈‘“([{¥$€")
#: marks behind which a line ends well
_PAUSE = frozenset("，。、；：！？")
#: Thai vowels written before their consonant: a syllable begins with them
_SYLLABLE = frozenset("เแโใไ")
_NARROW, _WIDE = frozenset("iIjlftr.,:;'!|()[]-/` "), frozenset("mwMW@%—")
#: share of a line that must be filled before a Thai phrase, or what follows a comma, moves to the next as a whole
_FILLED, _PAUSED = 0.3, 0.7
#: share of a line the last one should fill, and how much narrower lines may be set to reach it
_LAST, _NARROWER = 0.35, (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65)
#: how much wider bold letters are
_BOLD = 1.07
#: joiner and non-joiner shape the letters beside them; every other format character is dropped
_JOINERS = frozenset("\u200c\u200d")


def plain(text: str) -> str:
    """The text without control, format and private characters, and with single spaces."""
    kept = "".join(each if _shows(each) else " " if each.isspace() else "" for each in text)
    return " ".join(kept.split())


def _shows(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character)[0] != "C"


def width(text: str, size: float, *, bold: bool = False) -> float:
    """A generous estimate of the width in the unit of `size`, compared in a browser with Noto, which runs wide."""
    return sum(map(_em, text)) * size * (_BOLD if bold else 1)


def _em(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me") or character in _JOINERS:
        return 0.0
    if unicodedata.east_asian_width(character) in "WF" or character in "“”‘’…—":
        return 1.0
    if character in _NARROW:
        return 0.34
    if character in _WIDE:
        return 0.94
    if character.isupper():
        return 0.7
    return 0.4 if character in _SYLLABLE else 0.575 if character < "\u0e00" else 0.63


@dataclass(frozen=True, slots=True)
class _Piece:
    """A letter with its marks. `opens` says how good a place before it is for a break.

    3 behind a Chinese or Japanese comma or before a wide letter behind a space, 2 behind any other space and between
    wide letters, 1 before a Thai syllable, 0 nowhere.
    """

    text: str
    opens: int


def wrapped(text: str, room: float, size: float, *, bold: bool = False, most: int = 0) -> list[str]:
    """The text in lines no wider than `room`; of more than `most` (0: no bound) the last one ends with an ellipsis.

    A last line with hardly a word on it takes some of the lines before.
    """
    pieces = list(_pieces(plain(text)))
    lines = _broken(pieces, room, size, bold)
    for share in _NARROWER:
        if len(lines) < 2 or width(lines[-1], size, bold=bold) >= room * _LAST:
            break
        tighter = _broken(pieces, room * share, size, bold)
        if len(tighter) == len(lines):
            lines = tighter
    if most and len(lines) > most:
        last = lines[most - 1]
        while last and width(f"{last}…", size, bold=bold) > room:
            last = last[:-1]
        lines[most - 1 :] = [f"{last.rstrip()}…"]
    return lines


def _broken(pieces: list[_Piece], room: float, size: float, bold: bool) -> list[str]:
    rest, lines = pieces, list[str]()
    while rest:
        end = _end(rest, room, size, bold)
        lines.append("".join(each.text for each in rest[:end]).strip())
        while end < len(rest) and rest[end].text == " ":
            end += 1
        rest = rest[end:]
    return lines


def _pieces(text: str) -> Iterator[_Piece]:
    cluster, before = "", ""
    opens = 0
    for each in text:
        if cluster and (unicodedata.category(each)[0] == "M" or each in _JOINERS or cluster[-1] in _JOINERS):
            cluster += each
            continue
        if cluster:
            yield _Piece(cluster, opens)
            before = cluster[0]
        cluster, opens = each, _opens(before, each)
    if cluster:
        yield _Piece(cluster, opens)


def _opens(before: str, character: str) -> int:
    wide = unicodedata.east_asian_width(character) == "W"
    if before == " " and character != " ":
        return 3 if wide else 2
    if character in _NOT_FIRST or before in _NOT_LAST or not before:
        return 0
    if before in _PAUSE:
        return 3
    if wide or unicodedata.east_asian_width(before) == "W":
        return 2
    return 1 if character in _SYLLABLE and "\u0e00" <= before <= "\u0e7f" else 0


def _end(pieces: list[_Piece], room: float, size: float, bold: bool) -> int:
    """How many pieces the next line takes: to the last good break; a phrase too long for any is cut where it fits."""
    filled, pause, best, weak, best_width = 0.0, 0, 0, 0, 0.0
    for place, each in enumerate(pieces):
        if place and each.opens >= 2:
            best, best_width = place, filled
        if place and each.opens == 3 and filled >= room * _PAUSED:
            pause = place
        if place and each.opens == 1:
            weak = place
        filled += width(each.text, size, bold=bold)
        if filled > room and each.text != " ":
            if weak > best and best_width < room * _FILLED:
                return weak
            return pause or best or weak or _cut(pieces, place)
    return len(pieces)


def _cut(pieces: list[_Piece], place: int) -> int:
    """The last place up to this one where a line may begin with what follows; at least one piece stays before it."""
    while place > 1 and pieces[place].text[0] in _NOT_FIRST:
        place -= 1
    return max(place, 1)
