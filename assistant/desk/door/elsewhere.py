"""Signing in at an identity provider: out with a fresh state, back once, into the same browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from assistant.access_errors import IdentityRefused, TooManyTries
from assistant.desk.door.access_ports import IdentityProvider
from assistant.desk.door.random_keys import new_key, same, stored
from assistant.desk.door.sign_in import Came, Opened, SignIn
from assistant.desk.ports import Store
from assistant.domain.note import N_
from assistant.domain.sign_in import MOST_OUT, WAY_OUT_GOOD, WayOut


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """`address` is where the browser goes, `browser` the key it keeps until it is back."""

    address: str
    browser: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the browser brought back; `browser` is the key it was given."""

    state: str = ""
    code: str = field(default="", repr=False)
    issuer: str = ""
    error: str = ""
    browser: str = field(default="", repr=False)


class Elsewhere:
    """`provider` is None where none is set up."""

    def __init__(self, store: Store, provider: IdentityProvider | None, sign_in: SignIn) -> None:
        self._store, self._provider, self._sign_in = store, provider, sign_in

    @property
    def name(self) -> str:
        """What to call the provider on a button; empty where there is none."""
        return self._provider.name if self._provider else ""

    async def leave(self, then: str, *, redirect: str, now: datetime) -> Leaving:
        """Send a browser out; `then` is where it wants to be once signed in, `redirect` where it comes back."""
        provider = self._there()
        state, browser, nonce, verifier = new_key(), new_key(), new_key(), new_key()
        address = await provider.way_out(state=state, nonce=nonce, verifier=verifier, redirect=redirect, now=now)
        way = WayOut(
            state=stored(state),
            browser=stored(browser),
            nonce=nonce,
            verifier=verifier,
            then=then,
            ends_at=now + WAY_OUT_GOOD,
        )
        async with self._store.writing() as work:
            await work.tries.forget_ways(now)
            if await work.tries.ways_out() >= MOST_OUT:
                raise TooManyTries(seconds=int(WAY_OUT_GOOD.total_seconds()))
            await work.tries.go_out(way)
        return Leaving(address=address, browser=browser)

    async def come_back(self, answer: Answer, came: Came, *, redirect: str, now: datetime) -> tuple[Opened, str]:
        """A session and where to go; IdentityRefused for an answer to no question of this browser, or a wrong one."""
        provider = self._there()
        async with self._store.writing() as work:
            way = await work.tries.come_back(stored(answer.state))
        if way is None or now >= way.ends_at or not same(way.browser, stored(answer.browser)):
            raise IdentityRefused(N_("This browser did not ask for it, or too long ago."))
        if answer.error or not answer.code:
            raise IdentityRefused(N_("The identity provider said no: {error!r}."), error=answer.error[:100])
        await provider.refuse_other(answer.issuer, now=now)
        identity = await provider.identity(
            answer.code, nonce=way.nonce, verifier=way.verifier, redirect=redirect, now=now
        )
        return await self._sign_in.with_identity(identity, came, now=now), way.then

    def _there(self) -> IdentityProvider:
        if self._provider is None:
            raise IdentityRefused(N_("No identity provider is set up."))
        return self._provider
