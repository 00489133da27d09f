"""The hours of a shop as somebody changes them, field by field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.desk.deadlines.opening_words import read_holidays, read_hours, with_days
from assistant.domain.opening import ROUND_THE_CLOCK, Opening
from assistant.domain.shop import Shop


def opening_said(
    shop: Shop,
    *,
    hours: str,
    holidays: str,
    closed: Sequence[str],
    opened: Sequence[str],
    usual: Sequence[str],
) -> Opening:
    """The opening of a shop with what was said in place of what it had; WrongInput for what means nothing.

    A shop that sets its first hours keeps the public holidays of its market until it says otherwise.
    """
    opening = shop.opening
    if hours:
        week = read_hours(hours)
        first = opening.week == ROUND_THE_CLOCK.week and week != ROUND_THE_CLOCK.week
        kept = shop.market if first and not opening.holidays else opening.holidays
        opening = replace(opening, week=week, holidays="" if week == ROUND_THE_CLOCK.week else kept)
    if holidays:
        opening = replace(opening, holidays=read_holidays(holidays))
    return with_days(opening, closed=closed, opened=opened, usual=usual)
