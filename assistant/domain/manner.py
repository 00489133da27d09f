"""How a shop writes: its tone in a few words, and replies of its own that somebody held up as good."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from assistant.domain.draft import DraftKind
from assistant.domain.taxonomy import Cause


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A reply with its slots emptied and everything personal taken out, accepted by a person."""

    cause: Cause
    language: str
    kind: DraftKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """`tone` is a short text for people and models, "" where nobody described one."""

    tone: str = ""
    examples: tuple[Example, ...] = ()

    def examples_for(self, causes: Collection[Cause], language: str, *, limit: int) -> list[Example]:
        """Those of these causes in this language, the first of each kind before any second."""
        fit = [each for each in self.examples if each.cause in causes and each.language == language]
        rank = [sum(before.kind is each.kind for before in fit[:place]) for place, each in enumerate(fit)]
        return [each for _, each in sorted(zip(rank, fit, strict=True), key=lambda pair: pair[0])][:limit]
