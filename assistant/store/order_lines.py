"""Which line of an order is meant, by the number of the sub-order, the SKU or the product."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

#: a row of `order_lines`, as read or as pieced together
Line = Mapping[Any, Any]
L = TypeVar("L", bound=Line)


def line_for(lines: Sequence[L], *, number: str = "", sku: str = "", product: str = "") -> L | None:
    """The line that is meant; None where none fits, or several fit equally well.

    A sub-order's number decides, then the SKU, then the product. What one side does not name contradicts nothing.
    """
    points = [(_points(line, number, sku, product), line) for line in lines]
    best = max((each for each, _ in points), default=0)
    fitting = [line for each, line in points if each == best]
    return fitting[0] if best and len(fitting) == 1 else None


def sub_order(line: Line) -> str:
    """The sub-order's number; empty if the line is kept under SKU or product."""
    return "" if line["line"] in (line["sku"], line["product"]) else line["line"]


def _points(line: Line, number: str, sku: str, product: str) -> int:
    """0 if they contradict each other, else the more the surer."""
    if line["line"] and line["line"] in (number, sku):
        return 4
    if number and sub_order(line):
        return 0
    if sku and line["sku"]:
        return 3 if sku == line["sku"] else 0
    if product and line["product"]:
        return 2 if product == line["product"] else 0
    return 1
