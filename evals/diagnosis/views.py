"""What each view says of every text it has not learnt from: computed once and kept, because tuning takes minutes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.language.embedded.heads import Blend, Bools, Chances, Floats, by_head, part_of, worded_danger
from evals.diagnosis.corpus import FOLDS, Corpus, Indices
from evals.diagnosis.linear import Linear
from evals.diagnosis.network import Tuner
from evals.diagnosis.rows import COLUMNS

#: raised when what the views learn with changes, so that what is kept is not taken
RUN = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """Head -> probabilities (texts, labels) by the quick network, the n-grams and the encoder's view.

    `worded` says which texts hold a word of danger, shape (texts,).
    """

    network: Chances
    by_gram: Chances
    by_vector: Chances
    worded: Bools

    @classmethod
    def of(cls, scores: Mapping[str, Floats], worded: Bools) -> Views:
        return cls(**{name: by_head(COLUMNS, each) for name, each in scores.items()}, worded=worded)

    def part(self, part: Sequence[int] | Indices) -> Views:
        return Views(
            network=part_of(self.network, part),
            by_gram=part_of(self.by_gram, part),
            by_vector=part_of(self.by_vector, part),
            worded=self.worded[part],
        )

    def full(self, blend: Blend) -> dict[str, Floats]:
        return blend.full(self.network, self.by_gram, self.by_vector, self.worded)

    def quick(self, blend: Blend) -> dict[str, Floats]:
        return blend.quick(self.network, self.by_gram)

    def cascade(self, blend: Blend) -> tuple[dict[str, Floats], float]:
        """What the shipped cascade answers, and the share of texts that the encoder reads."""
        quick, full = self.quick(blend), self.full(blend)
        unsure = blend.unsure(quick, self.worded)
        return {head: np.where(unsure[:, None], full[head], rows) for head, rows in quick.items()}, float(unsure.mean())


class Workshop:
    """Fits all views on a part of a corpus; scores are kept in the folder `work`."""

    def __init__(self, corpus: Corpus, work: Path) -> None:
        self.corpus, self._work = corpus, work
        self.linear, self.tuner = Linear(corpus), Tuner(corpus)

    def held_out(self) -> Views:
        """Cross-validation: each text judged by views that never saw it or its near-duplicates."""
        folds = self.corpus.folds
        scores: dict[str, Floats] = {}
        for number in range(FOLDS):
            judged = np.flatnonzero(folds == number)
            for name, rows in self._scores(np.flatnonzero(folds != number), judged).items():
                scores.setdefault(name, np.zeros((len(folds), len(COLUMNS)), np.float32))[judged] = rows
        return Views.of(scores, worded_danger(self.corpus.texts))

    def without(self, judged: Indices) -> Views:
        """Some texts judged by views that never saw them or their near-duplicates."""
        worded = worded_danger([self.corpus.texts[each] for each in judged])
        return Views.of(self._scores(self.corpus.unlike(judged), judged), worded)

    def _scores(self, part: Indices, judged: Indices) -> dict[str, Floats]:
        rows = self.corpus.rows
        told = json.dumps([RUN, [[rows[each] for each in some] for some in (part, judged)]], sort_keys=True)
        path = self._work / f"scores-{hashlib.sha256(told.encode()).hexdigest()[:16]}.npz"
        if not path.exists():
            by_vector, by_gram = self.linear.scores(self.linear.fit(part), judged)
            network = self.tuner.scores(self.tuner.fit(part), judged)
            np.savez(path, network=network, by_gram=by_gram, by_vector=by_vector)
            print(f"{len(judged)} texts judged by views of {len(part)}", flush=True)
        with np.load(path, allow_pickle=False) as stored:
            return {name: stored[name] for name in stored.files}
