"""`assistant suggest`: the next answer in a live chat, sentence by sentence, with what each rests on."""

from __future__ import annotations

import json
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.desk import Desk
    from assistant.domain.chat import Chat, Suggested, Summary
    from assistant.domain.clause import Clause
    from assistant.domain.shop import Shop


def register(app: typer.Typer) -> None:
    told = N_("Suggest the next answer in a live chat, sentence by sentence, with its sources; nothing is sent.")
    app.command(help=told)(suggest)


def suggest(
    context: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(
            help=N_(
                "The chat: a turn a line, the shop's beginning with `>`, or one JSON object of "
                "{turns: [{author, text}], product?, language?, order?, tracking?}; - for standard input."
            ),
            show_default=False,
        ),
    ] = None,
    case: Annotated[str, typer.Option(help=N_("Take the chat of this case instead."))] = "",
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    session = session_of(context)
    if (file is None) == (not case):
        session.misused(N_("Name a FILE with the chat, or a case with --case."))
    run_async(_suggest(session, file, case, as_json))


async def _suggest(session: Session, file: Path | None, case: str, as_json: bool) -> None:
    from assistant.domain.chat import Suggested

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        chat = await _chat(session, desk, shop, file, case)
        searcher = await desk.knowledge.searcher(shop.id)
        released = desk.suggest.suggest(chat, searcher=searcher, now=session.now, shop=shop.id)
        async with aclosing(released):
            async for each in released:
                if as_json:
                    told = _sentence_json(each) if isinstance(each, Suggested) else _summary_json(session, each)
                    typer.echo(json.dumps(told, ensure_ascii=False))
                elif isinstance(each, Suggested):
                    _show(session, each)
                else:
                    _close(session, each)


async def _chat(session: Session, desk: Desk, shop: Shop, file: Path | None, case: str) -> Chat:
    from assistant.cli.chat_file import read_chat
    from assistant.desk.live.case_chat import chat_of

    if file is None:
        return chat_of(await desk.reader.view(shop.id, session.case_id(case, shop.id)), shop)
    return read_chat(file, shop, now=session.now)


def _show(session: Session, each: Suggested) -> None:
    typer.echo(each.sentence.text)
    for clause in each.sources:
        typer.echo(f"    {session.t('source')}: {_place(clause)}")
    for finding in each.findings:
        typer.echo(f"    {session.t(str(finding.verdict))} {finding.rule}: {session.t.note(finding.note)}")


def _close(session: Session, end: Summary) -> None:
    """What a person should know of it, on stderr: stdout holds the answer alone."""
    session.say("Written by {author}.", author=end.author)
    if end.attention:
        session.say("Look first: {reason}", reason=session.t.note(end.attention))
    if end.abstained:
        session.say("Not answered: {reason}", reason=session.t.note(end.abstained))
    for each in end.dropped:
        session.say("Left out: {reason}", reason=session.t.note(each))


def _place(clause: Clause) -> str:
    return " > ".join((clause.document, *clause.path))


def _sentence_json(each: Suggested) -> dict[str, Any]:
    return {
        "type": each.sentence.role,
        "text": each.sentence.text,
        "sources": [_clause_json(clause) for clause in each.sources],
        "findings": [{"rule": one.rule, "verdict": one.verdict} for one in each.findings],
    }


def _summary_json(session: Session, end: Summary) -> dict[str, Any]:
    return {
        "type": "summary",
        "text": end.text,
        "language": end.language,
        "author": end.author,
        "move": end.move,
        "sources": [_clause_json(clause) for clause in end.clauses],
        "findings": [{"rule": one.rule, "verdict": one.verdict} for one in end.findings],
        "abstained": session.t.note(end.abstained) if end.abstained else None,
        "attention": session.t.note(end.attention) if end.attention else None,
        "questions": list(end.questions),
        "dropped": [session.t.note(each) for each in end.dropped],
    }


def _clause_json(clause: Clause) -> dict[str, Any]:
    return {"id": clause.id, "version": clause.version, "document": clause.document, "path": list(clause.path)}
