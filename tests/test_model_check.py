"""`assistant doctor` on a model's set-up: what is wrong, and what to do about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.domain.model_use import Outcome
from assistant.language.endpoint.check import ADVICE, LATER, look
from assistant.language.endpoint.forms import Mode
from assistant.language.endpoint.settings import Purpose
from assistant.settings import Settings
from evals.model_server.apart import apart
from evals.model_server.faults import Fault
from evals.model_server.server import OpenAIServer
from tests.client_kit import KEY, endpoint, settings
from tests.typed import assistant

YES = {"yes": True}
SEEN = {
    Fault.WRONG_KEY: Outcome.KEY,
    Fault.NO_MODEL: Outcome.MODEL,
    Fault.NO_CREDIT: Outcome.NO_CREDIT,
    Fault.ELSEWHERE: Outcome.REDIRECT,
    Fault.TOO_MUCH: Outcome.REQUEST,
    Fault.STALL: Outcome.SLOW,
    Fault.AWAY: Outcome.SERVER,
    Fault.PROSE: Outcome.NO_JSON,
    Fault.OFF_SCHEMA: Outcome.OFF_SCHEMA,
}


@pytest.mark.anyio
@pytest.mark.parametrize("fault", SEEN)
async def test_what_is_wrong_is_seen(fault: Fault) -> None:
    async with OpenAIServer(lambda _: YES, fault=fault) as server:
        (looked,) = await look(settings(server, timeout=0.5))
        assert (looked.mode, looked.outcome) == (None, SEEN[fault])
        assert len(server.requests) <= len(Mode)


@pytest.mark.anyio
async def test_every_model_of_every_endpoint_is_asked() -> None:
    async with OpenAIServer(lambda _: YES) as first, OpenAIServer(lambda _: YES, offers=frozenset({"tools"})) as second:
        seen = await look(settings(first, models={Purpose.WRITE: "writer-1"}, then=(endpoint(second),)))
    assert [(each.model, each.mode, each.setting) for each in seen] == [
        ("big-1", Mode.SCHEMA, "ASSISTANT_MODEL_URL"),
        ("writer-1", Mode.SCHEMA, "ASSISTANT_MODEL_URL"),
        ("small-1", Mode.TOOL, "ASSISTANT_MODEL_THEN"),
    ]


def test_advice_fills_in_what_is_known() -> None:
    for each in (*ADVICE.values(), LATER):
        assert each.format(model="m", setting="s").strip()


@pytest.mark.parametrize(
    ("server", "said"),
    [
        (OpenAIServer(lambda _: YES), "keeps to strict schemas"),
        (OpenAIServer(lambda _: YES, offers=frozenset({"json_object"})), "without strict schemas (by JSON mode)"),
        (OpenAIServer(fault=Fault.WRONG_KEY), "Set the key to one that may use the model 'big-1'."),
    ],
)
def test_the_doctor_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: OpenAIServer, said: str) -> None:
    with apart(server):
        monkeypatch.setenv("ASSISTANT_MODEL_URL", server.url)
        monkeypatch.setenv("ASSISTANT_MODEL", "big-1")
        monkeypatch.setenv("ASSISTANT_MODEL_KEY", KEY)
        done = assistant(tmp_path, "doctor")
    (line,) = [each for each in done.stdout.splitlines() if "language model" in each]
    assert said in line
    assert KEY not in done.stdout + done.stderr
    assert done.returncode == int(line.startswith("BAD"))


def test_settings_become_what_the_client_works_with(monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.parts import model_settings

    monkeypatch.setenv("ASSISTANT_MODEL_URL", "https://models.example/v1")
    monkeypatch.setenv("ASSISTANT_MODEL", "big-1")
    monkeypatch.setenv("ASSISTANT_MODEL_JUDGE", "judge-1")
    monkeypatch.setenv("ASSISTANT_MODEL_THEN", '[{"url": "http://127.0.0.1:1/v1", "model": "s", "key": "sk-secret"}]')
    monkeypatch.setenv("ASSISTANT_MODEL_PRICES", '{"big-1": {"prompt": 250, "completion": 1000}}')
    monkeypatch.setenv("ASSISTANT_MODEL_DAY_MONEY", "500")
    made = model_settings(Settings())
    assert [each.model for each in made.chain(Purpose.JUDGE)] == ["judge-1", "s"]
    assert (made.budgets.day.cost, made.prices["big-1"].completion) == (500_000_000, 1000)
    assert made.then[0].key == "sk-secret"
    assert "sk-secret" not in repr(made) + repr(Settings())
