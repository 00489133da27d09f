"""Questions over documents, with the words that answer them: our own, and any file of the same form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from assistant.domain.clause import Question

DATASETS = Path(__file__).parent.parent / "datasets"
#: the day all questions are asked on: after every document of ours has come into force
ASKED_ON = date(2026, 11, 22)
#: of a hit only so many code points count
COUNTED = 1000
PLATFORMS = {"CN": "douyin", "US": "tiktok_shop", "": ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question and every span that answers it, each with its document; none where nothing does."""

    id: str
    language: str
    text: str
    market: str
    gold: tuple[tuple[str, str], ...]

    @property
    def answerable(self) -> bool:
        return bool(self.gold)

    def question(self) -> Question:
        return Question(
            text=self.text, language=self.language, market=self.market, platform=PLATFORMS[self.market], on=ASKED_ON
        )

    def answered_by(self, document: str, text: str) -> bool:
        """Whether a hit holds one of the spans; spaces and line breaks do not count."""
        shown = _flat(text[:COUNTED])
        return any(name == document and _flat(span) in shown for name, span in self.gold)


def own_questions() -> list[Asked]:
    """Our questions over `knowledge_base/`, half of them without an answer."""
    return [
        Asked(
            id=row["id"],
            language=row["lang"],
            text=row["question"],
            market=row["market"],
            gold=tuple((each["document"], each["span"]) for each in row["gold"]),
        )
        for row in rows(DATASETS / "questions.jsonl")
    ]


def questions_in(file: Path) -> list[Asked]:
    """Questions of the form of `policy_questions_dev.jsonl`: gold spans of one file, more of others under `also`."""
    return [
        Asked(
            id=row["id"],
            language=row["lang"],
            text=row["question"],
            market="",
            gold=tuple(
                (each["file"], span)
                for each in (row, *row.get("also", []))
                if row["answerable"]
                for span in each["gold"]
            ),
        )
        for row in rows(file)
    ]


def rows(file: Path) -> Iterable[dict[str, Any]]:
    """The rows of a JSON lines file."""
    return [json.loads(line) for line in file.read_text("utf-8").split("\n") if line.strip()]


def _flat(text: str) -> str:
    return re.sub(r"\s+", "", text)
