"""What comes as it happens: suggestions by the sentence, changes by number; figures and lines of the server."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.logs import JsonLines
from assistant.bootstrap import build
from assistant.desk.seeing.changes import FAR, Missed
from tests.served import WORDS, served, settings_of, stock

pytestmark = pytest.mark.anyio


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    await stock(tmp_path)
    async with served(tmp_path) as found:
        yield found


def events_in(text: str) -> list[dict[str, Any]]:
    """Server-sent events as {event, id, data}; comments are left out."""
    found = []
    for block in text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if line and not line.startswith(":"))
        if "data" in fields:
            found.append({**fields, "data": json.loads(fields["data"])})
    return found


async def test_changes_go_on_where_the_reader_was(client: httpx.AsyncClient) -> None:
    await client.post("/api/cases/muguang-1/take")
    lines = (await client.get("/api/cases/muguang-1/record")).json()["lines"]
    before = str(lines[-1]["number"] - 1)
    answer = await client.get("/api/changes?wait=false", headers={"Last-Event-ID": before})
    assert answer.headers["content-type"].startswith("text/event-stream")
    (change,) = events_in(answer.text)
    assert (change["event"], change["id"]) == ("change", str(lines[-1]["number"]))
    assert (change["data"]["action"], change["data"]["subject"]) == ("taken_over", "case:muguang-1")
    assert events_in((await client.get("/api/changes?wait=false")).text) == []
    (missed,) = events_in((await client.get("/api/changes?wait=false", headers={"Last-Event-ID": "999999"})).text)
    assert missed["event"] == "missed"


async def test_a_reader_far_behind_reads_anew(tmp_path: Path) -> None:
    await stock(tmp_path)
    desk = await build(settings_of(tmp_path))
    newest = await desk.changes.newest("muguang")
    first = await anext(desk.changes.follow("muguang", after=newest - FAR - 1))
    await desk.close()
    assert isinstance(first, Missed)


async def test_a_suggestion_comes_sentence_by_sentence(client: httpx.AsyncClient) -> None:
    said = {"turns": [{"author": "buyer", "text": "你好，在吗？"}], "conversation": "c"}
    answer = await client.post("/api/suggestions", json=said)
    events = events_in(answer.text)
    assert [each["event"] for each in events][-1] == "summary"
    assert {each["event"] for each in events[:-1]} == {"sentence"}
    whole = events[-1]["data"]
    assert all(each["data"]["text"] in whole["text"] for each in events[:-1])
    both = await client.post("/api/suggestions", json={**said, "case": "muguang-1"})
    assert (both.status_code, both.json()["code"]) == (422, "invalid_request")
    nowhere = await client.post("/api/suggestions", json={"case": "muguang-99"})
    assert (nowhere.status_code, nowhere.json()["code"]) == (404, "unknown_case")


async def test_figures_name_nobody(client: httpx.AsyncClient) -> None:
    await client.get("/api/cases?q=" + WORDS[0][:6])
    text = (await client.get("/metrics")).text
    assert 'desk_cases{shop="muguang",state="proposed"} 5.0' in text
    assert 'route="/api/cases"' in text
    assert "muguang-1" not in text
    assert WORDS[0][:6] not in text
    assert "Ola" not in text


async def test_lines_of_the_server_hold_no_address_and_no_word(
    client: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="desk.requests"):
        answer = await client.get("/api/cases/muguang-1?x=secret", headers={"user-agent": "secret"})
    line = json.loads(JsonLines().format(caplog.records[-1]))
    assert (line["route"], line["status"]) == ("/api/cases/{case}", answer.status_code)
    assert line["request"] == answer.headers["x-request-id"]
    assert "secret" not in str(line)
    assert "Ola" not in str(line)
    assert "muguang-1" not in str(line)


def test_an_error_is_written_without_its_message() -> None:
    try:
        raise ValueError("words of a buyer")
    except ValueError as error:
        record = logging.LogRecord(
            "desk", logging.ERROR, "x", 1, "it broke", (), (ValueError, error, error.__traceback__)
        )
    line = json.loads(JsonLines().format(record))
    assert line["error"] == "ValueError"
    assert line["place"].startswith(__name__)
    assert "buyer" not in str(line)
