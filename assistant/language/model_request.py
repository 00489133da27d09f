"""What a request for the texts of a case holds: no id, no rating, no amount, nothing of the buyer but masked words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from assistant.domain.complaint import Complaint
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.note import Note
from assistant.domain.option import Flaw, Option
from assistant.domain.playbook import Request
from assistant.domain.proposal import CheckedDraft
from assistant.domain.verdict import Finding, Verdict
from assistant.domain.wording import Wording
from assistant.language.embedded.phrasing import slots_of
from assistant.language.fence import OutsideWords
from assistant.language.model_plan import PUBLIC, SharedPlan
from assistant.language.model_schema import WrittenSentence
from assistant.language.offer_lines import Line, offer_lines
from assistant.language.placeholders import Masked, mask
from assistant.language.tone import tone_text

#: the value of a finding's note that is taken from the text, and what stands in its place
_QUOTED, _HIDDEN = "words", "…"
#: what the buyer is asked for, as a model is told it
_ASKED = {
    Request.ORDER: "order",
    Request.PHOTO: "photo",
    Request.PACKAGE: "photo of the parcel label",
    Request.MEASURE: "measurements",
    Request.CHOICE: "variant wanted",
}


def request_values(
    plan: SharedPlan,
    words: Masked,
    wording: Callable[[str], Wording | None],
    *,
    other_language: str = "",
) -> dict[str, object]:
    """The variables of the prompt `answer` but for `stands` and `findings`, which come last and change."""
    complaint, said = plan.complaint, wording(plan.language)
    tone = tone_text(complaint.manner.voice(plan.language))
    return {
        "manner": f"{complaint.tone}, {said.address[complaint.tone]}" if said else str(complaint.tone),
        "tone": OutsideWords(tone) if tone else None,
        "examples": _examples(plan),
        "language": plan.language,
        "other_language": other_language,
        "public": complaint.reviewed,
        "reachable": complaint.order is not None,
        "product": OutsideWords(mask(complaint.goods, numbers_of(complaint)).shown)
        if "product" in plan.slots
        else None,
        "facts": list(plan.facts.items()),
        "private_slots": [label for label, of in plan.slots.items() if of not in PUBLIC],
        "clauses": OutsideWords("\n".join(_clauses(plan))) if plan.clauses else None,
        "causes": [
            {
                "cause": cause,
                **_offered(offer_lines(option, complaint, plan.language)),
                "clause": plan.cited.get(cause, ""),
                "does": _does(said or wording("en"), option, plan),
            }
            for cause, option in plan.options.items()
        ],
        "complaint": OutsideWords(words.shown),
    }


def _examples(plan: SharedPlan) -> list[tuple[DraftKind, OutsideWords]]:
    """Accepted replies, of each kind the newest one that was written for one of these causes."""
    manner = plan.complaint.manner
    found = {
        kind: [text for cause in plan.options for text in manner.examples_for(cause, plan.language, kind=kind, limit=1)]
        for kind in DraftKind
    }
    return [(kind, OutsideWords(texts[0])) for kind, texts in found.items() if texts]


def told_findings(flaws: Sequence[Flaw]) -> list[tuple[str, str, str, OutsideWords | None]]:
    """The variable `findings`: rule, which text, what is wrong, and the sentence as the model wrote it."""
    return [
        (each.rule, each.kind or "", str(each.note), OutsideWords(each.sentence) if each.sentence else None)
        for each in flaws
    ]


def guard_flaws(checked: Sequence[CheckedDraft], written: Mapping[DraftKind, Sequence[WrittenSentence]]) -> list[Flaw]:
    """What the guard blocks, led back to the sentences as they were written.

    The texts hold filled slots, which are no model's business: the words of a text that a finding quotes are told only
    where they are the model's own.
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
            return raw.text if len(written) == 1 or finding.end - finding.start < len(draft.text) else ""
    return ""


def _told(finding: Finding, own: str) -> Note:
    note, quoted = finding.note, finding.note.values.get(_QUOTED)
    if quoted is None or (quoted and quoted in own):
        return note
    return Note(message=note.message, values={**note.values, _QUOTED: _HIDDEN})


def numbers_of(complaint: Complaint) -> dict[str, str]:
    """Numbers of the case that are hidden wherever they stand, by the kind of their placeholder."""
    order, tracking = complaint.order, complaint.tracking
    return {"order": order.number if order else "", "parcel": tracking.number if tracking else ""}


def _clauses(plan: SharedPlan) -> Iterator[str]:
    """One line each: its label, and its words, the sentence that can be quoted in braces."""
    quotes = plan.quotes(plan.language)
    for label, shown in plan.shown.items():
        text, quote = (" ".join(each.split()) for each in (shown, quotes.get(label, "")))
        yield f"{label}: {text.replace(quote, f'{{{quote}}}', 1) if quote else text}"


def _offered(lines: Sequence[Line]) -> dict[str, object]:
    """What is asked for whatever line holds stands once."""
    always = tuple(each for each in lines[0][2] if all(each in asked for _, _, asked in lines))
    offers = [(when, told, [_ASKED[each] for each in asked if each not in always]) for when, told, asked in lines]
    return {"offers": offers, "asks": [_ASKED[each] for each in always]}


def _does(wording: Wording | None, option: Option, plan: SharedPlan) -> str:
    """The playbook's words on what the shop does, else the shortest of the shop's own sentences, its slots labelled."""
    if option.playbook.action:
        return option.playbook.action
    labels = {of: f"{{{label}}}" for label, of in plan.slots.items() if of in PUBLIC}
    phrasings = wording.repair[option.cause] if wording else ()
    usable = [each for each in phrasings if slots_of(each) <= labels.keys()]
    return min(usable, key=len).format_map(labels) if usable else ""
