"""The orders of a demo shop: those that cases are about, and the many that nobody complained of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from evals.demo_shop.source import NOW, WEEKS, Dice, Plan, moment

#: orders on a day count more the nearer the great sale of 11 November is
PEAK_DAY = datetime(2026, 11, 11, tzinfo=NOW.tzinfo)
#: when each batch came into the warehouse: month and letter, date, weight from then on
BATCHES = (("2609A", 9, 1, 1.0), ("2610A", 10, 12, 3.0), ("2610B", 10, 28, 6.0))
#: shares of parcels that are slow, stuck, lost: where the carrier fails, and elsewhere
FAILING = (0.30, 0.09, 0.04)
ORDINARY = (0.012, 0.004, 0.002)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One order with its parcel. `state` is in the words of English exports, `paid` and `freight` as they write it."""

    number: str
    product: str
    variant: str
    quantity: int
    paid: str
    freight: str
    batch: str
    source: str
    market: str
    province: str
    carrier: str
    tracking: str
    state: str
    cancelled: bool
    placed: datetime
    promised: datetime
    shipped: datetime | None
    delivered: datetime | None
    scan: datetime | None


def line_of_case(plan: Plan, case: Plan, written: datetime | None) -> Line:
    """The order a case is about: what was written of it, and the rest drawn so that it fits."""
    said, dice = case["order"], Dice("case", case["id"])
    times = _times_of(said, written, plan["zone"], dice)
    line = _drawn(plan, dice, times[0], said, product=case["product"], variant=case["variant"])
    state = said.get("state") or ("delivered" if times[2] else "in_transit")
    words = {name: word for word, name in plan["states"].items()}
    state = words.get(state, state)
    if state == "none":
        return replace(line, state="", tracking="", carrier="", shipped=None, delivered=None, scan=None)
    scan = moment(said["scan"], plan["zone"]) if "scan" in said else times[2] or times[1]
    return replace(line, state=state, shipped=times[1], delivered=times[2], scan=scan, cancelled=False)


def ordinary_line(plan: Plan, shop: str, place: int) -> Line:
    """An order without a case."""
    dice = Dice(shop, "order", str(place))
    placed = _placed(dice).astimezone(moment("2026-11-01", plan["zone"]).tzinfo)
    line = _drawn(plan, dice, placed, {}, product="", variant="")
    if dice.chance(0.02):
        return replace(line, cancelled=True, carrier="", tracking="")
    shipped = placed + timedelta(hours=dice.between(6, 44))
    if shipped > NOW:
        return replace(line, carrier="", tracking="")
    slow, stuck, lost = FAILING if _fails(plan, line) else ORDINARY
    days = dice.between(8, 14) if dice.chance(slow) else dice.between(1.8, 5)
    delivered = shipped + timedelta(days=days)
    halfway = shipped + (delivered - shipped) * dice.between(0.2, 0.7)
    line = replace(line, shipped=shipped)
    fate = dice.between(0, 1)
    if fate < stuck + lost:
        still_moving = NOW - halfway < timedelta(days=3)
        state = "in_transit" if still_moving else "stuck" if fate < stuck else "lost"
        return replace(line, state=state, scan=min(halfway, NOW - timedelta(hours=3)))
    if delivered > NOW:
        return replace(line, state="in_transit", scan=min(halfway, NOW - timedelta(hours=3)))
    if dice.chance(0.004):
        return replace(line, state="returned", scan=delivered)
    return replace(line, state="delivered", delivered=delivered, scan=delivered)


def _placed(dice: Dice) -> datetime:
    """A moment in the weeks before the demo; days near the sale are up to four times as likely."""
    while True:
        at = NOW - timedelta(days=dice.between(0.05, WEEKS * 7))
        away = abs((at - PEAK_DAY).total_seconds()) / 86400
        if dice.chance(max(0.25, 1 - away / 6)):
            return at


def _times_of(
    said: Plan, written: datetime | None, zone: str, dice: Dice
) -> tuple[datetime, datetime | None, datetime | None]:
    """When a case's order was placed, shipped and delivered; what was not written is counted from its neighbours."""
    given = {name: moment(said[name], zone) for name in ("placed", "shipped", "delivered") if name in said}
    hours, days = timedelta(hours=dice.between(9, 40)), timedelta(days=dice.between(1.9, 3.6))
    if "market" in said:
        days *= 2.5
    if "placed" in given:
        delivered = given.get("delivered")
        shipped = given.get("shipped", given["placed"] + hours)
        if "scan" not in said and "shipped" not in given:
            delivered = shipped + days / 2
        return given["placed"], shipped, delivered
    assert written is not None, said
    delivered = written - timedelta(hours=dice.between(34, 120))
    shipped = delivered - days
    return shipped - hours, shipped, delivered


def _drawn(plan: Plan, dice: Dice, placed: datetime, said: Plan, *, product: str, variant: str) -> Line:
    """An order before its parcel moves."""
    products = plan["products"]
    product = product or dice.weighted({key: each["weight"] for key, each in products.items()})
    sold = products[product]
    source = said.get("source") or dice.weighted(sold["sources"])
    variant = variant or _variant(plan, dice, product, source)
    province = said.get("province") or dice.weighted(plan["provinces"])
    carrier = said.get("carrier") or _carrier(plan, dice, province)
    quantity = 2 if not said and dice.chance(0.04) else 1
    price: str = sold.get("prices", {}).get(variant, sold["price"])
    return Line(
        number=said.get("number") or plan["order_digits"][0] + dice.digits(plan["order_digits"][1]),
        product=product,
        variant=variant,
        quantity=quantity,
        paid=said.get("paid") or _times(price, quantity),
        freight=said.get("freight", "0"),
        batch=said.get("batch") or _batch(sold["code"], placed, dice),
        source=source,
        market=said.get("market", ""),
        province=province,
        carrier=carrier,
        tracking=said.get("tracking") or _tracking(plan, carrier, dice),
        state="",
        cancelled=False,
        placed=placed,
        promised=moment(said["promised"], plan["zone"]) if "promised" in said else placed + timedelta(hours=48),
        shipped=None,
        delivered=None,
        scan=None,
    )


def _times(price: str, quantity: int) -> str:
    cents = round(float(price) * 100) * quantity
    return f"{cents / 100:.2f}"


def _variant(plan: Plan, dice: Dice, product: str, source: str) -> str:
    """The video that misleads sells the colour it shows, nothing else does so as much."""
    lie = plan["misleading"]
    variants: list[str] = plan["products"][product]["variants"]
    if product == lie["product"] and source == lie["source"] and dice.chance(0.8):
        variants = [each for each in variants if each.startswith(lie["variant"])]
    return dice.one_of(variants)


def _carrier(plan: Plan, dice: Dice, province: str) -> str:
    """The failing carrier brings most parcels where it fails, and a few everywhere else."""
    failing = plan["failing"]
    if province in failing["provinces"] and dice.chance(failing["share"] / 100):
        return str(failing["carrier"])
    return dice.weighted(plan["carriers"])


def _fails(plan: Plan, line: Line) -> bool:
    failing = plan["failing"]
    return line.carrier == failing["carrier"] and line.province in failing["provinces"]


def _batch(code: str, placed: datetime, dice: Dice) -> str:
    there = {name: weight for name, month, day, weight in BATCHES if (placed.month, placed.day) >= (month, day)}
    return f"{code}-{dice.weighted(there or {BATCHES[0][0]: 1.0})}"


def _tracking(plan: Plan, carrier: str, dice: Dice) -> str:
    head, count = plan["number_styles"][carrier]
    return f"{head}{dice.digits(count)}"
