"""The API under all that its description allows and forbids, as each role, and under strings made to break it."""

from __future__ import annotations

import asyncio
import http.client
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from api.app import create_app
from assistant.bootstrap import build
from assistant.desk.shop.shops import new_shop
from assistant.domain.people import Role
from assistant.domain.taxonomy import Platform
from assistant.settings import Settings
from assistant.store.database import Database
from evals.prove.api_fuzz import fuzz
from evals.prove.api_strings import Ask, strings, through
from evals.prove.kit import NOW
from evals.prove.many_cases import seed_cases
from evals.serving import serving
from evals.signed import enter

SHOP = "big"
AT = datetime.fromisoformat(NOW).replace(tzinfo=UTC)
#: seconds after which a server closes a connection that asks nothing (uvicorn's 5, less some)
REST = 3.0
ROLES: Mapping[str, Mapping[str, Role]] = {
    **{str(role): {SHOP: role} for role in Role},
    "owner of all": {},
}


def prove(work: Path, *, examples: int = 40, every: int = 1) -> dict[str, Any]:
    """`examples` requests an operation, way and role; every so many of the strings."""
    settings = Settings(home=work / "home", database_url="")
    cases, documents = asyncio.run(_stocked(settings))
    fuzzed: dict[str, Any] = {}
    with serving(create_app(settings, language="en", now=lambda: AT)) as address:
        for name, roles in ROLES.items():
            headers = asyncio.run(enter(settings.desk_url, address, name, roles, now=AT))
            fuzzed[name] = fuzz(address, headers, cases=cases[:20], documents=documents, examples=examples)
        owner = asyncio.run(enter(settings.desk_url, address, "Ola", {}, now=AT))
        told = through(asking(address, owner), cases[-1], strings()[::every], pages=4)
    return {"roles": fuzzed, "strings": told}


def holds(seen: Mapping[str, Any]) -> bool:
    told = seen["strings"]
    calm = not any(each["broken"] for each in seen["roles"].values())
    return calm and not (told["server errors"] or told["changed"] or told["live"])


def asking(address: str, headers: Mapping[str, str]) -> Ask:
    """One connection of somebody who is signed in, made anew where the server may have closed it for its rest."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=120)
    answered = time.monotonic()

    def ask(method: str, path: str, more: dict[str, str], body: bytes) -> tuple[int, dict[str, str], bytes]:
        nonlocal answered
        if time.monotonic() - answered > REST:
            connection.close()
        connection.request(method, path, body=body or None, headers={**headers, **more})
        answer = connection.getresponse()
        answered = time.monotonic()
        return answer.status, {name.lower(): each for name, each in answer.headers.items()}, answer.read()

    return ask


async def _stocked(settings: Settings) -> tuple[list[str], list[str]]:
    desk = await build(settings)
    shop = await desk.shops.add(new_shop(SHOP, platform=Platform.DOUYIN), now=AT)
    await desk.knowledge.start(SHOP, now=AT)
    database = Database(settings.desk_url)
    await seed_cases(desk, database, shop, cases_wanted=200, now=AT)
    rows = await desk.reader.queue(SHOP, now=AT)
    documents = list(await desk.knowledge.documents(SHOP))
    await database.close()
    await desk.close()
    return [
        row.case.id for row in rows if row.record and "public_reply" in {each.kind for each in row.record.drafts}
    ], documents
