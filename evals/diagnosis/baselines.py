"""Four plain ways to find the main cause, learnt from the collected labels alone and judged on the same folds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.domain.taxonomy import Cause
from assistant.language.embedded.cues import cue_strengths
from assistant.language.embedded.heads import Floats
from evals.diagnosis.corpus import FOLDS, SEED, Corpus, Indices
from evals.diagnosis.rows import targets

#: the cue named first breaks a tie
_FIRST = 0.01


def keyword_rules(texts: Sequence[str]) -> Floats:
    """The cause with the most different cue words, of equals the one named first; quality where no word is known."""
    strengths = cue_strengths(texts)
    worded = len(Cause) - 1  # nothing points to `other`
    found = np.zeros((len(texts), len(Cause)), np.float32)
    found[:, :worded] = strengths[:, :worded] + _FIRST * strengths[:, worded : 2 * worded]
    found[:, list(Cause).index(Cause.QUALITY)] += _FIRST / 2
    return found


def baselines(corpus: Corpus, judged: Indices | None = None) -> dict[str, Floats]:
    """Name -> scores (collected texts, causes) held out fold by fold; with `judged`, by models that saw none of those.

    TF-IDF of character n-grams (1 to 4) with logistic regression, logistic regression over the encoder's vectors (both
    with balanced classes and scikit-learn's C of 10 and 30, the best of 1, 3, 10, 30, 100), and their equal mix.
    """
    rows = corpus.collected
    truth = targets("cause", [corpus.rows[each] for each in rows]).argmax(1)
    texts, vectors = np.array(corpus.texts, object)[rows], corpus.vectors[rows]
    if judged is None:
        parts = [(corpus.folds[rows] != number, corpus.folds[rows] == number) for number in range(FOLDS)]
    else:
        parts = [(np.isin(rows, corpus.unlike(judged)), np.isin(rows, judged))]
    found = {name: np.zeros((len(rows), len(Cause)), np.float32) for name in ("TF-IDF", "encoder")}
    for learn, held in parts:
        found["TF-IDF"][held] = _tf_idf(texts[learn], truth[learn], texts[held])
        found["encoder"][held] = _logistic(vectors[learn], truth[learn], vectors[held], 30.0)
    keep = np.any([held for _, held in parts], axis=0)
    found["mix"] = np.asarray((found["TF-IDF"] + found["encoder"]) / 2, np.float32)
    found["keywords"] = keyword_rules(list(texts))
    return {name: scores[keep] for name, scores in found.items()}


def _tf_idf(learn: Indices, truth: Indices, held: Indices) -> Floats:
    from sklearn.feature_extraction.text import TfidfVectorizer

    view = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), min_df=2, sublinear_tf=True)
    return _logistic(view.fit_transform(learn), truth, view.transform(held), 10.0)


def _logistic(learn: Floats, truth: Indices, held: Floats, strength: float) -> Floats:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=strength, class_weight="balanced", max_iter=1000, random_state=SEED)
    return np.asarray(model.fit(learn, truth).predict_proba(held), np.float32)
