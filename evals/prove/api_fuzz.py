"""Requests made from the API's own description, good and bad ones, signed in as each role: none may break the server."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote
from urllib.request import Request, urlopen

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode

#: operations that answer a stream without an end unless they are asked not to
ENDLESS = {"/api/changes": {"wait": "false"}}
SEED = 20261122
NUMBERS = ("item", "todo", "lesson")


def described(address: str, headers: Mapping[str, str]) -> dict[str, Any]:
    with urlopen(Request(f"{address}/openapi.json", headers=dict(headers)), timeout=60) as answer:
        found: dict[str, Any] = json.load(answer)
    return found


def fuzz(
    address: str,
    headers: Mapping[str, str],
    *,
    cases: Sequence[str],
    documents: Sequence[str] = (),
    examples: int,
    only: Callable[[str], bool] = lambda _: True,
) -> dict[str, Any]:
    """Ask every operation `examples` times in each way; `cases` and `documents` are put in place of made-up ones.

    Gives how often each status came, and what broke: answers of 500 and above, and answers unlike the description.
    """
    schema = schemathesis.openapi.from_dict(described(address, headers))
    statuses: Counter[int] = Counter()
    broken: dict[str, str] = {}
    operations = 0
    for found in schema.get_all_operations():
        operation = found.ok()
        if not only(operation.path):
            continue
        operations += 1
        name = f"{operation.method.upper()} {operation.path}"
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            if mode is GenerationMode.NEGATIVE and not _can_be_wrong(operation):
                continue
            _ask(operation, mode, name, address, headers, cases, documents, examples, statuses, broken)
    return {"operations": operations, "requests": sum(statuses.values()), "statuses": dict(statuses), "broken": broken}


def _can_be_wrong(operation: Any) -> bool:
    return bool(list(operation.iter_parameters()) or list(operation.body))


def _ask(
    operation: Any,
    mode: GenerationMode,
    name: str,
    address: str,
    headers: Mapping[str, str],
    cases: Sequence[str],
    documents: Sequence[str],
    examples: int,
    statuses: Counter[int],
    broken: dict[str, str],
) -> None:
    @seed(SEED)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(mode), real=st.integers(0, 10**6))
    def asked(case: Case, real: int) -> None:
        _bring_home(case, real, cases, documents)
        answer = case.call(base_url=address, headers=dict(headers), timeout=120)
        statuses[answer.status_code] += 1
        if answer.status_code >= 500:
            broken.setdefault(name, f"{answer.status_code} {case.as_curl_command()[:600]} {answer.text[:300]}")
        elif (
            mode is GenerationMode.POSITIVE
            and answer.status_code < 300
            and "json" in answer.headers.get("content-type", [""])[0]
        ):
            try:
                case.operation.validate_response(answer)
            except Exception as error:
                broken.setdefault(f"{name} unlike its description", str(error)[:600])

    try:
        asked()
    except Exception as error:  # a case that cannot be made, or a connection that broke
        broken.setdefault(f"{name} {mode.value}", f"{type(error).__name__}: {error}"[:600])


def _bring_home(case: Case, real: int, cases: Sequence[str], documents: Sequence[str]) -> None:
    """Two of three requests are about something that is there."""
    if case.path in ENDLESS:
        case.query = {**(case.query or {}), **ENDLESS[case.path]}
    if real % 3 == 0:
        return
    own = case.path_parameters or {}
    if "case" in own:
        own["case"] = cases[real % len(cases)]
    if "document" in own and documents:
        own["document"] = quote(documents[real % len(documents)])
    for name in NUMBERS:
        if name in own:
            own[name] = 1 + real % 5
    if case.query and "shop" in case.query:
        case.query["shop"] = cases[0].rpartition("-")[0]
    if isinstance(case.body, dict) and "shop" in case.body:
        case.body["shop"] = cases[0].rpartition("-")[0]
    if real % 2 and case.headers is not None and "If-Match" in case.headers:
        case.headers["If-Match"] = '"000000000000"'
