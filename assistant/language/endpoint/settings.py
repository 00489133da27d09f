"""Where models are asked, within which bounds, and what they cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.domain.model_use import Budgets, Price, Spent
from assistant.egress.addresses import OWN, Reach


class Purpose(StrEnum):
    """What a prompt is for; each may have a model of its own."""

    ANSWER = "answer"  #: diagnosis and the texts of a case
    WRITE = "write"  #: texts alone: a cause outside the plan, a revision, a line for a chat
    JUDGE = "judge"  #: a judgement on texts
    SEARCH = "search"  #: questions said again, clauses put in order
    TRANSLATE = "translate"  #: texts of a case in the language of who works on it

    @classmethod
    def of(cls, prompt: str) -> Purpose:
        """The purpose of a prompt by its name; a prompt that is not listed answers."""
        return _PURPOSES.get(prompt, cls.ANSWER)


_PURPOSES = {
    "write": Purpose.WRITE,
    "again": Purpose.WRITE,
    "revise": Purpose.WRITE,
    "suggest": Purpose.WRITE,
    "judge": Purpose.JUDGE,
    "rewrite_question": Purpose.SEARCH,
    "rerank_clauses": Purpose.SEARCH,
    "translate": Purpose.TRANSLATE,
}

#: one case: a dozen long prompts with their answers
USUAL_BUDGETS = Budgets(case=Spent(tokens=60_000))


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """`url` ends in `/v1` as a rule, and lies within `reach`. `timeout` in seconds holds for one request with all its
    retries.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    timeout: float = 30.0
    retries: int = 2
    reach: Reach = OWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What one process asks of one endpoint at most.

    `connect` and `first_byte` are seconds: until the connection stands, and until each next byte comes (0: the whole
    timeout, since an answer that is not streamed comes in one piece). `requests` and `tokens` are a minute's, 0 is no
    bound. After `failures` failed questions in a row the endpoint rests for `rest` seconds, then one question tries it.
    """

    connect: float = 5.0
    first_byte: float = 0.0
    requests: int = 0
    tokens: int = 0
    failures: int = 3
    rest: float = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSettings(Endpoint):
    """Where a chat model is asked; `at_once` bounds the questions that are under way together.

    `models` are other models of this endpoint for some purposes. `then` are endpoints asked in order where this one
    gives no answer. `case_seconds` bounds all questions of one case together. `prices` by model, in `currency`; a model
    without a price counts tokens alone. `most_tokens` bounds an answer, 0 leaves it to the endpoint.
    """

    at_once: int = 4
    models: Mapping[Purpose, str] = field(default_factory=dict)
    then: tuple[Endpoint, ...] = ()
    bounds: Bounds = Bounds()
    budgets: Budgets = USUAL_BUDGETS
    case_seconds: float = 60.0
    prices: Mapping[str, Price] = field(default_factory=dict)
    currency: str = "USD"
    most_tokens: int = 0

    def chain(self, purpose: Purpose) -> tuple[Endpoint, ...]:
        """The endpoints for a purpose, in the order they are asked."""
        model = self.models.get(purpose) or self.model
        first = Endpoint(
            url=self.url, model=model, key=self.key, timeout=self.timeout, retries=self.retries, reach=self.reach
        )
        return (first, *self.then)
