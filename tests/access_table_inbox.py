"""What each page of the inbox asks of who comes. Forms are such that whoever may come in changes nothing."""

from __future__ import annotations

from typing import Any

from assistant.domain.access import Scope
from tests.access_table import Line

READ, DECIDE = Scope.READ, Scope.DECIDE
#: what was seen, and it is not so: every decision on it is refused
_SEEN = {"case": "{shop}-1", "seen": "000000000000"}


def _reads(path: str, **query: str) -> Line:
    return Line(gate=READ, path=path, query=query, shop=True)


def _acts(act: str, **form: Any) -> Line:
    return Line(gate=DECIDE, path=f"/act/{act}", form={**_SEEN, **form}, shop=True)


TABLE: dict[tuple[str, str], Line] = {
    ("GET", "/queue/row/{case}"): _reads("/queue/row/{shop}-1"),
    ("GET", "/queue/fresh"): _reads("/queue/fresh", shop="{shop}"),
    ("GET", "/queue/counts"): _reads("/queue/counts", shop="{shop}"),
    ("GET", "/queue/rest"): _reads("/queue/rest", shop="{shop}"),
    ("GET", "/queue/texts"): _reads("/queue/texts", case="{shop}-1"),
    ("GET", "/cases/{case}/here"): _reads("/cases/{shop}-1/here"),
    ("GET", "/cases/{case}/news"): _reads("/cases/{shop}-1/news"),
    ("GET", "/cases/{case}/edit/{kind}"): _reads("/cases/{shop}-1/edit/follow_up"),
    ("GET", "/documents/{document}"): _reads("/documents/quality", shop="{shop}"),
    ("GET", "/live"): _reads("/live", shop="{shop}", looks="0"),
    ("POST", "/act/approve"): _acts("approve"),
    ("POST", "/act/undo"): _acts("undo"),
    ("POST", "/act/reject"): _acts("reject"),
    ("POST", "/act/assign"): _acts("assign", to=""),
    ("POST", "/act/snooze"): _acts("snooze", until="2020-01-01T00:00:00Z"),
    ("POST", "/act/escalate"): _acts("escalate", end="true"),
    ("POST", "/act/cause"): _acts("cause", cause="delay"),
    ("POST", "/act/again"): _acts("again", wish="shorter"),
    ("POST", "/act/settle"): _acts("settle", item="999", sent="false"),
    ("POST", "/act/keep-view"): Line(
        gate=DECIDE, path="/act/keep-view", form={"shop": "{shop}", "name": ""}, shop=True
    ),
    ("POST", "/act/drop-view"): Line(
        gate=DECIDE, path="/act/drop-view", form={"shop": "{shop}", "name": "none"}, shop=True
    ),
    ("POST", "/act/check"): _acts("check", kind="follow_up", text="x"),
    ("POST", "/act/translate"): _acts("translate"),
    ("POST", "/act/typed"): _acts("typed", kind="follow_up", text="x"),
    ("POST", "/act/edit"): _acts("edit", kind="follow_up", text="x"),
}
