"""State machines as tables: what is not in the table cannot happen."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from assistant.errors import NotAllowed

State = TypeVar("State", bound=StrEnum)
Step = TypeVar("Step", bound=StrEnum)


def after(table: Mapping[tuple[State, Step], State], state: State, step: Step, refusal: str) -> State:
    """The state after a step; NotAllowed for a pair not in the table, with `refusal` that names {state} and {step}."""
    try:
        return table[state, step]
    except KeyError:
        raise NotAllowed(refusal, state=state, step=step) from None
