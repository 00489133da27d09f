"""R-BLAME, R-ADMISSION, R-SUPERLATIVE, R-MEDICAL, R-DANGER, R-DISCLOSURE, R-LEFTOVER: how a shop may not speak."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.note import N_
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.accents import AccentedWords
from assistant.reading.lexicon import (
    admission,
    admission_elsewhere,
    admission_frank,
    admission_labels,
    admission_open,
    admission_open_latin,
    admission_parts,
    blame,
    blame_aside,
    blame_belittling,
    blame_doubt,
    blame_doubt_elsewhere,
    blame_household,
    blame_latin,
    blame_parts,
    blame_scorn,
    blame_scorn_elsewhere,
    blame_veiled,
    claims,
    claims_certain,
    claims_open,
    claims_parts,
    claims_veiled,
    claims_west,
    danger_denied,
    denial,
    human,
    human_denied,
    human_life,
    human_scenes,
    leftover,
    leftover_marks,
    leftover_notes,
    leftover_orders,
    leftover_talk,
    machine,
    machine_evaded,
    medical,
    medical_latin,
    medical_parts,
)
from assistant.reading.scene import Scene, fold_once

_DENIED, _DOUBT = AccentedWords.of(denial.DENIED), AccentedWords.of(denial.DOUBT)
_DENIED_CLOSE = AccentedWords.of(denial.DENIED_CLOSE)
_OPEN_MACHINE = AccentedWords.of(denial.OPEN_MACHINE)
_DISOWNED = AccentedWords.of(denial.DISOWNED)
_DOCTOR = AccentedWords.of(denial.DOCTOR)
#: marks around a name that stands in quotes
_OPENING, _CLOSING = frozenset('“「『«"《'), frozenset('”」』»"》')


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """A way of speaking and what is said about it.

    `unless` are words right before that turn the meaning, `excused` words anywhere in the sentence or within `reach`
    letters of the words. A manner that is
    `public` concerns public replies alone; what is `citable` may repeat the very words of a fact or a cited clause.
    """

    rule: str
    words: AccentedWords
    verdict: Verdict
    message: str
    unless: AccentedWords | None = None
    excused: AccentedWords | None = None
    public: bool = False
    citable: bool = False
    reach: int = 0


_MANNERS = (
    Manner(
        rule="R-BLAME",
        words=AccentedWords.of(
            blame.EASTERN,
            blame_latin.LATIN,
            blame_belittling.BELITTLING,
            blame_veiled.VEILED,
        ),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” blames or threatens the buyer: say what the shop does instead"),
        unless=_DENIED,
    ),
    Manner(
        rule="R-BLAME",
        words=AccentedWords.of(
            blame_doubt.DOUBT,
            blame_doubt_elsewhere.DOUBT,
            blame_household.HOUSEHOLD,
            blame_scorn.SCORN,
            blame_scorn_elsewhere.SCORN,
            blame_parts.BLAME,
            blame_aside.ASIDE,
        ),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” blames or threatens the buyer: say what the shop does instead"),
        unless=_DENIED_CLOSE,
    ),
    Manner(
        rule="R-ADMISSION",
        words=AccentedWords.of(
            admission.ADMISSION,
            admission_elsewhere.ADMISSION,
            admission_frank.ADMISSION,
            admission_open.OPEN,
            admission_open_latin.OPEN,
            admission_parts.ADMISSION,
            admission_labels.LABELS,
        ),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” admits in public more than the facts hold: say what went wrong in this order"),
        unless=_DOUBT,
        public=True,
        citable=True,
    ),
    Manner(
        rule="R-SUPERLATIVE",
        words=AccentedWords.of(
            claims.SUPERLATIVE,
            claims.ABSOLUTE,
            claims_west.ABSOLUTE,
            claims_veiled.ABSOLUTE,
            claims_open.ABSOLUTE,
            claims_parts.ABSOLUTE,
            claims_certain.CERTAIN,
        ),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” is a superlative or guarantee that advertising law forbids: take it out"),
        unless=_DENIED,
        excused=_DISOWNED,
        citable=True,
    ),
    Manner(
        rule="R-SUPERLATIVE",
        words=AccentedWords.of(claims_west.STRONG_CLAIM),
        verdict=Verdict.WARN,
        message=N_("“{words}” claims more than a shop can prove: say it more plainly"),
        unless=_DENIED,
        citable=True,
    ),
    Manner(
        rule="R-MEDICAL",
        words=AccentedWords.of(
            medical.MEDICAL,
            medical_latin.MEDICAL,
            medical_parts.MEDICAL,
            claims_veiled.MEDICAL,
            claims_open.MEDICAL,
        ),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” claims an effect on health: take it out"),
        unless=_DENIED,
        excused=_DOCTOR,
    ),
    Manner(
        rule="R-MEDICAL",
        words=AccentedWords.of(medical_latin.HINT),
        verdict=Verdict.WARN,
        message=N_("“{words}” reads as a medical claim: take it out"),
        unless=_DENIED,
        citable=True,
    ),
    Manner(
        rule="R-DANGER",
        words=AccentedWords.of(danger_denied.HARMLESS),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” says that nothing can happen, which nobody at the shop can know: take it out"),
        citable=True,
    ),
    Manner(
        rule="R-DISCLOSURE",
        words=AccentedWords.of(
            machine.CLAIMS_HUMAN,
            machine_evaded.EVADED,
            human.HUMAN,
            human_denied.DENIED,
            human_life.LIFE,
            human_scenes.SCENES,
        ),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” claims that no machine was at work: take it out"),
        excused=_OPEN_MACHINE,
        reach=40,
    ),
    Manner(
        rule="R-LEFTOVER",
        words=AccentedWords.of(
            leftover.LEFTOVER,
            claims_veiled.LEFTOVER,
            leftover_marks.MARKS,
            leftover_notes.NOTES,
            leftover_orders.ORDERS,
            leftover_talk.TALK,
        ),
        verdict=Verdict.BLOCK,
        message=N_("“{words}” is a placeholder or a model's aside: write what is meant"),
    ),
)


def conduct(scene: Scene) -> Iterator[Finding]:
    """Findings on the manner of the text."""
    for manner in _MANNERS:
        if manner.public and not scene.public:
            continue
        for span in scene.spans(manner.words):
            if not _excused(scene, manner, span):
                yield scene.finding(manner.rule, manner.verdict, span, manner.message)


def _excused(scene: Scene, manner: Manner, span: tuple[int, int]) -> bool:
    if manner.unless is not None and manner.unless.end_at(scene.folded, span[0]):
        return True
    if manner.excused is not None and any(
        manner.excused.found(fold_once(each)) for each in _around(scene, manner, span)
    ):
        return True
    return manner.citable and _cited(scene, *span)


def _around(scene: Scene, manner: Manner, span: tuple[int, int]) -> Iterator[str]:
    """Where words that excuse may stand: the sentence, and some letters beyond its end."""
    yield scene.sentence(*span)
    if manner.reach:
        yield scene.folded.bare[max(0, span[0] - manner.reach) : span[1] + manner.reach]


def _cited(scene: Scene, start: int, end: int) -> bool:
    """Whether the words and a neighbour of theirs stand in a fact or a cited clause, as `100% cotton` in a name."""
    text = scene.folded.bare
    wider = {text[start : _word_end(text, end)], text[_word_start(text, start) : end]}
    if text[max(0, start - 1) : start] in _OPENING and text[end : end + 1] in _CLOSING:
        wider.add(text[start:end])
    sources = [
        fold_once(each).bare for each in (*scene.facts.values(), *(clause.text for clause in scene.clauses)) if each
    ]
    return any(words.strip() in source for words in wider for source in sources)


def _word_end(text: str, at: int) -> int:
    """The end of the next word, or of the next sign where words are not set apart."""
    while at < len(text) and text[at] == " ":
        at += 1
    first = at
    while at < len(text) and text[at].isascii() and text[at].isalnum():
        at += 1
    return min(at if at > first else at + 1, len(text))


def _word_start(text: str, at: int) -> int:
    while at and text[at - 1] == " ":
        at -= 1
    last = at
    while at and text[at - 1].isascii() and text[at - 1].isalnum():
        at -= 1
    return at if at < last else max(at - 1, 0)
