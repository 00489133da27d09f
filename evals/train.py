"""Train the heads of the embedded diagnosis and say how good they are.

`python -m evals.train --data DIR` reads reviews_train.jsonl and reviews_dev.jsonl of DIR, cross-validates, chooses the
thresholds, trains on both and writes heads.npz with the figures in MODEL_CARD.md. Needs the extra `train`.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import re
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain.taxonomy import Cause, Fault, Severity, TextKind
from assistant.language.embedded.diagnose import HEADS
from assistant.language.embedded.encoder import E5Encoder, encodable
from assistant.language.embedded.features import BUCKETS, grams, weighted
from assistant.language.embedded.heads import EXCLUSIVE, Floats, Heads, Thresholds, View, save_heads
from evals.train_figures import choose_thresholds, diagnosis_figures

KINDS = Path(__file__).with_name("datasets") / "kinds.jsonl"
FOLDS = 5
SEED = 20261122
#: texts whose n-grams are at least this alike (cosine) stay in one fold
ALIKE = 0.8
#: inverse regularisation of the two views; chosen in cross-validation
VECTOR_C, GRAM_C = 0.02, 20.0
#: how far rare answers are raised: 1 makes all answers weigh the same, 0 leaves them as they come
RARE_POWER, RARE_POWER_OF_CAUSE = 0.4, 1.0
#: before cross-validation has chosen
UNSET = Thresholds(temperature=1.0, abstain=0.0, named=0.5, safety=0.5, complaint=0.0)

LABELS: dict[str, tuple[str, ...]] = {
    "cause": tuple(Cause),
    "named": tuple(Cause),
    "fault": tuple(Fault),
    "severity": tuple(str(int(each)) for each in Severity),
    "safety": ("true",),
    "kind": tuple(each for each in TextKind if each is not TextKind.EMPTY),
}
Row = dict[str, Any]
Indices = npt.NDArray[np.int64]


def read_rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def targets(head: str, rows: Sequence[Row]) -> npt.NDArray[np.bool_]:
    """Which labels of a head hold for each row, shape (rows, labels)."""
    said: dict[str, Any] = {
        "named": lambda row: {row["cause"], *row["other_causes"]},
        "safety": lambda row: {str(row["safety"]).lower()},
        "kind": lambda row: {row.get("kind", TextKind.COMPLAINT)},
    }
    of_row = said.get(head, lambda row: {str(row[head])})
    return np.array([[label in of_row(row) for label in LABELS[head]] for row in rows])


def cached_vectors(rows: Sequence[Row]) -> Floats:
    """Query vectors of the rows; kept in the temporary folder because encoding takes minutes."""
    encoder, texts = E5Encoder(remembered=0), [row["text"] for row in rows]
    key = hashlib.sha256(json.dumps([encoder.name, [encodable(each) for each in texts]]).encode()).hexdigest()
    path = Path(tempfile.gettempdir()) / f"desk-vectors-{key[:16]}.npy"
    if not path.exists():
        np.save(path, asyncio.run(encoder.encode_queries(texts)))
    return np.asarray(np.load(path, allow_pickle=False), np.float32)


class Trainer:
    """The texts as both views see them, computed once; `fit` learns from any part of them.

    The labelled complaints come first, then the texts that teach the kind alone.
    """

    def __init__(self, complaints: Sequence[Row], kinds: Sequence[Row]) -> None:
        self.complaints = list(complaints)
        self.rows = [*complaints, *kinds]
        self.texts = [row["text"] for row in self.rows]
        self.vectors = np.concatenate([cached_vectors(each) for each in (complaints, kinds) if each])
        self._grams = [grams(each) for each in self.texts]

    def matrix(self, part: Indices, rarity: Floats) -> Any:
        """TF-IDF of some texts as a sparse matrix (texts, BUCKETS)."""
        from scipy.sparse import csr_matrix

        seen = [self._grams[index] for index in part]
        rows = [weighted(buckets, values, rarity) for buckets, values in seen]
        ends = np.cumsum([0, *(len(buckets) for buckets, _ in rows)])
        buckets, values = (np.concatenate(each) for each in zip(*rows, strict=True))
        return csr_matrix((values, buckets, ends), shape=(len(part), BUCKETS))

    def rarity(self, part: Indices) -> Floats:
        """Smoothed inverse document frequency of each bucket; 0 for what fewer than two texts contain."""
        counts = np.zeros(BUCKETS)
        for index in part:
            counts[self._grams[index][0]] += 1
        return np.where(counts > 1, np.log((1 + len(part)) / (1 + counts)) + 1, 0).astype(np.float32)

    def fold_of(self) -> Indices:
        """A fold for each text; near-duplicates share one, so that no fold is judged on what it learnt by heart."""
        from scipy.sparse.csgraph import connected_components

        everything = np.arange(len(self.rows))
        rows = self.matrix(everything, self.rarity(everything))
        _, group = connected_components((rows @ rows.T) >= ALIKE, directed=False)
        return np.asarray(np.random.default_rng(SEED).integers(0, FOLDS, group.max() + 1)[group])

    def fit(self, part: Indices) -> Heads:
        """Heads learnt from some texts, without thresholds."""
        rarity, centre, spread = self.rarity(part), self.vectors[part].mean(0), float(self.vectors[part].std(0).mean())
        by_vector: list[tuple[Floats, Floats]] = []
        by_gram: list[tuple[Floats, Floats]] = []
        for head in LABELS:
            use = part if head == "kind" else part[part < len(self.complaints)]
            truth = targets(head, [self.rows[index] for index in use])
            weights, bias = fit_view((self.vectors[use] - centre) / spread, truth, head, VECTOR_C)
            by_vector.append((weights / spread, bias - centre @ weights / spread))
            by_gram.append(fit_view(self.matrix(use, rarity), truth, head, GRAM_C))
        return Heads(
            encoder=E5Encoder.name,
            columns=tuple(f"{head}:{label}" for head, labels in LABELS.items() for label in labels),
            vectors=joined(by_vector),
            grams=joined(by_gram),
            rarity=rarity,
            thresholds=UNSET,
        )


def fit_view(seen: Any, truth: npt.NDArray[np.bool_], head: str, strength: float) -> tuple[Floats, Floats]:
    """Weights (features, labels) and bias (labels,) of one head in one view."""
    raised = RARE_POWER_OF_CAUSE if head == "cause" else RARE_POWER
    if head in EXCLUSIVE:
        return logistic(seen, truth.argmax(1), truth.shape[1], strength, raised)
    pairs = [logistic(seen, column.astype(np.int64), 2, strength, raised) for column in truth.T]
    return np.concatenate([each for each, _ in pairs], axis=1), np.concatenate([each for _, each in pairs])


def logistic(seen: Any, answer: Indices, labels: int, strength: float, raised: float) -> tuple[Floats, Floats]:
    """Logistic regression with rare answers raised; one column for a yes-or-no answer, else one a label."""
    from sklearn.linear_model import LogisticRegression

    counts = np.bincount(answer, minlength=labels)
    weight = {label: float(counts.max() / count) ** raised for label, count in enumerate(counts) if count}
    model = LogisticRegression(C=strength, class_weight=weight, max_iter=200, tol=1e-3, random_state=SEED)
    if labels == 2:
        model.set_params(solver="liblinear", intercept_scaling=5.0)
    model.fit(seen, answer)
    if labels == 2:
        return model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
    weights, bias = np.zeros((seen.shape[1], labels), np.float32), np.full(labels, -30, np.float32)
    weights[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    return weights, bias


def joined(pairs: Sequence[tuple[Floats, Floats]]) -> View:
    weights, bias = zip(*pairs, strict=True)
    return View(weights=np.concatenate(weights, axis=1).astype(np.float32), bias=np.concatenate(bias))


def cross_validate(trainer: Trainer) -> dict[str, Floats]:
    """Head -> probabilities of every text by heads that never saw it or its near-duplicates."""
    fold = trainer.fold_of()
    found = {head: np.zeros((len(trainer.rows), len(labels)), np.float32) for head, labels in LABELS.items()}
    for number in range(FOLDS):
        held_out = np.flatnonzero(fold == number)
        predict(trainer, trainer.fit(np.flatnonzero(fold != number)), held_out, found)
        print(f"fold {number + 1} of {FOLDS} done", flush=True)
    return found


def predict(trainer: Trainer, heads: Heads, part: Indices, into: dict[str, Floats]) -> None:
    for head, rows in heads.probabilities(trainer.vectors[part], [trainer.texts[index] for index in part]).items():
        into[head][part] = rows


def train(data: Path, artefact: Path) -> dict[str, Any]:
    """Cross-validate, write the artefact trained on everything, and give the figures."""
    learn, judge = read_rows(data / "reviews_train.jsonl"), read_rows(data / "reviews_dev.jsonl")
    trainer = Trainer([*learn, *judge], read_rows(KINDS))
    chances = cross_validate(trainer)
    thresholds = choose_thresholds(trainer.rows, len(trainer.complaints), LABELS, chances)
    figures = {"cross_validation": diagnosis_figures(trainer.rows, LABELS, chances, thresholds)}

    dev = np.arange(len(learn), len(trainer.complaints))
    rest = np.setdiff1d(np.arange(len(trainer.rows)), dev)
    predict(trainer, trainer.fit(rest), dev, chances)
    dev_chances = {head: rows[dev] for head, rows in chances.items()}
    figures["train_to_dev"] = diagnosis_figures(judge, LABELS, dev_chances, thresholds)

    save_heads(replace(trainer.fit(np.arange(len(trainer.rows))), thresholds=thresholds), artefact)
    return figures


def write_card(card: Path, figures: dict[str, Any]) -> None:
    """Put the figures between the marks of the model card."""
    block = "\n\n".join(f"### {name.replace('_', ' ')}\n\n{as_table(each)}" for name, each in figures.items())
    text = card.read_text(encoding="utf-8")
    marked = re.sub(r"(<!-- figures -->\n).*(<!-- end -->)", lambda m: f"{m[1]}{block}\n{m[2]}", text, flags=re.DOTALL)
    card.write_text(marked, encoding="utf-8")


def as_table(figures: dict[str, Any]) -> str:
    lines = ["| figure | value |", "|---|---|"]
    for name, value in figures.items():
        shown = "; ".join(f"{key} {each}" for key, each in value.items()) if isinstance(value, dict) else value
        lines.append(f"| {name.replace('_', ' ')} | {shown} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the heads of the embedded diagnosis")
    parser.add_argument("--data", type=Path, required=True, help="folder with both reviews_*.jsonl")
    parser.add_argument("--artefact", type=Path, default=HEADS)
    parser.add_argument("--out", type=Path, help="write the figures here as JSON")
    asked = parser.parse_args()
    figures = train(asked.data, asked.artefact)
    if asked.out:
        asked.out.write_text(json.dumps(figures, indent=2, ensure_ascii=False), encoding="utf-8")
    write_card(HEADS.with_name("MODEL_CARD.md"), figures)
    print(json.dumps(figures, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
