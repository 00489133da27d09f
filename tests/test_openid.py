"""Signing in elsewhere, against a real provider on this machine that breaks one rule at a time."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from pydantic import SecretStr

from api.app import create_app
from assistant.bootstrap import build
from assistant.domain.people import Role
from assistant.errors import UnsafeSetup
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.work import Store
from assistant.testing import FakePasswords
from tests.door_kit import Browser, Clock, Door, two_shops
from tests.identity_server import CLIENT, SECRET, IdentityServer, Person

pytestmark = pytest.mark.anyio

ALERT = re.compile(r'role="alert">■ (.*?)</p>')


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def provider(clock: Clock) -> Iterator[IdentityServer]:
    with IdentityServer(clock=clock) as found:
        yield found


@pytest.fixture
async def door(
    tmp_path: Path, clock: Clock, provider: IdentityServer, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Door]:
    """A desk whose owner has named Li, with an address at the provider."""
    monkeypatch.setattr("assistant.bootstrap.Passwords", FakePasswords)
    await two_shops(tmp_path)
    (tmp_path / "secret").write_text(SECRET + "\n", "utf-8")
    settings = Settings(
        home=tmp_path,
        oidc_issuer=provider.address,
        oidc_client=CLIENT,
        oidc_secret_file=tmp_path / "secret",
        oidc_name="Shop ID",
    )
    app = create_app(settings, language="en", now=clock)
    async with app.router.lifespan_context(app):
        made = Door(app=app, desk=app.state.edge.desk, store=Store(Database(settings.desk_url)), clock=clock)
        await made.owner()
        await made.desk.people.add("one", "Li", Role.AGENT, by="Ola", now=clock())
        await made.desk.accounts.enter_email("one", "Li", "Li@Shop.example", by="Ola", now=clock())
        yield made
        await made.store.close()


async def go(browser: Browser, then: str = "") -> str:
    """Out to the provider; the path it sends the browser back to."""
    out = await browser.look(f"/sign-in/elsewhere?{urlencode({'then': then})}")
    assert out.status_code == 303, out.text
    async with httpx.AsyncClient(verify=False, trust_env=False) as web:  # the provider speaks plain HTTP here
        back = (await web.get(out.headers["location"])).headers["location"]
    assert back.startswith("http://127.0.0.1:8321/sign-in/back?")
    return back.removeprefix("http://127.0.0.1:8321")


async def there_and_back(browser: Browser, then: str = "") -> httpx.Response:
    return await browser.look(await go(browser, then))


def says(answer: httpx.Response) -> str:
    assert answer.status_code == 403, answer.text
    (found,) = ALERT.findall(answer.text)
    return str(found)


async def test_whom_the_owner_named_comes_in_by_the_verified_address(door: Door, provider: IdentityServer) -> None:
    """Bound at the first time; from then on by issuer and subject, whatever becomes of the address."""
    browser = door.browser()
    assert "Shop ID" in (await browser.look("/sign-in")).text
    answer = await there_and_back(browser, "/cases/one-1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/cases/one-1")
    assert "Li" in (await browser.look("/account")).text
    provider.person = Person(email="somebody@else.example", verified=False)
    again = door.browser()
    assert (await there_and_back(again)).status_code == 303
    assert await again.is_in()
    assert [each[1:] for each in await door.record()][-3:] == [
        ("identity_bound", "person:Li", {}),
        ("signed_in", "person:Li", {"how": "identity"}),
        ("signed_in", "person:Li", {"how": "identity"}),
    ]
    assert "shop.example" not in str(await door.record())


@pytest.mark.parametrize(
    "person",
    [
        Person(verified=False),
        Person(verified="true"),
        Person(verified=1),
        Person(verified=None),
        Person(email="eve@shop.example"),
        Person(email=""),
        Person(email="li@shop.example\u0000"),
        Person(email="li@shop.example.evil.example"),
        Person(email=["li@shop.example"]),  # type: ignore[arg-type]
    ],
    ids=str,
)
async def test_nobody_else_comes_in_and_nobody_is_added(door: Door, provider: IdentityServer, person: Person) -> None:
    provider.person = person
    browser = door.browser()
    assert "Nobody at this desk has this identity." in says(await there_and_back(browser))
    assert not await browser.is_in()
    async with door.store.reading() as work:
        found = await work.accounts.get("li")
        assert found
        assert (found.subject, await work.accounts.get("eve")) == ("", None)


async def test_another_subject_with_the_same_address_is_somebody_else(door: Door, provider: IdentityServer) -> None:
    """An address can be given to another person later; the subject cannot."""
    await there_and_back(door.browser())
    provider.person = Person(subject="sub-2")
    assert "Nobody" in says(await there_and_back(door.browser()))


async def test_somebody_removed_stays_out(door: Door) -> None:
    browser = door.browser()
    await there_and_back(browser)
    await door.desk.people.remove("one", "Li", by="Ola", now=door.clock())
    assert not await browser.is_in()
    assert "Li may enter no shop" in says(await there_and_back(door.browser()))


HOUR = 3600
NOW_S = int(Clock().at.timestamp())
#: claims that no token may have
SPOILT: dict[str, dict[str, Any]] = {
    "another's nonce": {"nonce": "x"},
    "no nonce": {"nonce": None},
    "another audience": {"aud": "desk-2"},
    "no audience": {"aud": None},
    "several audiences and no party": {"aud": [CLIENT, "desk-2"]},
    "another party": {"azp": "desk-2"},
    "another party among several": {"aud": [CLIENT, "desk-2"], "azp": "desk-2"},
    "another issuer": {"iss": "https://evil.example"},
    "no issuer": {"iss": None},
    "expired": {"exp": NOW_S - 61, "iat": NOW_S - 300},
    "without an end": {"exp": None},
    "made long ago": {"iat": NOW_S - HOUR},
    "made in the future": {"iat": NOW_S + HOUR, "exp": NOW_S + 2 * HOUR},
    "not yet": {"nbf": NOW_S + HOUR},
    "without a moment": {"iat": None},
    "a moment that is none": {"iat": "now"},
    "nobody": {"sub": None},
    "an empty subject": {"sub": ""},
    "a subject of numbers": {"sub": 1},
    "a subject nobody can read": {"sub": "a\u0000b"},
    "a subject too long": {"sub": "x" * 256},
}


@pytest.mark.parametrize("what", SPOILT)
async def test_a_token_with_wrong_claims_is_refused(door: Door, provider: IdentityServer, what: str) -> None:
    provider.claims = SPOILT[what]
    browser = door.browser()
    assert "The identity token does not hold" in says(await there_and_back(browser))
    assert not await browser.is_in()


@pytest.mark.parametrize("signing", ["none", "hmac", "stranger", "unknown", "carried", "altered"])
async def test_a_token_that_the_issuer_did_not_sign_is_refused(
    door: Door, provider: IdentityServer, signing: str
) -> None:
    provider.signing = signing
    browser = door.browser()
    assert "The identity token does not hold" in says(await there_and_back(browser))
    assert not await browser.is_in()


async def test_several_audiences_with_this_client_as_party_are_right(door: Door, provider: IdentityServer) -> None:
    provider.claims = {"aud": ["desk-2", CLIENT], "azp": CLIENT}
    assert (await there_and_back(door.browser())).status_code == 303


async def test_rotated_keys_are_asked_for_once(door: Door, provider: IdentityServer) -> None:
    await there_and_back(door.browser())
    asked = [path for path, _ in provider.seen]
    assert (asked.count("/keys"), asked.count("/.well-known/openid-configuration")) == (1, 1)
    door.clock.pass_by(minutes=1)
    provider.rotate()
    assert (await there_and_back(door.browser())).status_code == 303
    assert [path for path, _ in provider.seen].count("/keys") == 2
    provider.signing = "stranger"
    for _ in range(5):
        says(await there_and_back(door.browser()))
    assert [path for path, _ in provider.seen].count("/keys") == 2, "a flood of bad tokens asks for nothing"


async def test_a_stolen_code_is_worth_nothing(door: Door, provider: IdentityServer) -> None:
    """Neither in the victim's browser (state), nor in the thief's own sign-in (PKCE), nor a second time."""
    victim, thief = door.browser(), door.browser()
    stolen = await go(victim)
    assert "This browser did not ask for it" in says(await thief.look(stolen))
    own = parse_qs(urlsplit(await go(thief)).query)
    code = parse_qs(urlsplit(await go(victim)).query)["code"][0]
    mixed = urlencode({"code": code, "state": own["state"][0], "iss": provider.address})
    assert "cannot be asked" in says(await thief.look(f"/sign-in/back?{mixed}"))
    assert not await thief.is_in()


async def test_an_answer_counts_once(door: Door) -> None:
    browser = door.browser()
    back = await go(browser)
    assert (await browser.look(back)).status_code == 303
    assert "did not ask" in says(await browser.look(back))


async def test_an_answer_nobody_asked_for_is_refused(door: Door, provider: IdentityServer) -> None:
    """Login CSRF: a victim sent to an attacker's answer is not signed in as the attacker."""
    attacker, victim = door.browser(), door.browser()
    prepared = await go(attacker)
    await go(victim)
    assert "did not ask" in says(await victim.look(prepared))
    assert not await victim.is_in()
    for query in ("", "code=x", "code=x&state=", f"state={'x' * 43}", "error=access_denied"):
        says(await victim.look(f"/sign-in/back?{query}"))


async def test_an_answer_too_late_is_refused(door: Door) -> None:
    browser = door.browser()
    back = await go(browser)
    door.clock.pass_by(minutes=10)
    assert "too long ago" in says(await browser.look(back))


@pytest.mark.parametrize("named", ["https://evil.example", None, ""])
async def test_an_answer_of_another_issuer_is_refused(door: Door, provider: IdentityServer, named: str | None) -> None:
    """Mix-up: where the provider names itself in every answer, one without a name or with another is not its own."""
    provider.named = named
    assert "another identity provider" in says(await there_and_back(door.browser()))
    assert "/token" not in [path for path, _ in provider.seen], "the code was not handed on"


async def test_a_provider_that_never_names_itself_need_not(door: Door, provider: IdentityServer) -> None:
    provider.metadata, provider.named = {"authorization_response_iss_parameter_supported": None}, None
    assert (await there_and_back(door.browser())).status_code == 303


async def test_a_refusal_there_is_said_here(door: Door) -> None:
    browser = door.browser()
    state = parse_qs(urlsplit(await go(browser)).query)["state"][0]
    answer = await browser.look(f"/sign-in/back?{urlencode({'state': state, 'error': '<b>denied</b>'})}")
    assert "&lt;b&gt;denied" in says(answer)


@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://evil.example"},
        {"issuer": None},
        {"token_endpoint": None},
        {"token_endpoint": "http://other.example/token"},
        {"jwks_uri": "file:///etc/passwd"},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
    ids=str,
)
async def test_a_provider_that_says_strange_things_of_itself_is_refused(
    door: Door, provider: IdentityServer, metadata: dict[str, Any]
) -> None:
    provider.metadata = metadata
    answer = await door.browser().look("/sign-in/elsewhere")
    assert answer.status_code == 403
    assert "location" not in answer.headers


@pytest.mark.parametrize("place", ["/moved", "/long", "/nowhere"])
async def test_keys_come_from_where_they_are_said_to_be_or_not_at_all(
    door: Door, provider: IdentityServer, place: str
) -> None:
    """No redirect is followed and no endless answer read."""
    provider.metadata = {"jwks_uri": provider.address + place}
    assert "cannot be asked" in says(await there_and_back(door.browser()))


@pytest.mark.parametrize(
    "answer",
    [
        (200, b"{}"),
        (200, b'{"id_token": 7}'),
        (200, b'{"id_token": "x"}'),
        (200, b'{"id_token": "a.b.c"}'),
        (200, b"[]"),
        (200, b"nothing"),
        (200, b'{"id_token": "' + b"x" * 300_000 + b'"}'),
        (200, b"[" * 100_000),
        (500, b"{}"),
        (302, b"{}"),
    ],
    ids=lambda each: str(each)[:30],
)
async def test_whatever_else_the_provider_answers_is_a_refusal(
    door: Door, provider: IdentityServer, answer: tuple[int, bytes]
) -> None:
    provider.token_answer = answer
    browser = door.browser()
    says(await there_and_back(browser))
    assert not await browser.is_in()


async def test_a_provider_that_is_not_there_is_said(tmp_path: Path, clock: Clock) -> None:
    await two_shops(tmp_path)
    settings = Settings(home=tmp_path, oidc_issuer="http://127.0.0.1:9", oidc_client=CLIENT)
    app = create_app(settings, language="en", now=clock)
    async with app.router.lifespan_context(app):
        door = Door(app=app, desk=app.state.edge.desk, store=Store(Database(settings.desk_url)), clock=clock)
        answer = await door.browser().look("/sign-in/elsewhere")
        assert answer.status_code == 403
        await door.store.close()


async def test_the_secret_goes_in_the_way_the_provider_takes_it(door: Door, provider: IdentityServer) -> None:
    provider.ways = ("client_secret_post",)
    assert (await there_and_back(door.browser())).status_code == 303
    await door.desk.people.add("one", "Bo", Role.AGENT, by="Ola", now=door.clock())
    provider.ways = ("client_secret_basic", "client_secret_post")
    door.clock.pass_by(hours=2)
    assert (await there_and_back(door.browser())).status_code == 303
    sent = [asked for path, asked in provider.seen if path == "/token"]
    assert [("client_secret" in each) for each in sent] == [True, False]
    assert all(SECRET not in str(asked) for path, asked in provider.seen if path != "/token")


async def test_sign_ins_that_never_come_back_are_forgotten_and_bounded(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.desk.door.elsewhere.MOST_OUT", 3)
    for _ in range(3):
        assert (await door.browser().look("/sign-in/elsewhere")).status_code == 303
    assert (await door.browser().look("/sign-in/elsewhere")).status_code == 429
    door.clock.pass_by(minutes=11)
    assert (await door.browser().look("/sign-in/elsewhere")).status_code == 303


async def test_a_provider_half_set_up_is_refused_at_the_start(tmp_path: Path) -> None:
    for settings in (
        Settings(home=tmp_path, oidc_issuer="https://id.example"),
        Settings(home=tmp_path, oidc_issuer="https://id.example", oidc_client="x", oidc_secret_file=tmp_path / "no"),
    ):
        with pytest.raises(UnsafeSetup):
            await build(settings)
    assert SECRET not in repr(Settings(home=tmp_path, oidc_secret=SecretStr(SECRET)))


async def test_without_a_provider_there_is_no_button_and_no_way(tmp_path: Path) -> None:
    app = create_app(Settings(home=tmp_path), language="en", now=Clock())
    async with app.router.lifespan_context(app):
        browser = Browser(httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://127.0.0.1:8321"))
        assert "elsewhere" not in (await browser.look("/sign-in")).text
        assert (await browser.look("/sign-in/elsewhere")).status_code == 403
