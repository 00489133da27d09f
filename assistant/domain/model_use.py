"""What asking a language model takes: tokens and money by prompt and day, and the budgets that bound them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

#: `cost` counts millionths of the currency's minor unit, as a price is minor units a million tokens: no rounding
MILLIONTHS = 1_000_000


class Outcome(StrEnum):
    """How one request to a model ended; a request that budgets or limits held back is none."""

    ANSWERED = "answered"
    UNREACHABLE = "unreachable"
    SLOW = "too_slow"  #: no answer in time
    BUSY = "busy"  #: 429
    NO_CREDIT = "no_credit"  #: 402, or 429 because the account is used up
    SERVER = "server_error"  #: 5xx
    KEY = "wrong_key"  #: 401, 403
    MODEL = "unknown_model"  #: 404
    REQUEST = "bad_request"  #: 400 and its like
    REDIRECT = "redirected"
    CUT = "cut_off"  #: the answer broke off on its way
    EMPTY = "empty"
    NO_JSON = "no_json"
    OFF_SCHEMA = "off_schema"
    REFUSED = "refused"  #: the model did not want to, or its filter did not
    TOO_LONG = "too_long"  #: it stopped at its length
    CANCELLED = "cancelled"  #: whoever asked went away
    OVER_BUDGET = "over_budget"  #: not asked
    RESTING = "resting"  #: not asked: the endpoint failed several times in a row
    NO_TURN = "no_turn"  #: not asked: no turn within the time there was

    @classmethod
    def not_asked(cls) -> frozenset[Outcome]:
        return frozenset({cls.OVER_BUDGET, cls.RESTING, cls.NO_TURN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """`cached` is the part of `prompt` that the provider had already read."""

    prompt: int = 0
    cached: int = 0
    completion: int = 0

    def __add__(self, other: Tokens) -> Tokens:
        return Tokens(
            prompt=self.prompt + other.prompt,
            cached=self.cached + other.cached,
            completion=self.completion + other.completion,
        )

    @property
    def total(self) -> int:
        return self.prompt + self.completion


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """Minor units of a currency for a million tokens of each kind; `cached` None costs as much as `prompt`."""

    prompt: float
    completion: float
    cached: float | None = None

    def cost(self, tokens: Tokens) -> int:
        """Millionths of a minor unit."""
        cached = self.prompt if self.cached is None else self.cached
        fresh = tokens.prompt - tokens.cached
        return round(fresh * self.prompt + tokens.cached * cached + tokens.completion * self.completion)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Tokens and money, in millionths of a minor unit."""

    tokens: int = 0
    cost: int = 0

    def __add__(self, other: Spent) -> Spent:
        return Spent(tokens=self.tokens + other.tokens, cost=self.cost + other.cost)

    def __sub__(self, other: Spent) -> Spent:
        return Spent(tokens=self.tokens - other.tokens, cost=self.cost - other.cost)

    def __bool__(self) -> bool:
        return bool(self.tokens or self.cost)

    def bears(self, used: Spent, asked: Spent) -> bool:
        """Whether this budget bears what is asked beside what is used; 0 is no bound."""
        after = used + asked
        return not (0 < self.tokens < after.tokens or 0 < self.cost < after.cost)


class Window(StrEnum):
    """What a budget is for."""

    CASE = "case"
    SHOP = "shop"  #: one shop's day
    DAY = "day"  #: the day of all shops together


@dataclass(frozen=True, slots=True, kw_only=True)
class Budgets:
    """What may be spent on a model; 0 is no bound."""

    case: Spent = Spent()
    shop: Spent = Spent()
    day: Spent = Spent()

    @property
    def daily(self) -> bool:
        """Whether a day's sums are needed to judge."""
        return bool(self.shop or self.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """What a request that is under way may take at most; it counts for so many seconds, whatever becomes of it.

    `day` None is the day it is where the sums are kept.
    """

    id: str
    shop: str
    day: date | None
    at_most: Spent
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelUse:
    """Requests of one day that belong together, and what they took. `day` None is today where the sums are kept."""

    shop: str
    day: date | None
    prompt: str
    version: int
    digest: str
    model: str
    purpose: str
    outcome: Outcome
    tokens: Tokens
    cost: int = 0
    currency: str = ""
    calls: int = 1

    @property
    def spent(self) -> Spent:
        return Spent(tokens=self.tokens.total, cost=self.cost)
