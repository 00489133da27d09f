"""Every part of the gate: our cases and the demo shop through the stations, the guard, the search, the readers."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from assistant.parts import agent_of, diagnoser_of, guard_of, handbook_of, starter_collection
from assistant.settings import Settings
from evals.demo_shop.load import load_cases
from evals.diagnosis.rows import DATASETS, JUDGED_KINDS, JUDGED_SAFETY, Row, read_rows
from evals.gate.cases import Dataset
from evals.gate.running import NOW, Ran, digest_of, embedded_settings, run_embedded
from evals.retrieval.questions import own_questions
from evals.scorers.causes import score_reading
from evals.scorers.claims import score_claims
from evals.scorers.conflicting import judge_pairs, load_pairs
from evals.scorers.guarding import score_guard
from evals.scorers.proposals import Judged, score_proposals
from evals.scorers.reading import score_danger, score_kinds
from evals.scorers.score import Score
from evals.scorers.searching import answers_of, score_search
from evals.scorers.spent import score_spent
from evals.scorers.told import faults_of, score_repeats, score_told
from evals.scorers.wording import score_wording


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a run of the gate found. `faults` tells what is wrong with each case that does not hold."""

    dataset: Dataset
    scores: tuple[Score, ...]
    ran: tuple[Ran, ...]
    model: str = ""
    #: whether the same run gives the same figures; a model that is asked for real gives others
    fixed: bool = True
    notes: tuple[str, ...] = ()

    @property
    def facts(self) -> dict[str, Any]:
        """Which cases ran."""
        return {"version": self.dataset.version, "digest": self.dataset.digest, "cases": len(self.dataset.cases)}

    @property
    def proposals(self) -> str:
        """SHA-256 over all proposals of the first run: the same desk gives the same, in any process."""
        return digest_of([each for each in self.ran if each.repeat == 0])

    @cached_property
    def faults(self) -> dict[str, tuple[str, ...]]:
        """By case, of its first run; a case that holds is left out."""
        told = {each.case.id: faults_of(each) for each in self.ran if each.repeat == 0}
        return {name: each for name, each in told.items() if each}


async def judge_embedded(
    dataset: Dataset, home: Path, *, repeats: int = 1, whole: bool = True, files: Path | None = None
) -> Outcome:
    """The embedded default on our cases; `whole` adds the demo shop, the guard's sets, the search and the readers."""
    settings = embedded_settings(home, files)
    if not whole:
        return outcome_of(dataset, await run_embedded(dataset.cases, settings, repeats=repeats))
    with ProcessPoolExecutor(max_workers=1) as beside:
        guarded = beside.submit(guard_scores)
        ran = await run_embedded(dataset.cases, settings, repeats=repeats)
        others = await _other_scores(settings)
        more = [*others, *guarded.result()]
    return outcome_of(dataset, ran, more=more)


def outcome_of(
    dataset: Dataset,
    ran: Sequence[Ran],
    *,
    more: Sequence[Score] = (),
    model: str = "",
    fixed: bool = True,
    notes: Sequence[str] = (),
    prompts: Path | None = None,
) -> Outcome:
    """All scores of the cases that ran, and whatever else was scored."""
    first = [each for each in ran if each.repeat == 0]
    scores = [
        *score_reading(first),
        *score_claims(first, prompts),
        *score_wording(first),
        *score_told(first),
        *score_repeats(ran),
        *score_spent(first, model=bool(model)),
        *more,
    ]
    return Outcome(
        dataset=dataset,
        scores=tuple(each for each in scores if each.n),
        ran=tuple(ran),
        model=model,
        fixed=fixed,
        notes=tuple(notes),
    )


def guard_scores() -> list[Score]:
    """The guard's own sets; a function of a process of its own, for it takes as long as all the rest."""
    from assistant.files import shipped_files
    from assistant.handbook.load import load_handbook

    return score_guard(
        guard_of(),
        load_handbook(shipped_files() / "playbooks"),
        bad=read_rows(DATASETS / "redteam.jsonl"),
        harmless=read_rows(DATASETS / "harmless.jsonl"),
        day=NOW.date(),
    )


async def _other_scores(settings: Settings) -> list[Score]:
    agent = agent_of(settings, handbook_of(settings))
    cases = list(load_cases())
    async with await starter_collection(settings) as searcher:
        proposals = await agent.propose([complaint for _, complaint, _ in cases], searcher=searcher, now=NOW)
        answers = await answers_of(searcher, own_questions())
    judged = [
        Judged(complaint=complaint, proposal=proposal, gold=gold)
        for (_, complaint, gold), proposal in zip(cases, proposals, strict=True)
    ]
    kinds, dangers = read_rows(JUDGED_KINDS), read_rows(JUDGED_SAFETY)
    return [
        *score_proposals(judged),
        *score_search(answers),
        *score_kinds(kinds, await diagnoser_of().diagnose(_texts(kinds))),
        *score_danger(dangers, await diagnoser_of().diagnose(_texts(dangers))),
        *judge_pairs(load_pairs()).scores,
    ]


def _texts(rows: Sequence[Row]) -> list[str]:
    return [row["text"] for row in rows]
