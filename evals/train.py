"""Train the heads of the embedded diagnosis and say how good they are.

`python -m evals.train --data DIR` reads reviews_train.jsonl and reviews_dev.jsonl of DIR and our own texts, judges,
chooses the thresholds, trains on everything and writes heads.npz with the figures in MODEL_CARD.md. With --pool it
learns from the texts of reviews_unlabelled.jsonl that we have labelled, too. With --artefact elsewhere, the shipped
artefact and its card stay as they are. Needs the extra `train`.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from assistant.language.embedded.diagnose import HEADS
from assistant.language.embedded.heads import Floats, Heads, save_heads
from evals.train_figures import cause_figures, choose_thresholds, demo_figures, diagnosis_figures
from evals.train_fit import Indices, Trainer, cached_vectors
from evals.train_rows import KINDS, LABELS, Row, demo_rows, own_complaints, pool_rows, read_rows

FOLDS = 5
CARD = HEADS.with_name("MODEL_CARD.md")
#: a source with fewer texts is held out together with the other small ones
SMALL_SOURCE = 20


def cross_validate(trainer: Trainer) -> dict[str, Floats]:
    """Head -> probabilities of every text by heads that never saw it or its near-duplicates."""
    fold, found = trainer.fold_of(FOLDS), unknown(trainer)
    for number in range(FOLDS):
        held_out = np.flatnonzero(fold == number)
        predict(trainer, trainer.fit(np.flatnonzero(fold != number)), held_out, found)
        print(f"fold {number + 1} of {FOLDS} done", flush=True)
    return found


def leave_sources_out(trainer: Trainer, collected: int) -> Floats:
    """Probabilities of the cause of each collected complaint by heads that saw no other text of its source."""
    source = np.array([row["source"] for row in trainer.complaints])
    names, counts = np.unique(source[:collected], return_counts=True)
    source[np.isin(source, names[counts < SMALL_SOURCE])] = "small ones"
    found = unknown(trainer)
    for name in np.unique(source[:collected]):
        heads = trainer.fit(np.flatnonzero(source != name), heads=["cause"])
        predict(trainer, heads, np.flatnonzero(source[:collected] == name), found)
        print(f"without {name} done", flush=True)
    return found["cause"][:collected]


def unknown(trainer: Trainer) -> dict[str, Floats]:
    return {head: np.zeros((len(trainer.rows), len(labels)), np.float32) for head, labels in LABELS.items()}


def predict(trainer: Trainer, heads: Heads, part: Indices, into: dict[str, Floats]) -> None:
    for head, rows in heads.probabilities(trainer.vectors[part], [trainer.texts[index] for index in part]).items():
        into[head][part] = rows


def train(data: Path, artefact: Path, *, pool: bool) -> dict[str, Any]:
    """Judge, write the artefact trained on everything, and give the figures.

    Only collected complaints are judged: our own would flatter. The demo shop is judged and never learnt.
    """
    learn, judge = read_rows(data / "reviews_train.jsonl"), read_rows(data / "reviews_dev.jsonl")
    collected = [*learn, *judge]
    read_complaints, read_others = pool_rows(data) if pool else ([], [])
    trainer = Trainer([*collected, *own_complaints(), *read_complaints], [*read_rows(KINDS), *read_others])
    everything = np.arange(len(trainer.rows))
    judged = np.r_[: len(collected), len(trainer.complaints) : len(trainer.rows)]

    chances = cross_validate(trainer)
    at = choose_thresholds(collected, part_of(chances, np.arange(len(collected))))
    rows = [trainer.rows[index] for index in judged]
    figures = {"cross_validation": diagnosis_figures(rows, part_of(chances, judged), at)}
    figures["unseen_sources"] = cause_figures(collected, leave_sources_out(trainer, len(collected)), at)

    dev = np.arange(len(learn), len(collected))
    predict(trainer, trainer.fit(trainer.unlike(dev)), dev, chances)
    figures["train_to_dev"] = diagnosis_figures(judge, part_of(chances, dev), at)

    heads = replace(trainer.fit(everything), thresholds=at)
    demo = demo_rows()
    figures["demo_shop"] = demo_figures(demo, heads.probabilities(cached_vectors(demo), texts_of(demo)), at)
    save_heads(heads, artefact)
    return figures


def part_of(chances: dict[str, Floats], part: Indices) -> dict[str, Floats]:
    return {head: rows[part] for head, rows in chances.items()}


def texts_of(rows: Sequence[Row]) -> list[str]:
    return [row["text"] for row in rows]


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
    parser.add_argument(
        "--pool", action="store_true", help="learn from reviews_unlabelled.jsonl as we have labelled it"
    )
    parser.add_argument("--out", type=Path, help="write the figures here as JSON")
    asked = parser.parse_args()
    figures = train(asked.data, asked.artefact, pool=asked.pool)
    if asked.out:
        asked.out.write_text(json.dumps(figures, indent=2, ensure_ascii=False), encoding="utf-8")
    if asked.artefact.resolve() == HEADS.resolve():
        write_card(CARD, figures)
    print(json.dumps(figures, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
