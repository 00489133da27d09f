"""What a request for the texts of a case holds: no id, no rating, no amount, nothing of the buyer but masked words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from assistant.domain.complaint import Complaint
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.manner import Manner
from assistant.domain.note import Note
from assistant.domain.option import Flaw, Option, Reading
from assistant.domain.playbook import RemedyKind, Request
from assistant.domain.proposal import CheckedDraft
from assistant.domain.taxonomy import Ask, Severity
from assistant.domain.verdict import Finding, Verdict
from assistant.domain.wording import Wording
from assistant.language.embedded.phrasing import slots_of
from assistant.language.fence import OutsideWords
from assistant.language.model_plan import MEANINGS, PUBLIC, RemedyKey, SharedPlan
from assistant.language.model_schema import SeverityWord, WrittenSentence
from assistant.language.placeholders import Masked, mask

#: examples a request shows
MOST_EXAMPLES = 3
_HIDDEN = "…"
#: (when, labels of what is offered, what the buyer is asked for)
Line = tuple[str, list[str], list[Request]]


def request_values(
    plan: SharedPlan,
    words: Masked,
    manner: Manner,
    wording: Callable[[str], Wording | None],
    *,
    other_language: str = "",
) -> dict[str, object]:
    """The variables of the prompt `answer` but for `stands` and `findings`, which come last and change."""
    complaint, said = plan.complaint, wording(plan.language)
    says = {of: label for label, of in plan.slots.items()}
    examples = manner.examples_for(plan.options.keys(), plan.language, limit=MOST_EXAMPLES)
    return {
        "manner": f"{complaint.tone}, {said.address[complaint.tone]}" if said else str(complaint.tone),
        "tone": OutsideWords(manner.tone) if manner.tone else None,
        "examples": [(each.kind, OutsideWords(each.text)) for each in examples],
        "language": plan.language,
        "other_language": other_language,
        "public": complaint.reviewed,
        "reachable": complaint.order is not None,
        "product": OutsideWords(mask(complaint.goods or "not named", numbers_of(complaint)).shown),
        "facts": list(plan.facts.items()),
        "slots": [(label, MEANINGS[of], of not in PUBLIC) for label, of in plan.slots.items() if of in MEANINGS],
        "remedies": [(label, _remedy(key), says.get(label, "")) for label, key in plan.remedies.items()],
        "clauses": [(label, says.get(label, ""), OutsideWords(each.text)) for label, each in plan.clauses.items()],
        "causes": [
            {
                "cause": cause,
                "offers": offer_lines(option, plan),
                "clauses": plan.cited[cause],
                "does": _does(said or wording("en"), option, plan),
            }
            for cause, option in plan.options.items()
        ],
        "complaint": OutsideWords(words.shown),
    }


def told_findings(flaws: Sequence[Flaw]) -> list[tuple[str, str, str, OutsideWords | None]]:
    """The variable `findings`: rule, which text, what is wrong, and the sentence as the model wrote it."""
    return [
        (each.rule, each.kind or "", str(each.note), OutsideWords(each.sentence) if each.sentence else None)
        for each in flaws
    ]


def guard_flaws(checked: Sequence[CheckedDraft], written: Mapping[DraftKind, Sequence[WrittenSentence]]) -> list[Flaw]:
    """What the guard blocks, led back to the sentences as they were written.

    The texts hold filled slots, which are no model's business: of a finding's values only those are told that stand in
    the model's own words.
    """
    flaws = []
    for each in checked:
        for finding in each.findings:
            if finding.verdict is Verdict.BLOCK:
                own = _own_words(each.draft, finding, written.get(each.draft.kind, ()))
                flaws.append(Flaw(rule=finding.rule, note=_told(finding, own), kind=each.draft.kind, sentence=own))
    return flaws


def _own_words(draft: Draft, finding: Finding, written: Sequence[WrittenSentence]) -> str:
    """The sentence a finding begins in, its slots empty; "" where it is about the whole text."""
    end = 0
    for filled, raw in zip(draft.sentences, written, strict=False):
        start = draft.text.find(filled.text, end)
        if start < 0:
            continue
        end = start + len(filled.text)
        if start <= finding.start < end:
            return raw.text if finding.end - finding.start < len(draft.text) else ""
    return ""


def _told(finding: Finding, own: str) -> Note:
    values = {name: value if value and value in own else _HIDDEN for name, value in finding.note.values.items()}
    return Note(message=finding.note.message, values=values)


def numbers_of(complaint: Complaint) -> dict[str, str]:
    """Numbers of the case that are hidden wherever they stand, by the kind of their placeholder."""
    order, tracking = complaint.order, complaint.tracking
    return {"order": order.number if order else "", "parcel": tracking.number if tracking else ""}


def offer_lines(option: Option, plan: SharedPlan) -> list[Line]:
    """What is offered and when; the usual offer comes last, and one that holds always has no condition."""
    groups: dict[tuple[tuple[str, ...], tuple[Request, ...]], list[Reading]] = {}
    for reading, offer in option.offers.items():
        groups.setdefault((tuple(plan.remedies_of(offer)), offer.asks_for), []).append(reading)
    ordered = sorted(groups.items(), key=lambda each: len(each[1]))
    last = len(ordered) - 1
    return [
        (_condition(readings) if place < last else "otherwise" if last else "", list(labels), list(asks))
        for place, ((labels, asks), readings) in enumerate(ordered)
    ]


def _condition(readings: Iterable[Reading]) -> str:
    """Such as `ask refund, severity clear or serious; ask replacement`."""
    by_ask: dict[Ask, set[Severity]] = {}
    for ask, severity in readings:
        by_ask.setdefault(ask, set()).add(severity)
    by_severities: dict[frozenset[Severity], list[Ask]] = {}
    for ask, severities in by_ask.items():
        by_severities.setdefault(frozenset(severities), []).append(ask)
    parts = []
    for some, asks in by_severities.items():
        words = [f"ask {' or '.join(asks)}"] if len(asks) < len(Ask) else []
        if len(some) < len(Severity):
            words.append(f"severity {' or '.join(SeverityWord[each.name] for each in sorted(some))}")
        parts.append(", ".join(words))
    return "; ".join(parts)


def _remedy(key: RemedyKey) -> str:
    """The kind, and who pays for the way back where goods are sent back."""
    kind, freight = key
    if kind not in RemedyKind.sent_back():
        return str(kind)
    return f"{kind}, shipping paid by the {'shop' if freight else 'buyer'}"


def _does(wording: Wording | None, option: Option, plan: SharedPlan) -> str:
    """A sentence of the shop's own wording about what it does, with the labels of this request in its slots."""
    labels = {of: f"{{{label}}}" for label, of in plan.slots.items() if of in PUBLIC}
    for phrasing in wording.repair[option.cause] if wording else ():
        if slots_of(phrasing) <= labels.keys():
            return phrasing.format_map(labels)
    return ""
