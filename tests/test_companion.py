"""The companion's pages without a browser: who may frame what, and the key of a panel."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from api.app import create_app
from api.site import origins_in
from assistant.errors import UnsafeSetup
from assistant.settings import Settings
from tests.served import NOW, client_of, served, stock

pytestmark = pytest.mark.anyio


async def test_the_panel_alone_may_be_framed_and_by_the_hosts_that_are_set(tmp_path: Path) -> None:
    await stock(tmp_path)
    settings = Settings(
        home=tmp_path, database_url="", companion_hosts="https://chat.example.com http://localhost:3000"
    )
    app = create_app(settings, language="en", now=lambda: NOW)
    async with app.router.lifespan_context(app), client_of(app) as client:
        panel = await client.get("/companion/panel")
        assert panel.status_code == 200
        assert "frame-ancestors https://chat.example.com http://localhost:3000" in policy(panel)
        assert "x-frame-options" not in panel.headers
        for path in ("/companion", "/sign-in", "/api/shops", "/companion/panel/"):
            answer = await client.get(path)
            assert "frame-ancestors 'none'" in policy(answer), path
            assert answer.headers["x-frame-options"] == "DENY"


def policy(answer: httpx.Response) -> str:
    return answer.headers["content-security-policy"]


async def test_without_the_setting_nobody_frames_it_and_it_holds_nothing(tmp_path: Path) -> None:
    await stock(tmp_path)
    async with served(tmp_path, name="") as client:
        panel = await client.get("/companion/panel")
        assert "frame-ancestors 'none'" in policy(panel)
        assert "muguang" not in panel.text
        door = await client.get("/companion", headers={"accept": "text/html"}, follow_redirects=False)
        assert door.status_code in {303, 401}


async def test_notes_to_the_agent_are_in_the_language_of_the_page(tmp_path: Path) -> None:
    await stock(tmp_path)
    async with served(tmp_path) as client:
        said = {"turns": [{"author": "buyer", "text": "你们老板姓什么？"}]}
        answers = [(await client.post(f"/api/suggestions?lang={each}", json=said)).text for each in ("zh", "en")]
    assert "look it up before you answer" in answers[1]
    assert "look it up" not in answers[0]


async def test_a_key_for_a_panel_opens_what_a_panel_needs_and_ends_the_one_before(tmp_path: Path) -> None:
    await stock(tmp_path)
    async with served(tmp_path) as client:
        first, second = [await key_of(client) for _ in range(2)]

        async def asked(path: str, key: str) -> int:
            headers = {"authorization": f"Bearer {key}"}
            async with httpx.AsyncClient(transport=client._transport, base_url=client.base_url) as other:
                return (await other.get(path, headers=headers)).status_code

        assert await asked("/api/shops", first) == 401
        assert await asked("/api/shops", second) == 200
        assert await asked("/api/audit?shop=muguang", second) == 403  # it takes nothing out


async def key_of(client: httpx.AsyncClient) -> str:
    page = await client.post("/companion/key", data={})
    found = re.search(r'<code id="made">(rrd_[^<]+)</code>', page.text)
    assert found, page.text
    return found.group(1)


@pytest.mark.parametrize("said", ["chat.example.com", "http://chat.example.com", "https://a.b/c", "*", "https://u@a.b"])
def test_only_origins_are_hosts(said: str) -> None:
    with pytest.raises(UnsafeSetup):
        origins_in(said)
    assert origins_in(" https://A.example:8443/ ") == ("https://a.example:8443",)
