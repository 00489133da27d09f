"""Another try of what may pass: after a random pause, or when the endpoint asked for it, and never too late."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from assistant.language.endpoint.failures import PASSING, Failed

if TYPE_CHECKING:
    from tenacity import RetryCallState

T = TypeVar("T")

#: seconds: the first retry waits for up to FIRST_PAUSE at random, each further one for up to twice as long ("full
#: jitter", Brooker, AWS Architecture Blog 2015), none for more than LONGEST_PAUSE
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 8.0


async def tried(one: Callable[[], Awaitable[T]], *, retries: int, seconds: float) -> T:
    """What `one` gives, asked up to `retries` times more; the last Failed where none is left, or no time for it."""
    from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, stop_before_delay
    from tenacity.wait import wait_random_exponential

    jitter = wait_random_exponential(multiplier=FIRST_PAUSE, max=LONGEST_PAUSE)

    def pause(state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        wanted = error.after if isinstance(error, Failed) else None
        return float(jitter(state)) if wanted is None else wanted

    retrying = AsyncRetrying(
        retry=retry_if_exception(passing),
        stop=stop_after_attempt(1 + retries) | stop_before_delay(seconds),
        wait=pause,
        reraise=True,
    )

    async def again() -> T:
        return await one()

    return await retrying(again)  # which awaits nothing but a function that says it is one


def passing(error: BaseException) -> bool:
    """Whether another try of the same request may help."""
    return isinstance(error, Failed) and error.outcome in PASSING
