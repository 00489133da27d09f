"""From what the model wrote to texts: labels known, slots filled by code, nothing invented; else told what is wrong."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from assistant.domain.draft import DraftKind, Role, Sentence, join_sentences
from assistant.domain.note import N_, Note
from assistant.domain.option import Flaw
from assistant.language.model_plan import WritingPlan
from assistant.language.model_schema import SentenceType, WrittenSentence
from assistant.language.slots import is_figure

ROLES = {
    SentenceType.EMPATHY: Role.APOLOGY,
    SentenceType.FACT: Role.FACT,
    SentenceType.POLICY: Role.POLICY,
    SentenceType.OFFER: Role.OFFER,
    SentenceType.NEXT_STEP: Role.NEXT_STEP,
}
#: letters in a row that a text may share with the instructions by chance
ECHO = 48
#: letters that a whole sentence may share with the buyer's words by chance; a Chinese character says as much as three
DICTATED, WIDE = 24, 3
#: the part of a sentence beyond which a run of the buyer's words is not quoted in it but is it
WHOLE = 0.9
_SLOT = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
#: a per cent sign, or a brace, bracket or angle left over from labels, placeholders and fences
_STRAY = frozenset("%٪％‰{}[]<>‹›")


def texts_of(
    written: Mapping[DraftKind, Sequence[WrittenSentence]], plan: WritingPlan, instructions: str = "", said: str = ""
) -> tuple[dict[DraftKind, tuple[str, tuple[Sentence, ...]]], tuple[Flaw, ...]]:
    """Text and sentences of each kind, and everything that is wrong with them: with one flaw no text may be used.

    `said` is what the buyer said.
    """
    flaws = [*_offer_flaws(written.get(DraftKind.PRIVATE_OFFER, ()), plan)]
    texts = {}
    for kind, given in written.items():
        found = [flaw for each in given for flaw in flaws_of(each, kind, plan)]
        found += [
            _flaw("A-ECHO", N_("It repeats the instructions."), kind, each) for each in _echoes(given, instructions)
        ]
        found += [
            _flaw("A-DICTATED", N_("It says what the buyer has dictated."), kind, each)
            for each in _dictated(given, said)
        ]
        flaws += found
        if found:
            continue
        sentences = tuple(_filled(each, plan) for each in given)
        text = join_sentences([each.text for each in sentences], plan.language)
        if not any(each.isalpha() for each in text):
            flaws.append(_flaw("A-MISSING", N_("The {kind} is missing."), kind, kind=kind))
        texts[kind] = (text, sentences)
    return texts, tuple(flaws)


def flaws_of(given: WrittenSentence, kind: DraftKind, plan: WritingPlan) -> list[Flaw]:
    """What is wrong with one sentence by itself, nothing if it may be used."""
    labels = _labels(given)
    flaws = [
        *_label_flaws(given, labels, kind, plan),
        *_ground_flaws(given, labels, kind, plan),
    ]
    words = _SLOT.sub("", given.text)
    if odd := sorted({each for each in words if each in _STRAY or is_figure(each)}):
        said = N_("Figures or marks stand outside slots in the {kind}: {words}")
        flaws.append(_flaw("A-FIGURE", said, kind, given, kind=kind, words=" ".join(odd)))
    return flaws


def _filled(given: WrittenSentence, plan: WritingPlan) -> Sentence:
    used = dict.fromkeys(_SLOT.findall(given.text))
    return Sentence(
        role=ROLES[given.type],
        text=_SLOT.sub(lambda found: plan.slots[found[1]].slot.text, " ".join(given.text.split())),
        slots=tuple(plan.slots[each].slot for each in used),
        clauses=tuple(plan.clauses[each].id for each in _labels(given) if each in plan.clauses),
    )


def _labels(given: WrittenSentence) -> dict[str, None]:
    """Each label it rests on or fills in, once, in order; braces around one it rests on mean nothing."""
    return dict.fromkeys([*(each.strip("{}") for each in given.rests_on), *_SLOT.findall(given.text)])


def _label_flaws(
    given: WrittenSentence, labels: Mapping[str, None], kind: DraftKind, plan: WritingPlan
) -> Iterator[Flaw]:
    elsewhere = [each for each in labels if each in plan.elsewhere]
    empty = {each for each in _SLOT.findall(given.text) if each not in plan.slots}
    unknown = [each for each in labels if each not in plan.elsewhere and (each not in plan.labels or each in empty)]
    if unknown:
        said = N_("{n} unknown labels stand in the {kind}.")
        yield _flaw("A-LABEL", said, kind, given, n=str(len(unknown)), kind=kind)
    if elsewhere:
        said = N_("In the {kind} stand labels that are not for this cause: {labels}.")
        yield _flaw("A-CAUSE", said, kind, given, kind=kind, labels=", ".join(elsewhere))


def _ground_flaws(
    given: WrittenSentence, labels: Mapping[str, None], kind: DraftKind, plan: WritingPlan
) -> Iterator[Flaw]:
    """What each type must rest on, and what may not stand in public."""
    ground = {
        SentenceType.POLICY: set(plan.clauses),
        SentenceType.FACT: {*plan.clauses, *plan.facts, *(plan.slots.keys() - plan.remedies.keys())},
        SentenceType.OFFER: set(plan.remedies),
    }
    if given.type in ground and not labels.keys() & ground[given.type]:
        said = N_("A sentence of type {type!r} rests on nothing.")
        yield _flaw("A-GROUND", said, kind, given, type=str(given.type))
    if given.type is SentenceType.OFFER and kind is not DraftKind.PRIVATE_OFFER:
        yield _flaw("A-PLACE", N_("An offer stands in the {kind}."), kind, given, kind=kind)
    private = {*plan.remedies, *(label for label, each in plan.slots.items() if each.private)}
    held = {*(labels.keys() - plan.clauses.keys()), *_SLOT.findall(given.text)}
    if kind is DraftKind.PUBLIC_REPLY and held & private:
        yield _flaw("A-PLACE", N_("The public reply holds what is private."), kind, given)


def _offer_flaws(private: Sequence[WrittenSentence], plan: WritingPlan) -> Iterator[Flaw]:
    """Every remedy is offered, every amount stated."""
    offering = [each for each in private if each.type is SentenceType.OFFER]
    offered = {label for each in offering for label in _labels(each)}
    stated = {label for each in offering for label in _SLOT.findall(each.text)}
    left_out = (set(plan.remedies) - offered) | (set(plan.amounts.values()) - stated)
    if left_out:
        said = N_("The private offer leaves out {words}.")
        yield _flaw("A-OFFER", said, DraftKind.PRIVATE_OFFER, words=", ".join(sorted(left_out)))


def _echoes(given: Sequence[WrittenSentence], instructions: str) -> Iterator[WrittenSentence]:
    """The sentences that repeat a piece of the instructions letter by letter."""
    source = _letters(instructions)
    for each in given:
        words = _letters(each.text)
        if any(words[at : at + ECHO] in source for at in range(len(words) - ECHO + 1)):
            yield each


def _dictated(given: Sequence[WrittenSentence], said: str) -> Iterator[WrittenSentence]:
    """The sentences that stand in the buyer's words letter by letter: the shop speaks for itself in none of them."""
    source = _letters(said)
    for each in given:
        words = _letters(_SLOT.sub("", each.text))
        run = math.ceil(len(words) * WHOLE)
        if _width(words) >= DICTATED and any(words[at : at + run] in source for at in range(len(words) - run + 1)):
            yield each


def _width(letters: str) -> int:
    return sum(WIDE if _EAST.match(each) else 1 for each in letters)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _flaw(rule: str, said: str, place: DraftKind, of: WrittenSentence | None = None, /, **values: str) -> Flaw:
    return Flaw(rule=rule, note=Note(message=said, values=values), kind=place, sentence=of.text if of else "")
