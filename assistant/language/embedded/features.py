"""Text as hashed character and word n-grams: the half of a diagnosis that needs no encoder.

Training and run time share this code; changing it means training the heads again.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from functools import cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

#: number of hash buckets
BUCKETS = 2**16
#: code points read of one text; complaints are a few hundred long, so what lies beyond is flooding
LONGEST = 4000

_CHARACTER_GRAMS = (1, 2, 3, 4)
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]{2,24}")
#: other forms of the apostrophe and the question mark; what only chooses how a sign looks is dropped
_SAME = str.maketrans({"\u2019": "'", "\u2018": "'", "\u061f": "?", "\ufe0e": None, "\ufe0f": None})
_IN_WORDS, _IN_NUMBERS = "'-", ".,:"

Buckets = npt.NDArray[np.int64]
Values = npt.NDArray[np.float32]


def readable(text: str) -> str:
    """The first LONGEST code points with control, direction and surrogate code points as spaces; offsets stay."""
    return _UNREADABLE.sub(" ", text[:LONGEST])


def normal_form(text: str) -> str:
    """What is diagnosed: texts that differ only in width, case, spaces and punctuation have the same one.

    NFKC, case folded, punctuation as ", " and a run that asks as "? ", nothing at the ends but a question mark. Marks
    inside a word or a number stay, and so do signs that mean something: per cent, currency, emoji.
    """
    plain = unicodedata.normalize("NFKC", readable(text)).casefold().translate(_SAME)
    return _gaps().sub(_gap, plain).strip(" ,")


def _gap(found: re.Match[str]) -> str:
    """One run of spaces and punctuation as it stands in the normal form."""
    run, whole = found[0], found.string
    before, after = whole[found.start() - 1 : found.start()], whole[found.end() : found.end() + 1]
    if (run in _IN_WORDS and before.isalpha() and after.isalpha()) or (
        run in _IN_NUMBERS and before.isdigit() and after.isdigit()
    ):
        return run
    if "?" in run:
        return "? "
    return " " if run.isspace() else ", "


@cache
def _gaps() -> re.Pattern[str]:
    """Runs of spaces and of the basic plane's punctuation but the sign of per cent, and what is used as such."""
    marks = (chr(code) for code in range(0x10000) if unicodedata.category(chr(code))[0] == "P")
    return re.compile(rf"[\s{re.escape(''.join({*marks, *'~^`|'} - {'%'}))}]+")


def grams(text: str) -> tuple[Buckets, Values]:
    """The buckets a text falls into, ascending, and how strongly: 1 + ln(count). Empty for an empty text."""
    plain = normal_form(text)
    if not plain:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    hashes = np.concatenate([_character_hashes(f" {plain} "), _word_hashes(plain)])
    buckets, counts = np.unique(hashes % np.uint64(BUCKETS), return_counts=True)
    return buckets.astype(np.int64), (1 + np.log(counts)).astype(np.float32)


def weighted(buckets: Buckets, values: Values, rarity: Values) -> tuple[Buckets, Values]:
    """TF-IDF of unit length: `rarity` (BUCKETS,) is the inverse document frequency of training, 0 for unknown."""
    strength = values * rarity[buckets]
    known = strength > 0
    buckets, strength = buckets[known], strength[known]
    length = float(np.sqrt(np.sum(strength * strength)))
    return buckets, (strength / length if length else strength).astype(np.float32)


def _character_hashes(text: str) -> npt.NDArray[np.uint64]:
    codes = np.frombuffer(text.encode("utf-32-le"), np.uint32).astype(np.uint64)
    rolled, found = codes, []
    for size in _CHARACTER_GRAMS:
        if size > len(codes):
            break
        if size > 1:
            rolled = rolled[:-1] * _PRIME + codes[size - 1 :]
        found.append(_mixed(rolled + np.uint64(size)))
    return np.concatenate(found)


def _mixed(hashes: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Spread the high bits into the low ones, which choose the bucket."""
    spread = (hashes ^ (hashes >> np.uint64(29))) * _PRIME
    return spread ^ (spread >> np.uint64(32))


def _word_hashes(text: str) -> npt.NDArray[np.uint64]:
    """Single words and pairs of neighbours; of unspaced scripts only short runs count."""
    words = _WORD.findall(text)
    pairs = [f"{first} {second}" for first, second in pairwise(words)]
    return np.array([zlib.crc32(f"w {each}".encode()) for each in words + pairs], np.uint64)
