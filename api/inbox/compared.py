"""Two texts side by side: what of the first is missing in the second, and what was put in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from api.inbox.marked import Piece, pieces_of

#: words of scripts with spaces, single characters of those without
_TOKEN = re.compile(r"[A-Za-z0-9À-ɏЀ-ӿ']+|\s+|.", re.DOTALL)
#: tokens beyond which two texts are shown whole, one after the other: comparing takes their product
LONGEST = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """`mark` is `del` for what was approved and is missing, `ins` for what stands there instead, empty for the rest."""

    mark: str
    pieces: tuple[Piece, ...]


def compared(approved: str, seen: str) -> list[Change]:
    """The approved text with the changes that lead to the other."""
    return [Change(mark=mark, pieces=tuple(pieces_of(text, ()))) for mark, text in _changes(approved, seen) if text]


def _changes(approved: str, seen: str) -> Iterator[tuple[str, str]]:
    one, other = _TOKEN.findall(approved), _TOKEN.findall(seen)
    if max(len(one), len(other)) > LONGEST:
        yield from (("del", approved), ("ins", seen))
        return
    for tag, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            yield "", "".join(one[i:j])
        else:
            yield "del", "".join(one[i:j])
            yield "ins", "".join(other[k:m])
