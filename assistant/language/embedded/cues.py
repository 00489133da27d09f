"""Words that point to a cause, in the languages of the desk: what a new shop's texts share with those learnt from.

The words lie in `cues.json`, cause -> language -> a regular expression. They decide nothing alone: training weighs
them beside the encoder. Training and run time share this code; changing it means training the heads again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.language.embedded.features import normal_form

CUES = Path(__file__).with_name("cues.json")
#: different words of one cause beyond this many add nothing
MOST_WORDS = 3
#: written without spaces, so a word may begin anywhere
_UNSPACED = frozenset({"zh", "ja", "th"})


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """One expression a cause, in the order of the file, over the normal form of a text."""
    words: dict[str, dict[str, str]] = json.loads(CUES.read_text(encoding="utf-8"))
    return tuple(re.compile("|".join(_whole(*each) for each in by_language.items())) for by_language in words.values())


def cue_strengths(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    """What the cues show, shape (texts, 2 * causes + 1).

    For each cause ln(1 + its different words); then which cause is named first; at last whether none is named.
    """
    return np.stack([_strengths(normal_form(each)) for each in texts])


def _whole(language: str, words: str) -> str:
    return f"(?:{words})" if language in _UNSPACED else rf"\b(?:{words})"


def _strengths(plain: str) -> npt.NDArray[np.float32]:
    causes = len(patterns())
    row, earliest, first = np.zeros(2 * causes + 1, np.float32), len(plain), causes
    for index, pattern in enumerate(patterns()):
        found = list(pattern.finditer(plain))
        row[index] = np.log1p(min(len({each.group() for each in found}), MOST_WORDS))
        if found and found[0].start() < earliest:
            earliest, first = found[0].start(), index
    row[causes + first] = 1
    return row
