"""The numbers a rule text gives to its own parts: 第一章, 第三条, 一、, （二）, 1., 2.1, （1）, ①, (a)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.knowledge.numerals import han_number

_HAN = "一二三四五六七八九十百零"

#: kinds from the outermost to the innermost, which is also their rank
_KINDS = {
    "chapter": rf"第(?P<chapter>[{_HAN}\d]{{1,5}})章",
    "section": rf"第(?P<section>[{_HAN}\d]{{1,5}})节",
    "article": rf"第(?P<article>[{_HAN}\d]{{1,5}})条",
    "han": rf"(?P<han>[{_HAN}]{{1,3}})、",
    "han_round": rf"[（(](?P<han_round>[{_HAN}]{{1,3}})[）)]",
    "deep": r"(?P<deep>\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.%％]|\s?[元倍万天])",
    "number": r"(?P<number>\d{1,2})(?:[、．]|\.(?!\d))",
    "round": r"[（(](?P<round>\d{1,2})[）)]",
    "circle": r"(?P<circle>[①-⑳])",
    "letter": r"\((?P<letter>[a-z])\)",
}
_MARKS = re.compile("|".join(f"(?:{pattern})" for pattern in _KINDS.values()))
_RANKS = {kind: rank for rank, kind in enumerate(_KINDS)}
#: kinds that say what they are; articles are counted through all chapters
_NAMED = ("chapter", "section", "article")
_THROUGH = (_RANKS["article"], 1)

#: what a part's number may follow; a number in the middle of a sentence counts something else
_BREAKS = "\n。；;：:！？!?）)】」》”*.|"
#: what comes before a mere mention of another part: 详见第三章, 本规则第四条
_MENTIONS = "见据照按及与和至到或、《“本该依则符反在的"
_NAME = re.compile(rf"[\s*【]*((?:(?!第[{_HAN}\d]{{1,5}}条)[^\s。；;：:，,、（(【】)）]){{1,20}})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where a numbered part starts. `rank` is (kind, depth), a lower one is further out; `label` is the number
    with the words after it.
    """

    start: int
    rank: tuple[int, int]
    number: str
    label: str


def marks(text: str, start: int, end: int) -> list[Mark]:
    """The numbered parts of `text[start:end]` in order.

    A number counts when nothing but a break stands before it and it is 1 or follows its predecessor,
    so that cross references, prices and dates are passed over.
    """
    found: list[Mark] = []
    last: dict[tuple[int, int], tuple[int, ...]] = {}
    for match in _MARKS.finditer(text, start, end):
        kind = str(match.lastgroup)
        value = _value(kind, match[kind])
        rank = (_RANKS[kind], len(value))
        if not _stands_alone(text, start, match.start(), kind) or not _follows(kind, value, last.get(rank)):
            continue
        last = {each: number for each, number in last.items() if each < rank or each == _THROUGH} | {rank: value}
        name = _NAME.match(text, match.end(), min(end, match.end() + 40))
        number = match[0].strip("、.．")
        label = f"{number} {name[1]}" if name else number
        found.append(Mark(start=match.start(), rank=rank, number=number, label=label))
    return found


def _value(kind: str, written: str) -> tuple[int, ...]:
    if kind == "deep":
        return tuple(int(each) for each in written.split("."))
    if kind == "circle":
        return (ord(written) - ord("①") + 1,)
    if kind == "letter":
        return (ord(written) - ord("a") + 1,)
    return (int(written) if written.isdecimal() else han_number(written),)


def _stands_alone(text: str, start: int, at: int, kind: str) -> bool:
    before = text[max(start, at - 1) : at]
    if kind in _NAMED:
        return not before or before not in _MENTIONS
    return not before or before.isspace() or before in _BREAKS


def _follows(kind: str, value: tuple[int, ...], previous: tuple[int, ...] | None) -> bool:
    """Whether a number continues its row; 2.1 after 1.4 opens another row, as does a 1."""
    if value[-1] == 1:
        return True
    if previous is None:
        return len(value) > 1 or kind in _NAMED
    return value[-1] == previous[-1] + 1 or value[:-1] != previous[:-1]
