"""Twenty people at once on a store of 100,000 cases: how long each list and a decision take, and how rows are found."""

from __future__ import annotations

import asyncio
import http.client
import json
import random
import threading
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from typing import Any
from urllib.parse import parse_qs, quote

from api.routes.case_query import CaseQuery
from api.routes.clocks import WATCHED
from api.routes.outbox import OPEN
from assistant.bootstrap import build
from assistant.desk.desk import Desk
from assistant.desk.seeing.figures import USUAL
from assistant.desk.shop.shops import new_shop
from assistant.domain.figures import Chart, Figure
from assistant.domain.listing import CaseFilter, CaseOrder
from assistant.domain.people import Role
from assistant.domain.rates import Side
from assistant.domain.taxonomy import Platform
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.plans import plan_of, reads_whole, statements_of
from evals.prove.kit import NOW
from evals.prove.many_cases import made_whole, seed_cases
from evals.serving import serving_apart
from evals.signed import enter

SHOP, SEED = "big", 20261122
#: seconds that a person looks at what came, on average
THINKS = 2.0
AT = datetime.fromisoformat(NOW).replace(tzinfo=UTC)
#: tables that grow with the shop
LARGE = (
    "cases",
    "texts",
    "reviews",
    "messages",
    "tickets",
    "orders",
    "proposals",
    "drafts",
    "outbox",
    "audit",
    "order_lines",
)
LISTS: Mapping[str, str] = {
    "cases, what hurts most first": "/api/cases",
    "cases by deadline": "/api/cases?order=due",
    "cases, newest first, all states": "/api/cases?order=newest&"
    + "&".join(f"state={each}" for each in ("new", "proposed", "approved", "answered", "rejected", "set_aside")),
    "cases answered, oldest first": "/api/cases?state=answered&order=oldest",
    "cases of one cause": "/api/cases?cause=quality&severity=2",
    "cases of one product": "/api/cases?product=" + quote("商品 17"),
    "search by order number": "/api/cases?q=69000000050000",
    "search by words": "/api/cases?q=" + quote("红疹子不存在"),
    "counts": "/api/cases/counts",
    "clocks": "/api/clocks",
    "clocks within an hour": "/api/clocks?due_within=3600",
    "outbox": "/api/outbox",
    "todos": "/api/todos",
    "follow-ups": "/api/follow-ups",
    "people": "/api/people",
    "lessons": "/api/lessons",
    "knowledge": "/api/knowledge",
    "learning": "/api/learning",
    "usage": "/api/usage",
    "one case": "/api/cases/{case}",
    "record of a case": "/api/cases/{case}/record",
}
#: sums over the whole shop, which nobody asks for every few seconds: timed apart, one at a time
SUMS: Mapping[str, str] = {"insight": "/api/insight?by=product", "figures": "/figures"}


def prove(work: Path, *, cases: int = 100_000, users: int = 20, seconds: float = 60.0) -> dict[str, Any]:
    home = work / "home"
    settings = Settings(home=home, database_url="")
    begun = time.monotonic()
    ids = asyncio.run(_stocked(settings, cases, many=users * 40))
    stocked = time.monotonic() - begun
    plans = asyncio.run(_plans(settings, ids[0]))
    with serving_apart(home, AT) as port:
        people = asyncio.run(_people(settings, f"http://127.0.0.1:{port}", users))
        _work(port, people[:2], ids[-40:], 3.0)  # what is loaded and planned once is no part of the figures
        taken = _work(port, people, ids[:-40], seconds)
        _sums(port, people[0], taken)
    return {
        "cases": cases,
        "users": users,
        "seconds to stock": round(stocked, 1),
        "milliseconds": {name: _figures(each) for name, each in sorted(taken["took"].items())},
        "requests": sum(len(each) for each in taken["took"].values()),
        "failed": taken["failed"],
        "whole tables read": {name: each["whole"] for name, each in plans.items() if each["whole"]},
        "plans": {name: each["plan"] for name, each in plans.items()},
    }


def holds(seen: Mapping[str, Any]) -> bool:
    return not seen["failed"] and not seen["whole tables read"] and seen["requests"] > 100


async def _stocked(settings: Settings, cases: int, *, many: int) -> list[str]:
    desk = await build(settings)
    shop = await desk.shops.add(new_shop(SHOP, platform=Platform.DOUYIN), now=AT)
    await desk.knowledge.start(SHOP, now=AT)
    database = Database(settings.desk_url)
    await seed_cases(desk, database, shop, cases_wanted=cases, now=AT)
    ids = await made_whole(desk, database, shop, many=many, now=AT)
    await database.close()
    await desk.close()
    return ids


async def _people(settings: Settings, address: str, users: int) -> list[dict[str, str]]:
    url, roles = settings.desk_url, {SHOP: Role.SUPERVISOR}
    return [await enter(url, address, f"Person {number}", roles, now=AT) for number in range(users)]


async def _plans(settings: Settings, case: str) -> dict[str, dict[str, Any]]:
    """What the database does for each list, as the use cases behind the routes ask it."""
    desk = await build(settings)
    database = Database(settings.desk_url)
    plans: dict[str, dict[str, Any]] = {}
    for name, path in {**LISTS, **SUMS}.items():
        with statements_of() as statements:
            await _read(desk, path.format(case=case))
        steps = {text: await plan_of(database, (text, parameters)) for text, parameters in statements}
        whole = sorted({step for plan in steps.values() for step in reads_whole(plan, LARGE)})
        plans[name] = {"whole": whole, "plan": sorted({step for plan in steps.values() for step in plan})}
    await database.close()
    await desk.close()
    return plans


async def _read(desk: Desk, path: str) -> object:
    """The use case of a list."""
    where, _, asked = path.removeprefix("/api").removeprefix("/").partition("?")
    first, *rest = where.split("/")
    if first == "cases":
        return await _cases(desk, rest, asked)
    if first == "clocks":
        wanted = CaseFilter(states=WATCHED, with_deadline=True, due_before=AT + timedelta(hours=1) if asked else None)
        page = await desk.listing.page(SHOP, wanted, order=CaseOrder.DUE, limit=50, now=AT)
        return await desk.clocks.lines(page.rows, SHOP)
    others: dict[str, Callable[[], Awaitable[object]]] = {
        "outbox": lambda: desk.outbox.page(SHOP, states=OPEN, limit=100),
        "todos": lambda: desk.todos.look(SHOP, now=AT, limit=100),
        "follow-ups": lambda: desk.follow_ups.lines(SHOP, AT),
        "people": lambda: desk.people.all(SHOP),
        "lessons": lambda: desk.learning.lessons(SHOP),
        "knowledge": lambda: desk.knowledge.documents(SHOP),
        "learning": lambda: desk.learning.report(SHOP, now=AT),
        "usage": lambda: desk.model_usage.since(AT.date(), shop=SHOP),
        "insight": lambda: desk.insight.look(SHOP, by=Side.PRODUCT),
        "figures": lambda: _figures_of(desk),
    }
    return await others[first]()


async def _figures_of(desk: Desk) -> list[Figure]:
    """Every chart of the page."""
    shop = await desk.shops.choose(SHOP)
    return [await desk.figures.look(shop, chart, days=USUAL, by="Person 0", role=None, now=AT) for chart in Chart]


async def _cases(desk: Desk, rest: Sequence[str], asked: str) -> object:
    if not rest:
        query = CaseQuery.model_validate(_query(asked))
        return await desk.listing.page(SHOP, query.wanted(), order=query.order, limit=50, now=AT)
    if rest[0] == "counts":
        return await desk.reader.counts(SHOP)
    return await (desk.auditing.of_case(SHOP, rest[0]) if rest[1:] else desk.reader.view(SHOP, rest[0]))


def _query(asked: str) -> dict[str, Any]:
    """A query string as the API reads it: fields of several values are lists."""
    several = {"state", "cause", "kind"}
    return {name: each if name in several else each[0] for name, each in parse_qs(asked).items()}


def _work(port: int, people: Sequence[Mapping[str, str]], ids: Sequence[str], seconds: float) -> dict[str, Any]:
    """Everybody asks for lists in a random order and now and then approves a case, for so many seconds."""
    took: dict[str, list[float]] = defaultdict(list)
    failed: list[str] = []
    until = time.monotonic() + seconds
    shares = [list(ids[place :: len(people)]) for place in range(len(people))]

    def person(place: int) -> None:
        chance = random.Random(SEED + place)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        own, headers = shares[place], people[place]
        time.sleep(chance.uniform(0, 2 * THINKS))
        while time.monotonic() < until:
            name = chance.choice([*LISTS, "a decision"])
            time.sleep(chance.uniform(0, 2 * THINKS))
            if name == "a decision":
                if own:
                    _decide(connection, headers, own.pop(), took, failed)
                continue
            path = LISTS[name].format(case=chance.choice(ids))
            status, _, _, spent = _ask(connection, "GET", path, headers)
            took[name].append(spent)
            if status != 200:
                failed.append(f"{name}: {status}")

    threads = [threading.Thread(target=person, args=(place,)) for place in range(len(people))]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return {"took": took, "failed": failed[:20]}


def _sums(port: int, person: Mapping[str, str], taken: Mapping[str, Any]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    for name, path in SUMS.items():
        for _ in range(5):
            status, _, _, spent = _ask(connection, "GET", path, person)
            taken["took"][name].append(spent)
            if status != 200:
                taken["failed"].append(f"{name}: {status}")


def _decide(
    connection: http.client.HTTPConnection,
    headers: Mapping[str, str],
    case: str,
    took: dict[str, list[float]],
    failed: list[str],
) -> None:
    """Look at a case, then approve its private offer by what was seen."""
    status, tag, _, _ = _ask(connection, "GET", f"/api/cases/{case}", headers)
    if status != 200:
        failed.append(f"a decision's case: {status}")
        return
    body = json.dumps({"channel": "copy_post"})
    more = {"If-Match": tag, "Content-Type": "application/json", "Idempotency-Key": f"k-{case}"}
    status, _, said, spent = _ask(connection, "POST", f"/api/cases/{case}/approve", {**headers, **more}, body)
    took["a decision" if status == 200 else "a decision that was refused"].append(spent)
    if status not in {200, 403, 409}:
        failed.append(f"a decision: {status} {said[:200]}")


def _ask(
    connection: http.client.HTTPConnection, method: str, path: str, headers: Mapping[str, str], body: str | None = None
) -> tuple[int, str, str, float]:
    begun = time.perf_counter()
    connection.request(method, path, body=body, headers=dict(headers))
    answer = connection.getresponse()
    said = answer.read().decode()
    return answer.status, answer.headers.get("etag", ""), said, 1000 * (time.perf_counter() - begun)


def _figures(spent: Sequence[float]) -> dict[str, float]:
    cuts = quantiles(spent, n=100, method="inclusive") if len(spent) > 1 else [spent[0]] * 99
    return {"n": len(spent), "p50": round(cuts[49], 1), "p95": round(cuts[94], 1), "longest": round(max(spent), 1)}
