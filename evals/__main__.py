"""`make eval`: production use cases judged on the project's own sets and held against the baseline; a drop fails.

`python -m evals` judges the embedded default, with `--endpoint URL` or `--configured` a model, with `--replay DIR` its
recorded answers; `python -m evals record` makes a recording, `python -m evals cases` reads the cases alone.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from assistant.errors import DeskError, WrongInput
from assistant.settings import Settings
from evals.gate.by_hand import MADE, ByHand
from evals.gate.cases import Dataset, read_cases
from evals.gate.compare import BASELINES, held, write_baseline
from evals.gate.judge import Outcome, judge_embedded
from evals.gate.modelled import Source, judge_model, judge_replay, record
from evals.gate.report import write_html, write_json
from evals.gate.running import Model
from evals.gate.tape import Endpoint
from evals.scorers.score import Score

#: the recording that ships with the repository, made by hand
RECORDING = Path(__file__).parent / "recordings"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 1 when a score fell, 2 when nothing could be judged."""
    options = _parser().parse_args(arguments)
    commands = {"cases": _cases, "record": _record, "judge": _judge}
    try:
        return commands[options.command](options)
    except DeskError as error:
        sys.stderr.write(f"{error}\n")
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument("command", nargs="?", choices=("judge", "record", "cases"), default="judge")
    parser.add_argument("--endpoint", default="", help="an OpenAI-compatible endpoint; its key is ASSISTANT_MODEL_KEY")
    parser.add_argument("--model", default="", help="the name of the model there")
    parser.add_argument("--configured", action="store_true", help="endpoint, model and key of the desk's settings")
    parser.add_argument("--replay", type=Path, help="a recording, played in place of a model")
    parser.add_argument("--by-hand", type=Path, help="record: answers that a person wrote, in place of an endpoint")
    parser.add_argument("--repeats", type=int, default=1, help="run every case so often, for pass^k")
    parser.add_argument("--at-once", type=int, default=4, help="cases that ask a model side by side")
    parser.add_argument("--only", action="append", default=[], help="cases whose id begins so, such as zh or en-03")
    parser.add_argument("--cases", type=Path, help="a folder of other cases")
    parser.add_argument("--files", type=Path, help="another folder with prompts/ playbooks/ knowledge_base/")
    parser.add_argument("--baseline", type=Path, help="what the run is held against")
    parser.add_argument("--accept", action="store_true", help="make this run the new baseline")
    parser.add_argument("--report", type=Path, help="write the report as one HTML file")
    parser.add_argument("--out", type=Path, help="write the scores as JSON; record: the folder of the recording")
    return parser


def _cases(options: argparse.Namespace) -> int:
    dataset = _dataset(options)
    counted = Counter(each.line.language for each in dataset.cases)
    told = ", ".join(f"{language} {count}" for language, count in counted.most_common())
    sys.stdout.write(f"{len(dataset.cases)} cases, version {dataset.version}, {dataset.digest[:12]}: {told}\n")
    return 0


def _record(options: argparse.Namespace) -> int:
    if not options.out:
        raise WrongInput("Say where the recording goes: --out DIR.")
    dataset = _dataset(options)
    if options.by_hand:
        written = ByHand(options.by_hand)
        dataset = dataset.only(written.cases)
        source = Source(answers=written, model=Model(name=MADE, at_once=1), made=MADE, files=options.files)
    else:
        source = _source(options)
    with tempfile.TemporaryDirectory(prefix="evals-") as home:
        kept = asyncio.run(record(dataset, Path(home), source, options.out, repeats=options.repeats))
    sys.stdout.write(f"{len(dataset.cases)} cases, {kept} different requests answered, in {options.out}\n")
    return 0


def _judge(options: argparse.Namespace) -> int:
    if options.accept and options.only and not options.baseline:
        raise WrongInput("A part of the cases is no baseline for all of them.", remedy="Pass --baseline FILE.")
    dataset = _dataset(options)
    with tempfile.TemporaryDirectory(prefix="evals-") as home:
        outcome = asyncio.run(_run(options, dataset, Path(home)))
    _print(outcome.scores)
    sys.stdout.write(f"proposals: {outcome.proposals}\n")
    baseline = _baseline(options)
    if options.accept:
        if baseline is None:
            raise WrongInput("Say which baseline: --baseline FILE.")
        write_baseline(baseline, outcome)
    verdict = held(outcome, baseline)
    if options.out:
        write_json(options.out, outcome, verdict)
    if options.report:
        write_html(options.report, outcome, verdict)
    for note in (*outcome.notes, *verdict.notes):
        sys.stdout.write(f"{note}\n")
    for sentence in verdict.sentences:
        sys.stderr.write(f"failed: {sentence}\n")
    return 1 if verdict.sentences else 0


async def _run(options: argparse.Namespace, dataset: Dataset, home: Path) -> Outcome:
    if options.replay:
        return await judge_replay(dataset, home, options.replay, repeats=options.repeats, files=options.files)
    if options.endpoint or options.configured:
        return await judge_model(dataset, home, _source(options), repeats=options.repeats)
    whole = not options.only and not options.cases
    return await judge_embedded(dataset, home, repeats=options.repeats, whole=whole, files=options.files)


def _source(options: argparse.Namespace) -> Source:
    """The endpoint that is named, or that of the settings; the key stands in the settings alone."""
    settings = Settings()
    url = options.endpoint or (settings.model_url if options.configured else "")
    name = options.model or settings.model
    if not url or not name:
        raise WrongInput(
            "There is no model to ask.", remedy="Pass --endpoint URL --model NAME, or set ASSISTANT_MODEL."
        )
    timeout = settings.model_timeout
    model = Model(name=name, key=settings.model_key, timeout=timeout, at_once=max(1, options.at_once))
    return Source(answers=Endpoint(url=url, timeout=timeout), model=model, made="by record", files=options.files)


def _dataset(options: argparse.Namespace) -> Dataset:
    dataset = read_cases(options.cases) if options.cases else read_cases()
    return dataset.only(options.only)


def _baseline(options: argparse.Namespace) -> Path | None:
    """The one that is named, else that of the embedded default or of the repository's own recording."""
    if options.baseline:
        return Path(options.baseline)
    if options.replay:
        return BASELINES / "replay.json" if options.replay.resolve() == RECORDING.resolve() else None
    embedded = not (options.endpoint or options.configured or options.only or options.cases)
    return BASELINES / "embedded.json" if embedded else None


def _print(scores: Sequence[Score]) -> None:
    for score in scores:
        mark = "!" if score.dangerous else " " if score.gated else "·"
        form = "{:8.3f}  [{:.3f}, {:.3f}]" if score.unit in {"share", "similarity"} else "{:8.1f}  [{:.1f}, {:.1f}]"
        told = form.format(score.value, score.low, score.high)
        sys.stdout.write(f"{mark} {told}  n={score.n:<5} {score.name}\n")


if __name__ == "__main__":
    sys.exit(main())
