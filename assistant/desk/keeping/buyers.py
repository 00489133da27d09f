"""What the desk holds of one buyer: to be handed over whole, or destroyed for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from assistant.desk.keeping.keeping_ports import Files
from assistant.desk.keeping.wiping import SHORTEST_NAME, Destroyed, destroy, words_in_files
from assistant.desk.ports import Store
from assistant.domain.approval import OutboxState
from assistant.domain.note import N_
from assistant.domain.person import Candidate, FoundBy, Scope, Sifted
from assistant.errors import NotAllowed, WrongInput

#: longest reason; it lies in a column of `texts`
REASON = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What an erasure would take, counted by what it is."""

    scope: Scope
    counts: Mapping[str, int]

    @property
    def empty(self) -> bool:
        """Whether nothing is left to destroy."""
        return not any(self.counts[name] for name in ("texts", "photos", "names"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """What an erasure did; `clean` is False where another process kept erased bytes in a journal."""

    scope: Scope
    destroyed: Destroyed
    files: Sifted
    clean: bool


class Buyers:
    def __init__(self, store: Store, files: Files) -> None:
        self._store = store
        self._files = files

    async def find(self, shop: str, word: str) -> Scope:
        """The buyer meant by a name as exports spell it, an order, a case or the desk's own number.

        `order:…`, `case:…`, `name:…` and `buyer:…` say which it is. Raises WrongInput where nobody is found, or
        several.
        """
        by, rest = _prefixed(word)
        async with self._store.reading() as work:
            found = [each for each in await work.persons.find(shop, rest) if by in {None, each.by}]
            scopes = {each: await work.persons.scope(shop, each.buyer) for each in found}
        if not scopes:
            raise WrongInput(
                N_("No buyer {word!r} in shop {shop!r}."),
                remedy=N_(
                    "Names must be spelled as in the exports; an order number, a case or buyer:NUMBER will do too."
                ),
                word=word,
                shop=shop,
            )
        if len(set(scopes.values())) > 1:
            raise _ambiguous(rest, scopes)
        scope = next(iter(scopes.values()))
        return replace(scope, name=rest.strip()) if any(each.by is FoundBy.NAME for each in found) else scope

    async def held(self, scope: Scope) -> Held:
        """What is held of the buyer, counted."""
        async with self._store.reading() as work:
            rows = await work.persons.rows(scope)
        counts = {
            "cases": len(rows["cases"]),
            "orders": len(rows["orders"]),
            "texts": sum(row["erased_at"] is None for row in rows["texts"]),
            "photos": len(rows["photos"]),
            "names": sum(row["lookup"] is not None for row in rows["buyers"]),
            "sends": sum(row["state"] == OutboxState.QUEUED for row in rows["outbox"]),
        }
        return Held(scope=scope, counts=counts)

    async def everything(self, scope: Scope) -> dict[str, list[dict[str, Any]]]:
        """Every row that is held of the buyer, by table."""
        async with self._store.reading() as work:
            return await work.persons.rows(scope)

    async def noted(self, scope: Scope, *, by: str, now: datetime) -> None:
        """Put on record that what is held of the buyer was handed out."""
        async with self._store.writing() as work:
            await work.audit.append(
                scope.shop,
                at=now,
                actor=by,
                action=N_("buyer_exported"),
                subject=f"buyer:{scope.buyers[0]}",
                facts={"cases": " ".join(scope.cases)},
            )

    async def erase(self, scope: Scope, *, by: str, why: str, now: datetime) -> Gone:
        """Destroy everything that says who the buyer is or what they said; raises NotAllowed without name or reason.

        Amounts of orders and offers stay as numbers, for the books.
        """
        _needs(by, why, scope.name)
        async with self._store.writing() as work:
            rows = await work.persons.rows(scope)
            destroyed = await destroy(work, scope, rows, by=by, why=why.strip(), now=now)
        await self._files.forget_photos(destroyed.wiped.photos)
        sifted = await self._files.sift(scope, words_in_files(scope, rows))
        return Gone(scope=scope, destroyed=destroyed, files=sifted, clean=await self._files.compact())


def _prefixed(word: str) -> tuple[FoundBy | None, str]:
    kind, found, rest = word.partition(":")
    return (FoundBy(kind), rest) if found and kind in set(FoundBy) else (None, word)


def _ambiguous(word: str, scopes: Mapping[Candidate, Scope]) -> WrongInput:
    lines = [
        f"{each.by}:{each.buyer if each.by is FoundBy.BUYER else word} (buyer:{each.buyer}, {_short(scope.cases)})"
        for each, scope in scopes.items()
    ]
    return WrongInput(
        N_("{word!r} may mean several buyers: {found!s}."),
        remedy=N_("Say which with one of these words in place of it."),
        word=word,
        found="; ".join(lines),
    )


def _short(cases: Sequence[str]) -> str:
    return " ".join(cases[:3]) + (" …" if len(cases) > 3 else "")


def _needs(by: str, why: str, name: str) -> None:
    if not by.strip():
        raise NotAllowed(N_("An erasure needs the name of who does it."), remedy=N_("Pass --as NAME."))
    if not why.strip() or len(why.strip()) > REASON:
        raise NotAllowed(
            N_("An erasure needs a reason of up to {most} characters."), remedy=N_("Pass --why."), most=REASON
        )
    if len(name) >= SHORTEST_NAME and name.casefold() in why.casefold():
        raise NotAllowed(
            N_("The reason names the buyer, and it stays when they are gone."),
            remedy=N_("Say it without the name, such as “asked by letter of 3 May”."),
        )
