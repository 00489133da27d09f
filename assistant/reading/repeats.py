"""R-REPEAT: no two replies under one product read the same; a page of equal apologies is worse than none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.domain.draft import Draft, DraftKind
from assistant.domain.note import N_, Note
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.scene import fold_once

RULE = "R-REPEAT"
#: share of three-letter stretches that two texts have in common, above which they read alike; our own choice: two
#: replies of the playbook writer that differ in one sentence of four share about 0.7
ALIKE = 0.8


def repeats(draft: Draft, recent: Sequence[str]) -> Iterator[Finding]:
    """Findings on a public reply beside the newest visible ones on the same product."""
    if draft.kind is not DraftKind.PUBLIC_REPLY or not recent:
        return
    own = _letters(draft.text)
    others = [_letters(each) for each in recent]
    if own in others:
        note = Note(message=N_("a reply on this product already says exactly this: word it anew"))
        yield Finding(rule=RULE, verdict=Verdict.BLOCK, start=0, end=len(draft.text), note=note)
    elif any(_alike(own, each) > ALIKE for each in others):
        note = Note(
            message=N_("it is very like one of the last {n} replies on this product"), values={"n": str(len(recent))}
        )
        yield Finding(rule=RULE, verdict=Verdict.WARN, start=0, end=len(draft.text), note=note)


def _letters(text: str) -> str:
    return "".join(each for each in fold_once(text).bare if each.isalnum())


def _alike(one: str, other: str) -> float:
    """Jaccard similarity of their three-letter stretches."""
    first, second = ({text[at : at + 3] for at in range(len(text) - 2)} for text in (one, other))
    return len(first & second) / max(1, len(first | second))
