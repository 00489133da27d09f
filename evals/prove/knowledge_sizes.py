"""Knowledge of many clauses: made, opened and searched, each step in a process of its own for its memory.

Up to REAL clauses are read by the bundled reader. More are copies of those with other numbers in their words, so that
all differ; their vectors and pieces are the originals' with a little seeded noise, written straight to the store.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import re
import resource
import sys
import time
from collections.abc import Awaitable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import numpy as np

from assistant.desk.shop.shops import ShopBook, new_shop
from assistant.domain.clause import Question
from assistant.domain.knowledge import StoredClause
from assistant.domain.taxonomy import Platform
from assistant.knowledge.documents.document import Document, parse_document
from assistant.knowledge.library import Library
from assistant.knowledge.ports import from_bytes, pieces_from_bytes, pieces_to_bytes, to_bytes
from assistant.knowledge.ranking import EMBEDDED
from assistant.parts import shared_reader
from assistant.store.database import Database
from assistant.store.shelf import ClauseShelf
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store

RULES = Path(__file__).parents[1] / "datasets" / "rules"
SHOP = "many"
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
SEED = 20261122
#: clauses the reader reads itself
REAL = 250
#: clauses of a document
EACH = 10
#: documents written in one go
BATCH = 100
#: spread of the noise on a number of a vector, whose usual size is 0.05, and on one of a piece, in steps of 1/127
NOISE, STEPS = 0.01, 2

_NUMBER = re.compile(r"\d+")


def passages() -> list[tuple[str, str, str]]:
    """(language, heading, text) of our own platform rules, mixed, always in the same order."""
    lines = [line for file in sorted(RULES.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    rows = [json.loads(line) for line in lines]
    found = [(row["lang"], " ".join(row["path"][-1].split()), row["text"]) for row in rows]
    random.Random(SEED).shuffle(found)
    return found


def renumbered(text: str, chance: random.Random) -> str:
    """The text with other numbers in it."""
    return _NUMBER.sub(lambda _: str(chance.randrange(2, 99)), text)


def documents(count: int) -> list[Document]:
    """Documents of so many passages in all, each passage with its own heading."""
    chance, known = random.Random(SEED), passages()
    made = []
    for first in range(0, count, EACH):
        part = [known[at % len(known)] for at in range(first, min(first + EACH, count))]
        sections = [
            f"## {first + n} {heading}\n\n{renumbered(text, chance)}\n" for n, (_, heading, text) in enumerate(part)
        ]
        made.append(parse_document(f"d{first}.md", "\n".join([f"# Rules {first}", *sections]), language=part[0][0]))
    return made


def queries(texts: Sequence[str], count: int) -> list[str]:
    """Half of them buyers' complaints, half questions about our own rules; never the same twice."""
    chance = random.Random(SEED)
    lines = [line for file in sorted(RULES.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    questions = sorted({each["q"] for line in lines for each in json.loads(line)["questions"]})
    complaints = sorted({each for each in texts if each.strip()})
    chosen = chance.sample(complaints, min(count // 2, len(complaints)))
    return chosen + chance.sample(questions, min(count - len(chosen), len(questions)))


class Step:
    """One step over the knowledge in a folder; each gives figures."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.home = home
        self.database = Database(sqlite_url(home / "desk.sqlite"))
        self.shelf = ClauseShelf(self.database)
        self.reader = shared_reader()
        self.library = Library(self.shelf, self.reader, home / "index", ranking=EMBEDDED, reader=self.reader)

    async def close(self) -> None:
        self.library.close()
        await self.database.close()

    async def begin(self) -> None:
        await self.database.migrate()
        await ShopBook(Store(self.database)).add(new_shop(SHOP, platform=Platform.DOUYIN, market="CN"), now=NOW)

    async def read(self, count: int) -> dict[str, Any]:
        """Clauses as the reader reads them. Contradictions are not looked for: numbers were changed at random."""
        await self.begin()
        await self.reader.encode_queries(["warm"])
        began = time.perf_counter()
        added = await self.library.add(SHOP, documents(count), compare=False)
        seconds = time.perf_counter() - began
        return {
            "clauses read": added.clauses_new,
            "seconds": round(seconds, 1),
            "clauses a second": round(added.clauses_new / seconds, 1),
        }

    async def copy(self, count: int, source: Path) -> dict[str, Any]:
        """Copies of the clauses in another folder."""
        await self.begin()
        there = Database(sqlite_url(source / "desk.sqlite"))
        other = ClauseShelf(there)
        real = await other.some(SHOP, [each.clause for each in await other.clauses(SHOP)])
        await there.close()
        copies = _copies(sorted(real, key=lambda each: each.clause.id), count, self.reader.narrow)
        written, part = 0, dict[str, list[StoredClause]]()
        for each in copies:
            part.setdefault(each.clause.document, []).append(each)
            written += 1
            if written % (EACH * BATCH) == 0:
                await self.shelf.save_documents(SHOP, part)
                part = {}
        await self.shelf.save_documents(SHOP, part)
        return {"clauses written": written}

    async def open(self) -> dict[str, Any]:
        """Open the knowledge; the first time its index is built, later it is only compared with the store."""
        began = time.perf_counter()
        search = await self.library.open(SHOP)
        return {"clauses": len(search.clauses), "seconds": round(time.perf_counter() - began, 2)}

    async def ask(self, texts: Sequence[str]) -> dict[str, Any]:
        """Milliseconds of a search, query by query, and what of it is reading the query."""
        search = await self.library.open(SHOP)
        spent, reading, abstained = [], [], []
        for text in ["warm", *texts]:
            question = Question(text=text, language="", market="CN", platform="douyin", on=date(2026, 11, 22))
            began = time.perf_counter()
            await self.reader.encode_queries([text])
            read = time.perf_counter()
            found = await search.search(question)
            done = time.perf_counter()
            spent.append((done - began) * 1000)
            reading.append((read - began) * 1000)
            abstained.append(found.abstained)
        figures = {"queries": len(texts), "abstained": sum(abstained[1:]), **_spread(spent[1:])}
        return {**figures, "of it reading the query, p50 ms": round(median(reading[1:]), 1)}

    async def one_more(self) -> dict[str, Any]:
        """Seconds that one more document of EACH clauses takes, contradictions looked for; half of it is reading."""
        chance = random.Random(SEED + 1)
        known = [text for _, _, text in passages()[:EACH]]
        body = "\n".join(f"## {n} more\n\n{renumbered(text, chance)}\n" for n, text in enumerate(known))
        began = time.perf_counter()
        added = await self.library.add(SHOP, [parse_document("more.md", "# More\n" + body, language="zh")])
        seconds = round(time.perf_counter() - began, 2)
        return {"seconds": seconds, "contradictions": len(added.contradictions)}


def _copies(real: Sequence[StoredClause], count: int, narrow: int) -> Iterator[StoredClause]:
    chance, noise = random.Random(SEED), np.random.default_rng(SEED)
    for number in range(count):
        kept = real[number % len(real)]
        text = f"{number}. {renumbered(kept.clause.text, chance)}"
        name = f"copy-{number // EACH}"
        clause = replace(
            kept.clause,
            id=f"{name}#{number % EACH}",
            document=name,
            text=text,
            start=0,
            end=len(text),
            version=sha256(text.encode()).hexdigest()[:16],
        )
        vectors = from_bytes(kept.vectors, shared_reader().dimensions)
        vectors = vectors + noise.normal(0.0, NOISE, vectors.shape).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        pieces = [
            np.clip(each + noise.integers(-STEPS, STEPS + 1, each.shape), -127, 127).astype(np.int8)
            for each in pieces_from_bytes(kept.pieces, narrow)
        ]
        yield replace(kept, clause=clause, vectors=to_bytes(vectors), pieces=pieces_to_bytes(pieces))


def _spread(values: Sequence[float]) -> dict[str, float]:
    percent = quantiles(values, n=100, method="inclusive")
    return {"p50 ms": round(percent[49], 1), "p95 ms": round(percent[94], 1), "max ms": round(max(values), 1)}


def main() -> int:
    """Run one step; its figures go to stdout as JSON, with the most memory the process held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=("read", "copy", "open", "ask", "more"))
    parser.add_argument("home", type=Path)
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--queries", type=Path)
    options = parser.parse_args()
    step = Step(options.home)
    steps = {
        "read": lambda: step.read(options.count),
        "copy": lambda: step.copy(options.count, options.source),
        "open": step.open,
        "ask": lambda: step.ask(json.loads(options.queries.read_text("utf-8"))),
        "more": step.one_more,
    }
    figures = asyncio.run(_closed(step, steps[options.step]()))
    peak = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    sys.stdout.write(json.dumps({**figures, "peak MB": peak}) + "\n")
    return 0


async def _closed(step: Step, wanted: Awaitable[dict[str, Any]]) -> dict[str, Any]:
    try:
        return await wanted
    finally:
        await step.close()


if __name__ == "__main__":
    sys.exit(main())
