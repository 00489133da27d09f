"""Which words stand for the product, the problem and the clause, and which of equal phrasings is taken."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from string import Formatter

from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis, Evidence
from assistant.domain.draft import UNSPACED, Role, Sentence, Slot
from assistant.domain.offer import Remedy
from assistant.domain.order import ParcelState
from assistant.domain.wording import Phrasings, Wording

#: longest product name that reads well inside a sentence, in characters
PRODUCT_LENGTH = 40
#: a buyer's words that read well inside a sentence, in characters; letters of an alphabet say less than Han ones
QUOTE_LENGTH, QUOTE_LENGTH_HAN = range(4, 61), range(4, 41)

_NO_PRODUCT = frozenset({"未知", "未知商品", "商品", "unknown", "unknown product", "product", "n/a", "none", "null"})
#: markup, contact and link characters, and digit runs that could be a telephone or order number
_UNCLEAN = re.compile(r"[{}<>@|\\#]|https?:|www\.|\d{6,}", re.IGNORECASE)
_QUOTE_MARKS = "\"“”„«»「」『』'‘’"
_EDGES = " \t，。！？、；：…～~,.!?;:-—"


_TOLD_BY_CARRIER = {
    ParcelState.LOST: "lost",
    ParcelState.STUCK: "stuck",
    ParcelState.DELIVERED: "delivered",
    ParcelState.IN_TRANSIT: "last_scan",
    ParcelState.OUT_FOR_DELIVERY: "last_scan",
}


def slots_of(phrasing: str) -> frozenset[str]:
    """The names of the slots of a phrasing."""
    return frozenset(name for _, name, _, _ in Formatter().parse(phrasing) if name)


def choose(
    phrasings: Sequence[str],
    known: Collection[str],
    key: Iterable[str],
    avoid: str = "",
    *,
    prefer: Callable[[list[str]], list[str]] = list,
) -> str | None:
    """One of the phrasings whose slots are all known, the same one for the same key; None if there is none.

    An amount that is known is said. `avoid` is taken only where nothing else is left, and so is what `prefer` leaves
    out.
    """
    usable = [each for each in phrasings if slots_of(each) <= set(known)]
    if "amount" in known:
        usable = [each for each in usable if "{amount}" in each] or usable
    usable = [each for each in usable if each != avoid] or usable
    usable = prefer(usable) or usable
    if not usable:
        return None
    number = int.from_bytes(hashlib.sha256("\x1f".join(key).encode("utf-8", "surrogatepass")).digest()[:8])
    return usable[number % len(usable)]


def filled(role: Role, phrasing: str, known: Mapping[str, str], *, clauses: tuple[str, ...] = ()) -> Sentence:
    """A phrasing as a sentence, with what is known in its slots; KeyError where a slot is not known."""
    slots = tuple(Slot(name=each, text=known[each]) for each in sorted(slots_of(phrasing)))
    return Sentence(role=role, text=phrasing.format_map(known), slots=slots, clauses=clauses)


def offered(remedy: Remedy, wording: Wording) -> Phrasings:
    """How a remedy is offered; where the buyer bears the shipping, in words that say so."""
    own = wording.own_freight.get(remedy.kind, ()) if not remedy.freight else ()
    return own or wording.offer[remedy.kind]


def parcel_fact(complaint: Complaint, *, late: bool) -> str:
    """Which of a wording's facts says where the parcel is; "" where nothing is known of it."""
    tracking, order = complaint.tracking, complaint.order
    name = _TOLD_BY_CARRIER.get(tracking.state, "") if tracking else ""
    if not name and order and order.shipped_at:
        name = "delivered" if order.delivered_at else "shipped"
    return "late" if late and name in ("", "shipped", "last_scan") else name


def product_text(name: str, wording: Wording) -> str:
    """The product's name if it is short and clean, else what the wording calls a product."""
    return clean_product(name) or wording.product


def clean_product(name: str) -> str:
    """The product's name if it is short and clean, else ""."""
    plain = " ".join(name.split())
    odd = any(unicodedata.category(each).startswith("C") for each in plain)
    if not plain or len(plain) > PRODUCT_LENGTH or odd or _UNCLEAN.search(plain) or plain.lower() in _NO_PRODUCT:
        return ""
    return plain


def problem_text(diagnosis: Diagnosis, text: str, wording: Wording, quotable: Callable[[str], bool]) -> str:
    """The buyer's own words, shortest span first, if they may be quoted; else the noun phrase of the cause.

    A wording in another language than the buyer's never quotes, and only whole clauses of `text` are quoted.
    """
    noun = wording.problem[diagnosis.cause]
    if wording.language != diagnosis.language:
        return noun
    whole = (each for each in diagnosis.evidence if _is_whole(text, each))
    spans = sorted((each.text.strip(_EDGES) for each in whole), key=len)
    lengths = QUOTE_LENGTH_HAN if wording.language in UNSPACED else QUOTE_LENGTH
    for span in spans:
        clean = not any(mark in span for mark in _QUOTE_MARKS) and not _UNCLEAN.search(span) and "\n" not in span
        if len(span) in lengths and clean and quotable(span):
            return wording.quote.format(text=span)
    return noun


def _is_whole(text: str, evidence: Evidence) -> bool:
    """Whether the words before and behind end with a mark, a line or the text, so that nothing is cut off."""
    before, behind = text[: evidence.start].rstrip(" "), text[evidence.end :].lstrip(" ")
    return not before[-1:].isalnum() and not behind[:1].isalnum()
