"""What a model read in a text, weighed beside what the embedded diagnoser read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.domain.diagnosis import Diagnosis, Evidence
from assistant.domain.taxonomy import USUAL_FAULT, Cause, Fault, TextKind
from assistant.language.fence import neutral
from assistant.language.model_schema import Judged, Reading, Spoken
from assistant.language.placeholders import Masked

#: spans and further causes kept of one answer, as in the embedded diagnosis
MOST_SPANS, MOST_OTHERS = 3, 3
_LANGUAGE = re.compile(r"[a-z]{2}")


def combined(reading: Reading, embedded: Diagnosis, masked: Masked, *, author: str) -> Diagnosis | None:
    """The model's reading as a diagnosis; None where it shows no verbatim evidence, so that it does not count.

    The two are independent readers, so confidence is the embedded probability of the model's cause where they agree
    and what is left of it where not. Where a sure embedded reader disagrees, a person looks first. One reader is
    enough for a safety claim and for taking a text as a complaint: a text that talks the model round cannot leave
    the queue by it.
    """
    if TextKind.COMPLAINT not in (reading.kind, embedded.kind):
        return replace(embedded, kind=reading.kind, safety=embedded.safety or reading.safety, author=author)
    if reading.kind is not TextKind.COMPLAINT:
        return replace(embedded, safety=embedded.safety or reading.safety, abstained=True)
    evidence = verbatim(reading.evidence, masked)
    if not evidence:
        return None
    agreed = embedded.kind is TextKind.COMPLAINT and reading.cause is embedded.cause
    others = (each for each in reading.other_causes if each not in (reading.cause, Cause.OTHER))
    return Diagnosis(
        cause=reading.cause,
        other_causes=tuple(dict.fromkeys(others))[:MOST_OTHERS],
        fault=reading.fault,
        severity=reading.severity.severity,
        safety=reading.safety or embedded.safety,
        ask=reading.ask,
        language=reading.language if _LANGUAGE.fullmatch(reading.language) else embedded.language,
        evidence=evidence,
        confidence=embedded.confidence if agreed else 1 - embedded.confidence,
        abstained=not agreed and not embedded.abstained,
        author=author,
    )


def reading_of(judged: Judged, embedded: Diagnosis) -> Reading:
    """The same as a reading of its own. Which kind a text is beside a complaint was not asked: any but that will do."""
    usual = embedded.fault if judged.cause is embedded.cause else USUAL_FAULT[judged.cause]
    others = USUAL_FAULT[judged.cause] if usual is Fault.BUYER else usual
    return Reading(
        evidence=judged.evidence,
        kind=TextKind.COMPLAINT if judged.causes else TextKind.QUESTION,
        causes=judged.causes,
        fault=Fault.BUYER if judged.own_fault else others,
        severity=judged.severity,
        safety=judged.safety,
        ask=judged.ask,
        language=judged.language if isinstance(judged, Spoken) else "",
    )


def verbatim(spans: Sequence[str], masked: Masked) -> tuple[Evidence, ...]:
    """The spans that stand letter by letter in what the model was shown, led back to the buyer's own text."""
    shown = neutral(masked.shown)
    found: dict[tuple[int, int], Evidence] = {}
    for span in (each.strip() for each in spans):
        at = shown.find(span) if any(each.isalnum() for each in span) else -1
        if at >= 0:
            start, end = masked.original_span(at, at + len(span))
            found[start, end] = Evidence(text=masked.original[start:end], start=start, end=end)
    return tuple(found.values())[:MOST_SPANS]
