"""Train the embedded diagnosis and say how good it is.

`python -m evals.diagnosis --data DIR` reads reviews_train, reviews_dev and reviews_unlabelled of DIR and our own texts,
judges by cross-validation against four baselines, chooses what is to be chosen, trains on everything and writes the
artefacts with the figures in MODEL_CARD.md. With --artefacts elsewhere, what is shipped and its card stay as they are.
Needs the extra `train`. Held-out answers are kept in --work, so that a run that was stopped goes on.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from assistant.language.embedded.diagnose import ARTEFACTS
from assistant.language.embedded.heads import Blend, part_of, save_heads
from evals.diagnosis.baselines import baselines
from evals.diagnosis.choose import choose_blend, choose_thresholds, complaint_weights
from evals.diagnosis.corpus import Corpus, Indices
from evals.diagnosis.figures import cause_figures, compared, evidence_figures, other_figures
from evals.diagnosis.network import save_network
from evals.diagnosis.rows import LABELS, Row, targets
from evals.diagnosis.score import macro_f1
from evals.diagnosis.views import Views, Workshop

CARD = ARTEFACTS / "MODEL_CARD.md"
#: points of the curve of the cascade
SURENESS = (0.0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01)


def judge(corpus: Corpus, workshop: Workshop) -> tuple[dict[str, Any], Any, Any]:
    """The figures of cross-validation and of the development set, with the blend and thresholds for shipping."""
    views, collected = workshop.held_out(), corpus.collected
    taught = np.flatnonzero(corpus.part != "pool")  # our reading of the pool is not checked, so nothing is judged by it
    blend, at = chosen(corpus, views, taught)
    chances, _ = views.cascade(blend)
    _, asked = views.part(collected).cascade(blend)
    seen = rows_of(corpus, collected)
    causes = chances["cause"][collected]
    figures: dict[str, Any] = {
        "cross_validation": {
            **cause_figures(seen, causes, at),
            **other_figures(seen, part_of(chances, collected), at),
            "share_encoded": round(asked, 3),
        },
        "against_baselines": compared(seen, causes, baselines(corpus)),
        "single_views": compared(seen, causes, single_views(views, blend, collected)),
        "curve": curve(seen, views.part(collected), blend),
        "own_texts_held_out": other_figures(*own(corpus, chances), at),
    }

    dev, not_dev = np.flatnonzero(corpus.part == "dev"), np.flatnonzero(corpus.part != "dev")
    dev_blend, dev_at = chosen(corpus, views, np.intersect1d(taught, not_dev))
    answers, _ = workshop.without(dev).cascade(dev_blend)
    rows = rows_of(corpus, dev)
    heads = workshop.linear.fit(corpus.unlike(dev))
    said = [LABELS["cause"][each] for each in answers["cause"].argmax(1)]
    figures["train_to_dev"] = {
        **cause_figures(rows, answers["cause"], dev_at),
        **other_figures(rows, answers, dev_at),
        **evidence_figures(rows, heads, said),
    }
    figures["train_to_dev_against_baselines"] = compared(rows, answers["cause"], baselines(corpus, dev))
    return figures, blend, at


def chosen(corpus: Corpus, views: Views, part: Indices) -> tuple[Blend, Any]:
    """Blend by the collected texts of a part and the texts of kinds and danger; complaints and thresholds by all."""
    rows, seen = rows_of(corpus, part), views.part(part)
    own_complaints = np.array([corpus.part[each] == "own" for each in part])
    blend = choose_blend(
        [row for row, own in zip(rows, own_complaints, strict=True) if not own], seen.part(~own_complaints)
    )
    blend = replace(blend, complaint=complaint_weights(rows, seen, blend))
    chances, _ = seen.cascade(blend)
    return blend, choose_thresholds(rows, chances)


def single_views(views: Views, blend: Blend, part: Indices) -> dict[str, Any]:
    seen = views.part(part)
    return {
        "network": seen.network["cause"],
        "n-grams": seen.by_gram["cause"],
        "encoder and cues": seen.by_vector["cause"],
        "network and n-grams": seen.quick(blend)["cause"],
        "everything encoded": seen.full(blend)["cause"],
    }


def curve(rows: Sequence[Row], views: Views, blend: Blend) -> list[dict[str, float]]:
    """Share of texts encoded against macro-F1, over how sure the quick answer must be."""
    truth, points = targets("cause", rows).argmax(1), []
    for sure in sorted({*SURENESS, blend.sure}):
        chances, asked = views.cascade(replace(blend, sure=sure))
        f1 = macro_f1(truth, chances["cause"].argmax(1))
        points.append({"sure": round(sure, 2), "share_encoded": round(asked, 3), "macro_f1": round(f1, 4)})
    return points


def own(corpus: Corpus, chances: Any) -> tuple[list[Row], Any]:
    part = np.flatnonzero(np.isin(corpus.part, ["own", "kinds", "danger"]))
    return rows_of(corpus, part), part_of(chances, part)


def rows_of(corpus: Corpus, part: Indices) -> list[Row]:
    return [corpus.rows[each] for each in part]


def write_card(card: Path, figures: dict[str, Any]) -> None:
    """Put the figures between the marks of the model card."""
    block = "\n\n".join(f"### {name.replace('_', ' ')}\n\n{as_table(each)}" for name, each in figures.items())
    text = card.read_text(encoding="utf-8")
    marked = re.sub(r"(<!-- figures -->\n).*(<!-- end -->)", lambda m: f"{m[1]}{block}\n{m[2]}", text, flags=re.DOTALL)
    card.write_text(marked, encoding="utf-8")


def as_table(figures: Any) -> str:
    if isinstance(figures, list):
        return "\n".join(
            [_line(figures[0]), _line(["---"] * len(figures[0])), *(_line(each.values()) for each in figures)]
        )
    return "\n".join([_line(["figure", "value"]), _line(["---", "---"]), *(_line(each) for each in figures.items())])


def _line(cells: Any) -> str:
    def shown(value: Any) -> str:
        if isinstance(value, dict):
            return "; ".join(f"{key} {each}" for key, each in value.items())
        return str(value).replace("_", " ")

    return f"| {' | '.join(shown(each) for each in cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the embedded diagnosis")
    parser.add_argument("--data", type=Path, required=True, help="folder with the three reviews_*.jsonl")
    parser.add_argument("--artefacts", type=Path, default=ARTEFACTS, help="where heads.npz and network.npz go")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "desk-training")
    parser.add_argument("--out", type=Path, help="write the figures here as JSON")
    asked = parser.parse_args()
    asked.work.mkdir(parents=True, exist_ok=True)
    corpus = Corpus(asked.data, asked.work)
    workshop = Workshop(corpus, asked.work)
    figures, blend, at = judge(corpus, workshop)
    everything = np.arange(len(corpus.rows))
    save_heads(replace(workshop.linear.fit(everything), blend=blend, thresholds=at), asked.artefacts / "heads.npz")
    save_network(workshop.tuner.fit(everything), asked.artefacts / "network.npz")
    if asked.out:
        asked.out.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if asked.artefacts.resolve() == ARTEFACTS.resolve():
        write_card(CARD, figures)
    print(json.dumps(figures, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
