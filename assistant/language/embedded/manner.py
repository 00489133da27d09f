"""How a shop's voice changes what the playbook writer says: which phrasing is taken, how a text begins and ends."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.domain.chat import Style
from assistant.domain.draft import UNSPACED, Role, Sentence
from assistant.domain.voice import Habit, Voice
from assistant.domain.wording import Phrasings, Tone, Wording

_LOUD = ("!", "！", "¡")


#: how the buyer is addressed in a tone that was asked for; one that is not here leaves it to the shop
_ADDRESS = {Style.STEADY: Tone.FORMAL, Style.WARM: Tone.WARM}


def tone_of(voice: Voice | None, usual: Tone, style: Style | None = None) -> Tone:
    """How the buyer is addressed: as was asked for, else as the voice says, else as the shop's profile does."""
    if style in _ADDRESS:
        return _ADDRESS[style]
    return voice.form.tone if voice and voice.form else usual


def styled(style: Style | None, usable: list[str]) -> list[str]:
    """Those of equal phrasings that sound most like the tone asked for."""
    if style is Style.SHORT:
        return sorted(usable, key=len)[:1]
    if style is Style.WARM:
        return [each for each in usable if "{you}" in each]
    if style is Style.STEADY:
        return [each for each in usable if not any(mark in each for mark in _LOUD)]
    return usable


def greetings(voice: Voice | None, words: Wording, tone: Tone) -> Phrasings:
    return (voice.greeting,) if voice and voice.greeting else words.greeting[tone]


def voiced(voice: Voice | None, phrasings: Sequence[str]) -> Phrasings:
    """The phrasings in the words of the shop's glossary."""
    return tuple(voice.worded(each) for each in phrasings) if voice and voice.glossary else tuple(phrasings)


def liked(voice: Voice | None, usable: list[str], *, brief: bool) -> list[str]:
    """Those of equal phrasings that sound most like the shop; none where none does."""
    if voice and voice.exclamation is Habit.NEVER:
        usable = [each for each in usable if not any(mark in each for mark in _LOUD)] or usable
    if voice and voice.exclamation is Habit.OFTEN:
        usable = [each for each in usable if any(mark in each for mark in _LOUD)] or usable
    return sorted(usable, key=len)[: (len(usable) + 1) // 2] if brief else usable


def rounded_off(
    voice: Voice | None, sentences: Sequence[Sentence], *, grave: bool, key: Iterable[str], language: str
) -> list[Sentence]:
    """The text with the shop's closing words and its emoji, neither where somebody is hurt or very angry."""
    if voice is None or grave or not sentences:
        return list(sentences)
    done = list(sentences)
    if voice.closing:
        done.append(Sentence(role=Role.CLOSING, text=voice.closing))
    if voice.signs and _now(voice.emoji, key):
        place = len(done) - 1 if voice.closing else 0
        between = "" if language in UNSPACED else " "
        done[place] = replace(done[place], text=done[place].text + between + voice.signs[0])
    return done


def _now(habit: Habit | None, key: Iterable[str]) -> bool:
    """Whether it is done this time; `sometimes` is every second text, always the same ones."""
    if habit is Habit.SOMETIMES:
        return hashlib.sha256("\x1f".join(key).encode("utf-8", "surrogatepass")).digest()[0] % 2 == 0
    return habit is Habit.OFTEN
