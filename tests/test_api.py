"""The API: shapes, pages, problems, and whom it answers at all."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from api.app import create_app
from api.errors import STATUS, problem_of
from api.inbox.static_files import address_of
from api.routes.case_example import EXAMPLE
from api.routes.case_shapes import CaseWhole
from api.security import HEADERS
from assistant.bootstrap import build
from assistant.desk.seeing.cases import QueueRow, place_of
from assistant.errors import DeskError, OutcomeUnknown, UnknownCase, UnsafeSetup
from assistant.i18n import Translator
from tests.served import NOW, WORDS, client_of, served, settings_of, signed, stock

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    await stock(folder)
    return folder


@pytest.fixture(scope="module")
async def client(home: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with served(home) as found:
        yield found


def kinds_below(kind: type[DeskError]) -> Iterator[type[DeskError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from kinds_below(each)


MODULES = {"assistant.errors", "assistant.access_errors", "assistant.request_errors"}


def test_every_error_of_the_desk_has_a_status() -> None:
    own = {each for each in kinds_below(DeskError) if each.__module__ in MODULES}
    assert own == set(STATUS)


@pytest.mark.parametrize(("error", "status"), [(UnknownCase("x"), 404), (OutcomeUnknown(), 504), (UnsafeSetup(), 503)])
def test_a_problem_says_what_happened_and_what_to_do(error: DeskError, status: int) -> None:
    problem = problem_of(error, Translator("en"))
    assert (problem.status, problem.code, problem.detail) == (status, error.code, error.message)
    assert problem.remedy == error.remedy


async def test_a_problem_is_in_english_unless_somebody_asks_for_chinese(client: httpx.AsyncClient) -> None:
    said = [
        (await client.get("/api/cases/nobody-1", headers={"accept-language": language})).json()["detail"]
        for language in ("fr, *", "zh-CN, en;q=0.5")
    ]
    assert said == ["There is no case 'nobody-1'.", "没有工单 'nobody-1'。"]


async def test_alive_and_ready(client: httpx.AsyncClient) -> None:
    assert (await client.get("/health")).json() == {"status": "ok"}
    assert (await client.get("/ready")).json() == {"ready": True}


def lose_database(folder: Path) -> None:
    for file in folder.glob("desk.sqlite*"):
        file.unlink()


async def test_not_ready_without_its_tables(tmp_path: Path) -> None:
    app = create_app(settings_of(tmp_path), language="en", now=lambda: NOW)
    async with app.router.lifespan_context(app):
        await app.state.edge.desk.close()
        lose_database(tmp_path)
        answer = await client_of(app).get("/ready")
    assert (answer.status_code, answer.json()) == (503, {"ready": False})


async def test_shops_and_outbox(client: httpx.AsyncClient) -> None:
    (shop,) = (await client.get("/api/shops")).json()["shops"]
    assert (shop["id"], shop["platform"], shop["time_zone"]) == ("muguang", "douyin", "Asia/Shanghai")
    assert (await client.get("/api/outbox")).json() == {"shop": "muguang", "items": [], "next": None}


async def test_a_case_whole(client: httpx.AsyncClient) -> None:
    case = (await client.get("/api/cases/muguang-1")).json()
    assert case["case"]["review"]["text"] == WORDS[0]
    assert case["proposal"]["drafts"]["follow_up"]["findings"][0]["rule"] == "R-REWARD"
    assert case["states"]["public_reply"] == "waiting"


def test_the_example_of_a_case_is_one() -> None:
    CaseWhole.model_validate(EXAMPLE)


async def test_pages_of_the_queue_hold_every_case_once(client: httpx.AsyncClient) -> None:
    whole = (await client.get("/api/cases")).json()
    seen: list[str] = []
    after: str | None = ""
    while after is not None:
        page = (await client.get("/api/cases", params={"limit": 2, "after": after})).json()
        assert len(page["cases"]) <= 2
        assert page["total"] == len(WORDS)
        seen += [each["case"] for each in page["cases"]]
        after = page["next"]
    assert seen == [each["case"] for each in whole["cases"]]
    assert len(set(seen)) == len(WORDS)


async def test_a_cursor_is_a_place_in_the_order_of_the_queue(home: Path) -> None:
    desk = await build(settings_of(home))
    rows: list[QueueRow] = await desk.reader.queue("muguang", now=NOW)
    await desk.close()
    assert [place_of(row) for row in rows] == sorted(place_of(row) for row in rows)


async def test_the_queue_by_state(client: httpx.AsyncClient) -> None:
    new = (await client.get("/api/cases", params={"state": "new"})).json()
    assert [each["case"] for each in new["cases"]] == [f"muguang-{len(WORDS)}"]
    both = (await client.get("/api/cases", params={"state": ["new", "proposed"]})).json()
    assert both["total"] == len(WORDS)
    assert (await client.get("/api/cases", params={"state": "answered"})).json()["total"] == 0


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/api/cases/muguang-99", 404, "unknown_case"),
        ("/api/cases/nobody-1", 404, "unknown_case"),
        ("/api/cases/muguang-1'--", 404, "unknown_case"),
        ("/api/cases?shop=nobody", 404, "unknown_shop"),
        ("/api/cases?shop=../x", 422, "invalid_request"),
        ("/api/cases?state=gone", 422, "invalid_request"),
        ("/api/cases?limit=0", 422, "invalid_request"),
        ("/api/cases?limit=201", 422, "invalid_request"),
        ("/api/cases?order=rating", 422, "invalid_request"),
        ("/api/cases?after=x", 422, "wrong_input"),
        ("/api/cases?after=harm.1", 422, "wrong_input"),
        ("/api/cases?after=due.1.2", 422, "wrong_input"),
        ("/api/cases?after=harm.1.2.99999999999999999999", 422, "wrong_input"),
        ("/api/cases?q=x", 422, "invalid_request"),
        ("/api/outbox?state=gone", 422, "invalid_request"),
        ("/api/outbox?after=x", 422, "wrong_input"),
        ("/api/todos?after=1", 422, "wrong_input"),
        ("/api/nothing", 404, "not_found"),
        ("/docs", 404, "not_found"),
        ("/redoc", 404, "not_found"),
        ("/static/../app.py", 404, "not_found"),
        ("/static/%2e%2e/%2e%2e/app.py", 404, "not_found"),
    ],
)
async def test_what_cannot_be_answered_is_a_problem(
    client: httpx.AsyncClient, path: str, status: int, code: str
) -> None:
    answer = await client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    problem = answer.json()
    assert (problem["status"], problem["code"]) == (status, code)
    assert set(problem) == {"type", "title", "status", "detail", "code", "remedy"}


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_nothing_can_be_changed(client: httpx.AsyncClient, method: str) -> None:
    for path in ("/api/cases/muguang-1", "/api/cases", "/cases/muguang-1", "/api/outbox"):
        answer = await client.request(method, path)
        assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")


@pytest.mark.parametrize("path", ["/", "/api/cases", "/api/nothing", "/static/inbox.css", "/cases/muguang-9"])
async def test_every_answer_carries_the_headers(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path)
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert "unsafe" not in answer.headers["content-security-policy"]


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8321", "localhost:1", "LOCALHOST", "[::1]:8321", "[::1]"])
async def test_names_of_this_machine_are_answered(client: httpx.AsyncClient, host: str) -> None:
    assert (await client.get("/health", headers={"host": host})).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8321", "127.0.0.1@evil", "", "::1"]
)
async def test_a_name_that_was_bent_to_this_machine_is_not(client: httpx.AsyncClient, host: str) -> None:
    answer = await client.get("/api/cases", headers={"host": host})
    assert (answer.status_code, answer.json()["code"]) == (421, "foreign_host")
    assert answer.headers["content-security-policy"] == HEADERS["Content-Security-Policy"]


async def test_an_unexpected_error_tells_nothing(home: Path) -> None:
    def broken() -> Any:
        raise RuntimeError("secret words of a buyer")

    app: FastAPI = create_app(settings_of(home), language="en", now=broken)
    async with app.router.lifespan_context(app):
        answer = await (await signed(client_of(app), home)).get("/api/cases")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert "secret" not in answer.text
    assert answer.headers["content-security-policy"] == HEADERS["Content-Security-Policy"]


async def test_the_description_loads_nothing_from_elsewhere(client: httpx.AsyncClient) -> None:
    answer = await client.get("/openapi.json")
    described = answer.json()
    assert {"/health", "/api/cases", "/api/cases/{case}", "/api/cases/{case}/approve", "/api/events"} <= set(
        described["paths"]
    )
    for name in ("CaseRow", "CaseWhole", "ShopOut", "OutboxItemOut", "Health"):
        assert described["components"]["schemas"][name]["examples"], name
    assert not re.findall(r"https?://(?!erp\.example\.com/)[^\"]+", answer.text)


async def test_a_browser_keeps_the_desks_own_files_under_their_version_alone(client: httpx.AsyncClient) -> None:
    kept = await client.get(address_of("inbox.css"))
    assert kept.headers["cache-control"] == "public, max-age=31536000, immutable"
    for address in ("/static/inbox.css", "/static/inbox.css?v=0", "/static/nothing.css?v=0", "/?v=0"):
        assert (await client.get(address)).headers["cache-control"] == "no-store", address
