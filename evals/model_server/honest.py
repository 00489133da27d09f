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
    found = re.search(rf"^(?:Slots|Private): (?:.*, )?(s\d+) {re.escape(meaning)}", words_of(request), re.MULTILINE)
    return found[1] if found else ""


def quoted(request: dict[str, Any], cause: str) -> str:
    """The first clause of a cause that has a sentence to quote; "" where none has."""
    cited = re.findall(r"\bc\d+", plan_of_cause(request, cause).partition("- clauses: ")[2].partition("\n")[0])
    return next((each for each in cited if re.search(rf"^{each}: .*\{{", words_of(request), re.MULTILINE)), "")


def plan_of_cause(request: dict[str, Any], cause: str) -> str:
    """The lines of the plan for a cause; "" where it is not in the plan."""
    plan = words_of(request).partition("Plan:\n")[2].partition("<buyer_words>")[0]
    found = re.search(rf"^{cause}:\n((?:- .*\n)+)", plan, re.MULTILINE)
    return found[1] if found else ""


def first_cause(request: dict[str, Any]) -> str:
    """The cause that the plan begins with; "" without a plan."""
    found = re.search(r"^Plan:\n(\w+):", words_of(request), re.MULTILINE)
    return found[1] if found else ""


def standing_cause(request: dict[str, Any]) -> str:
    """The cause that the request says stands; "" where the model is to find it. A buyer's words say nothing of it."""
    found = re.search(r"^The cause stands: (\w+)\.", words_of(request).rpartition("</buyer_words>")[2], re.MULTILINE)
    return found[1] if found else ""


def offered(request: dict[str, Any], cause: str, *, ask: str = "refund", severity: str = "clear") -> list[str]:
    """The remedies that the plan names for a reading, in braces where their amount is to be said."""
    for line in plan_of_cause(request, cause).splitlines():
        found = re.match(r"- (?!clauses|the shop)(?P<when>[^:]*): (?P<what>[^;]*)", line)
        if found and _holds(found["when"], ask, severity):
            return found["what"].split() if found["what"] != "nothing" else []
    raise AssertionError(f"no offer for {cause}, {ask}, {severity}")


def remedies(request: dict[str, Any]) -> set[str]:
    """Every remedy that the plan names, without braces."""
    lines = re.findall(r"^- (?!clauses|the shop)[^:\n]*: ([^;\n]*)", words_of(request), re.MULTILINE)
    return {each.strip("{}") for line in lines for each in line.split()} - {"nothing"}


def _holds(condition: str, ask: str, severity: str) -> bool:
    """Whether a condition such as `refund/nothing serious` is met."""
    return condition in ("else", "always") or all({ask, severity} & set(each.split("/")) for each in condition.split())


def sentence(type_: str, text: str, *rests_on: str) -> dict[str, Any]:
    return {"type": type_, "text": text, "rests_on": list(rests_on)}


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The first cause of the plan, shown by the buyer's first words; a diagnosis alone where no text is wanted."""
    first = first_cause(request)
    words = re.match(r"\S+(?: \S+){0,3}", buyer_words(request))
    read = USUAL | {"evidence": [words[0]] if words else [], "cause": first or "other"}
    return texts(request, read) if first else reading(read)


def reading(read: Mapping[str, Any]) -> dict[str, Any]:
    """A reading in its form: `cause` and `other_causes` as one list."""
    rest = {name: each for name, each in read.items() if name not in ("cause", "other_causes")}
    return {**rest, "causes": [read["cause"], *read["other_causes"]]}


def answered(request: dict[str, Any], read: Mapping[str, Any], written: Mapping[str, Any]) -> dict[str, Any]:
    """A reading with its texts, or the texts alone where a diagnosis stands."""
    return dict(written) if standing_cause(request) else {**reading(read), **written}


def texts(request: dict[str, Any], read: Mapping[str, Any], *facts: dict[str, Any]) -> dict[str, Any]:
    """A reading with the three texts for it; none where the plan does not have its cause."""
    cause = standing_cause(request) or read["cause"]
    if not plan_of_cause(request, cause):
        return answered(request, read, NO_TEXTS)
    labels = offered(request, cause, ask=read["ask"], severity=read["severity"])
    product, date = slot(request, "product"), slot(request, "day of the shop")
    thing, rests = (f"{{{product}}}", [product]) if product else ("order", [])
    quote = quoted(request, cause)
    policy = [sentence("policy", f"{{{quote}}}")] if quote else []
    written = "We have sent you a message on the platform so that we can put this right."
    known = "say that the shop has written" in words_of(request)
    written_texts = {
        "public_reply": [
            sentence("empathy", f"Hello, we are sorry about what happened with your {thing}.", *rests),
            sentence("next_step", written if known else "Please reach us through the order page."),
        ],
        "private_offer": [
            sentence("empathy", f"Hello, your {thing} should not have come to you like that.", *rests),
            *facts,
            *policy,
            *map(_offer, labels),
            sentence("next_step", f"We come back to you by {{{date}}}.", date),
        ],
        "follow_up": [sentence("next_step", "Hello, has everything been settled to your satisfaction?")],
    }
    return answered(request, read, written_texts)


def kind_of(remedy: str) -> str:
    """What is offered, without its braces and who pays for the way back."""
    return re.sub(r"_(?:shop|buyer)_pays$", "", remedy.strip("{}"))


def _offer(remedy: str) -> dict[str, Any]:
    said = _SAID.get(kind_of(remedy), "We would like to make it good.")
    return sentence("offer", f"{said} {remedy}.") if remedy[0] == "{" else sentence("offer", said, remedy)
