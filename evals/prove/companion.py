"""Live suggestions over real chats: what is answered from a source, what is asked, and how fast it is there.

`DATA` holds `chats_zh.jsonl` (turns that alternate, the buyer first) and `requests_en.jsonl`; without it some questions
of our own are asked. At each turn of a seller the desk is told what was said until then. No text goes into figures.

`python -m evals.prove.companion --data DATA --read 40` prints suggestions beside what the seller wrote, for a person
to judge.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.agent.ports import Searcher
from assistant.bootstrap import suggest_of
from assistant.desk.live.suggest import Suggest
from assistant.desk.live.suggest_text import GROUNDED
from assistant.domain.case import Author
from assistant.domain.chat import Chat, ChatTurn, Move, Suggested, Summary
from assistant.domain.draft import Role
from assistant.domain.taxonomy import Platform
from assistant.domain.verdict import Verdict
from assistant.giving_way import give_way
from assistant.parts import agent_of, handbook_of, starter_collection
from assistant.reading.amounts import amounts_of
from assistant.settings import Settings
from evals.demo_shop.load import load_cases
from evals.prove.suggest import ASKED

Figures = dict[str, Any]
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
#: chats at once; seconds until the first text that hold; how much slower it may be beside a backlog, in shares and ms
AT_ONCE, FIRST_WITHIN, SLOWER, OR_MS = 20, 1.0, 1.5, 300.0
#: turns that are asked about one after another, and together
MOST, TOGETHER = 600, 200
#: units of a figure that promises something
_PROMISING = frozenset(
    {"money", "percent", "discount", "day", "working_day", "hour", "minute", "week", "month", "date"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A chat at the turn of its seller, and what the seller then wrote, where that is known."""

    chat: Chat
    replied: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What was suggested, and the seconds until its first text."""

    asked: Asked
    sentences: tuple[Suggested, ...]
    end: Summary
    first: float

    @property
    def grounded(self) -> bool:
        return any(each.sentence.role in GROUNDED for each in self.sentences)

    @property
    def kind(self) -> str:
        """What the suggestion does, in one word."""
        if self.end.move in Move.small_talk():
            return "small talk"
        if self.grounded:
            return "grounded"
        if self.end.questions:
            return "asks"
        return "abstains" if self.end.abstained else "empathy or nothing"

    @property
    def unbacked(self) -> int:
        """Sentences that promise or state something with nothing behind them, counted apart from the guard."""
        return sum(_unbacked(each) for each in self.sentences) + sum(
            each.verdict is Verdict.BLOCK for each in self.end.findings
        )


def _unbacked(said: Suggested) -> bool:
    sentence = said.sentence
    if sentence.role is Role.POLICY:
        return not said.sources
    if sentence.role is Role.FACT:
        return not sentence.slots
    rest = sentence.text
    for slot in sentence.slots:
        rest = rest.replace(slot.text, " ")
    return any(each.unit in _PROMISING for each in amounts_of(rest))


def prove(work: Path, data: Path | None, *, most: int = MOST) -> Figures:
    return asyncio.run(_prove(work, data, min(most, MOST)))


def holds(seen: Figures) -> bool:
    """Nothing unbacked, a first text in time, twenty chats at once and a backlog beside within their bounds."""
    idle = seen["20 at once"]["p95 ms"]
    return bool(
        seen["turns"] > 0
        and seen["unbacked promises"] == 0
        and seen["first text"]["p95 ms"] <= 1000 * FIRST_WITHIN
        and seen["20 at once, backlog beside"]["p95 ms"] <= max(SLOWER * idle, OR_MS)
    )


async def _prove(work: Path, data: Path | None, most: int) -> Figures:
    asked = list(chats_in(data))
    settings = Settings(home=work / "companion")
    handbook = handbook_of(settings)
    suggest = suggest_of(settings, handbook, agent_of(settings, handbook))
    async with await starter_collection(settings) as searcher:
        await suggest.prepare(searcher, now=NOW)
        answers = [await _answered(suggest, searcher, each) for each in _some(asked, most)]
        many = _some(asked, min(most, TOGETHER))
        idle = await _together(suggest, searcher, many)
        with backlog_beside(work / "backlog"):
            beside = await _together(suggest, searcher, many)
    return {
        **_told(answers),
        "by market": {
            market: _told([each for each in answers if each.asked.chat.market == market]) for market in ("CN", "US")
        },
        "first text": _spread([each.first for each in answers]),
        "20 at once": _spread(idle),
        "20 at once, backlog beside": _spread(beside),
    }


def chats_in(data: Path | None) -> Iterator[Asked]:
    """Every chat at each turn of its seller; requests are one turn of a buyer."""
    if data is None:
        for market, said in ASKED.items():
            yield from (_asked([each], market) for each in said)
        return
    for line in (data / "chats_zh.jsonl").read_text("utf-8").splitlines():
        turns = json.loads(line)["turns"]
        yield from (_asked(turns[:place], "CN", turns[place]) for place in range(1, len(turns), 2))
    for line in (data / "requests_en.jsonl").read_text("utf-8").splitlines():
        yield _asked([json.loads(line)["reason_for_call"]], "US")


def _asked(said: Sequence[str], market: str, replied: str = "") -> Asked:
    turns = tuple(
        ChatTurn(author=Author.SELLER if place % 2 else Author.BUYER, text=each) for place, each in enumerate(said)
    )
    platform = Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP
    return Asked(chat=Chat(turns=turns, platform=platform, market=market, seed=said[0]), replied=replied)


def _some(asked: Sequence[Asked], most: int) -> list[Asked]:
    """At most so many, spread evenly over all."""
    step = max(1, -(-len(asked) // most))
    return list(asked[::step])


async def _answered(suggest: Suggest, searcher: Searcher, asked: Asked) -> Answered:
    began, first, sentences = time.monotonic(), 0.0, list[Suggested]()
    async with aclosing(suggest.suggest(asked.chat, searcher=searcher, now=NOW)) as released:
        async for each in released:
            first = first or time.monotonic() - began
            if isinstance(each, Summary):
                return Answered(asked=asked, sentences=tuple(sentences), end=each, first=first)
            sentences.append(each)
    raise RuntimeError("a suggestion ended without its summary")


async def _together(suggest: Suggest, searcher: Searcher, asked: Sequence[Asked]) -> list[float]:
    """Seconds until the first text, with `AT_ONCE` chats asking at any moment."""
    waiting, took = iter(asked), list[float]()

    async def agent() -> None:
        for each in waiting:
            took.append((await _answered(suggest, searcher, each)).first)

    await asyncio.gather(*(agent() for _ in range(AT_ONCE)))
    return took


@contextmanager
def backlog_beside(home: Path) -> Iterator[None]:
    """Another process that proposes answers for the demo shops' cases over and over, as fast as it can."""
    process = multiprocessing.get_context("spawn").Process(target=_backlog, args=(home,), daemon=True)
    process.start()
    try:
        time.sleep(8)  # until its readers are loaded
        yield
    finally:
        process.terminate()
        process.join()


def _backlog(home: Path) -> None:
    give_way()  # as `assistant triage` does
    asyncio.run(_propose_for_ever(home))


async def _propose_for_ever(home: Path) -> None:
    settings = Settings(home=home)
    agent = agent_of(settings, handbook_of(settings))
    complaints = [complaint for _, complaint, _ in load_cases()]
    async with await starter_collection(settings) as searcher:
        while True:
            for first in range(0, len(complaints), 50):
                await agent.propose(complaints[first : first + 50], searcher=searcher, now=NOW)


def _told(answers: Sequence[Answered]) -> Figures:
    kinds = Counter(each.kind for each in answers)
    asks = [each for each in answers if each.end.move in {Move.QUESTION, Move.REQUEST, Move.COMPLAINT}]
    return {
        "turns": len(answers),
        **{kind: n for kind, n in sorted(kinds.items())},
        "share grounded of what is asked": round(sum(each.grounded for each in asks) / max(1, len(asks)), 3),
        "what is asked": len(asks),
        "unbacked promises": sum(each.unbacked for each in answers),
        "no text at all": sum(not each.end.text for each in answers),
    }


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    ordered = sorted(1000 * each for each in seconds)
    if not ordered:
        return {}
    return {
        "n": len(ordered),
        "p50 ms": round(ordered[len(ordered) // 2], 1),
        "p95 ms": round(ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))], 1),
    }


async def _read(data: Path, count: int) -> None:
    """Suggestions for a person to judge beside what was really answered; nothing of it is kept."""
    asked = random.Random(11).sample(list(chats_in(data)), count)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(home=Path(folder))
        handbook = handbook_of(settings)
        suggest = suggest_of(settings, handbook, agent_of(settings, handbook))
        async with await starter_collection(settings) as searcher:
            for number, each in enumerate(asked, start=1):
                found = await _answered(suggest, searcher, each)
                said = " / ".join(each.chat.newest)
                lines = (
                    f"{number}. [{found.kind}]",
                    f"buyer: {said}",
                    f"desk: {found.end.text}",
                    f"shop: {each.replied}",
                )
                sys.stdout.write("\n   ".join(lines) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--read", type=int, default=40)
    options = parser.parse_args()
    asyncio.run(_read(options.data, options.read))
