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
    """`gate` is a scope, `own` for what is one's own, `govern` for an owner at a browser, or `open`.

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


OPEN, OWN, GOVERN = "open", "own", "govern"
#: who may what, written down a second time: the matrix must not ask the code that it judges
ALLOWED: dict[Role, set[str]] = {
    Role.AGENT: {"read", "decide", "send"},
    Role.SUPERVISOR: {"read", "decide", "send", "import", "export", "knowledge", "people"},
    Role.OWNER: {"read", "decide", "send", "import", "export", "knowledge", "people", "settings", "metrics"},
}
READ = Scope.READ
#: the shop that is asked about
SHOP = {"shop": "{shop}"}

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
    **{("GET", path): Line(gate=READ, path=path, query=SHOP, shop=True) for path in ("/bulk", "/post", "/todo")},
    **{("GET", path): Line(gate=READ, path=path, query=SHOP, shop=True) for path in ("/start", "/supervisor")},
    ("GET", "/figures"): Line(gate=READ, path="/figures", query=SHOP, shop=True),
    ("GET", "/figures/{chart}.csv"): Line(gate=READ, path="/figures/by_person.csv", query=SHOP, shop=True),
    ("GET", "/companion"): Line(gate=READ, path="/companion"),
    ("GET", "/companion/panel"): Line(gate=OPEN, path="/companion/panel"),
    ("POST", "/companion/key"): Line(gate=OWN, path="/companion/key", form={}),
    ("GET", "/bulk/done/{number}"): Line(gate=READ, path="/bulk/done/1", query=SHOP, shop=True),
    ("POST", "/bulk/done/{number}/withdraw"): Line(
        gate=Scope.DECIDE, path="/bulk/done/1/withdraw", form=SHOP, shop=True
    ),
    ("GET", "/bulk/{group}"): Line(gate=Scope.DECIDE, path=f"/bulk/{'0' * 12}", query=SHOP, shop=True),
    ("GET", "/bulk/{group}/cases.csv"): Line(
        gate=Scope.EXPORT, path=f"/bulk/{'0' * 12}/cases.csv", query=SHOP, shop=True
    ),
    ("GET", "/bulk/{group}/text/{case}/{kind}"): Line(
        gate=Scope.DECIDE, path=f"/bulk/{'0' * 12}/text/{{shop}}-1/public_reply", query=SHOP, shop=True
    ),
    ("POST", "/bulk/{group}"): Line(gate=Scope.DECIDE, path=f"/bulk/{'0' * 12}", form={**SHOP, "seen": "x"}, shop=True),
    **{
        ("POST", f"/post/{{number}}/{act}"): Line(
            gate=Scope.SEND, path=f"/post/1/{act}", form={**SHOP, "sent": "true"}, shop=True
        )
        for act in ("copy", "posted", "returned", "settle")
    },
    **{
        ("POST", f"/todo/{{number}}/{act}"): Line(
            gate=Scope.DECIDE, path=f"/todo/1/{act}", form={**SHOP, "proof": "R1", "why": "x"}, shop=True
        )
        for act in ("done", "correct", "confirm", "drop")
    },
    ("POST", "/todo/heard/{case}"): Line(
        gate=Scope.DECIDE, path="/todo/heard/{shop}-1", form={"answer": "declined"}, shop=True
    ),
    ("POST", "/start/preview"): Line(gate=Scope.IMPORT, path="/start/preview", form=SHOP, shop=True),
    ("POST", "/start/take"): Line(gate=Scope.IMPORT, path="/start/take", form={**SHOP, "upload": "0" * 32}, shop=True),
    ("POST", "/start/policies"): Line(gate=Scope.KNOWLEDGE, path="/start/policies", form=SHOP, shop=True),
    ("POST", "/start/ruled"): Line(
        gate=Scope.KNOWLEDGE, path="/start/ruled", form={**SHOP, "upload": "0" * 32}, shop=True
    ),
    ("POST", "/start/limits"): Line(gate=Scope.SETTINGS, path="/start/limits", form=SHOP, shop=True),
    ("POST", "/start/tone"): Line(gate=Scope.SETTINGS, path="/start/tone", form=SHOP, shop=True),
    ("POST", "/start/step"): Line(gate=Scope.KNOWLEDGE, path="/start/step", form={**SHOP, "step": "limits"}, shop=True),
    ("POST", "/start/sandbox/begin"): Line(gate=Scope.KNOWLEDGE, path="/start/sandbox/begin", form=SHOP, shop=True),
    ("POST", "/start/sandbox/end"): Line(gate=Scope.KNOWLEDGE, path="/start/sandbox/end", form=SHOP, shop=True),
    ("GET", "/people"): Line(gate=GOVERN, path="/people", query=SHOP, shop=True),
    **{
        ("POST", f"/people/{act}"): Line(
            gate=GOVERN, path=f"/people/{act}", form={**SHOP, "name": "nobody here", **more}, shop=True
        )
        for act, more in {
            "link": {},
            "email": {"email": "a@b.example"},
            "role": {"role": "agent"},
            "remove": {},
            "sign-out": {},
            "token": {"handle": "0" * 16},
        }.items()
    },
    ("POST", "/people/invite"): Line(gate=GOVERN, path="/people/invite", form={**SHOP, "name": ""}, shop=True),
    ("POST", "/supervisor/clear"): Line(
        gate=Scope.PEOPLE, path="/supervisor/clear", form={**SHOP, "name": "agent"}, shop=True
    ),
}
