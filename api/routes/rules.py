"""The rules of platforms and markets, what holds for a case, and the limits of the desk."""

from __future__ import annotations

from datetime import date
from typing import Literal

from fastapi import APIRouter

from api.access import Reads, shop_of, shop_of_case
from api.edge import AtEdge
from api.routes.case_shapes import OfferOut
from api.routes.cases import CaseId
from api.routes.shapes import OfShop, Shape, example
from assistant.desk.seeing.shapes import offer_json
from assistant.desk.shop.rules import state_of
from assistant.domain.minimum import MinimumKind
from assistant.domain.rulepack import Disclosure, Permission, RulePack, permits
from assistant.domain.taxonomy import Cause, Platform

router = APIRouter(prefix="/api", tags=["rules"])


class MinimumOut(Shape):
    """What law or platform demands at least; `proven` says whether facts of the order show that it is owed."""

    id: str
    kind: MinimumKind
    title: dict[str, str]
    percent: int
    proven: bool
    source: str
    grade: str
    checked_on: date


class PackOut(Shape):
    """A rule pack; `permissions` as they stand today. What is not in force permits nothing."""

    model_config = example(
        {
            "id": "douyin-cn",
            "platform": "douyin",
            "market": "CN",
            "state": "in_force",
            "valid_from": "2026-01-01",
            "valid_until": "2027-12-31",
            "checked_on": "2026-11-22",
            "source": "merchant rules",
            "grade": "O*",
            "note": "",
            "permissions": {"send": True, "mention_review_change": False, "off_platform_contact": False},
            "reply_length": 500,
            "chat_length": 2000,
            "one_reply_per_review": True,
            "follow_ups": 1,
            "follow_up_gap_days": 3,
            "follow_up_window_days": 30,
            "ai_disclosure": "not_needed",
            "uncounted_causes": ["delay"],
            "metric": "3-minute response",
        }
    )
    id: str
    platform: Platform
    market: str
    state: Literal["in_force", "to_check", "not_in_force"]
    valid_from: date
    valid_until: date
    checked_on: date
    source: str
    grade: str
    note: str
    permissions: dict[Permission, bool]
    reply_length: int
    chat_length: int
    one_reply_per_review: bool
    follow_ups: int
    follow_up_gap_days: int
    follow_up_window_days: int
    ai_disclosure: Disclosure
    uncounted_causes: list[Cause]
    metric: str | None


class PackList(Shape):
    packs: list[PackOut]


class ExplainedOut(Shape):
    """Without a pack every permission is withheld."""

    case: str
    platform: Platform
    market: str
    pack: PackOut | None
    minimums: list[MinimumOut]
    offer: OfferOut | None


class LimitsOut(Shape):
    """Caps in whole units by currency; a currency that is not named has no such cap.

    In the shop's own currency they are what its owner set, and the desk's (`playbooks/limits.yaml`) where none was set.
    """

    model_config = example(
        {
            "goodwill_percent": 30,
            "goodwill_cap": {"CNY": 200},
            "supervisor_above": {"CNY": 200},
            "supervisor_severity": 3,
            "second_above": {"CNY": 1000},
            "order_cap": {},
            "buyer_budget": {},
            "day_budget": {},
            "month_budget": {},
            "approval_days": 3,
            "negotiation_rounds": 2,
        }
    )
    goodwill_percent: int
    goodwill_cap: dict[str, int]
    supervisor_above: dict[str, int]
    supervisor_severity: int
    second_above: dict[str, int]
    order_cap: dict[str, int]
    buyer_budget: dict[str, int]
    day_budget: dict[str, int]
    month_budget: dict[str, int]
    approval_days: int
    negotiation_rounds: int


@router.get("/rules")
async def rules(edge: AtEdge, who: Reads) -> PackList:
    """Every rule pack: until when it holds, when it was last checked, on what source."""
    day = edge.now().date()
    return PackList(packs=[_pack(each, day) for each in edge.desk.rules.packs()])


@router.get("/cases/{case}/rules")
async def explain(edge: AtEdge, who: Reads, case: CaseId) -> ExplainedOut:
    """The rules that hold for a case, with their source, and what its offer owes to them."""
    shop = await shop_of_case(edge, who, case)
    now = edge.now()
    found = await edge.desk.rules.explain(shop, case, now=now)
    offer = offer_json(found.offer)
    return ExplainedOut(
        case=case,
        platform=found.case.platform,
        market=found.case.market,
        pack=_pack(found.pack, now.date()) if found.pack else None,
        minimums=[MinimumOut.showing(each) for each in found.minimums],
        offer=OfferOut.model_validate(offer) if offer else None,
    )


@router.get("/limits")
async def limits(edge: AtEdge, who: Reads, shop: OfShop = "") -> LimitsOut:
    """What bounds a shop's offers, above what a supervisor, or two, must approve, and the budgets, as they hold now."""
    return LimitsOut.showing(edge.desk.reader.limits(await shop_of(edge, who, shop)))


def _pack(pack: RulePack, day: date) -> PackOut:
    own = {name: getattr(pack, name) for name in PackOut.model_fields if hasattr(pack, name)}
    told = {
        "state": state_of(pack, day),
        "permissions": {each: permits(pack, each, day) for each in Permission},
        "uncounted_causes": sorted(pack.uncounted_causes),
        "metric": pack.clock.metric if pack.clock else None,
    }
    return PackOut.model_validate(own | told)
