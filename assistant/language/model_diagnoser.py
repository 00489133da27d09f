"""Diagnosis by a language model, with the embedded diagnosis beside it and in its place when it fails."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from assistant.domain.diagnosis import Diagnosis, Evidence
from assistant.domain.taxonomy import Cause, TextKind
from assistant.errors import ModelUnavailable
from assistant.language.fence import OutsideWords, neutral
from assistant.language.model_client import Conversation, ModelClient
from assistant.language.model_schema import Reading
from assistant.language.placeholders import Masked, mask
from assistant.language.prompts import Prompt

#: spans and further causes kept of one answer, as in the embedded diagnosis
MOST_SPANS, MOST_OTHERS = 3, 3
_log = logging.getLogger(__name__)
_LANGUAGE = re.compile(r"[a-z]{2}")


class Diagnoser(Protocol):
    """Reads complaints; the answers come in the order of the texts."""

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]: ...


class ModelDiagnoser:
    """Asks the model about each text. Whatever fails, the embedded diagnosis of that text stands, author and all."""

    def __init__(self, embedded: Diagnoser, client: ModelClient, prompt: Prompt) -> None:
        self._embedded = embedded
        self._client = client
        self._prompt = prompt

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]:
        """One diagnosis a text, in order. Texts without words are not sent anywhere."""
        embedded = await self._embedded.diagnose(texts)
        if all(each.kind is TextKind.EMPTY for each in embedded):
            return embedded
        turn = asyncio.Semaphore(self._client.settings.at_once)
        async with self._client.conversation() as conversation:

            async def one(text: str, first: Diagnosis) -> Diagnosis:
                async with turn:
                    return first if first.kind is TextKind.EMPTY else await self._one(conversation, text, first)

            return await asyncio.gather(*map(one, texts, embedded))

    async def _one(self, conversation: Conversation, text: str, embedded: Diagnosis) -> Diagnosis:
        masked = mask(text)
        rendered = self._prompt.render(complaint=OutsideWords(masked.shown))
        try:
            reading = await conversation.ask(rendered, Reading)
        except ModelUnavailable as error:
            _log.warning("embedded diagnosis used: %s", error.message)
            return embedded
        return combined(reading, embedded, masked, author=rendered.author(self._client.settings.model))


def combined(reading: Reading, embedded: Diagnosis, masked: Masked, *, author: str) -> Diagnosis:
    """The model's reading as a diagnosis; the embedded one where no evidence is verbatim.

    The two are independent readers, so confidence is the embedded probability of the model's cause where they agree
    and what is left of it where not. Where a sure embedded reader disagrees, a person looks first. One reader is
    enough for a safety claim and for taking a text as a complaint: a text that talks the model round cannot leave
    the queue by it.
    """
    if TextKind.COMPLAINT not in (reading.kind, embedded.kind):
        return replace(embedded, kind=reading.kind, safety=embedded.safety or reading.safety, author=author)
    if reading.kind is not TextKind.COMPLAINT:
        return replace(embedded, abstained=True)
    evidence = verbatim(reading.evidence, masked)
    if not evidence:
        return embedded
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
