"""The auth matrix: every route of the app, asked by every kind of visitor for every shop, tells nobody too much."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts

from api.access import GATES, needs, shop_of
from api.edge import AtEdge
from assistant.domain.access import LEAST_ROLE, How, Scope, Visitor, scopes_of
from assistant.domain.people import Role
from evals.signed import put_person, put_session
from tests.access_table import ALLOWED, GOVERN, OPEN, OWN, Line
from tests.access_table_api import TABLE
from tests.desk_kit import NOW
from tests.door_kit import MARK, Door, open_door, two_shops
from tests.served import client_of
from tests.signed import carry, put_token

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Door]:
    await two_shops(tmp_path)
    async with open_door(tmp_path) as found:
        yield found


def routes(door: Door) -> Iterator[tuple[tuple[str, str], Dependant | None]]:
    """Every (method, path) with what it depends on; None for what is no route of FastAPI's."""
    for each in iter_route_contexts(door.app.routes):
        for method in each.methods or {"GET"}:
            yield (method, str(each.path)), getattr(each, "dependant", None)


def gates(dependant: Dependant) -> Iterator[str]:
    """The gates among everything a route depends on, by name."""
    for each in dependant.dependencies:
        if each.call in GATES:
            yield each.call.__name__
        yield from gates(each)


def gate_name(line: Line) -> str:
    return {OPEN: "anybody", OWN: "in_person", GOVERN: "governs"}.get(str(line.gate), f"needs_{line.gate}")


async def test_every_route_names_one_gate_and_stands_in_the_table(door: Door) -> None:
    found = {key: list(gates(asked)) for key, asked in routes(door) if asked}
    assert found == {key: [gate_name(line)] for key, line in TABLE.items()}


async def test_nothing_else_answers_but_the_description_and_the_files_of_the_pages(door: Door) -> None:
    others = {path for (_, path), asked in routes(door) if not asked}
    assert others == {"/openapi.json", "/static"}


def filled(value: Any, shop: str) -> Any:
    if isinstance(value, str):
        return value.replace("{shop}", shop)
    return {name: filled(each, shop) for name, each in value.items()} if isinstance(value, dict) else value


async def ask(client: httpx.AsyncClient, method: str, line: Line, shop: str) -> httpx.Response:
    sent: dict[str, Any] = {"params": filled(dict(line.query), shop)}
    if line.json is not None:
        sent["json"] = filled(dict(line.json), shop)
    if line.form is not None:
        sent["data"] = {"csrf": "", **filled(dict(line.form), shop)}
    return await client.request(method, filled(line.path, shop), headers=dict(line.headers), **sent)


@dataclass(frozen=True, kw_only=True)
class Who:
    """A visitor in plain words: the role in each shop, and the one scope of the token; nothing for a session."""

    roles: dict[str, Role]
    scope: str = ""
    #: an owner of the installation
    everywhere: bool = False

    def may(self, scope: str, shop: str) -> bool:
        role = self.roles.get(shop)
        return role is not None and scope in ALLOWED[role] and self.scope in ("", scope)


async def everybody(door: Door) -> dict[str, tuple[httpx.AsyncClient, Who | None]]:
    """A client for every role in one shop, for the owner of all, for tokens of each scope, and for nobody."""
    found: dict[str, tuple[httpx.AsyncClient, Who | None]] = {"nobody": (client_of(door.app), None)}
    kinds: dict[str, dict[str, Role]] = {
        **{str(role): {"one": role} for role in Role},
        "both": {"one": Role.AGENT, "two": Role.OWNER},
        "everywhere": {"one": Role.OWNER, "two": Role.OWNER},
    }
    for name, roles in kinds.items():
        owner = name == "everywhere"
        await put_person(door.store, name, {} if owner else roles, everywhere=owner, now=NOW)
        client = carry(client_of(door.app), await put_session(door.store, name, now=NOW))
        found[name] = (client, Who(roles=roles, everywhere=owner))
        for scope in Scope:
            key = await put_token(door.store, name, frozenset({scope}), now=NOW)
            client = client_of(door.app)
            client.headers["authorization"] = f"Bearer {key}"
            found[f"{name}'s token {scope}"] = (client, Who(roles=roles, scope=str(scope), everywhere=owner))
    return found


def verdict(line: Line, who: Who | None, shop: str) -> int:
    """What must come of it: 401, 403 or 404; 0 where it is allowed."""
    if line.gate == OPEN:
        return 0
    if who is None:
        return 401
    if line.gate == OWN:
        return 403 if who.scope else 0
    if line.gate == GOVERN and who.scope:
        return 403
    scope = "settings" if line.gate == GOVERN else str(line.gate)
    if not any(who.may(scope, each) for each in who.roles) or (line.everywhere and not who.everywhere):
        return 403
    if line.shop and shop not in who.roles:
        return 404
    return 403 if line.shop and not who.may(scope, shop) else 0


def told(answer: httpx.Response, shops: Iterable[str]) -> list[str]:
    """The marks of shops in an answer to somebody who may know of these alone."""
    whole = answer.text + str(answer.headers)
    return [mark for shop, mark in MARK.items() if mark in whole and shop not in shops]


@pytest.mark.slow
async def test_role_by_route_by_shop_leaks_nothing(
    door: Door, chosen: Callable[..., bool], record_property: Callable[[str, object], None]
) -> None:
    """Everybody who is signed in asks every route; the tokens of each scope a part of them, all with --full.

    Slow because it is thousands of requests.
    """
    asked, left, refused, wrong = 0, 0, 0, []
    visitors = await everybody(door)
    for name, (client, who) in visitors.items():
        for (method, path), line in TABLE.items():
            if path in {"/sign-out", "/account/sessions/end-others"}:
                continue  # they end what the next line needs; test_door.py asks them
            for shop in MARK:
                if who and who.scope and not chosen(name, method, path, shop):
                    left += 1
                    continue
                answer = await ask(client, method, line, shop)
                status, wanted = answer.status_code, verdict(line, who, shop)
                good = status == wanted if wanted else status not in {401, 403} or line.gate == OPEN
                if not good or status >= 500 or told(answer, who.roles if who else ()):
                    wrong.append((name, method, path, shop, status, wanted))
                asked, refused = asked + 1, refused + bool(wanted)
    assert not wrong, wrong[:10]
    assert asked + left == len(visitors) * (len(TABLE) - 2) * len(MARK)
    record_property("asked", asked)
    record_property("refused", refused)
    assert refused > asked / 3


def asking_for(scope: Scope) -> Callable[..., Awaitable[str]]:
    """A route that needs a scope in a shop, as any route would be written."""

    async def route(edge: AtEdge, shop: str, who: Visitor = needs(scope)) -> str:
        return (await shop_of(edge, who, shop)).name

    return route


async def test_every_scope_by_role_by_shop(door: Door) -> None:
    """Whatever routes there are today: a route of each scope, asked by everybody for each shop."""
    for scope in Scope:
        door.app.add_api_route(f"/probe/{scope}", asking_for(scope))
    wrong = []
    for name, (client, who) in (await everybody(door)).items():
        for scope in Scope:
            for shop in MARK:
                answer = await client.get(f"/probe/{scope}", params={"shop": shop})
                wanted = verdict(Line(gate=scope, path="", shop=True), who, shop) or 200
                if answer.status_code != wanted or told(answer, who.roles if who else ()):
                    wrong.append((name, scope, shop, answer.status_code, wanted))
    assert not wrong, wrong[:10]


async def test_a_foreign_shop_looks_like_one_that_is_not_there(door: Door) -> None:
    """Word for word the same answer, but for the name that was asked for."""
    visitors = await everybody(door)
    client, _ = visitors["owner"]
    compared = 0
    for (method, _), line in TABLE.items():
        if line.shop:
            foreign, nowhere = [await ask(client, method, line, shop) for shop in ("two", "six")]
            assert foreign.status_code == nowhere.status_code == 404, line
            assert foreign.text.replace("two", "six") == nowhere.text
            compared += 1
    assert compared >= 5


async def test_lists_name_only_shops_one_may_enter(door: Door) -> None:
    visitors = await everybody(door)
    seen = {
        who: [each["id"] for each in (await client.get("/api/shops")).json()["shops"]]
        for who, (client, _) in visitors.items()
        if who in {"agent", "both", "everywhere", "agent's token read"}
    }
    assert seen == {
        "agent": ["one"],
        "both": ["one", "two"],
        "everywhere": ["one", "two"],
        "agent's token read": ["one"],
    }


#: what is tried in place of an allowed value, of keys and of operators
INJECTED = (
    "one' OR '1'='1",
    "one'--",
    "one'; DROP TABLE shops;--",
    "two",
    "ONE",
    "one\u0000two",
    "one,two",
    "*",
    "%",
    "_",
    "../two",
    '{"$ne": null}',
    "one UNION SELECT * FROM texts",
    "0_0_0 OR 1=1",
    "1e999",
    "-1",
    "new) OR (1=1",
    "\\",
    "＇ OR 1=1",
)


async def test_no_filter_takes_more_than_it_names(
    door: Door, chosen: Callable[..., bool], record_property: Callable[[str, object], None]
) -> None:
    """Every parameter of every readable route with strings: no error of ours, nothing of the other shop.

    With --full every string in each of them.
    """
    client, _ = (await everybody(door))["agent"]
    described = (await client.get("/openapi.json")).json()
    tried = 0
    for path, methods in described["paths"].items():
        line = TABLE[("GET", path)] if "get" in methods else None
        if line is None or line.gate == OPEN:
            continue
        names = [each["name"] for each in methods["get"].get("parameters", []) if each["in"] == "query"]
        for value in INJECTED:
            spoilt = [{name: value} for name in names]
            spoilt += [{f"shop{operator}": value} for operator in ("[$ne]", "[]", "__ne", " OR 1", "'")]
            spoilt += [{"order": value}, {"sort": value}, {"where": value}]
            for params in spoilt:
                if not chosen(path, params):
                    continue
                answer = await client.get(
                    filled(line.path, "one"), params={**filled(dict(line.query), "one"), **params}
                )
                assert answer.status_code < 500, (path, params)
                assert MARK["two"] not in answer.text, (path, params)
                tried += 1
    record_property("tried", tried)
    assert tried > 200


async def test_a_parameter_nobody_knows_is_refused(door: Door) -> None:
    client, _ = (await everybody(door))["agent"]
    for path in ("/api/cases", "/api/outbox", "/"):
        assert (await client.get(path, params={"shop": "one", "buyer": "x"})).status_code == 422


def test_who_reaches_what() -> None:
    assert set(LEAST_ROLE) == set(Scope)
    assert {role: set(map(str, scopes_of(role))) for role in Role} == ALLOWED
    assert scopes_of(Role.AGENT) < scopes_of(Role.SUPERVISOR) < scopes_of(Role.OWNER) == frozenset(Scope)


def test_a_role_in_one_shop_is_none_in_another() -> None:
    visitor = Visitor(name="Li", roles={"one": Role.OWNER, "two": Role.AGENT}, how=How.SESSION)
    assert (visitor.role, visitor.role_in("two"), visitor.role_in("three")) == (Role.OWNER, Role.AGENT, None)
    assert visitor.may(Scope.SETTINGS, "one")
    assert not visitor.may(Scope.SETTINGS, "two")
    assert not visitor.may(Scope.READ, "three")
    assert visitor.shops == frozenset({"one", "two"})
    nobody = Visitor(name="Li", roles={}, how=How.SESSION)
    assert (nobody.role, nobody.may_somewhere(Scope.READ)) == (None, False)


async def test_the_description_names_both_ways_in(door: Door) -> None:
    described = (await client_of(door.app).get("/openapi.json")).json()
    assert set(described["components"]["securitySchemes"]) == {"session", "token"}
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            needed = TABLE[(method.upper(), path)].gate != OPEN
            assert bool(operation.get("security")) == needed, (method, path)
