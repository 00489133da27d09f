"""What a list of cases may be asked: every field and every order is named here, and anything else is refused."""

from __future__ import annotations

from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from api.routes.shapes import ShopName
from assistant.domain.case import CaseState
from assistant.domain.listing import CaseFilter, CaseOrder
from assistant.domain.taxonomy import Cause, Platform, Severity, TextKind

#: characters that words of a search have at least: one letter would find everything
LEAST_WORDS = 2
Market = Annotated[str, Field(pattern=r"^([A-Z]{2})?$", examples=["CN"])]


class CaseQuery(BaseModel):
    """Filters are joined by and; a repeated one by or."""

    model_config = ConfigDict(extra="forbid")

    shop: ShopName = ""
    state: list[CaseState] = Field(
        default=[],
        max_length=len(CaseState),
        description="Repeat; by default the open states, and all of them where `q` or `order_number` is asked.",
    )
    cause: list[Cause] = Field(default=[], max_length=len(Cause), description="Repeat.")
    kind: list[TextKind] = Field(default=[], max_length=len(TextKind), description="Repeat.")
    platform: Platform | None = None
    market: Market = ""
    product: str = Field(default="", max_length=300, description="The whole name.")
    order_number: str = Field(default="", max_length=80)
    taken_by: str = Field(default="", max_length=100, description="Who answers it alone.")
    severity: Severity | None = Field(default=None, description="At least so severe, 1 to 3.")
    due_before: AwareDatetime | None = Field(default=None, description="Its next deadline lies before.")
    arrived_from: AwareDatetime | None = None
    arrived_until: AwareDatetime | None = Field(default=None, description="That moment excluded.")
    q: str = Field(
        default="",
        max_length=100,
        pattern=rf"^(.{{{LEAST_WORDS},}})?$",
        description="A case, order, review or request by its number; else words of the buyer or of the product's name, "
        "looked for in the newest 2,000 cases.",
    )
    order: CaseOrder = CaseOrder.HARM
    limit: int = Field(default=50, ge=1, le=200)
    after: str = Field(default="", max_length=80, description="`next` of the page before, in the same order.")

    def wanted(self) -> CaseFilter:
        anywhere = bool(self.q or self.order_number)
        states = frozenset(self.state) or (frozenset(CaseState) if anywhere else CaseState.open_states())
        return CaseFilter(
            states=states,
            causes=frozenset(self.cause),
            kinds=frozenset(self.kind),
            platform=self.platform,
            market=self.market,
            product=self.product,
            order=self.order_number,
            taken_by=self.taken_by,
            least_severity=int(self.severity or 0),
            due_before=self.due_before,
            arrived_from=self.arrived_from,
            arrived_until=self.arrived_until,
            words=self.q,
        )
