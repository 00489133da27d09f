"""Answers of a model, kept in files: what was asked (as a digest, never with a key), and what came back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from assistant.errors import WrongInput
from assistant.language.prompts import Prompt, load_prompt

MANIFEST, ANSWERS = "recording.json", "answers.jsonl"
#: fields of an answer that differ from run to run and mean nothing to the desk
_PASSING = ("id", "created", "system_fingerprint", "service_tier")
#: what is kept: answers, and refusals of a way of asking; being busy or broken is no answer
_KEPT_STATUS = frozenset({200, 400, 404, 422})


@dataclass(frozen=True)
class Asked:
    """A request to the model, and the case it was made for."""

    body: bytes = field(repr=False)
    case: str = ""

    @classmethod
    def of(cls, body: bytes, *, case: str) -> Asked:
        return cls(body=body, case=case)

    @cached_property
    def read(self) -> dict[str, Any]:
        try:
            read = json.loads(self.body)
        except ValueError:
            return {}
        return read if isinstance(read, dict) else {}

    @property
    def messages(self) -> list[tuple[str, str]]:
        told = self.read.get("messages") or []
        return [(str(each.get("role", "")), _words(each.get("content"))) for each in told if isinstance(each, dict)]

    @property
    def system(self) -> str:
        return "\n".join(text for role, text in self.messages if role in {"system", "developer"})

    @property
    def form(self) -> str:
        """The name of the closed form that is asked for, by schema or by tool."""
        schema = (self.read.get("response_format") or {}).get("json_schema") or {}
        tools = self.read.get("tools") or [{}]
        return str(schema.get("name") or tools[0].get("function", {}).get("name") or "")

    @property
    def fields(self) -> frozenset[str]:
        """The names of the form's fields."""
        schema = ((self.read.get("response_format") or {}).get("json_schema") or {}).get("schema")
        tools = self.read.get("tools") or [{}]
        schema = schema or tools[0].get("function", {}).get("parameters") or {}
        return frozenset(schema.get("properties") or ())

    @property
    def way(self) -> str:
        """How the form is asked for: by `json_schema`, `tools`, `json_object`, or not at all."""
        return "tools" if self.read.get("tools") else str((self.read.get("response_format") or {}).get("type") or "")

    @property
    def digest(self) -> str:
        """SHA-256 of the words, the form and the way it is asked for; the model's name and the key are not in it."""
        known = json.dumps([self.messages, self.form, self.way, bool(self.read.get("stream"))], ensure_ascii=False)
        return hashlib.sha256(known.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`body` is JSON, or the text of a stream. `unknown` is a recording's way of saying that it holds none."""

    status: int
    body: Any
    unknown: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """`made` says by whom: `by hand`, or by `record`. `prompts` maps names to the version and digest asked with."""

    made: str
    model: str
    dataset: int
    prompts: Mapping[str, Mapping[str, Any]]
    cases: tuple[str, ...]


class Recording:
    """A folder of answers, played back in the order in which they were given; the last one stays."""

    def __init__(self, folder: Path) -> None:
        try:
            told = json.loads((folder / MANIFEST).read_text("utf-8"))
            self.manifest = Manifest(**{**told, "cases": tuple(told["cases"])})
            lines = (folder / ANSWERS).read_text("utf-8").splitlines()
            rows = [json.loads(line) for line in lines if line.strip()]
            self._answers = {
                row["request"]: [(each["status"], each["body"]) for each in row["answers"]] for row in rows
            }
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WrongInput(
                f"{folder} holds no recording that can be read: {type(error).__name__}.",
                remedy="Make one with `python -m evals record --endpoint URL --out DIR`.",
            ) from error
        self._given: dict[str, int] = {}

    def answer(self, asked: Asked, path: str, headers: Mapping[str, str]) -> Answer:
        """The next answer to this very request; 404 where it was never asked."""
        kept = self._answers.get(asked.digest)
        if not kept:
            return Answer(status=404, body={"error": {"message": "not recorded", "type": "not_recorded"}}, unknown=True)
        place = self._given.get(asked.digest, 0)
        self._given[asked.digest] = place + 1
        status, body = kept[min(place, len(kept) - 1)]
        return Answer(status=status, body=body)

    def misfits(self, prompts: Mapping[str, Prompt]) -> list[str]:
        """A sentence for each prompt that has changed since the recording was made."""
        found = []
        for name, then in self.manifest.prompts.items():
            now = prompts.get(name)
            if now is None:
                found.append(f"the recording was made with the prompt {name}.v{then['version']}, which is gone")
            elif now.digest != then["digest"]:
                found.append(
                    f"the recording was made with the prompt {name}.v{then['version']} ({then['digest'][:8]}), "
                    f"in use is {name}.v{now.version} ({now.digest[:8]})"
                )
        return found


def keep(
    folder: Path,
    kept: Iterable[tuple[Asked, Answer]],
    *,
    made: str,
    model: str,
    dataset: int,
    cases: Sequence[str],
    prompts: Mapping[str, Prompt],
) -> int:
    """Write a recording; gives how many different requests it answers. No header is kept, so no key is."""
    answers: dict[str, dict[str, Any]] = {}
    used: dict[str, dict[str, Any]] = {}
    for asked, answer in kept:
        if answer.status not in _KEPT_STATUS:
            continue
        prompt = prompt_of(asked.system, prompts)
        if prompt:
            used[prompt.name] = {"version": prompt.version, "digest": prompt.digest}
        row = answers.setdefault(
            asked.digest, {"request": asked.digest, "case": asked.case, "form": asked.form, "answers": []}
        )
        row["answers"].append({"status": answer.status, "body": _lasting(answer.body)})
    folder.mkdir(parents=True, exist_ok=True)
    manifest = {"made": made, "model": model, "dataset": dataset, "prompts": used, "cases": list(cases)}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", "utf-8")
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in answers.values())
    (folder / ANSWERS).write_text("".join(lines), "utf-8")
    return len(answers)


def prompts_in(folder: Path) -> dict[str, Prompt]:
    """The newest version of every prompt of a folder."""
    names = {path.name.partition(".v")[0] for path in folder.glob("*.v*.j2")}
    return {name: load_prompt(folder, name) for name in sorted(names)}


def prompt_of(system: str, prompts: Mapping[str, Prompt]) -> Prompt | None:
    """The prompt whose system message a request begins with."""
    for prompt in prompts.values():
        if system.strip().startswith(prompt.systems):
            return prompt
    return None


def _lasting(body: Any) -> Any:
    return {name: each for name, each in body.items() if name not in _PASSING} if isinstance(body, dict) else body


def _words(content: Any) -> str:
    """The text of a message, whether it stands there plainly or in parts."""
    if isinstance(content, list):
        return "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return str(content or "")
