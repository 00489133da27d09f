"""Accounts: one-time links, passwords, and the first owner of the installation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from assistant.access_errors import UsedLink, WeakPassword
from assistant.desk.door.access_ports import Passwords
from assistant.desk.door.door_record import NOBODY, note
from assistant.desk.door.people import make_owner, read_name
from assistant.desk.door.random_keys import handle, new_key, stored
from assistant.desk.ports import Store, Work
from assistant.domain.account import LINK_GOOD, LINK_LONGEST, Account, Link, LinkKind
from assistant.domain.note import N_, Note
from assistant.domain.password import normalised, weakness
from assistant.domain.people import Person, Role, folded, may_change
from assistant.errors import AboveRole, UnknownPerson, WrongInput

#: something, an at sign, something with a dot; whether it exists, the identity provider says
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,200}\.[^@\s.]{2,60}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """A link that was made: `key` is shown once, `name` is whose password it sets."""

    key: str = field(repr=False)
    name: str
    ends_at: datetime


class Accounts:
    """Until the installation has an owner who can sign in, whoever starts the server is given the link of the first."""

    def __init__(self, store: Store, passwords: Passwords) -> None:
        self._store = store
        self._passwords = passwords

    async def first_link(self, *, now: datetime) -> Invited | None:
        """A link for the first owner, in place of one made before; None where there is an owner."""
        async with self._store.writing() as work:
            if any(each.password or each.subject for each in await work.accounts.owners()):
                return None
            made = await _new_link(work, LinkKind.FIRST, "", LINK_GOOD, now)
            await note(work, "first_link_made", now=now)
            return Invited(key=made[0], name="", ends_at=made[1])

    async def link(
        self, shop: str, name: str, *, by: str = "", email: str = "", good: timedelta = LINK_GOOD, now: datetime
    ) -> Invited:
        """A link on which somebody of a shop sets their first password, or a new one; then their sessions end at once.

        AboveRole for who may not change their role, for whoever sets a password becomes that person.
        """
        if not timedelta(0) < good <= LINK_LONGEST:
            raise WrongInput(N_("A link is good for up to {n} hours."), n=int(LINK_LONGEST.total_seconds() // 3600))
        async with self._store.writing() as work:
            account, actor = await self._changed(work, shop, name, by, now)
            if email:
                await self._enter_email(work, account, email, actor, now)
            kind = LinkKind.RESET if account.password else LinkKind.INVITE
            key, ends_at = await _new_link(work, kind, account.key, good, now)
            await work.sessions.end_of(account.key)
            action = "reset_link_made" if kind is LinkKind.RESET else "invited"
            await note(work, action, account, now=now, by=actor)
            return Invited(key=key, name=account.name, ends_at=ends_at)

    async def enter_email(self, shop: str, name: str, email: str, *, by: str = "", now: datetime) -> Account:
        """The address by which somebody is known to the identity provider; who was bound by an earlier one no more."""
        async with self._store.writing() as work:
            account, actor = await self._changed(work, shop, name, by, now)
            return await self._enter_email(work, account, email, actor, now)

    async def sign_out(self, shop: str, name: str, *, by: str = "", now: datetime) -> int:
        """End every session of somebody, such as after a lost phone; gives how many. AboveRole as for a link."""
        async with self._store.writing() as work:
            account, actor = await self._changed(work, shop, name, by, now)
            ended = len(await work.sessions.of(account.key))
            if ended:
                await work.sessions.end_of(account.key)
                await note(work, "sessions_ended", account, now=now, by=actor, facts={"sessions": str(ended)})
            return ended

    async def end_token(self, shop: str, name: str, which: str, *, by: str = "", now: datetime) -> bool:
        """End a token of somebody; False where they have none of this handle. AboveRole as for a link."""
        async with self._store.writing() as work:
            account, actor = await self._changed(work, shop, name, by, now)
            for each in await work.tokens.of(account.key):
                if handle(each.digest) == which:
                    await work.tokens.end(each.digest)
                    await note(work, "token_ended", account, now=now, by=actor, facts={"token": which})
                    return True
        return False

    async def own(self, name: str, *, by: str, now: datetime) -> Account:
        """Let somebody own the installation, and with it every shop; only who owns it may say so."""
        async with self._store.writing() as work:
            owners = {each.key: each.name for each in await work.accounts.owners()}
            account = await work.accounts.get(folded(name))
            if folded(by) not in owners:
                remedy = N_("Pass --as NAME; owners: {names}.")
                raise AboveRole(
                    N_("Only an owner of the installation may say this."),
                    remedy=remedy if owners else N_("Nobody owns it yet: `assistant serve` prints a link for that."),
                    names=", ".join(owners.values()),
                )
            if account is None:
                raise WrongInput(N_("{name!r} has no account."), remedy=N_("Invite them first."), name=name)
            if not account.owner:
                account = replace(account, owner=True)
                await work.accounts.put(account)
                await work.sessions.end_of(account.key)
                await note(work, "owner_named", account, now=now, by=owners[folded(by)])
            for shop in await work.shops.all():
                await make_owner(work, shop.id, account.name, by=owners[folded(by)], now=now)
            return account

    async def of_link(self, key: str, *, now: datetime) -> tuple[LinkKind, str]:
        """What a link is for and whose name it sets a password for; UsedLink for one that is good no more."""
        async with self._store.reading() as work:
            link = await _good_link(work, key, now)
            account = await work.accounts.get(link.account)
            return link.kind, account.name if account else ""

    async def set_password(self, key: str, password: str, *, name: str = "", now: datetime) -> Account:
        """Set the password of the link's person, once; their sessions end, and after a reset their tokens too.

        `name` is who the first owner is. WeakPassword leaves the link good for another try.
        """
        kind, whose = await self.of_link(key, now=now)
        if kind is LinkKind.FIRST:
            whose = read_name(name)
        plain = normalised(password)
        await self._refuse_weak(plain, whose)
        kept = await self._passwords.hashed(plain)
        async with self._store.writing() as work:
            link = await _good_link(work, key, now)  # of two who use it at once the second finds it used
            await work.accounts.end_links(link.account)
            if link.kind is LinkKind.FIRST:
                account = await _first_owner(work, whose, now)
            else:
                found = await work.accounts.get(link.account)
                if found is None:
                    raise UsedLink
                account = found
            account = await _with_password(work, account, kept, now)
            if link.kind is LinkKind.RESET:
                await work.tokens.end_of(account.key)
            await note(work, "password_set", account, now=now, facts={"link": str(link.kind)})
            return account

    async def change_password(self, key: str, old_fits: str, password: str, *, now: datetime) -> Account:
        """Set another password for somebody whose old one, the hash `old_fits`, was just checked."""
        async with self._store.reading() as work:
            before = await work.accounts.get(key)
        if before is None:
            raise UsedLink
        plain = normalised(password)
        await self._refuse_weak(plain, before.name)
        kept = await self._passwords.hashed(plain)
        async with self._store.writing() as work:
            account = await work.accounts.get(key)
            if account is None or account.password != old_fits:
                raise UsedLink
            account = await _with_password(work, account, kept, now)
            await note(work, "password_changed", account, now=now)
            return account

    async def _refuse_weak(self, plain: str, person: str) -> None:
        async with self._store.reading() as work:
            shops = [word for shop in await work.shops.all() for word in (shop.id, shop.name)]
        reason = weakness(plain, person=person, shops=shops)
        if reason is None and self._passwords.usual(plain):
            reason = Note(message=N_("It is one of those that are tried first."))
        if reason:
            raise WeakPassword(
                reason.message,
                remedy=N_("Three or four words that nobody else would put together."),
                **reason.values,
            )

    async def _changed(self, work: Work, shop: str, name: str, by: str, now: datetime) -> tuple[Account, str]:
        """The account of somebody in a shop, made where there is none, and under which name the change is recorded."""
        key = folded(name)
        roles = await work.people.of(key)
        account = await work.accounts.get(key)
        if not any(each.shop == shop for each in roles) and not (account and account.owner):
            known = tuple(each.name for each in await work.people.all(shop) if each.active)
            raise UnknownPerson(name, shop=shop, known=known)
        if account is None:
            account = Account(name=next(each.name for each in roles if each.shop == shop), made_at=now)
            await work.accounts.put(account)
        return account, await who_may(work, by, roles, of_all=account.owner)

    async def _enter_email(self, work: Work, account: Account, email: str, actor: str, now: datetime) -> Account:
        if not _EMAIL.fullmatch(email):
            raise WrongInput(N_("{email!r} is no e-mail address."), email=email)
        others = [each for each in await work.accounts.by_email(email) if each.key != account.key]
        if others:
            raise WrongInput(N_("This address was entered for {name!r} already."), name=others[0].name)
        changed = replace(account, email=email, issuer="", subject="")
        await work.accounts.put(changed)
        await work.sessions.end_of(account.key)
        await note(work, "email_entered", account, now=now, by=actor)
        return changed


async def who_may(work: Work, by: str, roles: list[Person], *, of_all: bool) -> str:
    """Who asks; they must be allowed to change every role that is opened, for a link opens all shops of its person.

    While nobody owns one of these shops or the installation, whoever sits at the machine may.
    """
    of_everything = {each.key: each.name for each in await work.accounts.owners()}
    owners, allowed, actor = list(of_everything.values()), not of_all, folded(by)
    for each in roles:
        people = [one for one in await work.people.all(each.shop) if one.active]
        owners += [one.name for one in people if one.role is Role.OWNER]
        mine = next((one.role for one in people if one.key == actor), None)
        allowed = allowed and mine is not None and may_change(mine, each.role)
    if not owners:
        return read_name(by) if by.strip() else NOBODY
    if actor not in of_everything and not allowed:
        raise AboveRole(
            N_("Only who may change somebody's role in all their shops may do this."),
            remedy=N_("Pass --as NAME; owners: {names}."),
            names=", ".join(dict.fromkeys(owners)),
        )
    return of_everything.get(actor) or read_name(by)


async def _new_link(work: Work, kind: LinkKind, account: str, good: timedelta, now: datetime) -> tuple[str, datetime]:
    key, ends_at = new_key(), now + good
    await work.accounts.forget_links(now)
    await work.accounts.add_link(Link(digest=stored(key), kind=kind, account=account, made_at=now, ends_at=ends_at))
    return key, ends_at


async def _good_link(work: Work, key: str, now: datetime) -> Link:
    link = await work.accounts.link(stored(key))
    if link is None or now >= link.ends_at:
        raise UsedLink
    return link


async def _first_owner(work: Work, name: str, now: datetime) -> Account:
    """Whoever used the first link owns the installation and so every shop; UsedLink where somebody was faster."""
    if any(each.password or each.subject for each in await work.accounts.owners()):
        raise UsedLink
    account = await work.accounts.get(folded(name)) or Account(name=name, made_at=now)
    account = replace(account, owner=True)
    await work.accounts.put(account)
    for shop in await work.shops.all():
        await make_owner(work, shop.id, account.name, by=account.name, now=now)
    await note(work, "owner_named", account, now=now)
    return account


async def _with_password(work: Work, account: Account, kept: str, now: datetime) -> Account:
    """A new password ends every session and forgets every browser of its owner."""
    changed = replace(account, password=kept, password_at=now)
    await work.accounts.put(changed)
    await work.sessions.end_of(account.key)
    await work.tries.forget_devices(account.key)
    await work.tries.clear(stored(f"name {account.key}"))
    return changed
