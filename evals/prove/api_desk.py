"""A desk that is served over a real socket, and people who are signed in at it, for proofs of the API."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta

import uvicorn

from api.access import FORM_KEY, SESSION
from api.app import create_app
from assistant.desk.random_keys import form_key, new_key, stored
from assistant.domain.access import How
from assistant.domain.account import Account, SignedIn
from assistant.domain.people import Person, Role, folded
from assistant.settings import Settings
from assistant.store.work import Store


@contextmanager
def serving(settings: Settings, now: Callable[[], datetime]) -> Iterator[str]:
    """The application on a free port of this machine, in a thread; gives its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    app = create_app(settings, language="en", now=now)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=20)


async def enter(store: Store, address: str, name: str, roles: Mapping[str, Role], *, now: datetime) -> dict[str, str]:
    """Headers of somebody who is signed in with these roles; without any they own the installation."""
    key = new_key()
    async with store.writing() as work:
        everywhere = not roles
        await work.accounts.put(Account(name=name, owner=everywhere, made_at=now))
        everyone = {shop.id: Role.OWNER for shop in await work.shops.all()} if everywhere else dict(roles)
        for shop, role in everyone.items():
            await work.people.put(Person(shop=shop, name=name, role=role, added_at=now, added_by="desk"))
        await work.sessions.add(
            SignedIn(
                digest=stored(key),
                account=folded(name),
                how=How.SESSION,
                made_at=now,
                seen_at=now,
                ends_at=now + timedelta(hours=12),
            )
        )
    return {"Cookie": f"{SESSION}={key}", "Origin": address, FORM_KEY: form_key(key)}
