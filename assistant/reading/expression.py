"""Regular expressions that are compiled when they are first used: most commands judge no text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Expression:
    """`source` makes the expression; it is asked once."""

    source: Callable[[], str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.source())
