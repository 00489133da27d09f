"""How an endpoint is asked for a closed form: by strict schema, by tool, by JSON mode, or in words alone."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from assistant.domain.model_use import Outcome
from assistant.language.endpoint.failures import Failed
from assistant.language.prompts import Rendered

Form = TypeVar("Form", bound=BaseModel)

_THOUGHTS = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
#: where a schema keeps the parts that it names
_PART = "#/$defs/"
_FENCE = re.compile(r"\A\s*```(?:json)?\s*\n(?P<inner>.*?)\n?\s*```\s*\Z", re.DOTALL)


class Mode(StrEnum):
    """From the surest to the one that every endpoint knows."""

    SCHEMA = "json_schema"  #: the endpoint itself keeps to the schema
    TOOL = "tool_call"  #: the form is the arguments of the one tool there is; nothing is ever called
    OBJECT = "json_object"  #: some JSON object; the form is described in words
    WORDS = "in_words"  #: the form is described in words, and nothing else is asked

    @property
    def below(self) -> Mode | None:
        """The mode to ask for where this one is not offered."""
        modes = list(Mode)
        place = modes.index(self) + 1
        return modes[place] if place < len(modes) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request's messages, and what goes beside them into the body."""

    messages: list[tuple[str, str]]
    body: dict[str, Any] = field(default_factory=dict)


def request_of(mode: Mode, prompt: Rendered, form: type[BaseModel]) -> Request:
    """The system message stays the same for all cases in every mode: providers cache the beginning of a request."""
    system = prompt.system if mode in (Mode.SCHEMA, Mode.TOOL) else f"{prompt.system}\n\n{_in_words(form)}"
    messages = [("system", system), ("human", prompt.user)]
    name, schema = form.__name__, schema_of(form)
    match mode:
        case Mode.SCHEMA:
            shape = {"name": name, "schema": schema, "strict": True}
            return Request(messages=messages, body={"response_format": {"type": "json_schema", "json_schema": shape}})
        case Mode.TOOL:
            tool = {"name": name, "description": "Hand in the answer.", "parameters": schema}
            chosen = {"type": "function", "function": {"name": name}}
            return Request(
                messages=messages, body={"tools": [{"type": "function", "function": tool}], "tool_choice": chosen}
            )
        case Mode.OBJECT:
            return Request(messages=messages, body={"response_format": {"type": "json_object"}})
        case Mode.WORDS:
            return Request(messages=messages)


@cache
def schema_of(form: type[BaseModel]) -> dict[str, Any]:
    """The form's JSON schema as strict endpoints want it: every field required, no other allowed.

    Without titles and descriptions: what a field is for stands in the prompt, and each of their words is paid for. For
    the same reason a part that is used once stands in its place.
    """
    from openai.lib._pydantic import to_strict_json_schema

    schema = _terse(to_strict_json_schema(form))
    parts = schema.pop("$defs", {})
    used = Counter(re.findall(rf'"{re.escape(_PART)}(\w+)"', json.dumps([schema, parts])))
    several = {name: _placed(part, parts, used) for name, part in parts.items() if used[name] > 1}
    return {**({"$defs": several} if several else {}), **_placed(schema, parts, used)}


def _placed(schema: Any, parts: Mapping[str, Any], used: Mapping[str, int]) -> Any:
    """The schema with each part that is used once in its place."""
    if isinstance(schema, list):
        return [_placed(each, parts, used) for each in schema]
    if not isinstance(schema, dict):
        return schema
    name = str(schema.get("$ref", "")).removeprefix(_PART)
    if name in parts and used[name] == 1:
        return _placed(parts[name], parts, used)
    return {key: _placed(each, parts, used) for key, each in schema.items()}


def _terse(schema: Any, *, names: bool = False) -> Any:
    """The schema without what only people read; `names` says that its keys are names of fields or of parts."""
    if isinstance(schema, list):
        return [_terse(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _terse(each, names=key in ("properties", "$defs") and not names)
        for key, each in schema.items()
        if names or key not in ("title", "description")
    }


def schema_text(form: type[BaseModel]) -> str:
    """The schema as it goes over the wire."""
    return json.dumps(schema_of(form), ensure_ascii=False, separators=(",", ":"))


@cache
def _in_words(form: type[BaseModel]) -> str:
    """JSON mode wants the word JSON in a message, and knows nothing of the schema."""
    return f"Answer with one JSON object of this JSON Schema, and with nothing before or after it:\n{schema_text(form)}"


def filled(form: type[Form], text: str) -> Form:
    """The form from what a model wrote; Failed where that is empty, no JSON, or of another form."""
    text = bare(text)
    if not text:
        raise Failed(Outcome.EMPTY)
    try:
        return form.model_validate_json(text)
    except ValidationError as error:
        broken = any(
            each["type"] == "json_invalid" for each in error.errors(include_input=False, include_context=False)
        )
        outcome = Outcome.NO_JSON if broken else Outcome.OFF_SCHEMA
    raise Failed(outcome)  # outside the block above: its error quotes the text


def bare(text: str) -> str:
    """The text without a model's thoughts before it and without a code fence around it."""
    text = _THOUGHTS.sub("", text, count=1).strip()
    fenced = _FENCE.match(text)
    return fenced["inner"].strip() if fenced else text
