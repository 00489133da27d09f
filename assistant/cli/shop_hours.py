"""The hours of a shop as they are typed: options of `assistant shop edit`, and the line that says them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.domain.opening import Opening
    from assistant.i18n import Translator

Hours = Annotated[
    str,
    typer.Option(help=N_("When somebody answers: `Mon-Fri 09:00-12:00,13:30-18:00; Sat 10:00-16:00`, or 24/7.")),
]
Holidays = Annotated[
    str,
    typer.Option(help=N_("Country whose public holidays are kept, or none; else the market's, once hours are set.")),
]
Closed = Annotated[list[str] | None, typer.Option("--closed", help=N_("A day it is closed, or FIRST..LAST; repeat."))]
Opened = Annotated[
    list[str] | None, typer.Option("--open", help=N_("Hours of a single day: `2026-11-29 10:00-16:00`; repeat."))
]
Usual = Annotated[
    list[str] | None, typer.Option("--usual", help=N_("Forget what --closed or --open said of a day; repeat."))
]


def opening_text(t: Translator, opening: Opening) -> str:
    """Hours, whose public holidays are kept, and how many days have hours of their own."""
    from assistant.desk.deadlines.opening_words import hours_text

    parts = [hours_text(opening)]
    if opening.holidays:
        parts.append(t("closed on public holidays of {country}", country=opening.holidays))
    if opening.special:
        parts.append(t("{n} days of its own", n=len(opening.special)))
    return t("; ").join(parts)
