"""Signing in: with a password, or as whom an identity provider names; how often may be tried, and what is noted.

A failure is counted before the password is looked at, so that many tries at once count as many. Names that nobody has
cost the same work as wrong passwords and get the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from assistant.access_errors import IdentityRefused, TooManyTries, WrongCredentials
from assistant.desk.door.access_ports import Passwords
from assistant.desk.door.door_record import NOBODY, note
from assistant.desk.door.random_keys import new_key, stored
from assistant.desk.door.visitors import visitor_of
from assistant.desk.ports import Store, Work
from assistant.domain.access import How, Visitor
from assistant.domain.account import Account, SignedIn
from assistant.domain.note import N_
from assistant.domain.password import normalised, too_long
from assistant.domain.people import folded
from assistant.domain.sign_in import (
    DEVICE_KEPT,
    FORGOTTEN_AFTER,
    FREE_OF_ADDRESS,
    FREE_OF_NAME,
    Identity,
    Tries,
    failed,
)

#: every so many failures under names that nobody has, one record says how many there were
STRANGERS_A_RECORD = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """From where somebody signs in. `device` is the key an earlier sign-in left in this browser, `session` the key of
    a session that stands and ends now. `agent` is what the browser calls itself."""

    address: str = ""
    agent: str = ""
    device: str = field(default="", repr=False)
    session: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A session that begins: `key` and `device` go to the browser and nowhere else."""

    visitor: Visitor
    key: str = field(repr=False)
    device: str = field(repr=False)
    ends_at: datetime


class SignIn:
    """`most` is how long a session lasts however much it is used."""

    def __init__(self, store: Store, passwords: Passwords, *, most: timedelta) -> None:
        self._store = store
        self._passwords = passwords
        self._most = most

    async def with_password(self, name: str, password: str, came: Came, *, now: datetime) -> Opened:
        """A session for whoever knows the password; WrongCredentials, or TooManyTries without a look at it."""
        account, counted, plain = await self._checked(folded(name), password, came, now)
        kept = account.password
        newer = await self._passwords.hashed(plain) if self._passwords.outdated(kept) else ""
        async with self._store.writing() as work:
            standing = await work.accounts.get(account.key)
            if standing is None or standing.password != kept:  # a new password was set meanwhile
                raise WrongCredentials
            await _take_back(work, counted)
            if newer:
                standing = replace(standing, password=newer)
                await work.accounts.put(standing)
            return await self._open(work, standing, came, "password", now)

    async def check(self, key: str, password: str, came: Came, *, now: datetime) -> str:
        """The hash that this password of an account fits; WrongCredentials and TooManyTries as at the door."""
        account, counted, _ = await self._checked(key, password, came, now)
        async with self._store.writing() as work:
            await _take_back(work, counted)
        return account.password

    async def _checked(self, key: str, password: str, came: Came, now: datetime) -> tuple[Account, list[Tries], str]:
        """The account whose password this is, what was counted for the try, and the password as it is hashed."""
        async with self._store.writing() as work:
            counted = await self._count(work, key, came, now)
            account = await work.accounts.get(key)
        kept = account.password if account and account.password else self._passwords.decoy
        plain = "" if too_long(password) else normalised(password)
        fits = await self._passwords.fits(kept, plain)
        if account is None or not account.password or not fits:
            async with self._store.writing() as work:
                await self._note_failure(work, account, now)
            raise WrongCredentials
        return account, counted, plain

    async def with_identity(self, identity: Identity, came: Came, *, now: datetime) -> Opened:
        """A session for somebody the owner has named: bound to this identity, or now, by the address entered for them.

        Nobody is added here; IdentityRefused for anybody else.
        """
        async with self._store.writing() as work:
            account = await work.accounts.by_identity(identity.issuer, identity.subject)
            if account is None:
                account = await self._bind(work, identity, now)
            if account is None:
                await note(work, "identity_refused", now=now)
            else:
                return await self._open(work, account, came, "identity", now)
        raise IdentityRefused(
            N_("Nobody at this desk has this identity."),
            remedy=N_("Ask the owner to enter your address: assistant people email NAME ADDRESS"),
        )

    async def _bind(self, work: Work, identity: Identity, now: datetime) -> Account | None:
        """The one account with this verified address that is bound to nobody yet."""
        found = await work.accounts.by_email(identity.email) if identity.email else []
        if len(found) != 1 or found[0].subject:
            return None
        account = replace(found[0], issuer=identity.issuer, subject=identity.subject)
        await work.accounts.put(account)
        await note(work, "identity_bound", account, now=now)
        return account

    async def _count(self, work: Work, key: str, came: Came, now: datetime) -> list[Tries]:
        """Count one more try by name (or known device) and by address; TooManyTries where one of them must wait.

        A browser that was signed in as this person before is counted by itself: whoever else tries their name cannot
        keep them out.
        """
        await work.tries.forget(now - FORGOTTEN_AFTER)
        device = stored(came.device) if came.device else ""
        known = device != "" and await work.tries.device_of(device) == key
        by = stored(f"device {device}") if known else stored(f"name {key}")
        free = {by: FREE_OF_NAME, stored(f"address {came.address}"): FREE_OF_ADDRESS}
        before = await work.tries.get(list(free))
        wait = max((each.free_at - now for each in before.values()), default=timedelta(0))
        if wait > timedelta(0):
            raise TooManyTries(seconds=int(wait.total_seconds()) + 1)
        counted = [failed(digest, before.get(digest), n, now=now) for digest, n in free.items()]
        await work.tries.put(counted)
        account = await work.accounts.get(key) if counted[0].free_at > now else None
        if account:
            facts = {"failures": str(counted[0].failures)}
            await note(work, "sign_in_slowed", account, by=NOBODY, now=now, facts=facts)
        if counted[1].failures == FREE_OF_ADDRESS:
            await note(work, "address_slowed", now=now, facts={"failures": str(FREE_OF_ADDRESS)})
        return counted

    async def _note_failure(self, work: Work, account: Account | None, now: datetime) -> None:
        """On record by the name of an account; of others only how many, and what they typed nowhere."""
        digest = stored("strangers")
        before = (await work.tries.get([digest])).get(digest)
        strangers = failed(digest, before, STRANGERS_A_RECORD, now=now)
        if account:
            await note(work, "sign_in_failed", account, by=NOBODY, now=now)
            return
        await work.tries.put([replace(strangers, free_at=now)])
        if strangers.failures % STRANGERS_A_RECORD == 1:
            await note(work, "strangers_failed", now=now, facts={"failures": str(strangers.failures)})

    async def _open(self, work: Work, account: Account, came: Came, by: str, now: datetime) -> Opened:
        """A session under a new key; the one that stood in this browser ends."""
        key = new_key()
        digest = stored(key)
        visitor = await visitor_of(work, account.key, how=How.SESSION, digest=digest)
        if visitor is None:
            raise WrongCredentials(N_("{name} may enter no shop of this desk."), name=account.name)
        if came.session:
            await work.sessions.end(stored(came.session))
        await work.sessions.forget(now)
        ends_at = now + self._most
        await work.sessions.add(
            SignedIn(
                digest=digest,
                account=account.key,
                how=How.SESSION,
                made_at=now,
                seen_at=now,
                ends_at=ends_at,
                address=came.address[:64],
                agent=came.agent[:200],
            )
        )
        device = came.device
        if not device or await work.tries.device_of(stored(device)) != account.key:
            device = new_key()
        await work.tries.forget_old_devices(now - DEVICE_KEPT)
        await work.tries.know_device(stored(device), account.key, now=now)
        await note(work, "signed_in", account, now=now, facts={"how": by})
        return Opened(visitor=visitor, key=key, device=device, ends_at=ends_at)


async def _take_back(work: Work, counted: list[Tries]) -> None:
    """A try that was right: its name or device begins anew, the address stands as it stood before."""
    by, address = counted
    await work.tries.clear(by.digest)
    await work.tries.put([replace(address, failures=address.failures - 1, free_at=address.last_at)])
