"""The shipped diagnosis on texts of our own that it never learnt: kinds, danger, hostile texts, speed and memory."""

from __future__ import annotations

import asyncio
import json
import math
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from assistant.domain.diagnosis import Diagnosis
from assistant.domain.taxonomy import TextKind
from assistant.language.embedded.diagnose import EmbeddedDiagnoser
from assistant.language.embedded.encoder import E5Encoder
from assistant.language.embedded.features import LONGEST
from assistant.reading.language import detect_language
from evals.diagnosis.rows import JUDGED_KINDS, JUDGED_SAFETY, STRANGERS_SAFETY, Row, read_rows
from evals.prove.hostile_texts import hostile_texts

HOSTILE = 2000
#: texts that speed is measured on
TIMED = 400
#: points of the curve: how sure the quick answer must be; above 1 everything is encoded
SURENESS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
_COLD = """
import asyncio, json, resource, time
began = time.perf_counter()
from assistant.parts import diagnoser_of
asyncio.run(diagnoser_of().diagnose(["the zip broke on the second day, hello"]))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"cold start s": round(time.perf_counter() - began, 2), "peak MB": round(peak)}))
"""


def prove(texts: Sequence[str], *, hostile: int = HOSTILE) -> dict[str, Any]:
    """All figures of the shipped artefacts; `texts` are real or real-looking complaints, to measure speed on."""
    figures = asyncio.run(_prove(texts, hostile))
    cold = subprocess.run([sys.executable, "-c", _COLD], check=True, capture_output=True, text=True)
    return {**figures, "first text in a new process": json.loads(cold.stdout)}


def holds(seen: dict[str, Any]) -> bool:
    sane, speed = seen["hostile texts"], seen["speed"]
    return bool(
        sane["unsound"] == 0
        and sane["same alone, shuffled and in any batch"]
        and seen["danger"]["recall"] >= 0.9
        and seen["kinds"]["dangers set aside"] == 0
        and speed["faster than encoding everything"] >= 1.5
        and speed["faster where half are duplicates"] >= 3
    )


async def _prove(texts: Sequence[str], hostile: int) -> dict[str, Any]:
    return {
        "kinds": await kinds(read_rows(JUDGED_KINDS), read_rows(JUDGED_SAFETY)),
        "danger": await danger(read_rows(JUDGED_SAFETY)),
        "danger told by strangers": await danger(read_rows(STRANGERS_SAFETY)),
        "hostile texts": await unharmed(hostile_texts(hostile)),
        "speed": await speed(texts[:TIMED]),
    }


def fresh(*, sure: float | None = None) -> EmbeddedDiagnoser:
    """A diagnoser that remembers nothing; `sure` replaces the shipped point of the cascade."""
    diagnoser = EmbeddedDiagnoser(E5Encoder(remembered=0), detect_language=detect_language)
    if sure is not None:
        heads = diagnoser.cascade.heads
        diagnoser.cascade.heads = replace(heads, blend=replace(heads.blend, sure=sure))
    return diagnoser


async def kinds(rows: Sequence[Row], dangers: Sequence[Row]) -> dict[str, Any]:
    """Precision and recall of each kind, and what of the complaints and dangers leaves the complaint path."""
    diagnoser = fresh()
    said = [each.kind for each in await diagnoser.diagnose([row["text"] for row in rows])]
    meant = [TextKind(row["kind"]) for row in rows]
    pairs = Counter(zip(meant, said, strict=True))
    found: dict[str, Any] = {"texts": len(rows)}
    for kind in TextKind:
        claimed, real = sum(pairs[each, kind] for each in TextKind), sum(pairs[kind, each] for each in TextKind)
        found[kind] = {
            "precision": round(pairs[kind, kind] / claimed, 3) if claimed else None,
            "recall": round(pairs[kind, kind] / real, 3),
        }
    real_dangers = [row["text"] for row in dangers if row["safety"]]
    aside = [each for each in await diagnoser.diagnose(real_dangers) if each.kind is not TextKind.COMPLAINT]
    lost = sum(pairs[TextKind.COMPLAINT, each] for each in TextKind if each is not TextKind.COMPLAINT)
    return {**found, "complaints set aside": lost, "dangers set aside": len(aside)}


async def danger(rows: Sequence[Row]) -> dict[str, Any]:
    """Recall on dangers and the rate of false alarms on their harmless look-alikes."""
    found = [each.safety for each in await fresh().diagnose([row["text"] for row in rows])]
    real = [bool(row["safety"]) for row in rows]
    hits = sum(said and meant for said, meant in zip(found, real, strict=True))
    alarms = sum(said and not meant for said, meant in zip(found, real, strict=True))
    return {
        "dangers": sum(real),
        "look-alikes": len(real) - sum(real),
        "recall": round(hits / sum(real), 3),
        "false alarms": round(alarms / (len(real) - sum(real)), 3),
    }


async def unharmed(texts: Sequence[str], *, at_once: int = 37) -> dict[str, Any]:
    """Sound answers to every text, and the same ones whatever the company and order."""
    together = await fresh().diagnose(texts)
    order = list(range(len(texts)))
    random.Random(1).shuffle(order)
    other, shuffled = fresh(), [None] * len(texts)
    for first in range(0, len(order), at_once):
        batch = order[first : first + at_once]
        for index, found in zip(batch, await other.diagnose([texts[each] for each in batch]), strict=True):
            shuffled[index] = found  # type: ignore[call-overload]
    alone = fresh()
    sample = order[: len(order) // 10]
    singly = [(await alone.diagnose([texts[each]]))[0] for each in sample]
    return {
        "texts": len(texts),
        "unsound": sum(not sound(text, each) for text, each in zip(texts, together, strict=True)),
        "same alone, shuffled and in any batch": together == shuffled and singly == [together[each] for each in sample],
    }


def sound(text: str, found: Diagnosis) -> bool:
    """Finite confidence, and evidence that stands in the text."""
    spans = all(text[each.start : each.end] == each.text and each.end <= LONGEST for each in found.evidence)
    return spans and math.isfinite(found.confidence) and 0 <= found.confidence <= 1


async def speed(texts: Sequence[str]) -> dict[str, Any]:
    """Texts a second over the share that is encoded, all within one run; the shipped point is marked."""
    shipped = fresh().cascade.heads.blend.sure
    curve = []
    for sure in sorted({*SURENESS, shipped}):
        rate, asked = await _rate(sure, texts)
        point = {"sure": round(sure, 2), "share encoded": asked, "texts/s": rate}
        curve.append({**point, "shipped": True} if sure == shipped else point)
    everything = curve[-1]["texts/s"]
    half = list(texts[: len(texts) // 2])
    doubled = [each for text in half for each in (text, f" {text}!")]
    random.Random(2).shuffle(doubled)
    duplicates, _ = await _rate(shipped, doubled)
    at_shipped = next(each["texts/s"] for each in curve if "shipped" in each)
    return {
        "texts": len(texts),
        "curve": curve,
        "half duplicates, texts/s": duplicates,
        "faster than encoding everything": round(at_shipped / everything, 2),
        "faster where half are duplicates": round(duplicates / everything, 2),
    }


async def _rate(sure: float, texts: Sequence[str]) -> tuple[float, float]:
    """Texts a second without memory of earlier runs, and the share of texts encoded."""
    diagnoser = fresh(sure=sure)
    await diagnoser.diagnose(["warm up, please", "热身一下"])
    before, began = diagnoser.cascade.asked, time.perf_counter()
    await diagnoser.diagnose(texts)
    spent = time.perf_counter() - began
    return round(len(texts) / spent, 1), round((diagnoser.cascade.asked - before) / len(texts), 3)
