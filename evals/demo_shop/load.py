"""The demo shops' cases with their gold readings, taken in by a desk as any seller's exports are."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from assistant.bootstrap import build
from assistant.desk.arriving.importing import FileResult, take_file
from assistant.desk.shop.shops import new_shop
from assistant.domain.case import Case, CaseState
from assistant.domain.complaint import Complaint
from assistant.domain.intake import Kind
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.settings import Settings
from evals.demo_shop.exports import KINDS, file_name
from evals.demo_shop.source import HERE, NOW, read_catalogue

Gold = dict[str, Any]


def demo_shops() -> dict[str, Shop]:
    """The two shops as a seller would add them."""
    return {
        name: new_shop(name, name=plan["name"], platform=Platform(plan["platform"]), market=plan["market"])
        for name, plan in read_catalogue().items()
    }


def shop_files(shop: str) -> list[tuple[Kind, Path]]:
    """The exports of a shop in the order they are to be imported."""
    plan = read_catalogue()[shop]
    return [(Kind(kind), HERE / shop / file_name(plan, kind)) for kind in KINDS]


def read_gold() -> dict[str, Gold]:
    """Gold readings by the id of a case: that of its review, else of its chat, else of its ticket."""
    lines = map(json.loads, (HERE / "gold.jsonl").read_text("utf-8").splitlines())
    return {line["id"]: line for line in lines}


def load_cases() -> Iterator[tuple[Shop, Complaint, Gold]]:
    """Every case that has a gold reading, as the agent sees it: what belongs to one order is one case."""
    gold, shops = read_gold(), demo_shops()
    for case in imported_cases()[0]:
        if (name := external_id(case)) in gold:
            yield shops[case.shop], case.complaint(shops[case.shop]), gold[name]


def external_id(case: Case) -> str:
    """The platform's id of a case's review, else of its chat, else of its ticket."""
    if case.review:
        return case.review.id
    if case.messages:
        return case.messages[0].id.rpartition("-")[0]
    return case.tickets[0].id if case.tickets else ""


@cache
def imported_cases() -> tuple[tuple[Case, ...], tuple[FileResult, ...]]:
    """All cases of both shops and what became of each file, by a desk of their own that is thrown away.

    It has a thread of its own, so that callers may be in an event loop.
    """
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, _import_all()).result()


async def _import_all() -> tuple[tuple[Case, ...], tuple[FileResult, ...]]:
    cases: list[Case] = []
    results = []
    with tempfile.TemporaryDirectory(prefix="demo-") as home:
        desk = await build(Settings(home=Path(home)))
        try:
            for shop in demo_shops().values():
                await desk.shops.add(shop, now=NOW)
                results += [await take_file(desk, shop, file, kind=kind, now=NOW) for kind, file in shop_files(shop.id)]
                found = await desk.reader.queue(shop.id, now=NOW, states=frozenset(CaseState))
                cases += sorted((row.case for row in found), key=lambda case: int(case.id.rpartition("-")[2]))
        finally:
            await desk.close()
    return tuple(cases), tuple(results)
