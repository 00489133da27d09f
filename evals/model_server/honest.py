"""A model that keeps to what a request says: it reads the plan of a case and writes from it, in English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from assistant.domain.draft import DraftKind

#: the texts of a case in the order in which they are asked for
TEXTS = tuple(str(each) for each in DraftKind)
NO_TEXTS: dict[str, list[dict[str, Any]]] = {each: [] for each in TEXTS}
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


def product_slot(request: dict[str, Any]) -> str:
    """The label of the product; "" where the request says that there is none."""
    return "" if re.search(r"^No \{product\}", words_of(request), re.MULTILINE) else "product"


def quoted(request: dict[str, Any], cause: str) -> str:
    """The clause of a cause that has a sentence to quote; "" where none has."""
    cited = re.findall(r"\bc\d+", plan_of_cause(request, cause).partition("\n")[0])
    return next((each for each in cited if re.search(rf"^{each}: .*\{{", words_of(request), re.MULTILINE)), "")


def asked_for(request: dict[str, Any], cause: str) -> list[str]:
    """What the plan asks the buyer for under a cause, whatever line holds."""
    found = re.search(r"ask for (.+)", plan_of_cause(request, cause).partition("\n")[0])
    return found[1].split(", ") if found else []


def plan_of_cause(request: dict[str, Any], cause: str) -> str:
    """The part of the plan for a cause, its name first; "" where it is not in the plan."""
    plan = words_of(request).partition("Plan:\n")[2].partition("<buyer_words>")[0]
    found = re.search(rf"^{cause}\b.*\n(?:- .*\n)+", plan, re.MULTILINE)
    return found[0] if found else ""


def first_cause(request: dict[str, Any]) -> str:
    """The cause that the plan begins with; "" without a plan."""
    found = re.search(r"^Plan:\n(\w+)", words_of(request), re.MULTILINE)
    return found[1] if found else ""


def standing_cause(request: dict[str, Any]) -> str:
    """The cause that the request says stands; "" where the model is to find it. A buyer's words say nothing of it."""
    found = re.search(r"^The cause stands: (\w+)\.", words_of(request).rpartition("</buyer_words>")[2], re.MULTILINE)
    return found[1] if found else ""


def offered(request: dict[str, Any], cause: str, *, ask: str = "refund", severity: str = "clear") -> list[str]:
    """The remedies that the plan names for a reading, in braces where their amount is to be said."""
    for line in plan_of_cause(request, cause).splitlines():
        found = re.match(r"- (?!shop)(?P<when>[^:]*): (?P<what>[^;]*)", line)
        if found and _holds(found["when"], ask, severity):
            return found["what"].split() if found["what"] != "nothing" else []
    raise AssertionError(f"no offer for {cause}, {ask}, {severity}")


def remedies(request: dict[str, Any]) -> set[str]:
    """Every remedy that the plan names, without braces."""
    lines = re.findall(r"^- (?!shop)[^:\n]*: ([^;\n]*)", words_of(request), re.MULTILINE)
    return {each.strip("{}") for line in lines for each in line.split()} - {"nothing"}


def _holds(condition: str, ask: str, severity: str) -> bool:
    """Whether a condition such as `refund/nothing serious` is met."""
    return condition in ("else", "always") or all({ask, severity} & set(each.split("/")) for each in condition.split())


def sentence(type_: str, text: str, *rests_on: str) -> dict[str, Any]:
    return {"type": type_, "text": text, "on": list(rests_on)}


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


def judged(read: Mapping[str, Any], *, spoken: bool = False) -> dict[str, Any]:
    """The same as it stands beside texts: without a cause where it is no complaint, and its language where asked."""
    kept = ("evidence", "severity", "safety", "ask", *(("language",) if spoken else ()))
    causes = reading(read)["causes"] if read["kind"] == "complaint" else []
    return {**{each: read[each] for each in kept}, "causes": causes, "own_fault": read["fault"] == "buyer"}


def answered(request: dict[str, Any], read: Mapping[str, Any], written: Mapping[str, Any]) -> dict[str, Any]:
    """A reading with its texts, or the texts alone where a diagnosis stands."""
    texts = {"texts": [written[each] for each in TEXTS]}
    spoken = "(language says which)" in words_of(request)
    return texts if standing_cause(request) else {**judged(read, spoken=spoken), **texts}


def texts(request: dict[str, Any], read: Mapping[str, Any], *facts: dict[str, Any]) -> dict[str, Any]:
    """A reading with the three texts for it; none where the plan does not have its cause."""
    cause = standing_cause(request) or read["cause"]
    if not plan_of_cause(request, cause):
        return answered(request, read, NO_TEXTS)
    labels = offered(request, cause, ask=read["ask"], severity=read["severity"])
    product = product_slot(request)
    thing, rests = (f"{{{product}}}", [product]) if product else ("order", [])
    quote = quoted(request, cause)
    policy = [sentence("policy", f"{{{quote}}}")] if quote else []
    written = "We have sent you a message on the platform so that we can put this right."
    known = is_written(request)
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
            sentence("next_step", "We come back to you by {date}."),
        ],
        "follow_up": [sentence("next_step", "Hello, has everything been settled to your satisfaction?")],
    }
    return answered(request, read, written_texts)


def is_written(request: dict[str, Any]) -> bool:
    """Whether the shop has written to the buyer; else the public reply asks for a word on the order page."""
    return "public_reply: the shop has not written" not in words_of(request)


def is_public(request: dict[str, Any]) -> bool:
    """Whether there is something to answer in public."""
    return "public_reply: leave it empty" not in words_of(request)


def kind_of(remedy: str) -> str:
    """What is offered, without its braces and who pays for the way back."""
    return remedy.strip("{}").removeprefix("free_").removesuffix("_buyer_pays")


def _offer(remedy: str) -> dict[str, Any]:
    said = _SAID.get(kind_of(remedy), "We would like to make it good.")
    return sentence("offer", f"{said} {remedy}.") if remedy[0] == "{" else sentence("offer", said, remedy)
