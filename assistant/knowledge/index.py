"""Nearest clauses by meaning: an embedded Chroma index that is derived from the store and holds no text."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from assistant.domain.clause import Audience, Clause
from assistant.knowledge.ports import Vector, Vectors, to_bytes

#: rows of one write; Chroma takes 5461 at most
BATCH = 1000
#: rows of one reading; at once Chroma binds a variable for each, and SQLite takes 32,766
PAGE = 10_000
#: candidates the graph keeps while it searches; at least as many as are ever fetched
BREADTH = 512


class Scope(NamedTuple):
    """Where clauses hold and for whom. Each scope is a collection of its own.

    A filtered query of Chroma takes ten times as long as a plain one; so what would be filtered is kept apart.
    """

    market: str
    platform: str
    audience: Audience


class Near(NamedTuple):
    """A clause by its key, and the cosine of its nearest view."""

    key: str
    cosine: float


class VectorIndex:
    """Nearest clauses by cosine. It can be deleted at any time and is rebuilt from the store.

    `folder` belongs to one process: Chroma's files are not made for two writers. Its server and its own
    embedding function are never used; vectors always come from the caller. All calls block.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[tuple[str, Scope], Any] = {}
        self._client: Any = _client(folder)

    def sync(self, shop: str, clauses: Sequence[Clause], vectors: Sequence[Vectors], encoder: str) -> None:
        """Make the shop's collections hold exactly the views of these clauses; only what differs is written.

        `vectors` has for each clause an array (views, dimensions). Another encoder empties the collections.
        """
        known = {scope for name, scope in self._open if name == shop} | self._scopes(shop)
        rows: dict[Scope, list[int]] = {scope: [] for scope in known}
        for row, clause in enumerate(clauses):
            rows.setdefault(scope_of(clause), []).append(row)
        for scope, own in rows.items():
            self._sync(self._collection(shop, scope, encoder), [clauses[r] for r in own], [vectors[r] for r in own])

    def nearest(self, shop: str, scopes: Iterable[Scope], vector: Vector, count: int) -> list[Near]:
        """The clauses of these scopes whose views are nearest, nearest first; `count` views are looked at in each."""
        best: dict[str, float] = {}
        for scope in scopes:
            collection: Any = self._open.get((shop, scope))
            wanted = min(count, collection.count()) if collection else 0
            if not wanted:
                continue
            answer = collection.query(query_embeddings=vector[None, :], n_results=wanted, include=["distances"])
            for id, far in zip(answer["ids"][0], answer["distances"][0], strict=True):
                key = id.partition(".")[0]
                best[key] = max(best.get(key, -1.0), 1.0 - float(far))
        return sorted((Near(key, cosine) for key, cosine in best.items()), key=lambda each: (-each.cosine, each.key))

    def clear(self) -> None:
        """Throw all files away, so that no trace of a forgotten clause is left; the next sync builds them anew."""
        self._client.close()
        self._open.clear()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._client = _client(self._folder)

    def close(self) -> None:
        self._client.close()

    def _sync(self, collection: Any, clauses: Sequence[Clause], vectors: Sequence[Vectors]) -> None:
        before: dict[str, Mapping[str, str]] = {}
        for at in range(0, collection.count(), PAGE):
            kept = collection.get(include=["metadatas"], limit=PAGE, offset=at)
            before.update(zip(kept["ids"], kept["metadatas"], strict=True))
        facts = {
            f"{key_of(clause)}.{view}": (row, view, _facts(clause, vectors[row][view]))
            for row, clause in enumerate(clauses)
            for view in range(len(vectors[row]))
        }
        gone = [each for each in before if each not in facts]
        differs = [(name, *each) for name, each in facts.items() if before.get(name) != each[2]]
        for at in range(0, len(gone), BATCH):
            collection.delete(ids=gone[at : at + BATCH])
        for at in range(0, len(differs), BATCH):
            part = differs[at : at + BATCH]
            collection.upsert(
                ids=[name for name, _, _, _ in part],
                embeddings=[vectors[row][view] for _, row, view, _ in part],
                metadatas=[told for _, _, _, told in part],
            )

    def _scopes(self, shop: str) -> set[Scope]:
        """The scopes an earlier run has left collections of."""
        own = [each for each in self._client.list_collections() if each.name.startswith(_prefix(shop))]
        told = [each.metadata for each in own]
        return {Scope(each["market"], each["platform"], Audience(each["audience"])) for each in told}

    def _collection(self, shop: str, scope: Scope, encoder: str) -> Any:
        """The collection of one scope; one that was made by another encoder is thrown away."""
        collection = self._opened(shop, scope, encoder)
        if collection.metadata["encoder"] != encoder:
            self._client.delete_collection(collection.name)
            collection = self._opened(shop, scope, encoder)
        self._open[shop, scope] = collection
        return collection

    def _opened(self, shop: str, scope: Scope, encoder: str) -> Any:
        place = hashlib.sha256("\n".join(scope).encode("utf-8", "surrogatepass")).hexdigest()[:12]
        return self._client.get_or_create_collection(
            _prefix(shop) + place,
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine", "ef_search": BREADTH}},
            metadata={
                "encoder": encoder,
                "market": scope.market,
                "platform": scope.platform,
                "audience": scope.audience.value,
            },
        )


def scope_of(clause: Clause) -> Scope:
    return Scope(clause.market, clause.platform, clause.audience)


def key_of(clause: Clause) -> str:
    """What the index calls a clause: a digest, for its id may hold words of a title."""
    return hashlib.sha256(clause.id.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _client(folder: Path) -> Any:
    import chromadb
    from chromadb.config import Settings

    folder.mkdir(parents=True, exist_ok=True)
    return chromadb.PersistentClient(path=folder, settings=Settings(anonymized_telemetry=False))


def _prefix(shop: str) -> str:
    return "shop-" + hashlib.sha256(shop.encode("utf-8", "surrogatepass")).hexdigest()[:16] + "-"


def _facts(clause: Clause, vector: Vector) -> dict[str, str]:
    """What the index knows of a view; `vector` is a digest, so that a new vector is noticed."""
    return {"version": clause.version, "vector": hashlib.sha256(to_bytes(vector)).hexdigest()[:16]}
