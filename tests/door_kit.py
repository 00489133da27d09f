"""The desk with its door, two shops that must not know of each other, and browsers that behave as browsers do."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import httpx
from fastapi import FastAPI

from api.app import create_app
from assistant.bootstrap import build
from assistant.desk.desk import Desk
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import Kind, ReviewRow
from assistant.domain.people import Role
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.work import Store
from tests.desk_kit import NOW, filled_once
from tests.served import client_of

#: what stands in everything of a shop, and must never reach who may not enter it
MARK = {"one": "MARKONE", "two": "MARKTWO"}
PASSWORD = "lamp piano river"
ORIGIN = "http://127.0.0.1:8321"


@dataclass
class Clock:
    at: datetime = NOW

    def __call__(self) -> datetime:
        return self.at

    def pass_by(self, **time: float) -> None:
        self.at += timedelta(**time)


@dataclass
class Door:
    """An app that runs, its desk and a second handle on its database, as another process would have one."""

    app: FastAPI
    desk: Desk
    store: Store
    clock: Clock

    def browser(self) -> Browser:
        return Browser(client_of(self.app))

    async def owner(self, name: str = "Ola", password: str = PASSWORD) -> None:
        """The first owner, by the link that the server prints."""
        made = await self.desk.accounts.first_link(now=self.clock())
        assert made
        await self.desk.accounts.set_password(made.key, password, name=name, now=self.clock())

    async def person(self, shop: str, name: str, role: Role, *, by: str = "Ola", password: str = PASSWORD) -> None:
        """Somebody of a shop with a password, by an invitation."""
        await self.desk.people.add(shop, name, role, by=by, now=self.clock())
        made = await self.desk.accounts.link(shop, name, by=by, now=self.clock())
        await self.desk.accounts.set_password(made.key, password, now=self.clock())

    async def record(self) -> list[tuple[str, str, str, dict[str, str]]]:
        async with self.store.reading() as work:
            found = await work.audit.records("")
        return [(each.actor, each.action, each.subject, dict(each.facts)) for each, _ in found]


class Browser:
    """A client that keeps cookies, names its origin and sends the form key of the page it looks at."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.key = ""

    async def look(self, path: str) -> httpx.Response:
        answer = await self.client.get(path, headers={"accept": "text/html"})
        if found := re.search(r'name="csrf" value="([0-9a-f]+)"', answer.text):
            self.key = found[1]
        return answer

    async def fill(self, path: str, *, origin: str = ORIGIN, **fields: object) -> httpx.Response:
        """Send a form as the page looked at last would."""
        headers = {"accept": "text/html", "origin": origin} if origin else {"accept": "text/html"}
        return await self.client.post(path, data={"csrf": self.key, **fields}, headers=headers)

    async def sign_in(self, name: str, password: str = PASSWORD, **fields: str) -> httpx.Response:
        await self.look("/sign-in")
        return await self.fill("/sign-in", name=name, password=password, **fields)

    async def is_in(self) -> bool:
        return (await self.client.get("/api/shops")).status_code == 200

    def cookie(self, name: str = "desk_session") -> str:
        return self.client.cookies.get(name) or ""


async def two_shops(home: Path) -> None:
    """Two shops with a case each, whose every word carries the shop's mark."""
    await filled_once("two shops", home, _two_shops)


async def _two_shops(home: Path) -> None:
    desk = await build(Settings(home=home))
    for shop, mark in MARK.items():
        made = await desk.shops.add(new_shop(shop, name=f"{mark} shop"), now=NOW)
        row = ReviewRow(
            line=1,
            text=f"{mark} 杯盖第二天就裂了，想退款。",
            written_at=NOW,
            external_id=f"{mark}-R1",
            rating=1,
            buyer=f"{mark} buyer",
            product=f"{mark} cup",
        )
        await desk.intake.take(made, [row], kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=lambda _: None)
    await desk.close()


@asynccontextmanager
async def open_door(home: Path, **settings: object) -> AsyncIterator[Door]:
    clock = Clock()
    made = Settings(home=home, **settings)  # type: ignore[arg-type]
    app = create_app(made, language="en", now=clock)
    async with app.router.lifespan_context(app):
        store = Store(Database(made.desk_url))
        try:
            yield Door(app=app, desk=app.state.edge.desk, store=store, clock=clock)
        finally:
            await store.close()
