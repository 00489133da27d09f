"""How often somebody may try to sign in, and what is remembered of a sign-in that went elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

#: wrong passwords in a row that cost nothing: of a name or device, and of an address, behind which many may sit
FREE_OF_NAME, FREE_OF_ADDRESS = 5, 20
#: the wait after the next one; it doubles with each
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=2), timedelta(minutes=15)
#: after this long without a failure everything is forgotten
FORGOTTEN_AFTER = timedelta(hours=24)
#: how long a browser is known after somebody signed in with it
DEVICE_KEPT = timedelta(days=365)
#: how long a sign-in elsewhere may take
WAY_OUT_GOOD = timedelta(minutes=10)
#: sign-ins elsewhere that may be open at once; anybody can begin one
MOST_OUT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """Failures in a row, counted by the digest of a name, address or device; no try is looked at before `free_at`."""

    digest: str
    failures: int
    last_at: datetime
    free_at: datetime


def failed(digest: str, before: Tries | None, free: int, *, now: datetime) -> Tries:
    """One more failure; `free` of them cost no wait, then each doubles it up to LONGEST_WAIT."""
    failures = 1 if before is None or now - before.last_at > FORGOTTEN_AFTER else before.failures + 1
    wait = timedelta(0)
    if failures >= free:
        wait = min(FIRST_WAIT * 2 ** min(failures - free, 20), LONGEST_WAIT)
    return Tries(digest=digest, failures=failures, last_at=now, free_at=now + wait)


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """A sign-in at an identity provider that has not come back: bound to one browser, good once and for minutes.

    `state` and `browser` are digests; `then` is the page that was asked for.
    """

    state: str
    browser: str
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)
    then: str
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who an identity provider says it is; `email` only where the provider has verified it, else empty."""

    issuer: str
    subject: str
    email: str = ""
