"""The index of vectors: one embedded Chroma collection a shop, derived from the stored clauses, without their texts."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.domain.clause import Clause
from assistant.knowledge.ports import Vector, Vectors, to_bytes

#: rows of one write; Chroma takes 5461 at most
BATCH = 1000
#: candidates the graph keeps while it searches; at least as many as are ever fetched
BREADTH = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """How many vectors a sync wrote anew, replaced and removed."""

    added: int = 0
    changed: int = 0
    removed: int = 0


class VectorIndex:
    """Nearest clauses by cosine. It can be deleted at any time and is rebuilt from the store.

    `folder` belongs to one process: Chroma's files are not made for two writers. Its server and its own
    embedding function are never used; vectors always come from the caller. All calls block.
    """

    def __init__(self, folder: Path) -> None:
        import chromadb
        from chromadb.config import Settings

        folder.mkdir(parents=True, exist_ok=True)
        self._client: Any = chromadb.PersistentClient(path=folder, settings=Settings(anonymized_telemetry=False))
        self._open: dict[str, Any] = {}

    def sync(self, shop: str, clauses: Sequence[Clause], vectors: Vectors, encoder: str) -> Synced:
        """Make the shop's collection hold exactly these clauses; only what differs is written.

        `vectors` has the shape (clauses, dimensions). Another encoder than the last one empties the collection.
        """
        collection = self._collection(shop, encoder)
        before: dict[str, Mapping[str, str]] = dict(
            zip(*(collection.get(include=["metadatas"])[each] for each in ("ids", "metadatas")), strict=True)
        )
        facts = [_facts(clause, vector) for clause, vector in zip(clauses, vectors, strict=True)]
        gone = list(before.keys() - {clause.id for clause in clauses})
        differs = [row for row, clause in enumerate(clauses) if before.get(clause.id) != facts[row]]
        for at in range(0, len(gone), BATCH):
            collection.delete(ids=gone[at : at + BATCH])
        for at in range(0, len(differs), BATCH):
            rows = differs[at : at + BATCH]
            collection.upsert(
                ids=[clauses[row].id for row in rows],
                embeddings=vectors[rows],
                metadatas=[facts[row] for row in rows],
            )
        added = sum(clauses[row].id not in before for row in differs)
        return Synced(added=added, changed=len(differs) - added, removed=len(gone))

    def nearest(self, shop: str, vector: Vector, count: int) -> list[tuple[str, float]]:
        """(clause id, cosine) of the nearest clauses, nearest first.

        Never filtered here: a filtered query of Chroma takes ten times as long as filtering its answer.
        """
        collection = self._open[shop]
        count = min(count, collection.count())
        if not count:
            return []
        answer = collection.query(query_embeddings=vector[None, :], n_results=count, include=["distances"])
        return [(id, 1.0 - float(far)) for id, far in zip(answer["ids"][0], answer["distances"][0], strict=True)]

    def close(self) -> None:
        self._client.close()

    def _collection(self, shop: str, encoder: str) -> Any:
        """The shop's collection; one that was made by another encoder is thrown away."""
        name = "shop-" + hashlib.sha256(shop.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        collection = self._opened(name, encoder)
        if collection.metadata["encoder"] != encoder:
            self._client.delete_collection(name)
            collection = self._opened(name, encoder)
        self._open[shop] = collection
        return collection

    def _opened(self, name: str, encoder: str) -> Any:
        return self._client.get_or_create_collection(
            name,
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine", "ef_search": BREADTH}},
            metadata={"encoder": encoder},
        )


def _facts(clause: Clause, vector: Vector) -> dict[str, str]:
    """What the collection knows of a clause; `vector` is a digest, so that a new vector is noticed."""
    return {
        "version": clause.version,
        "vector": hashlib.sha256(to_bytes(vector)).hexdigest()[:16],
        "market": clause.market,
        "platform": clause.platform,
        "audience": clause.audience.value,
    }
