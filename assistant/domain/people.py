"""Who may decide in a shop, and when two names are one person."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What somebody may decide; each may do what those before it may."""

    AGENT = "agent"  #: answers within the limits
    SUPERVISOR = "supervisor"  #: answers above them
    OWNER = "owner"  #: and says who is who

    def reaches(self, other: Role) -> bool:
        """Whether this role may do what the other may."""
        return _RANK[self] >= _RANK[other]


_RANK = {role: rank for rank, role in enumerate(Role)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One who works in a shop. Somebody removed stays on record, no longer `active`."""

    shop: str
    name: str
    role: Role
    active: bool = True
    added_at: datetime
    added_by: str

    @property
    def key(self) -> str:
        return folded(self.name)


def folded(name: str) -> str:
    """A name without what the eye overlooks: case, width, spaces, invisible characters."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return "".join(each for each in plain if not each.isspace() and unicodedata.category(each) not in {"Cf", "Cc"})


def may_change(actor: Role, role: Role) -> bool:
    """Whether one may give or take a role: an owner any, a supervisor an agent's, an agent none."""
    return actor is Role.OWNER or (actor is Role.SUPERVISOR and role is Role.AGENT)
