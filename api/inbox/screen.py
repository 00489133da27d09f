"""How a page is made: language, links, templates. Every value is escaped, and no hidden character passes unnamed."""

from __future__ import annotations

import json
from functools import cache, cached_property
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from fastapi import Request
from fastapi.responses import HTMLResponse

from api.edge import edge_of
from api.inbox.acts import ACTS, BY_NAME, OWNERS, PAGES
from api.inbox.static_files import address_of
from assistant.domain.access import Scope
from assistant.i18n import LANGUAGES, Translator
from assistant.reading.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

    from assistant.domain.shop import Shop

TEMPLATES = Path(__file__).parent / "templates"
#: paths for programs; their errors are never pages
_FOR_PROGRAMS = ("/api/", "/health", "/ready", "/openapi.json", "/static/")
#: in this order: the first file defines what the others use
SCRIPTS = (
    "vendor/htmx.min.js",
    *("keys.js", "palette.js", "clocks.js", "live.js", "list.js"),
)
#: htmx keeps no page in the browser (erasure would miss it), runs no code from attributes, swaps answers that refuse
_HTMX = json.dumps(
    {
        "allowEval": False,
        "allowScriptTags": False,
        "includeIndicatorStyles": False,
        "selfRequestsOnly": True,
        "historyCacheSize": 0,
        "refreshOnHistoryMiss": True,
        "scrollIntoViewOnBoost": False,
        "responseHandling": [
            {"code": "204", "swap": False},
            {"code": "[23]..", "swap": True},
            {"code": "[45]..", "swap": True, "error": True},
        ],
    }
)


class Screen:
    """One request's page: its language, and links that keep it."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._asked = request.query_params.get("lang", "")

    @cached_property
    def t(self) -> Translator:
        header = self._request.headers.get("accept-language", "")
        return Translator(language_of(self._asked, header, edge_of(self._request).language))

    def link(self, path: str, **query: str) -> str:
        """A link within the inbox; a language that was asked for stays."""
        asked = {"lang": self._asked} if self._asked in LANGUAGES else {}
        pairs = {name: value for name, value in {**query, **asked}.items() if value}
        return f"{path}{'&' if '?' in path else '?'}{urlencode(pairs)}" if pairs else path

    def in_language(self, language: str) -> str:
        """This page in another language."""
        query = {name: value for name, value in self._request.query_params.items() if name != "lang"}
        return f"{self._request.url.path}?{urlencode({**query, 'lang': language})}"

    @property
    def is_part(self) -> bool:
        """Whether a page that is open asks for a part of it."""
        return self._request.headers.get("hx-request") == "true"

    def show(
        self, template: str, status: int = 200, headers: dict[str, str] | None = None, **values: Any
    ) -> HTMLResponse:
        """A page, or the part of one that the template makes."""
        return HTMLResponse(self.text(template, **values), status_code=status, headers=headers)

    def text(self, template: str, **values: Any) -> str:
        page = environment().get_template(template)
        return page.render({**self._around, "sandbox": self._tried_out(values.get("shop")), **values})

    def _tried_out(self, shop: Shop | None) -> bool:
        """Whether the page's shop, or without one any that the visitor may enter, is in the sandbox."""
        found: frozenset[str] = getattr(self._request.state, "sandboxes", frozenset())
        visitor = getattr(self._request.state, "visitor", None)
        return shop.id in found if shop else bool(visitor and any(visitor.enters(each) for each in found))

    @property
    def _around(self) -> dict[str, Any]:
        """What every page has: its language and links, who looks, what keys do."""
        state = self._request.state
        visitor, key = getattr(state, "visitor", None), getattr(state, "form_key", "")
        owns = bool(visitor and visitor.may_somewhere(Scope.SETTINGS))
        acts = [each for each in ACTS if owns or each.name not in OWNERS]
        return {
            "t": self.t,
            "link": self.link,
            "in_language": self.in_language,
            "here": self._request.url.path,
            "visitor": visitor,
            "form_key": key,
            "me": visitor.name if visitor else "",
            "headers": json.dumps({"X-CSRF": key}),
            "htmx": _HTMX,
            "scripts": SCRIPTS,
            "acts": BY_NAME,
            "act_groups": [(where, list(group)) for where, group in groupby(acts, key=lambda act: act.where)],
            "pages": [each for each in PAGES if owns or each[0] not in OWNERS],
            "oob": False,
            "raw": _Raw,
            "now_seconds": edge_of(self._request).now().timestamp(),
        }


def local_path(wanted: str) -> str:
    """A path within the desk to go on to, `/` for whatever could lead elsewhere."""
    parts = urlsplit(wanted)
    plain = wanted.isprintable() and wanted.isascii() and "\\" not in wanted
    inside = wanted.startswith("/") and not wanted.startswith("//") and not parts.scheme and not parts.netloc
    return wanted if plain and inside else "/"


def language_of(asked: str, header: str, default: str) -> str:
    """The first known of: what the address asks for, what the browser prefers (RFC 9110, 12.5.4), the desk's own."""
    wanted = [asked, *_preferred(header), default]
    return next((each for each in wanted if each in LANGUAGES), LANGUAGES[-1])


def _preferred(header: str) -> list[str]:
    """Primary languages of an Accept-Language header, best first; a weight that is no number counts as nothing."""
    weighed = []
    for part in header.split(","):
        tag, _, weight = part.partition(";q=")
        try:
            weighed.append((float(weight or 1), tag.strip().lower().partition("-")[0]))
        except ValueError:
            continue
    return [tag for weight, tag in sorted(weighed, key=lambda each: -each[0]) if weight > 0]


def wants_page(request: Request) -> bool:
    """Whether a person looks at the answer."""
    looks = "text/html" in request.headers.get("accept", "") or request.headers.get("hx-request") == "true"
    return looks and not request.url.path.startswith(_FOR_PROGRAMS)


def problem_page(
    request: Request, status: int, title: str, detail: str, remedy: str, headers: dict[str, str] | None
) -> HTMLResponse:
    """A page of its own, or where a page is open a region of it: what was typed there stays."""
    values = {"title": title, "detail": detail, "remedy": remedy, "number": status}
    screen = Screen(request)
    if screen.is_part:
        into = {"HX-Retarget": "#trouble", "HX-Reswap": "innerHTML"}
        return screen.show("trouble.html", status, {**(headers or {}), **into}, **values)
    return screen.show("problem.html", status, headers, **values)


@cache
def environment(folder: Path = TEMPLATES) -> Environment:
    """Templates of a folder, by default the inbox's own."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_named,
    )
    made.globals["static"] = address_of
    return made


class _Raw(str):
    """A text for a field that is typed in: escaped like any other, with its hidden characters as they are."""


def _named(value: Any) -> Any:
    """Plain strings with their hidden characters named; what is already markup stays."""
    return visible(value) if type(value) is str else value
