"""The language of the command line, help and usage included: known before the first command is read."""

from __future__ import annotations

import gettext
import os
import re
from collections.abc import Sequence
from functools import cache
from shutil import get_terminal_size
from typing import Any
from unicodedata import east_asian_width

import typer

from assistant.domain.note import N_, Note
from assistant.i18n import FOLDER, Translator, locale_language

#: columns of a list of commands that hold no words: its frame, the gap, and one for a mark that may not begin a line
_FRAME, _NARROWEST = 9, 20
#: typer names only a child of it
WRONG_USAGE: Any = typer.BadParameter.__mro__[1]
#: what typer says of wrong usage without asking a catalogue, the longest first; a part may be such a sentence itself
_SAYINGS = tuple(
    (re.compile(pattern, re.DOTALL), saying)
    for pattern, saying in (
        (r"(?P<miss>.*) Did you mean (?P<names>.*)\?", N_("{miss}. Perhaps {names} is meant.")),
        (r"(?P<miss>.*) \(Possible options: (?P<names>.*)\)", N_("{miss}. Perhaps {names} is meant.")),
        (r"Invalid value for (?P<name>'.*?'): (?P<what>.*)", N_("{name}: {what}")),
        (r"Missing argument (?P<name>'.*')\.", N_("Missing argument {name}.")),
        (r"Missing option (?P<name>'.*')\.", N_("Missing option {name}.")),
        (r"No such option: (?P<name>\S+)", N_("No such option: {name}")),
        (r"Option (?P<name>'.*') requires an argument\.", N_("Option {name} requires a value.")),
        (r"Option (?P<name>'.*') does not take a value\.", N_("Option {name} takes no value.")),
        (r"Got unexpected extra arguments?(?:\(s\))? \((?P<names>.*)\)", N_("Too many words: {names}")),
        (r"\w+ (?P<name>'.*') does not exist\.", N_("{name} does not exist.")),
        (r"\w+ (?P<name>'.*') is a file\.", N_("{name} is a file, not a folder.")),
        (r"Input should be a valid integer.*", N_("a whole number is wanted")),
        (r"Input should be a valid number.*", N_("a number is wanted")),
        (r"Input should be a valid date.*", N_("a date is wanted, such as 2026-11-22")),
        (r"Input should be greater than or equal to (?P<name>\S+)", N_("at least {name} is wanted")),
        (r"Input should be greater than (?P<name>\S+)", N_("more than {name} is wanted")),
        (r"Input should be less than or equal to (?P<name>\S+)", N_("at most {name} is wanted")),
    )
)


def spoken(words: Sequence[str]) -> Translator:
    """The translator for a command line: the last `--lang zh` or `--lang=zh`, else the terminal's locale."""
    language = ""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        name, _, value = word.partition("=")
        if name == "--lang":
            language = value or following
    return Translator(language or locale_language())


def in_language(app: typer.Typer, t: Translator) -> Any:
    """The command of an application with its help, and that of everything below it, in a language.

    Typer's own words (Options, Commands, ...) come through gettext; its catalogue here is the desk's.
    """
    os.environ["LANGUAGE"] = t.language
    gettext.bindtextdomain("desk", str(FOLDER))
    gettext.textdomain("desk")
    return _translated(app, t.language)


@cache
def _translated(app: typer.Typer, language: str) -> Any:
    """Made once a process in each language: reading what every command takes is most of what a short one costs."""
    command = typer.main.get_command(app)
    _translate(command, Translator(language))
    return command


def misuse(said: str, t: Translator) -> str:
    """What typer and pydantic say of wrong usage, in a person's language; an unknown sentence stays as it is."""
    found = _saying(said.strip())
    if found is None:
        return t(said)
    told = {name: misuse(part, t) if name in ("what", "miss") else part for name, part in found.values.items()}
    return t(found.message, **told | ({"miss": told["miss"].rstrip(".。")} if "miss" in told else {}))


def noted(said: str) -> Note | str:
    """The same of a sentence without parts, for an error that is said in the language of a person later."""
    return _saying(said) or said


def _saying(said: str) -> Note | None:
    """A known sentence as a message of the catalogue with its parts."""
    found = ((saying, pattern.fullmatch(said)) for pattern, saying in _SAYINGS)
    return next((Note(message=saying, values=parts.groupdict()) for saying, parts in found if parts), None)


def call(command: Any, t: Translator) -> int:
    """Run a command of typer; gives its exit code, wrong usage told in the language of the person."""
    try:
        code = command(standalone_mode=False)
    except typer.Abort:
        typer.echo(t("Aborted."), err=True)
        return 1
    except WRONG_USAGE as error:
        from typer.rich_utils import rich_format_error

        said = misuse(error.format_message(), t)
        error.format_message = lambda: said
        rich_format_error(error)
        return int(error.exit_code)
    return code if isinstance(code, int) else 0


class _Context(typer.Context):
    """Usage begins with a word of the person's language."""

    usage = "Usage: "

    @property
    def formatter_class(self) -> Any:  # type: ignore[override]
        prefix, usual = self.usage, typer.Context.formatter_class

        class Formatter(usual):  # type: ignore[valid-type,misc]
            def write_usage(self, prog: str, args: str = "", prefix: str | None = prefix) -> None:
                super().write_usage(prog, args, prefix)

        return Formatter


def folded(text: str, width: int) -> str:
    """Chinese of one command in a list of them, in lines: without spaces between words rich would cut it off.

    `width` is in columns of the terminal, of which a Chinese character takes two.
    """
    lines, taken = [""], 0
    for each in text:
        wide = 2 if east_asian_width(each) in "WF" else 1
        if taken + wide > width and each not in "，。；：、）！？":
            lines.append("")
            taken = 0
        lines[-1], taken = lines[-1] + each, taken + wide
    return "\n".join(lines)


def _translate(command: Any, t: Translator) -> None:
    context = type("Context", (_Context,), {"usage": t(N_("Usage: "))})
    command.context_class = context
    command.options_metavar = t(N_("[OPTIONS]"))
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = t(N_("COMMAND [ARGS]..."))
    for option in [command, *command.params, command.get_help_option(typer.Context(command))]:
        if getattr(option, "help", ""):
            option.help = t(option.help)
    commands = getattr(command, "commands", {})
    room = get_terminal_size().columns - max(map(len, commands), default=0) - _FRAME
    for below in commands.values():
        _translate(below, t)
        if t.language == "zh":
            below.short_help = folded(below.help or "", max(room, _NARROWEST))
