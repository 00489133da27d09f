"""How a shop's approved replies sound: counted, not guessed, and only what most of them have in common."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import median

from assistant.domain.draft import DraftKind, sentences_in
from assistant.domain.learning import LessonKind, NewLesson, Reply
from assistant.domain.voice import Form, Habit, Voice
from assistant.language.emptying import BUYERS, EMOJI, Vocabulary, is_empty, with_slots, without_emoji

#: replies in a language before anything is said of its voice
LEAST = 12
#: share of them that must have something in common for it to be the shop's
MOST = 0.6
#: shares below and above which something is done never or often
RARE, OFTEN = 0.05, 0.5
#: a usual length this far from the profile's is another
LENGTH_STEP = 0.2
#: the longest greeting or closing, in characters
PHRASE = 40
#: how each form of address shows in a text; the first that does counts
_FORMS = {
    "zh": ((Form.WARM, r"亲(?![自身手眼口人戚情密切近爱])"), (Form.FORMAL, "您"), (Form.PLAIN, "你")),
    "vi": ((Form.FORMAL, r"(?i)quý khách"), (Form.WARM, r"(?i)\bbạn\b")),
    "id": ((Form.FORMAL, r"\bBapak|\bIbu\b"), (Form.WARM, r"\bKak(?:ak)?\b")),
    "ms": ((Form.FORMAL, r"(?i)tuan/?puan|\btuan\b|\bpuan\b"), (Form.WARM, r"(?i)\bawak\b")),
    "th": ((Form.FORMAL, "คุณลูกค้า"), (Form.WARM, "ลูกค้า")),
    "es": ((Form.FORMAL, r"(?i)\busted\b|\ble\b"), (Form.WARM, r"(?i)\btú\b|\bte\b")),
    "pt": ((Form.FORMAL, r"(?i)\bsenhora?\b"), (Form.WARM, r"(?i)\bvocê\b")),
}


def voice_of(language: str, replies: Sequence[Reply], before: Voice | None, vocabulary: Vocabulary) -> NewLesson | None:
    """What the replies in a language say of the shop's voice beside the profile that stands; None where nothing new,
    or where the owner has switched it off.
    """
    own = [each for each in replies if each.decided.language == language]
    buyers = len({each.buyer for each in own})
    if len(own) < LEAST or buyers < BUYERS or (before and not before.on):
        return None
    texts = [each.text for each in own]
    stands = before or Voice(language=language)
    greeting, closing = _common(own, 0, vocabulary), _common(own, -1, vocabulary)
    between = [each.replace(greeting, "").replace(closing, "") for each in texts]
    found = replace(
        stands,
        on=True,
        form=_form(language, texts) or stands.form,
        greeting=greeting or stands.greeting,
        closing=closing or stands.closing,
        emoji=_habit(bool(EMOJI.search(each)) for each in texts),
        signs=_signs(own) or stands.signs,
        exclamation=_habit("!" in each or "！" in each for each in between),
        length=_lengths(own, stands),
    )
    if found == replace(stands, on=True) or found.silent:
        return None
    return NewLesson(kind=LessonKind.VOICE, language=language, body=found, hits=len(own), of=len(own), buyers=buyers)


def _form(language: str, texts: Sequence[str]) -> Form | None:
    """The form that most of the texts use; None where they do not agree, or the language shows none."""
    forms = Counter(
        next((form for form, pattern in _FORMS.get(language, ()) if re.search(pattern, text)), None) for text in texts
    )
    (form, count) = forms.most_common(1)[0]
    return form if count >= MOST * len(texts) else None


def _common(replies: Sequence[Reply], place: int, vocabulary: Vocabulary) -> str:
    """The first or last sentence that most replies share, without emoji; empty where there is none.

    Replies to one buyer are one voice, and what stands in them must be nobody's own words.
    """
    buyers: dict[str, set[int]] = defaultdict(set)
    for reply in replies:
        sentences = sentences_in(without_emoji(with_slots(reply, reply.text)))
        if len(sentences) > 1 and _is_phrase(sentences[place]) and is_empty(sentences[place], reply.said, vocabulary):
            buyers[sentences[place]].add(reply.buyer)
    everybody = len({each.buyer for each in replies})
    best = max(buyers, key=lambda each: (len(buyers[each]), each), default="")
    return best if best and len(buyers[best]) >= max(BUYERS, MOST * everybody) else ""


def _is_phrase(sentence: str) -> bool:
    """Whether it can stand in any letter: short, and about nothing in particular."""
    return len(sentence) <= PHRASE and "{" not in sentence


def _habit(done: Iterable[bool]) -> Habit:
    every = list(done)
    share = sum(every) / len(every)
    return Habit.NEVER if share < RARE else Habit.OFTEN if share > OFTEN else Habit.SOMETIMES


def _signs(replies: Sequence[Reply]) -> str:
    """The emoji that replies to several buyers use, the usual one first, three at most."""
    buyers: dict[str, set[int]] = defaultdict(set)
    for reply in replies:
        for sign in EMOJI.findall(reply.text):
            buyers[sign].add(reply.buyer)
    usual = sorted(buyers, key=lambda each: (-len(buyers[each]), each))
    return "".join(each for each in usual if len(buyers[each]) >= BUYERS)[:3]


def _lengths(replies: Sequence[Reply], stands: Voice) -> tuple[tuple[DraftKind, int], ...]:
    """Median length by kind, in tens of characters; the profile's stays where the new one is near it."""
    lengths = dict(stands.length)
    for kind in DraftKind:
        own = [len(each.text) for each in replies if each.decided.kind is kind]
        if len(own) >= LEAST:
            found = round(median(own) / 10) * 10
            known = lengths.get(kind, 0)
            if not known or abs(found - known) > LENGTH_STEP * known:
                lengths[kind] = found
    return tuple((kind, lengths[kind]) for kind in DraftKind if kind in lengths)
