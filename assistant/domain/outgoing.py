"""What leaves the desk, and what a channel can promise about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

#: how long after a claim a call to a channel may begin, and how long it may take; after both nothing arrives any more
CALL_WITHIN = timedelta(seconds=10)
PATIENCE = timedelta(seconds=20)


class Resend(StrEnum):
    """What a channel promises about a second send of the same text under the same key."""

    KEYED = "keyed"  #: it has the effect of once
    UPSERT = "upsert"  #: it puts the same text in its own place
    LISTED = "listed"  #: nothing, but what stands there can be listed and compared
    NEVER = "never"  #: nothing

    @classmethod
    def safe(cls) -> frozenset[Resend]:
        """Promises under which an unknown send may simply be repeated."""
        return frozenset({cls.KEYED, cls.UPSERT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One approved text on its way to one target. `key` is the same on every try of this send."""

    shop: str
    key: str
    approval: str
    case: str
    kind: str
    target: str
    order_number: str
    language: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """`reference` is the channel's own id of what it took, or where it was put."""

    reference: str


def same_text(seen: str, sent: str) -> bool:
    """Whether what stands on a platform is what was sent: platforms trim and fold white space, nothing else differs."""
    return seen.split() == sent.split()


class Channel(Protocol):
    """Carries a text. Raises ChannelFailed when it surely was not taken, OutcomeUnknown when nobody can tell."""

    @property
    def name(self) -> str: ...

    @property
    def resend(self) -> Resend: ...

    @property
    def by_hand(self) -> bool:
        """Whether a person must be there to post the text."""
        ...

    async def send(self, outgoing: Outgoing) -> Receipt: ...

    async def find(self, outgoing: Outgoing) -> Receipt | None:
        """The receipt of a text that stands there already, None where it surely does not.

        Asked only of channels that promise `Resend.LISTED`. Raises ChannelFailed where the list cannot be had.
        """
        ...
