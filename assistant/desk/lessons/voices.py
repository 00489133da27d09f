"""The voice of a shop as its owner reads, edits and switches it; each field is checked, and the whole by the gate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from assistant.desk.door.people import supervisor
from assistant.desk.lessons.learning_ports import Gate
from assistant.desk.ports import Store, Work
from assistant.domain.codes import LANGUAGES
from assistant.domain.draft import DraftKind
from assistant.domain.learning import LessonKind, NewLesson
from assistant.domain.note import N_, Note
from assistant.domain.people import Person
from assistant.domain.voice import Form, Habit, Swap, Voice
from assistant.errors import WrongInput

E = TypeVar("E", Form, Habit)

#: the longest greeting, closing or word, in characters; entries of a glossary; the longest usual length
PHRASE, WORD, WORDS, CHARACTERS = 60, 40, 50, 2000
#: a field of the profile -> what can be said for it
FIELDS = ("form", "greeting", "closing", "emoji", "signs", "exclamation", "length", "words")
NOTHING = "-"


class Voices:
    """Whoever answers above the limits may change how the shop sounds: supervisors and owners."""

    def __init__(self, store: Store, gate: Gate) -> None:
        self._store = store
        self._gate = gate

    async def all(self, shop: str) -> list[Voice]:
        async with self._store.reading() as work:
            return await work.lessons.voices(shop)

    async def edit(self, shop: str, language: str, said: Mapping[str, str], *, by: str, now: datetime) -> Voice:
        """Put what was said in place of those fields; `-` empties one. Gives the profile, on as before or from now."""
        after = over(await self._of(shop, language, by), said)
        await self._check(shop, after, now)
        await self._keep(shop, after, "voice_edited", {"fields": " ".join(sorted(said))}, by=by, now=now)
        return after

    async def switch(self, shop: str, language: str, *, on: bool, by: str, now: datetime) -> Voice:
        """Write with the voice from now on, or without it; its profile stays."""
        after = replace(await self._of(shop, language, by), on=on)
        if on:
            await self._check(shop, after, now)
        await self._keep(shop, after, "voice_on" if on else "voice_off", {}, by=by, now=now)
        return after

    async def forget(self, shop: str, language: str, *, by: str, now: datetime) -> None:
        """There is no profile in this language any more; the wording speaks for itself."""
        async with self._store.writing() as work:
            person = await may_teach(work, shop, by)
            await work.lessons.drop_voice(shop, _language(language))
            await _record(work, shop, person, now, "voice_forgotten", language, {})

    async def _of(self, shop: str, language: str, by: str) -> Voice:
        """The profile that stands, for somebody who may change it."""
        code = _language(language)
        async with self._store.reading() as work:
            await may_teach(work, shop, by)
            known = {each.language: each for each in await work.lessons.voices(shop)}
        return known.get(code, Voice(language=code))

    async def _check(self, shop: str, voice: Voice, now: datetime) -> None:
        """Outside every transaction: the gate writes and judges a hundred letters."""
        lesson = NewLesson(kind=LessonKind.VOICE, language=voice.language, body=voice, hits=0, of=0, buyers=0)
        async with self._store.reading() as work:
            manner = await work.lessons.manner(shop)
        refuse(await self._gate.problems(lesson, manner, now=now))

    async def _keep(
        self, shop: str, voice: Voice, action: str, facts: dict[str, str], *, by: str, now: datetime
    ) -> None:
        async with self._store.writing() as work:
            person = await may_teach(work, shop, by)
            await work.lessons.put_voice(shop, voice, at=now, by=person.name)
            await _record(work, shop, person, now, action, voice.language, facts)


def refuse(problems: Sequence[Note]) -> None:
    """WrongInput with the first thing the gate found, where it found any."""
    if problems:
        raise WrongInput(
            N_("It did not pass the gate: {reason}."),
            remedy=N_("Change it so that the guard has nothing against it."),
            reason=problems[0],
        )


async def may_teach(work: Work, shop: str, by: str) -> Person:
    """The supervisor or owner of that name; AboveRole for anybody else."""
    message = N_("How the shop writes is for a supervisor or owner to say; {actor} is {role}.")
    return await supervisor(work, shop, by, message)


def over(voice: Voice, said: Mapping[str, str]) -> Voice:
    """The profile with what was said in place of what it had; WrongInput for what means nothing."""
    changed = {**voice_fields(voice), **{name: "" if each == NOTHING else each for name, each in said.items()}}
    if unknown := sorted(set(said) - set(FIELDS)):
        raise WrongInput(
            N_("There is no field {name!r}."), remedy=N_("Fields: {names}."), name=unknown[0], names=", ".join(FIELDS)
        )
    return Voice(
        language=voice.language,
        on=voice.on,
        form=_one(Form, changed["form"], "form"),
        greeting=_phrase(changed["greeting"]),
        closing=_phrase(changed["closing"]),
        emoji=_one(Habit, changed["emoji"], "emoji"),
        signs=_signs(changed["signs"]),
        exclamation=_one(Habit, changed["exclamation"], "exclamation"),
        length=_lengths(changed["length"]),
        swaps=_swaps(changed["words"]),
    )


def voice_fields(voice: Voice) -> dict[str, str]:
    """The profile as words, in the order it is read; an empty field is left to the wording."""
    return {
        "form": voice.form or "",
        "greeting": voice.greeting,
        "closing": voice.closing,
        "emoji": voice.emoji or "",
        "signs": voice.signs,
        "exclamation": voice.exclamation or "",
        "length": ", ".join(f"{kind}={count}" for kind, count in voice.length),
        "words": ", ".join(f"{swap.said}={swap.instead}" for swap in voice.swaps),
    }


def _language(text: str) -> str:
    code = text.strip().lower()
    if code not in LANGUAGES:
        remedy = N_("Use two-letter codes (ISO 639-1), such as zh or en.")
        raise WrongInput(N_("There is no language {language!r}."), remedy=remedy, language=text)
    return code


def _one(kind: type[E], text: str, name: str) -> E | None:
    if not text.strip():
        return None
    try:
        return kind(text.strip().lower())
    except ValueError as error:
        words = ", ".join(kind)
        raise WrongInput(
            N_("{text!r} is nothing that {name} can be."),
            remedy=N_("Use one of: {words}."),
            text=text,
            name=name,
            words=words,
        ) from error


def _phrase(text: str) -> str:
    """A sentence for every letter: one line, no figure, no slot."""
    plain = " ".join(text.split())
    if len(plain) > PHRASE or not plain.isprintable() or re.search(r"[{}<>\d]", plain):
        remedy = N_("Use up to {n} characters, without figures and braces.")
        raise WrongInput(N_("{text!r} cannot stand in every letter."), remedy=remedy, text=text, n=PHRASE)
    return plain


def _signs(text: str) -> str:
    plain = "".join(text.split()).replace("\ufe0f", "")
    if len(plain) > 6 or any(each.isalnum() or each in "{}<>" for each in plain):
        raise WrongInput(N_("{text!r} are no emoji."), remedy=N_("Give up to six, without spaces."), text=text)
    return plain


def _parts(text: str) -> Iterator[str]:
    """What stands between commas of any script."""
    return filter(None, (each.strip() for each in re.split("[,，、]", text)))


def _lengths(text: str) -> tuple[tuple[DraftKind, int], ...]:
    """`public_reply=80, private_offer=200`."""
    found: dict[DraftKind, int] = {}
    for part in _parts(text):
        name, _, count = part.partition("=")
        if name.strip() not in set(DraftKind) or not count.strip().isdecimal() or not 0 < int(count) <= CHARACTERS:
            remedy = N_("Use such as public_reply=80, private_offer=200; characters up to {n}.")
            raise WrongInput(N_("{text!r} is no usual length."), remedy=remedy, text=part, n=CHARACTERS)
        found[DraftKind(name.strip())] = int(count)
    return tuple((kind, found[kind]) for kind in DraftKind if kind in found)


def _swaps(text: str) -> tuple[Swap, ...]:
    """`问题件=瑕疵品, sorry=apologies`: the word that is not said, and what is said in its place."""
    found: dict[str, Swap] = {}
    for part in _parts(text):
        said, _, instead = (each.strip() for each in part.partition("="))
        good = said and instead and max(len(said), len(instead)) <= WORD and not re.search(r"[{}<>\d]", part)
        if not good or said == instead:
            remedy = N_("Use such as sorry=apologies, without figures; several with commas.")
            raise WrongInput(N_("{text!r} is no entry of a glossary."), remedy=remedy, text=part)
        found[said] = Swap(said=said, instead=instead)
    if len(found) > WORDS:
        raise WrongInput(N_("A glossary has up to {n} entries."), n=WORDS)
    return tuple(found.values())


async def _record(
    work: Work, shop: str, person: Person, now: datetime, action: str, language: str, facts: dict[str, str]
) -> None:
    subject = f"voice:{language}"
    await work.audit.append(shop, at=now, actor=person.name, action=action, subject=subject, facts=facts)
