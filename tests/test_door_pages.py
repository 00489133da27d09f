"""The pages of the door: both languages, no script, nothing from elsewhere, and readable by whoever cannot see."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest

from api.inbox.screen import SCRIPTS
from api.inbox.static_files import address_of
from assistant.domain.people import Role
from assistant.testing import FakePasswords
from tests.door_kit import PASSWORD, Door, open_door, two_shops

pytestmark = pytest.mark.anyio

NAME = "<script>alert(1)</script>"


class Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attrs for found, attrs in self.elements if found == tag]


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Door]:
    monkeypatch.setattr("assistant.bootstrap.Passwords", FakePasswords)
    await two_shops(tmp_path)
    async with open_door(tmp_path) as found:
        yield found


async def pages(door: Door, language: str) -> dict[str, httpx.Response]:
    """Every page of the door as somebody with a hostile name sees it, wrong passwords and new tokens among them."""
    lang = f"?lang={language}"
    first = await door.desk.accounts.first_link(now=door.clock())
    assert first
    browser = door.browser()
    found = {"first": await browser.look(f"/welcome/{first.key}{lang}")}
    found["weak"] = await browser.fill(f"/welcome/{first.key}{lang}", name=NAME, password="short", again="short")
    await door.desk.accounts.set_password(first.key, PASSWORD, name=NAME, now=door.clock())
    found["sign in"] = await browser.look(f"/sign-in{lang}&done=out")
    found["wrong"] = await browser.fill(f"/sign-in{lang}", name=NAME, password="wrong")
    await browser.fill("/sign-in", name=NAME, password=PASSWORD)
    other = door.browser()
    other.client.headers["user-agent"] = NAME
    await other.sign_in(NAME)
    found["account"] = await browser.look(f"/account{lang}")
    found["token"] = await browser.fill(f"/account/tokens{lang}", label=NAME, scopes="read")
    await door.desk.people.add("one", "Li", Role.AGENT, by=NAME, now=door.clock())
    invited = await door.desk.accounts.link("one", "Li", by=NAME, now=door.clock())
    found["invited"] = await browser.look(f"/welcome/{invited.key}{lang}")
    found["used"] = await browser.look(f"/welcome/{first.key}{lang}")
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_pages_of_the_door_load_and_run_nothing(door: Door, language: str) -> None:
    for name, answer in (await pages(door, language)).items():
        page = Page(answer.text)
        assert "default-src 'self'" in answer.headers["content-security-policy"], name
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert page.all("script") == [{"src": address_of(each), "defer": ""} for each in SCRIPTS], name
        assert not [attrs for _, attrs in page.elements if any(each.startswith(("on", "style")) for each in attrs)]
        assert page.all("html") == [{"lang": language, "dir": "ltr"}]


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_every_field_has_a_label_and_every_form_its_key(door: Door, language: str) -> None:
    for name, answer in (await pages(door, language)).items():
        page = Page(answer.text)
        labelled = {each["for"] for each in page.all("label") if "for" in each}
        fields = [each for each in page.all("input") if each.get("type") not in {"hidden", "checkbox"}]
        named = {each["id"] for each in fields if each.get("aria-label")}
        assert {each["id"] for each in fields} == labelled | named, name
        forms = [each for each in page.all("form") if each.get("method") != "dialog"]
        assert len(forms) == answer.text.count('name="csrf"')
        assert all(each.get("method") == "post" for each in forms)
        assert all("value" not in each for each in fields if each.get("type") == "password"), "no password comes back"


async def test_chinese_pages_are_in_chinese(door: Door) -> None:
    """What is no name, no scope and no link speaks Chinese."""
    for name, answer in (await pages(door, "zh")).items():
        english = re.findall(
            r"\b(?:sign|password|session|token|owner|name)\b", Page(answer.text).words.replace(NAME, "")
        )
        assert english == [], (name, english)


async def test_a_password_manager_knows_the_fields(door: Door) -> None:
    found = await pages(door, "en")
    assert [each.get("autocomplete") for each in Page(found["sign in"].text).all("input")][-2:] == [
        "username",
        "current-password",
    ]
    assert [each.get("autocomplete") for each in Page(found["invited"].text).all("input")][-3:] == [
        "username",
        "new-password",
        "new-password",
    ]
