"""`assistant knowledge search`: the clauses that answer a question, of the shop or of any folder."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.lines import BadLine, read_lines, tell_bad, write_lines
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.agent.ports import Searcher
    from assistant.domain.clause import Found, Hit


def register_search(knowledge: typer.Typer) -> None:
    told = N_("Find the clauses that answer a question, or say that there are none to rely on.")
    knowledge.command("search", help=told)(search)


def search(
    context: typer.Context,
    question: Annotated[str, typer.Argument(help=N_("What is asked."))] = "",
    collection: Annotated[
        Path | None, typer.Option(help=N_("Search a folder of documents instead of the shop's clauses."))
    ] = None,
    questions: Annotated[Path | None, typer.Option(help=N_("JSONL of {id, question}."))] = None,
    out: Annotated[Path | None, typer.Option(help=N_("JSONL of {id, abstained, hits}."))] = None,
    limit: Annotated[int, typer.Option(min=1, max=10)] = 10,
    as_json: Annotated[bool, typer.Option("--json", help=N_("Print {abstained, reason, hits}."))] = False,
) -> None:
    session = session_of(context)
    if questions is None and not question:
        session.misused(N_("Name a QUESTION, or a file with --questions."))
    run_async(_search(session, question, collection, questions, out, limit, as_json))


async def _search(
    session: Session,
    question: str,
    folder: Path | None,
    questions: Path | None,
    out: Path | None,
    limit: int,
    as_json: bool,
) -> None:
    async with _searcher(session, folder, counted=questions is None) as (find, file_of):
        if questions is None:
            found = await find(question, limit)
            _print(session, found, file_of, as_json)
            return
        results: list[dict[str, Any]] = []
        for line in read_lines(questions, needed=("question",)):
            if isinstance(line, BadLine):
                results.append(line.answer(session.t.note))
                continue
            found = await find(str(line["question"]), limit)
            results.append({"id": line.get("id"), **_found_json(found, file_of)})
    write_lines(out, tell_bad(results))


@asynccontextmanager
async def _searcher(session: Session, folder: Path | None, *, counted: bool) -> AsyncIterator[tuple[Any, Any]]:
    """Something that finds, and what to call the document of a clause; `counted` notes what the shop cannot answer."""
    from assistant.domain.clause import Question

    def asked(text: str, market: str, platform: str) -> Question:
        return Question(text=text, language="", market=market, platform=platform, on=session.now.date())

    if folder is not None:
        from assistant.parts import collection_of

        async with await collection_of(session.settings, folder) as collection:
            if collection.left_out:
                session.say("Not read, for these are no documents: {files}", files=", ".join(collection.left_out))
            yield lambda text, n: collection.search(asked(text, "", ""), limit=n), collection.file_of
        return
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        searcher: Searcher = await desk.knowledge.searcher(shop.id)

        async def find(text: str, n: int) -> Found:
            if counted:
                return await desk.knowledge.ask(shop, text, limit=n, now=session.now)
            return await searcher.search(asked(text, shop.market, shop.platform), limit=n)

        yield find, lambda clause: clause.document


def _print(session: Session, found: Found, file_of: Any, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(_found_json(found, file_of), ensure_ascii=False))
        return
    if found.abstained:
        session.say("Nothing to rely on: {reason}", reason=session.t(found.reason))
    for line in _lines(found, file_of):
        typer.echo(line)


def _lines(found: Found, file_of: Any) -> Iterator[str]:
    for hit in found.hits:
        yield f"{hit.score:.3f}  {file_of(hit.clause)}  {' > '.join(hit.clause.path)}\n    {_shown(hit)}"


def _shown(hit: Hit) -> str:
    """The part of a clause that answers, on one line; `…` where it says more before or after."""
    start, end = hit.focus
    said = " ".join(hit.clause.text[start:end].split())
    return f"{'… ' if start else ''}{said}{' …' if end < len(hit.clause.text) else ''}"


def _found_json(found: Found, file_of: Any) -> dict[str, Any]:
    hits = [
        {
            "document": file_of(hit.clause),
            "clause_id": hit.clause.id,
            "start": hit.clause.start,
            "end": hit.clause.end,
            "text": hit.clause.text,
            "score": round(hit.score, 4),
        }
        for hit in found.hits
    ]
    return {"abstained": found.abstained, "reason": found.reason, "hits": hits}
