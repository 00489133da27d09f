"""Writes the demo shop: `python -m evals.demo_shop.make` gives the committed files again, byte for byte."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from evals.demo_shop.columns_cn import ChineseColumns
from evals.demo_shop.columns_us import AmericanColumns
from evals.demo_shop.exports import Columns, Shelf, file_name, files_of
from evals.demo_shop.orders import Line, line_of_case, ordinary_line
from evals.demo_shop.pictures import DRAWINGS, picture
from evals.demo_shop.source import HERE, Dice, Plan, read_cases, read_catalogue
from evals.demo_shop.talk import Told, talk_of
from evals.demo_shop.truths import truths_of


def demo_files() -> dict[str, bytes]:
    """Path below the demo shop's folder -> content."""
    files, gold, truths = {}, [], {}
    for shop, plan in read_catalogue().items():
        shelf = shelf_of(shop, plan)
        columns: Columns = ChineseColumns(plan) if plan["market"] == "CN" else AmericanColumns(plan)
        for kind, content in files_of(shelf, columns).items():
            files[f"{shop}/{file_name(plan, kind)}"] = content
        for name in _pictures_in(shelf):
            files[f"{shop}/photos/{name}"] = picture(name)
        gold += [_gold(shop, each) for each in shelf.told if each.has_gold]
        truths[shop] = truths_of(shelf)
    files["gold.jsonl"] = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in gold).encode()
    files["truths.json"] = (json.dumps(truths, ensure_ascii=False, indent=1) + "\n").encode()
    return files


def shelf_of(shop: str, plan: Plan) -> Shelf:
    """All orders of a shop in the order they were placed, and its cases as they were written."""
    told: list[Told] = []
    lines: dict[str, Line] = {}
    for case in read_cases(shop):
        talk = talk_of(case, plan["zone"])
        line = line_of_case(plan, case, talk.began) if case["order"] is not None else None
        if line:
            line = lines.setdefault(line.number, line)
        told.append(Told(case=case, line=line, talk=talk, buyer=_buyer(case, plan)))
    place = 0
    while len(lines) < plan["orders"]:
        drawn = ordinary_line(plan, shop, place)
        lines.setdefault(drawn.number, drawn)
        place += 1
    ordered: list[Line] = sorted(lines.values(), key=lambda each: (each.placed, each.number))
    return Shelf(id=shop, plan=plan, lines=ordered, told=told)


def _buyer(case: Plan, plan: Plan) -> str:
    """The nickname that was written, or an invented one."""
    return str(case.get("buyer") or Dice("buyer", case["id"]).one_of(plan["buyers"]))


def _gold(shop: str, told: Told) -> dict[str, Any]:
    """The reading of a case under the id of its review, else of its chat, else of its ticket."""
    case = told.case
    parts = {name: case[name]["id"] for name in ("chat", "ticket") if name in case}
    if "review" in case:
        parts = {"review": case["id"], **parts}
    order = {"order": told.line.number} if told.line else {}
    return {"id": case["id"], "shop": shop, **parts, **order, **case["gold"]}


def _pictures_in(shelf: Shelf) -> list[str]:
    parts = [each.case[part] for each in shelf.told for part in ("review", "chat") if part in each.case]
    named = [part.get("photos") for part in parts]
    used = {name for photos in named if isinstance(photos, list) for name in photos}
    return [name for name in DRAWINGS if name in used]


def main() -> int:
    """Write all files below --to, the project's own folder if nothing is said."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=HERE)
    options = parser.parse_args()
    files = demo_files()
    for name, content in files.items():
        path: Path = options.to / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    sys.stdout.write(f"{len(files)} files, {sum(map(len, files.values())):,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
