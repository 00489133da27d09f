"""`assistant knowledge`: the shop's own policies and FAQs."""

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
    from assistant.domain.clause import Found

knowledge = typer.Typer(help=N_("The shop's own policies and FAQs."), no_args_is_help=True)


def register(app: typer.Typer) -> None:
    app.add_typer(knowledge, name="knowledge")


@knowledge.command("add", help=N_("Add or replace documents; only changed clauses are indexed again."))
def add(
    context: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(metavar="FILE", help=N_("Markdown or text files, or folders of them."))
    ],
    by: Annotated[str, typer.Option("--as", help=N_("Your name, for the record."))] = "owner",
) -> None:
    run_async(_add(session_of(context), paths, by))


async def _add(session: Session, paths: list[Path], by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        for path in paths:
            added = await desk.knowledge.add(shop.id, path, by=by, now=session.now)
            session.say(
                "{path}: {documents} documents, {new} clauses new, {changed} changed, {removed} removed.",
                path=path,
                documents=added.documents,
                new=added.clauses_new,
                changed=added.clauses_changed,
                removed=added.clauses_removed,
            )


@knowledge.command("search", help=N_("Find the clauses that answer a question, or say that there are none to rely on."))
def search(
    context: typer.Context,
    question: Annotated[str, typer.Argument(help=N_("What is asked."))] = "",
    collection: Annotated[
        Path | None, typer.Option(help=N_("Search a folder of .md and .txt files instead of the shop's clauses."))
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
    async with _searcher(session, folder) as (find, file_of):
        if questions is None:
            found = await find(question, limit)
            _print(session, found, file_of, as_json)
            return
        results: list[dict[str, Any]] = []
        for line in read_lines(questions, needed=("question",)):
            if isinstance(line, BadLine):
                results.append(line.answer())
                continue
            found = await find(str(line["question"]), limit)
            results.append({"id": line.get("id"), **_found_json(found, file_of)})
    write_lines(out, tell_bad(results))


@asynccontextmanager
async def _searcher(session: Session, folder: Path | None) -> AsyncIterator[tuple[Any, Any]]:
    """Something that finds, and what to call the document of a clause."""
    from assistant.domain.clause import Question

    def asked(text: str, market: str, platform: str) -> Question:
        return Question(text=text, language="", market=market, platform=platform, on=session.now.date())

    if folder is not None:
        from assistant.bootstrap import collection_of

        async with await collection_of(session.settings, folder) as collection:
            if collection.left_out:
                session.say("Not read, neither .md nor .txt: {files}", files=", ".join(collection.left_out))
            yield lambda text, n: collection.search(asked(text, "", ""), limit=n), collection.file_of
        return
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        searcher: Searcher = await desk.knowledge.searcher(shop.id)
        market, platform = shop.market, shop.platform
        yield lambda text, n: searcher.search(asked(text, market, platform), limit=n), lambda clause: clause.document


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
        yield f"{hit.score:.3f}  {file_of(hit.clause)}  {' > '.join(hit.clause.path)}\n    {hit.clause.text}"


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
