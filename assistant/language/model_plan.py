"""What a model may write about one case: everything under a label that means nothing outside the request.

One request is prepared for several causes. They share their labels: a clause found for two of them has one, and so has
a remedy that two of them offer, whatever its amount. A remedy's label is what it is. In braces it stands for its
amount, and a clause's for its sentence. Which value a label stands for is settled with the cause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.domain.clause import Audience, Clause, Hit
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Slot
from assistant.domain.offer import Offer, Remedy
from assistant.domain.option import Option
from assistant.domain.order import ParcelState
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Cause
from assistant.language.case_slots import amount_text, order_slots, promised_date
from assistant.language.embedded.clause_quotes import clause_sentence, shared
from assistant.language.embedded.phrasing import clean_product

#: slots that may stand in a public reply
PUBLIC = frozenset({"product", "date"})
#: a remedy as a label stands for it: what it is, and whether the shop bears the shipping
RemedyKey = tuple[RemedyKind, bool]
_SENTENCE_END = re.compile(r"[。！？!?\n]+|\.(?=\s|$)")

#: what a model learns of a slot that holds a fact of the case
MEANINGS = {
    "product": "product",
    "date": "day of the shop's next step",
    "promised_date": "day promised for shipping",
    "shipped_date": "day of shipping",
    "delivered_date": "day of delivery",
    "scan_date": "day of the last scan",
    "carrier": "carrier",
    "order": "order number",
}
#: the label of a slot where its name alone would not tell a model what it holds
_LABELS = {
    "promised_date": "ship_by_date",
    "shipped_date": "shipping_date",
    "delivered_date": "delivery_date",
    "scan_date": "last_scan_date",
    "order": "order_number",
}
_PARCEL = {
    ParcelState.LABELLED: "the carrier has not scanned the parcel yet",
    ParcelState.IN_TRANSIT: "the parcel is on its way",
    ParcelState.OUT_FOR_DELIVERY: "the parcel is out for delivery",
    ParcelState.DELIVERED: "the carrier shows the parcel as delivered",
    ParcelState.STUCK: "the parcel has not moved for longer than the carrier allows",
    ParcelState.LOST: "the carrier shows the parcel as lost",
    ParcelState.DAMAGED: "the carrier reports damage to the parcel",
    ParcelState.RETURNED: "the parcel is on its way back to the shop",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSlot:
    """A private slot may not stand in a public reply."""

    slot: Slot
    private: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingPlan:
    """Labels (`c1`, `date`, `coupon`, `f1`) and what they stand for. `amounts` maps a remedy's label to its slot's.

    `elsewhere` are labels of the same request that belong to another cause.
    """

    language: str
    clauses: Mapping[str, Clause]
    slots: Mapping[str, LabelledSlot]
    remedies: Mapping[str, RemedyKind]
    amounts: Mapping[str, str]
    facts: Mapping[str, str]
    elsewhere: frozenset[str] = frozenset()

    @property
    def labels(self) -> frozenset[str]:
        return frozenset({*self.clauses, *self.slots, *self.remedies, *self.facts})


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPlan:
    """The labels of one request for all its causes.

    `shown` is what of a clause answers the matter, `slots` maps a label to a name such as `date`, `cited` a cause to
    its clause, for one each is shown: more for the likeliest would tell which that is. `promised` is when its next
    step is due.
    """

    language: str
    complaint: Complaint
    options: Mapping[Cause, Option]
    promised: Mapping[Cause, datetime]
    clauses: Mapping[str, Clause]
    shown: Mapping[str, str]
    cited: Mapping[Cause, str]
    remedies: Mapping[str, RemedyKey]
    slots: Mapping[str, str]
    facts: Mapping[str, str]

    def fitting(self, diagnosis: Diagnosis, offer: Offer, language: str) -> WritingPlan | None:
        """What may be written for an offer; None where the request shows another one for this diagnosis."""
        cause, option = diagnosis.cause, self.options.get(diagnosis.cause)
        shown = option.offers.get((diagnosis.ask, diagnosis.severity)) if option else None
        if shown is None or self._promise(shown) != self._promise(offer):
            return None
        remedies = {label_of(key_of(each)): each for each in open_remedies(offer)}
        clauses = {label: self.clauses[label] for label in self.labels_of(cause)}
        amounts = {label: amount_text(each, self.complaint, language) for label, each in remedies.items()}
        day = promised_date(self.promised[cause], self.complaint, language)
        known = {**known_of(self.complaint, language), "date": day}
        values = {
            **{label: ("amount", text) for label, text in amounts.items() if text},
            **{label: ("clause", text) for label, text in self.quotes(language).items() if label in clauses},
            **{label: (name, known[name]) for label, name in self.slots.items() if known.get(name)},
        }
        slots = {label: Slot(name=name, text=text) for label, (name, text) in values.items()}
        return WritingPlan(
            language=language,
            clauses=clauses,
            slots={label: LabelledSlot(slot=each, private=each.name not in PUBLIC) for label, each in slots.items()},
            remedies={label: each.kind for label, each in remedies.items()},
            amounts={label: label for label, text in amounts.items() if text},
            facts=self.facts,
            elsewhere=frozenset({*self.clauses, *self.slots, *self.remedies} - {*clauses, *remedies, *slots}),
        )

    def narrowed(self, diagnosis: Diagnosis, language: str) -> SharedPlan:
        """The same labels, and of everything else what is needed to write for a diagnosis that stands."""
        cause, reading = diagnosis.cause, (diagnosis.ask, diagnosis.severity)
        if cause not in self.options:
            return self
        option, cited = self.options[cause], self.labels_of(cause)
        offers = {reading: option.offers[reading]} if reading in option.offers else option.offers
        return replace(
            self,
            language=language,
            options={cause: replace(option, offers=offers)},
            clauses={label: self.clauses[label] for label in cited},
            shown={label: self.shown[label] for label in cited},
        )

    def labels_of(self, cause: Cause) -> tuple[str, ...]:
        """Of its clauses."""
        return (self.cited[cause],) if cause in self.cited else ()

    def quotes(self, language: str) -> dict[str, str]:
        """Label of a clause to a sentence of what is shown that can be quoted as it is, where there is one."""
        parts = {label: replace(self.clauses[label], text=text) for label, text in self.shown.items()}
        words = self.complaint.text
        quotes = {
            label: clause_sentence(part, language, lambda _, each: 1 + shared(each, words))
            for label, part in parts.items()
        }
        return {label: text for label, text in quotes.items() if text}

    def _promise(self, offer: Offer) -> object:
        """What a text says of an offer, but for the amounts themselves."""
        remedies = open_remedies(offer)
        moved = [bool(amount_text(each, self.complaint, self.language)) for each in remedies]
        return [key_of(each) for each in remedies], moved, offer.asks_for


def shared_plan(
    complaint: Complaint, language: str, options: Sequence[Option], promised: Mapping[Cause, datetime]
) -> SharedPlan:
    """The labels of one request, in an order that does not tell which cause is the likeliest."""
    ordered = sorted(options, key=lambda each: list(Cause).index(each.cause))
    told = {each.cause: hit for each in ordered if (hit := _told(each))}
    hits = {each.clause.id: each for each in told.values()}
    labels = {each: f"c{place}" for place, each in enumerate(hits, start=1)}
    offers = (offer for option in ordered for offer in option.offers.values())
    remedies = dict.fromkeys(key_of(each) for offer in offers for each in open_remedies(offer))
    named = known_of(complaint, language) if _parcel_matters(complaint, ordered) else product_of(complaint)
    return SharedPlan(
        language=language,
        complaint=complaint,
        options={each.cause: each for each in ordered},
        promised=promised,
        clauses={labels[name]: each.clause for name, each in hits.items()},
        shown={labels[name]: passage_of(each) for name, each in hits.items()},
        cited={cause: labels[each.clause.id] for cause, each in told.items()},
        remedies={label_of(each): each for each in remedies},
        slots={_LABELS.get(each, each): each for each in MEANINGS if each in {*named, "date"}},
        facts=parcel_facts(complaint) if _parcel_matters(complaint, ordered) else {},
    )


def _parcel_matters(complaint: Complaint, options: Iterable[Option]) -> bool:
    """Whether a text may have to say where the parcel is: not where it came and nobody may be complaining of delay."""
    arrived = complaint.tracking is None or complaint.tracking.state is ParcelState.DELIVERED
    return not arrived or any(each.cause is Cause.DELAY for each in options)


def product_of(complaint: Complaint) -> dict[str, str]:
    """The product as the texts may name it, under the name of its slot."""
    product = clean_product(complaint.goods)
    return {"product": product} if product else {}


def known_of(complaint: Complaint, language: str) -> dict[str, str]:
    """Product, order and parcel as the texts may name them, by the name of their slot."""
    return {**product_of(complaint), **order_slots(complaint, language)}


def parcel_facts(complaint: Complaint) -> dict[str, str]:
    """What is known of the parcel, under its label."""
    return {"f1": _PARCEL[complaint.tracking.state]} if complaint.tracking else {}


def open_remedies(offer: Offer) -> list[Remedy]:
    """What is offered beyond words."""
    return [each for each in offer.remedies if each.kind is not RemedyKind.EXPLAIN]


def key_of(remedy: Remedy) -> RemedyKey:
    return remedy.kind, remedy.freight


def label_of(key: RemedyKey) -> str:
    """What the remedy is, and where the goods are sent back, whether that is free or the buyer pays for it."""
    kind, freight = key
    if kind not in RemedyKind.sent_back():
        return str(kind)
    return f"free_{kind}" if freight else f"{kind}_buyer_pays"


def _told(option: Option) -> Hit | None:
    """The best clause for its cause that may be told to buyers."""
    own = {each.id for each in option.found.for_cause(option.cause) if each.audience is Audience.BUYER}
    return next((each for each in option.found.reliable if each.clause.id in own), None)


def passage_of(hit: Hit) -> str:
    """What of a clause answers: whole sentences of a long one, else all of it."""
    text, (start, end) = hit.clause.text, hit.focus
    if end <= start:
        return text
    edges = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]
    return text[max(each for each in edges if each <= start) : min(each for each in edges if each >= end)].strip()
