"""Canaries: a secret in every place where one is set or typed, errors provoked, and none of them found anywhere."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api.access import FORM_KEY
from api.logs import JsonLines
from assistant.parts import model_settings
from assistant.settings import Settings
from tests.desk_kit import NOW
from tests.door_kit import Browser, open_door, two_shops
from tests.openai_server import OpenAIServer
from tests.typed import assistant

pytestmark = pytest.mark.anyio
#: what stands in each secret setting
PLANTED = {
    name: f"canary-{place}-{name.replace('_', '-')}-5f0e9b27aa41"
    for place, name in enumerate(("model_key", "embeddings_key", "oidc_secret", "webhook_secret", "then_key"))
}
#: what people type; a password that somebody mistypes is one too
PASSWORD, WRONG, NEW = "violet canary harbour 81", "violet canary harbour 18", "orange canary lantern 44"
#: settings that hold secrets; a new one must be planted here
SECRET_SETTINGS = {"model_key", "embeddings_key", "oidc_secret", "webhook_secret"}


@pytest.fixture
def lines() -> Iterator[list[str]]:
    """Everything that is logged at any level, as text with its traces and as the server's own JSON."""
    kept: list[str] = []

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            kept.append(f"{logging.Formatter().format(record)}\n{record.args!r}\n{record.__dict__!r}")
            kept.append(JsonLines().format(record))

    handler, root = Keeping(level=logging.NOTSET), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield kept
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


def settings_with(model: str, dead: str) -> dict[str, Any]:
    return {
        "model_url": model,
        "model": "big-1",
        "model_key": PLANTED["model_key"],
        "model_then": ({"url": dead, "model": "next-1", "key": PLANTED["then_key"]},),
        "model_retries": 0,
        "webhook_url": dead,
        "webhook_secret": PLANTED["webhook_secret"],
        "oidc_issuer": "http://127.0.0.1:9",
        "oidc_client": "desk",
        "oidc_secret": PLANTED["oidc_secret"],
        "hooks_here": True,
    }


async def test_no_secret_is_found_anywhere(tmp_path: Path, lines: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    home, dead = tmp_path / "home", "http://127.0.0.1:9/v1"
    await two_shops(home)
    said: list[str] = []
    secrets: dict[str, str] = {**PLANTED, "password": PASSWORD, "wrong": WRONG, "new": NEW}
    async with OpenAIServer(status=500) as server:
        settings = settings_with(server.url, dead)
        async with open_door(home, **settings) as door:
            await door.owner(password=PASSWORD)
            browser = door.browser()
            secrets |= await _lived(browser, door, said)
            shops = await door.desk.shops.all()
            await door.desk.hooks.round(shops[0].id, now=NOW)
            said.append(str(door.app.openapi()))
            said.append(repr(door.app.state.edge))
        prompts = [json.dumps(each) for each in server.requests]
        heads = bytes(server.received).decode("utf-8", "replace")
        monkeypatch.setenv("ASSISTANT_MODEL_THEN", json.dumps(settings.pop("model_then")))
        for name, value in settings.items():
            monkeypatch.setenv(f"ASSISTANT_{name.upper()}", str(value))
        said += await asyncio.to_thread(_typed, home, tmp_path)
    made = Settings(home=home)
    said += [repr(made), str(made), made.model_dump_json(), repr(model_settings(made))]
    assert prompts, "the model was asked"
    assert secrets["model_key"] in heads, "its own key it was told"
    for name in secrets.keys() - {"model_key"}:
        assert secrets[name] not in heads, name
    files = _files(home, tmp_path)
    own = {each for each in files if each.parent.name == "keys"}  # where keys of webhooks lie, closed to others
    assert all(each.stat().st_mode & 0o077 == 0 for each in own)
    for name, secret in secrets.items():
        for place, text in (("said", said), ("logged", lines), ("prompts", prompts)):
            assert not [each for each in text if secret in each], f"{name} {place}"
        assert not [each for each in files.keys() - own if secret.encode() in files[each]], name


def _files(home: Path, beside: Path) -> dict[Path, bytes]:
    return {each: each.read_bytes() for each in [*home.rglob("*"), *beside.glob("*.*")] if each.is_file()}


async def _lived(browser: Browser, door: Any, said: list[str]) -> dict[str, str]:
    """Signed in rightly and wrongly, keys made, errors provoked; gives the secrets that came to be."""
    for password in (WRONG, PASSWORD):
        said.append((await browser.sign_in("Ola", password)).text)
    session = browser.cookie()
    await browser.look("/account")
    made = await browser.fill("/account/tokens", label="robot", scopes=["read"])
    (token,) = re.findall(r"rrd_[0-9A-Za-z]{20,}", made.text)
    hook = await browser.client.post("/api/hooks?shop=one", json={"url": "http://127.0.0.1:9/x"}, headers=_own(browser))
    assert hook.status_code == 200, hook.text
    link = await door.desk.accounts.link("one", "Ola", by="Ola", now=NOW)
    await door.desk.triage.batch("one", now=NOW, limit=5)
    said.append((await browser.fill("/account/password", old=WRONG, password=NEW, again=NEW)).text)
    wrong = {"password": PASSWORD, "token": token, "url": 7}
    headers = {**_own(browser), "authorization": f"Bearer {token}x"}
    for method, path, body in (
        ("POST", "/api/hooks?shop=one", wrong),
        ("POST", "/api/people?shop=one", wrong),
        ("POST", "/api/nothing", wrong),
        ("PUT", "/api/cases/one-1/drafts/public_reply", wrong),
        ("POST", "/api/cases/one-1/ask-again", wrong),
    ):
        for sent in (_own(browser), headers):
            said.append((await browser.client.request(method, path, json=body, headers=sent)).text)
    for path in (
        *("/", "/cases/one-1", "/account", "/api/cases", "/api/hooks?shop=one", "/api/hooks/1/deliveries?shop=one"),
        *("/api/people?shop=one", "/api/usage?shop=one", "/api/rules", "/sign-in/elsewhere", "/no/such/page", "/ready"),
        *(
            "/api/exports/cases?shop=one",
            "/api/exports/audit?shop=one",
            "/openapi.json",
            "/api/changes?shop=one&wait=false",
        ),
    ):
        said.append((await browser.look(path)).text)
        said.append((await browser.client.get(path)).text)
    return {"session": session, "hook": hook.json()["key"], "link": link.key, "token": token}


def _own(browser: Browser) -> dict[str, str]:
    """What a page of the desk sends with what it asks for."""
    return {"origin": "http://127.0.0.1:8321", FORM_KEY: browser.key}


def _typed(home: Path, folder: Path) -> list[str]:
    """What commands say, those that fail included."""
    found = []
    for words in (
        ("doctor", "--json"),
        ("doctor",),
        ("--shop", "one", "audit", "verify"),
        ("--shop", "one", "queue"),
        ("--shop", "one", "show", "one-1"),
        ("backup", str(folder / "copy.zip")),
        ("usage", "--all"),
        ("--shop", "none", "queue"),
    ):
        done = assistant(home, *words)
        found += [done.stdout, done.stderr]
    return found


def test_every_secret_setting_is_planted() -> None:
    secret = {name for name, each in Settings.model_fields.items() if "SecretStr" in str(each.annotation)}
    assert secret == SECRET_SETTINGS
    assert set(PLANTED) == SECRET_SETTINGS | {"then_key"}
