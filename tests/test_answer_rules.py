"""The rules of a single sentence and of the three texts: what breaks one is told by rule, and nothing of it is used."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.domain.proposal import Proposal
from tests.model_kit import changed, embedded_proposal, good_answer, offered, proposed, sentence, words_of
from tests.openai_server import Answer

pytestmark = pytest.mark.anyio


def change(kind: str, *sentences: dict[str, Any], instead: bool = False) -> Answer:
    return lambda request: changed(good_answer(request), kind, *sentences, instead=instead)


def first_remedy(request: dict[str, Any]) -> str:
    return offered(request, "damage")[0]


def without_amount(request: dict[str, Any]) -> dict[str, Any]:
    made = good_answer(request)
    bare = [sentence("offer", "We refund you in full.", *offered(request, "damage"))]
    return changed(made, "private_offer", *bare, instead=True)


def offer_in(kind: str, text: str) -> Answer:
    return lambda request: changed(good_answer(request), kind, sentence("offer", text, first_remedy(request)))


BROKEN_RULES: dict[str, tuple[str, Answer]] = {
    "invented amount": ("A-FIGURE", offer_in("private_offer", "We add $50 on top.")),
    "invented share": ("A-FIGURE", change("follow_up", sentence("empathy", "We are 100% with you."))),
    "full-width digits": ("A-FIGURE", change("private_offer", sentence("next_step", "We answer in \uff12 days."))),
    "thai digits": ("A-FIGURE", change("private_offer", sentence("next_step", "We answer in ๒ days."))),
    "currency sign": ("A-FIGURE", offer_in("private_offer", "A few more € for you.")),
    "unknown label": ("A-LABEL", change("private_offer", sentence("policy", "We always refund.", "c9"))),
    "unknown slot": ("A-LABEL", change("private_offer", sentence("fact", "You paid {nothing}."))),
    "naked label": ("A-FIGURE", change("private_offer", sentence("policy", "As c1 says.", "c1"))),
    "a name that stands for nothing": ("A-LABEL", change("private_offer", sentence("fact", "Dear {name}.", "f1"))),
    "stray braces": ("A-FIGURE", change("private_offer", sentence("fact", "You paid { date}.", "f1"))),
    "a label that fills in nothing": ("A-LABEL", change("private_offer", sentence("policy", "So it is: {f1}", "c1"))),
    "placeholder": ("A-FIGURE", change("private_offer", sentence("next_step", "We call you at [phone 1]."))),
    "offer in public": ("A-PLACE", offer_in("public_reply", "We refund you.")),
    "remedy in public": (
        "A-PLACE",
        lambda request: changed(
            good_answer(request), "public_reply", sentence("empathy", "We make up for it.", first_remedy(request))
        ),
    ),
    "policy without clause": ("A-GROUND", change("private_offer", sentence("policy", "We refund everything always."))),
    "fact without source": ("A-GROUND", change("private_offer", sentence("fact", "The driver dropped it."))),
    "offer without remedy": ("A-GROUND", change("private_offer", sentence("offer", "We add a gift."))),
    "missing draft": ("A-MISSING", change("follow_up", instead=True)),
    "draft without words": ("A-MISSING", change("public_reply", sentence("empathy", " ... "), instead=True)),
    "remedy left out": ("A-OFFER", change("private_offer", sentence("empathy", "We are sorry."), instead=True)),
    "amount left out": ("A-OFFER", without_amount),
}


@pytest.mark.parametrize("name", BROKEN_RULES)
async def test_a_writing_that_breaks_a_rule_is_turned_back_whole(name: str) -> None:
    rule, answer = BROKEN_RULES[name]
    proposal, requests = await proposed(answer)
    told = [words_of(each).removeprefix(words_of(requests[0])) for each in requests[1:]]
    assert len(told) == 2
    assert all(f"\n{rule} in " in each for each in told)
    assert texts(proposal) == texts(await embedded_proposal())


def texts(proposal: Proposal) -> list[str]:
    return [each.draft.text for each in proposal.drafts]
