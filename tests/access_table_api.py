"""What each route for programs asks of who comes; the rest stands in `access_table.py`.

Bodies are such that whoever may come in changes nothing: the walk goes on with the same two shops.
"""

from __future__ import annotations

from typing import Any

from assistant.domain.access import Scope
from tests.access_table import TABLE as PAGES
from tests.access_table import Line
from tests.access_table_inbox import TABLE as INBOX

SEEN = {"If-Match": '"000000000000"'}
FILE = {"name": "a.csv"}


def of_shop(gate: Scope, path: str, **more: Any) -> Line:
    """A route that takes the shop as `shop`."""
    return Line(gate=gate, path=path, query={"shop": "{shop}", **more.pop("query", {})}, shop=True, **more)


def of_case(gate: Scope, rest: str, **more: Any) -> Line:
    """A route below the first case of a shop."""
    return Line(gate=gate, path=f"/api/cases/{{shop}}-1{rest}", shop=True, **more)


def reads(*paths: str) -> dict[tuple[str, str], Line]:
    return {("GET", path): of_shop(Scope.READ, path) for path in paths}


_TEXT = {"text": "x"}
_CASE = "/api/cases/{case}"

TABLE: dict[tuple[str, str], Line] = {
    **PAGES,
    **INBOX,
    **reads("/api/cases/counts", "/api/todos", "/api/follow-ups", "/api/clocks", "/api/knowledge", "/api/limits"),
    **reads("/api/knowledge/gaps", "/api/people", "/api/approvers", "/api/probes", "/api/lessons", "/api/learning"),
    **reads("/api/usage", "/api/insight"),
    ("GET", "/metrics"): Line(gate=Scope.METRICS, path="/metrics"),
    ("GET", "/api/rules"): Line(gate=Scope.READ, path="/api/rules"),
    ("GET", "/api/changes"): of_shop(Scope.READ, "/api/changes", query={"wait": "false"}),
    ("GET", "/api/outbox/{item}"): of_shop(Scope.READ, "/api/outbox/1"),
    ("GET", "/api/knowledge/{document}"): of_shop(Scope.READ, "/api/knowledge/returns"),
    ("GET", f"{_CASE}/record"): of_case(Scope.READ, "/record"),
    ("GET", f"{_CASE}/rules"): of_case(Scope.READ, "/rules"),
    ("GET", "/api/shops/{shop}/voices"): Line(gate=Scope.READ, path="/api/shops/{shop}/voices", shop=True),
    ("POST", f"{_CASE}/approve"): of_case(Scope.DECIDE, "/approve", json={}, headers=SEEN),
    ("POST", f"{_CASE}/reject"): of_case(Scope.DECIDE, "/reject", json={}, headers=SEEN),
    ("PUT", f"{_CASE}/drafts/{{kind}}"): of_case(Scope.DECIDE, "/drafts/public_reply", json=_TEXT, headers=SEEN),
    ("POST", f"{_CASE}/drafts/{{kind}}/check"): of_case(Scope.READ, "/drafts/public_reply/check", json=_TEXT),
    ("POST", f"{_CASE}/withdraw"): of_case(Scope.DECIDE, "/withdraw"),
    ("POST", f"{_CASE}/ask-again"): of_case(Scope.DECIDE, "/ask-again", json={"wish": "x"}, headers=SEEN),
    ("POST", f"{_CASE}/take"): of_case(Scope.DECIDE, "/take"),
    ("POST", f"{_CASE}/hand-back"): of_case(Scope.DECIDE, "/hand-back"),
    ("POST", f"{_CASE}/extra"): of_case(Scope.DECIDE, "/extra", json={"amount": "x", "why": ""}),
    ("POST", f"{_CASE}/heard"): of_case(Scope.DECIDE, "/heard", json={"answer": "accepted"}),
    ("POST", f"{_CASE}/call-off"): of_case(Scope.DECIDE, "/call-off", json={}),
    ("POST", f"{_CASE}/file"): of_case(Scope.EXPORT, "/file"),
    ("POST", "/api/approvals"): Line(
        gate=Scope.DECIDE,
        path="/api/approvals",
        json={"shop": "{shop}", "cases": [{"case": "{shop}-1", "seen": "0" * 12}]},
        shop=True,
    ),
    ("GET", "/api/orders/{number}"): of_shop(Scope.READ, "/api/orders/none"),
    ("GET", "/api/quick-replies"): of_shop(Scope.READ, "/api/quick-replies"),
    ("POST", "/api/quick-replies/{name}/used"): Line(
        gate=Scope.DECIDE,
        path="/api/quick-replies/return/used",
        json={"case": "{shop}-1"},
        shop=True,
    ),
    ("POST", "/api/suggestions"): Line(gate=Scope.READ, path="/api/suggestions", json={"case": "{shop}-1"}, shop=True),
    ("POST", "/api/outbox/send"): Line(gate=Scope.SEND, path="/api/outbox/send", json={"shop": "{shop}"}, shop=True),
    ("POST", "/api/outbox/{item}/posted"): Line(
        gate=Scope.SEND, path="/api/outbox/1/posted", json={"shop": "{shop}"}, shop=True
    ),
    ("POST", "/api/outbox/{item}/settle"): of_shop(Scope.SEND, "/api/outbox/1/settle", json={"sent": True}),
    ("POST", "/api/todos/{todo}/done"): of_shop(Scope.DECIDE, "/api/todos/1/done", json={}),
    ("POST", "/api/todos/{todo}/confirm"): of_shop(Scope.DECIDE, "/api/todos/1/confirm", json={}),
    ("POST", "/api/todos/{todo}/correct"): of_shop(Scope.DECIDE, "/api/todos/1/correct", json={"proof": "x"}),
    ("POST", "/api/todos/{todo}/drop"): of_shop(Scope.DECIDE, "/api/todos/1/drop", json={"why": "x"}),
    ("POST", "/api/imports"): of_shop(Scope.IMPORT, "/api/imports", query=FILE),
    ("POST", "/api/imports/preview"): of_shop(Scope.IMPORT, "/api/imports/preview", query=FILE),
    ("GET", "/api/imports/quarantine/{name}"): Line(
        gate=Scope.EXPORT, path="/api/imports/quarantine/{shop}-x.bad.csv", shop=True
    ),
    **{
        ("GET", f"/api/exports/{name}"): of_shop(Scope.EXPORT, f"/api/exports/{name}")
        for name in ("cases", "todos", "audit")
    },
    ("GET", "/api/audit"): of_shop(Scope.EXPORT, "/api/audit"),
    ("POST", "/api/buyers/find"): Line(
        gate=Scope.EXPORT, path="/api/buyers/find", json={"shop": "{shop}", "who": "nobody"}, shop=True
    ),
    ("POST", "/api/buyers/export"): Line(
        gate=Scope.EXPORT, path="/api/buyers/export", json={"shop": "{shop}", "who": "nobody"}, shop=True
    ),
    ("POST", "/api/buyers/erase"): Line(
        gate=Scope.SETTINGS, path="/api/buyers/erase", json={"shop": "{shop}", "who": "nobody", "why": "x"}, shop=True
    ),
    ("POST", "/api/knowledge"): of_shop(Scope.KNOWLEDGE, "/api/knowledge", query={"name": "a.md"}),
    ("POST", "/api/knowledge/search"): Line(
        gate=Scope.READ, path="/api/knowledge/search", json={"shop": "{shop}", "question": "freight?"}, shop=True
    ),
    ("POST", "/api/knowledge/{document}/end"): of_shop(
        Scope.KNOWLEDGE, "/api/knowledge/nothing/end", json={"last": "2026-11-30"}
    ),
    ("DELETE", "/api/knowledge/{document}"): of_shop(Scope.KNOWLEDGE, "/api/knowledge/nothing"),
    ("POST", "/api/lessons"): of_shop(Scope.KNOWLEDGE, "/api/lessons"),
    ("POST", "/api/lessons/{lesson}/{decision}"): of_shop(Scope.KNOWLEDGE, "/api/lessons/1/decline"),
    ("POST", "/api/people"): of_shop(Scope.PEOPLE, "/api/people", json={"name": " ", "role": "agent"}),
    ("DELETE", "/api/people/{name}"): of_shop(Scope.PEOPLE, "/api/people/nobody"),
    ("POST", "/api/approvers/{name}/clear"): of_shop(Scope.PEOPLE, "/api/approvers/nobody/clear"),
    ("PUT", "/api/probes"): of_shop(Scope.SETTINGS, "/api/probes", json={"on": False}),
    ("POST", "/api/shops"): Line(gate=Scope.SETTINGS, path="/api/shops", json={"id": "-"}, everywhere=True),
    ("PATCH", "/api/shops/{shop}"): Line(gate=Scope.SETTINGS, path="/api/shops/{shop}", json={}, shop=True),
    ("PATCH", "/api/limits"): of_shop(Scope.SETTINGS, "/api/limits", json={}),
    ("PUT", "/api/shops/{shop}/voices/{language}"): Line(
        gate=Scope.KNOWLEDGE, path="/api/shops/{shop}/voices/qq", json={}, shop=True
    ),
    ("DELETE", "/api/shops/{shop}/voices/{language}"): Line(
        gate=Scope.KNOWLEDGE, path="/api/shops/{shop}/voices/qq", shop=True
    ),
    ("GET", "/api/hooks"): of_shop(Scope.SETTINGS, "/api/hooks"),
    ("POST", "/api/hooks"): of_shop(Scope.SETTINGS, "/api/hooks", json={"url": "x"}),
    ("DELETE", "/api/hooks/{hook}"): of_shop(Scope.SETTINGS, "/api/hooks/1"),
    ("GET", "/api/hooks/{hook}/deliveries"): of_shop(Scope.SETTINGS, "/api/hooks/1/deliveries"),
}
