"""`make bench`: what each station costs, what batches change, and what a model is asked beside a plain chain's.

`make prove-engine` compares the durable engine.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from typing import Any

from assistant.agent.graph import Agent
from assistant.agent.ports import Searcher
from assistant.agent.stations import State
from assistant.domain.complaint import Complaint
from assistant.language.embedded.diagnose import EmbeddedDiagnoser
from assistant.language.embedded.encoder import E5Encoder
from assistant.parts import agent_of, handbook_of, starter_collection
from assistant.reading.language import detect_language
from assistant.settings import Settings
from evals.bench import calls
from evals.demo_shop.load import load_cases

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


async def stations(agent: Agent, searcher: Searcher, complaints: Sequence[Complaint]) -> dict[str, Any]:
    """Milliseconds of each station, case by case, with the encoder's memory as warm as diagnosis leaves it."""
    parts = agent.stations
    spent: dict[str, list[float]] = {name: [] for name in ("ground", "offer", "draft", "check")}
    for complaint in complaints:
        (diagnosis,) = await parts.diagnoser.diagnose([complaint.text])
        state: State = {"complaint": complaint, "diagnosis": diagnosis, "searcher": searcher, "now": NOW}
        for name in spent:
            began = time.perf_counter()
            state = {**state, **await getattr(parts, name)(state)}
            spent[name].append((time.perf_counter() - began) * 1000)
    return {name: {"p50 ms": _at(values, 50), "p95 ms": _at(values, 95)} for name, values in spent.items()}


async def batches(texts: Sequence[str]) -> dict[str, Any]:
    """Texts a second of diagnosis: one by one and together without memory, then once more with it."""
    figures = {}
    for name, remembered in (("forgetting", 0), ("remembering", 4096)):
        diagnoser = EmbeddedDiagnoser(E5Encoder(remembered=remembered), detect_language=detect_language)
        await diagnoser.diagnose(texts[:4])
        for way, size in (("together", len(texts)), ("one by one", 1)):
            began = time.perf_counter()
            for first in range(0, len(texts), size):
                await diagnoser.diagnose(texts[first : first + size])
            figures[f"{way}, {name}"] = round(len(texts) / (time.perf_counter() - began), 1)
    return figures


async def measure(home: Path) -> dict[str, Any]:
    settings = Settings(home=home)
    agent = agent_of(settings, handbook_of(settings))
    complaints = [complaint for _, complaint, _ in load_cases()]
    async with await starter_collection(settings) as searcher:
        figures = {
            "cases": len(complaints),
            "diagnosis, texts/s": await batches([each.text for each in complaints]),
            "stations": await stations(agent, searcher, complaints),
        }
    figures["a model's calls and tokens"] = await calls.measure(home / "calls")
    figures["peak MB"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return figures


def main() -> int:
    """Print the figures, and write them where --out says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        figures = asyncio.run(measure(Path(folder)))
    text = json.dumps(figures, indent=1, ensure_ascii=False)
    sys.stdout.write(text + "\n")
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(text + "\n", "utf-8")
    return 0


def _at(values: list[float], percent: int) -> float:
    return round(quantiles(values, n=100)[percent - 1], 2)


if __name__ == "__main__":
    sys.exit(main())
