"""What the desk keeps of those who sign in: accounts, sessions, tokens, one-time links. Keys stand as digests alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from assistant.domain.access import How, Scope
from assistant.domain.people import folded

#: how long a one-time link is good, and the longest that may be asked for
LINK_GOOD, LINK_LONGEST = timedelta(hours=1), timedelta(hours=72)
#: how often it is noted that a session or token was used; each note is a write
NOTED_EVERY = timedelta(minutes=5)
#: how long a token is good where nothing is said, and the longest
TOKEN_GOOD, TOKEN_LONGEST = timedelta(days=90), timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One person of the installation, known by the folded name; in which shops, `people` says.

    `owner` owns the installation. `password` is a hash, empty where there is none. `email` is what the owner entered,
    and `issuer` and `subject` whom it was bound to at the first sign-in from elsewhere.
    """

    name: str
    made_at: datetime
    owner: bool = False
    email: str = ""
    password: str = field(default="", repr=False)
    password_at: datetime | None = None
    issuer: str = ""
    subject: str = ""

    @property
    def key(self) -> str:
        return folded(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A session: `digest` is that of its key, `ends_at` its end however much it is used.

    `address` and `agent` are where it was begun, for its owner's eyes.
    """

    digest: str = field(repr=False)
    account: str
    how: How
    made_at: datetime
    seen_at: datetime
    ends_at: datetime
    address: str = ""
    agent: str = ""

    def stands(self, now: datetime, idle: timedelta) -> bool:
        """Whether it is still good: not past its end, and not left alone for longer than `idle`."""
        return now < self.ends_at and now - self.seen_at < idle


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A key for a program; `hint` is its beginning, by which its owner knows it again."""

    digest: str = field(repr=False)
    account: str
    label: str
    hint: str
    scopes: frozenset[Scope]
    made_at: datetime
    ends_at: datetime
    used_at: datetime | None = None


class LinkKind(StrEnum):
    """What a one-time link is for."""

    FIRST = "first"  #: the first owner says who they are
    INVITE = "invite"  #: somebody sets their first password
    RESET = "reset"  #: somebody sets a new one


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link that sets a password once; `account` is empty for the first owner's."""

    digest: str = field(repr=False)
    kind: LinkKind
    account: str
    made_at: datetime
    ends_at: datetime
