"""The door over HTTP: sessions nobody plants or keeps, forms nobody forges, tries that cost time, links good once."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from api.access import FORM_KEY
from api.site import Site, site_of
from assistant.desk.door.people import PeopleBook
from assistant.desk.door.random_keys import form_key, handle, is_token, new_key, new_token, stored
from assistant.domain.access import Scope, Visitor
from assistant.domain.people import Role
from assistant.domain.sign_in import FREE_OF_ADDRESS, FREE_OF_NAME, LONGEST_WAIT
from assistant.errors import UnsafeSetup
from assistant.store.database import Database
from assistant.store.work import Store
from assistant.testing import FakePasswords
from evals.signed import put_session
from tests.door_kit import ORIGIN, PASSWORD, Browser, Door, open_door, two_shops
from tests.served import client_of
from tests.signed import carry, put_token

pytestmark = [pytest.mark.anyio, pytest.mark.both_databases]

ALERT = re.compile(r'role="alert">■ (.*?)</p>')


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> AsyncIterator[Door]:
    """Passwords are hashed by a fake where a test is about something else: real hashes take a tenth of a second."""
    if not request.node.get_closest_marker("real_hashes"):
        monkeypatch.setattr("assistant.bootstrap.Passwords", FakePasswords)
    await two_shops(tmp_path)
    async with open_door(tmp_path) as found:
        await found.owner()
        yield found


def bytes_of(home: Path) -> bytes:
    return b"".join(each.read_bytes() for each in home.glob("desk.sqlite*"))


@pytest.mark.real_hashes
async def test_the_whole_way_in_and_out(door: Door) -> None:
    browser = door.browser()
    away = await browser.look("/cases/one-1?lang=zh")
    assert (away.status_code, away.headers["location"]) == (303, "/sign-in?then=%2Fcases%2Fone-1%3Flang%3Dzh&lang=zh")
    back = await browser.sign_in("ola", then="/cases/one-1?lang=zh")
    assert (back.status_code, back.headers["location"]) == (303, "/cases/one-1?lang=zh")
    page = await browser.look(back.headers["location"])
    assert page.status_code == 200
    assert "Ola" in page.text
    out = await browser.fill("/sign-out")
    assert (out.status_code, out.headers["location"]) == (303, "/sign-in?done=out")
    assert not await browser.is_in()


async def test_a_session_is_new_at_every_sign_in_and_cannot_be_planted(door: Door) -> None:
    """Session fixation: a key that somebody else knows opens nothing, before and after."""
    browser, planted = door.browser(), new_key()
    browser.client.cookies.set("desk_session", planted, domain="127.0.0.1")
    assert not await browser.is_in()
    await browser.sign_in("Ola")
    first = browser.cookie()
    assert first != planted
    assert await browser.is_in()
    await browser.sign_in("Ola")
    second = browser.cookie()
    assert second not in (first, planted)
    for old in (planted, first):
        thief = carry(client_of(door.app), old)
        assert (await thief.get("/api/shops")).status_code == 401


@pytest.mark.real_hashes
async def test_the_database_holds_no_key_and_no_password(door: Door, tmp_path: Path) -> None:
    browser = door.browser()
    await browser.sign_in("Ola")
    await browser.look("/account")
    made = await browser.fill("/account/tokens", label="robot", scopes=["read"])
    token = re.findall(r"<code>(rrd_\w{20,})</code>", made.text)[0]
    link = await door.desk.accounts.link("one", "Ola", by="Ola", now=door.clock())
    async with door.store.reading() as work:
        rows = (
            str(await work.sessions.of("ola")) + str(await work.accounts.get("ola")) + str(await work.tokens.of("ola"))
        )
    files = bytes_of(tmp_path)
    for secret in (PASSWORD, browser.cookie(), browser.cookie("desk_device"), token, link.key):
        assert secret
        assert secret not in rows
        assert secret.encode() not in files
        assert secret not in str(await door.record())


async def test_cookies_are_out_of_reach(door: Door) -> None:
    answer = await door.browser().sign_in("Ola")
    cookies = answer.headers.get_list("set-cookie")
    assert len(cookies) == 2
    for each in cookies:
        assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(each.split("; "))
        assert "domain" not in each.lower()


async def test_behind_https_cookies_carry_the_host_prefix(tmp_path: Path) -> None:
    await two_shops(tmp_path)
    async with open_door(tmp_path, public_url="https://desk.example.com") as door:
        await door.owner()
        origin = "https://desk.example.com"
        transport = httpx.ASGITransport(app=door.app)
        browser = Browser(httpx.AsyncClient(transport=transport, base_url=origin))
        await browser.look("/sign-in")
        plain = await browser.fill("/sign-in", origin=ORIGIN, name="Ola", password=PASSWORD)
        answer = await browser.fill("/sign-in", origin=origin, name="Ola", password=PASSWORD)
        cookies = answer.headers.get_list("set-cookie")
        assert (plain.status_code, answer.status_code) == (403, 303)
        assert [each.partition("=")[0] for each in cookies] == ["__Host-desk_session", "__Host-desk_device"]
        assert all("Secure" in each.split("; ") for each in cookies)
        assert await browser.is_in()
        foreign = await browser.client.get("/health", headers={"host": "evil.example.com"})
        assert foreign.status_code == 421


@pytest.mark.parametrize(
    "address", ["http://desk.example.com", "desk.example.com", "https://a.example/b", "https://u@a.example", "https://"]
)
@pytest.mark.sqlite_is_enough
def test_a_public_address_is_a_bare_https_origin(address: str) -> None:
    with pytest.raises(UnsafeSetup):
        site_of(address)
    assert site_of("https://Desk.example.com:443/") == Site(public_url="https://desk.example.com")


async def test_a_form_from_elsewhere_changes_nothing(door: Door) -> None:
    """CSRF: neither without the origin, nor with another one, nor without the key of this very session."""
    browser, other = door.browser(), door.browser()
    await browser.sign_in("Ola")
    await browser.look("/account")
    key = browser.key
    await door.person("one", "Li", Role.AGENT)
    await other.sign_in("Li")
    await other.look("/account")
    wrong = [
        {"origin": "https://evil.example", "csrf": key},
        {"origin": "null", "csrf": key},
        {"origin": "", "csrf": key},
        {"origin": "http://127.0.0.1:9999", "csrf": key},
        {"origin": "https://127.0.0.1:8321", "csrf": key},
        {"origin": ORIGIN, "csrf": ""},
        {"origin": ORIGIN, "csrf": other.key},
        {"origin": ORIGIN, "csrf": form_key(browser.cookie("desk_before"))},
        {"origin": ORIGIN, "csrf": key[:-1] + ("0" if key[-1] != "0" else "1")},
    ]
    for path in ("/account/tokens", "/account/sessions/end-others", "/sign-out"):
        fields = {"label": "x", "scopes": "read"} if path.endswith("tokens") else {}
        for each in wrong:
            answer = await browser.fill(path, origin=each["origin"], **{**fields, "csrf": each["csrf"]})
            assert answer.status_code == 403, (path, each)
    assert await browser.is_in()
    assert await door.desk.own_access.tokens(await _visitor(door, browser)) == []
    twice = [
        ("origin", ORIGIN),
        ("origin", "https://evil.example"),
        ("content-type", "application/x-www-form-urlencoded"),
    ]
    answer = await browser.client.post("/sign-out", content=f"csrf={key}", headers=twice)
    assert answer.status_code == 403


async def test_json_from_a_page_needs_the_key_in_a_header(door: Door) -> None:
    browser = door.browser()
    await browser.sign_in("Ola")
    await browser.look("/account")
    for headers, status in (
        ({"origin": ORIGIN}, 403),
        ({"origin": ORIGIN, FORM_KEY: "x"}, 403),
        ({FORM_KEY: browser.key}, 403),
        ({"origin": ORIGIN, FORM_KEY: browser.key}, 422),
    ):
        answer = await browser.client.post("/account/tokens", json={"label": "x"}, headers=headers)
        assert answer.status_code == status


async def test_nobody_can_be_signed_in_as_somebody_else_from_elsewhere(door: Door) -> None:
    """Login CSRF: the form before a session has a key and an origin too."""
    browser = door.browser()
    await browser.look("/sign-in")
    for fields in ({"origin": "https://evil.example"}, {"origin": ""}, {"csrf": ""}, {"csrf": form_key(new_key())}):
        answer = await browser.fill("/sign-in", name="Ola", password=PASSWORD, **fields)
        assert answer.status_code == 403
    bare = door.browser()
    bare.key = form_key("")
    assert (await bare.fill("/sign-in", name="Ola", password=PASSWORD)).status_code == 403


async def _visitor(door: Door, browser: Browser) -> Visitor:
    found = await door.desk.visitors.of_session(browser.cookie(), now=door.clock())
    assert found
    return found


async def test_a_session_ends_when_left_alone_and_after_its_hours(door: Door) -> None:
    idle, busy = door.browser(), door.browser()
    await idle.sign_in("Ola")
    await busy.sign_in("Ola")
    for _ in range(11):
        door.clock.pass_by(minutes=60)
        assert await busy.is_in()
    assert not await idle.is_in()
    door.clock.pass_by(minutes=60)
    assert not await busy.is_in()


async def test_a_password_or_role_that_changes_signs_out_everywhere(door: Door, tmp_path: Path) -> None:
    """At once, in every process: sessions are looked up, and nothing is remembered."""
    await door.person("one", "Li", Role.AGENT)
    browsers = [door.browser(), door.browser()]

    async def all_in() -> list[bool]:
        for each in browsers:
            await each.sign_in("Li")
        return [await each.is_in() for each in browsers]

    async def left() -> list[bool]:
        return [await each.is_in() for each in browsers]

    other = Store(Database(door.store.database.url))
    elsewhere = PeopleBook(other)
    assert all(await all_in())
    await browsers[0].look("/account")
    new = "tall green kettle"
    answer = await browsers[0].fill("/account/password", old=PASSWORD, password=new, again=new)
    assert answer.headers["location"] == "/sign-in?done=set"
    assert not any(await left())

    for each in browsers:
        await each.sign_in("Li", new)
    assert all(await left())
    await elsewhere.add("one", "Li", Role.SUPERVISOR, by="Ola", now=door.clock())
    assert not any(await left())

    for each in browsers:
        await each.sign_in("Li", new)
    made = await door.desk.accounts.link("one", "Li", by="Ola", now=door.clock())
    assert not any(await left())

    for each in browsers:
        await each.sign_in("Li", new)
    await door.desk.accounts.set_password(made.key, PASSWORD, now=door.clock())
    assert not any(await left())

    assert all(await all_in())
    await elsewhere.remove("one", "Li", by="Ola", now=door.clock())
    assert not any(await left())
    assert (await browsers[0].sign_in("Li")).status_code == 403
    await other.close()


async def test_a_second_process_sees_at_once_who_signed_out(door: Door, tmp_path: Path) -> None:
    browser = door.browser()
    await browser.sign_in("Ola")
    async with open_door(tmp_path) as second:
        there = carry(client_of(second.app), browser.cookie())
        assert (await there.get("/api/shops")).status_code == 200
        await browser.look("/")
        await browser.fill("/sign-out")
        assert (await there.get("/api/shops")).status_code == 401


async def test_one_sees_and_ends_only_ones_own_sessions_and_tokens(door: Door) -> None:
    """IDOR: the handle of somebody else's is as unknown as one that never was."""
    await door.person("one", "Li", Role.AGENT)
    li, first, ola = door.browser(), door.browser(), door.browser()
    await first.sign_in("Li")
    await li.sign_in("Li")
    await ola.sign_in("Ola")
    await ola.look("/account")
    await ola.fill("/account/tokens", label="robot of Ola", scopes="read")
    page = await li.look("/account")
    theirs, own = handle(stored(ola.cookie())), handle(stored(first.cookie()))
    assert own in page.text
    assert theirs not in page.text
    assert "robot of Ola" not in page.text
    (token,) = await door.desk.own_access.tokens(await _visitor(door, ola))
    unknown = await li.fill("/account/sessions/end", handle="0" * 16)
    for path, wanted in (("/account/sessions/end", theirs), ("/account/tokens/end", token.handle)):
        answer = await li.fill(path, handle=wanted)
        assert (answer.status_code, answer.text.replace("tokens", "sessions")) == (404, unknown.text)
    assert await ola.is_in()
    assert (await li.fill("/account/sessions/end", handle=own)).status_code == 303
    assert (await first.is_in(), await li.is_in()) == (False, True)
    await first.sign_in("Li")
    await li.fill("/account/sessions/end-others")
    assert (await first.is_in(), await li.is_in(), await ola.is_in()) == (False, True, True)


async def test_a_token_is_shown_once_does_what_it_may_and_ends(door: Door) -> None:
    browser = door.browser()
    await browser.sign_in("Ola")
    await browser.look("/account")
    made = await browser.fill("/account/tokens", label="robot", scopes=["read"], days="7")
    (key,) = re.findall(r"<code>(rrd_\w{20,})</code>", made.text)
    assert is_token(key)
    assert key not in (await browser.look("/account")).text
    robot = client_of(door.app)
    robot.headers["authorization"] = f"Bearer {key}"
    assert (await robot.get("/api/shops")).status_code == 200
    assert (await robot.get("/account")).status_code == 403
    door.clock.pass_by(minutes=10)
    assert (await robot.get("/api/shops")).status_code == 200
    (line,) = await door.desk.own_access.tokens(await _visitor(door, browser))
    assert (line.used_at, line.hint, line.scopes) == (door.clock(), key[:8], frozenset({Scope.READ}))
    assert (await browser.fill("/account/tokens/end", handle=line.handle)).status_code == 303
    assert (await robot.get("/api/shops")).status_code == 401


async def test_a_token_ends_by_itself_and_with_its_person(door: Door) -> None:
    await door.person("one", "Li", Role.AGENT)
    key = await put_token(door.store, "Li", frozenset({Scope.READ}), now=door.clock())
    robot = client_of(door.app)
    robot.headers["authorization"] = f"Bearer {key}"
    assert (await robot.get("/api/cases")).status_code == 200
    await door.desk.people.remove("one", "Li", by="Ola", now=door.clock())
    assert (await robot.get("/api/cases")).status_code == 401
    await door.desk.people.add("one", "Li", Role.AGENT, by="Ola", now=door.clock())
    assert (await robot.get("/api/cases")).status_code == 200
    door.clock.pass_by(days=2)
    assert (await robot.get("/api/cases")).status_code == 401


async def test_a_bad_token_is_not_made_good_by_a_cookie(door: Door) -> None:
    browser = door.browser()
    await browser.sign_in("Ola")
    for value in ("Bearer x", "Bearer " + new_token(), "Basic T2xhOng=", "Bearer", "", f"Bearer {browser.cookie()}"):
        answer = await browser.client.get("/api/shops", headers={"authorization": value})
        assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer"), value


async def test_nobody_makes_a_token_that_can_do_more_than_they(door: Door) -> None:
    await door.person("one", "Li", Role.AGENT)
    browser = door.browser()
    await browser.sign_in("Li")
    await browser.look("/account")
    for scopes, status in (("settings", 409), (["read", "people"], 409), ("all", 422), ([], 422)):
        answer = await browser.fill("/account/tokens", label="x", scopes=scopes)
        assert answer.status_code == status, scopes
    assert await door.desk.own_access.tokens(await _visitor(door, browser)) == []


async def test_tries_cost_more_and_more_time_but_a_stranger_locks_nobody_out(door: Door) -> None:
    """The person's own browser, and whoever has a new link, come in while others are held up."""
    own, stranger = door.browser(), door.browser()
    await own.sign_in("Ola")
    await own.look("/")
    await own.fill("/sign-out")
    waits = []
    for _ in range(FREE_OF_NAME + 12):
        answer = await stranger.sign_in("Ola", "wrong")
        if answer.status_code == 429:
            waits.append(int(answer.headers["retry-after"]))
            door.clock.pass_by(seconds=waits[-1])
        else:
            assert answer.status_code == 403
    assert waits[:4] == [3, 5, 9, 17]
    right = await stranger.sign_in("Ola")
    assert right.status_code == 429, "not even the right password is looked at"
    assert (await own.sign_in("Ola")).status_code == 303
    assert ("desk", "sign_in_slowed", "person:Ola", {"failures": str(FREE_OF_NAME)}) in await door.record()
    door.clock.pass_by(hours=25)
    assert (await stranger.sign_in("Ola")).status_code == 303


async def test_the_longest_wait_has_an_end(door: Door) -> None:
    stranger, longest = door.browser(), 0
    for _ in range(20):
        answer = await stranger.sign_in("Ola", "wrong")
        if answer.status_code == 429:
            longest = max(longest, int(answer.headers["retry-after"]))
            door.clock.pass_by(seconds=int(answer.headers["retry-after"]))
            answer = await stranger.sign_in("Ola", "wrong")
    assert longest <= LONGEST_WAIT.total_seconds() + 1


async def test_names_that_nobody_has_are_answered_alike(door: Door) -> None:
    """Same status, same words, same waits; what is typed as a name is kept nowhere."""
    known, unknown = door.browser(), door.browser()
    said = []
    for browser, name in ((known, "Ola"), (unknown, "Olga")):
        answers = [await browser.sign_in(name, "wrong") for _ in range(FREE_OF_NAME + 1)]
        said.append([(each.status_code, ALERT.findall(each.text)) for each in answers])
    assert said[0] == said[1]
    assert [status for status, _ in said[0]] == [403] * FREE_OF_NAME + [429]
    assert "Olga" not in str(await door.record())
    failed = [each for each in await door.record() if each[1] == "sign_in_failed"]
    assert failed == [("desk", "sign_in_failed", "person:Ola", {})] * FREE_OF_NAME


async def test_one_address_tries_many_names_in_vain(door: Door) -> None:
    stranger = door.browser()
    answers = [(await stranger.sign_in(f"name{n}", "wrong")).status_code for n in range(FREE_OF_ADDRESS + 1)]
    assert answers == [403] * FREE_OF_ADDRESS + [429]
    assert ("desk", "address_slowed", "door", {"failures": str(FREE_OF_ADDRESS)}) in await door.record()


async def test_many_tries_at_once_count_as_many(door: Door) -> None:
    browsers = [door.browser() for _ in range(FREE_OF_NAME + 4)]
    answers = await asyncio.gather(*(each.sign_in("Ola", "wrong") for each in browsers))
    assert sum(each.status_code == 403 for each in answers) == FREE_OF_NAME


async def test_a_link_works_once_and_for_an_hour(door: Door) -> None:
    await door.desk.people.add("one", "Li", Role.AGENT, by="Ola", now=door.clock())
    made = await door.desk.accounts.link("one", "Li", by="Ola", now=door.clock())
    browser = door.browser()
    for _ in range(3):
        assert "Li: set a password" in (await browser.look(f"/welcome/{made.key}")).text
    fields = {"password": "tall green kettle", "again": "tall green kettle"}
    forged = await browser.fill(f"/welcome/{made.key}", origin="https://evil.example", **fields)
    assert forged.status_code == 403
    differs = await browser.fill(f"/welcome/{made.key}", password="tall green kettle", again="tall green")
    weak = await browser.fill(f"/welcome/{made.key}", password="password1234", again="password1234")
    assert (differs.status_code, weak.status_code) == (422, 422)
    assert (await browser.fill(f"/welcome/{made.key}", **fields)).headers["location"] == "/sign-in?done=set"
    used = await browser.fill(f"/welcome/{made.key}", **fields)
    never = await browser.look(f"/welcome/{new_key()}")
    assert (used.status_code, never.status_code) == (404, 404)
    assert (await browser.sign_in("Li", "tall green kettle")).status_code == 303
    late = await door.desk.accounts.link("one", "Li", by="Ola", now=door.clock())
    door.clock.pass_by(hours=1)
    assert (await browser.look(f"/welcome/{late.key}")).status_code == 404


async def test_of_two_who_use_a_link_at_once_one_sets_the_password(door: Door) -> None:
    await door.desk.people.add("one", "Li", Role.AGENT, by="Ola", now=door.clock())
    made = await door.desk.accounts.link("one", "Li", by="Ola", now=door.clock())
    words = ["tall green kettle", "short blue teapot"]
    browsers = [door.browser(), door.browser()]
    for each in browsers:
        await each.look(f"/welcome/{made.key}")
    answers = await asyncio.gather(
        *(
            each.fill(f"/welcome/{made.key}", password=word, again=word)
            for each, word in zip(browsers, words, strict=True)
        )
    )
    assert sorted(each.status_code for each in answers) == [303, 404]
    winner = words[[each.status_code for each in answers].index(303)]
    assert (await door.browser().sign_in("Li", winner)).status_code == 303


async def test_nothing_leads_off_the_desk_after_a_sign_in(door: Door) -> None:
    for then in ("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\t/evil", "x"):
        answer = await door.browser().sign_in("Ola", then=then)
        assert answer.headers["location"] == "/", then


async def test_a_form_too_long_is_not_read(door: Door) -> None:
    browser = door.browser()
    await browser.look("/sign-in")
    assert (await browser.fill("/sign-in", name="Ola", password="x" * 20_000)).status_code == 413
    assert (await browser.fill("/sign-in", name="Ola", password="x" * 2_000)).status_code == 403


@pytest.mark.sqlite_is_enough
def test_a_token_is_told_from_a_word() -> None:
    key = new_token()
    assert re.fullmatch(r"rrd_[0-9A-Za-z]{49}", key)
    assert is_token(key)
    assert not is_token(key[:-1] + ("a" if key[-1] != "a" else "b"))
    assert not is_token("rrd_" + "a" * 49)
    assert len({new_token() for _ in range(100)}) == 100


async def test_signing_in_stands_on_record_without_addresses(door: Door) -> None:
    browser = door.browser()
    browser.client.headers["user-agent"] = "Firefox of Ola"
    await browser.sign_in("Ola", "wrong")
    await browser.sign_in("Ola")
    await browser.look("/")
    await browser.fill("/sign-out")
    record = await door.record()
    assert [each[1] for each in record] == [
        *("first_link_made", "owner_named", "password_set", "sign_in_failed", "signed_in", "signed_out")
    ]
    assert "127.0.0.1" not in str(record)
    assert "Firefox" not in str(record)
    assert (await door.desk.auditing.verify("")).broken_at is None
    assert (await door.desk.auditing.verify("one")).broken_at is None


async def test_a_session_of_somebody_removed_while_signing_in_opens_nothing(door: Door) -> None:
    await door.person("one", "Li", Role.AGENT)
    await door.desk.people.remove("one", "Li", by="Ola", now=door.clock())
    key = await put_session(door.store, "Li", now=door.clock())
    assert (await carry(client_of(door.app), key).get("/api/shops")).status_code == 401
