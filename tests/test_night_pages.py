"""The pages of a lead with a backlog, over HTTP: groups, posting by hand, todos, setting up, the supervisor's lists."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from assistant.bootstrap import build
from assistant.desk.desk import Desk
from assistant.domain.approval import OutboxState
from assistant.domain.draft import DraftKind
from assistant.domain.intake import Kind, ReplyRow
from assistant.domain.people import Role
from tests.served import NOW, SCRIPT, WORDS, served, settings_of, stock

pytestmark = pytest.mark.anyio

PAGES = ("/bulk", "/post", "/todo", "/start", "/supervisor")
PART = {"accept": "text/html", "hx-request": "true"}
PAGE = {"accept": "text/html"}
REPLY = "您好，实在对不起。我们已经给您写了私信。"


@pytest.fixture
async def home(tmp_path: Path) -> Path:
    await stock(tmp_path)
    return tmp_path


@pytest.fixture
async def lead(home: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with served(home, name="Wang", roles={"muguang": Role.SUPERVISOR}) as client:
        yield client


@pytest.fixture
async def desk(home: Path) -> AsyncIterator[Desk]:
    """The same desk as another process has it."""
    made = await build(settings_of(home))
    yield made
    await made.close()


async def page(client: httpx.AsyncClient, path: str, status: int = 200) -> str:
    answer = await client.get(path, headers=PAGE)
    assert answer.status_code == status, answer.text
    return answer.text


async def post(client: httpx.AsyncClient, path: str, status: int = 200, **said: str) -> httpx.Response:
    answer = await client.post(path, data={"shop": "muguang", **said}, headers=PART)
    assert answer.status_code == status, answer.text
    return answer


async def group_page(client: httpx.AsyncClient) -> tuple[str, str]:
    """The address of the only group, and its page."""
    (found,) = set(re.findall(r"/bulk/[0-9a-f]{12}", await page(client, "/bulk")))
    return found, await page(client, found)


async def test_nothing_a_buyer_wrote_does_anything_on_these_pages(lead: httpx.AsyncClient) -> None:
    address, group = await group_page(lead)
    texts = [await page(lead, each) for each in PAGES]
    for case, kind in set(re.findall(r"/text/(muguang-\d+)/(\w+)", group)):
        texts.append(await page(lead, f"{address}/text/{case}/{kind}?shop=muguang"))
    for text in (*texts, group):
        assert SCRIPT not in text
        assert not re.search(r"<(svg onload|img src=x|style)", text)
    assert "U+202E" in "".join(texts) + group
    assert "\u202e" not in "".join(texts) + group


async def test_a_group_is_read_approved_with_its_dropouts_told_and_taken_back(lead: httpx.AsyncClient) -> None:
    address, group = await group_page(lead)
    seen = re.search(r'<textarea name="seen"[^>]*>([^<]+)<', group)
    assert seen
    early = await post(lead, address, 409, seen=seen.group(1))
    assert "Open 5 more" in early.text
    for case, kind in set(re.findall(r"/text/(muguang-\d+)/(\w+)", group)):
        part = await lead.get(f"{address}/text/{case}/{kind}", params={"shop": "muguang"}, headers=PART)
        assert 'id="decide" hx-swap-oob="true"' in part.text
    answer = await post(lead, address, seen=seen.group(1))
    done = answer.headers["hx-redirect"]
    told = await page(lead, done)
    assert "dropped out" in told
    assert "the guard blocks it" in told
    assert ("take the whole group back" in told) == ("Nothing was approved" not in told)
    taken = await post(lead, done.partition("?")[0] + "/withdraw")
    assert "nothing went out" in await page(lead, taken.headers["hx-redirect"])


async def test_what_is_posted_by_hand_is_claimed_marked_and_compared(lead: httpx.AsyncClient, desk: Desk) -> None:
    shop = await desk.shops.choose("muguang")
    case = "muguang-1"
    await desk.decisions.edit(shop, case, DraftKind.PUBLIC_REPLY, REPLY, by="Wang", now=NOW)
    kinds = [DraftKind.PUBLIC_REPLY]
    await desk.decisions.approve(shop, case, by="Wang", channel="copy_post", kinds=kinds, now=NOW)
    assert REPLY in await page(lead, "/post")
    card = await post(lead, "/post/1/copy")
    assert "copy-now" in card.headers["hx-trigger-after-settle"]
    assert "copied by" in card.text
    await post(lead, "/post/2/copy", 409)
    (item,) = (await desk.reader.view("muguang", case)).outbox
    assert item.state is OutboxState.SENDING
    assert "queued" in (await post(lead, "/post/1/returned")).text
    await post(lead, "/post/1/copy")
    await post(lead, "/post/1/posted")
    (item,) = (await desk.reader.view("muguang", case)).outbox
    assert (item.state, item.reference) == (OutboxState.SENT, "copied")
    told = [each.action for each in await desk.auditing.of_case("muguang", case)]
    assert told[-5:] == ["claimed", "not_posted", "claimed", "sent", "posted"]
    review = (await desk.reader.view("muguang", case)).case.review
    assert review
    row = ReplyRow(
        line=1, text=REPLY.replace("实在对不起。", ""), review=review.id, written_at=NOW + timedelta(hours=1)
    )
    await desk.intake.take(
        shop, [row], kind=Kind.REPLIES, file_digest="1" * 64, now=NOW + timedelta(hours=2), on_bad=lambda _: None
    )
    shown = await page(lead, "/post")
    assert "stand there otherwise than approved" in shown
    assert re.search(r"<del>[^<]*对不起", shown)
    row = replace(row, text=REPLY)
    await desk.intake.take(
        shop, [row], kind=Kind.REPLIES, file_digest="2" * 64, now=NOW + timedelta(hours=3), on_bad=lambda _: None
    )
    (item,) = (await desk.reader.view("muguang", case)).outbox
    assert item.state is OutboxState.CONFIRMED


async def test_what_leaves_by_another_channel_is_nobodys_to_copy(lead: httpx.AsyncClient, desk: Desk) -> None:
    shop = await desk.shops.choose("muguang")
    kinds = [DraftKind.PRIVATE_OFFER]
    await desk.decisions.approve(shop, "muguang-1", by="Wang", channel="spreadsheet", kinds=kinds, now=NOW)
    assert "not by hand" in (await post(lead, "/post/1/copy", 409)).text
    (item,) = (await desk.reader.view("muguang", "muguang-1")).outbox
    assert (item.state, item.owner) == (OutboxState.QUEUED, "")


async def test_an_unknown_outcome_is_looked_up_by_a_person_and_never_tried_again(
    lead: httpx.AsyncClient, desk: Desk
) -> None:
    from assistant.errors import OutcomeUnknown
    from assistant.testing import FakeChannel

    shop = await desk.shops.choose("muguang")
    await desk.decisions.approve(
        shop, "muguang-1", by="Wang", channel="copy_post", kinds=[DraftKind.PRIVATE_OFFER], now=NOW
    )
    broken = FakeChannel(trouble={"private_offer": OutcomeUnknown()})
    await desk.dispatch.due("muguang", channel_of=lambda _: broken, now=NOW)
    told = await page(lead, "/post")
    assert "nobody knows whether these went out" in told
    assert "/post/1/copy" not in told
    await post(lead, "/post/1/settle", sent="false")
    view = await desk.reader.view("muguang", "muguang-1")
    assert {each.state for each in view.outbox} == {OutboxState.CANCELLED}


async def test_what_is_owed_is_done_with_its_proof_corrected_and_confirmed(lead: httpx.AsyncClient, desk: Desk) -> None:
    shop = await desk.shops.choose("muguang")
    await desk.decisions.approve(
        shop, "muguang-1", by="Wang", channel="copy_post", kinds=[DraftKind.PRIVATE_OFFER], now=NOW
    )
    await post(lead, "/post/1/copy")
    await post(lead, "/post/1/posted")
    told = await page(lead, "/todo")
    numbers = [int(each) for each in re.findall(r"/todo/(\d+)/done", told)]
    (number,) = numbers
    assert "CNY 89.00" in told
    wrong = await post(lead, f"/todo/{number}/done", 422, proof="it was paid")
    assert wrong.headers["hx-retarget"] == "#trouble"
    assert "R20261122" in (await post(lead, f"/todo/{number}/done", proof="R20261122")).text
    assert "R20261123" in (await post(lead, f"/todo/{number}/correct", proof="R20261123")).text
    assert "confirmed" in (await post(lead, f"/todo/{number}/confirm")).text


async def test_every_page_says_that_the_shop_is_in_the_sandbox(lead: httpx.AsyncClient, desk: Desk) -> None:
    words = "Sandbox: approvals are recorded, nothing goes out."
    assert words not in await page(lead, "/bulk")
    await post(lead, "/start/sandbox/begin")
    for each in (*PAGES, "/", "/cases/muguang-1", "/account"):
        assert words in await page(lead, each), each
    _, group = await group_page(lead)
    assert "sandbox, nothing goes out" in group
    shop = await desk.shops.choose("muguang")
    kinds = [DraftKind.PRIVATE_OFFER]
    await desk.decisions.approve(shop, "muguang-1", by="Wang", channel="copy_post", kinds=kinds, now=NOW)
    refused = await post(lead, "/post/1/copy", 409)
    assert "tried out" in refused.text
    assert {each.state for each in (await desk.reader.view("muguang", "muguang-1")).outbox} == {OutboxState.QUEUED}
    await post(lead, "/start/sandbox/end")
    assert {each.state for each in (await desk.reader.view("muguang", "muguang-1")).outbox} == {OutboxState.REFUSED}
    assert words not in await page(lead, "/bulk")


async def test_an_agent_ends_no_sandbox(home: Path) -> None:
    async with served(home, name="Li", roles={"muguang": Role.AGENT}) as agent:
        await post(agent, "/start/sandbox/end", 403)


async def test_an_empty_desk_is_set_up_from_its_page(tmp_path: Path) -> None:
    rows = "评价内容,评分,商品,评价时间\n=1+1 杯子碎了,1,折叠水杯,2026-11-20 10:00\n还没收到货,1,折叠水杯,31/02\n"
    policy = "# 退货\n\n## 破损\n\n签收后 7 天内破损可以退货。\n"
    async with served(tmp_path, name="Ola") as owner:
        assert "This desk has no shop yet" in await page(owner, "/start")
        file = {"file": ("../评价 <b>.csv", rows.encode(), "text/csv")}
        shown = await owner.post("/start/preview", files=file, headers=PART)
        assert shown.status_code == 200, shown.text
        assert "Nothing is taken in yet" in shown.text
        assert "<b>" not in shown.text
        assert "cannot be read" in shown.text
        (upload,) = set(re.findall(r'name="upload" value="([0-9a-f]{32})"', shown.text))
        said = {"upload": upload, "kind": "reviews", "name": "沐光", "market": "CN", "platform": "douyin"}
        taken = await owner.post("/start/take", data=said, headers=PART)
        assert "2 rows read: 1 new" in taken.text, taken.text
        again = await owner.post("/start/take", data={**said, "shop": "shop"}, headers=PART)
        assert again.status_code == 422
        told = await page(owner, "/start")
        assert "end the sandbox" in told  # a new shop begins in it
        for step in ("policies", "limits"):
            answer = await owner.post("/start/step", data={"shop": "shop", "step": step}, headers=PART)
            assert answer.headers["hx-redirect"].startswith("/start")
        added = await owner.post(
            "/start/policies", data={"shop": "shop"}, files={"file": ("a.md", policy.encode())}, headers=PART
        )
        assert added.status_code == 200, added.text
        tone = await owner.post("/start/tone", data={"shop": "shop", "tone": "formal"}, headers=PART)
        assert tone.status_code == 200, tone.text
        assert (await page(owner, "/start")).count('<details class="draft" open') == 0
        empty = await owner.post("/start/preview", data={"shop": "shop"}, headers=PART)
        assert empty.status_code == 422


async def test_the_supervisors_page_shows_seconds_and_what_was_passed_on(lead: httpx.AsyncClient, desk: Desk) -> None:
    await desk.handling.escalate("muguang", "muguang-2", why=SCRIPT, by="Wang", now=NOW)
    told = await page(lead, "/supervisor")
    assert "muguang-2" in told
    assert SCRIPT not in told
    assert "Nobody is measured in this shop" in told
    assert WORDS[0][:5] in told or "due within the hour" in told
