"""What else the API does: lists in the order of the queue, files in and out, knowledge, people, shops, records."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

from assistant.bootstrap import build
from assistant.desk.seeing.cases import place_of
from assistant.domain.case import CaseState
from assistant.domain.listing import CaseFilter, CaseOrder
from assistant.domain.people import Role
from assistant.store.database import Database
from assistant.store.work import Store
from tests.served import NOW, SCRIPT, WORDS, served, settings_of, stock

pytestmark = pytest.mark.anyio
RAW = {"content-type": "application/octet-stream"}


@pytest.fixture
async def home(tmp_path: Path) -> Path:
    await stock(tmp_path)
    return tmp_path


@pytest.fixture
async def client(home: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with served(home, name="Ola", roles=None) as found:
        yield found


async def test_the_pages_of_every_order_hold_every_case_once(home: Path) -> None:
    desk = await build(settings_of(home))
    for moment in (NOW, NOW + timedelta(hours=2), NOW + timedelta(days=3)):
        whole = await desk.reader.queue("muguang", now=moment)
        wanted = CaseFilter(states=CaseState.open_states())
        await desk.listing.reckon("muguang", now=moment)
        for order in CaseOrder:
            seen: list[str] = []
            after: tuple[int, ...] | None = ()
            while after is not None:
                page = await desk.listing.page("muguang", wanted, order=order, after=after, limit=2, now=moment)
                seen += [row.case.id for row in page.rows]
                after = page.last
            assert sorted(seen) == sorted(row.case.id for row in whole), order
            if order is CaseOrder.HARM:
                assert seen == [row.case.id for row in sorted(whole, key=place_of)]
    await desk.close()


async def test_every_list_is_read_along_an_index(home: Path) -> None:
    from assistant.store.places import page_query, turned_query

    database = Database(settings_of(home).desk_url)
    async with database.reading() as connection:
        for order in CaseOrder:
            wanted = CaseFilter()
            query = page_query("muguang", CaseState.NEW, wanted, order, after=(0,) * len(order.columns), limit=9)
            for each in (query, turned_query("muguang", now=1, limit=9)):
                text = str(each.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True}))
                plan = [str(row[-1]) for row in await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")]
                assert all("USING" in line and "INDEX" in line for line in plan), plan
                assert not any("SCAN" in line or "TEMP B-TREE" in line for line in plan), plan
    await database.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "杯盖第二天"}, [1]),
        ({"q": "muguang-3"}, [3]),
        ({"q": "R2"}, [2]),
        ({"order_number": "694700004"}, [4]),
        ({"q": "100%"}, []),
        ({"q": "' OR 1=1 --"}, []),
        ({"q": "%%"}, []),
        ({"q": "__"}, []),
        ({"cause": "quality", "severity": "2"}, [1, 2, 3, 4, 5]),
        ({"cause": "delay"}, []),
        ({"kind": "complaint", "market": "CN", "platform": "douyin"}, [1, 2, 3, 4, 5]),
        ({"product": "x' OR '1'='1"}, []),
        ({"arrived_until": "2026-01-01T00:00:00Z"}, []),
    ],
)
async def test_filters_find_what_they_name_and_nothing_else(
    client: httpx.AsyncClient, query: dict[str, str], found: list[int]
) -> None:
    answer = await client.get("/api/cases", params={**query, "order": "oldest"})
    assert answer.status_code == 200, answer.text
    assert [each["case"] for each in answer.json()["cases"]] == [f"muguang-{number}" for number in found]
    assert answer.json()["total"] == len(found)


@pytest.mark.parametrize(
    "query",
    [
        "state=new'--",
        "order=number;DROP TABLE cases",
        "sort=harm",
        "market=cn",
        "severity=9",
        "limit=1e9",
        "shop[]=muguang",
        "state__in=new",
        "due_before=yesterday",
        "cause=quality&extra=1",
    ],
)
async def test_a_filter_that_is_not_allowed_is_refused(client: httpx.AsyncClient, query: str) -> None:
    assert (await client.get(f"/api/cases?{query}")).status_code == 422


@pytest.mark.parametrize(
    ("method", "path", "status", "words"),
    [
        ("GET", "/api/nothing", 404, "/openapi.json"),
        ("GET", "/api/cases/muguang-999", 404, "GET /api/cases"),
        ("GET", "/api/cases?shop=nope", 404, "GET /api/shops"),
        ("PUT", "/api/cases", 405, "Allow"),
        ("DELETE", "/api/people/Nobody", 404, "Nobody of this name"),
        ("DELETE", "/api/people/Nobody", 404, "without its last part"),
        ("GET", "/api/cases?after=zzz", 422, "`next`"),
        ("GET", "/api/cases?statee=new", 422, "query.statee"),
        ("POST", "/api/cases/muguang-1/approve", 428, "ETag"),
        ("GET", "/api/insight?by=moon", 422, "'province'"),
    ],
)
async def test_an_error_says_what_to_do_with_this_interface(
    client: httpx.AsyncClient, method: str, path: str, status: int, words: str
) -> None:
    answer = await client.request(method, path, json={} if method == "POST" else None)
    assert answer.status_code == status
    told = answer.json()
    assert told["remedy"]
    assert words in f"{told['detail']} {told['remedy']}"
    assert "assistant " not in told["remedy"]


async def test_a_body_that_is_too_large_is_refused_in_words(client: httpx.AsyncClient) -> None:
    answer = await client.post("/api/people", content=b" " * 20_000, headers={"content-type": "application/json"})
    assert answer.status_code == 413
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json()["code"] == "too_large"
    assert answer.json()["remedy"]


async def test_all_that_can_be_read(client: httpx.AsyncClient) -> None:
    for path in (
        *("/api/cases/counts", "/api/cases/muguang-1/record", "/api/cases/muguang-1/rules", "/api/outbox"),
        *("/api/todos", "/api/todos?late=true&waiting=true", "/api/follow-ups", "/api/clocks", "/api/knowledge"),
        *("/api/knowledge/gaps", "/api/knowledge/quality", "/api/rules", "/api/limits", "/api/people"),
        *("/api/approvers", "/api/probes", "/api/shops", "/api/shops/muguang/voices", "/api/lessons?every=true"),
        *("/api/learning?reasons=true", "/api/audit", "/api/usage", "/api/insight?by=carrier"),
        *("/api/exports/cases", "/api/exports/todos?format=jsonl", "/api/exports/audit"),
    ):
        answer = await client.get(path)
        assert answer.status_code == 200, (path, answer.text)


async def test_the_clocks_are_those_of_the_queue(client: httpx.AsyncClient) -> None:
    lines = (await client.get("/api/clocks")).json()["lines"]
    due = [min(each["due_at"] for each in line["clocks"]) for line in lines]
    assert lines
    assert due == sorted(due)


async def test_a_table_goes_out_without_formulas(client: httpx.AsyncClient) -> None:
    answer = await client.get("/api/exports/cases", params={"format": "csv"})
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) == len(WORDS)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row.values())
    lines = (await client.get("/api/exports/cases", params={"format": "jsonl"})).content
    assert lines.isascii()
    assert json.loads(lines.splitlines()[1])["words"] == WORDS[1]


async def test_a_file_is_looked_at_then_taken_once(client: httpx.AsyncClient) -> None:
    export = "评价编号,评价内容,评分,订单编号\nN1,包装破了,1,7000000001\nN2,,x,7000000002\n".encode()
    at = {"name": "reviews.csv"}
    seen = (await client.post("/api/imports/preview", params=at, content=export, headers=RAW)).json()
    assert (seen["kind"], seen["more"]) == ("reviews", False)
    assert {"header": "评价内容", "field": "text"} in seen["columns"]
    first = (await client.post("/api/imports", params=at, content=export, headers=RAW)).json()
    again = (await client.post("/api/imports", params=at, content=export, headers=RAW)).json()
    assert (first["new"], again["new"], again["duplicates"]) == (1 + seen["rows"] - 1, 0, first["new"])
    if first["quarantine"]:
        assert (await client.get(f"/api/imports/quarantine/{first['quarantine']}")).status_code == 200
    assert (await client.get("/api/imports/quarantine/other-x.bad.csv")).status_code == 404
    assert (await client.get("/api/imports/quarantine/muguang-..%2F..%2Fx.bad.csv")).status_code in {404, 422}


@pytest.mark.parametrize(
    ("path", "name", "body", "status", "code"),
    [
        ("/api/imports", "a.exe", b"x", 415, "wrong_media"),
        ("/api/imports", "a.xlsx", b"no zip", 415, "wrong_media"),
        ("/api/imports", "a.csv", b"a\x00b", 415, "wrong_media"),
        ("/api/imports", "a.csv", b"", 422, "wrong_input"),
        ("/api/imports", "../a.csv", b"x", 422, "invalid_request"),
        ("/api/knowledge", "a.pdf", b"%PD", 415, "wrong_media"),
        ("/api/knowledge", "a.svg", b"<svg/>", 415, "wrong_media"),
        ("/api/knowledge", "a.md", b"x" * (10 * 1024 * 1024 + 1), 413, "too_large"),
    ],
)
async def test_a_file_that_is_not_taken(
    client: httpx.AsyncClient, path: str, name: str, body: bytes, status: int, code: str
) -> None:
    answer = await client.post(path, params={"name": name}, content=body, headers=RAW)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_people_shops_and_voices(client: httpx.AsyncClient) -> None:
    made = await client.post("/api/people", json={"name": "Lin", "role": "agent"})
    assert (made.status_code, made.json()["added_by"]) == (200, "Ola")
    assert (await client.delete("/api/people/Lin")).status_code == 200
    changed = await client.patch("/api/shops/muguang", json={"tone": "formal", "hours": "Mon-Fri 09:00-18:00"})
    assert (changed.json()["tone"], changed.json()["opening"]["week"][6]) == ("formal", [])
    assert (await client.patch("/api/shops/muguang", json={"market": "ZZ"})).status_code == 422
    new = await client.post("/api/shops", json={"id": "second", "market": "US"})
    assert (new.status_code, new.json()["currency"]) == (200, "USD")
    assert (await client.put("/api/probes?shop=muguang", json={"on": True, "share": 0.1})).json()["share"] == 0.1
    assert (await client.put("/api/probes?shop=muguang", json={"on": False})).json()["on"] is False


async def test_a_shop_is_added_by_an_owner_of_the_whole_desk(home: Path) -> None:
    async with served(home, name="Wang", roles={"muguang": Role.OWNER}) as client:
        assert (await client.post("/api/shops", json={"id": "second"})).status_code == 403


async def test_a_buyer_is_handed_over_and_destroyed(client: httpx.AsyncClient, home: Path) -> None:
    taken = await client.post("/api/cases/muguang-1/take", headers={"Idempotency-Key": "t"})
    assert taken.status_code == 200
    who = {"who": "muguang-1"}
    assert (await client.post("/api/buyers/find", json=who)).json()["cases"] == ["muguang-1"]
    assert WORDS[0] in (await client.post("/api/buyers/export", json=who)).text
    page = (await client.post("/api/cases/muguang-2/file?format=html")).text
    assert SCRIPT not in page
    gone = (await client.post("/api/buyers/erase", json={**who, "why": "asked by letter"})).json()
    assert gone["texts"] > 0
    again = await client.post("/api/cases/muguang-1/take", headers={"Idempotency-Key": "t"})
    assert (again.status_code, again.json()["code"]) == (409, "answer_gone")
    store = Store(Database(settings_of(home).desk_url))
    async with store.reading() as work:
        kept = await work.answers_kept.get("ola", "0" * 64)
    assert kept is None
    await store.close()


def examples(described: dict[str, Any]) -> list[tuple[str, Any, dict[str, Any]]]:
    schemas = described["components"]["schemas"]
    return [
        (name, value, {"$ref": f"#/components/schemas/{name}", "components": described["components"]})
        for name, schema in schemas.items()
        for value in schema.get("examples", ())
    ]


async def test_the_examples_of_the_description_are_valid(client: httpx.AsyncClient) -> None:
    described = (await client.get("/openapi.json")).json()
    found = examples(described)
    assert len(found) > 30
    for name, value, schema in found:
        problems = [each.message for each in Draft202012Validator(schema).iter_errors(value)]
        assert not problems, (name, problems)
