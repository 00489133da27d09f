"""R-REVIEW: no word of a review beside an offer, no asking for one, and never a benefit for one."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.domain.note import N_
from assistant.domain.rulepack import Permission, permits
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.lexicon import reviews as words
from assistant.reading.scene import Scene, fold_once
from assistant.reading.wordlist import WordList

RULE = "R-REVIEW"
_MENTION, _ASK = WordList.of(words.MENTION), WordList.of(words.ASK)
_OWN_WORK, _BENEFIT = WordList.of(words.OWN_WORK), WordList.of(words.BENEFIT)
_CAMPAIGN = WordList.of(words.CAMPAIGN)


def inducement(scene: Scene) -> Iterator[Finding]:
    """Findings on every mention of a review that this kind of text may not make."""
    for span in scene.spans(_CAMPAIGN):
        yield scene.finding(RULE, Verdict.BLOCK, span, N_("“{words}” offers a benefit for a review: take it out"))
    for span in _mentions(scene):
        if _BENEFIT.found(fold_once(scene.sentence(*span))):
            message = N_("“{words}” stands beside a benefit in one sentence: take it out")
            yield scene.finding(RULE, Verdict.BLOCK, span, message)
        elif not scene.public and not _may_mention(scene):
            message = N_("“{words}” speaks of a review in a private text: take it out")
            yield scene.finding(RULE, Verdict.BLOCK, span, message)
    if scene.public or not _may_mention(scene):
        for span in scene.spans(_ASK):
            message = N_("“{words}” asks the buyer to give or change a review: take it out")
            yield scene.finding(RULE, Verdict.BLOCK, span, message)


def mentions_review(scene: Scene) -> bool:
    return next(_mentions(scene), None) is not None


def _mentions(scene: Scene) -> Iterator[tuple[int, int]]:
    ours = list(_OWN_WORK.spans(scene.folded))
    for start, end in scene.spans(_MENTION):
        if not any(start < last and first < end for first, last in ours):
            yield start, end


def _may_mention(scene: Scene) -> bool:
    open_offer = scene.offer is not None and scene.offer.open
    return not open_offer and permits(scene.pack, Permission.MENTION_REVIEW_CHANGE, scene.day)
