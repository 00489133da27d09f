"""What the queue is asked: filters, order and place are its address, so that a view is a link and can be kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from api.routes.shapes import ShopName
from assistant.domain.case import CaseState
from assistant.domain.case_clock import SOON_MOST
from assistant.domain.listing import CaseFilter, CaseOrder, Lateness
from assistant.domain.note import N_
from assistant.domain.taxonomy import Cause, Severity

#: rows a page, so that it stays under 150 kB with all it loads; it is painted with a screen of them, the others follow
ROWS, AT_FIRST = 40, 20


class View(StrEnum):
    """The views everybody has; what else a person wants is a filter kept under a name."""

    ALL = ""
    MINE = "mine"
    SOON = "soon"
    LATE = "late"
    SAFETY = "safety"
    ESCALATED = "escalated"
    ON_ARRIVAL = "on_arrival"


VIEWS = (
    (View.ALL, N_("all open")),
    (View.MINE, N_("mine")),
    (View.SOON, N_("due soon")),
    (View.LATE, N_("overdue")),
    (View.SAFETY, N_("safety")),
    (View.ESCALATED, N_("passed to a supervisor")),
    (View.ON_ARRIVAL, N_("late on arrival")),
)
ORDERS = (
    (CaseOrder.HARM, N_("what hurts most first")),
    (CaseOrder.DUE, N_("by deadline")),
    (CaseOrder.NEWEST, N_("newest first")),
    (CaseOrder.OLDEST, N_("oldest first")),
)
SEVERITIES = ((Severity.SERIOUS, N_("serious")), (Severity.CLEAR, N_("clear or worse")))


class PageQuery(BaseModel):
    """What any page may be asked; anything else is refused."""

    model_config = ConfigDict(extra="forbid")

    lang: str = Field(default="", max_length=5)


class QueueQuery(PageQuery):
    """Filters are joined by and. `after` is the place behind which the page begins."""

    shop: ShopName = ""
    view: View = View.ALL
    state: CaseState | None = None
    cause: Cause | None = None
    market: str = Field(default="", pattern=r"^([A-Z]{2})?$")
    severity: Severity | None = None
    q: str = Field(default="", max_length=100)
    order: CaseOrder = CaseOrder.HARM
    after: str = Field(default="", max_length=80)

    def wanted(self, me: str, now: datetime) -> CaseFilter:
        """The filter; what is put off is left out unless it is looked for."""
        words = self.q.strip()
        states = frozenset({self.state}) if self.state else CaseState.open_states()
        if words and not self.state:
            states = frozenset(CaseState)
        return CaseFilter(
            states=states,
            causes=frozenset({self.cause} if self.cause else ()),
            market=self.market,
            least_severity=int(self.severity or 0),
            words=words,
            awake_at=None if words else now,
            assigned_to=me if self.view is View.MINE else "",
            escalated=self.view is View.ESCALATED,
            safety=self.view is View.SAFETY,
            lateness=_LATENESS.get(self.view),
            due_before=now + SOON_MOST + timedelta(minutes=1) if self.view is View.SOON else None,
        )

    def kept(self, *, words: bool = True) -> dict[str, str]:
        """What stands in the address, without the place and the language."""
        left_out = {"after", "lang"} if words else {"after", "lang", "q"}
        return {name: str(value) for name, value in self.model_dump(exclude=left_out, exclude_defaults=True).items()}

    def address(self, **changes: str) -> dict[str, str]:
        """The address with some of it changed; an empty value takes a filter away, and the place is lost."""
        return {name: value for name, value in {**self.kept(), **changes}.items() if value}


_LATENESS = {View.SOON: Lateness.NONE, View.LATE: Lateness.LATE, View.ON_ARRIVAL: Lateness.ON_ARRIVAL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One value of a filter, with the address that sets it."""

    words: str
    query: dict[str, str]
    chosen: bool


def options(query: QueueQuery, name: str, values: tuple[tuple[str, str], ...]) -> list[Option]:
    """The values of one filter as (value, message)."""
    now = query.kept().get(name, "")
    return [
        Option(words=words, query=query.address(**{name: str(value)}), chosen=now == str(value))
        for value, words in values
    ]


def query_in(address: str) -> QueueQuery:
    """The filter an address holds, such as one that was kept; a plain one where it is none any more."""
    try:
        return QueueQuery.model_validate(dict(parse_qsl(address)))
    except ValidationError:
        return QueueQuery()


def as_address(query: dict[str, str]) -> str:
    return urlencode(query)
