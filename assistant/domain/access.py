"""Who has come in, how, and what they may ask for in which shop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.people import Role, folded


class Scope(StrEnum):
    """What a request is for; a token names those it is good for."""

    READ = "read"  #: look at cases, texts, lists, clauses, figures
    DECIDE = "decide"  #: approve, edit, reject, ask again, note what came after
    SEND = "send"  #: let approved texts leave, mark what was posted by hand
    IMPORT = "import"  #: bring exports in
    EXPORT = "export"  #: take files out that hold many buyers' words
    KNOWLEDGE = "knowledge"  #: change clauses, lessons, voices
    PEOPLE = "people"  #: say who may do what
    SETTINGS = "settings"  #: change a shop, its rules, its watch
    METRICS = "metrics"  #: figures of the whole installation, for a monitor


#: the least role for each scope; who may change whom is said by `people.may_change` besides
LEAST_ROLE: Mapping[Scope, Role] = {
    Scope.READ: Role.AGENT,
    Scope.DECIDE: Role.AGENT,
    Scope.SEND: Role.AGENT,
    Scope.IMPORT: Role.SUPERVISOR,
    Scope.EXPORT: Role.SUPERVISOR,
    Scope.KNOWLEDGE: Role.SUPERVISOR,
    Scope.PEOPLE: Role.SUPERVISOR,
    Scope.SETTINGS: Role.OWNER,
    Scope.METRICS: Role.OWNER,
}


class How(StrEnum):
    """In which way somebody came in."""

    SESSION = "session"  #: signed in with a browser
    TOKEN = "token"  # noqa: S105  #: a program with a token of theirs
    LOCAL = "local"  #: at the machine itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """The person behind a request; `name` is who decides. `roles` holds the role in each shop they may enter.

    `everywhere` is set for an owner of the installation, who is owner in every shop. `scopes` are those of the token,
    all of them for a session. `handle` names the session or token without being able to open anything. `asks` is the
    scope that the request needs.
    """

    name: str
    roles: Mapping[str, Role]
    how: How
    everywhere: bool = False
    scopes: frozenset[Scope] = frozenset(Scope)
    handle: str = ""
    asks: Scope = Scope.READ

    @property
    def key(self) -> str:
        return folded(self.name)

    @property
    def role(self) -> Role | None:
        """The highest role in any shop; None for somebody who may enter none."""
        if self.everywhere:
            return Role.OWNER
        return max(self.roles.values(), key=list(Role).index, default=None)

    @property
    def shops(self) -> frozenset[str] | None:
        """The shops they may enter; None for all."""
        return None if self.everywhere else frozenset(self.roles)

    def role_in(self, shop: str) -> Role | None:
        return Role.OWNER if self.everywhere else self.roles.get(shop)

    def enters(self, shop: str) -> bool:
        """Whether they may know of this shop at all."""
        return self.role_in(shop) is not None

    def may(self, scope: Scope, shop: str) -> bool:
        """Whether they may do this in this shop."""
        role = self.role_in(shop)
        return role is not None and scope in self.scopes and role.reaches(LEAST_ROLE[scope])

    def may_somewhere(self, scope: Scope) -> bool:
        """Whether there can be a shop where they may do this."""
        role = self.role
        return role is not None and scope in self.scopes and role.reaches(LEAST_ROLE[scope])


def scopes_of(role: Role) -> frozenset[Scope]:
    """Everything a role reaches."""
    return frozenset(scope for scope, least in LEAST_ROLE.items() if role.reaches(least))
