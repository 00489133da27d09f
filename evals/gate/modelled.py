"""The gate on a language model: asked for real, recorded, or played back from a recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import WrongInput
from assistant.files import shipped_files
from evals.gate.cases import Dataset
from evals.gate.judge import Outcome, outcome_of
from evals.gate.recordings import Recording, keep, prompts_in
from evals.gate.running import Model, Ran, run_model
from evals.gate.tape import Answers, Tape


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who answers. `made` stands in a recording of it; `files` holds the prompts, the shipped ones by default."""

    answers: Answers
    model: Model
    made: str
    files: Path | None = None

    @property
    def prompts(self) -> Path:
        return (self.files or shipped_files()) / "prompts"


async def judge_model(dataset: Dataset, home: Path, source: Source, *, repeats: int = 1) -> Outcome:
    """Every case asked for real."""
    with Tape(source.answers) as tape:
        ran = await run_model(dataset.cases, home, tape, source.model, repeats=repeats, files=source.files)
    return outcome_of(
        dataset, ran, model=source.model.name, fixed=False, notes=_unanswered(ran), prompts=source.prompts
    )


async def record(dataset: Dataset, home: Path, source: Source, folder: Path, *, repeats: int = 1) -> int:
    """Ask about every case and keep the answers; gives how many different requests they answer."""
    with Tape(source.answers) as tape:
        await run_model(dataset.cases, home, tape, source.model, repeats=repeats, files=source.files)
    if not any(answer.status == 200 for _, answer in tape.kept):
        raise WrongInput(
            "The model answered nothing, so there is nothing to record.",
            remedy="Look at address, model and key: `assistant doctor` tells what is wrong with them.",
        )
    return keep(
        folder,
        tape.kept,
        made=source.made,
        model=source.model.name,
        dataset=dataset.version,
        cases=[each.id for each in dataset.cases],
        prompts=prompts_in(source.prompts),
    )


async def judge_replay(
    dataset: Dataset, home: Path, folder: Path, *, repeats: int = 1, files: Path | None = None
) -> Outcome:
    """The recorded cases, answered by the recording. WrongInput where it was made with other prompts."""
    recording = Recording(folder)
    source = Source(answers=recording, model=Model(name="recorded", at_once=1), made="", files=files)
    if misfits := recording.misfits(prompts_in(source.prompts)):
        raise WrongInput(
            f"The recording in {folder.name} does not fit any more: {'; '.join(misfits)}.",
            remedy="Record again: python -m evals record --endpoint URL --model NAME --out DIR "
            "(one made by hand: --by-hand FILE), and read what its scores became.",
        )
    names = frozenset(recording.manifest.cases)
    part = Dataset(
        version=dataset.version, digest=dataset.digest, cases=tuple(each for each in dataset.cases if each.id in names)
    )
    if not part.cases:
        raise WrongInput(f"The recording in {folder.name} is of none of these cases.")
    with Tape(recording) as tape:
        ran = await run_model(part.cases, home, tape, source.model, repeats=repeats, files=files)
    if strange := _strange(ran):
        raise WrongInput(
            f"The recording in {folder.name} holds no answer to what was asked about {', '.join(strange)}: "
            "the case, its clauses, its offer or the way of asking changed.",
            remedy="Record again, and read what its scores became.",
        )
    made = f"recorded {recording.manifest.made}"
    told = f"{recording.manifest.model} ({made})" if recording.manifest.model != recording.manifest.made else made
    return outcome_of(part, ran, model=told, prompts=source.prompts)


def _strange(ran: Sequence[Ran]) -> list[str]:
    return sorted({each.case.id for each in ran if any(call.unknown for call in each.calls)})


def _unanswered(ran: Sequence[Ran]) -> list[str]:
    """Cases for which the model gave no good answer at all, so that the embedded default answered."""
    without = sorted({each.case.id for each in ran if not any(call.status == 200 for call in each.calls)})
    if not without:
        return []
    return [
        f"{len(without)} of {len({each.case.id for each in ran})} cases got no answer from the model: {without[:8]}"
    ]
