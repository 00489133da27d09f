"""How diagnosis is trained and judged: what is chosen from held-out answers, and whether the figures are right."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import f1_score

from assistant.domain.taxonomy import Cause, TextKind
from assistant.language.embedded.heads import by_head
from evals.diagnosis.__main__ import write_card
from evals.diagnosis.baselines import keyword_rules
from evals.diagnosis.choose import choose_blend, choose_thresholds
from evals.diagnosis.corpus import raised
from evals.diagnosis.figures import cause_figures, compared, share_of
from evals.diagnosis.rows import (
    COLUMNS,
    JUDGED_ALARMS,
    JUDGED_KINDS,
    JUDGED_SAFETY,
    LABELS,
    Row,
    danger_rows,
    kind_rows,
    own_complaints,
    read_rows,
    targets,
    tells,
)
from evals.diagnosis.score import calibration_error, interval, macro_f1
from evals.diagnosis.views import Views

CAUSES = list(Cause)


def rows_of(causes: list[Cause]) -> list[Row]:
    usual = {"other_causes": [], "fault": "product", "severity": 2, "safety": False, "kind": "complaint", "lang": "en"}
    return [
        {**usual, "text": each, "cause": each, "source": "made", "safety": index == 0}
        for index, each in enumerate(causes)
    ]


def scores_for(rows: list[Row], strength: float) -> np.ndarray:
    """Scores that speak for the right answers as strongly as asked, over noise that is always the same."""
    noise = np.random.default_rng(1).normal(size=(len(rows), len(COLUMNS)))
    right = np.concatenate([targets(head, rows) for head in LABELS], axis=1)
    return np.asarray(noise + strength * (2 * right - 1), np.float32)


def worded(rows: list[Row]) -> np.ndarray:
    return np.array([row["safety"] for row in rows])


@pytest.fixture
def rows() -> list[Row]:
    return rows_of([CAUSES[index % 11] for index in range(330)])


def test_macro_f1_is_that_of_the_textbook() -> None:
    chance = np.random.default_rng(0)
    truth, said = chance.integers(0, 11, 500), chance.integers(0, 11, 500)
    assert macro_f1(truth, said) == pytest.approx(f1_score(truth, said, average="macro"))
    weight = chance.integers(0, 3, 500).astype(float)
    assert macro_f1(truth, said, weight) == pytest.approx(f1_score(truth, said, average="macro", sample_weight=weight))


def test_an_interval_holds_its_figure_and_is_drawn_alike_for_the_same_texts() -> None:
    right = np.arange(200) % 4 > 0
    low, high = interval(lambda weight: float((right * weight).sum() / weight.sum()), 200)
    assert low < 0.75 < high < 0.82
    assert interval(lambda weight: float(weight[0]), 200) == interval(lambda weight: float(weight[0]), 200)
    assert share_of(right).startswith("0.750 [")


def test_calibration_is_perfect_where_confidence_is_the_share_of_right_answers() -> None:
    sure, right = np.full(100, 0.75, np.float32), np.arange(100) % 4 > 0
    assert calibration_error(sure, right) == pytest.approx(0)
    assert calibration_error(np.ones(100, np.float32), right) == pytest.approx(0.25)


def test_the_better_view_gets_the_greater_share(rows: list[Row]) -> None:
    strong, weak = scores_for(rows, 3.0), scores_for(rows[::-1], 0.0)
    views = Views.of({"network": weak, "by_gram": weak, "by_vector": strong}, worded(rows))
    blend = choose_blend(rows, views)
    assert blend.encoder["cause"] > 0.5
    assert (
        choose_blend(rows, Views.of({"network": strong, "by_gram": weak, "by_vector": weak}, worded(rows))).network[
            "cause"
        ]
        > 0.5
    )
    chances, asked = views.cascade(blend)
    assert asked > 0.5
    assert macro_f1(targets("cause", rows).argmax(1), chances["cause"].argmax(1)) > 0.95


def test_texts_are_left_to_the_quick_views_where_these_are_as_good(rows: list[Row]) -> None:
    views = Views.of(dict.fromkeys(("network", "by_gram", "by_vector"), scores_for(rows, 5.0)), worded(rows))
    _, asked = views.cascade(choose_blend(rows, views))
    assert asked < 0.2


def test_thresholds_keep_complaints_and_find_dangers(rows: list[Row]) -> None:
    chances = by_head(COLUMNS, scores_for(rows, 3.0))
    at = choose_thresholds(rows, chances)
    assert at.dangerous(chances["safety"][:1, 0], np.array([False]), np.array([True]))[0]
    complaint = chances["kind"][:, LABELS["kind"].index(TextKind.COMPLAINT)]
    assert (complaint < at.complaint).mean() <= 0.01
    figures = cause_figures(rows, chances["cause"], at)
    assert float(figures["macro_f1"].split()[0]) > 0.9
    beaten = compared(rows, chances["cause"], {"one answer": np.eye(11, dtype=np.float32)[np.zeros(len(rows), int)]})
    assert float(beaten["one answer"]["ours_better_by"].split()[0]) > 0.9


def test_a_row_teaches_only_what_it_tells() -> None:
    praise, complaint = {"text": "lovely", "kind": "praise"}, rows_of([Cause.DELAY])[0]
    assert [head for head in LABELS if tells(praise, head)] == ["kind"]
    assert all(tells(complaint, head) for head in LABELS)
    assert not targets("cause", [praise]).any()
    assert targets("named", [{**complaint, "other_causes": ["price"]}]).sum() == 2


def test_rare_answers_are_raised_and_the_weights_stay_one_on_average() -> None:
    weights = raised(np.array([0] * 90 + [1] * 10), np.ones(100, np.float32), 3)
    assert weights.mean() == pytest.approx(1)
    assert weights[-1] > 2 * weights[0]


def test_keyword_rules_follow_the_words() -> None:
    found = keyword_rules(["still not delivered, tracking is stuck", "色差太大", "hm"]).argmax(1)
    assert [CAUSES[each] for each in found] == [Cause.DELAY, Cause.COLOR_DIFFERENCE, Cause.QUALITY]


def test_what_is_judged_is_never_learnt() -> None:
    learnt = {row["text"] for row in [*own_complaints(), *kind_rows(), *danger_rows()]}
    kinds, dangers = read_rows(JUDGED_KINDS), read_rows(JUDGED_SAFETY)
    assert len(kinds) == 300
    assert sum(row["safety"] for row in dangers) == sum(not row["safety"] for row in dangers) == 60
    assert not learnt & {row["text"] for row in [*kinds, *dangers] if row["text"].strip()}
    assert {TextKind(row["kind"]) for row in kinds} == set(TextKind)
    alarms = read_rows(JUDGED_ALARMS)
    taught = {(row.get("about"), row["safety"]) for row in danger_rows()}
    assert not {(row["about"], row["safety"]) for row in alarms} & taught
    assert not learnt & {row["text"] for row in alarms}


def test_figures_are_written_between_the_marks_alone(tmp_path: Path) -> None:
    card = tmp_path / "card.md"
    card.write_text("above\n<!-- figures -->\nold\n<!-- end -->\nbelow", encoding="utf-8")
    write_card(card, {"train_to_dev": {"macro_f1": 0.5, "by": {"zh": 1}}})
    text = card.read_text(encoding="utf-8")
    assert "old" not in text
    assert "| macro f1 | 0.5 |" in text
    assert text.startswith("above\n")
    assert text.endswith("<!-- end -->\nbelow")
