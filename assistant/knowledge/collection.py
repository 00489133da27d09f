"""A folder of documents searched as it is, without a store."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from assistant.domain.clause import Clause, Found, Question
from assistant.knowledge.documents.document import LanguageOf, by_script, read_folder
from assistant.knowledge.library import Library
from assistant.knowledge.memory import MemoryClauses
from assistant.knowledge.ports import Encoder, Reader, Reranker, Rewriter
from assistant.knowledge.ranking import Marks, Ranking
from assistant.knowledge.remembered import Remembered

#: the one shop a folder stands for
SHOP = "folder"


class Collection:
    """A Searcher over a folder; close it, or use it in `async with`, to remove its index."""

    def __init__(
        self,
        library: Library,
        files: Mapping[str, str],
        left_out: tuple[str, ...],
        work: tempfile.TemporaryDirectory[str],
    ) -> None:
        #: names of the files in the folder that are that cannot be read
        self.left_out = left_out
        self._library = library
        self._files = files
        self._work = work

    async def search(self, question: Question, *, limit: int = 10) -> Found:
        """The nearest clauses of the folder, also when it abstains.

        A question without market or platform is looked up in the documents of all of them.
        """
        return await self._library.search(SHOP, question, limit=limit)

    async def clauses(self) -> tuple[Clause, ...]:
        """All clauses of the folder."""
        return (await self._library.open(SHOP)).clauses

    async def examine(self, question: Question) -> tuple[list[Clause], Marks]:
        """The clauses looked at closely, with their marks; to fit the ranking."""
        search = await self._library.open(SHOP)
        examined = await search.examine(question)
        return [search.clauses[row] for row in examined.rows], examined.marks

    def file_of(self, clause: Clause) -> str:
        """The file a clause stands in, relative to the folder; its `start` and `end` point into that file's text."""
        return self._files[clause.document]

    def close(self) -> None:
        self._library.close()
        self._work.cleanup()

    async def __aenter__(self) -> Collection:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


async def open_collection(
    folder: Path,
    encoder: Encoder,
    reader: Reader | None = None,
    *,
    rewriter: Rewriter | None = None,
    reranker: Reranker | None = None,
    ranking: Ranking,
    kept: Path | None = None,
    language_of: LanguageOf = by_script,
) -> Collection:
    """Read and index every readable file below a folder. Raises InvalidDocument.

    `kept` is a file (.npz) that keeps what was made of passages, so that the next run reads only what has changed.
    Contradictions are not looked for: a folder is searched as it is.
    """
    documents, left_out = await asyncio.to_thread(read_folder, folder, language_of=language_of)
    remembered = Remembered(encoder, reader, kept) if kept else None
    work = tempfile.TemporaryDirectory(prefix="knowledge-")
    library = Library(
        MemoryClauses(),
        remembered or encoder,
        Path(work.name),
        ranking=ranking,
        reader=(remembered if reader else None) or reader,
        rewriter=rewriter,
        reranker=reranker,
        any_market=True,
    )
    collection = Collection(library, {each.id: each.file for each in documents}, tuple(left_out), work)
    try:
        await library.add(SHOP, documents, compare=False)
        await library.open(SHOP)
    except BaseException:
        collection.close()
        raise
    if remembered:
        remembered.save()
    return collection
