"""`assistant follow-up` as a seller types it, in Chinese and English: planned, proposed, approved, sent, called off."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from assistant.bootstrap import build
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import Kind
from assistant.domain.money import Money
from assistant.domain.people import Role
from assistant.domain.taxonomy import Platform
from assistant.settings import Settings
from assistant.testing import FakeChannel
from tests.desk_kit import NOW, carry_out, lay_tables, order_facts, row
from tests.typed import Done, assistant

DONE = NOW + timedelta(days=1)
WORDS = {
    "zh": ("douyin", "CN", "CNY", "衣服才穿一天就开线了，质量太差", "亚麻衬衫"),
    "en": ("tiktok_shop", "US", "USD", "the seam came apart after one day, poor quality", "linen shirt"),
}


def at(home: Path, lang: str, moment: datetime, *words: str) -> Done:
    return assistant(home, *words, now=moment.strftime("%Y-%m-%dT%H:%M:%S"), lang=lang)


async def carried_out(home: Path, lang: str) -> None:
    """Two cases that were answered, and all that was owed because of them done."""
    platform, market, currency, text, product = WORDS[lang]
    shop = new_shop("mugu", platform=Platform(platform), market=market)
    desk = await build(Settings(home=lay_tables(home)))
    try:
        await desk.shops.add(shop, now=NOW)
        await desk.people.add("mugu", "Wang", Role.SUPERVISOR, now=NOW)
        paid = Money(minor=4000, currency=currency)
        rows = [
            row(
                n,
                text=text,
                product=product,
                order=order_facts(f"57{n:016d}", product=product, paid=paid, freight=None),
            )
            for n in (1, 2)
        ]
        await desk.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="f" * 64, now=NOW, on_bad=print, beside=None)
        await desk.knowledge.start("mugu", now=NOW)
        while (await desk.triage.batch("mugu", now=NOW, limit=10)).claimed:
            pass
        channel = FakeChannel()
        for case in ("mugu-1", "mugu-2"):
            await desk.decisions.approve(shop, case, by="Wang", channel="spreadsheet", now=NOW)
        await desk.dispatch.due("mugu", channel_of=lambda _: channel, now=NOW)
        for case in ("mugu-1", "mugu-2"):
            await carry_out(desk, case, at=DONE)
    finally:
        await desk.close()


@pytest.mark.parametrize(
    ("lang", "planned", "proposed", "sent", "cancelled", "heading"),
    [
        ("zh", "已计划", "已出建议", "已发送", "已取消", "回访"),
        ("en", "planned", "proposed", "sent", "cancelled", "Follow-up"),
    ],
)
def test_from_the_plan_to_the_send(
    tmp_path: Path, lang: str, planned: str, proposed: str, sent: str, cancelled: str, heading: str
) -> None:
    asyncio.run(carried_out(tmp_path, lang))
    first = at(tmp_path, lang, DONE, "follow-up")
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith(f"== {planned} ==")
    assert first.stdout.count("mugu-") == 2
    off = at(tmp_path, lang, DONE, "follow-up", "--cancel", "2", "--as", "Wang")
    assert off.returncode == 0, off.stderr
    lines = [json.loads(each) for each in at(tmp_path, lang, DONE, "follow-up", "--json").stdout.splitlines()]
    assert {each["case"]: (each["state"], each["why"]) for each in lines} == {
        "mugu-1": ("planned", None),
        "mugu-2": ("cancelled", "stopped"),
    }
    due = datetime.fromisoformat(next(each["due_at"] for each in lines if each["case"] == "mugu-1"))
    then = at(tmp_path, lang, due, "follow-up")
    assert f"== {proposed} ==" in then.stdout
    assert f"== {cancelled} ==" in then.stdout
    shown = at(tmp_path, lang, due, "show", "1")
    assert f"== {heading} ==" in shown.stdout
    assert WORDS[lang][4] in shown.stdout
    assert at(tmp_path, lang, due, "approve", "1", "--as", "Wang", "--via", "spreadsheet").returncode == 0
    left = at(tmp_path, lang, due, "send")
    assert left.returncode == 0, left.stderr
    last = at(tmp_path, lang, due, "follow-up")
    assert f"== {sent} ==" in last.stdout


def test_what_does_not_go_together_is_said(tmp_path: Path) -> None:
    done = at(tmp_path, "en", NOW, "follow-up", "--whole-buyer")
    assert (done.returncode, "--cancel" in done.stderr) == (2, True)
