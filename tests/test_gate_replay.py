"""A model behind the gate: counted, recorded without its key, played back through the real client."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from assistant.errors import WrongInput
from assistant.files import shipped_files
from evals.__main__ import RECORDING, main
from evals.gate.by_hand import ByHand, completion
from evals.gate.cases import Dataset, read_cases
from evals.gate.modelled import Source, judge_model, judge_replay, record
from evals.gate.recordings import Answer, Asked, Recording, prompt_of, prompts_in
from evals.gate.running import Model
from evals.gate.tape import Endpoint, Tape

BY_HAND = RECORDING / "by_hand.jsonl"
CASES = ("en-01", "zh-01")
KEY = "sk-never-to-be-kept"
pytestmark = pytest.mark.anyio


def some_cases() -> Dataset:
    return read_cases().only(CASES)


class Upstream:
    """A model's endpoint as a test knows it: finds the case by the buyer's words, and sees the key."""

    def __init__(self) -> None:
        self.by_hand = ByHand(BY_HAND)
        self.keys: set[str] = set()

    def answer(self, asked: Asked, path: str, headers: Mapping[str, str]) -> Answer:
        assert path == "/v1/chat/completions"
        self.keys |= {value for name, value in headers.items() if name.lower() == "authorization"}
        words = asked.messages[-1][1]
        case = next(each.id for each in read_cases().cases if each.line.text in words)
        return self.by_hand.answer(Asked.of(asked.body, case=case), path, headers)


def source(tape: Tape, **more: Any) -> Source:
    model = Model(name="some-model", key=SecretStr(KEY), timeout=20.0, at_once=2)
    return Source(answers=Endpoint(url=tape.url(0)), model=model, made="by record", **more)


async def test_what_a_model_answers_is_judged_and_counted_by_case(tmp_path: Path) -> None:
    with Tape(Upstream()) as upstream:
        outcome = await judge_model(some_cases(), tmp_path, source(upstream))
    assert not outcome.fixed
    assert not outcome.notes
    assert all(each.calls and each.ms for each in outcome.ran)
    assert all(call.asked.case == each.case.id and call.prompt_tokens for each in outcome.ran for call in each.calls)
    assert {each.proposal.drafts[0].draft.author.split()[-1] for each in outcome.ran} == {"some-model"}
    scores = {each.name: each.value for each in outcome.scores}
    assert scores["cases: main cause right"] == 1.0
    assert scores["cases: calls of the model"] >= 1.0


async def test_a_recording_plays_the_same_and_holds_no_key(tmp_path: Path) -> None:
    with Tape(Upstream()) as upstream:
        told = source(upstream)
        asked = await judge_model(some_cases(), tmp_path / "asked", told)
        kept = await record(some_cases(), tmp_path / "home", told, tmp_path / "kept")
        assert upstream.answers.keys == {f"Bearer {KEY}"}  # type: ignore[attr-defined]
    assert kept == len({each.asked.digest for each in upstream.calls})
    assert KEY not in "".join(file.read_text("utf-8") for file in (tmp_path / "kept").iterdir())
    played = await judge_replay(read_cases(), tmp_path / "played", tmp_path / "kept", repeats=2)
    assert [each.case.id for each in played.ran if not each.repeat] == [each.case.id for each in asked.ran]
    texts = [
        [checked.draft.text for each in run for checked in each.proposal.drafts] for run in (asked.ran, played.ran)
    ]
    assert texts[1] == texts[0] * 2
    scores = {each.name: each.value for each in played.scores}
    assert scores["cases: the same in all 2 repeats"] == 1.0


async def test_a_recording_of_another_prompt_says_so_and_judges_nothing(tmp_path: Path) -> None:
    files = changed_prompts(tmp_path / "files")
    told = r"the recording was made with the prompt \w+\.v\d \(\w{8}\), in use is \w+\.v\d \(\w{8}\)"
    with pytest.raises(WrongInput, match=told):
        await judge_replay(read_cases(), tmp_path / "home", RECORDING, files=files)


def test_the_command_fails_on_a_recording_of_another_prompt(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--replay", str(RECORDING), "--files", str(changed_prompts(tmp_path / "files"))]) == 2
    assert "Record again: python -m evals record" in capsys.readouterr().err


def changed_prompts(folder: Path) -> Path:
    """The shipped files with a newer version of every prompt that writes or reads."""
    for name in ("prompts", "playbooks", "knowledge_base"):
        shutil.copytree(shipped_files() / name, folder / name)
    for name in Recording(RECORDING).manifest.prompts:
        (shipped,) = (folder / "prompts").glob(f"{name}.v*.j2")
        now = int(shipped.name.split(".v")[1].split(".")[0])
        worse = shipped.read_text("utf-8").replace(f"version: {now}", f"version: {now + 1}").replace("plan", "hints")
        shipped.with_name(f"{name}.v{now + 1}.j2").write_text(worse, "utf-8")
    return folder


async def test_a_request_that_was_never_recorded_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "recording"
    shutil.copytree(RECORDING, folder)
    lines = (folder / "answers.jsonl").read_text("utf-8").splitlines()
    gone = json.loads(lines[0])["case"]
    kept = [each for each in lines if json.loads(each)["case"] != gone]
    (folder / "answers.jsonl").write_text("\n".join(kept) + "\n", "utf-8")
    with pytest.raises(WrongInput, match=f"holds no answer to what was asked about {gone}:"):
        await judge_replay(read_cases().only([gone]), tmp_path / "home", folder)


async def test_a_model_that_answers_nothing_is_told(tmp_path: Path) -> None:
    at = Source(answers=Endpoint(url="http://127.0.0.1:9/v1"), model=Model(name="m", timeout=2.0), made="by record")
    with pytest.raises(WrongInput, match="nothing to record"):
        await record(read_cases().only(["en-01"]), tmp_path / "home", at, tmp_path / "kept")
    outcome = await judge_model(read_cases().only(["en-01"]), tmp_path / "home2", at)
    assert outcome.notes == ("1 of 1 cases got no answer from the model: ['en-01']",)
    assert outcome.ran[0].proposal.drafts


def test_the_recording_of_the_repository_says_that_it_is_made_by_hand(tmp_path: Path) -> None:
    manifest = Recording(RECORDING).manifest
    assert (manifest.made, manifest.model) == ("by hand", "by hand")
    assert set(manifest.cases) == set(ByHand(BY_HAND).cases)
    assert "by hand" in (RECORDING / "README.md").read_text("utf-8")
    assert not Recording(RECORDING).misfits(prompts_in(shipped_files() / "prompts"))


def test_the_recording_of_the_repository_passes_against_its_baseline(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--replay", str(RECORDING)]) == 0
    assert "cases: calls of the model" in capsys.readouterr().out


def test_a_worse_prompt_is_seen_in_what_it_brings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a model would answer to a prompt that forgot to ask for the product, the offer and the buyer's words."""
    rows = [json.loads(line) for line in BY_HAND.read_text("utf-8").splitlines()]
    for row in rows:
        row["diagnosis"] |= {"cause": "other", "evidence": ["nothing of the kind"]}
        row["public_reply"] = [{"type": "empathy", "text": "Sorry for any inconvenience caused."}]
    worse = tmp_path / "worse.jsonl"
    worse.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    folder, baseline = tmp_path / "worse", str(RECORDING.parent / "baselines" / "replay.json")
    assert main(["record", "--by-hand", str(worse), "--out", str(folder)]) == 0
    assert main(["--replay", str(folder), "--baseline", baseline]) == 1
    said = capsys.readouterr().err
    assert "failed: cases: calls of the model: rose by " in said
    assert "failed: cases: public replies, new pairs of words: fell by " in said


def test_a_prompt_is_known_by_its_system_message() -> None:
    prompts = prompts_in(shipped_files() / "prompts")
    for prompt in prompts.values():
        for system in prompt.systems:
            assert prompt_of(system + "\nmore of it", prompts) == prompt
    assert prompt_of("something else", prompts) is None


def test_the_digest_is_of_the_words_and_the_form_alone() -> None:
    body = {"model": "a", "messages": [{"role": "user", "content": "hello"}], "temperature": 0}
    digest = Asked.of(json.dumps(body).encode(), case="x").digest
    assert Asked.of(json.dumps(body | {"model": "b", "temperature": 1}).encode(), case="y").digest == digest
    other = body | {"messages": [{"role": "user", "content": "hello!"}]}
    assert Asked.of(json.dumps(other).encode(), case="x").digest != digest
    assert completion(Asked.of(json.dumps(body).encode(), case="x"), {"a": 1})["usage"]["prompt_tokens"] > 0
