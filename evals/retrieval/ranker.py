"""The ranking alone, over candidates that are given: nDCG@5 on rows of the form of `retrieval_dev.jsonl`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from assistant.knowledge.lexical import LexicalIndex, terms
from assistant.knowledge.ranking import Asked, Candidate, Ranking, Wording, marked
from assistant.knowledge.remembered import Remembered
from evals.retrieval.baselines import encoded, plain_bm25
from evals.retrieval.questions import rows

#: how much the context of a question counts beside it, and how many turns of a chat
CONTEXT_SHARE, TURNS = 0.35, 2
CUT = 5


async def ranker_figures(file: Path, reader: Remembered, ranking: Ranking) -> dict[str, Any]:
    """nDCG@5 of our ranking, of BM25 and of the bundled encoder, by source."""
    found: dict[str, dict[str, list[float]]] = {}
    for row in rows(file):
        texts = [each["text"] for each in row["candidates"]]
        labels = np.array([each["label"] for each in row["candidates"]])
        ways = {
            "ours": await _ours(row, texts, reader, ranking),
            "bm25": plain_bm25(texts)(row["query"]),
            "dense": encoded(texts, query=False) @ encoded([row["query"]], query=True)[0],
        }
        for source in (row["source"], "all"):
            for name, scores in ways.items():
                found.setdefault(source, {}).setdefault(name, []).append(_ndcg(labels, scores))
    return {
        source: {"queries": len(own["ours"]), **{name: round(float(np.mean(each)), 3) for name, each in own.items()}}
        for source, own in found.items()
    }


async def _ours(row: dict[str, Any], texts: Sequence[str], reader: Remembered, ranking: Ranking) -> Any:
    context = row.get("context") or ""
    said = " ".join(context[-TURNS:]) if isinstance(context, list) else context
    asked = [row["query"], said] if said else [row["query"]]
    vectors, readings = await reader.encode_passages(texts), await reader.read_passages(texts)
    index = LexicalIndex(texts)
    question = Asked(
        shares=(1.0, CONTEXT_SHARE)[: len(asked)],
        vectors=await reader.encode_queries(asked),
        readings=await reader.read_queries(asked),
        terms=[terms(each) for each in asked],
        usual=np.zeros(len(asked), np.float32),
        nearness=np.zeros(len(asked), np.float32),
    )
    candidates = [Candidate(vectors=v[None], readings=[r]) for v, r in zip(vectors, readings, strict=True)]
    places = range(len(texts))
    wording = Wording(
        words=np.array([index.scores(each) for each in question.terms]),
        agreement=np.array([index.agreement(question.terms[0], at) for at in places]),
        held=index.held(question.terms[0], places),
    )
    return marked(question, candidates, wording).scores(ranking)


def _ndcg(labels: Any, scores: Any) -> float:
    """Järvelin and Kekäläinen 2002, gain 2^label - 1."""
    gains = 2.0**labels - 1.0
    discounts = 1.0 / np.log2(np.arange(2, CUT + 2))
    order = np.argsort(-np.asarray(scores), kind="stable")[:CUT]
    best = np.sort(gains)[::-1][:CUT]
    ideal = float((best * discounts[: len(best)]).sum())
    return float((gains[order] * discounts[: len(order)]).sum()) / ideal if ideal else 0.0
