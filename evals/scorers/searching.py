"""How well our own questions find their clauses in the policies that ship with the desk."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.knowledge.collection import Collection
from evals.retrieval.figures import DEEPEST, Answer
from evals.retrieval.questions import Asked
from evals.scorers.score import Score, share


async def answers_of(collection: Collection, questions: Sequence[Asked]) -> list[Answer]:
    """What the search gives for each question."""
    answers = []
    for asked in questions:
        found = await collection.search(asked.question(), limit=DEEPEST)
        hits = [(collection.file_of(hit.clause), hit.clause.text) for hit in found.hits]
        answers.append(Answer(asked=asked, hits=hits, abstained=found.abstained))
    return answers


def score_search(answers: Sequence[Answer]) -> list[Score]:
    """The right clause among the first five, and what is refused, rightly and wrongly."""
    answerable = [each for each in answers if each.asked.answerable]
    others = [each for each in answers if not each.asked.answerable]
    ids = [each.asked.id for each in answerable]
    return [
        share("policy questions: right clause among five", [0 < each.rank <= 5 for each in answerable], ids=ids),
        share(
            "policy questions: unanswerable refused", [e.abstained for e in others], ids=[e.asked.id for e in others]
        ),
        share(
            "policy questions: answerable refused", [e.abstained for e in answerable], higher_is_better=False, ids=ids
        ),
    ]
