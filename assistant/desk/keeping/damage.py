"""A record that cannot be read is named; it hides none of the others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeVar

from assistant.errors import DamagedRecord

Wanted = TypeVar("Wanted")
Found = TypeVar("Found")
#: what reading a damaged record raises
UNREADABLE = (DamagedRecord, LookupError, ValueError)
#: characters of a reason
REASON = 120


async def readable(
    wanted: Sequence[Wanted],
    read: Callable[[list[Wanted]], Awaitable[Mapping[str, Found]]],
    *,
    name: Callable[[Wanted], str],
) -> tuple[dict[str, Found], dict[str, str]]:
    """What `read` gives of everything wanted, by name, and why the rest cannot be read.

    Whole records cost one reading; a damaged one costs two for each halving that finds it.
    """
    if not wanted:
        return {}, {}
    try:
        return dict(await read(list(wanted))), {}
    except UNREADABLE as error:
        if len(wanted) == 1:
            return {}, {name(wanted[0]): reason_of(error)}
    half = len(wanted) // 2
    first, broken = await readable(wanted[:half], read, name=name)
    second, more = await readable(wanted[half:], read, name=name)
    return first | second, broken | more


def reason_of(error: Exception) -> str:
    """What is wrong with a record, in one line and without a word of what stands in it."""
    lines = str(error.__cause__ or error).splitlines()
    return (lines[0] if lines else type(error).__name__)[:REASON]
