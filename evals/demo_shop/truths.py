"""What is hidden in the demo shops, counted from their own orders and cases, for later rooms to be judged on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from evals.demo_shop.exports import Shelf
from evals.demo_shop.orders import Line
from evals.demo_shop.talk import Told

Among = Callable[[Line], bool]


def truths_of(shelf: Shelf) -> dict[str, Any]:
    """The three causes somebody could remove, and the product that only looks like a fourth."""
    lie, bad, failing = (shelf.plan[name] for name in ("misleading", "bad_batch", "failing"))
    products = shelf.plan["products"]
    return {
        "video shows another colour": {
            "product": products[lie["product"]]["name"],
            "variant": lie["variant"],
            "source": lie["source"],
            "cause": "color_difference",
            **_held_against(shelf, "color_difference", lambda line: line.source == lie["source"]),
        },
        "zips of one batch burst": {
            "product": products[bad["product"]]["name"],
            "batch": bad["batch"],
            "cause": "quality",
            **_held_against(shelf, "quality", lambda line: line.batch == bad["batch"]),
        },
        "carrier fails in two provinces": {
            "carrier": failing["carrier"],
            "provinces": failing["provinces"],
            "cause": "delay",
            **_held_against(
                shelf,
                "delay",
                lambda line: line.carrier == failing["carrier"] and line.province in failing["provinces"],
            ),
            "parcels late, stuck or lost": _late_parcels(shelf),
        },
        "best seller with an ordinary rate": _best_seller(shelf),
    }


def _complaints(told: Iterable[Told]) -> list[Told]:
    return [each for each in told if each.has_gold and each.case["gold"]["kind"] == "complaint" and each.line]


def _held_against(shelf: Shelf, cause: str, among: Among) -> dict[str, Any]:
    """Cases of the cause on the orders meant, their rate, and the rate of the same cause on all others."""
    cases = [each for each in _complaints(shelf.told) if each.case["gold"]["cause"] == cause]
    inside = [each for each in cases if each.line and among(each.line)]
    orders = [each for each in shelf.lines if not each.cancelled]
    meant = sum(map(among, orders))
    return {
        "cases": [each.case["id"] for each in inside],
        **_rate(len(inside), meant),
        "elsewhere": _rate(len(cases) - len(inside), len(orders) - meant),
    }


def _late_parcels(shelf: Shelf) -> dict[str, Any]:
    """What the tracking alone shows: of the parcels it moves, how many are late, stuck or lost, here and elsewhere."""
    failing = shelf.plan["failing"]
    groups: dict[str, list[bool]] = {"there": [], "same carrier elsewhere": [], "other carriers there": []}
    for line in shelf.lines:
        own, here = line.carrier == failing["carrier"], line.province in failing["provinces"]
        if line.shipped and (own or here):
            name = "there" if own and here else "same carrier elsewhere" if own else "other carriers there"
            slow = line.delivered is not None and (line.delivered - line.shipped).days >= 7
            groups[name].append(slow or line.state in {"stuck", "lost"})
    return {name: _rate(sum(each), len(each), "late") for name, each in groups.items()}


def _best_seller(shelf: Shelf) -> dict[str, Any]:
    """The product with most complaints, whose rate is no higher than the shop's."""
    count = Counter(each.line.product for each in _complaints(shelf.told) if each.line)
    orders = Counter(each.product for each in shelf.lines if not each.cancelled)
    product, most = count.most_common(1)[0]
    return {
        "product": shelf.plan["products"][product]["name"],
        **_rate(most, orders[product]),
        "whole shop": _rate(sum(count.values()), sum(orders.values())),
    }


def _rate(hits: int, orders: int, name: str = "complaints") -> dict[str, Any]:
    return {name: hits, "orders": orders, "rate": round(hits / orders, 4) if orders else 0.0}
