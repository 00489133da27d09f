"""Vectors of texts as the server on this machine makes them, good and odd."""

from __future__ import annotations

import base64
import math
import struct
import zlib
from typing import Any

from evals.model_server.faults import OddVectors


def vector_of(text: str, length: int) -> list[float]:
    """Letters counted by their hash: the same for the same text, near for texts that share letters; not of length 1."""
    vector = [0.5] + [0.0] * (length - 1)
    for letter in text:
        vector[zlib.crc32(letter.encode()) % length] += 1.0
    return vector


def coded(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def embedded(request: dict[str, Any], fault: object, *, dimensions: int, plain: bool) -> dict[str, Any]:
    """The answer to a request for vectors, listed backwards; numbers where `plain`, though base64 was asked for."""
    texts = request["input"]
    length = request.get("dimensions", dimensions) + (fault is OddVectors.LONGER)
    rows = [{"object": "embedding", "index": at, "embedding": vector_of(texts[at], length)} for at in range(len(texts))]
    data: Any = spoilt(rows[::-1], fault) if isinstance(fault, OddVectors) else rows[::-1]
    if request.get("encoding_format") == "base64" and not plain and fault is not OddVectors.WORDS:
        data = [each | {"embedding": coded(each["embedding"])} for each in data]
    if fault is OddVectors.HALF_CODED:
        data[0]["embedding"] = data[0]["embedding"][:5]
    if fault is OddVectors.NO_DATA:
        return {"hello": 1}
    usage = {"prompt_tokens": sum(map(len, texts)), "total_tokens": sum(map(len, texts))}
    return {"object": "list", "model": request["model"], "data": data, "usage": usage}


def spoilt(rows: list[dict[str, Any]], fault: OddVectors) -> list[dict[str, Any]]:
    """Good rows with one thing wrong."""
    match fault:
        case OddVectors.FEWER:
            return rows[1:]
        case OddVectors.MORE:
            return [*rows, rows[0] | {"index": len(rows)}]
        case OddVectors.SAME_PLACE:
            return [each | {"index": 0} for each in rows]
        case OddVectors.NO_PLACE:
            return [{name: each[name] for name in ("object", "embedding")} for each in rows]
    first = rows[0]["embedding"]
    vectors: dict[OddVectors, list[Any]] = {
        OddVectors.NOT_A_NUMBER: [math.nan, *first[1:]],
        OddVectors.ENDLESS: [math.inf, *first[1:]],
        OddVectors.ZERO: [0.0] * len(first),
        OddVectors.RAGGED: first[:-1],
        OddVectors.EMPTY: [],
        OddVectors.WORDS: ["much"] * len(first),
    }
    return [rows[0] | {"embedding": vectors.get(fault, first)}, *rows[1:]]
