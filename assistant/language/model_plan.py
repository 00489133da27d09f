"""What a model may write about one case: everything under a label that means nothing outside the request.

One request is prepared for several causes. They share their labels: a clause found for two of them has one, and so has
a remedy that two of them offer, whatever its amount. Which value a label stands for is settled with the cause.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from assistant.domain.clause import Audience, Clause
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Slot
from assistant.domain.offer import Offer, Remedy
from assistant.domain.option import Option
from assistant.domain.order import ParcelState
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Cause
from assistant.language.case_slots import amount_text, order_slots, promised_date
from assistant.language.embedded.phrasing import clause_sentence, clean_product

#: clauses a request shows of each cause; more for the likeliest one would tell which it is
MOST_CLAUSES = 2
#: slots that may stand in a public reply
PUBLIC = frozenset({"product", "date"})
#: a remedy as a label stands for it: what it is, and whether the shop bears the shipping
RemedyKey = tuple[RemedyKind, bool]
T = TypeVar("T")

#: what a model learns of a slot that holds a fact of the case
MEANINGS = {
    "product": "the product's name",
    "date": "the day by which the shop takes the next step",
    "promised_date": "day shipping was promised for",
    "shipped_date": "day of shipping",
    "delivered_date": "day of delivery",
    "scan_date": "day of the carrier's last scan",
    "carrier": "the carrier's name",
    "order": "the order number",
}
_PARCEL = {
    ParcelState.LABELLED: "the carrier has not scanned the parcel yet",
    ParcelState.IN_TRANSIT: "the carrier shows the parcel on its way",
    ParcelState.OUT_FOR_DELIVERY: "the carrier shows the parcel out for delivery",
    ParcelState.DELIVERED: "the carrier shows the parcel as delivered",
    ParcelState.STUCK: "the parcel has not moved for longer than the carrier allows",
    ParcelState.LOST: "the carrier shows the parcel as lost",
    ParcelState.DAMAGED: "the carrier reports damage to the parcel",
    ParcelState.RETURNED: "the carrier shows the parcel on its way back to the shop",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSlot:
    """A private slot may not stand in a public reply."""

    slot: Slot
    private: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingPlan:
    """Labels (`c1`, `s1`, `r1`, `f1`) and what they stand for. `amounts` maps a remedy's label to its slot's.

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

    `slots` maps a label to what it says: a name such as `date`, or the label of a remedy (its amount) or of a clause
    (quoted). `cited` are the labels of a cause's clauses, `promised` is when its next step is due.
    """

    language: str
    complaint: Complaint
    options: Mapping[Cause, Option]
    promised: Mapping[Cause, datetime]
    clauses: Mapping[str, Clause]
    cited: Mapping[Cause, tuple[str, ...]]
    remedies: Mapping[str, RemedyKey]
    slots: Mapping[str, str]
    facts: Mapping[str, str]

    def remedies_of(self, offer: Offer) -> dict[str, Remedy]:
        """The remedies of an offer under the labels of the request."""
        labels = {key: label for label, key in self.remedies.items()}
        return {labels[key_of(each)]: each for each in open_remedies(offer)}

    def fitting(self, diagnosis: Diagnosis, offer: Offer, language: str) -> WritingPlan | None:
        """What may be written for an offer; None where the request shows another one for this diagnosis."""
        cause, option = diagnosis.cause, self.options.get(diagnosis.cause)
        shown = option.offers.get((diagnosis.ask, diagnosis.severity)) if option else None
        if shown is None or self._promise(shown) != self._promise(offer):
            return None
        remedies = self.remedies_of(offer)
        clauses = {label: self.clauses[label] for label in self.cited[cause]}
        amounts = {label: amount_text(each, self.complaint, language) for label, each in remedies.items()}
        day = promised_date(self.promised[cause], self.complaint, language)
        values = {**known_of(self.complaint, language), "date": day, **amounts, **quotes_of(clauses, language)}
        own = {label: of for label, of in self.slots.items() if values.get(of)}
        labels = {*clauses, *remedies, *own}
        return WritingPlan(
            language=language,
            clauses=clauses,
            slots={label: self._slot(of, values[of]) for label, of in own.items()},
            remedies={label: each.kind for label, each in remedies.items()},
            amounts={of: label for label, of in own.items() if of in remedies},
            facts=self.facts,
            elsewhere=frozenset({*self.clauses, *self.slots, *self.remedies} - labels),
        )

    def _slot(self, of: str, text: str) -> LabelledSlot:
        name = "amount" if of in self.remedies else "clause" if of in self.clauses else of
        return LabelledSlot(slot=Slot(name=name, text=text), private=of not in PUBLIC)

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
    shown = {each.cause: _clauses(each) for each in ordered}
    offers = [offer for option in ordered for offer in option.offers.values()]
    clauses = _numbered("c", {each.id: each for option in ordered for each in shown[option.cause]}.values())
    labels = {each.id: label for label, each in clauses.items()}
    remedies = _numbered("r", dict.fromkeys(key_of(each) for offer in offers for each in open_remedies(offer)))
    moved = {key_of(each) for offer in offers for each in offer.remedies if amount_text(each, complaint, language)}
    amounts = [label for label, key in remedies.items() if key in moved]
    named = {*known_of(complaint, language), "date"}
    return SharedPlan(
        language=language,
        complaint=complaint,
        options={each.cause: each for each in ordered},
        promised=promised,
        clauses=clauses,
        cited={cause: tuple(labels[each.id] for each in some) for cause, some in shown.items()},
        remedies=remedies,
        slots=_numbered("s", [*(each for each in MEANINGS if each in named), *amounts, *quotes_of(clauses, language)]),
        facts=parcel_facts(complaint),
    )


def known_of(complaint: Complaint, language: str) -> dict[str, str]:
    """Product, order and parcel as the texts may name them, by the name of their slot."""
    product = clean_product(complaint.goods)
    return {**({"product": product} if product else {}), **order_slots(complaint, language)}


def parcel_facts(complaint: Complaint) -> dict[str, str]:
    """What is known of the parcel, under its label."""
    return {"f1": _PARCEL[complaint.tracking.state]} if complaint.tracking else {}


def open_remedies(offer: Offer) -> list[Remedy]:
    """What is offered beyond words."""
    return [each for each in offer.remedies if each.kind is not RemedyKind.EXPLAIN]


def key_of(remedy: Remedy) -> RemedyKey:
    return remedy.kind, remedy.freight


def quotes_of(clauses: Mapping[str, Clause], language: str) -> dict[str, str]:
    """Label of a clause to a sentence of it that can be quoted as it is, where there is one."""
    quotes = {label: clause_sentence(clause, language) for label, clause in clauses.items()}
    return {label: text for label, text in quotes.items() if text}


def _clauses(option: Option) -> list[Clause]:
    """The clauses for its cause that may be told to buyers, best first."""
    told = [each for each in option.found.for_cause(option.cause) if each.audience is Audience.BUYER]
    return told[:MOST_CLAUSES]


def _numbered(letter: str, given: Iterable[T]) -> dict[str, T]:
    return {f"{letter}{place}": each for place, each in enumerate(given, start=1)}
