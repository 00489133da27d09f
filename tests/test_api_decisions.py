"""Decisions over HTTP: what was seen, by whom, once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from assistant.domain.people import Role
from tests.served import served, stock

pytestmark = pytest.mark.anyio
CASE = "/api/cases/muguang-1"


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    await stock(tmp_path)
    async with served(tmp_path, name="Wang", roles={"muguang": Role.OWNER}) as found:
        yield found


async def tag(client: httpx.AsyncClient, case: str = CASE) -> dict[str, str]:
    return {"If-Match": (await client.get(case)).headers["etag"]}


async def test_an_approval_is_by_whoever_is_signed_in(client: httpx.AsyncClient) -> None:
    said = {"kinds": ["private_offer"], "channel": "copy_post"}
    done = await client.post(f"{CASE}/approve", json=said, headers=await tag(client))
    assert (done.status_code, done.json()["by"], done.json()["approved"]) == (200, "Wang", ["private_offer"])
    assert done.headers["etag"] == (await tag(client))["If-Match"]
    (item,) = (await client.get("/api/outbox")).json()["items"]
    assert (item["case"], item["state"]) == ("muguang-1", "queued")
    lines = (await client.get(f"{CASE}/record")).json()["lines"]
    assert ("Wang", "approved") in {(each["actor"], each["action"]) for each in lines}


async def test_a_name_in_the_body_is_refused(client: httpx.AsyncClient) -> None:
    answer = await client.post(f"{CASE}/approve", json={"by": "Chen"}, headers=await tag(client))
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


@pytest.mark.parametrize(
    ("header", "status", "code"),
    [
        ({}, 428, "nothing_seen"),
        ({"If-Match": "*"}, 428, "nothing_seen"),
        ({"If-Match": '"000000000000"'}, 412, "changed_meanwhile"),
        ({"If-Match": 'W/"000000000000"'}, 412, "unlike_seen"),
        ({"If-Match": "x"}, 412, "unlike_seen"),
    ],
)
@pytest.mark.parametrize("step", ["approve", "reject", "drafts/public_reply"])
async def test_a_decision_says_what_was_seen(
    client: httpx.AsyncClient, step: str, header: dict[str, str], status: int, code: str
) -> None:
    method, body = ("PUT", {"text": "对不起"}) if step.startswith("drafts") else ("POST", {})
    answer = await client.request(method, f"{CASE}/{step}", json=body, headers=header)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_an_older_tag_is_refused_after_an_edit(client: httpx.AsyncClient) -> None:
    before = await tag(client)
    edited = await client.put(f"{CASE}/drafts/public_reply", json={"text": "对不起，杯盖裂了。"}, headers=before)
    assert edited.status_code == 200
    late = await client.post(f"{CASE}/approve", json={}, headers=before)
    assert (late.status_code, late.json()["code"]) == (412, "changed_meanwhile")
    again = await client.post(
        f"{CASE}/approve", json={"kinds": ["public_reply"]}, headers={"If-Match": edited.headers["etag"]}
    )
    assert again.status_code == 200


async def test_the_guard_speaks_while_somebody_types(client: httpx.AsyncClient) -> None:
    said = {"text": "好评返现20元，加微信。"}
    judged = (await client.post(f"{CASE}/drafts/public_reply/check", json=said)).json()
    assert judged["verdict"] == "block"
    assert judged["findings"][0]["rule"]
    assert (await client.get(CASE)).json()["proposal"]["drafts"]["public_reply"]["text"] != said["text"]


async def test_the_same_key_does_it_once(client: httpx.AsyncClient) -> None:
    headers = {**await tag(client), "Idempotency-Key": "k-1"}
    said = {"kinds": ["private_offer"]}
    first = await client.post(f"{CASE}/approve", json=said, headers=headers)
    again = await client.post(f"{CASE}/approve", json=said, headers=headers)
    assert (first.status_code, again.status_code) == (200, 200)
    assert (again.json(), again.headers["etag"]) == (first.json(), first.headers["etag"])
    assert again.headers["idempotency-replayed"] == "true"
    assert len((await client.get("/api/outbox")).json()["items"]) == 1
    other = await client.post(f"{CASE}/approve", json={"kinds": ["public_reply"]}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (409, "key_reused")


async def test_a_refused_request_leaves_its_key_free(client: httpx.AsyncClient) -> None:
    key = {"Idempotency-Key": "k-2"}
    refused = await client.post("/api/cases/muguang-99/withdraw", headers=key)
    assert refused.status_code == 404
    again = await client.post("/api/cases/muguang-99/withdraw", headers=key)
    assert (again.status_code, again.json()["code"]) == (404, "unknown_case")


@pytest.mark.parametrize("key", ["", " ", "a b", "x" * 201, "ключ"])
async def test_a_key_that_cannot_be_one(client: httpx.AsyncClient, key: str) -> None:
    headers = [(b"idempotency-key", key.encode())]
    answer = await client.post(f"{CASE}/take", headers=[*client.headers.raw, *headers])
    assert (answer.status_code, answer.json()["code"]) == (422, "wrong_input")


async def test_many_in_one_gesture(client: httpx.AsyncClient) -> None:
    rows = (await client.get("/api/cases", params={"state": "proposed"})).json()["cases"]
    wanted = [{"case": each["case"], "seen": each["seen"]} for each in rows[:3]]
    wanted.append({"case": "muguang-99", "seen": "0" * 12})
    done = (await client.post("/api/approvals", json={"cases": wanted, "kinds": ["private_offer"]})).json()
    assert [each["case"] for each in done["outcomes"]] == [each["case"] for each in wanted]
    assert done["outcomes"][-1]["code"] == "unknown_case"
    assert done["approved"] == sum(each["code"] is None for each in done["outcomes"]) > 0


async def test_taken_back_taken_over_handed_back(client: httpx.AsyncClient) -> None:
    await client.post(f"{CASE}/approve", json={"kinds": ["private_offer"]}, headers=await tag(client))
    assert (await client.post(f"{CASE}/withdraw")).json()["texts"] == ["private_offer"]
    assert (await client.post(f"{CASE}/take")).json()["state"] == "taken_over"
    listed = (await client.get("/api/cases", params={"taken_by": "Wang", "state": "taken_over"})).json()
    assert [each["case"] for each in listed["cases"]] == ["muguang-1"]
    assert (await client.post(f"{CASE}/hand-back")).json()["state"] == "new"


async def test_posted_by_hand(client: httpx.AsyncClient) -> None:
    await client.post(f"{CASE}/approve", json={"kinds": ["private_offer"]}, headers=await tag(client))
    (item,) = (await client.get("/api/outbox")).json()["items"]
    assert (await client.post("/api/outbox/send", json={})).json()["sent"] == []
    shown = (await client.get(f"/api/outbox/{item['id']}")).json()
    assert shown["text"] == (await client.get(CASE)).json()["proposal"]["drafts"]["private_offer"]["text"]
    posted = await client.post(f"/api/outbox/{item['id']}/posted", json={})
    assert (posted.status_code, posted.json()["state"]) == (200, "sent")
    twice = await client.post(f"/api/outbox/{item['id']}/posted", json={})
    assert (twice.status_code, twice.json()["code"]) == (409, "not_allowed")
    assert (await client.get(CASE)).json()["case"]["state"] == "answered"
