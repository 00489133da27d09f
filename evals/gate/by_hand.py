"""Answers that a person wrote for a few cases, given as a model would; `record` makes a recording of them.

They name what they mean (`{product}`, `{date}`, `{amount:coupon}`; on `remedy:coupon`, `clause`, `fact`), and the
labels of the request are looked up in it, so that a reworded prompt needs no new answers, only a new recording.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.errors import WrongInput
from evals.gate.recordings import Answer, Asked
from evals.model_server.honest import TEXTS, judged, kind_of, reading

MADE = "by hand"
#: what an answer costs is told in tokens as a model does, so that the figures of cost can be seen; letters a token
_LETTERS_A_TOKEN = 4
_LABEL = re.compile(r"^([cf]\d+): ", re.MULTILINE)
_REMEDY = re.compile(r"[a-z_]+")
_NAMED = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")


class ByHand:
    """A file of `{case, diagnosis, public_reply, private_offer, follow_up}`, given in the form that is asked for."""

    def __init__(self, file: Path) -> None:
        try:
            rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
            self._written = {row["case"]: row for row in rows}
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WrongInput(f"{file} holds no answers that can be read: {error}.") from error

    @property
    def cases(self) -> tuple[str, ...]:
        return tuple(self._written)

    def answer(self, asked: Asked, path: str, headers: Mapping[str, str]) -> Answer:
        """404 for a case that nobody wrote an answer for."""
        written = self._written.get(asked.case)
        if written is None:
            return Answer(status=404, body={"error": {"message": "nobody wrote an answer", "type": "not_recorded"}})
        return Answer(status=200, body=completion(asked, _in_form(written, asked)))


def completion(asked: Asked, content: Any) -> dict[str, Any]:
    """What an OpenAI-compatible endpoint sends for a form that is filled in."""
    said = json.dumps(content, ensure_ascii=False)
    message: dict[str, Any] = {"role": "assistant", "content": said, "refusal": None}
    if asked.way == "tools":
        call = {"id": "call-1", "type": "function", "function": {"name": asked.form, "arguments": said}}
        message |= {"content": None, "tool_calls": [call]}
    prompt, answer = len(asked.body) // _LETTERS_A_TOKEN, len(said) // _LETTERS_A_TOKEN
    return {
        "id": "chatcmpl-by-hand",
        "object": "chat.completion",
        "created": 1,
        "model": str(asked.read.get("model") or MADE),
        "choices": [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}],
        "usage": {"prompt_tokens": prompt, "completion_tokens": answer, "total_tokens": prompt + answer},
    }


def _in_form(written: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    """The diagnosis, the three texts, or both, as the form wants it."""
    wanted, read = asked.fields, written["diagnosis"]
    if "texts" not in wanted:
        return reading(read)
    labels = _labels(asked, read["cause"])
    texts = {"texts": [[_sentence(each, labels) for each in written[name]] for name in TEXTS]}
    return {**(judged(read, spoken="language" in wanted) if "evidence" in wanted else {}), **texts}


def _labels(asked: Asked, cause: str) -> dict[str, str]:
    """What a person calls it -> its label in this request; clause and remedies are those of the cause."""
    user = "\n".join(text for role, text in asked.messages if role == "user")
    plan = re.search(rf"^{cause}(?:: (?P<clause>c\d+))?.*\n(?P<lines>(?:- .*\n)+)", user, re.MULTILINE)
    found: dict[str, str] = {"clause": plan["clause"]} if plan and plan["clause"] else {}
    for line in plan["lines"].splitlines() if plan else ():
        name, _, told = line.removeprefix("- ").partition(": ")
        if name != "shop":
            labels = _REMEDY.findall(told.partition(";")[0])
            found |= {f"{of}:{kind_of(each)}": each for each in labels for of in ("remedy", "amount")}
    for label in _LABEL.findall(user):
        found.setdefault({"c": "clause", "f": "fact"}[label[0]], label)
    return found


def _sentence(given: Mapping[str, Any], labels: Mapping[str, str]) -> dict[str, Any]:
    """A name that the request does not have stays as it is, and the desk turns the answer back for it."""

    def label(name: str) -> str:
        return labels.get(name, name)

    text = _NAMED.sub(lambda found: "{" + label(":".join(filter(None, found.groups()))) + "}", given["text"])
    return {"type": given["type"], "text": text, "on": [label(each) for each in given.get("on", ())]}
