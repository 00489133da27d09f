"""A model that keeps to what a request says: it reads the plan of a case and writes from it, in English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

NO_TEXTS: dict[str, list[dict[str, Any]]] = {"public_reply": [], "private_offer": [], "follow_up": []}
#: what is read where nobody says otherwise
USUAL: dict[str, Any] = {
    "kind": "complaint",
    "other_causes": [],
    "fault": "unknown",
    "severity": "clear",
    "safety": False,
    "ask": "nothing",
    "language": "en",
}
_SAID = {
    "full_refund": "We would like to refund",
    "refund_without_return": "You may keep it, and we would like to refund",
    "partial_refund": "We would like to refund",
    "pick_up_and_refund": "We would like to have it fetched and to refund",
    "coupon": "There is a coupon for you of",
    "replacement": "We would like to send you a new one.",
    "exchange": "We would like to exchange it.",
    "return": "Please send it back to us.",
}


def words_of(request: dict[str, Any]) -> str:
    """The user's message."""
    return str(request["messages"][1]["content"])


def buyer_words(request: dict[str, Any]) -> str:
    """What stands in the buyer's fence."""
    return words_of(request).partition("<buyer_words>\n")[2].partition("\n</buyer_words>")[0]


def slot(request: dict[str, Any], meaning: str) -> str:
    """The label under which the request lists a slot; "" where it does not."""
    found = re.search(rf"^(s\d+): {re.escape(meaning)}", words_of(request), re.MULTILINE)
    return found[1] if found else ""


def beside(request: dict[str, Any], before: str) -> str:
    """The label of a slot behind a pattern at the beginning of a line; "" where there is none."""
    found = re.search(rf"^{before}(s\d+)", words_of(request), re.MULTILINE)
    return found[1] if found else ""


def plan_of_cause(request: dict[str, Any], cause: str) -> str:
    """The lines of the plan for a cause; "" where it is not in the plan."""
    plan = words_of(request).partition("Plan by cause:\n")[2]
    found = re.search(rf"^{cause}:\n((?:- .*\n)+)", plan, re.MULTILINE)
    return found[1] if found else ""


def first_cause(request: dict[str, Any]) -> str:
    """The cause that the plan begins with; "" without a plan."""
    found = re.search(r"^Plan by cause:\n(\w+):", words_of(request), re.MULTILINE)
    return found[1] if found else ""


def standing_cause(request: dict[str, Any]) -> str:
    """The cause that the request says stands; "" where the model is to find it. A buyer's words say nothing of it."""
    found = re.search(r"^The cause stands: (\w+)\.", words_of(request).rpartition("</buyer_words>")[2], re.MULTILINE)
    return found[1] if found else ""


def offered(request: dict[str, Any], cause: str, *, ask: str = "refund", severity: str = "clear") -> list[str]:
    """Labels of the remedies that the plan names for a reading."""
    for line in plan_of_cause(request, cause).splitlines():
        found = re.match(r"- (?!clauses|done)(?P<when>[^:]*): (?P<what>[^;]*)", line)
        if found and _holds(found["when"], ask, severity):
            return re.findall(r"r\d+", found["what"])
    raise AssertionError(f"no offer for {cause}, {ask}, {severity}")


def _holds(condition: str, ask: str, severity: str) -> bool:
    """Whether a condition such as `refund/nothing, clear; replacement` is met."""
    return condition in ("otherwise", "always") or any(
        all({ask, severity} & set(each.split("/")) for each in part.split(", ")) for part in condition.split("; ")
    )


def sentence(type_: str, text: str, *rests_on: str) -> dict[str, Any]:
    return {"type": type_, "text": text, "rests_on": list(rests_on)}


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The first cause of the plan, shown by the buyer's first words; a diagnosis alone where no text is wanted."""
    first = first_cause(request)
    words = re.match(r"\S+(?: \S+){0,3}", buyer_words(request))
    read = USUAL | {"evidence": [words[0]] if words else [], "cause": first or "other"}
    return texts(request, read) if first else read


def texts(request: dict[str, Any], read: Mapping[str, Any], *facts: dict[str, Any]) -> dict[str, Any]:
    """A reading with the three texts for it; none where the plan does not have its cause."""
    cause = standing_cause(request) or read["cause"]
    if not plan_of_cause(request, cause):
        return {"diagnosis": dict(read), **NO_TEXTS}
    labels = offered(request, cause, ask=read["ask"], severity=read["severity"])
    product, date = slot(request, "the product's name"), slot(request, "the day by which the shop")
    thing, rests = (f"{{{product}}}", [product]) if product else ("order", [])
    cited = re.findall(r"c\d+", plan_of_cause(request, cause).partition("- clauses: ")[2].splitlines()[0])
    quotes = {label: beside(request, rf"{label}, quote ") for label in cited}
    policy = [sentence("policy", f"{{{quote}}}", label) for label, quote in quotes.items() if quote][:1]
    written = "We have sent you a message on the platform so that we can put this right."
    known = "say that the shop has written" in words_of(request)
    return {
        "diagnosis": dict(read),
        "public_reply": [
            sentence("empathy", f"Hello, we are sorry about what happened with your {thing}.", *rests),
            sentence("next_step", written if known else "Please reach us through the order page."),
        ],
        "private_offer": [
            sentence("empathy", f"Hello, your {thing} should not have come to you like that.", *rests),
            *facts,
            *policy,
            *(_offer(request, label) for label in labels),
            sentence("next_step", f"We come back to you by {{{date}}}.", date),
        ],
        "follow_up": [sentence("next_step", "Hello, has everything been settled to your satisfaction?")],
    }


def _offer(request: dict[str, Any], label: str) -> dict[str, Any]:
    kind = re.search(rf"^{label}: (\w+)", words_of(request), re.MULTILINE)
    said = _SAID.get(kind[1], "We would like to make it good.") if kind else ""
    amount = beside(request, rf"{label}: [^\n]*, amount ")
    return sentence("offer", f"{said} {{{amount}}}." if amount else said, label, *([amount] if amount else []))
