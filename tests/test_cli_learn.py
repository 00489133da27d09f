"""`assistant learn` and `assistant shop tone` as a supervisor types them, in both languages."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.bootstrap import build
from assistant.desk.shop.shops import new_shop
from assistant.domain.draft import DraftKind
from assistant.domain.intake import Kind, ReviewRow
from assistant.domain.people import Role
from assistant.settings import Settings
from tests.desk_kit import lay_tables
from tests.typed import Done, assistant

#: language -> market, what the buyer says, product, word of the draft, the shop's own, closing words
SAID = {
    "en": (
        "US",
        "the seam came apart after {n} days",
        "linen shirt",
        "quality",
        "craftsmanship",
        "Warm wishes from us.",
    ),
    "zh": ("CN", "穿了{n}天衣服的线就开了", "亚麻衬衫", "质量", "做工", "小店祝您顺心。"),
}
MANY = 14
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)


def typed(home: Path, lang: str, *words: str, code: int = 0) -> Done:
    done = assistant(home, *words, lang=lang)
    assert done.returncode == code, done.stderr
    return done


@pytest.fixture(scope="module", params=["en", "zh"])
def desk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A shop in which a person edited and approved every public reply the same way."""
    lang: str = request.param
    home = tmp_path_factory.mktemp(lang)
    asyncio.run(_filled(home, lang))
    typed(home, lang, "learn", "propose")
    return home, lang


async def _filled(home: Path, lang: str) -> None:
    market, text, product, word, own, closing = SAID[lang]
    built = await build(Settings(home=lay_tables(home), database_url=""))
    shop = await built.shops.add(new_shop("mu", market=market), now=NOW)
    for name, role in (("Wang", Role.OWNER), ("Bo", Role.AGENT)):
        await built.people.add("mu", name, role, by="Wang" if name == "Bo" else "", now=NOW)
    rows = [
        ReviewRow(line=n, text=text.format(n=n), external_id=f"R{n}", rating=1, buyer=f"buyer {n}", product=product)
        for n in range(1, MANY + 1)
    ]
    await built.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="f" * 64, now=NOW, on_bad=print, beside=None)
    while (await built.triage.batch("mu", now=NOW, limit=50)).claimed:
        pass
    kind = DraftKind.PUBLIC_REPLY
    for number in range(1, MANY + 1):
        view = await built.reader.view("mu", f"mu-{number}")
        assert view.proposal
        before = next(each.draft.text for each in view.proposal.drafts if each.kind is kind)
        said = before.replace(word, own) + ("" if lang == "zh" else " ") + closing
        await built.decisions.edit(shop, f"mu-{number}", kind, said, by="Wang", now=NOW)
        await built.decisions.approve(shop, f"mu-{number}", by="Wang", channel="copy_post", kinds=[kind], now=NOW)
    await built.close()


def test_the_report_tells_shares_with_intervals(desk: tuple[Path, str]) -> None:
    home, lang = desk
    rows = [json.loads(line) for line in typed(home, lang, "learn", "report", "--json").stdout.splitlines()]
    assert sum(row["n"] for row in rows) == MANY
    assert sum(row["edited"]["hits"] for row in rows) == MANY
    assert all(0 < row["edited"]["interval"][0] < 1 for row in rows)
    assert all(row["author"].startswith(f"playbook-{lang}") for row in rows)
    shown = typed(home, lang, "learn", "report").stdout
    assert "100%" in shown
    assert ("edited" if lang == "en" else "已改写") in shown


def test_a_voice_is_proposed_accepted_read_edited_and_switched_off(desk: tuple[Path, str]) -> None:
    home, lang = desk
    *_, closing = SAID[lang]
    waiting = [json.loads(line) for line in typed(home, lang, "learn", "proposals", "--json").stdout.splitlines()]
    (voice,) = [each for each in waiting if each["new"]["kind"] == "voice"]
    assert voice["new"]["body"]["closing"] == closing
    assert closing in typed(home, lang, "learn", "proposals").stdout
    refused = typed(home, lang, "learn", "accept", str(voice["id"]), "--as", "Bo", code=1)
    assert "Wang" in refused.stderr
    typed(home, lang, "learn", "accept", str(voice["id"]), "--as", "Wang")
    assert closing in typed(home, lang, "shop", "tone").stdout
    edited = ("shop", "tone", "--language", lang, "--emoji", "often", "--signs", "😊", "--as", "Wang")
    assert "😊" in typed(home, lang, *edited).stdout
    typed(home, lang, "shop", "tone", "--language", lang, "--off", "--as", "Wang")
    (kept,) = map(json.loads, typed(home, lang, "shop", "tone", "--json").stdout.splitlines())
    assert (kept["on"], kept["closing"], kept["signs"]) == (False, closing, "😊")
    typed(home, lang, "shop", "tone", "--closing", "x", "--as", "Wang", code=2)


def test_what_is_declined_is_gone_from_the_list(desk: tuple[Path, str]) -> None:
    home, lang = desk
    waiting = [json.loads(line) for line in typed(home, lang, "learn", "proposals", "--json").stdout.splitlines()]
    word = next(each for each in waiting if each["new"]["kind"] == "word")
    *_, said, own, _ = SAID[lang]
    assert (said in word["new"]["body"]["said"], own in word["new"]["body"]["instead"]) == (True, True)
    typed(home, lang, "learn", "decline", str(word["id"]), "--as", "Wang")
    assert not re.search(rf"^{word['id']} ", typed(home, lang, "learn", "proposals").stdout, re.MULTILINE)
    assert re.search(rf"^{word['id']} ", typed(home, lang, "learn", "proposals", "--all").stdout, re.MULTILINE)
    assert "0" in typed(home, lang, "learn", "propose").stderr
