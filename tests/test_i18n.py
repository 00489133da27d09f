"""The catalogues: whatever a screen shows has words in Chinese, and English words where its key is none."""

from __future__ import annotations

import ast
import shlex
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import typer
from babel.messages import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from assistant.cli.main import app
from assistant.cli.spoken import spoken
from assistant.domain.approval import DraftState, DraftStep, OutboxState, OutboxStep
from assistant.domain.before import Answer
from assistant.domain.case import Author, CaseState, TicketState
from assistant.domain.draft import DraftKind
from assistant.domain.errand import Errand, Proof
from assistant.domain.intake import Kind
from assistant.domain.model_use import Outcome
from assistant.domain.note import Note, NotRead
from assistant.domain.order import ParcelState
from assistant.domain.playbook import Need, RemedyKind, Request, TaskKind
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, TextKind
from assistant.domain.told import TodoState, TodoStep, ToldState, ToldStep
from assistant.domain.verdict import Verdict
from assistant.errors import (
    ChangedMeanwhile,
    DeskError,
    InvalidHandbook,
    NotAllowed,
    UnknownCase,
    UnknownShop,
    WrongInput,
)
from assistant.i18n import LANGUAGES, Translator
from assistant.parts import handbook_of
from assistant.settings import Settings

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "assistant" / "locale"
SHOWN = (
    *(Ask, Author, CaseState, Cause, DraftKind, DraftState, DraftStep, Fault, Kind, Need, OutboxState, OutboxStep),
    *(ParcelState, Platform, RemedyKind, Request, TaskKind, TextKind, TicketState, Verdict),
    *(Answer, Errand, Outcome, Proof, TodoState, TodoStep, ToldState, ToldStep),
)
#: what a message is passed to
MARKS = {"N_", "t", "_t", "say"}


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def words_of(catalog: Catalog) -> dict[str, str]:
    return {str(each.id): str(each.string) for each in catalog if each.id and each.string}


TEMPLATE = {str(each.id) for each in read(LOCALE / "desk.pot") if each.id}
CATALOGUES = {language: read(LOCALE / language / "LC_MESSAGES" / "desk.po") for language in LANGUAGES}
CHINESE, ENGLISH = words_of(CATALOGUES["zh"]), words_of(CATALOGUES["en"])


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_every_message_has_chinese_words_with_the_same_placeholders() -> None:
    assert len(TEMPLATE) > 2000
    assert sorted(TEMPLATE - CHINESE.keys()) == []
    assert [each for each in sorted(TEMPLATE) if placeholders(CHINESE[each]) != placeholders(each)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_nothing_else_and_nothing_wrong(language: str) -> None:
    assert words_of(CATALOGUES[language]).keys() <= TEMPLATE
    assert not [(message.id, errors) for message, errors in CATALOGUES[language].check()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_the_readable_one(language: str) -> None:
    with (LOCALE / language / "LC_MESSAGES" / "desk.mo").open("rb") as file:
        assert words_of(read_mo(file)) == words_of(CATALOGUES[language])


@pytest.mark.parametrize("enum", SHOWN, ids=lambda enum: enum.__name__)
def test_every_value_a_screen_shows_has_words(enum: type[StrEnum]) -> None:
    assert {str(each) for each in enum} <= TEMPLATE


def test_the_rungs_of_the_playbooks_have_words() -> None:
    playbooks = handbook_of(Settings()).playbooks.values()
    assert {rung.name for playbook in playbooks for rung in playbook.ladder} <= TEMPLATE


def test_the_deeds_on_the_record_have_words() -> None:
    named = {
        str(word.value)
        for path in (ROOT / "assistant" / "desk").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        for word in (
            *(each.value for each in call.keywords if each.arg == "action"),
            *(call.args[4:5] if isinstance(call.func, ast.Name) and call.func.id == "record_send" else ()),
        )
        if isinstance(word, ast.Constant)
    }
    assert {"claimed", "not_posted", "import"} <= named
    assert named | {"sent", "not_sent", "send_unknown"} <= TEMPLATE


def test_no_key_with_an_underscore_reaches_an_english_reader() -> None:
    assert {each for each in TEMPLATE if "_" in each and each.isidentifier()} <= ENGLISH.keys()
    assert not [each for each in ENGLISH.values() if "_" in each]


def test_screens_address_a_person_in_one_way() -> None:
    said = [str(each.string) for each in CATALOGUES["zh"] if each.id]
    assert [
        each for each in said if "你" in each.replace("（你）", "")
    ] == []  # as the name of a tone it stands in brackets


def test_collecting_the_messages_again_changes_nothing(tmp_path: Path) -> None:
    again = tmp_path / "desk.pot"
    recipe = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", "").partition("pybabel -q extract")[2]
    options = [each.replace("assistant/locale/desk.pot", str(again)) for each in shlex.split(recipe.split("\n")[0])]
    subprocess.run([sys.executable, "-m", "babel.messages.frontend", "-q", "extract", *options], cwd=ROOT, check=True)
    assert again.read_text("utf-8") == (LOCALE / "desk.pot").read_text("utf-8")


def test_no_message_hides_in_an_f_string() -> None:
    """Before Python 3.12 Babel does not look into f-strings; such words stand in `assistant/cli/words.py` too."""
    sources = [path for layer in ("assistant", "api") for path in (ROOT / layer).rglob("*.py")]
    assert {text for path in sources for text in marked(path)} <= TEMPLATE


def marked(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(
                func=ast.Name(id=name) | ast.Attribute(attr=name), args=[ast.Constant(value=str(text)), *_]
            ) if name in MARKS:
                yield text


def test_a_note_translates_words_and_lists_of_words_but_no_quotes() -> None:
    t = Translator("zh")
    values = {"cause": "delay", "known": "order, photo", "words": "refund"}
    assert t.note(Note(message="{cause}: {known} “{words}”", values=values)) == "延误: 订单、图片 “refund”"


def test_every_error_says_what_it_is_in_the_catalogue() -> None:
    def below(kind: type[DeskError]) -> Iterator[type[DeskError]]:
        yield kind
        for each in kind.__subclasses__():
            yield from below(each)

    assert {text for kind in below(DeskError) for text in (kind.title(), kind.remedy) if text} <= TEMPLATE


@pytest.mark.parametrize("file", ["errors.py", "access_errors.py"])
def test_what_errors_say_of_themselves_is_in_the_catalogue(file: str) -> None:
    """Errors stand below the catalogue's mark; their sentences are collected in `assistant/cli/*_words.py`."""
    tree = ast.parse((ROOT / "assistant" / file).read_text("utf-8"))
    notes = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    texts = (each for each in ast.walk(tree) if isinstance(each, ast.Constant) and id(each) not in notes)
    assert {each.value for each in texts if isinstance(each.value, str) and each.value.endswith(".")} <= TEMPLATE


def test_an_error_is_said_in_the_language_of_its_reader() -> None:
    t = Translator("zh")
    held = Note(message="{cause}: {known} “{words}”", values={"cause": "delay", "known": "order", "words": "x"})
    errors = (
        UnknownCase("muguang-9"),
        UnknownShop("", known=("order", "photo")),
        ChangedMeanwhile(),
        NotAllowed("The {kind} cannot be sent: {reason}.", kind=DraftKind.PUBLIC_REPLY, reason=held),
        WrongInput("{file}: {error}.", file="order", error=NotRead("the row names no order")),
        InvalidHandbook("a.yaml", 3, "is empty"),
    )
    assert [t.error(each) for each in errors] == [
        "没有工单 'muguang-9'。`assistant queue` 会列出工单。",
        "这里有多个店铺：order, photo。请用 --shop 指定一个。",
        "工单在读取之后有了变动。请重新查看工单，再按现在的内容决定。",
        "公开回复不能发送：延误: 订单 “x”。",
        "order：这一行没有订单号。",
        "a.yaml:3：是空的。请改正文件后重新运行。",
    ]
    assert str(errors[0]) == "There is no case 'muguang-9'. `assistant queue` lists the cases."


def test_a_message_without_values_may_hold_braces() -> None:
    assert str(WrongInput("{odd")) == Translator("zh").error(WrongInput("{odd")) == "{odd"


def test_every_help_text_is_in_the_catalogue() -> None:
    assert set(helps(typer.main.get_command(app))) <= TEMPLATE


def helps(command: Any) -> Iterator[str]:
    texts = [command.help, *(getattr(each, "help", "") for each in command.params)]
    yield from filter(None, texts)
    for below in getattr(command, "commands", {}).values():
        yield from helps(below)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (["--lang", "zh", "queue"], "zh"),
        (["--lang=en"], "en"),
        (["--lang"], "zh"),
        (["--lang", "zh", "--lang", "en"], "en"),
        (["queue"], "zh"),
    ],
)
def test_the_language_is_known_before_the_command(
    words: list[str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert spoken(words).language == language


def test_what_no_catalogue_holds_stays() -> None:
    for language in (*LANGUAGES, "fr"):
        t = Translator(language)
        assert (t(""), t("muguang"), t("{n} x", n=2)) == ("", "muguang", "2 x")
    assert Translator("fr").language == "en"
