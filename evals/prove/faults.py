"""Every fault of a model's provider by what becomes of the cases: a real client, real HTTP, a real desk.

Each fault gets the same reviews anew. A row says how many cases ended in a proposal, by whom, in
what time, over how many requests, and whether anything stands twice.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zlib import crc32

from assistant.bootstrap import build
from assistant.desk.arriving.importing import take_file
from assistant.desk.desk import Desk
from assistant.desk.seeing.cases import QueueRow
from assistant.desk.seeing.model_use import UseLine
from assistant.desk.shop.shops import new_shop
from assistant.domain.case import CaseState
from assistant.domain.intake import Kind
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.domain.verdict import Verdict
from assistant.settings import NextModel, Settings
from evals.model_server.adversary import WORDS, adversary
from evals.model_server.apart import apart
from evals.model_server.faults import Fault
from evals.model_server.honest import answer as honest
from evals.model_server.server import OpenAIServer

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
#: seconds one request may take, and all of a case
TIMEOUT, CASE = 2.0, 5.0
#: a case may take what it takes without a model, so often over, beside its time with one: the machine has other work
SLACK = 3
REVIEWS = ["The jar came cracked and the lid leaks.", "The blue is not the blue of your video at all."]
SHOP = "us"


def prove(work: Path) -> dict[str, Any]:
    """All faults that stay, all that come once, all models that mean ill, and one endpoint behind a broken one."""
    _row(work, "nothing, to warm up: a library takes seconds to import", OpenAIServer(honest))
    alone = _row(work, "no model", None)["slowest case"]
    rows = [_row(work, f"{each} stays", OpenAIServer(honest, fault=each)) for each in Fault]
    rows += [_row(work, f"{each} once", OpenAIServer(honest, script=[each])) for each in Fault]
    rows += [_row(work, f"a model with {name}", OpenAIServer(adversary(words))) for name, words in WORDS.items()]
    rows += [
        _row(work, f"{each} stays, another endpoint behind", OpenAIServer(honest, fault=each), OpenAIServer(honest))
        for each in (Fault.STALL, Fault.AWAY, Fault.OFF_SCHEMA, Fault.REFUSAL)
    ]
    good = _row(work, "none", OpenAIServer(honest))
    deadline = round(CASE + SLACK * alone, 2)
    for row in (good, *rows):
        row["sound"] = row["sound"] and row["slowest case"] <= deadline
    return {
        "cases a fault": len(REVIEWS),
        "slowest case without a model": alone,
        "deadline of a case, seconds": deadline,
        "without": good,
        "faults": rows,
    }


def holds(seen: dict[str, Any]) -> bool:
    """Every case has its proposal in time, nothing twice; without a fault the model wrote."""
    rows = [seen["without"], *seen["faults"]]
    return seen["without"]["by the model"] > 0 and all(each["sound"] for each in rows)


def _row(work: Path, name: str, server: OpenAIServer | None, behind: OpenAIServer | None = None) -> dict[str, Any]:
    """One desk for all faults, opened anew for each, so that each has a client and a model's name of its own."""
    with ExitStack() as open_servers:
        first = open_servers.enter_context(apart(server)) if server else None
        second = open_servers.enter_context(apart(behind)) if behind else None
        settings = Settings(
            home=work / "faults",
            model_url=first.url if first else "",
            model=f"first, {name}"[:60],
            model_timeout=TIMEOUT,
            model_case_seconds=CASE,
            model_then=(NextModel(url=second.url, model=f"second, {name}"[:60]),) if second else (),
        )
        row = asyncio.run(_one(settings, name))
        asked = sum(len(each.requests) for each in (first, second) if each)
    counted = row.pop("counted")
    row |= {"requests": asked, "all requests counted": counted == asked}
    sound = row["proposals"] == row["three drafts each"] == len(REVIEWS) and not row["blocked"] and not row["twice"]
    return {"fault": name, "sound": bool(sound and counted == asked), **row}


async def _one(settings: Settings, name: str) -> dict[str, Any]:
    desk = await build(settings)
    try:
        shop = await _shop(desk)
        before = {row.case.id for row in await _rows(desk)}
        file = settings.home / f"{name}.jsonl"
        file.write_text("".join(json.dumps(each) + "\n" for each in _reviews(name)), "utf-8")
        await take_file(desk, shop, file, kind=Kind.REVIEWS, now=NOW)
        seconds: list[float] = []
        while (await desk.triage.waiting(SHOP)) and len(seconds) < 2 * len(REVIEWS):
            began = time.monotonic()
            await desk.triage.batch(SHOP, now=NOW, limit=1)
            seconds.append(time.monotonic() - began)
        again = await desk.triage.batch(SHOP, now=NOW, limit=10)
        new = [row for row in await _rows(desk) if row.case.id not in before]
        lines = [each for each in await desk.model_usage.since(NOW.date(), shop=SHOP) if name in each.model]
        return {**_seen(new, again.claimed), "slowest case": round(max(seconds), 2), **_counted(lines)}
    finally:
        await desk.close()


async def _shop(desk: Desk) -> Shop:
    for each in await desk.shops.all():
        return each
    shop = await desk.shops.add(new_shop(SHOP, platform=Platform.TIKTOK_SHOP, market="US"), now=NOW)
    await desk.knowledge.start(SHOP, now=NOW)
    return shop


async def _rows(desk: Desk) -> list[QueueRow]:
    return list(await desk.reader.queue(SHOP, now=NOW, states=frozenset(CaseState)))


def _reviews(name: str) -> list[dict[str, Any]]:
    """Each about goods of its own, for the guard lets no two replies on one product be alike."""
    usual = {"rating": 1, "written_at": "2026-11-22T06:00:00+00:00"}
    return [
        {
            "external_id": f"{name} {number}",
            "text": text,
            "product": f"Jar {crc32(f'{name} {number}'.encode()):x}",
            **usual,
        }
        for number, text in enumerate(REVIEWS)
    ]


def _seen(rows: Sequence[QueueRow], claimed_again: int) -> dict[str, Any]:
    proposals = [row.record.proposal for row in rows if row.record]
    drafts = [draft for each in proposals for draft in each.drafts]
    by = Counter(re.sub(r".* (first|second), .*", r"\1", each.draft.author) for each in drafts)
    return {
        "proposals": len(proposals),
        "by the model": by["first"] + by["second"],
        "by the desk itself": len(drafts) - by["first"] - by["second"],
        "three drafts each": sum(
            len({each.draft.kind for each in proposal.drafts}) == len(proposal.drafts) == 3 for proposal in proposals
        ),
        "blocked": sum(each.verdict is Verdict.BLOCK for each in drafts),
        "twice": claimed_again + len(rows) - len({row.case.id for row in rows}),
    }


def _counted(lines: Sequence[UseLine]) -> dict[str, Any]:
    failed = Counter[str]()
    for line in lines:
        failed.update({str(each): n for each, n in line.failed.items()})
    return {"failed requests": dict(failed), "counted": sum(each.calls for each in lines)}
