"""The words of a return guide, from the same wording as the private offer it goes with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from assistant.domain.complaint import Complaint
from assistant.domain.draft import Draft
from assistant.domain.offer import Offer
from assistant.domain.playbook import RemedyKind
from assistant.domain.return_guide import GuideLine, ReturnGuide
from assistant.domain.wording import Wording
from assistant.language.case_slots import order_slots
from assistant.language.embedded.phrasing import product_text

_ADDRESS = "{address}"
#: letters behind the address that say something; a full stop or a particle of courtesy does not
_SAYS_MORE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideWriter:
    """Writes in every language that has a wording, else in English, as private texts are written."""

    wording: Callable[[str], Wording | None]

    def write(self, complaint: Complaint, offer: Offer, private: Draft, *, shop: str) -> ReturnGuide | None:
        """The guide that goes with a private offer; None where nothing is sent back, or no wording is there.

        Of the day the shop writes by, the guide says what the offer says: nothing, where a person took it out.
        """
        remedy = next((each for each in offer.remedies if each.kind in RemedyKind.sent_back()), None)
        words = self.wording(private.language) or self.wording("en")
        if remedy is None or words is None:
            return None
        known, card = _known(complaint, private, words), words.guide.card
        cautions = zip(words.guide.cautions, card.caution_pictures, strict=True)
        return ReturnGuide(
            language=words.language,
            shop=" ".join(shop.split()),
            product=known["product"],
            title=card.title[remedy.kind],
            steps=tuple(_steps(words, known)),
            contents_title=card.contents_title,
            contents=tuple(each.format_map(known) for each in card.contents),
            freight=card.freight["shop" if remedy.freight else "buyer"].format_map(known),
            answer=card.answer.format_map(known) if "date" in known else "",
            cautions_title=card.cautions_title,
            cautions=tuple(GuideLine(picture=picture, before=each.format_map(known)) for each, picture in cautions),
            slots={"shop": " ".join(shop.split()), **known},
        )


def _known(complaint: Complaint, private: Draft, words: Wording) -> dict[str, str]:
    """What code fills in, by slot name."""
    known = {
        "you": words.address[complaint.tone],
        "product": product_text(complaint.goods, words),
        **order_slots(complaint, words.language),
    }
    if complaint.return_address:
        known["address"] = complaint.return_address
    day = next((each.text for each in private.slots if each.name == "date"), "")
    if day and day in private.text and private.language == words.language:
        known["date"] = day
    return known


def _steps(words: Wording, known: Mapping[str, str]) -> Iterator[GuideLine]:
    """The steps of the private text; without an address the platform's own label takes the place of that step."""
    for step, picture in zip(words.guide.steps, words.guide.card.step_pictures, strict=True):
        if _ADDRESS not in step:
            yield GuideLine(picture=picture, before=step.format_map(known))
        elif "address" not in known:
            yield GuideLine(picture=picture, before=words.guide.card.send_as_shown.format_map(known))
        else:
            before, _, after = step.partition(_ADDRESS)
            more = after.format_map(known) if sum(map(str.isalpha, after)) >= _SAYS_MORE else ""
            yield GuideLine(picture=picture, before=before.format_map(known), address=known["address"], after=more)
