"""What a person changed in a draft, by type: tone, fact, offer, policy, length, language.

Figures and remedies are compared as what they mean, so that `¥20` moved to another sentence is no change and the same
sentence with another amount is one. What is left over is tone: the same said in other words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

from assistant.domain.draft import Draft, Role, sentences_in
from assistant.domain.learning import Change, Edit
from assistant.reading.folding import fold_pattern
from assistant.reading.lexicon.edit_words import POLICY, REMEDIES
from assistant.reading.quantities import quantities
from assistant.reading.quantity import Quantity
from assistant.reading.scene import fold_once

#: units of what is offered; other figures are facts
_OFFERED = frozenset({"money", "percent", "discount"})
#: a text this much shorter or longer has changed in length; the typed classes ask for a fifth
SHORTER, LONGER = 0.8, 1.25
#: share of a sentence's stretches that must stand in the other text for it to be there still, or be there unchanged
KEPT, SAME = 0.5, 0.95
#: languages that statistics tell apart badly
_TWINS = frozenset({"id", "ms"})
_REMEDIES = {name: re.compile(fold_pattern(words)) for name, words in REMEDIES.items()}
_POLICY = re.compile(fold_pattern(POLICY))
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
#: slots whose values are facts of the order
_FACTS = frozenset({"order", "carrier", "product", "address"})


class EditReader:
    """`detect_language` gives an ISO 639-1 code."""

    def __init__(self, *, detect_language: Callable[[str], str]) -> None:
        self._detect_language = detect_language

    def __call__(self, before: Draft, after: str) -> Edit:
        """What became of the text of `before`; nothing where `after` says the same."""
        old, new = " ".join(before.text.split()), " ".join(after.split())
        if old == new:
            return Edit()
        share = 1 - SequenceMatcher(None, old, new, autojunk=False).ratio()
        if self._other_language(old, new):
            return Edit(changes=(Change.LANGUAGE,), share=share)
        found = {change for change, is_so in _changes(before, new) if is_so}
        if not found or _reworded(before, new, offers=Change.OFFER in found):
            found.add(Change.TONE)
        return Edit(changes=tuple(each for each in Change if each in found), share=share)

    def _other_language(self, old: str, new: str) -> bool:
        was, now = self._detect_language(old), self._detect_language(new)
        return bool(was and now) and was != now and not {was, now} <= _TWINS


def _changes(before: Draft, after: str) -> Iterable[tuple[Change, bool]]:
    """Each type that can be told by what the texts mean. What rules say is no fact of the order and no offer."""
    rules = [each.text for each in before.sentences if each.role is Role.POLICY]
    old_text, new_text = (_without(rules, text) for text in (before.text, after))
    old, new = _figures(old_text), _figures(new_text)
    money = _differ([each for each in old if _offers(each)], [each for each in new if _offers(each)])
    facts = _differ([each for each in old if not _offers(each)], [each for each in new if not _offers(each)])
    yield Change.OFFER, money or _other_remedy(before, old_text, new_text)
    yield Change.FACT, facts or _lost_fact(before, after)
    yield Change.POLICY, _policy_changed(rules, before.text, after)
    size = len(after) / max(1, len(before.text))
    yield Change.LENGTH, size < SHORTER or size > LONGER


def _without(rules: Sequence[str], text: str) -> str:
    """The text without the sentences that are, or were, these rules."""
    for rule in rules:
        text = text.replace(rule, " ")
    kept = [each for each in sentences_in(text) if not any(_held(each, rule) >= KEPT for rule in rules)]
    return " ".join(kept)


def _figures(text: str) -> tuple[Quantity, ...]:
    return quantities(fold_once(text))


def _offers(figure: Quantity) -> bool:
    return figure.unit in _OFFERED


def _differ(old: Sequence[Quantity], new: Sequence[Quantity], *, both: bool = True) -> bool:
    """Whether the old one says a figure that the new one does not, or, of `both`, the other way round."""
    ways = ((old, new), (new, old)) if both else ((old, new),)
    return any(not any(each.same_as(other) for other in others) for some, others in ways for each in some)


def _other_remedy(before: Draft, old: str, new: str) -> bool:
    """Whether a remedy has come in or gone; a sentence that still names its amount is the same offer in other words."""
    gone = [each for each in sentences_in(old) if _held(each, new) < SAME]
    come = [each for each in sentences_in(new) if _held(each, old) < SAME]
    offered = [each.text for each in before.sentences if each.role is Role.OFFER and _held(each.text, new) < SAME]
    if any(not _remedies(each) and _held(each, new) >= KEPT for each in offered):
        return False  # it was named by words nobody knows here, and most of them stand
    paid = [each for each in _figures(" ".join(come)) if _offers(each)]
    lost = [
        each for each in gone if not (paid and not _differ([m for m in _figures(each) if _offers(m)], paid, both=False))
    ]
    vanished = frozenset().union(*map(_remedies, lost)) - _remedies(new)
    return bool(vanished or _remedies(" ".join(come)) - _remedies(old))


def _remedies(text: str) -> frozenset[str]:
    words = fold_once(text).bare
    return frozenset(name for name, pattern in _REMEDIES.items() if pattern.search(words))


def _lost_fact(before: Draft, after: str) -> bool:
    """Whether a name that code filled in was put otherwise in a sentence that still stands; leaving it out is none."""
    for sentence in before.sentences:
        for slot in sentence.slots:
            if slot.name not in _FACTS or slot.text in after:
                continue
            rest = sentence.text.replace(slot.text, "")
            if any(slot.name in ("order", "carrier") and _held(rest, each) >= SAME for each in sentences_in(after)):
                return True
    return False


def _policy_changed(rules: Sequence[str], before: str, after: str) -> bool:
    """Whether a sentence about rules is gone or another, or one has come in."""
    if any(_held(each, after) < SAME or _differ(_figures(each), _figures(after), both=False) for each in rules):
        return True
    return bool(_POLICY.search(fold_once(after).bare)) != bool(_POLICY.search(fold_once(before).bare))


def _reworded(before: Draft, after: str, *, offers: bool) -> bool:
    """Whether a sentence is said in other words, one has come in that says nothing new, or a mark of feeling has.

    `offers` says that the offer is another: then its sentence is no rewording.
    """
    stated = [each.text for each in before.sentences if each.role is not Role.POLICY] or sentences_in(before.text)
    stated = [each for each in stated if not (offers and _remedies(each))]
    new = _figureless(after)
    if any(KEPT <= _held(_figureless(each), new) < SAME for each in stated):
        return True
    if any(_plain(each) and _held(each, before.text) < KEPT for each in sentences_in(after)):
        return True
    return _feeling(before.text) != _feeling(after)


def _plain(sentence: str) -> bool:
    """Whether it names no figure, no remedy and no rule."""
    words = fold_once(sentence).bare
    return not (_figures(sentence) or _remedies(sentence) or _POLICY.search(words))


def _figureless(text: str) -> str:
    """The text without figures, which are compared apart."""
    folded = fold_once(text)
    left, done = "", 0
    for figure in sorted(quantities(folded), key=lambda each: each.start):
        left, done = left + folded.bare[done : figure.start], max(done, figure.end)
    return left + folded.bare[done:]


def _held(sentence: str, text: str) -> float:
    """The share of a sentence's stretches of letters that stand in a text; 1 where it has none."""
    own, other = _stretches(sentence), _stretches(text)
    return len(own & other) / len(own) if own else 1.0


def _stretches(text: str) -> set[str]:
    """Pairs of letters in scripts without spaces, fives elsewhere."""
    letters = "".join(each for each in fold_once(text).bare if each.isalnum())
    size = 2 if _UNSPACED.search(letters) else 5
    return {letters[at : at + size] for at in range(len(letters) - size + 1)}


def _feeling(text: str) -> tuple[int, int]:
    """Exclamation marks and emoji."""
    return sum(text.count(mark) for mark in "!！"), sum(each >= "\U0001f300" or "☀" <= each <= "➿" for each in text)
