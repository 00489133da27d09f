"""What a model may say in a live chat: the same plan as for a letter, with more of each clause to quote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from assistant.domain.case import Author
from assistant.domain.chat import Chat, ChatMatter
from assistant.domain.draft import Slot
from assistant.domain.playbook import Request
from assistant.language.case_slots import amount_text, promised_date
from assistant.language.embedded.clause_quotes import clause_sentences
from assistant.language.fence import OutsideWords
from assistant.language.model_plan import MEANINGS, LabelledSlot, WritingPlan, known_of, open_remedies, parcel_facts
from assistant.language.model_request import numbers_of
from assistant.language.placeholders import mask
from assistant.language.tone import tone_text

#: turns a model is shown, and letters of each
MOST_TURNS, TURN_SHOWN = 16, 800
#: who is greeted by a name
_GREETED = re.compile(
    r"\b(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]al[lo]o|[Hh]ola|Olá|Kak|Chào)\s+([A-ZĐ][\w'’-]+(?:\s[A-ZĐ][\w'’-]+)*)"
)
#: sentences of one clause that may be quoted
MOST_QUOTES = 6


def chat_plan(matter: ChatMatter) -> tuple[WritingPlan, list[tuple[str, str]]]:
    """The plan, and what a model learns of each slot, by label."""
    chat, language = matter.chat, matter.reading.language
    complaint = chat.complaint(matter.reading.text, matter.now)
    clauses = {f"c{place}": each for place, each in enumerate(matter.cited, start=1)}
    remedies = {f"r{place}": each for place, each in enumerate(open_remedies(chat.offer) if chat.offer else (), 1)}
    known = {**known_of(complaint, language), "date": promised_date(matter.promised, complaint, language)}
    amounts = {label: amount_text(each, complaint, language) for label, each in remedies.items()}
    listed = [
        *((name, name, known[name], meaning) for name, meaning in MEANINGS.items() if name in known),
        *((label, "amount", text, f"the amount of {label}") for label, text in amounts.items() if text),
        *(
            (label, "clause", text, f"sentence {place} of {label}, word for word")
            for label, clause in clauses.items()
            for place, text in enumerate(clause_sentences(clause, language)[:MOST_QUOTES], start=1)
        ),
    ]
    numbered = [(f"s{place}", *each) for place, each in enumerate(listed, start=1)]
    plan = WritingPlan(
        language=language,
        clauses=clauses,
        slots={label: LabelledSlot(slot=Slot(name=name, text=text)) for label, _, name, text, _ in numbered},
        remedies={label: each.kind for label, each in remedies.items()},
        amounts={of: label for label, of, name, _, _ in numbered if name == "amount"},
        facts=parcel_facts(complaint),
    )
    return plan, [(label, meaning) for label, _, _, _, meaning in numbered]


def chat_values(
    matter: ChatMatter, plan: WritingPlan, meanings: Iterable[tuple[str, str]], asks_for: Iterable[Request], manner: str
) -> dict[str, object]:
    """The variables of the prompt `suggest`: no id, no rating, no amount, nobody's words but masked ones."""
    chat = matter.chat
    complaint = chat.complaint("", matter.now)
    known, names = numbers_of(complaint), _names(chat)
    tone = tone_text(chat.manner.voice(plan.language))
    shown = chat.turns[-MOST_TURNS:]
    return {
        "manner": manner,
        "tone": OutsideWords(tone) if tone else None,
        "language": plan.language,
        "product": OutsideWords(mask(complaint.goods or "not named", known).shown),
        "order_known": chat.order is not None,
        "facts": list(plan.facts.items()),
        "slots": list(meanings),
        "remedies": [(label, kind, plan.amounts.get(label, "")) for label, kind in plan.remedies.items()],
        "asks_for": tuple(asks_for),
        "clauses": [(label, OutsideWords(each.text)) for label, each in plan.clauses.items()],
        "typed": OutsideWords(_shown(chat.typed, known, names)) if chat.typed.strip() else None,
        "turns": [
            (
                "buyer" if each.author is Author.BUYER else "shop",
                OutsideWords(_shown(each.text, known, names)),
            )
            for each in shown
        ],
    }


def _shown(text: str, known: Mapping[str, str], names: Iterable[str]) -> str:
    """The beginning of a turn without personal data; a name that was announced once is hidden wherever it stands."""
    masked = mask(text, known).shown
    for name in names:
        masked = re.sub(re.escape(name), "[name]", masked, flags=re.IGNORECASE)
    return masked[:TURN_SHOWN]


def _names(chat: Chat) -> list[str]:
    """Names that anything in the chat announces, and each of their words, the longest first."""
    found: set[str] = set()
    for turn in chat.turns:
        masked = mask(turn.text)
        places = (each for each in masked.gaps if masked.text[each.start : each.end].startswith("[name"))
        found.update(turn.text[each.original_start : each.original_end] for each in places)
        found.update(_GREETED.findall(turn.text))
    words = {word for name in found for word in (name, *name.split()) if len(word) > (2 if word.isascii() else 1)}
    return sorted(words, key=lambda each: (-len(each), each))
