"""The people of a shop: who may decide, and who says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from assistant.desk.door.door_record import note
from assistant.desk.ports import Store, Work
from assistant.domain.note import N_
from assistant.domain.people import Person, Role, folded, may_change
from assistant.errors import AboveRole, NotAllowed, UnknownPerson, UnknownShop, WrongInput

#: the longest name; the columns that hold one take no more
LENGTH = 60
#: who added those whom nobody named
NOBODY = "desk"


class PeopleBook:
    """Until a shop has an owner, whoever sits at this machine may say who is who; from then on names are asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def all(self, shop: str) -> list[Person]:
        """Everybody who may decide now, by name."""
        async with self._store.reading() as work:
            return await active(work, shop)

    async def add(self, shop: str, name: str, role: Role, *, by: str = "", now: datetime) -> Person:
        """Let somebody decide in this role, or change the role they have; AboveRole if `by` may not say so."""
        name = read_name(name)
        async with self._store.writing() as work:
            if await work.shops.get(shop) is None:
                raise UnknownShop(shop, known=tuple(each.id for each in await work.shops.all()))
            known = await active(work, shop)
            before = next((each for each in known if each.key == folded(name)), None)
            if before and before.role is role:
                return before
            roles = (role, before.role) if before else (role,)
            actor = _changing(shop, known, by, roles)
            _not_the_last_owner(before, known)
            made = Person(shop=shop, name=name, role=role, added_at=now, added_by=actor)
            if before:
                await _close(work, before, now)
            await work.people.put(made)
            action = "person_changed" if before else "person_added"
            await _record(work, made, now, actor, action, {"role": str(role)})
            return made

    async def remove(self, shop: str, name: str, *, by: str = "", now: datetime) -> Person:
        """Somebody decides no more, and what they approved and has not left is refused; the record of them stays."""
        async with self._store.writing() as work:
            known = await active(work, shop)
            found = _named(known, shop, name)
            actor = _changing(shop, known, by, (found.role,))
            _not_the_last_owner(found, known)
            await _close(work, found, now)
            await work.people.put(replace(found, active=False))
            await _record(work, found, now, actor, "person_removed", {})
            return found


async def make_owner(work: Work, shop: str, name: str, *, by: str, now: datetime) -> None:
    """Let an owner of the installation be owner of a shop."""
    before = next((each for each in await active(work, shop) if each.key == folded(name)), None)
    if before is None or before.role is not Role.OWNER:
        made = Person(shop=shop, name=before.name if before else name, role=Role.OWNER, added_at=now, added_by=by)
        await work.people.put(made)
        action = "person_changed" if before else "person_added"
        await _record(work, made, now, by, action, {"role": str(Role.OWNER)})


async def _close(work: Work, person: Person, now: datetime) -> None:
    """Whose role is changed or taken is signed out everywhere, and owns the installation no more: that is all shops."""
    account = await work.accounts.get(person.key)
    if account is None:
        return
    await work.sessions.end_of(account.key)
    await work.accounts.end_links(account.key)
    if account.owner:
        if len(await work.accounts.owners()) == 1:
            raise NotAllowed(
                N_("{actor} is the only owner of the installation."),
                remedy=N_("Name another first: assistant people own NAME --as {actor!r}"),
                actor=account.name,
            )
        await work.accounts.put(replace(account, owner=False))
    await note(work, "signed_out_by_role", account, now=now)


def read_name(name: str) -> str:
    """A name on one line; WrongInput for one that nobody could read or type again."""
    plain = " ".join(name.split())
    if not folded(plain) or len(plain) > LENGTH or not plain.isprintable():
        remedy = N_("Use up to {n} characters that can be seen.")
        raise WrongInput(N_("{name!r} is no name of a person."), remedy=remedy, name=name, n=LENGTH)
    return plain


async def active(work: Work, shop: str) -> list[Person]:
    """Who may decide now, by name."""
    return [each for each in await work.people.all(shop) if each.active]


async def somebody(work: Work, shop: str, name: str) -> Person:
    """Who is called so, however the name is typed; UnknownPerson lists who there is."""
    return _named(await active(work, shop), shop, name)


async def supervisor(work: Work, shop: str, name: str, message: str, *, but: str = "") -> Person:
    """The supervisor or owner of that name; AboveRole with this message for anybody else, and for the person `but`."""
    known = await active(work, shop)
    person = _named(known, shop, name)
    if not person.role.reaches(Role.SUPERVISOR) or person.key == but:
        able = [each.name for each in known if each.role.reaches(Role.SUPERVISOR) and each.key != but]
        raise AboveRole(
            message,
            remedy=N_("Who may: {names}."),
            actor=person.name,
            role=person.role,
            names=", ".join(able) or "-",
        )
    return person


def _named(known: list[Person], shop: str, name: str) -> Person:
    for person in known:
        if person.key == folded(name):
            return person
    raise UnknownPerson(name, shop=shop, known=tuple(each.name for each in known))


def _changing(shop: str, known: list[Person], by: str, roles: tuple[Role, ...]) -> str:
    """The name under which a change of these roles is recorded."""
    owners = [each for each in known if each.role is Role.OWNER]
    if not owners:
        return read_name(by) if by.strip() else NOBODY
    if not by.strip():
        raise AboveRole(
            N_("Shop {shop} has an owner, who says who may decide."),
            remedy=N_("Pass --as NAME; owners: {names}."),
            shop=shop,
            names=", ".join(each.name for each in owners),
        )
    actor = _named(known, shop, by)
    if not all(may_change(actor.role, each) for each in roles):
        raise AboveRole(
            N_("{actor} is {role} and may not change who is {other}."),
            remedy=N_("Ask an owner: {names}."),
            actor=actor.name,
            role=actor.role,
            other=roles[0],
            names=", ".join(each.name for each in owners),
        )
    return actor.name


def _not_the_last_owner(person: Person | None, known: list[Person]) -> None:
    if person and person.role is Role.OWNER and sum(each.role is Role.OWNER for each in known) == 1:
        raise NotAllowed(
            N_("{actor} is the only owner of the shop."),
            remedy=N_("Name another first: assistant people add NAME --role owner --as {actor!r}"),
            actor=person.name,
        )


async def _record(work: Work, person: Person, now: datetime, actor: str, action: str, facts: dict[str, str]) -> None:
    await work.audit.append(
        person.shop, at=now, actor=actor, action=action, subject=f"person:{person.name}", facts=facts
    )
