"""How well contradictions between clauses are told from harmless look-alikes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from assistant.domain.clause import Clause
from assistant.knowledge.conflicts.contradiction import contradiction
from evals.scorers.score import Score, share

CONFLICTS = Path(__file__).parents[1] / "datasets" / "conflicts.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """`one` stands, `other` is new; `kind` is none where the two agree."""

    id: str
    conflict: bool
    kind: str
    one: Clause
    other: Clause

    @property
    def odd(self) -> bool:
        """The half the detector was tuned on."""
        return int(self.id.partition("-")[2]) % 2 == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Ids by what became of them; `wrong_kind` are caught ones that were called something else."""

    caught: tuple[str, ...]
    missed: tuple[str, ...]
    false_alarms: tuple[str, ...]
    passed: tuple[str, ...]
    wrong_kind: tuple[str, ...]

    @property
    def scores(self) -> list[Score]:
        return [
            share(
                "contradictions caught",
                [each in self.caught for each in (*self.caught, *self.missed)],
                ids=(*self.caught, *self.missed),
            ),
            share(
                "harmless look-alikes taken for contradictions",
                [each in self.false_alarms for each in (*self.false_alarms, *self.passed)],
                higher_is_better=False,
                ids=(*self.false_alarms, *self.passed),
            ),
        ]


def load_pairs(path: Path = CONFLICTS) -> list[Pair]:
    """The pairs of the fixtures file in order."""
    pairs = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        one, other = (_clause(f"{row['id']}#{side}", row[side]) for side in ("one", "other"))
        pairs.append(Pair(id=row["id"], conflict=row["conflict"], kind=row["kind"], one=one, other=other))
    return pairs


def judge_pairs(pairs: Iterable[Pair]) -> Outcome:
    """What the detector makes of each pair."""
    told: dict[str, list[str]] = {name: [] for name in ("caught", "missed", "false_alarms", "passed", "wrong_kind")}
    for pair in pairs:
        found = contradiction(pair.one, pair.other)
        name = ("caught" if found else "missed") if pair.conflict else ("false_alarms" if found else "passed")
        told[name].append(pair.id)
        if found and pair.conflict and found.kind != pair.kind:
            told["wrong_kind"].append(pair.id)
    return Outcome(**{name: tuple(ids) for name, ids in told.items()})


def _clause(id_: str, told: Mapping[str, Any]) -> Clause:
    text = told["text"]
    return Clause(
        id=id_,
        document=id_,
        title=told["title"],
        path=tuple(told["path"]),
        text=text,
        start=0,
        end=len(text),
        version="1",
        language="zh" if any("\u4e00" <= letter <= "\u9fff" for letter in text) else "en",
        market=told["market"],
        platform=told["platform"],
        valid_from=_day(told["valid_from"]),
        valid_until=_day(told["valid_until"]),
        applies_to=tuple(told["applies_to"]),
    )


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None
