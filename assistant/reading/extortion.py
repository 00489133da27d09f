"""Whether a buyer asks for money under the threat of a bad review.

It changes nothing of what is owed: goodwill is left out, and a supervisor decides.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.reading.lexicon.threats import PATTERN


def extorts(text: str) -> bool:
    """Whether demand and threat stand together, in either order."""
    return bool(_pattern().search(" ".join(text.casefold().split())))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(PATTERN)
