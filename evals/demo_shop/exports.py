"""The files of a shop as its seller would export them, and what their columns are called in each of the two."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from evals.demo_shop.orders import Line
from evals.demo_shop.source import Plan
from evals.demo_shop.talk import Told

#: the kinds of rows in the order of import: what is known of orders comes before what is said of them
KINDS = ("orders", "tracking", "reviews", "chats", "after_sales", "replies")
Cells = dict[str, Any]


class Columns(Protocol):
    """How a shop's exports name and write things."""

    def order(self, line: Line) -> Cells: ...
    def parcel(self, line: Line) -> Cells: ...
    def review(self, told: Told) -> Cells: ...
    def chat(self, told: Told) -> list[Cells]:
        """A row a message, or one for the whole conversation."""
        ...

    def ticket(self, told: Told) -> Cells: ...
    def reply(self, told: Told) -> Cells: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What one shop has: its catalogue, all its orders, all its cases."""

    id: str
    plan: Plan
    lines: Sequence[Line]
    told: Sequence[Told]


def files_of(shelf: Shelf, columns: Columns) -> dict[str, bytes]:
    """Kind of rows -> content of its file; orders and parcels are always tables."""
    told = shelf.told
    rows: dict[str, list[Cells]] = {
        "orders": [columns.order(each) for each in shelf.lines],
        "tracking": [columns.parcel(each) for each in shelf.lines if each.tracking],
        "reviews": [columns.review(each) for each in told if "review" in each.case],
        "chats": [row for each in told if "chat" in each.case for row in columns.chat(each)],
        "after_sales": [columns.ticket(each) for each in told if "ticket" in each.case],
        "replies": [columns.reply(each) for each in told if "answer" in each.case],
    }
    return {
        kind: _table(each) if file_name(shelf.plan, kind).endswith("csv") else _lines(each)
        for kind, each in rows.items()
    }


def file_name(plan: Plan, kind: str) -> str:
    """`reviews.csv` for one shop, `reviews.jsonl` for the other."""
    return f"{kind}.{'csv' if kind in plan['tables'] else 'jsonl'}"


def _table(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """CSV in UTF-8 with the mark that makes a spreadsheet read it as such."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _lines(rows: Sequence[Mapping[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
