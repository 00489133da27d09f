"""Files about a case or a buyer as pages that stand alone: printable, without script or anything from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from api.inbox.screen import environment
from assistant.domain.money import Money
from assistant.domain.note import Note
from assistant.i18n import Translator

TEMPLATES = Path(__file__).parent / "templates"


def case_page(file: Mapping[str, Any], t: Translator) -> str:
    """The file of a case (desk/keeping/casefile.py) as HTML in one language."""
    return _page("casefile.html", file, t)


def buyer_page(file: Mapping[str, Any], t: Translator) -> str:
    """The file of a buyer (desk/keeping/buyerfile.py) as HTML in one language."""
    return _page("buyerfile.html", file, t)


def _page(template: str, file: Mapping[str, Any], t: Translator) -> str:
    zone = ZoneInfo(file["shop"]["time_zone"])

    def at(moment: str | None) -> str:
        return datetime.fromisoformat(moment).astimezone(zone).strftime("%Y-%m-%d %H:%M:%S") if moment else ""

    def note(stored: Mapping[str, Any]) -> str:
        return t.note(Note(message=stored["message"], values=stored["values"]))

    return environment(TEMPLATES).get_template(template).render(file=file, t=t, at=at, note=note, money=_money)


def _money(value: Mapping[str, Any] | None) -> str | None:
    return str(Money(minor=value["minor"], currency=value["currency"])) if value else None
