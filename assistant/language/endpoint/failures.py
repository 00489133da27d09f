"""What went wrong with a request, as one of a few outcomes. What an endpoint says is not repeated: it may quote."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from assistant.domain.model_use import Outcome
from assistant.domain.note import N_

#: how each outcome is said in an error
SAID: dict[Outcome, str] = {
    Outcome.UNREACHABLE: N_("the endpoint cannot be reached"),
    Outcome.SLOW: N_("no answer in time"),
    Outcome.BUSY: N_("the endpoint is busy"),
    Outcome.NO_CREDIT: N_("the account with the provider is used up"),
    Outcome.SERVER: N_("the endpoint is broken"),
    Outcome.KEY: N_("the endpoint does not accept the key"),
    Outcome.MODEL: N_("the endpoint does not know the model"),
    Outcome.REQUEST: N_("the endpoint does not take the request"),
    Outcome.REDIRECT: N_("the endpoint points elsewhere"),
    Outcome.CUT: N_("the answer breaks off"),
    Outcome.EMPTY: N_("the answer is empty"),
    Outcome.NO_JSON: N_("the answer is no JSON"),
    Outcome.OFF_SCHEMA: N_("the answer has another form"),
    Outcome.REFUSED: N_("the model refuses"),
    Outcome.TOO_LONG: N_("the answer became too long"),
    Outcome.OVER_BUDGET: N_("the budget is used up"),
    Outcome.RESTING: N_("the endpoint failed several times and rests"),
    Outcome.NO_TURN: N_("too many questions are waiting"),
}
#: another try of the same request may help
PASSING = frozenset({Outcome.UNREACHABLE, Outcome.SLOW, Outcome.BUSY, Outcome.SERVER, Outcome.CUT})
#: the request was taken and the answer cannot be used; asked once more, a model often answers well
UNUSABLE = frozenset({Outcome.EMPTY, Outcome.NO_JSON, Outcome.OFF_SCHEMA})
#: the endpoint works: what these say is about one text, and no buyer's words may shut the model off for others
ANSWERING = UNUSABLE | {Outcome.REFUSED, Outcome.TOO_LONG}
#: the request reached the endpoint, which may charge for it although it never said how much
PERHAPS_CHARGED = frozenset({Outcome.SLOW, Outcome.CUT, Outcome.CANCELLED})
#: codes of a 429 that no waiting mends
_USED_UP = frozenset({"insufficient_quota", "billing_hard_limit_reached", "account_deactivated"})
#: errors of the transport by name, since its library is the client's own business
_NEVER_THERE = frozenset(
    {"ConnectError", "ConnectTimeout", "UnsupportedProtocol", "InvalidURL", "PoolTimeout", "Refused"}
)
_BROKEN_OFF = frozenset({"RemoteProtocolError", "ReadError", "WriteError", "CloseError", "IncompleteRead"})
_BY_STATUS = {
    401: Outcome.KEY,
    402: Outcome.NO_CREDIT,
    403: Outcome.KEY,
    404: Outcome.MODEL,
    408: Outcome.SLOW,
    409: Outcome.BUSY,
    429: Outcome.BUSY,
}


class Failed(Exception):
    """A request or question without a usable answer. It holds nothing of what was asked or said.

    `after` is in how many seconds the endpoint wants to be asked again, as far as it said so.
    """

    def __init__(self, outcome: Outcome, *, after: float | None = None, said: str = "") -> None:
        self.outcome = outcome
        self.after = after
        self.said = said or SAID.get(outcome, "")
        super().__init__(str(outcome))


def failure_of(error: Exception, *, begun: bool = False) -> Failed:
    """The failure an exception of the client means; `begun` says that a part of the answer had come."""
    if isinstance(error, Failed):
        return error
    status = int(getattr(error, "status_code", 0) or 0)
    if status:
        return Failed(_outcome(status, error), after=_wanted(error))
    return Failed(_without_status(error, begun))


def _outcome(status: int, error: Exception) -> Outcome:
    if 300 <= status < 400:
        return Outcome.REDIRECT
    if status == 429 and _code(error) in _USED_UP:
        return Outcome.NO_CREDIT
    if status >= 500 and status != 501:
        return Outcome.SERVER
    return _BY_STATUS.get(status, Outcome.REQUEST)


def _without_status(error: Exception, begun: bool) -> Outcome:
    """By the names of all errors behind it: those of the transport are wrapped, more than once as a rule."""
    import openai

    names = {type(each).__name__ for each in _behind(error)}
    if not begun and names & _NEVER_THERE:
        return Outcome.UNREACHABLE
    if isinstance(error, TimeoutError | openai.APITimeoutError) or any(each.endswith("Timeout") for each in names):
        return Outcome.SLOW
    if begun or names & _BROKEN_OFF:
        return Outcome.CUT
    if isinstance(error, openai.APIConnectionError):
        return Outcome.UNREACHABLE
    if isinstance(error, openai.APIError) and not isinstance(error, openai.APIResponseValidationError):
        return Outcome.SERVER
    return Outcome.NO_JSON  # the answer came, and the client could not make anything of it


def _behind(error: BaseException) -> Iterator[BaseException]:
    at: BaseException | None = error
    while at is not None:
        yield at
        at = at.__cause__ or at.__context__


def _code(error: Exception) -> str:
    return str(getattr(error, "code", "") or getattr(error, "type", "") or "")


def _wanted(error: Exception) -> float | None:
    """Seconds of `Retry-After`; a date counts from the answer's own `Date`."""
    headers: Any = getattr(getattr(error, "response", None), "headers", None) or {}
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(headers[name]) * unit
        except (KeyError, ValueError):
            continue
        return seconds if seconds >= 0 else None  # not a number is not >= 0
    try:
        wanted, said = (parsedate_to_datetime(headers[name]) for name in ("retry-after", "date"))
        return max(0.0, (wanted - said).total_seconds())
    except (KeyError, ValueError, TypeError):
        return None
