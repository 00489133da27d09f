"""A stocked desk in a real Chromium, with somebody who is signed in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from api.app import create_app
from assistant.domain.people import Role
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.work import Store
from evals.browser import browser, clock, in_own_thread
from evals.serving import serving
from evals.signed import put_person, put_session
from tests.served import NOW, stock


@contextmanager
def stocked(
    home: Path, people: Mapping[str, Mapping[str, Role]], *, fill: Callable[[Path], Awaitable[None]] = stock
) -> Iterator[tuple[Any, str, str]]:
    """Chromium, the desk's address, and the session of the first of these people; one without roles owns everything.

    `fill` puts the cases there.
    """
    settings = Settings(home=home, database_url="")

    async def prepare() -> str:
        await fill(home)
        store = Store(Database(settings.desk_url))
        for name, roles in people.items():
            await put_person(store, name, roles, everywhere=not roles, now=NOW)
        session = await put_session(store, next(iter(people)), now=NOW)
        await store.close()
        return session

    key = in_own_thread(prepare())
    with browser() as chromium, serving(create_app(settings, language="en", now=clock(NOW))) as address:
        yield chromium, address, key
