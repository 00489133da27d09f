"""Webhooks out: told once it happened, signed, tried again, never sent where only this network reaches."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.bootstrap import build
from assistant.channels.hook_posts import HookKeyFiles, HookPosts
from assistant.channels.signing import read_key, seal_of
from assistant.domain.hook import LEASE, TRIES, DeliveryState
from assistant.domain.people import Role
from assistant.errors import ChannelFailed, WrongInput
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.work import Store
from evals.loopback import Handler, Loopback
from tests.served import NOW, served, stock

pytestmark = pytest.mark.anyio


class Receiver(Loopback):
    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.got: list[tuple[dict[str, str], bytes]] = []

    def handler(self) -> type[Handler]:
        receiver = self

        class Taking(Handler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.got.append(({name.lower(): each for name, each in self.headers.items()}, body))
                self.give(b"{}", status=receiver.status)

        return Taking


def settings_here(home: Path) -> Settings:
    return Settings(home=home, hooks_here=True)


async def told(home: Path, receiver: Receiver, **more: Any) -> Any:
    """A desk with one hook, after something happened in its shop."""
    await stock(home)
    desk = await build(settings_here(home))
    hook, key = await desk.hooks.add("muguang", f"{receiver.address}/x", (), by="Ola", now=NOW)
    await desk.people.add("muguang", "Li", Role.OWNER, now=NOW)
    await desk.outbox.take_over("muguang", "muguang-1", by="Li", now=NOW)
    return desk, hook, key


async def test_what_happens_is_told_signed_and_once(tmp_path: Path) -> None:
    with Receiver() as receiver:
        desk, hook, key = await told(tmp_path, receiver)
        await desk.hooks.round("muguang", now=NOW)
        await desk.hooks.round("muguang", now=NOW + timedelta(hours=1))
        log = await desk.hooks.log("muguang", hook.id, limit=9)
        await desk.close()
    bodies = [json.loads(body) for _, body in receiver.got]
    assert [each["type"] for each in bodies] == ["person_added", "overtaken", "taken_over"]
    assert bodies[0]["data"]["subject"] == "person"
    assert "Li" not in str(bodies)
    headers, body = receiver.got[-1]
    seal = seal_of(headers)
    assert seal
    assert seal.is_by(read_key(key), body)
    assert {each.state for each in log} == {DeliveryState.DELIVERED}
    files = [each.stat().st_mode & 0o077 for each in (tmp_path / "keys").iterdir()]
    assert files == [0]


async def test_what_fails_is_tried_again_later_and_given_up_in_the_end(tmp_path: Path) -> None:
    with Receiver(status=503) as receiver:
        desk, hook, _ = await told(tmp_path, receiver)
        now = NOW
        await desk.hooks.round("muguang", now=now)
        await desk.hooks.round("muguang", now=now)
        assert len(receiver.got) == 3
        for _ in range(TRIES):
            now += timedelta(hours=7)
            await desk.hooks.round("muguang", now=now)
        log = await desk.hooks.log("muguang", hook.id, limit=9)
        await desk.close()
    assert {(each.state, each.attempts, each.status) for each in log} == {(DeliveryState.GIVEN_UP, TRIES, 503)}
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 3


async def test_two_servers_post_each_delivery_once(tmp_path: Path) -> None:
    with Receiver() as receiver:
        first, _, _ = await told(tmp_path, receiver)
        second = await build(settings_here(tmp_path))
        for _ in range(3):
            tried = await asyncio.gather(*(each.hooks.round("muguang", now=NOW) for each in (first, second)))
        await first.close()
        await second.close()
    identities = [headers["webhook-id"] for headers, _ in receiver.got]
    assert len(identities) == len(set(identities)) == 3
    assert sum(tried) == 0


async def test_what_a_dead_server_had_claimed_is_posted_after_its_lease(tmp_path: Path) -> None:
    with Receiver() as receiver:
        desk, hook, _ = await told(tmp_path, receiver)
        await desk.hooks._queue("muguang", NOW)
        store = Store(Database(settings_here(tmp_path).desk_url))
        async with store.writing() as work:
            first = (await work.hooks.due("muguang", NOW, limit=9))[0]
            assert await work.hooks.claim(first, NOW + LEASE)
            assert not await work.hooks.claim(first, NOW + LEASE), "it is somebody's"
        assert await desk.hooks.round("muguang", now=NOW + LEASE / 2) == 2
        assert await desk.hooks.round("muguang", now=NOW + LEASE) == 1
        async with store.writing() as work:
            assert not await work.hooks.change(first, claimed_until=NOW + LEASE), "whoever comes back too late"
        log = await desk.hooks.log("muguang", hook.id, limit=9)
        await desk.close()
        await store.close()
    assert {(each.state, each.attempts) for each in log} == {(DeliveryState.DELIVERED, 1)}
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == len(receiver.got) == 3


@pytest.mark.parametrize(
    "url",
    [
        *(
            "http://example.com/x",
            "https://127.0.0.1/x",
            "https://[::1]/x",
            "https://10.0.0.1/x",
            "https://192.168.1.1/",
        ),
        *("https://169.254.169.254/latest", "https://[::ffff:127.0.0.1]/", "https://[fe80::1]/", "https://0.0.0.0/"),
        *(
            "https://user:pass@example.com/",
            "ftp://example.com/",
            "file:///etc/passwd",
            "https:///x",
            "https://[2002:7f00:1::]/",
        ),
        *("https://100.64.0.1/", "https://224.0.0.1/", "https://[::127.0.0.1]/", "gopher://x", "x", "https://x#y"),
    ],
)
def test_an_address_of_this_network_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(WrongInput):
        HookPosts(HookKeyFiles(tmp_path)).check(url)


@pytest.mark.parametrize("host", ["localhost", "2130706433", "0x7f000001", "127.1", "0177.0.0.1"])
async def test_a_name_that_leads_here_is_refused_when_it_is_called(tmp_path: Path, host: str) -> None:
    keys = HookKeyFiles(tmp_path)
    keys.make("muguang", 1)
    with pytest.raises((ChannelFailed, WrongInput)):
        await HookPosts(keys).post("muguang", 1, f"https://{host}/x", identity="x", body=b"{}", now=NOW)


async def test_the_key_is_shown_once(tmp_path: Path) -> None:
    await stock(tmp_path)
    async with served(tmp_path) as client:
        said = {"url": "https://example.com/x", "topics": ["sent"]}
        made = (await client.post("/api/hooks", json=said)).json()
        listed = await client.get("/api/hooks")
        assert made["key"].startswith("whsec_")
        assert made["key"] not in listed.text
        assert (await client.get("/api/hooks/1/deliveries")).json() == {"deliveries": [], "next": None}
        assert (await client.delete("/api/hooks/1")).status_code == 204
        assert (await client.delete("/api/hooks/1")).status_code == 404
        assert (await client.post("/api/hooks", json={"url": "http://10.0.0.1"})).status_code == 422
    await asyncio.sleep(0)
