"""What somebody has to do so that what a buyer was told comes true, and what proves that it was done."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.note import N_
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind, TaskKind
from assistant.errors import WrongInput


class Errand(StrEnum):
    """One act. A remedy may take two: goods are taken back first, then money or goods go out."""

    REFUND = "refund"
    COUPON = "coupon"
    TAKE_BACK = "take_back"  #: agree to the return, with its number or label
    PICK_UP = "pick_up"  #: have the goods fetched
    EXCHANGE = "exchange"
    REPAIR = "repair"
    REPLACEMENT = "replacement"
    SPARE_PART = "spare_part"
    SAMPLE = "sample"
    GIFT = "gift"
    EXPEDITE = "expedite"
    CARRIER_CLAIM = "carrier_claim"
    SUPPLIER_CLAIM = "supplier_claim"
    LISTING = "listing"
    BATCH_CHECK = "batch_check"
    PACKING = "packing"
    PICKING = "picking"
    PURCHASE_PROOF = "purchase_proof"
    PRICE_CHECK = "price_check"
    TRAINING = "training"
    CALL_BACK = "call_back"

    @classmethod
    def owed_to_buyers(cls) -> frozenset[Errand]:
        """What the buyer waits for; the others end the cause, or get money back for the shop."""
        return frozenset(_OF_REMEDY.values()) | _BEFORE_IT_COMES | {cls.CALL_BACK, cls.PURCHASE_PROOF}

    @classmethod
    def claims(cls) -> frozenset[Errand]:
        """Claims to carriers and suppliers, which may bring money back."""
        return frozenset({cls.CARRIER_CLAIM, cls.SUPPLIER_CLAIM})

    @classmethod
    def goods_back(cls) -> frozenset[Errand]:
        """Acts after which the shop waits for the buyer's goods."""
        return _BEFORE_IT_COMES

    @property
    def proof(self) -> Proof:
        return _PROOF.get(self, Proof.REFERENCE)

    @property
    def role(self) -> Role:
        """Whose list it stands on; who stands above may do it too. Own choice: causes are the supervisor's."""
        return Role.AGENT if self in self.owed_to_buyers() or self is Errand.CARRIER_CLAIM else Role.SUPERVISOR

    @property
    def within_days(self) -> int | None:
        """Working days for it; None: as many as the playbook promises the buyer. Own choice, no source."""
        if self in self.owed_to_buyers():
            return None
        return 3 if self is Errand.CARRIER_CLAIM else 5


class Proof(StrEnum):
    """What must be named when an errand is done."""

    REFUND_NUMBER = "refund_number"
    COUPON_CODE = "coupon_code"
    PARCEL_NUMBER = "parcel_number"
    RETURN_NUMBER = "return_number"
    PICK_UP_NUMBER = "pick_up_number"
    CLAIM_NUMBER = "claim_number"
    REFERENCE = "reference"  #: whatever number there is; may be missing

    @property
    def needed(self) -> bool:
        return self is not Proof.REFERENCE


_BEFORE_IT_COMES = frozenset({Errand.TAKE_BACK, Errand.PICK_UP})
_PARCELS = (Errand.EXCHANGE, Errand.REPAIR, Errand.REPLACEMENT, Errand.SPARE_PART, Errand.SAMPLE, Errand.GIFT)
_PROOF = {
    Errand.REFUND: Proof.REFUND_NUMBER,
    Errand.COUPON: Proof.COUPON_CODE,
    Errand.TAKE_BACK: Proof.RETURN_NUMBER,
    Errand.PICK_UP: Proof.PICK_UP_NUMBER,
    Errand.CARRIER_CLAIM: Proof.CLAIM_NUMBER,
    Errand.SUPPLIER_CLAIM: Proof.CLAIM_NUMBER,
    **dict.fromkeys(_PARCELS, Proof.PARCEL_NUMBER),
}
#: the act that makes a remedy come true; words alone need none, and a return is the taking back itself
_OF_REMEDY = {
    RemedyKind.EXPEDITE: Errand.EXPEDITE,
    RemedyKind.COUPON: Errand.COUPON,
    **dict.fromkeys(RemedyKind.cash(), Errand.REFUND),
    RemedyKind.RETURN: Errand.TAKE_BACK,
    RemedyKind.EXCHANGE: Errand.EXCHANGE,
    RemedyKind.REPLACEMENT: Errand.REPLACEMENT,
    RemedyKind.SPARE_PART: Errand.SPARE_PART,
    RemedyKind.REPAIR: Errand.REPAIR,
    RemedyKind.SAMPLE: Errand.SAMPLE,
    RemedyKind.GIFT: Errand.GIFT,
}


def errands_of_remedy(kind: RemedyKind) -> tuple[Errand, ...]:
    """The acts of a remedy in their order; none where words are all."""
    own = _OF_REMEDY.get(kind)
    if own is None:
        return ()
    if kind is RemedyKind.PICK_UP_AND_REFUND:
        return (Errand.PICK_UP, own)
    return (Errand.TAKE_BACK, own) if kind in {RemedyKind.EXCHANGE, RemedyKind.REPAIR} else (own,)


def errand_of_task(kind: TaskKind) -> Errand:
    return Errand(kind.value)


#: a number as platforms, carriers and suppliers give them: no blanks, so that no sentence about a person fits in
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/#-]{2,63}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofGiven:
    """A number that was checked for its form; whether it is true only the platform knows."""

    kind: Proof
    number: str


def read_proof(errand: Errand, text: str, *, order_number: str) -> ProofGiven:
    """The proof as typed, without the blanks round it; WrongInput where it cannot be one for this errand."""
    number, kind = unicodedata.normalize("NFKC", text).strip(), errand.proof
    if not number:
        if kind.needed:
            raise WrongInput(N_("A {errand} needs its {proof}."), remedy=N_("Pass --proof."), errand=errand, proof=kind)
        return ProofGiven(kind=kind, number="")
    digits = any(each.isdigit() for each in number)
    if not _NUMBER.fullmatch(number) or not (digits or kind in {Proof.COUPON_CODE, Proof.REFERENCE}):
        raise WrongInput(
            N_("{number!r} is no {proof}."),
            remedy=N_(
                "Give the number alone, as the platform or the carrier shows it; what else there is to say: --note."
            ),
            number=number,
            proof=kind,
        )
    if number == order_number and kind is not Proof.REFERENCE:
        raise WrongInput(
            N_("{number!r} is the number of the order, not the {proof}."),
            remedy=N_("Look the number up where it was carried out."),
            number=number,
            proof=kind,
        )
    return ProofGiven(kind=kind, number=number)
