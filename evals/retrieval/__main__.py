"""How well questions find their clauses, and the training of what finds them.

`python -m evals.retrieval judge [--data DIR]` judges our own questions over `knowledge_base/`, and with DIR the
questions of `policy_questions_dev.jsonl` over `policies/` and the candidates of `retrieval_dev.jsonl`, against three
baselines in the same run. `starter` writes what is shipped of
`knowledge_base/`, `fit` prints the numbers of `assistant.knowledge.ranking` and how well they tell questions that were
not fitted on, `background` writes `background.npz`, `tune` writes `late.npz` (about an hour); all three need the extra
`train`. After `tune` come `background`, `starter` and `fit`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from assistant.files import shipped_files
from assistant.knowledge.background import FILE as BACKGROUND
from assistant.knowledge.collection import Collection, open_collection
from assistant.knowledge.documents.document import read_folder
from assistant.knowledge.ranking import EMBEDDED
from assistant.knowledge.remembered import STARTER
from assistant.language.embedded import late
from assistant.language.embedded.late import LateReader
from assistant.parts import shared_reader
from assistant.reading.language import detect_language
from evals.retrieval.background import make_background
from evals.retrieval.baselines import baselines
from evals.retrieval.examine import examined
from evals.retrieval.figures import better_by, figures
from evals.retrieval.fit import fitted, told_apart
from evals.retrieval.questions import Asked, own_questions, questions_in
from evals.retrieval.ranker import ranker_figures
from evals.scorers.searching import answers_of

ARTEFACT = Path(late.__file__).with_name("late.npz")
NAME = "e5-late-2"


async def judge(data: Path | None, kept: Path) -> dict[str, Any]:
    """All figures as one JSON value."""
    own = await _judge_folder(shipped_files() / "knowledge_base", own_questions(), kept / "own.npz")
    found: dict[str, Any] = {"own_questions": own}
    if data:
        asked = questions_in(data / "policy_questions_dev.jsonl")
        found["policy_questions"] = await _judge_folder(data / "policies", asked, kept / "policies.npz", against=True)
        found["ranker_ndcg@5"] = await ranker_figures(data / "retrieval_dev.jsonl", shared_reader(), EMBEDDED)
    return found


async def _judge_folder(folder: Path, questions: list[Asked], kept: Path, *, against: bool = False) -> dict[str, Any]:
    async with await _opened(folder, kept) as collection:
        ours = await answers_of(collection, questions)
        found: dict[str, Any] = {"ours": figures(ours)}
        if against:
            documents, _ = read_folder(folder, language_of=detect_language)
            clauses = [(collection.file_of(each), each) for each in await collection.clauses()]
            found["clauses"] = len(clauses)
            for name, theirs in baselines(documents, clauses, questions).items():
                found[name] = {**figures(theirs), "ours_better_at_5_by": better_by(ours, theirs)}
        return found


async def _fit(kept: Path) -> str:
    async with await _opened(shipped_files() / "knowledge_base", kept / "own.npz") as collection:
        samples = await examined(collection, own_questions())
    lines = []
    for foreign in (False, True):
        ranking = fitted(samples, EMBEDDED, foreign=foreign)
        lines += [repr(ranking), json.dumps(told_apart(samples, ranking, foreign=foreign))]
    return "\n".join(lines)


async def _starter() -> None:
    """What a new shop's first policies are made of, so that nobody waits for it."""
    reader = LateReader()
    folder = shipped_files() / "knowledge_base"
    STARTER.unlink(missing_ok=True)
    async with await open_collection(
        folder, reader, reader, ranking=EMBEDDED, kept=STARTER, language_of=detect_language
    ):
        pass


async def _opened(folder: Path, kept: Path) -> Collection:
    reader = shared_reader()
    return await open_collection(folder, reader, reader, ranking=EMBEDDED, kept=kept, language_of=detect_language)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=("judge", "fit", "background", "tune", "starter"))
    parser.add_argument("--data", type=Path, help="the folder of the shared questions and policies")
    parser.add_argument("--work", type=Path, help="keeps what was read between two runs")
    parser.add_argument("--out", type=Path, help="where the figures or the artefact go")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kept = options.work or Path(folder)
        if options.task == "tune":
            from evals.retrieval.tune import tune

            tune(options.out or ARTEFACT, name=NAME)
            return
        if options.task == "background":
            asyncio.run(make_background(options.out or BACKGROUND))
            return
        if options.task == "starter":
            asyncio.run(_starter())
            return
        if options.task == "fit":
            sys.stdout.write(asyncio.run(_fit(kept)) + "\n")
            return
        text = json.dumps(asyncio.run(judge(options.data, kept)), ensure_ascii=False, indent=2)
        if options.out:
            options.out.write_text(text + "\n", encoding="utf-8")
        sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
