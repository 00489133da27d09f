"""Several files, several shops, two languages: what a seller types to bring a backlog in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.desk_kit import lay_tables
from tests.typed import assistant, process

REVIEWS = "评价编号,订单编号,评价内容,评分,评价时间,商品名称\nR1,57001,拉链用两天就坏了,1,2026-11-20 10:00,防风外套\n"
ORDERS = "订单编号,商品名称,商品数量,实付金额,下单时间\n57001,防风外套,1,199.00,2026-11-10 10:00\n"
PROFILE = ("--platform", "douyin", "--market", "CN")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with two exports beside an empty desk."""
    (tmp_path / "reviews.csv").write_text(REVIEWS, "utf-8")
    (tmp_path / "orders.csv").write_text(ORDERS, "utf-8")
    return lay_tables(tmp_path)


def test_the_kind_is_told_from_the_headers_and_said(home: Path) -> None:
    done = assistant(home, "import", str(home / "orders.csv"), str(home / "reviews.csv"), "--json")
    assert done.returncode == 0, done.stderr
    figures = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(each["shop"], each["kind"], each["new"]) for each in figures] == [
        ("shop", "orders", 1),
        ("shop", "reviews", 1),
    ]
    assert "orders.csv: read as orders (columns: 订单编号 -> order_number" in done.stderr
    assert "评价内容 -> text" in done.stderr
    assert "First import: shop shop made as Douyin CN CNY" in done.stderr
    again = assistant(home, "triage", str(home / "reviews.csv"), "--kind", "reviews", "--json")
    assert json.loads(again.stdout)["duplicates"] == 1


@pytest.mark.parametrize("order", [("reviews.csv", "broken.xlsx"), ("broken.xlsx", "reviews.csv")])
def test_a_broken_file_does_not_keep_the_others_back(home: Path, order: tuple[str, str]) -> None:
    (home / "broken.xlsx").write_bytes(b"PK\x03\x04 half a file")
    done = assistant(home, "triage", *(str(home / name) for name in order), "--json")
    figures = json.loads(done.stdout)
    assert (done.returncode, figures["new"], figures["proposed"]) == (1, 1, 1)
    assert "broken.xlsx" in done.stderr
    assert "assistant: " in done.stderr
    alone = assistant(home, "triage", str(home / "broken.xlsx"))
    assert (alone.returncode, "broken.xlsx" in alone.stderr) == (1, True)


def test_replies_wait_for_the_reviews_they_answer(home: Path) -> None:
    """`import *.csv` names them first."""
    (home / "answers.csv").write_text("评价编号,回复时间,回复内容\nR1,2026-11-21 12:00:00,抱歉，请看私信\n", "utf-8")
    done = assistant(home, "import", str(home / "answers.csv"), str(home / "reviews.csv"), "--json")
    figures = {each["kind"]: each for each in map(json.loads, done.stdout.splitlines())}
    assert (figures["reviews"]["new"], figures["replies"]["new"]) == (1, 1), done.stderr


def test_two_shops_never_mix(home: Path) -> None:
    for shop in ("a", "b"):
        assert assistant(home, "shop", "add", shop, *PROFILE, "--supervisor", "Li").returncode == 0
        done = assistant(home, "--shop", shop, "import", str(home / "reviews.csv"), "--json")
        assert json.loads(done.stdout)["new"] == 1, done.stderr
    for shop, other in (("a", "b"), ("b", "a")):
        rows = [json.loads(each) for each in assistant(home, "--shop", shop, "queue", "--json").stdout.splitlines()]
        assert [each["case"] for each in rows] == [f"{shop}-1"]
        for words in (("show",), ("approve", "--as", "Li"), ("reject", "--as", "Li")):
            refused = assistant(home, "--shop", shop, *words, f"{other}-1")
            assert (refused.returncode, f"no case '{other}-1'" in refused.stderr) == (1, True)
    unnamed = assistant(home, "queue")
    assert (unnamed.returncode, "several shops: a, b" in unnamed.stderr) == (1, True)


def test_a_profile_is_changed_and_listed(home: Path) -> None:
    added = assistant(home, "shop", "add", "us", "--market", "us", "--language", "en", "--language", "es")
    assert "TikTok Shop US, USD" in added.stderr
    edited = assistant(home, "shop", "edit", "us", "--name", "Mu US", "--currency", "eur", "--supervisor", "Wang")
    assert "shop name, shop currency" in edited.stderr
    assert "Wang may decide in shop us as supervisor." in edited.stderr
    kept = json.loads(assistant(home, "shop", "list", "--json").stdout)
    assert (kept["name"], kept["currency"], kept["languages"]) == ("Mu US", "EUR", ["en", "es"])
    assert "Mu US" in assistant(home, "shop", "list").stdout
    assert "all hold" in assistant(home, "audit", "verify").stderr


def test_errors_and_help_are_in_the_language_asked_for(home: Path) -> None:
    done = assistant(home, "--lang", "zh", "queue")
    assert (done.returncode, "还没有店铺" in done.stderr) == (1, True)
    missing = assistant(home, "--lang=zh", "import", "missing.csv")
    assert (missing.returncode, "missing.csv 无法打开" in missing.stderr) == (1, True)
    assert "把差评和投诉" in process(home, "--lang", "zh", "--help").stdout
    assert "选项" in process(home, "--lang", "zh", "import", "--help").stdout
    assert "没有命令" in process(home, "--lang", "zh", "frobnicate").stderr
    assert "Commands" in process(home, "--help").stdout


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("1 rows are dated in the future", "line 3: 2027-03-01", "correct the date")),
        ("zh", ("第 3 行：2027-03-01", "未来")),
    ],
)
def test_a_review_from_the_future_is_kept_and_told_with_line_and_date(
    home: Path, lang: str, words: tuple[str, ...]
) -> None:
    ahead = "R2,,颜色不对,1,2027-03-01 10:00,防风外套\nR3,,线头多,2,2026-11-22 20:00,防风外套\n"
    (home / "reviews.csv").write_text(REVIEWS + ahead, "utf-8")
    done = assistant(home, "import", str(home / "reviews.csv"), "--json", lang=lang)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["new"] == 3
    assert all(each in done.stderr for each in words), done.stderr
    assert "2026-11-22" not in done.stderr


@pytest.mark.parametrize(("lang", "words"), [("en", "its columns are those of reviews"), ("zh", "列属于评价")])
def test_reviews_called_orders_are_refused_with_what_they_are_and_what_to_do(home: Path, lang: str, words: str) -> None:
    done = assistant(home, "import", str(home / "reviews.csv"), "--kind", "orders", lang=lang)
    assert done.returncode == 1
    assert words in done.stderr
    assert "--kind 'reviews'" in done.stderr
    again = assistant(home, "import", str(home / "reviews.csv"), "--json")
    assert json.loads(again.stdout)["new"] == 1


def test_whoever_names_a_column_is_believed_about_the_kind(home: Path) -> None:
    asked = ("--kind", "orders", "--map", "order_number=订单编号", "--json")
    done = assistant(home, "import", str(home / "reviews.csv"), *asked)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["kind"] == "orders"
