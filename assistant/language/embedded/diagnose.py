"""Diagnosis without a key: trained heads over the bundled encoder and n-grams, the same answer every time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from assistant.domain.diagnosis import Diagnosis
from assistant.domain.taxonomy import USUAL_FAULT, Ask, Cause, Fault, Severity, TextKind
from assistant.language.embedded.encoder import Encoder
from assistant.language.embedded.evidence import find_evidence
from assistant.language.embedded.features import readable
from assistant.language.embedded.heads import Floats, Heads, chances, load_heads, tempered
from assistant.language.embedded.lexicon import asked_for, names_danger

AUTHOR = "embedded-2"
#: the artefact shipped with the package
HEADS = Path(__file__).with_name("heads.npz")
#: further causes of one text
MOST_OTHERS = 3


class EmbeddedDiagnoser:
    """Reads complaints with the heads of `path`. Raises UnsafeSetup when they were not trained for `encoder`.

    `detect_language` gives the ISO 639-1 code of a text. The star rating is not asked for and cannot enter.
    """

    def __init__(self, encoder: Encoder, path: Path = HEADS, *, detect_language: Callable[[str], str]) -> None:
        self._encoder = encoder
        self._heads = load_heads(path, encoder=encoder.name)
        self._detect_language = detect_language

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]:
        """One diagnosis a text, in order; a text's diagnosis does not depend on the others."""
        if not texts:
            return []
        vectors = await self._encoder.encode_queries(texts)
        return await asyncio.to_thread(self._judge_all, texts, vectors)

    def _judge_all(self, texts: Sequence[str], vectors: Floats) -> list[Diagnosis]:
        chance = self._heads.probabilities(vectors, texts)
        return [
            self._judge(text, {head: rows[index] for head, rows in chance.items()}) for index, text in enumerate(texts)
        ]

    def _judge(self, text: str, chance: Mapping[str, Floats]) -> Diagnosis:
        language = self._detect_language(text)
        if not any(each.isalnum() for each in readable(text)):
            return set_aside(TextKind.EMPTY, language, confidence=1.0)
        at = self._heads.thresholds
        safety = is_dangerous(text, float(chance["safety"][0]), at.safety)
        kinds = dict(zip(self._heads.labels("kind"), chance["kind"].tolist(), strict=True))
        complaint = kinds.pop(TextKind.COMPLAINT)
        if complaint < at.complaint and not names_danger(readable(text)):
            return set_aside(TextKind(max(kinds, key=lambda each: kinds[each])), language, confidence=1 - complaint)
        causes = self._heads.labels("cause")
        by_cause = tempered(chance["cause"][None], at.temperature)[0]
        cause, confidence = causes[int(by_cause.argmax())], float(by_cause.max())
        return Diagnosis(
            cause=Cause(cause),
            other_causes=self._others(cause, chance["named"]),
            fault=likely_fault(dict(zip(self._heads.labels("fault"), chance["fault"].tolist(), strict=True)), cause),
            severity=Severity(int(self._heads.labels("severity")[int(chance["severity"].argmax())])),
            safety=safety,
            ask=asked_for(text),
            language=language,
            evidence=find_evidence(text, lambda clauses: clause_scores(self._heads, clauses, cause)),
            confidence=confidence,
            abstained=confidence < at.abstain,
            author=AUTHOR,
        )

    def _others(self, cause: str, named: Floats) -> tuple[Cause, ...]:
        """Further causes the text names, likeliest first; `other` is never a further one."""
        labels = self._heads.labels("named")
        ranked = [labels[index] for index in np.argsort(-named, kind="stable") if self._is_named(named[index])]
        return tuple(Cause(each) for each in ranked if each not in (cause, Cause.OTHER))[:MOST_OTHERS]

    def _is_named(self, probability: float) -> bool:
        return probability >= self._heads.thresholds.named


def is_dangerous(text: str, probability: float, threshold: float) -> bool:
    """Recall first: the head or a word of danger is enough."""
    return probability >= threshold or names_danger(readable(text))


def likely_fault(probabilities: Mapping[str, float], cause: str) -> Fault:
    """Who would have to act: the head's answer, with the usual fault of the cause counting half."""
    usual = USUAL_FAULT[Cause(cause)]
    return Fault(max(probabilities, key=lambda each: probabilities[each] + (0.5 if each == usual else 0.0)))


def clause_scores(heads: Heads, clauses: Sequence[str], cause: str) -> Floats:
    """How strongly each clause shows the cause: its n-gram probability, times the root of its length in code points."""
    place = heads.place("cause")
    chance = chances("cause", heads.gram_scores(clauses)[:, place])[:, heads.labels("cause").index(cause)]
    return np.asarray(chance * np.sqrt([len(each) for each in clauses]), np.float32)


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
