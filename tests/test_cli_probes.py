"""`assistant shop probes` and `people watch` as an owner and an approver type them, in both languages."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.bootstrap import build
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import Kind, ReviewRow
from assistant.domain.people import Role
from assistant.domain.probe import falls
from assistant.settings import Settings
from tests.desk_kit import lay_tables
from tests.typed import Done, assistant

CASES = 15
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
TEAM = {"Ola": Role.OWNER, "Wang": Role.SUPERVISOR, "Li": Role.SUPERVISOR, "Bo": Role.AGENT}
SAID = {
    "en": ("US", "the seam of the {n} came apart after one day", "item number {n}", "you missed it", "you caught it"),
    "zh": ("CN", "{n}的线第一天就开了，要求退款", "第{n}号商品", "您没有发现", "您发现了"),
}
MARK = {"en": "flagged 2026-11-22", "zh": "被提醒"}
#: a seed under which Wang meets a probe at the first case and at no other, Li at the second
SEED = next(
    seed
    for seed in (number.to_bytes(32) for number in range(100_000))
    if [each for each in range(1, CASES + 1) if falls(seed, "wang", each, 0.2)] == [1] and falls(seed, "li", 2, 0.2)
)


def at_desk(home: Path, lang: str, *words: str, seconds: int = 0) -> Done:
    moment = f"2026-11-22T08:{seconds // 60:02d}:{seconds % 60:02d}"
    return assistant(home, "--now", moment, "--lang", lang, *words)


def good(done: Done) -> Done:
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture(scope="module", params=["en", "zh"])
def desk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A shop with proposals in that language, an owner, supervisors and an agent, watched under SEED."""
    lang: str = request.param
    home = tmp_path_factory.mktemp(lang)
    asyncio.run(_filled(home, lang))
    with closing(sqlite3.connect(home / "desk.sqlite")) as database, database:
        database.execute("UPDATE watches SET seed = ?", (SEED,))
    return home, lang


async def _filled(home: Path, lang: str) -> None:
    market, text, product, *_ = SAID[lang]
    made = await build(Settings(home=lay_tables(home), batch=100))
    shop = new_shop("mugu", market=market)
    rows = [
        ReviewRow(
            line=n,
            text=text.format(n=n),
            written_at=NOW - timedelta(hours=2),
            external_id=f"R{n}",
            rating=1,
            buyer=f"buyer {n}",
            product=product.format(n=n),
        )
        for n in range(1, CASES + 1)
    ]
    try:
        await made.shops.add(shop, now=NOW)
        for name, role in TEAM.items():
            await made.people.add(shop.id, name, role, by="Ola" if name != "Ola" else "", now=NOW)
        await made.intake.take(
            shop, rows, kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=lambda _: None, beside=None
        )
        while (await made.triage.batch(shop.id, now=NOW, limit=100)).claimed:
            pass
        await made.approvers.turn_on(shop.id, share=0.2, by="Ola", now=NOW)
    finally:
        await made.close()


def rows_of(home: Path, *words: str) -> dict[str, str]:
    """What was seen of each case."""
    done = good(assistant(home, "queue", "--json", "--limit", "0", *words))
    return {row["case"]: row["seen"] for row in map(json.loads, done.stdout.splitlines())}


def test_from_the_switch_to_the_flag(desk: tuple[Path, str]) -> None:
    home, lang = desk
    _, _, _, missed, caught = SAID[lang]
    real, mine = rows_of(home), rows_of(home, "--as", "Wang")
    assert [case for case in real if real[case] != mine[case]] == ["mugu-1"]

    plain, shown = at_desk(home, lang, "show", "1"), at_desk(home, lang, "show", "1", "--as", "Wang")
    wrong = set(good(shown).stdout.splitlines()) - set(good(plain).stdout.splitlines())
    assert wrong
    assert "--as" in plain.stderr, "the desk says that a name is missing"

    told = at_desk(home, lang, "approve", "1", "--as", "Wang", "--seen", mine["mugu-1"], seconds=2)
    assert told.returncode == 1
    assert missed in told.stderr
    good(at_desk(home, lang, "show", "2", "--as", "Li"))
    told = at_desk(home, lang, "reject", "2", "--as", "Li", "--reason", "wrong", seconds=50)
    assert (told.returncode, caught in told.stderr) == (1, True)

    (home / "list.txt").write_text("\n".join(real), "utf-8")
    bulk = at_desk(home, lang, "approve", "--file", str(home / "list.txt"), "--as", "Wang", "--via", "spreadsheet")
    good(bulk)
    lines = good(at_desk(home, lang, "people", "watch", "--as", "Ola")).stdout
    assert MARK[lang] in lines
    assert lines.index("Wang") < lines.index(MARK[lang])
    assert "▲" in good(at_desk(home, lang, "queue", "--as", "Ola")).stderr
    own = good(at_desk(home, lang, "people", "watch", "--as", "Bo")).stdout
    assert "Bo" in own
    assert "Wang" not in own
    by_name = {
        row["name"]: row
        for row in map(
            json.loads, good(assistant(home, "people", "watch", "--as", "Ola", "--json")).stdout.splitlines()
        )
    }
    assert (by_name["Wang"]["tests"], by_name["Wang"]["caught"]) == (1, 0)
    assert (by_name["Li"]["tests"], by_name["Li"]["caught"]) == (1, 1)
    assert by_name["Wang"]["flag"]["sign"] == "unread"
    assert by_name["Li"]["flag"] is None

    good(at_desk(home, lang, "send", seconds=59))
    left = (home / "outbox" / "outbox.csv").read_text("utf-8-sig")
    assert left.count("mugu-") >= CASES
    for line in wrong:
        assert line.strip() not in left
    good(at_desk(home, lang, "people", "watch", "--as", "Ola", "--clear", "Wang"))
    assert "deleted" in good(assistant(home, "shop", "probes", "--off", "--as", "Ola")).stderr
    assert rows_of(home, "--as", "Wang") == rows_of(home)
    assert "nobody is measured" in good(assistant(home, "shop", "probes")).stderr


def test_what_is_typed_wrong_is_said(desk: tuple[Path, str]) -> None:
    home, lang = desk
    if lang == "en":
        assert assistant(home, "shop", "probes", "--off", "--share", "0.1").returncode == 2
        assert "0.01 to 0.2" in assistant(home, "shop", "probes", "--on", "--share", "0.9", "--as", "Ola").stderr
        assert "Ask an owner: Ola." in assistant(home, "shop", "probes", "--on", "--as", "Wang").stderr
