"""`/people`: an owner invites, changes roles, ends sessions and tokens, lets somebody no longer in; nobody else may."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from assistant.domain.access import Scope
from assistant.domain.people import Role
from assistant.testing import FakePasswords
from tests.door_kit import ORIGIN, PASSWORD, Browser, Door, open_door, two_shops
from tests.signed import put_token

pytestmark = pytest.mark.anyio
NAME = "<script>alert(1)</script>"


@pytest.fixture
async def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Door]:
    """Ola owns everything, Wen shop one alone; Li and Wang work there, and Zoe in both shops."""
    monkeypatch.setattr("assistant.bootstrap.Passwords", FakePasswords)
    await two_shops(tmp_path)
    async with open_door(tmp_path) as found:
        await found.owner()
        for name, role in (("Wen", Role.OWNER), ("Li", Role.AGENT), ("Wang", Role.SUPERVISOR), ("Zoe", Role.AGENT)):
            await found.person("one", name, role)
        await found.desk.people.add("two", "Zoe", Role.SUPERVISOR, by="Ola", now=found.clock())
        yield found


async def opened(door: Door, name: str = "Wen") -> Browser:
    """Somebody who is signed in and looks at the people of shop one."""
    browser = door.browser()
    await browser.sign_in(name)
    await browser.look("/people?shop=one")
    return browser


async def roles(door: Door) -> dict[str, Role]:
    return {each.name: each.role for each in await door.desk.people.all("one")}


def link_in(text: str) -> str:
    found = re.search(r"http://[^<]*(/welcome/[\w-]+)</code>", text)
    assert found, text
    return found[1]


async def test_who_is_invited_comes_in_by_a_link_that_is_good_once(door: Door) -> None:
    browser = await opened(door)
    answer = await browser.fill("/people/invite", shop="one", name="Xia", role="agent", hours="2")
    assert answer.status_code == 200
    path = link_in(answer.text)
    assert "/welcome/" not in (await browser.look("/people?shop=one")).text
    assert (await roles(door))["Xia"] is Role.AGENT
    new = door.browser()
    await new.look(path)
    await new.fill(path, password=PASSWORD, again=PASSWORD)
    await new.sign_in("Xia")
    assert await new.is_in()
    assert (await door.browser().look(path)).status_code == 404
    assert path.rpartition("/")[2] not in str(await door.record())
    again = await browser.fill("/people/invite", shop="one", name=" xia ", role="owner")
    assert again.status_code == 422
    assert "works here already" in again.text
    assert (await roles(door))["Xia"] is Role.AGENT


async def test_a_new_role_a_new_password_and_signing_out_end_the_sessions(door: Door) -> None:
    browser = await opened(door)
    for act, more in (("role", {"role": "supervisor"}), ("sign-out", {}), ("link", {})):
        li = door.browser()
        await li.sign_in("Li")
        assert await li.is_in()
        answer = await browser.fill(f"/people/{act}", shop="one", name="Li", **more)
        assert answer.status_code == 200, answer.text
        assert not await li.is_in(), act
    assert (await roles(door))["Li"] is Role.SUPERVISOR
    path = link_in(answer.text)
    reset = door.browser()
    await reset.look(path)
    await reset.fill(path, password="river lamp stone", again="river lamp stone")
    await reset.sign_in("Li", "river lamp stone")
    assert await reset.is_in()
    actions = [(actor, action) for actor, action, subject, _ in await door.record() if subject == "person:Li"]
    assert {("Wen", "sessions_ended"), ("Wen", "reset_link_made")} <= set(actions)


async def test_who_is_let_in_no_longer_is_out_and_the_last_owner_stays(door: Door) -> None:
    browser, li = await opened(door), door.browser()
    await li.sign_in("Li")
    answer = await browser.fill("/people/remove", shop="one", name="Li")
    assert "Li may do nothing here any more" in answer.text
    assert not await li.is_in()
    assert "Li" not in await roles(door)
    ola = await opened(door, "Ola")
    await ola.fill("/people/remove", shop="one", name="Wen")
    answer = await ola.fill("/people/remove", shop="one", name="Ola")
    assert answer.status_code == 409
    assert (await roles(door))["Ola"] is Role.OWNER


async def test_tokens_of_others_are_seen_without_their_keys_and_ended(door: Door) -> None:
    key = await put_token(door.store, "Wang", frozenset({Scope.READ}), now=door.clock())
    program = door.browser()
    program.client.headers["authorization"] = f"Bearer {key}"
    assert await program.is_in()
    browser = await opened(door)
    page = (await browser.look("/people?shop=one")).text
    assert key not in page
    handle = re.search(r'name="handle" value="([0-9a-f]{16})"', page)
    assert handle
    assert (await browser.fill("/people/token", shop="one", name="Li", handle=handle[1])).status_code == 404
    assert (await browser.fill("/people/token", shop="one", name="Wang", handle=handle[1])).status_code == 200
    assert not await program.is_in()


async def test_only_an_owner_at_a_browser_may_and_each_form_needs_its_key(door: Door) -> None:
    for name in ("Li", "Wang"):
        browser = await opened(door, name)
        assert (await browser.look("/people?shop=one")).status_code == 403
        assert 'href="/people"' not in (await browser.look("/?shop=one")).text
        assert (await browser.fill("/people/link", shop="one", name="Wen")).status_code == 403
    key = await put_token(door.store, "Wen", frozenset(Scope), now=door.clock())
    program = door.browser()
    headers = {"authorization": f"Bearer {key}", "accept": "text/html", "origin": ORIGIN}
    answer = await program.client.post("/people/link", data={"shop": "one", "name": "Li"}, headers=headers)
    assert answer.status_code == 403
    browser = await opened(door)
    assert 'href="/people"' in (await browser.look("/?shop=one")).text
    for wrong in ({"origin": "http://evil.example"}, {"csrf": "0" * 64}):
        assert (await browser.fill("/people/remove", shop="one", name="Li", **wrong)).status_code == 403
    assert "Li" in await roles(door)


async def test_what_somebody_is_elsewhere_stays_there(door: Door) -> None:
    """Wen owns shop one alone; Zoe works in both, so that a link of Wen's would open a shop that is not theirs."""
    await put_token(door.store, "Zoe", frozenset({Scope.READ}), now=door.clock())
    browser = await opened(door)
    page = (await browser.look("/people?shop=one")).text
    assert "Also works in a shop that is not yours" in page
    assert "tokens for programs" not in page
    for act in ("link", "sign-out"):
        assert (await browser.fill(f"/people/{act}", shop="one", name="Zoe")).status_code == 403
    assert (await browser.look("/people?shop=two")).status_code == 404
    assert "tokens for programs: 1" in (await (await opened(door, "Ola")).look("/people?shop=one")).text


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_a_hostile_name_is_only_a_name_and_every_field_has_a_label(door: Door, language: str) -> None:
    browser = await opened(door)
    answer = await browser.fill(f"/people/invite?lang={language}", shop="one", name=NAME, role="agent")
    assert answer.status_code == 200
    assert NAME not in answer.text
    assert NAME.replace("<", "&lt;").replace(">", "&gt;") in answer.text
    labelled = set(re.findall(r'<label for="([\w-]+)"', answer.text))
    assert set(re.findall(r'<(?:input|select)[^>]* id="([\w-]+)"', answer.text)) - {"wanted", "single-keys"} <= labelled
    forms = re.findall(r'<form method="post".*?</form>', answer.text, re.DOTALL)
    assert len(forms) > 10
    assert all('name="csrf"' in each for each in forms)
    ids = re.findall(r' id="([\w-]+)"', answer.text)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("act", "said"),
    [("invite", {"name": ""}), ("invite", {"name": "N", "hours": "99"}), ("role", {"name": "Li", "role": "king"})],
)
async def test_bad_input_is_refused_and_changes_nothing(door: Door, act: str, said: dict[str, str]) -> None:
    browser, before = await opened(door), await roles(door)
    assert (await browser.fill(f"/people/{act}", shop="one", **said)).status_code == 422
    assert await roles(door) == before
