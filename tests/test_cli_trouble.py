"""What a person reads when a command is mistyped, or when disk, rights, settings or port are not as they should be."""

from __future__ import annotations

import errno
import re
import socket
import sqlite3
from pathlib import Path

import pytest
import typer
from sqlalchemy.exc import OperationalError

from assistant.cli.failures import known_failure
from assistant.cli.main import app
from assistant.i18n import Translator
from tests.typed import assistant

CHINESE = Translator("zh")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("show",), "缺少参数 'CASE'。"),
        (("approve", "2"), "缺少选项 '--as'。"),
        (("queue", "--limt", "3"), "没有选项 --limt，您是不是要写 --limit？"),
        (("quue",), "没有命令 'quue'，您是不是要写 'queue'？"),
        (("queue", "--limit", "x"), "'--limit'：应为整数"),
        (
            (
                "queue",
                "--limit=-1",
            ),
            "'--limit'：至少应为 0",
        ),
        (("queue", "--limit"), "选项 '--limit' 后面要写一个值。"),
        (("queue", "more"), "多出来的内容：more"),
        (("watch", "/nowhere"), "'folder'：'/nowhere' 不存在。"),
    ],
)
def test_wrong_usage_is_told_in_chinese_alone(tmp_path: Path, typed: tuple[str, ...], said: str) -> None:
    done = assistant(tmp_path, *typed, lang="zh")
    assert done.returncode == 2
    assert said in done.stderr
    assert not re.search(r"Usage|Missing|Invalid|OPTIONS|Did you mean", done.stderr)


def test_wrong_usage_is_told_in_english(tmp_path: Path) -> None:
    done = assistant(tmp_path, "quue")
    assert (done.returncode, "No such command 'quue'. Perhaps 'queue' is meant." in done.stderr) == (2, True)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_help_says_the_whole_sentence_of_each_command(
    tmp_path: Path, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    t = Translator(lang)
    for group in ("", *getattr(typer.main.get_command(app), "commands", {})):
        command = typer.main.get_command(app)
        if group:
            command = command.commands[group]  # type: ignore[attr-defined]
        below = getattr(command, "commands", {})
        if not below:
            continue
        told = re.sub(r"[\s│]", "", assistant(tmp_path, *([group] if group else []), "--help", lang=lang).stdout)
        for name, each in below.items():
            sentence = t(each.help)
            assert re.sub(r"\s", "", sentence) in told, (group, name)


def test_a_home_that_is_a_file_is_told(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("a file")
    done = assistant(home, "queue", lang="zh")
    assert (done.returncode, "同名的东西已经存在" in done.stderr) == (1, True)


def test_a_file_that_is_no_database_is_told_and_kept(tmp_path: Path) -> None:
    database = tmp_path / "desk.sqlite"
    database.write_text("no database at all, " * 100)
    for command in ("queue", "doctor"):
        done = assistant(tmp_path, command, lang="zh")
        assert (done.returncode, "assistant restore" in done.stdout + done.stderr) == (1, True)
    assert database.read_text().startswith("no database")


@pytest.mark.parametrize("url", ["mysql://u:hidden@host/desk", "nonsense", "sqlite:///foo.db"])
def test_an_address_of_no_database_of_ours_is_told_without_its_password(
    tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", url)
    done = assistant(tmp_path, "queue", lang="zh")
    assert (done.returncode, "PostgreSQL" in done.stderr, "hidden" in done.stderr) == (1, True, False)


@pytest.mark.parametrize(
    ("name", "value"), [("BATCH", "0"), ("MODEL_TIMEOUT", "soon"), ("MODEL_THEN", "no json"), ("SESSION_HOURS", "-1")]
)
def test_a_setting_that_cannot_be_used_is_named_without_its_value(
    tmp_path: Path, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"ASSISTANT_{name}", value)
    done = assistant(tmp_path, "queue")
    assert (done.returncode, f"ASSISTANT_{name}" in done.stderr, value in done.stderr) == (1, True, False)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "x"), "磁盘已满"),
        (OperationalError("", None, sqlite3.OperationalError("database or disk is full")), "磁盘已满"),
        (
            OperationalError("", None, sqlite3.OperationalError("attempt to write a readonly database")),
            "写入数据库的权限",
        ),
        (OperationalError("", None, sqlite3.OperationalError("unable to open database file")), "打不开"),
        (PermissionError(errno.EACCES, "Permission denied", "/srv/x"), "您没有读写权限"),
    ],
)
def test_what_stops_a_command_from_outside_has_words(error: Exception, said: str) -> None:
    known = known_failure(error)
    assert known
    assert said in CHINESE.error(known)
    assert known.remedy


def test_a_fault_of_the_desks_own_is_not_glossed_over() -> None:
    assert known_failure(KeyError("x")) is None
    assert known_failure(ValueError("x")) is None


def test_a_port_that_is_taken_is_told_before_a_link_is_made(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        done = assistant(tmp_path, "serve", "--port", str(other.getsockname()[1]), lang="zh")
    assert (done.returncode, "已被别的程序占用" in done.stderr, "http" in done.stderr) == (1, True, False)


def test_a_desk_that_cannot_be_opened_is_told_by_serve_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", "mysql://host/desk")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    done = assistant(tmp_path, "serve", "--port", port)
    assert (done.returncode, "not one of PostgreSQL" in done.stderr, "Traceback" in done.stderr) == (1, True, False)


def test_a_backup_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    done = assistant(tmp_path / "home", "restore", str(tmp_path / "none.tar.gz"), lang="zh")
    assert (done.returncode, "没有这个文件" in done.stderr, "Errno" in done.stderr) == (1, True, False)


def test_a_model_that_refuses_is_told_once_in_a_persons_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("URL", "http://127.0.0.1:9/v1"), ("KEY", "x"), ("RETRIES", "0"), ("CASE_SECONDS", "2")):
        monkeypatch.setenv(f"ASSISTANT_MODEL_{name}", value)
    monkeypatch.setenv("ASSISTANT_MODEL", "m")
    rows = "".join(f"R{n},杯子碎了，漏水,1,2026-11-2{n} 10:00\n" for n in range(2))
    (tmp_path / "reviews.csv").write_text("评价ID,评价内容,星级,评价时间\n" + rows, "utf-8")
    done = assistant(tmp_path / "home", "triage", str(tmp_path / "reviews.csv"), lang="zh")
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("没有给出可用的回答") == 1
    assert "embedded answer used" not in done.stderr


def test_what_changed_of_a_shop_is_told_in_words(tmp_path: Path) -> None:
    assert assistant(tmp_path, "shop", "add", "mugu", "--market", "CN").returncode == 0
    done = assistant(tmp_path, "shop", "edit", "mugu", "--tone", "formal", "--keep-months", "24", lang="zh")
    assert "店铺 mugu 已修改：回复语气、文字保存期限。" in done.stderr
