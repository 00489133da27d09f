"""`assistant shop tone`: how the shop's replies sound, to read, edit and switch off."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.cli.shop import shops
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.desk import Desk
    from assistant.domain.voice import Voice

#: fields of a voice as they are shown
NAMES = {
    "form": N_("form of address"),
    "greeting": N_("greeting"),
    "closing": N_("closing words"),
    "emoji": N_("emoji"),
    "signs": N_("which emoji"),
    "exclamation": N_("exclamation marks"),
    "length": N_("usual length in characters"),
    "words": N_("words"),
}
VALUES = (N_("formal"), N_("warm"), N_("plain"), N_("never"), N_("sometimes"), N_("often"))


def register(app: typer.Typer) -> None:
    shops.command(
        "tone",
        help=N_(
            "How replies sound in each language: address, greeting, closing, emoji, length, words. What you say here "
            "stands; `assistant learn propose` suggests it from approved replies."
        ),
    )(tone)


def tone(
    context: typer.Context,
    language: Annotated[str, typer.Option(help=N_("Which language; needed for a change."))] = "",
    form: Annotated[str, typer.Option(help=N_("formal (您), warm (亲) or plain (你); - leaves it to the shop."))] = "",
    greeting: Annotated[str, typer.Option(help=N_("How letters begin; - leaves it to the wording."))] = "",
    closing: Annotated[
        str, typer.Option(help=N_("How letters end, unless somebody is hurt; - for no such words."))
    ] = "",
    emoji: Annotated[str, typer.Option(help=N_("never, sometimes or often."))] = "",
    signs: Annotated[str, typer.Option(help=N_("Which emoji, the usual one first."))] = "",
    exclamation: Annotated[str, typer.Option(help=N_("never, sometimes or often."))] = "",
    length: Annotated[str, typer.Option(help=N_("Characters, such as public_reply=80, private_offer=200."))] = "",
    words: Annotated[str, typer.Option(help=N_("Glossary: sorry=apologies, several with commas; - empties it."))] = "",
    on: Annotated[bool | None, typer.Option("--on/--off", help=N_("Write with this voice, or without it."))] = None,
    forget: Annotated[bool, typer.Option("--forget", help=N_("Delete the profile of this language."))] = False,
    by: Annotated[str, typer.Option("--as", help=N_("Your name, as supervisor or owner; needed for a change."))] = "",
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    session = session_of(context)
    fields = {"form": form, "greeting": greeting, "closing": closing, "emoji": emoji, "signs": signs}
    fields |= {"exclamation": exclamation, "length": length, "words": words}
    said = {name: text for name, text in fields.items() if text}
    if (said or forget or on is not None) and not language:
        session.misused(N_("Say which language: --language zh."))
    run_async(_tone(session, language, said, on, forget, by, as_json))


async def _tone(
    session: Session, language: str, said: dict[str, str], on: bool | None, forget: bool, by: str, as_json: bool
) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        if forget:
            await desk.voices.forget(shop.id, language, by=by, now=session.now)
        if said:
            await desk.voices.edit(shop.id, language, said, by=by, now=session.now)
        if on is not None:
            await desk.voices.switch(shop.id, language, on=on, by=by, now=session.now)
        await _show(session, desk, shop.id, language, as_json)


async def _show(session: Session, desk: Desk, shop: str, language: str, as_json: bool) -> None:
    from assistant.domain.canonical import plain

    known = [each for each in await desk.voices.all(shop) if language in ("", each.language)]
    for voice in known:
        if as_json:
            typer.echo(json.dumps(plain(voice), ensure_ascii=False))
            continue
        for line in _lines(session, voice):
            typer.echo(line)
    if not known and not as_json:
        session.say(
            "No voice of its own yet: replies follow the wording. `assistant learn propose` looks at approved replies."
        )


def _lines(session: Session, voice: Voice) -> list[str]:
    state = session.t("on") if voice.on else session.t("off")
    return [f"{voice.language}  {state}", *(f"  {each}" for each in voice_lines(session, voice))]


def voice_lines(session: Session, voice: Voice) -> list[str]:
    """Field by field; `-` where it is left to the wording."""
    from assistant.desk.lessons.voices import voice_fields

    t, fields = session.t, voice_fields(voice)
    return [f"{t(NAMES[name])}: {t(text) if text in VALUES else text or '-'}" for name, text in fields.items()]
