"""The language of the command line, help and usage included: known before the first command is read."""

from __future__ import annotations

import gettext
import os
from collections.abc import Sequence
from functools import cache
from typing import Any

import typer

from assistant.i18n import FOLDER, Translator, locale_language


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


def _translate(command: Any, t: Translator) -> None:
    for option in [command, *command.params, command.get_help_option(typer.Context(command))]:
        if getattr(option, "help", ""):
            option.help = t(option.help)
    for below in getattr(command, "commands", {}).values():
        _translate(below, t)
