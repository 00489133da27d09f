"""`assistant people invite|password|email|own` as an owner types them, and what `serve` says at its first start."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from api.app import create_app
from assistant.cli.accounts import welcome
from assistant.desk.door.accounts import Invited
from assistant.settings import Settings
from assistant.testing import FakePasswords
from tests.desk_kit import NOW
from tests.door_kit import PASSWORD, open_door
from tests.typed import assistant

LINK = re.compile(r"http://127\.0\.0\.1:8321/welcome/([\w-]{43})\n")


@pytest.fixture(autouse=True)
def _fake_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.bootstrap.Passwords", FakePasswords)


def owned(home: Path) -> None:
    """A shop whose first owner is Ola."""
    assert assistant(home, "shop", "add", "one", "--market", "CN").returncode == 0

    async def own() -> None:
        async with open_door(home) as door:
            await door.owner()

    asyncio.run(own())


async def comes_in(home: Path, name: str, key: str) -> bool:
    async with open_door(home) as door:
        await door.desk.accounts.set_password(key, PASSWORD, now=NOW)
        browser = door.browser()
        await browser.sign_in(name)
        return await browser.is_in()


def test_somebody_is_invited_and_given_a_new_link(tmp_path: Path) -> None:
    owned(tmp_path)
    assert assistant(tmp_path, "people", "add", "小赵", "--as", "Ola").returncode == 0
    for command in ("invite", "password"):
        done = assistant(tmp_path, "people", command, "小赵", "--as", "ola")
        assert "Give this link to 小赵; it is good once, for 1 hours" in done.stderr
        found = LINK.fullmatch(done.stdout)
        assert found
        assert asyncio.run(comes_in(tmp_path, "小赵", found[1]))


def test_who_may_not_is_told_who_may(tmp_path: Path) -> None:
    owned(tmp_path)
    assistant(tmp_path, "people", "add", "小赵", "--as", "Ola")
    for words in (
        ("invite", "小赵"),
        ("password", "Ola", "--as", "小赵"),
        ("email", "小赵", "zhao@shop.example"),
        ("own", "小赵", "--as", "小赵"),
    ):
        done = assistant(tmp_path, "people", *words)
        assert (done.returncode, "Pass --as NAME; owners: Ola." in done.stderr) == (1, True), words
    assert assistant(tmp_path, "people", "invite", "Nobody", "--as", "Ola").returncode == 1
    assert assistant(tmp_path, "people", "invite", "小赵", "--as", "Ola", "--hours", "100").returncode == 1


def test_an_address_is_entered_and_another_owner_named(tmp_path: Path) -> None:
    owned(tmp_path)
    assistant(tmp_path, "people", "add", "小赵", "--as", "Ola")
    done = assistant(tmp_path, "people", "email", "小赵", "zhao@shop.example", "--as", "Ola")
    assert "小赵 may sign in as 'zhao@shop.example'" in done.stderr
    done = assistant(tmp_path, "people", "own", "小赵", "--as", "Ola", lang="zh")
    assert "小赵 拥有整个安装和每一家店铺。" in done.stderr
    added = assistant(tmp_path, "shop", "add", "two", "--market", "CN")
    assert "Nobody may approve" not in added.stderr
    listed = assistant(tmp_path, "--shop", "two", "people", "list").stdout
    assert [each.split()[:2] for each in listed.splitlines()] == [["Ola", "owner"], ["小赵", "owner"]]


def test_the_chain_of_the_door_is_verified_like_any(tmp_path: Path) -> None:
    owned(tmp_path)
    done = assistant(tmp_path, "audit", "verify", "--door")
    assert (done.returncode, "3 records, all hold" in done.stderr) == (0, True)


def test_a_server_tells_its_first_owner_where_to_go_and_then_nobody(tmp_path: Path) -> None:
    told: list[Invited] = []

    async def start(*, owner: bool) -> None:
        app = create_app(Settings(home=tmp_path), language="en", now=lambda: NOW, first=told.append)
        async with app.router.lifespan_context(app):
            if owner:
                await app.state.edge.desk.accounts.set_password(told[0].key, PASSWORD, name="Ola", now=NOW)

    for owner in (True, False):
        asyncio.run(start(owner=owner))
    assert len(told) == 1
    assert welcome(Settings(home=tmp_path), told[0], 9000).startswith("http://127.0.0.1:9000/welcome/")
    public = Settings(home=tmp_path, public_url="https://desk.example.com/")
    assert welcome(public, told[0]) == f"https://desk.example.com/welcome/{told[0].key}"
