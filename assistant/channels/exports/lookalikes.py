"""The header that was probably meant, where a file has none the desk knows for a field."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from assistant.channels.exports.column_names import OWN, SHARED
from assistant.channels.exports.columns import is_known, is_personal, plain
from assistant.channels.exports.raw_rows import RawRow
from assistant.channels.exports.values import cell_text
from assistant.domain.intake import Kind

#: how alike two names must be, from 0 to 1 (difflib's ratio); below, the cells decide
_ALIKE = 0.6
#: characters a header is compared by
_LONGEST = 40
#: mean length in characters from which cells are taken for somebody's words
_WORDS = 6
_NUMBERS = frozenset({"order_number", "external_id", "review"})


def lookalike(field: str, kind: Kind, headers: Sequence[str], sample: Sequence[RawRow]) -> str:
    """The header most like the field's names, else the one whose cells look like it; empty where none does."""
    free = [each for each in headers if each.strip() and not is_personal(each) and not is_known(each)]
    names = [plain(each) for each in (field, *OWN[kind].get(field, ()), *SHARED.get(field, ()))]
    alike = {header: _likeness(plain(header[:_LONGEST]), names) for header in free}
    best = max(free, key=lambda each: alike[each], default="")
    if best and alike[best] >= _ALIKE:
        return best
    cells = {header: _cells(header, sample) for header in free}
    if field == "text":
        length = {header: sum(map(len, found)) / len(found) for header, found in cells.items() if found}
        longest = max(length, key=lambda each: length[each], default="")
        return longest if length.get(longest, 0) >= _WORDS else ""
    if field in _NUMBERS:
        return next((header for header, found in cells.items() if found and all(map(_is_number, found))), "")
    return ""


def _likeness(header: str, names: Sequence[str]) -> float:
    return max(SequenceMatcher(None, header, name).ratio() for name in names)


def _cells(header: str, sample: Sequence[RawRow]) -> list[str]:
    found = [
        cell_text(value)
        for row in sample
        for name, value in zip(row.headers, row.values, strict=True)
        if name == header
    ]
    return [each for each in found if each]


def _is_number(cell: str) -> bool:
    """Whether a cell can be the number of an order: mostly digits, and many."""
    digits = sum(each.isdigit() for each in cell)
    return digits >= 6 and digits * 2 >= len(cell) and not set(cell) & set(":./ ")
