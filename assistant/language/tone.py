"""A shop's voice in a few English sentences, as a prompt takes it (variable `tone`); empty where nothing is known."""

from __future__ import annotations

from assistant.domain.draft import DraftKind
from assistant.domain.voice import Form, Habit, Voice

_FORMS = {
    Form.FORMAL: "Address the buyer in the polite form",
    Form.WARM: "Address the buyer warmly, as a friend of the shop",
    Form.PLAIN: "Address the buyer plainly, as one talks to a friend",
}
#: the word itself, where a form has one
_WORDS = {("zh", Form.FORMAL): "您", ("zh", Form.WARM): "亲 and 您", ("zh", Form.PLAIN): "你, never 您"}
_OFTEN = {Habit.NEVER: "No {what}.", Habit.SOMETIMES: "{What} now and then.", Habit.OFTEN: "{What} in most texts."}
_KINDS = {
    DraftKind.PUBLIC_REPLY: "a public reply",
    DraftKind.PRIVATE_OFFER: "a private offer",
    DraftKind.FOLLOW_UP: "a follow-up",
}


def tone_text(voice: Voice | None) -> str:
    """What the shop wishes of wording and length, and nothing of offers, facts or rules."""
    if voice is None or not voice.on:
        return ""
    return "\n".join(filter(None, [_form(voice), *_edges(voice), *_marks(voice), _length(voice), _glossary(voice)]))


def _form(voice: Voice) -> str:
    if voice.form is None:
        return ""
    word = _WORDS.get((voice.language, voice.form), "")
    return f"{_FORMS[voice.form]}{f' ({word})' if word else ''}."


def _edges(voice: Voice) -> list[str]:
    return [
        f"Begin like this: {voice.greeting}" if voice.greeting else "",
        f"End like this, unless somebody is hurt or very angry: {voice.closing}" if voice.closing else "",
    ]


def _marks(voice: Voice) -> list[str]:
    emoji = f"emoji ({' '.join(voice.signs)})" if voice.signs and voice.emoji is not Habit.NEVER else "emoji"
    wishes = ((voice.emoji, emoji), (voice.exclamation, "exclamation marks"))
    return [_OFTEN[habit].format(what=what, What=what[0].upper() + what[1:]) for habit, what in wishes if habit]


def _length(voice: Voice) -> str:
    usual = [f"{_KINDS[kind]} about {characters}" for kind, characters in voice.length]
    return f"Usual length in characters: {', '.join(usual)}." if usual else ""


def _glossary(voice: Voice) -> str:
    said = [f"{swap.instead}, not {swap.said}" for swap in voice.swaps]
    return f"Say {'; '.join(said)}." if said else ""
