"""The learnt reader beside the guard's word lists: what it sees, what it may change, and what it never touches."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from assistant.domain.draft import Draft, DraftKind
from assistant.domain.money import Money
from assistant.domain.offer import Offer, Remedy
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Platform
from assistant.domain.verdict import Finding, Verdict
from assistant.errors import UnsafeSetup
from assistant.language.embedded import hearing_network
from assistant.language.embedded.hearing import BUCKETS, Hearing, heard
from assistant.language.embedded.words import shared_words
from assistant.reading.amounts import vouched_for
from assistant.reading.guard import PolicyGuard
from assistant.reading.scene import scene_of
from assistant.reading.shape import KNOWN_MONEY, MONEY, Shape, shape_of
from tests.test_guard import DAY
from tests.test_guard import PACK as US

PACK = replace(US, platform=Platform.DOUYIN, market="CN")
FIFTEEN = Offer(
    remedies=(Remedy(kind=RemedyKind.PARTIAL_REFUND, amount=Money(minor=1500, currency="CNY")),), rung="x", loss=None
)


class SetEar:
    """An ear that hears what a test tells it."""

    thresholds = (-1.5, -0.5, 0.3, 0.6)

    def __init__(self, odds: float) -> None:
        self._odds = odds
        self.asked: list[frozenset[str]] = []

    def odds(self, shape: Shape) -> float:
        return self._odds + 0.1 * ("worst" in shape.sentences[-1] and len(shape.sentences) == 1)

    def rule(self, shape: Shape, *, possible: frozenset[str]) -> str:
        self.asked.append(possible)
        return "R-BLAME"


def draft(text: str, kind: DraftKind = DraftKind.PRIVATE_OFFER) -> Draft:
    return Draft(kind=kind, language="en", text=text)


def shape(text: str, offer: Offer | None = None, kind: DraftKind = DraftKind.PRIVATE_OFFER) -> Shape:
    scene = scene_of(draft(text, kind), offer=offer, clauses=(), facts={}, pack=PACK, day=DAY)
    return shape_of(scene, vouched_for(scene))


def said(text: str) -> Shape:
    return shape(text, kind=DraftKind.PUBLIC_REPLY)


def check(text: str, odds: float, kind: DraftKind = DraftKind.PRIVATE_OFFER) -> tuple[Finding, ...]:
    guard = PolicyGuard(ear=SetEar(odds))
    return guard.check(draft(text, kind), offer=None, clauses=(), facts={}, pack=PACK, day=DAY)


def test_the_shape_tells_money_of_the_offer_from_any_other() -> None:
    assert shape("给您退15元", FIFTEEN).sentences == (f"给您退{KNOWN_MONEY}",)
    assert shape("给您退25元", FIFTEEN).sentences == (f"给您退{MONEY}",)


def test_the_flags_say_what_the_offer_lacks() -> None:
    assert "m" in shape("hello there").flags
    assert "m" not in shape("hello there", FIFTEEN).flags
    assert shape("hello there", kind=DraftKind.PUBLIC_REPLY).flags == "P"


def test_the_shape_keeps_the_accents_beside_the_bare_letters() -> None:
    found = shape("Xin lỗi bạn. Shop hoàn tiền.")
    assert found.sentences == ("xin loi ban.", "shop hoan tien.")
    assert found.accented == ("xin lỗi bạn.", "shop hoàn tiền.")
    assert found.only(1).accented == ("shop hoàn tiền.",)
    assert found.only(1).places == found.places[1:]


def test_a_text_without_words_has_no_sentences() -> None:
    assert shape(" .. !? ").sentences == ()
    assert "R-BLAME" not in {each.rule for each in check(" .. ", 9.0)}


def test_a_text_that_sounds_bad_is_stopped_where_it_sounds_worst() -> None:
    text = "We looked into it. This is the worst part. Bye."
    (found,) = check(text, 0.9)
    assert (found.rule, found.verdict) == ("R-BLAME", Verdict.BLOCK)
    assert text[found.start : found.end].strip() == "This is the worst part."


def test_a_text_that_sounds_rather_bad_is_worth_a_look() -> None:
    (found,) = check("We looked into it.", 0.4)
    assert found.verdict is Verdict.WARN
    assert check("We looked into it.", 0.0) == ()


@pytest.mark.parametrize("text", ["Our pans are the best in the world.", "I will send you a brand new one."])
def test_words_of_the_lists_are_let_off_with_a_warning_where_nothing_sounds_amiss(text: str) -> None:
    assert Verdict.BLOCK in {each.verdict for each in check(text, 0.0)}
    assert {each.verdict for each in check(text, -0.9)} == {Verdict.WARN}


@pytest.mark.parametrize(
    "text",
    [
        "We refund you $50.",
        "Call us at +1 415 555 0137.",
        "Please change your review, it is the best in the world.",
        "Hello [name], thank you.",
    ],
)
def test_what_can_be_looked_up_is_never_let_off(text: str) -> None:
    assert Verdict.BLOCK in {each.verdict for each in check(text, -9.0)}


def test_a_public_text_is_never_said_to_promise_in_private() -> None:
    ear = SetEar(0.9)
    PolicyGuard(ear=ear).check(
        draft("We looked into it.", DraftKind.PUBLIC_REPLY), offer=None, clauses=(), facts={}, pack=PACK, day=DAY
    )
    assert "R-PROMISE" not in ear.asked[0]
    assert "R-PUBLIC-OFFER" in ear.asked[0]


def test_words_of_an_offer_in_public_are_let_off_only_where_nothing_at_all_sounds_amiss() -> None:
    text = "Our team will send a replacement."
    for odds, verdict in ((-0.9, Verdict.BLOCK), (-1.6, Verdict.WARN)):
        assert {each.verdict for each in check(text, odds, DraftKind.PUBLIC_REPLY)} == {verdict}


def test_the_network_reads_marks_emoji_and_words_apart() -> None:
    signs = {each: place for place, each in enumerate((*hearing_network.MARKS, hearing_network.END, "🙃"))}
    found = hearing_network.read(shared_words(), (f"退您{MONEY}哦🙃", "bye"), signs)
    assert [each for each in found.signs.tolist() if each >= 0] == [
        signs[MONEY],
        signs["🙃"],
        signs[hearing_network.END],
        signs[hearing_network.END],
    ]
    assert hearing_network.read(shared_words(), (), signs).signs.tolist() == [signs[hearing_network.END]]


def test_what_is_heard_is_the_same_each_time_and_of_one_length() -> None:
    buckets, strengths = heard(("ขอโทษค่ะ", "thank you \U0001f600"))
    again, _ = heard(("ขอโทษค่ะ", "thank you \U0001f600"))
    assert np.array_equal(buckets, again)
    assert buckets.min() >= 0
    assert buckets.max() < BUCKETS
    assert float((strengths * strengths).sum()) == pytest.approx(1.49, abs=1e-3)


def test_the_shipped_ear_tells_a_blame_from_an_apology() -> None:
    ear = Hearing()
    surely, harmless, look, stop = ear.thresholds
    assert surely < harmless < look < stop
    blamed = [
        said(each)
        for each in (
            "honestly you broke it yourself and now you blame us.",
            "if you had read the manual, this would not have happened.",
            "other buyers manage to measure themselves before they order.",
        )
    ]
    assert all(ear.odds(each) > ear.odds(said("we are sorry it broke, please write to us.")) for each in blamed)
    named = [ear.rule(each, possible=frozenset({"R-BLAME", "R-MEDICAL"})) for each in blamed]
    assert named.count("R-BLAME") >= 2


def test_an_artefact_of_another_layout_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "other.npz", format=99)
    with pytest.raises(UnsafeSetup):
        Hearing(tmp_path / "other.npz").odds(said("hello"))
