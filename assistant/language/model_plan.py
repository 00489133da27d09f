"""What a model may write about one case: everything under a label that means nothing outside the request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.clause import Audience, Clause, Found
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, Slot
from assistant.domain.offer import Offer, Remedy
from assistant.domain.order import ParcelState
from assistant.domain.playbook import RemedyKind
from assistant.language.case_slots import amount_text, order_slots, promised_date
from assistant.language.embedded.phrasing import clause_sentence
from assistant.language.fence import OutsideWords
from assistant.language.placeholders import mask

_MEANINGS = {
    "product": "the product's name",
    "date": "the day by which the shop takes the next step",
    "order": "the order number",
    "carrier": "the carrier's name",
    "shipped_date": "the day the parcel was shipped",
    "delivered_date": "the day the parcel was delivered",
    "scan_date": "the day of the carrier's last scan",
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
    """`meaning` is all the model learns of it; a private slot may not stand in a public reply."""

    slot: Slot
    meaning: str
    private: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingPlan:
    """Labels (`c1`, `s1`, `r1`, `f1`) and what they stand for. `amounts` maps a remedy's label to its slot's."""

    language: str
    clauses: Mapping[str, Clause]
    slots: Mapping[str, LabelledSlot]
    remedies: Mapping[str, RemedyKind]
    amounts: Mapping[str, str]
    facts: Mapping[str, str]

    @property
    def labels(self) -> frozenset[str]:
        return frozenset({*self.clauses, *self.slots, *self.remedies, *self.facts})


def plan_of(
    complaint: Complaint,
    diagnosis: Diagnosis,
    offer: Offer,
    found: Found,
    embedded: Sequence[Draft],
    promised: datetime,
) -> WritingPlan:
    """The plan of one case; slots read as the embedded writer's do. `promised` is when the next step is due."""
    language = complaint.language or diagnosis.language
    to_buyers = [each for each in found.for_cause(diagnosis.cause) if each.audience is Audience.BUYER]
    clauses = {f"c{place}": each for place, each in enumerate(to_buyers, start=1)}
    open_ = [each for each in offer.remedies if each.kind is not RemedyKind.EXPLAIN]
    remedies = {f"r{place}": each for place, each in enumerate(open_, start=1)}
    known = {
        **_product(complaint, embedded),
        "date": promised_date(promised, complaint, language),
        **order_slots(complaint, language),
    }
    listed = [*_case_slots(known), *_amounts(remedies, complaint, language), *_quotes(clauses, language)]
    numbered = [(f"s{place}", of, each) for place, (of, each) in enumerate(listed, start=1)]
    return WritingPlan(
        language=language,
        clauses=clauses,
        slots={label: each for label, _, each in numbered},
        remedies={label: each.kind for label, each in remedies.items()},
        amounts={of: label for label, of, _ in numbered if of in remedies},
        facts={"f1": _PARCEL[complaint.tracking.state]} if complaint.tracking else {},
    )


def prompt_values(plan: WritingPlan, complaint: Complaint, diagnosis: Diagnosis, offer: Offer) -> dict[str, object]:
    """The variables of the prompt `write`: no id, no rating, no amount, and nothing of the buyer but masked words."""
    order, tracking = complaint.order, complaint.tracking
    known = {"order": order.number if order else "", "parcel": tracking.number if tracking else ""}
    return {
        "language": plan.language,
        "cause": diagnosis.cause,
        "other_causes": diagnosis.other_causes,
        "severity": diagnosis.severity.name.lower(),
        "safety": diagnosis.safety,
        "reachable": order is not None,
        "product": OutsideWords(mask(complaint.goods or "not named", known).shown),
        "facts": list(plan.facts.items()),
        "slots": [(label, each.meaning, each.private) for label, each in plan.slots.items()],
        "remedies": [(label, kind, plan.amounts.get(label, "")) for label, kind in plan.remedies.items()],
        "asks_for": offer.asks_for,
        "clauses": [(label, OutsideWords(each.text)) for label, each in plan.clauses.items()],
        "complaint": OutsideWords(mask(complaint.text, known).shown),
    }


def _case_slots(known: Mapping[str, str]) -> list[tuple[str, LabelledSlot]]:
    return [
        ("", LabelledSlot(slot=Slot(name=name, text=text), meaning=_MEANINGS[name], private=name != "product"))
        for name, text in known.items()
    ]


def _amounts(remedies: Mapping[str, Remedy], complaint: Complaint, language: str) -> list[tuple[str, LabelledSlot]]:
    """Each with the label of its remedy."""
    texts = {label: amount_text(remedy, complaint, language) for label, remedy in remedies.items()}
    return [
        (
            label,
            LabelledSlot(
                slot=Slot(name="amount", text=text), meaning=f"the amount of {label} ({remedies[label].kind})"
            ),
        )
        for label, text in texts.items()
        if text
    ]


def _quotes(clauses: Mapping[str, Clause], language: str) -> list[tuple[str, LabelledSlot]]:
    """A sentence of each clause that can be quoted as it is; each with the label of its clause."""
    quotes = {label: clause_sentence(clause, language) for label, clause in clauses.items()}
    return [
        (
            label,
            LabelledSlot(
                slot=Slot(name="clause", text=text), meaning=f"{label} quoted word for word, a whole sentence"
            ),
        )
        for label, text in quotes.items()
        if text
    ]


def _product(complaint: Complaint, embedded: Sequence[Draft]) -> dict[str, str]:
    """The product's name, only where the embedded writer found it clean enough to stand in a text."""
    name = " ".join(complaint.goods.split())
    used = {slot.text for draft in embedded for slot in draft.slots if slot.name == "product"}
    return {"product": name} if name in used else {}
