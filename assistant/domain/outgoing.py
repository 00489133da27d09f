"""What leaves the desk, and what a channel can promise about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


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


class Channel(Protocol):
    """Carries a text. Raises ChannelFailed when it surely was not taken, OutcomeUnknown when nobody can tell."""

    @property
    def name(self) -> str: ...

    @property
    def honours_keys(self) -> bool:
        """Whether the same `key` twice has the effect of once; only then may an unknown send be repeated."""
        ...

    async def send(self, outgoing: Outgoing) -> Receipt: ...
