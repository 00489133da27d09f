"""Diagnosis without a key: trained views of a text, the same answer every time."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from assistant.domain.diagnosis import Candidate, Diagnosis
from assistant.domain.option import MOST_OPTIONS
from assistant.domain.taxonomy import USUAL_FAULT, Ask, Cause, Fault, Severity, TextKind
from assistant.language.embedded.cascade import Cascade
from assistant.language.embedded.cues import cue_strengths
from assistant.language.embedded.encoder import Encoder
from assistant.language.embedded.evidence import find_evidence
from assistant.language.embedded.features import normal_form
from assistant.language.embedded.heads import Floats, Heads, by_head, signed_harm, worded_danger
from assistant.language.embedded.lexicon import asked_for

AUTHOR = "embedded-3"
#: the folder of the artefacts shipped with the package
ARTEFACTS = Path(__file__).parent
#: further causes of one text
MOST_OTHERS = 3
#: what a cue word of the cause adds to a clause's probability, and how much its length in code points counts; chosen on
#: labelled evidence that the n-grams had not seen
CUED, LENGTH_POWER = 0.4, 0.3
#: normal forms whose diagnosis is kept, so that a backlog's repeated texts are read once
REMEMBERED = 4096
#: the diagnosis of a normal form, without evidence, and its likeliest causes
Read = tuple[Diagnosis, tuple[Candidate, ...]]


class EmbeddedDiagnoser:
    """Reads complaints with the artefacts of `folder`. Raises UnsafeSetup when they were not trained for `encoder`.

    Texts with one normal form share a diagnosis; each has its own evidence. `detect_language` gives the ISO 639-1 code
    of a text. The star rating is not asked for and cannot enter.
    """

    def __init__(self, encoder: Encoder, folder: Path = ARTEFACTS, *, detect_language: Callable[[str], str]) -> None:
        self.cascade = Cascade(encoder, folder)
        self._detect_language = detect_language
        self._known: OrderedDict[str, Read] = OrderedDict()

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]:
        """One diagnosis a text, in order; a text's diagnosis does not depend on the others."""
        forms = [normal_form(each) for each in texts]
        read = await self._read(forms)
        return await asyncio.to_thread(
            lambda: [self._shown(text, read[form][0]) for text, form in zip(texts, forms, strict=True)]
        )

    async def rank(self, texts: Sequence[str]) -> list[tuple[Candidate, ...]]:
        """The likeliest causes of each text, in order, the one of its diagnosis first; none for what is no complaint.

        Read from memory for texts that were just diagnosed.
        """
        forms = [normal_form(each) for each in texts]
        read = await self._read(forms)
        return [read[form][1] for form in forms]

    async def _read(self, forms: Sequence[str]) -> dict[str, Read]:
        found = {each: self._known[each] for each in forms if each in self._known}
        new = [each for each in dict.fromkeys(forms) if each not in found]
        worded = [each for each in new if any(sign.isalnum() for sign in each)]
        for each in new:
            found[each] = set_aside(TextKind.EMPTY, self._detect_language(each), confidence=1.0), ()
        if worded:
            chance = await self.cascade.chances(worded)
            for index, form in enumerate(worded):
                found[form] = self._judge(form, {head: rows[index] for head, rows in chance.items()})
        self._remember(found)
        return found

    def _remember(self, found: Mapping[str, Read]) -> None:
        for form, read in found.items():
            self._known[form] = read
            self._known.move_to_end(form)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)

    def _judge(self, form: str, chance: Mapping[str, Floats]) -> Read:
        heads, language = self.cascade.heads, self._detect_language(form)
        at = heads.thresholds
        safety = bool(at.dangerous(chance["safety"], worded_danger([form]), signed_harm([form]))[0])
        kinds = dict(zip(heads.labels("kind"), chance["kind"].tolist(), strict=True))
        complaint = kinds.pop(TextKind.COMPLAINT)
        if complaint < at.complaint and not safety:
            kind = TextKind(max(kinds, key=lambda each: kinds[each]))
            return set_aside(kind, language, confidence=1 - complaint), ()
        ranked = self._ranked(chance)
        likeliest = ranked[0]
        diagnosis = Diagnosis(
            cause=likeliest.cause,
            other_causes=self._others(likeliest.cause, chance["named"]),
            fault=likeliest.fault,
            severity=Severity(int(heads.labels("severity")[int(chance["severity"].argmax())])),
            safety=safety,
            ask=asked_for(form),
            language=language,
            confidence=likeliest.probability,
            abstained=likeliest.probability < at.abstain,
            author=AUTHOR,
        )
        return diagnosis, ranked

    def _ranked(self, chance: Mapping[str, Floats]) -> tuple[Candidate, ...]:
        """The likeliest causes, each with the fault it would have here; of equal ones the first in the heads' order."""
        heads = self.cascade.heads
        causes = [Cause(each) for each in heads.labels("cause")]
        faults = dict(zip(heads.labels("fault"), chance["fault"].tolist(), strict=True))
        best = np.argsort(-chance["cause"], kind="stable")[:MOST_OPTIONS]
        return tuple(
            Candidate(cause=causes[at], probability=float(chance["cause"][at]), fault=likely_fault(faults, causes[at]))
            for at in best
        )

    def _shown(self, text: str, diagnosis: Diagnosis) -> Diagnosis:
        """The diagnosis with the evidence in this very text."""
        if diagnosis.kind is not TextKind.COMPLAINT:
            return diagnosis
        heads = self.cascade.heads
        evidence = find_evidence(text, lambda clauses: clause_scores(heads, clauses, diagnosis.cause))
        return replace(diagnosis, evidence=evidence)

    def _others(self, cause: str, named: Floats) -> tuple[Cause, ...]:
        """Further causes the text names, likeliest first; `other` is never a further one."""
        heads = self.cascade.heads
        labels, threshold = heads.labels("named"), heads.thresholds.named
        ranked = [labels[index] for index in np.argsort(-named, kind="stable") if named[index] >= threshold]
        return tuple(Cause(each) for each in ranked if each not in (cause, Cause.OTHER))[:MOST_OTHERS]


def likely_fault(probabilities: Mapping[str, float], cause: str) -> Fault:
    """Who would have to act: the head's answer, with the usual fault of the cause counting half."""
    usual = USUAL_FAULT[Cause(cause)]
    return Fault(max(probabilities, key=lambda each: probabilities[each] + (0.5 if each == usual else 0.0)))


def clause_scores(heads: Heads, clauses: Sequence[str], cause: str) -> Floats:
    """How strongly each clause shows the cause: its n-gram probability and its cue words, a little for its length."""
    place = heads.labels("cause").index(cause)
    chance = by_head(heads.columns, heads.gram_scores(clauses))["cause"][:, place]
    if cause != Cause.OTHER:
        chance = chance + CUED * (cue_strengths(clauses)[:, place] > 0)
    return np.asarray(chance * np.array([len(each) for each in clauses]) ** LENGTH_POWER, np.float32)


def set_aside(kind: TextKind, language: str, *, confidence: float) -> Diagnosis:
    """The diagnosis of a text that is no complaint: it blames nobody and shows nothing."""
    return Diagnosis(
        cause=Cause.OTHER,
        fault=Fault.UNKNOWN,
        severity=Severity.MILD,
        kind=kind,
        ask=Ask.NOTHING,
        language=language,
        confidence=confidence,
        author=AUTHOR,
    )
