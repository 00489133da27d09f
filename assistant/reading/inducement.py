"""R-REVIEW: no word of a review beside an offer, no asking for one, and never a benefit for one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.domain.note import N_
from assistant.domain.rulepack import Permission, permits
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.accents import AccentedWords
from assistant.reading.lexicon import review_asks as asks
from assistant.reading.lexicon import review_freedom as freedom
from assistant.reading.lexicon import review_hints as hints
from assistant.reading.lexicon import review_pleas as pleas
from assistant.reading.lexicon import review_roundabout as roundabout
from assistant.reading.lexicon import review_stance as stance
from assistant.reading.lexicon import review_unsaid as unsaid
from assistant.reading.lexicon import review_veiled as veiled
from assistant.reading.lexicon import reviews as words
from assistant.reading.scene import Scene, fold_once

RULE = "R-REVIEW"
_MENTION, _OWN_WORK = AccentedWords.of(words.MENTION), AccentedWords.of(words.OWN_WORK)
_BENEFIT = AccentedWords.of(words.BENEFIT)
_CHANGE, _PRAISE, _IT = AccentedWords.of(asks.CHANGE), AccentedWords.of(asks.PRAISE), AccentedWords.of(stance.IT)
_THANKS, _OWN_DEED = AccentedWords.of(stance.THANKS), AccentedWords.of(stance.OWN_DEED)
_COMMENT, _REMOVE = AccentedWords.of(stance.COMMENT), AccentedWords.of(stance.REMOVE)
_CAMPAIGN, _HINT = (
    AccentedWords.of(hints.CAMPAIGN),
    AccentedWords.of(hints.HINT, veiled.VEILED, roundabout.ROUNDABOUT, pleas.PLEAS, unsaid.UNSAID),
)
_UNTIED = AccentedWords.of(freedom.UNTIED, freedom.REFUSED)
_FREE = AccentedWords.of(freedom.READ, freedom.UNTIED, freedom.REFUSED)
#: by language, because `mas` is `but` in Portuguese and `more` in Spanish
_BUT = {language: AccentedWords.of({language: each}) for language, each in freedom.BUT.items()}
_STARS = re.compile("[星⭐★☆🌟]|stars?|bintang|(?:ngoi )?sao|estrel|ดาว")
_REVIEW = re.compile(
    "评|レビュー|口コミ|review|rating|rate|feedback|comment|รี[-. ]?วิว|คะแนน|คอมเมนต์|ulasan|penilaian|nilai|komen|"
    "danh gia|nhan xet|resen|opini|coment|valora|puntua|calific|avalia|nota"
)
#: a digit that stands for a letter within a word, as in `r3view`, and what it stands for
_MASKED = re.compile(r"[a-z0-9@$]*[a-z][0-9@$]+[a-z0-9@$]*|[0-9@$]+[a-z]{2,}[a-z0-9@$]*")
_LETTER = str.maketrans("013457@$", "oieastas")
#: Japanese thanks come after what they are for
_THANKED = re.compile(r"(?:ありがとう|感謝|御礼|お礼)(?![^。]*(?:お願い|ください|いただけ(?:れ|ます|ません|る)))")
_ASKS = (
    (_PRAISE, N_("“{words}” asks the buyer for a good review: take it out")),
    (_CHANGE, N_("“{words}” asks the buyer to give or change a review: take it out")),
)


def inducement(scene: Scene) -> Iterator[Finding]:
    """Findings on every mention of a review that this kind of text may not make."""
    for view in _views(scene):
        for span in view.spans(_CAMPAIGN):
            if _released(view, span, _UNTIED):
                continue
            yield view.finding(RULE, Verdict.BLOCK, span, N_("“{words}” offers a benefit for a review: take it out"))
        for span in view.spans(_HINT):
            if _released(view, span, _UNTIED) or _goods_stars(view, *span):
                continue
            yield view.finding(RULE, Verdict.BLOCK, span, N_("“{words}” hints at a good review: take it out"))
        yield from _mentioned(view)
        yield from _asked(view)


def _mentioned(scene: Scene) -> Iterator[Finding]:
    may_mention = scene.public or _may_mention(scene)
    private = N_("“{words}” speaks of a review in a private text: take it out")
    for span in scene.spans(_COMMENT) if not may_mention else ():
        if not _thanked(scene, *span) and not _released(scene, span, _FREE):
            yield scene.finding(RULE, Verdict.BLOCK, span, private)
    for span in _mentions(scene):
        if _released(scene, span, _UNTIED):
            continue
        if _BENEFIT.found(fold_once(scene.sentence(*span))):
            message = N_("“{words}” stands beside a benefit in one sentence: take it out")
            yield scene.finding(RULE, Verdict.BLOCK, span, message)
        elif not may_mention and not _released(scene, span, _FREE):
            yield scene.finding(RULE, Verdict.BLOCK, span, private)


def _asked(scene: Scene) -> Iterator[Finding]:
    """Where a change may be mentioned, it is the buyer's own: not praise, not a higher score, not a removal."""
    free = not scene.public and _may_mention(scene)
    for list_, message in _ASKS:
        for span in scene.spans(list_):
            allowed = free and list_ is _CHANGE and not _REMOVE.found(fold_once(scene.folded.text[slice(*span)]))
            mine = _own(scene, *span) or _goods_stars(scene, *span) or _released(scene, span, _UNTIED)
            if not allowed and not mine:
                yield scene.finding(RULE, Verdict.BLOCK, span, message)
    if not free and (mentions_review(scene) or _COMMENT.found(scene.folded)):
        for span in scene.spans(_IT):
            if _released(scene, span, _UNTIED):
                continue
            yield scene.finding(RULE, Verdict.BLOCK, span, _ASKS[1][1])


def _released(scene: Scene, span: tuple[int, int], words: AccentedWords) -> bool:
    """Whether the sentence leaves the review to the buyer, without a condition that takes the freedom back."""
    sentence = fold_once(scene.sentence(*span))
    language = scene.draft.language[:2]
    but = _BUT.get("id" if language == "ms" else language)
    return words.found(sentence) and not (but and but.found(sentence))


def _goods_stars(scene: Scene, start: int, end: int) -> bool:
    """Whether stars are meant that belong to the goods: a fact names them, and no word of a review stands here."""
    said = scene.folded.bare[start:end]
    if not _STARS.search(said) or _REVIEW.search(fold_once(scene.sentence(start, end)).bare):
        return False
    return any(_STARS.search(fold_once(each).bare) for each in scene.facts.values() if each)


def mentions_review(scene: Scene) -> bool:
    return next(_mentions(scene), None) is not None


def _views(scene: Scene) -> Iterator[Scene]:
    """The scene as it is, and as it reads when digits in words are taken for letters."""
    yield scene
    bare = _MASKED.sub(lambda match: match.group().translate(_LETTER), scene.folded.bare)
    if bare != scene.folded.bare:
        text = _MASKED.sub(lambda match: match.group().translate(_LETTER), scene.folded.text)
        yield replace(scene, folded=replace(scene.folded, text=text, bare=bare))


def _own(scene: Scene, start: int, end: int) -> bool:
    """Whether the words thank for a review, or tell of the shop's own deed."""
    return (scene.public and _thanked(scene, start, end)) or _OWN_DEED.end_at(scene.folded, start)


def _thanked(scene: Scene, start: int, end: int) -> bool:
    return _THANKS.end_at(scene.folded, start) or bool(_THANKED.search(scene.sentence(start, end)[-60:]))


def _mentions(scene: Scene) -> Iterator[tuple[int, int]]:
    ours = list(_OWN_WORK.spans(scene.folded))
    for start, end in scene.spans(_MENTION):
        if not any(start < last and first < end for first, last in ours) and not _goods_stars(scene, start, end):
            yield start, end


def _may_mention(scene: Scene) -> bool:
    open_offer = scene.offer is not None and scene.offer.open
    return not open_offer and permits(scene.pack, Permission.MENTION_REVIEW_CHANGE, scene.day)
