"""The learnt reader beside the word lists: what sounds like a text to stop is stopped, what surely does not is let off.

It hears the way of saying only. What can be looked up is never let off: amounts, contacts, personal data, reviews,
leftovers, hidden characters, superlatives that nothing excuses. Words of blame, of an admission, of an offer in public
and of a denied machine are let off only where nothing at all sounds amiss, other words where little does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum
from typing import Protocol

from assistant.domain.note import N_
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.accents import AccentedWords
from assistant.reading.amounts import Vouched
from assistant.reading.lexicon.claims_certain import CERTAIN
from assistant.reading.scene import Scene
from assistant.reading.shape import Shape, shape_of

#: rules that rest on the way of saying alone; a block of theirs turns into a warning where nothing sounds amiss
_SOFT = frozenset({"R-PROMISE", "R-SUPERLATIVE", "R-MEDICAL"})
#: rules whose words are mostly right; theirs turns into a warning only where the text is surely harmless
_FIRM = frozenset({"R-BLAME", "R-ADMISSION", "R-PUBLIC-OFFER", "R-DISCLOSURE"})
#: rules of marks rather than of tone: what only sounds like theirs is worth a look, no more
_MARKED = frozenset({"R-LEFTOVER"})
_EVERYWHERE = frozenset(
    {"R-REVIEW", "R-CONTACT", "R-BLAME", "R-SUPERLATIVE", "R-MEDICAL", "R-DISCLOSURE", "R-LEFTOVER"}
)
#: letters below which a text, such as a greeting, has no way of saying
_SHORTEST = 6
_CERTAIN = AccentedWords.of(CERTAIN)
_PUBLIC, _PRIVATE = frozenset({"R-PUBLIC-OFFER", "R-ADMISSION", "R-PERSONAL"}), frozenset({"R-PROMISE"})


class Leeway(Enum):
    """What an ear may do with what the lists found: nothing; turn a block into a warning where nothing at all sounds
    amiss, or where little does; join a finding of its own."""

    KEPT = "kept"
    FIRM = "firm"
    SOFT = "soft"
    FREE = "free"


class Ear(Protocol):
    """A learnt reader of shapes (`reading.shape`)."""

    @property
    def thresholds(self) -> tuple[float, float, float, float]:
        """Odds below which a text is surely harmless, below which it is probably; above which it is worth a look, above
        which it must not leave."""
        ...

    def odds(self, shape: Shape) -> float:
        """How much a text resembles what had to be stopped."""
        ...

    def rule(self, shape: Shape, *, possible: frozenset[str]) -> str:
        """Which of the possible rules such a text breaks most likely."""
        ...


def leeway(scene: Scene, found: Iterable[Finding]) -> Leeway:
    """What an ear may do with some findings of the lists."""
    blocking = {each.rule for each in found if each.verdict is Verdict.BLOCK}
    if not blocking:
        return Leeway.FREE
    if not blocking <= _SOFT | _FIRM or ("R-SUPERLATIVE" in blocking and _CERTAIN.found(scene.folded)):
        return Leeway.KEPT
    return Leeway.FIRM if blocking & _FIRM else Leeway.SOFT


def weighed(
    scene: Scene, vouched: Iterable[Vouched], found: Iterable[Finding], ear: Ear, *, own: frozenset[str] = frozenset()
) -> list[Finding]:
    """The findings of the lists with what is heard: softened, or joined by one of the ear's own.

    `own` are sentences, as `shape.sentences_of` gives them, that the ear adds no finding to.
    """
    kept = list(found)
    may = leeway(scene, kept)
    shape = None if may is Leeway.KEPT else shape_of(scene, vouched)
    if shape is None or sum(map(str.isalpha, "".join(shape.sentences))) < _SHORTEST:
        return kept
    surely, harmless, look, stop = ear.thresholds
    odds = ear.odds(shape)
    if may is not Leeway.FREE:
        return [_softened(each) for each in kept] if odds < (surely if may is Leeway.FIRM else harmless) else kept
    if odds > look and any(each in own for each in shape.sentences):
        shape = shape.without(own)
        odds = ear.odds(shape) if shape.sentences else surely
    if odds > stop:
        return [*kept, _heard(scene, shape, ear, Verdict.BLOCK)]
    if odds > look and all(each.verdict is not Verdict.WARN for each in kept):
        return [*kept, _heard(scene, shape, ear, Verdict.WARN)]
    return kept


def _softened(finding: Finding) -> Finding:
    return replace(finding, verdict=Verdict.WARN) if finding.verdict is Verdict.BLOCK else finding


def _heard(scene: Scene, shape: Shape, ear: Ear, verdict: Verdict) -> Finding:
    """A finding on the sentence that sounds worst."""
    places = range(len(shape.sentences))
    worst = max(places, key=lambda at: ear.odds(shape.only(at))) if len(places) > 1 else 0
    possible = _EVERYWHERE | (_PUBLIC if scene.public else _PRIVATE)
    rule = ear.rule(shape.only(worst), possible=possible)
    verdict = Verdict.WARN if rule in _MARKED else verdict
    message = N_("“{words}” sounds like texts that this rule stops: say it in another way")
    return scene.finding(rule, verdict, shape.places[worst], message)
