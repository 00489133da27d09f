"""What the forms of the inbox do: bound to what was shown, carried out once, refused where all else would be wrong."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.inbox.acts import ACTS, BY_NAME
from api.inbox.queue_query import QueueQuery, query_in
from assistant.bootstrap import build
from assistant.domain.approval import DraftState
from assistant.domain.draft import DraftKind
from assistant.domain.people import Role
from assistant.domain.records import CaseView
from tests.served import NOW, served, settings_of, stock

pytestmark = pytest.mark.anyio
CASE = "muguang-1"
PART = {"hx-request": "true", "hx-current-url": "http://127.0.0.1:8321/"}


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    await stock(tmp_path)
    async with served(tmp_path, name="Wang", roles={"muguang": Role.SUPERVISOR}) as found:
        yield found


async def view(home: Path) -> CaseView:
    desk = await build(settings_of(home))
    found = await desk.reader.view("muguang", CASE)
    await desk.close()
    return found


async def act(client: httpx.AsyncClient, name: str, *, key: str = "k1", **form: Any) -> httpx.Response:
    headers = {**PART, "idempotency-key": key}
    return await client.post(f"/act/{name}", data={"case": CASE, **form}, headers=headers)


def states(found: CaseView) -> dict[DraftKind, DraftState]:
    return {each.kind: each.state for each in found.proposal.drafts} if found.proposal else {}


async def test_nothing_is_approved_that_was_not_shown(client: httpx.AsyncClient, tmp_path: Path) -> None:
    blind = await act(client, "approve", kind="private_offer")
    stale = await act(client, "approve", key="k2", kind="private_offer", seen="0" * 12)
    assert (blind.status_code, stale.status_code) == (422, 412)
    assert stale.headers["hx-retarget"] == "#trouble"
    assert "Nothing was sent" in stale.text
    assert (await view(tmp_path)).outbox == ()


async def test_a_form_that_is_sent_twice_is_carried_out_once(client: httpx.AsyncClient, tmp_path: Path) -> None:
    seen = (await view(tmp_path)).seen
    first, again = [await act(client, "approve", kind="private_offer", seen=seen) for _ in range(2)]
    assert (first.status_code, again.status_code) == (200, 200)
    assert "goes out in" in again.text
    assert again.headers["idempotency-replayed"] == "true"
    assert f'id="row-{CASE}" hx-swap-oob="delete"' in first.text
    found = await view(tmp_path)
    assert len(found.outbox) == 1
    assert states(found)[DraftKind.PRIVATE_OFFER] is DraftState.APPROVED
    assert (await act(client, "undo", key="k3")).status_code == 200
    assert states(await view(tmp_path))[DraftKind.PRIVATE_OFFER] is DraftState.WAITING


async def test_what_is_opened_in_the_queue_goes_on_to_the_next_case(client: httpx.AsyncClient) -> None:
    page = await client.get("/", headers={"accept": "text/html"})
    address = re.findall(r'href="(/cases/[^"]+)"', page.text)[0].replace("&amp;", "&")
    case, at = re.match(r"/cases/([\w-]+)\?.*at=(.*)", address).groups()  # type: ignore[union-attr]
    done = await client.post(
        "/act/snooze",
        data={"case": case, "until": "2026-11-22T12:00:00Z", "back": "shop=muguang", "at": at},
        headers={**PART, "idempotency-key": "k4"},
    )
    assert done.status_code == 200
    assert done.headers["hx-retarget"] == "#main"
    assert done.headers["hx-push-url"].startswith("/cases/")
    assert case not in done.headers["hx-push-url"]
    assert case not in (await client.get("/?shop=muguang", headers={"accept": "text/html"})).text


async def test_of_two_edits_the_second_sees_both_texts(client: httpx.AsyncClient, tmp_path: Path) -> None:
    seen = (await view(tmp_path)).seen
    theirs, mine = "我们为您退款，共¥89。", "我们给您退款，共¥89。"
    desk = await build(settings_of(tmp_path))
    shop = await desk.shops.choose("muguang")
    await desk.decisions.edit(shop, CASE, DraftKind.PRIVATE_OFFER, theirs + "您好。", by="Wang", now=NOW)
    await desk.close()
    lost = await act(client, "edit", kind="private_offer", text=mine, seen=seen, version="1")
    assert (lost.status_code, lost.headers["hx-retarget"]) == (412, "#conflict-private_offer")
    assert "您好。" in lost.text
    now = re.findall(r'name="seen_now" value="(\w+)"', lost.text)[0]
    kept = await act(client, "edit", key="k5", kind="private_offer", text=mine, seen=seen, seen_now=now, keep="true")
    assert kept.status_code == 200
    found = await view(tmp_path)
    assert found.proposal
    (draft,) = [each for each in found.proposal.drafts if each.kind is DraftKind.PRIVATE_OFFER]
    assert draft.draft.text == mine


async def test_a_kept_view_holds_no_searched_words(client: httpx.AsyncClient) -> None:
    form = {"shop": "muguang", "name": "mine", "query": "view=late&q=Anna&market=CN"}
    done = await client.post("/act/keep-view", data=form, headers={**PART, "idempotency-key": "k6"})
    assert done.status_code == 200
    page = await client.get("/?shop=muguang", headers={"accept": "text/html"})
    assert "view=late&amp;market=CN" in page.text
    assert "Anna" not in page.text


async def test_a_page_elsewhere_decides_nothing(client: httpx.AsyncClient, tmp_path: Path) -> None:
    seen = (await view(tmp_path)).seen
    for headers in ({"origin": "https://evil.example"}, {"x-csrf": "no"}):
        answer = await client.post("/act/reject", data={"case": CASE, "seen": seen}, headers={**PART, **headers})
        assert answer.status_code == 403
    assert set(states(await view(tmp_path)).values()) == {DraftState.WAITING, DraftState.PLANNED}


def test_every_key_is_given_once() -> None:
    assert len({each.keys for each in ACTS}) == len(ACTS) == len(BY_NAME)
    assert not [each.keys for each in ACTS if "alt" in each.keys or "ctrl+shift" in each.keys]


def test_an_address_that_is_none_any_more_is_a_plain_queue() -> None:
    assert query_in("view=late&cause=delay").kept() == {"view": "late", "cause": "delay"}
    assert query_in("view=gone") == QueueQuery()
