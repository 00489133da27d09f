"""What each route of the app asks of who comes: the table that the auth matrix walks. A new route needs a line here.

The gate a line names is compared with the one the route itself names, so that a slip in either is seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assistant.domain.access import Scope
from assistant.domain.people import Role


@dataclass(frozen=True, kw_only=True)
class Line:
    """`gate` is a scope, `own` for what is one's own, or `open`.

    `path` is what to ask for; `{shop}` in it, in `query`, `json` or `form` is filled in. `shop` says that the answer
    belongs to that shop; without it the route lists what the visitor may see, or belongs to nobody.
    """

    gate: Scope | str
    path: str
    shop: bool = False
    query: Mapping[str, str] = field(default_factory=dict)
    json: Mapping[str, Any] | None = None
    form: Mapping[str, str] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    #: for owners of the whole installation alone
    everywhere: bool = False


OPEN, OWN = "open", "own"
#: who may what, written down a second time: the matrix must not ask the code that it judges
ALLOWED: dict[Role, set[str]] = {
    Role.AGENT: {"read", "decide", "send"},
    Role.SUPERVISOR: {"read", "decide", "send", "import", "export", "knowledge", "people"},
    Role.OWNER: {"read", "decide", "send", "import", "export", "knowledge", "people", "settings", "metrics"},
}
READ = Scope.READ

#: (method, path as FastAPI writes it) -> line
TABLE: dict[tuple[str, str], Line] = {
    ("GET", "/health"): Line(gate=OPEN, path="/health"),
    ("GET", "/ready"): Line(gate=OPEN, path="/ready"),
    ("GET", "/api/shops"): Line(gate=READ, path="/api/shops"),
    ("GET", "/api/cases"): Line(gate=READ, path="/api/cases", query={"shop": "{shop}"}, shop=True),
    ("GET", "/api/cases/{case}"): Line(gate=READ, path="/api/cases/{shop}-1", shop=True),
    ("GET", "/photos/{case}/{photo}"): Line(gate=READ, path=f"/photos/{{shop}}-1/{'0' * 64}", shop=True),
    ("GET", "/guides/{case}"): Line(gate=READ, path="/guides/{shop}-1", shop=True),
    ("GET", "/api/outbox"): Line(gate=READ, path="/api/outbox", query={"shop": "{shop}"}, shop=True),
    ("POST", "/api/events"): Line(gate=OPEN, path="/api/events", json={}),
    ("GET", "/sign-in"): Line(gate=OPEN, path="/sign-in"),
    ("POST", "/sign-in"): Line(gate=OPEN, path="/sign-in", form={"name": "x", "password": "y"}),
    ("GET", "/sign-in/elsewhere"): Line(gate=OPEN, path="/sign-in/elsewhere"),
    ("GET", "/sign-in/back"): Line(gate=OPEN, path="/sign-in/back"),
    ("POST", "/sign-out"): Line(gate=OPEN, path="/sign-out", form={}),
    ("GET", "/welcome/{key}"): Line(gate=OPEN, path="/welcome/x"),
    ("POST", "/welcome/{key}"): Line(gate=OPEN, path="/welcome/x", form={"password": "y", "again": "y"}),
    ("GET", "/account"): Line(gate=OWN, path="/account"),
    ("POST", "/account/password"): Line(
        gate=OWN, path="/account/password", form={"old": "x", "password": "y", "again": "z"}
    ),
    ("POST", "/account/sessions/end"): Line(gate=OWN, path="/account/sessions/end", form={"handle": "0" * 16}),
    ("POST", "/account/sessions/end-others"): Line(gate=OWN, path="/account/sessions/end-others", form={}),
    ("POST", "/account/tokens"): Line(gate=OWN, path="/account/tokens", form={"label": ""}),
    ("POST", "/account/tokens/end"): Line(gate=OWN, path="/account/tokens/end", form={"handle": "0" * 16}),
    ("GET", "/"): Line(gate=READ, path="/", query={"shop": "{shop}"}, shop=True),
    ("GET", "/cases/{case}"): Line(gate=READ, path="/cases/{shop}-1", shop=True),
}
