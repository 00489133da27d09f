"""How the drafts read: the buyer's language, three texts that agree, and no two replies alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from assistant.domain.draft import ALIKE, Draft, DraftKind
from assistant.reading.coherence import coherence
from assistant.reading.language import detect_language
from evals.gate.running import Ran
from evals.scorers.score import Score, mean, share

#: Malay and Indonesian look alike to statistics; which of the two is checked by what the draft says of itself
_ONE_LANGUAGE = {"ms": "id"}


def score_wording(ran: Sequence[Ran]) -> list[Score]:
    """Language over drafts, coherence over cases, diversity over public replies."""
    written = [each for each in ran if each.proposal.drafts]
    drafts = [(each, checked.draft) for each in written for checked in each.proposal.drafts]
    due = [each for each in ran if each.case.is_complaint]
    return [
        share(
            "cases: drafts in the buyer's language",
            [_in_language(each, draft) for each, draft in drafts],
            ids=[f"{each.case.id} {draft.kind}" for each, draft in drafts],
        ),
        share("cases: all texts written", [_all_written(each) for each in due], ids=[each.case.id for each in due]),
        share(
            "cases: the texts agree",
            [_agree(each) for each in written],
            ids=[each.case.id for each in written],
        ),
        *diversity(written),
    ]


def diversity(written: Sequence[Ran]) -> list[Score]:
    """Distinct runs of two (Li et al. 2016, arXiv 1510.03055), and how near each reply is to its nearest neighbour."""
    replies = [
        (each.case.id, checked.draft)
        for each in written
        for checked in each.proposal.drafts
        if checked.draft.kind is DraftKind.PUBLIC_REPLY
    ]
    ids = [name for name, _ in replies]
    nearest = _nearest([draft for _, draft in replies])
    alike = tuple(name for name, near in zip(ids, nearest, strict=True) if near > ALIKE)
    return [
        mean(
            "cases: public replies, new pairs of words",
            _new_pairs([draft for _, draft in replies]),
            unit="similarity",
            higher_is_better=True,
        ),
        mean("cases: public replies, nearest other", nearest, unit="similarity", missed=alike),
        share("cases: public replies alike", [near > ALIKE for near in nearest], higher_is_better=False, ids=ids),
    ]


def _in_language(ran: Ran, draft: Draft) -> bool:
    meant = ran.case.line.language
    seen = detect_language(draft.text, hint=meant)
    return draft.language == meant and _ONE_LANGUAGE.get(seen, seen) == _ONE_LANGUAGE.get(meant, meant)


def _all_written(ran: Ran) -> bool:
    wanted = set(DraftKind) if ran.case.complaint.reviewed else set(DraftKind) - {DraftKind.PUBLIC_REPLY}
    return {checked.draft.kind for checked in ran.proposal.drafts} == wanted


def _agree(ran: Ran) -> bool:
    """No finding of coherence, one language, and a reply that waits for the private text only where there is one."""
    drafts = [checked.draft for checked in ran.proposal.drafts]
    kinds = {each.kind for each in drafts}
    waits = any(each.after_private for each in drafts)
    return not coherence(drafts) and (not waits or DraftKind.PRIVATE_OFFER in kinds)


def _new_pairs(drafts: Sequence[Draft]) -> list[float]:
    """Of each reply the share of its pairs that no other reply in its language has."""
    pairs = [set(_pairs(each.text)) for each in drafts]
    shares = []
    for place, own in enumerate(pairs):
        others: set[tuple[str, str]] = set()
        for at, each in enumerate(pairs):
            if at != place and drafts[at].language == drafts[place].language:
                others |= each
        shares.append(len(own - others) / max(1, len(own)))
    return shares


def _nearest(drafts: Sequence[Draft]) -> list[float]:
    """The Jaccard similarity of three-letter runs with the nearest other reply in the same language."""
    runs = [_runs(each.text) for each in drafts]
    return [
        max(
            (
                len(own & other) / max(1, len(own | other))
                for at, other in enumerate(runs)
                if at != place and drafts[at].language == drafts[place].language
            ),
            default=0.0,
        )
        for place, own in enumerate(runs)
    ]


def _pairs(text: str) -> Iterable[tuple[str, str]]:
    """Neighbouring words, or letters where words are not set apart."""
    units = "".join(f" {each} " if each > "\u0e00" else each for each in text.casefold()).split()
    return pairwise(units)


def _runs(text: str) -> set[str]:
    letters = "".join(each for each in text.casefold() if each.isalnum())
    return {letters[at : at + 3] for at in range(len(letters) - 2)}
