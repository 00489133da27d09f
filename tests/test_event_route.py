"""`POST /api/events` as a sender meets it: what is taken, what is refused, and what the refusal gives away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from api.app import create_app
from api.routes.events import LARGEST
from api.running import Beside
from assistant.bootstrap import build
from assistant.channels.signing import new_key, read_key, signed_headers
from assistant.desk.shop.shops import new_shop
from assistant.domain.case import CaseState
from assistant.domain.taxonomy import Platform
from assistant.parts import event_keys
from evals.prove import events
from tests.desk_kit import lay_tables
from tests.served import settings_of
from tests.typed import assistant, in_a_proof

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
REVIEW = {"评价编号": "R1", "订单编号": "6947000001", "商品名称": "折叠水杯", "评价内容": "杯盖裂了", "评分": 1}


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@dataclass
class Sender:
    """Signs and posts events for a shop."""

    client: httpx.AsyncClient
    key: bytes
    shop: str = "muguang"

    async def send(
        self,
        identity: str,
        kind: str = "review",
        data: dict[str, Any] | None = None,
        *,
        at: str = "2026-11-22T15:30:00+08:00",
        apart: int = 0,
        **changes: Any,
    ) -> httpx.Response:
        event = {"shop": self.shop, "type": kind, "at": at, "data": REVIEW if data is None else data, **changes}
        return await self.post(identity, json.dumps(event).encode(), apart=apart)

    async def post(
        self, identity: str, body: bytes, *, apart: int = 0, headers: Mapping[str, str] = MappingProxyType({})
    ) -> httpx.Response:
        moment = int(NOW.timestamp()) + apart
        sent = {"content-type": "application/json", **signed_headers(self.key, identity, moment, body), **headers}
        return await self.client.post("/api/events", content=body, headers=sent)


@asynccontextmanager
async def app_of(home: Path, beside: Beside = Beside(), **options: Any) -> AsyncIterator[FastAPI]:
    desk = await build(settings_of(lay_tables(home)))
    for shop in ("muguang", "lumera"):
        if shop not in {each.id for each in await desk.shops.all()}:
            await desk.shops.add(new_shop(shop, platform=Platform.DOUYIN), now=NOW)
    await desk.close()
    app = create_app(settings_of(home), language="en", now=lambda: NOW, beside=beside, **options)
    async with app.router.lifespan_context(app):
        yield app


def sender_of(app: FastAPI, home: Path, shop: str = "muguang", host: str = "127.0.0.1:8321") -> Sender:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    made = event_keys(settings_of(home)).make(shop, replace=True)
    assert made
    client = httpx.AsyncClient(transport=transport, base_url=f"http://{host}")
    return Sender(client, read_key(made), shop)


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[FastAPI]:
    async with app_of(tmp_path) as found:
        yield found


@pytest.fixture
async def sender(app: FastAPI, tmp_path: Path) -> Sender:
    return sender_of(app, tmp_path)


def code(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]


async def test_an_event_is_taken_in_once(app: FastAPI, sender: Sender) -> None:
    first, again = await sender.send("evt_1"), await sender.send("evt_1")
    assert first.json() == {"event": "evt_1", "outcome": "new", "case": "muguang-1"}
    assert again.json() == {"event": "evt_1", "outcome": "duplicate", "case": "muguang-1"}
    same_words = await sender.send("evt_2")
    assert same_words.json()["outcome"] == "duplicate"
    view = await app.state.edge.desk.reader.view("muguang", "muguang-1")
    assert view.case.review.text == "杯盖裂了"
    assert view.case.state is CaseState.NEW


async def test_review_chat_and_ticket_of_an_order_are_one_case(sender: Sender) -> None:
    order = {"订单编号": "6947000001"}
    sent = [
        await sender.send("evt_1", "order", {**order, "商品名称": "折叠水杯", "实付金额": "¥89.00"}),
        await sender.send("evt_2"),
        await sender.send("evt_3", "message", {**order, "消息ID": "M1", "发送方": "买家", "内容": "在吗？"}),
        await sender.send("evt_4", "after_sale", {**order, "售后单号": "A1", "售后状态": "待商家处理"}),
        await sender.send("evt_5", "tracking", {**order, "运单号": "SF1", "物流状态": "运输中"}),
        await sender.send("evt_6", "reply", {**order, "评价编号": "R1", "回复内容": "给您补发"}),
    ]
    assert [each.status_code for each in sent] == [200] * 6
    assert {each.json()["case"] for each in sent} <= {"muguang-1", None}
    assert sent[0].json()["case"] is None


async def test_fields_may_go_by_their_own_names(sender: Sender) -> None:
    data = {"external_id": "R1", "order_number": 6947000001, "text": "the lid cracked", "rating": 1, "photos": None}
    assert (await sender.send("evt_1", data=data)).json()["outcome"] == "new"


async def test_the_same_id_with_another_body_is_refused(sender: Sender) -> None:
    await sender.send("evt_1")
    assert code(await sender.send("evt_1", data={**REVIEW, "评价内容": "其实还好"})) == (409, "same_id_other_body")


async def test_a_changed_text_is_an_update_and_an_older_one_changes_nothing(sender: Sender) -> None:
    await sender.send("evt_1")
    later = await sender.send("evt_2", data={**REVIEW, "评价内容": "杯盖裂了，还漏水"}, at="2026-11-22T15:40:00+08:00")
    older = await sender.send("evt_3", data={**REVIEW, "评价内容": "杯盖"}, at="2026-11-22T15:20:00+08:00")
    assert [later.json()["outcome"], older.json()["outcome"]] == ["updated", "duplicate"]


async def test_every_bad_seal_gets_the_same_answer(sender: Sender) -> None:
    body = json.dumps({"shop": "muguang", "type": "review", "at": "2026-11-22T15:30:00+08:00", "data": REVIEW}).encode()
    stranger = Sender(sender.client, new_key())
    answers = [
        await stranger.post("evt_1", body),
        await stranger.post("evt_1", body, apart=-3600),
        await stranger.send("evt_1", shop="nobody"),
        await sender.send("evt_1", shop="nobody"),
        await sender.send("evt_1", shop="lumera"),
        await sender.post("evt_1", body, headers={"webhook-id": "evt_2"}),
        await sender.post("evt_1", body, headers={"webhook-signature": ""}),
        await sender.client.post("/api/events", content=body, headers={"content-type": "application/json"}),
        await stranger.post("evt_1", b"not json"),
    ]
    assert {code(each) for each in answers} == {(401, "bad_signature")}
    assert len({each.content for each in answers}) == 1
    assert (await sender.send("evt_1")).json()["outcome"] == "new"


@pytest.mark.parametrize("apart", [-301, 301])
async def test_a_stale_event_is_refused(sender: Sender, apart: int) -> None:
    assert code(await sender.send("evt_1", apart=apart)) == (400, "stale_event")
    assert (await sender.send("evt_1", apart=-299)).json()["outcome"] == "new"


@pytest.mark.parametrize("media", ["text/plain", "multipart/form-data", "application/x-www-form-urlencoded", ""])
async def test_only_json_is_taken(sender: Sender, media: str) -> None:
    answer = await sender.post("evt_1", b"{}", headers={"content-type": media})
    assert answer.status_code == 415


async def test_a_body_is_read_no_further_than_allowed(sender: Sender) -> None:
    read = 0

    async def pieces() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(100):
            read += 1
            yield b" " * (1024 * 1024)

    headers = {"content-type": "application/json", **signed_headers(sender.key, "evt_1", int(NOW.timestamp()), b"")}
    answer = await sender.client.post("/api/events", content=pieces(), headers=headers)
    assert answer.status_code == 413
    assert (await sender.post("evt_1", b" " * (LARGEST + 1))).status_code == 413


HOSTILE = [
    b"",
    b"[]",
    b"null",
    b"{" * 100_000,
    b'{"shop": "muguang"',
    b'{"shop": "\\ud800"}',
    b"\xff\xfe{}",
    b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
]


@pytest.mark.parametrize("body", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_body_of_another_form_is_refused(sender: Sender, body: bytes) -> None:
    assert code(await sender.post("evt_1", body)) == (422, "invalid_request")


@pytest.mark.parametrize(
    "change",
    [
        {"type": "refund"},
        {"at": "yesterday"},
        {"at": "2026-11-22T15:30:00"},
        {"at": "2026-11-23T15:30:00+08:00"},
        {"data": [1]},
        {"data": {str(number): 1 for number in range(201)}},
        {"extra": 1},
    ],
    ids=str,
)
async def test_a_field_that_cannot_be_used_is_named(sender: Sender, change: dict[str, Any]) -> None:
    answer = await sender.send("evt_1", **{"kind": change.pop("type", "review"), **change})
    assert answer.status_code == 422


async def test_data_that_cannot_be_read_says_field_and_reason(sender: Sender) -> None:
    answer = await sender.send("evt_1", data={**REVIEW, "评价时间": "gestern"})
    assert answer.status_code == 422
    assert "评价时间" in answer.json()["detail"]
    assert (await sender.send("evt_2", data={"colour": "red"})).status_code == 422


async def test_hostile_words_are_taken_as_they_are(app: FastAPI, sender: Sender) -> None:
    words = "\u202e<script>\x00{{7*7}} =1+1"
    await sender.send("evt_1", data={**REVIEW, "评价内容": words})
    view = await app.state.edge.desk.reader.view("muguang", "muguang-1")
    assert view.case.review.text == words.replace("\x00", "")


async def test_a_name_of_a_proxy_reaches_events_alone(tmp_path: Path) -> None:
    async with app_of(tmp_path, event_hosts=frozenset({"desk.example.com"})) as app:
        sender = sender_of(app, tmp_path, host="desk.example.com")
        assert (await sender.send("evt_1")).status_code == 200
        assert (await sender.client.get("/api/cases?shop=muguang")).status_code == 421
        other = sender_of(app, tmp_path, host="elsewhere.example.com")
        assert (await other.send("evt_2")).status_code == 421


async def test_shops_do_not_mix(app: FastAPI, tmp_path: Path) -> None:
    one, two = sender_of(app, tmp_path), sender_of(app, tmp_path, "lumera")
    cases = [(await each.send("evt_1")).json()["case"] for each in (one, two)]
    assert cases == ["muguang-1", "lumera-1"]


@pytest.mark.slow
def test_every_event_has_exactly_one_effect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slow: the desk is served by a process of its own, and 16 senders talk to it over real HTTP.

    `make prove-events` sends 10,000 events.
    """
    monkeypatch.setattr(events, "assistant", in_a_proof)
    figures = events.prove(tmp_path, events=100)
    assert events.holds(figures), figures


def test_the_example_that_comes_with_a_key_works(tmp_path: Path) -> None:
    """As a person does it: make the key, run the printed code."""
    home = tmp_path / "home"
    assistant(home, "shop", "add", "muguang", "--name", "Mu", "--platform", "douyin")
    made = assistant(home, "events", "key")
    key = made.stdout.strip()
    code = made.stderr[made.stderr.index("import base64") :]
    assert key.startswith("whsec_")
    assert key not in made.stderr
    again = assistant(home, "events", "key")
    assert (again.returncode, again.stdout) == (1, "")
    with events.served(home) as port:
        code = code.replace("8321", str(port)).replace("time.time()", str(NOW.timestamp()))
        environment = {**os.environ, "DESK_EVENT_KEY": key}
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert "'outcome': 'new', 'case': 'muguang-1'" in done.stdout
