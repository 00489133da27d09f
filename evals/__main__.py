"""`make eval`: the production agent and guard judged on the project's own sets, held against the baseline."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from assistant.parts import agent_of, diagnoser_of, guard_of, handbook_of, starter_collection
from assistant.settings import Settings
from evals.demo_shop.load import load_cases
from evals.diagnosis.rows import DATASETS, JUDGED_KINDS, JUDGED_SAFETY, Row, read_rows
from evals.retrieval.questions import own_questions
from evals.scorers.guarding import score_guard
from evals.scorers.proposals import Judged, score_proposals
from evals.scorers.reading import score_danger, score_kinds
from evals.scorers.score import Score
from evals.scorers.searching import answers_of, score_search

HERE = Path(__file__).parent
BASELINE = HERE / "baselines" / "embedded.json"
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
#: a share may fall this far below the baseline before the run fails; a dangerous one not at all
SLACK = 0.02


async def judge(home: Path) -> list[Score]:
    """Run the demo shop and the guard's sets through the same parts as production."""
    settings = Settings(home=home)
    handbook = handbook_of(settings)
    agent = agent_of(settings, handbook)
    cases = list(load_cases())
    async with await starter_collection(settings) as searcher:
        proposals = await agent.propose([complaint for _, complaint, _ in cases], searcher=searcher, now=NOW)
        answers = await answers_of(searcher, own_questions())
    judged = [
        Judged(complaint=complaint, proposal=proposal, gold=gold)
        for (_, complaint, gold), proposal in zip(cases, proposals, strict=True)
    ]
    guard_scores = score_guard(
        guard_of(), handbook, bad=_lines("redteam.jsonl"), harmless=_lines("harmless.jsonl"), day=NOW.date()
    )
    kinds, dangers = read_rows(JUDGED_KINDS), read_rows(JUDGED_SAFETY)
    reading_scores = [
        *score_kinds(kinds, await diagnoser_of().diagnose(_texts(kinds))),
        *score_danger(dangers, await diagnoser_of().diagnose(_texts(dangers))),
    ]
    return [*score_proposals(judged), *score_search(answers), *reading_scores, *guard_scores]


def worse(scores: list[Score], baseline: dict[str, float]) -> list[str]:
    """What fell below the baseline."""
    fallen = []
    for score in scores:
        before = baseline.get(score.name)
        if before is None:
            continue
        loss = before - score.value if score.higher_is_better else score.value - before
        if loss > (1e-6 if score.dangerous else SLACK):
            fallen.append(f"{score.name}: {before:.3f} before, {score.value:.3f} now")
    return fallen


def main() -> int:
    """Exit code 1 when a score fell below the baseline."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, help="write the scores as JSON")
    parser.add_argument("--accept", action="store_true", help="make this run the new baseline")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        scores = asyncio.run(judge(Path(home)))
    for score in scores:
        mark = "!" if score.dangerous else " "
        sys.stdout.write(
            f"{mark} {score.value:6.3f}  [{score.low:.3f}, {score.high:.3f}]  n={score.n:<4} {score.name}\n"
        )
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps([asdict(score) for score in scores], indent=1) + "\n", "utf-8")
    if options.accept:
        BASELINE.parent.mkdir(parents=True, exist_ok=True)
        values = {score.name: round(score.value, 6) for score in scores}
        BASELINE.write_text(json.dumps(values, indent=1) + "\n", "utf-8")
        return 0
    fallen = worse(scores, json.loads(BASELINE.read_text("utf-8")))
    for line in fallen:
        sys.stderr.write(f"below the baseline: {line}\n")
    return 1 if fallen else 0


def _lines(name: str) -> list[Row]:
    return read_rows(DATASETS / name)


def _texts(rows: list[Row]) -> list[str]:
    return [row["text"] for row in rows]


if __name__ == "__main__":
    sys.exit(main())
