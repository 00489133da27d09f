"""R-REPEAT: no two replies under one product read the same; a page of equal apologies is worse than none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from assistant.domain.draft import ALIKE, Draft, DraftKind
from assistant.domain.note import N_, Note
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.scene import fold_once

RULE = "R-REPEAT"


def repeats(draft: Draft, recent: Sequence[str]) -> Iterator[Finding]:
    """Findings on a public reply beside the newest visible ones on the same product."""
    if draft.kind is not DraftKind.PUBLIC_REPLY or not recent:
        return
    own = _letters(draft.text)
    others = [_letters(each) for each in recent]
    if own in others:
        note = Note(message=N_("a reply on this product already says exactly this: word it anew"))
        yield Finding(rule=RULE, verdict=Verdict.BLOCK, start=0, end=len(draft.text), note=note)
    elif likeness(draft.text, recent) > ALIKE:
        note = Note(
            message=N_("it is very like one of the last {n} replies on this product"), values={"n": str(len(recent))}
        )
        yield Finding(rule=RULE, verdict=Verdict.WARN, start=0, end=len(draft.text), note=note)


def likeness(text: str, recent: Sequence[str]) -> float:
    """How alike a text is to the most similar of others, 0 to 1: the Jaccard index of their three-letter stretches."""
    own = _stretches(text)
    return max((len(own & each) / max(1, len(own | each)) for each in map(_stretches, recent)), default=0.0)


@lru_cache(maxsize=4096)
def _stretches(text: str) -> frozenset[str]:
    letters = _letters(text)
    return frozenset(letters[at : at + 3] for at in range(len(letters) - 2))


@lru_cache(maxsize=4096)
def _letters(text: str) -> str:
    return "".join(each for each in fold_once(text).bare if each.isalnum())
