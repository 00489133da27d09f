"""From what the model wrote to drafts: labels known, slots filled by code, nothing invented, or nothing at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from assistant.domain.draft import DraftKind, Role, Sentence, join_sentences
from assistant.domain.note import N_
from assistant.errors import ModelUnavailable
from assistant.language.model_plan import WritingPlan
from assistant.language.model_schema import SentenceType, Writing, WrittenSentence

ROLES = {
    SentenceType.EMPATHY: Role.APOLOGY,
    SentenceType.FACT: Role.FACT,
    SentenceType.POLICY: Role.POLICY,
    SentenceType.OFFER: Role.OFFER,
    SentenceType.NEXT_STEP: Role.NEXT_STEP,
}
_SLOT = re.compile(r"\{(s\d+)\}")
#: a per cent sign, or a brace, bracket or angle left over from labels, placeholders and fences
_STRAY = frozenset("%٪％‰{}[]<>‹›")


def texts_of(writing: Writing, plan: WritingPlan) -> dict[DraftKind, tuple[str, tuple[Sentence, ...]]]:
    """Text and sentences of each of the three; ModelUnavailable as soon as one sentence breaks a rule."""
    written = {
        DraftKind.PUBLIC_REPLY: writing.public_reply,
        DraftKind.PRIVATE_OFFER: writing.private_offer,
        DraftKind.FOLLOW_UP: writing.follow_up,
    }
    _check_offer(writing.private_offer, plan)
    texts = {}
    for kind, given in written.items():
        sentences = tuple(_sentence(each, kind, plan) for each in given)
        text = join_sentences([each.text for each in sentences], plan.language)
        if not any(each.isalpha() for each in text):
            raise ModelUnavailable(N_("The {kind} is missing."), kind=kind)
        texts[kind] = (text, sentences)
    return texts


def _check_offer(private: Sequence[WrittenSentence], plan: WritingPlan) -> None:
    """Every remedy is offered, every amount stated."""
    offering = [each for each in private if each.type is SentenceType.OFFER]
    offered = {label for each in offering for label in each.rests_on}
    stated = {label for each in offering for label in _SLOT.findall(each.text)}
    left_out = (set(plan.remedies) - offered) | (set(plan.amounts.values()) - stated)
    if left_out:
        raise ModelUnavailable(N_("The private offer leaves out {words}."), words=", ".join(sorted(left_out)))


def _sentence(given: WrittenSentence, kind: DraftKind, plan: WritingPlan) -> Sentence:
    labels = dict.fromkeys([*given.rests_on, *_SLOT.findall(given.text)])
    unknown = [each for each in labels if each not in plan.labels]
    if unknown:
        raise ModelUnavailable(N_("{n} unknown labels stand in the {kind}."), n=len(unknown), kind=kind)
    _check_ground(given, kind, frozenset(labels), plan)
    words = _SLOT.sub("", given.text)
    if odd := sorted({each for each in words if each in _STRAY or _is_figure(each)}):
        raise ModelUnavailable(
            N_("Figures or marks stand outside slots in the {kind}: {words}"), kind=kind, words=" ".join(odd)
        )
    used = list(dict.fromkeys(_SLOT.findall(given.text)))
    return Sentence(
        role=ROLES[given.type],
        text=_SLOT.sub(lambda found: plan.slots[found[1]].slot.text, " ".join(given.text.split())),
        slots=tuple(plan.slots[each].slot for each in used),
        clauses=tuple(plan.clauses[each].id for each in labels if each in plan.clauses),
    )


def _check_ground(given: WrittenSentence, kind: DraftKind, labels: frozenset[str], plan: WritingPlan) -> None:
    """What each type must rest on, and what may not stand in public."""
    ground = {
        SentenceType.POLICY: set(plan.clauses),
        SentenceType.FACT: {*plan.clauses, *plan.slots, *plan.facts},
        SentenceType.OFFER: set(plan.remedies),
    }
    if given.type in ground and not labels & ground[given.type]:
        raise ModelUnavailable(N_("A sentence of type {type!r} rests on nothing."), type=str(given.type))
    if given.type is SentenceType.OFFER and kind is not DraftKind.PRIVATE_OFFER:
        raise ModelUnavailable(N_("An offer stands in the {kind}."), kind=kind)
    private = {*plan.remedies, *(label for label, each in plan.slots.items() if each.private)}
    if kind is DraftKind.PUBLIC_REPLY and labels & private:
        raise ModelUnavailable(N_("The public reply holds what is private."))


def _is_figure(letter: str) -> bool:
    """Digits of any script, fractions, circled and Roman numbers, and currency signs; not 一 or 十, which are words."""
    category = unicodedata.category(letter)
    return category.startswith("N") or category == "Sc"
