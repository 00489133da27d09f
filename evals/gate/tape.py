"""A server between the desk and its model: it counts every call, and keeps the answers or plays kept ones."""

from __future__ import annotations

import json
import re
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from assistant.errors import WrongInput
from evals.gate.recordings import Answer, Asked
from evals.loopback import Handler, Loopback

_LANE = re.compile(r"^/lane(\d+)(/.*)$")
#: headers of a request that the model's endpoint needs; the key is among them and is passed on, never kept
_PASSED_ON = ("authorization", "api-key", "content-type", "accept")
LONGEST_ANSWER = 16 * 2**20


class Answers(Protocol):
    """Where answers come from: a model's endpoint, or a recording."""

    def answer(self, asked: Asked, path: str, headers: Mapping[str, str]) -> Answer: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request of the desk to the model. `unknown` is one that a recording holds no answer to."""

    asked: Asked
    status: int
    ms: float
    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    unknown: bool = False


@dataclass
class Tape(Loopback):
    """`with Tape(answers) as tape:` listens on a free port of 127.0.0.1.

    Cases that run side by side get a lane each, so that every call is counted for the case it was made for.
    """

    answers: Answers
    calls: list[Call] = field(default_factory=list)
    kept: list[tuple[Asked, Answer]] = field(default_factory=list)
    _cases: dict[int, str] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def handler(self) -> type[Handler]:
        return _handler(self)

    def url(self, lane: int) -> str:
        return f"{self.address}/lane{lane}/v1"

    def begin(self, lane: int, case: str) -> None:
        """From now on the calls of this lane are made for that case."""
        self._cases[lane] = case

    def of(self, case: str, *, since: int = 0) -> tuple[Call, ...]:
        """The calls made for a case, after the first `since` of all."""
        return tuple(each for each in self.calls[since:] if each.asked.case == case)

    def take(self, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        found = _LANE.match(path)
        lane, rest = (int(found[1]), found[2]) if found else (0, path)
        asked = Asked.of(body, case=self._cases.get(lane, ""))
        begun = time.perf_counter()
        answer = self.answers.answer(asked, rest, headers)
        ms = (time.perf_counter() - begun) * 1000
        with self._lock:
            self.calls.append(Call(asked=asked, status=answer.status, ms=ms, unknown=answer.unknown, **_usage(answer)))
            self.kept.append((asked, answer))
        return answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A model's endpoint, asked for real. `url` ends in `/v1` as a rule; `timeout` in seconds."""

    url: str
    timeout: float = 60.0

    def __post_init__(self) -> None:
        if not self.url.startswith(("http://", "https://")):
            raise WrongInput(f"{self.url!r} is no address of a model's endpoint.", remedy="It begins with http(s)://.")

    def answer(self, asked: Asked, path: str, headers: Mapping[str, str]) -> Answer:
        wanted = self.url.rstrip("/") + path.removeprefix("/v1")
        passed_on = {name: value for name, value in headers.items() if name.lower() in _PASSED_ON}
        request = urllib.request.Request(wanted, data=asked.body, headers=passed_on)
        try:
            with urllib.request.build_opener(_Stay).open(request, timeout=self.timeout) as got:
                return Answer(status=got.status, body=_read(got.read(LONGEST_ANSWER)))
        except urllib.error.HTTPError as error:
            return Answer(status=error.code, body=_read(error.read(LONGEST_ANSWER)))
        except OSError as error:
            return Answer(status=502, body={"error": {"message": type(error).__name__, "type": "unreachable"}})


class _Stay(urllib.request.HTTPRedirectHandler):
    """Redirects are not followed: the key is for the endpoint alone."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _read(body: bytes) -> Any:
    """JSON where it is some, else the text."""
    try:
        return json.loads(body)
    except ValueError:
        return body.decode("utf-8", "replace")


def _usage(answer: Answer) -> dict[str, int]:
    used = answer.body.get("usage") if isinstance(answer.body, dict) else None
    if not isinstance(used, dict):
        return {}
    details = used.get("prompt_tokens_details") or {}
    return {
        "prompt_tokens": int(used.get("prompt_tokens") or 0),
        "cached_tokens": int(details.get("cached_tokens") or 0),
        "completion_tokens": int(used.get("completion_tokens") or 0),
    }


def _handler(tape: Tape) -> type[Handler]:
    class Playing(Handler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            answer = tape.take(self.path, body, dict(self.headers.items()))
            text = answer.body if isinstance(answer.body, str) else json.dumps(answer.body)
            streamed = isinstance(answer.body, str) and answer.body.startswith("data:")
            kind = "text/event-stream" if streamed else "application/json"
            self.give(text.encode(), status=answer.status, kind=kind)

    return Playing
