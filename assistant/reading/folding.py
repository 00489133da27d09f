"""A text as its readers see it: disguises undone, each code point still traceable to where it stood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

#: written but not seen; the emoji joiners among them mean nothing for a word either
HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]"
)

#: what ends a phrase of a folded text
PHRASE_END = re.compile(r"[。！？!?;；\n…，,、:：]|\.(?=\s|$)")

_LOOK_ALIKES = dict(zip("аеорсхуікмтвнѕјԁԛԝһӏοανρτυχικε’‘ʼ", "aeopcxyikmtbhsjdqwhloavptuxike'''", strict=True))
#: traditional Chinese and Japanese forms of the words the guard knows, each followed by its simplified form
_SIMPLER = (
    "評评價价補补償偿賠赔貨货換换發发給给優优惠惠錢钱塊块贈赠禮礼費费單单審审證证絕绝對对級级頂顶聯联絡络"
    "電电話话號号碼码掃扫線线訊讯機机後后還还師师問问題题責责沒没讓让運运額额"
)
_SIMPLIFIED = dict(zip(_SIMPLER[::2], _SIMPLER[1::2], strict=True))
_TO_SIMPLIFIED = str.maketrans(_SIMPLIFIED)

_CLUSTER = re.compile(r"[^\u0300-\u036f\u3099\u309a\uff9e\uff9f][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*", re.DOTALL)
#: a letter that belongs to the one before it, or is not seen
_JOINED = re.compile(rf"[\u0300-\u036f\u3099\u309a\uff9e\uff9f]|{HIDDEN.pattern}")
_EAST = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
#: what people put between the characters of one word to hide it; sentence punctuation is not among it
_GAP = re.compile(rf"(?<=[{_EAST}])[ \t\u00a0*._\-/|+~·•^=#'`\"]+(?=[{_EAST}])")
_SPELLED = re.compile(r"(?<![a-z0-9])[a-z](?:[ .\-_*|/]{1,2}[a-z]){3,}(?![a-z0-9])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """`text` is lower case without disguises, `bare` the same without Latin accents; both have the same length.

    `starts` and `ends` give for each of their code points its place in the original.
    """

    text: str
    bare: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of a stretch of the folded text."""
        if start >= end:
            return (0, 0)
        return self.starts[start], self.ends[end - 1]


#: a folded text, and where each of its letters begins and ends in the original
_Placed = tuple[str, list[int], list[int]]


@lru_cache(maxsize=8192)
def _fold_cluster(cluster: str) -> str:
    if cluster == "\u0e33":  # Thai sara am must stay one letter
        return cluster
    letters = unicodedata.normalize("NFKC", cluster).casefold()
    letters = "".join(_SIMPLIFIED.get(each, _LOOK_ALIKES.get(each, each)) for each in letters)
    return "".join(each for each in letters if not "\u0300" <= each <= "\u036f")


@lru_cache(maxsize=8192)
def _bare_letter(letter: str) -> str:
    if letter in "đð":
        return "d"
    if letter < "\u0250" or "\u1e00" <= letter <= "\u1eff":
        return unicodedata.normalize("NFD", letter)[0]
    return letter


def bare(text: str) -> str:
    """The text without Latin accents; the length stays."""
    if text.isascii():
        return text
    return "".join(_bare_letter(each) for each in text)


def fold_pattern(pattern: str) -> str:
    """A lower-case regular expression in the letters of `Folded.bare`."""
    return bare(pattern.translate(_TO_SIMPLIFIED))


def fold(original: str) -> Folded:
    """NFKC, lower case, look-alike letters, hidden characters and spelled-out words undone."""
    text, starts, ends = _letter_by_letter(original) or _by_clusters(original)
    dropped = _gaps(text)
    if dropped:
        kept = [at for at in range(len(text)) if at not in dropped]
        text = "".join(text[at] for at in kept)
        starts, ends = [starts[at] for at in kept], [ends[at] for at in kept]
    return Folded(text=text, bare=bare(text), starts=tuple(starts), ends=tuple(ends))


def _letter_by_letter(original: str) -> _Placed | None:
    """A text of which every letter folds into one: most texts, at half the price."""
    if _JOINED.search(original):
        return None
    letters = [_fold_cluster(each) for each in original]
    text = "".join(letters)
    if len(text) != len(original) or "" in letters:
        return None
    return text, list(range(len(text))), list(range(1, len(text) + 1))


def _by_clusters(original: str) -> _Placed:
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(original):
        cluster = match.group()
        if HIDDEN.match(cluster):
            continue
        for letter in _fold_cluster(cluster):
            letters.append(letter)
            starts.append(match.start())
            ends.append(match.end())
    return "".join(letters), starts, ends


def _gaps(text: str) -> set[int]:
    """Places that only keep the characters of one word apart: `退 款`, `w.e.c.h.a.t`."""
    places = {at for match in _GAP.finditer(text) for at in range(*match.span())}
    for match in _SPELLED.finditer(text):
        places |= {at for at in range(*match.span()) if not text[at].isalpha()}
    return places
