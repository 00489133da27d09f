"""What is somebody's own: their sessions, their tokens, their password. Nobody sees or ends those of another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from assistant.access_errors import WrongCredentials
from assistant.desk.door.accounts import Accounts
from assistant.desk.door.door_record import note
from assistant.desk.door.random_keys import handle, new_token, stored
from assistant.desk.door.sign_in import Came, SignIn
from assistant.desk.ports import Store, Work
from assistant.domain.access import Scope, Visitor, scopes_of
from assistant.domain.account import TOKEN_GOOD, TOKEN_LONGEST, Account, SignedIn, Token
from assistant.domain.note import N_
from assistant.errors import NotAllowed, WrongInput

#: tokens of one person; more are lost sight of
MOST_TOKENS = 20
_LONGEST_LABEL = 60
_HINT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One session of one's own; `current` is the one that asks."""

    handle: str
    made_at: datetime
    seen_at: datetime
    ends_at: datetime
    address: str
    agent: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenLine:
    handle: str
    label: str
    hint: str
    scopes: frozenset[Scope]
    made_at: datetime
    ends_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewToken:
    """`key` is shown once and is nowhere afterwards."""

    key: str = field(repr=False)
    line: TokenLine


class OwnAccess:
    """`idle` is how long a session may be left alone."""

    def __init__(self, store: Store, sign_in: SignIn, accounts: Accounts, *, idle: timedelta) -> None:
        self._store, self._sign_in, self._accounts, self._idle = store, sign_in, accounts, idle

    async def sessions(self, visitor: Visitor, *, now: datetime) -> list[SessionLine]:
        """Those that stand, the newest first."""
        async with self._store.reading() as work:
            found = await work.sessions.of(visitor.key)
        return [_session_line(each, visitor) for each in found if each.stands(now, self._idle)]

    async def end_session(self, visitor: Visitor, which: str, *, now: datetime) -> bool:
        """End one of one's own; False where there is none of this handle."""
        async with self._store.writing() as work:
            for each in await work.sessions.of(visitor.key):
                if handle(each.digest) == which:
                    await work.sessions.end(each.digest)
                    await note(work, "session_ended", await _own(work, visitor), now=now)
                    return True
        return False

    async def end_others(self, visitor: Visitor, *, now: datetime) -> int:
        """End all of one's own but the one that asks; gives how many."""
        async with self._store.writing() as work:
            own = [each.digest for each in await work.sessions.of(visitor.key)]
            ended = [each for each in own if handle(each) != visitor.handle]
            for each in ended:
                await work.sessions.end(each)
            if ended:
                await note(
                    work, "sessions_ended", await _own(work, visitor), now=now, facts={"sessions": str(len(ended))}
                )
            return len(ended)

    async def sign_out(self, key: str, *, now: datetime) -> None:
        """End the session of this key, whoever's it is."""
        async with self._store.writing() as work:
            session = await work.sessions.get(stored(key))
            if session is None:
                return
            await work.sessions.end(session.digest)
            if account := await work.accounts.get(session.account):
                await note(work, "signed_out", account, now=now)

    async def tokens(self, visitor: Visitor) -> list[TokenLine]:
        """Those that were made, expired ones too, the newest first."""
        async with self._store.reading() as work:
            return [token_line(each) for each in await work.tokens.of(visitor.key)]

    async def make_token(
        self, visitor: Visitor, label: str, scopes: Iterable[Scope], *, good: timedelta = TOKEN_GOOD, now: datetime
    ) -> NewToken:
        """A token for a program; it can do what its owner can, and of that only these scopes."""
        label, wanted = " ".join(label.split())[:_LONGEST_LABEL], frozenset(scopes)
        if not label or not label.isprintable():
            raise WrongInput(N_("A token needs a name by which you know it again."))
        if not wanted:
            raise WrongInput(N_("A token needs at least one scope."))
        if not timedelta(0) < good <= TOKEN_LONGEST:
            raise WrongInput(N_("A token is good for up to {n} days."), n=TOKEN_LONGEST.days)
        role = visitor.role
        if role is None or not wanted <= scopes_of(role) & visitor.scopes:
            raise NotAllowed(N_("A token cannot do more than you can."))
        key = new_token()
        token = Token(
            digest=stored(key),
            account=visitor.key,
            label=label,
            hint=key[:_HINT],
            scopes=wanted,
            made_at=now,
            ends_at=now + good,
        )
        async with self._store.writing() as work:
            if len(await work.tokens.of(visitor.key)) >= MOST_TOKENS:
                raise NotAllowed(N_("You have {n} tokens; end one first."), n=MOST_TOKENS)
            await work.tokens.add(token)
            facts = {"token": handle(token.digest), "scopes": " ".join(sorted(wanted))}
            await note(work, "token_made", await _own(work, visitor), now=now, facts=facts)
        return NewToken(key=key, line=token_line(token))

    async def end_token(self, visitor: Visitor, which: str, *, now: datetime) -> bool:
        """End one of one's own; False where there is none of this handle."""
        async with self._store.writing() as work:
            for each in await work.tokens.of(visitor.key):
                if handle(each.digest) == which:
                    await work.tokens.end(each.digest)
                    await note(work, "token_ended", await _own(work, visitor), now=now, facts={"token": which})
                    return True
        return False

    async def change_password(self, visitor: Visitor, old: str, new: str, came: Came, *, now: datetime) -> None:
        """Another password, for whoever knows the old one; tries count as those at the door do. All sessions end."""
        kept = await self._sign_in.check(visitor.key, old, came, now=now)
        await self._accounts.change_password(visitor.key, kept, new, now=now)


async def _own(work: Work, visitor: Visitor) -> Account:
    found = await work.accounts.get(visitor.key)
    if found is None:
        raise WrongCredentials
    return found


def _session_line(session: SignedIn, visitor: Visitor) -> SessionLine:
    name = handle(session.digest)
    return SessionLine(
        handle=name,
        made_at=session.made_at,
        seen_at=session.seen_at,
        ends_at=session.ends_at,
        address=session.address,
        agent=session.agent,
        current=name == visitor.handle,
    )


def token_line(token: Token) -> TokenLine:
    return TokenLine(
        handle=handle(token.digest),
        label=token.label,
        hint=token.hint,
        scopes=token.scopes,
        made_at=token.made_at,
        ends_at=token.ends_at,
        used_at=token.used_at,
    )
