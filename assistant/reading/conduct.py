"""R-BLAME, R-SUPERLATIVE, R-MEDICAL, R-DISCLOSURE, R-LEFTOVER: how a shop may not speak."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.note import N_
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.lexicon import conduct as words
from assistant.reading.scene import Scene
from assistant.reading.wordlist import WordList


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """A way of speaking and what is said about it."""

    rule: str
    words: WordList
    verdict: Verdict
    message: str


_MANNERS = (
    Manner(
        rule="R-BLAME",
        words=WordList.of(words.BLAME),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” blames or threatens the buyer: say what the shop does instead"),
    ),
    Manner(
        rule="R-SUPERLATIVE",
        words=WordList.of(words.SUPERLATIVE),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” is a superlative or guarantee that advertising law forbids: take it out"),
    ),
    Manner(
        rule="R-SUPERLATIVE",
        words=WordList.of(words.STRONG_CLAIM),
        verdict=Verdict.WARN,
        message=N_("“{words}” claims more than a shop can prove: say it more plainly"),
    ),
    Manner(
        rule="R-MEDICAL",
        words=WordList.of(words.MEDICAL),
        verdict=Verdict.WARN,
        message=N_("“{words}” reads as a medical claim: take it out"),
    ),
    Manner(
        rule="R-DISCLOSURE",
        words=WordList.of(words.CLAIMS_HUMAN),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” claims that no machine was at work: take it out"),
    ),
    Manner(
        rule="R-LEFTOVER",
        words=WordList.of(words.LEFTOVER),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” is a placeholder or a model's aside: write what is meant"),
    ),
)


def conduct(scene: Scene) -> Iterator[Finding]:
    """Findings on the manner of the text."""
    for manner in _MANNERS:
        for span in scene.spans(manner.words):
            yield scene.finding(manner.rule, manner.verdict, span, manner.message)
