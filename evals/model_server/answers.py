"""Bodies of the server on this machine: whole answers, streamed ones, their usage, and the schemas it takes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from evals.model_server.faults import Fault

#: characters that count as a token
TOKEN = 4


def error_body(message: str, code: str = "such") -> bytes:
    return json.dumps({"error": {"message": message, "type": code, "code": code}}).encode()


def completion(
    request: dict[str, Any], message: dict[str, Any], *, ended: str = "stop", usage: dict[str, Any] | None = None
) -> dict[str, Any]:
    """A whole answer."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": request["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": ended, "logprobs": None}],
        "usage": usage or {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12},
    }


def chunks(
    request: dict[str, Any], message: dict[str, Any], *, ended: str, usage: dict[str, Any], size: int
) -> Iterator[bytes]:
    """The same answer as server-sent events of `size` characters; usage in the last one, if it was asked for."""
    yield _event(request, {"role": "assistant", "content": ""})
    if message.get("refusal"):
        yield _event(request, {"refusal": message["refusal"]})
    for piece in cut(message.get("content") or "", size):
        yield _event(request, {"content": piece})
    for call in message.get("tool_calls") or ():
        function = call["function"]
        yield _event(request, {"tool_calls": [call | {"index": 0, "function": function | {"arguments": ""}}]})
        for piece in cut(function["arguments"], size):
            yield _event(request, {"tool_calls": [{"index": 0, "function": {"arguments": piece}}]})
    yield _event(request, {}, ended=ended)
    if (request.get("stream_options") or {}).get("include_usage"):
        yield _event(request, None, usage=usage)
    yield b"data: [DONE]\n\n"


def cut(text: str, size: int) -> Iterator[str]:
    for first in range(0, len(text), size):
        yield text[first : first + size]


def _event(
    request: dict[str, Any],
    delta: dict[str, Any] | None,
    *,
    ended: str | None = None,
    usage: dict[str, Any] | None = None,
) -> bytes:
    choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": ended, "logprobs": None}]
    event = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": request["model"]}
    return b"data: " + json.dumps(event | {"choices": choices, "usage": usage}).encode() + b"\n\n"


def message_of(request: dict[str, Any], content: dict[str, Any] | str, fault: object) -> tuple[dict[str, Any], str]:
    """The message in the mode that was asked for, and why it ends; with what is wrong with it."""
    plain = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    text, ended = _spoilt(request, plain, fault)
    message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
    if fault is Fault.REFUSAL:
        message["refusal"] = "I cannot help with that."
    elif request.get("tools") and fault not in (Fault.PROSE, Fault.EMPTY):
        name = request["tools"][0]["function"]["name"]
        call = {"id": "call-1", "type": "function", "function": {"name": name, "arguments": text}}
        message |= {"content": None, "tool_calls": [call]}
        ended = "tool_calls" if ended == "stop" else ended
    return message, ended


def _spoilt(request: dict[str, Any], text: str, fault: object) -> tuple[str | None, str]:
    match fault:
        case Fault.NO_FORM:
            return text[:20], "stop"
        case Fault.OFF_SCHEMA:
            return '{"cause": "weather"}', "stop"
        case Fault.PROSE:
            return "Happy to help! The buyer is unhappy and would like their money back.", "stop"
        case Fault.ECHO:
            return "\n".join(str(each["content"]) for each in request["messages"]), "stop"
        case Fault.EMPTY:
            return "", "stop"
        case Fault.REFUSAL:
            return None, "stop"
        case Fault.FILTERED:
            return text[:10], "content_filter"
        case Fault.LENGTH:
            return text[: len(text) // 2], "length"
    return text, "stop"


def usage_of(request: dict[str, Any], message: dict[str, Any], before: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Tokens by length; cached is the beginning that the request shares with an earlier one."""
    words = said_in(request)
    shared = max((_shared(words, said_in(each)) for each in before), default=0)
    written = len(json.dumps(message, ensure_ascii=False)) // TOKEN
    read = max(1, len(words) // TOKEN)
    return {
        "prompt_tokens": read,
        "completion_tokens": written,
        "total_tokens": read + written,
        "prompt_tokens_details": {"cached_tokens": min(read, shared // TOKEN)},
    }


def said_in(request: dict[str, Any]) -> str:
    """Everything that a model would read of a request, in its order."""
    form = json.dumps([request.get("response_format"), request.get("tools")])
    return form + "".join(str(each["content"]) for each in request.get("messages", ()))


def _shared(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low


def schema_in(request: dict[str, Any]) -> dict[str, Any]:
    """The JSON schema that was asked for, by form or by tool; empty in JSON mode and in words."""
    form = request.get("response_format") or {}
    if form.get("type") == "json_schema":
        return dict(form["json_schema"]["schema"])
    tools = request.get("tools")
    return dict(tools[0]["function"]["parameters"]) if tools else {}


def is_strict(form: dict[str, Any]) -> bool:
    """Whether every object of the schema asks for all its fields and takes no others."""

    def closed(schema: Any) -> bool:
        if isinstance(schema, list):
            return all(map(closed, schema))
        if not isinstance(schema, dict):
            return True
        if "properties" in schema and (
            schema.get("additionalProperties") is not False or set(schema["required"]) != set(schema["properties"])
        ):
            return False
        return all(map(closed, schema.values()))

    return bool(
        form["type"] == "json_schema" and form["json_schema"]["strict"] and closed(form["json_schema"]["schema"])
    )
