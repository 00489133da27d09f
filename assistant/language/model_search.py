"""Two stations of the search that a configured language model may take: saying a question again, and judging clauses.

They meet the protocols `Rewriter` and `Reranker` of `knowledge.ports`. Where the model fails, the search goes on
without them.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Sequence

from assistant.domain.clause import Clause, Judged, Question
from assistant.errors import DeskError
from assistant.language.fence import OutsideWords
from assistant.language.model_client import Form, ModelClient
from assistant.language.model_schema import Ordering, Rewording
from assistant.language.placeholders import plain, shareable
from assistant.language.prompts import Prompt, Rendered

#: code points of a rewriting, and of its sentence in one language
LONGEST, LONGEST_SENTENCE = 300, 120
#: clauses a model is shown, and code points of each with its heading
MOST_CLAUSES, CLAUSE_SHOWN = 20, 600
_PLACEHOLDER = re.compile(r"\[[a-z]+ \d+\]")
_log = logging.getLogger(__name__)


class ModelRewriter:
    """Says a question again in the words of rules. What is searched besides is the question as it was asked."""

    def __init__(self, client: ModelClient, prompt: Prompt) -> None:
        self._client = client
        self._prompt = prompt

    async def rewritten(self, question: Question) -> str:
        """The question in Chinese and in English rule words with key terms; "" where there is no usable answer."""
        shown = shareable(question.text)
        if not any(map(str.isalnum, shown)):
            return ""
        rendered = self._prompt.render(question=OutsideWords(shown))
        given = await _filled_in(self._client, rendered, Rewording)
        return rule_words(given, shown) if given else ""


class ModelReranker:
    """Puts clauses in order and says whether the first answers; what it says must stand in that clause's own words."""

    def __init__(self, client: ModelClient, prompt: Prompt) -> None:
        self._client = client
        self._prompt = prompt

    async def reranked(self, question: Question, clauses: Sequence[Clause]) -> Judged | None:
        """Clauses beyond the first MOST_CLAUSES stay behind them. None where there is no usable answer."""
        shown = shareable(question.text)
        if not clauses or not any(map(str.isalnum, shown)):
            return None
        texts = [_shown(each) for each in clauses[:MOST_CLAUSES]]
        rendered = self._prompt.render(
            clauses=[(label, OutsideWords(text)) for label, text in zip(_labels(texts), texts, strict=True)],
            question=OutsideWords(shown),
        )
        given = await _filled_in(self._client, rendered, Ordering)
        return judged(given, texts, len(clauses)) if given else None


def rule_words(given: Rewording, shown: str) -> str:
    """The rewriting in at most LONGEST code points. A part with a figure that the question does not have is dropped."""
    figures = _figures(_PLACEHOLDER.sub(" ", shown))
    chinese, english, *terms = (_own(each, figures) for each in (given.chinese, given.english, *given.terms))
    found: dict[str, None] = dict.fromkeys(filter(None, (_cut(chinese), _cut(english))))
    if not found:
        return ""
    for term in filter(None, terms):
        if len(" ".join([*found, term])) <= LONGEST:
            found[term] = None
    return " ".join(found)


def judged(given: Ordering, texts: Sequence[str], count: int) -> Judged | None:
    """The order of all `count` clauses, of which the model saw `texts`; None where it names none of them.

    Labels that were not given are dropped, those left out follow in the given order. It is an answer only where the
    quotation stands in the clause that comes first.
    """
    places = {label: place for place, label in enumerate(_labels(texts))}
    named = [places[label] for each in given.order if (label := each.strip().lower()) in places]
    if not named:
        return None
    order = tuple(dict.fromkeys([*named, *range(count)]))
    quote = _letters(given.quote)
    return Judged(order, given.answered and len(quote) > 1 and quote in _letters(texts[order[0]]))


async def _filled_in(client: ModelClient, prompt: Rendered, form: type[Form]) -> Form | None:
    """The model's answer, or None whatever happened: a search must not end because a model did."""
    try:
        async with client.conversation() as conversation:
            return await conversation.ask(prompt, form)
    except Exception as error:
        said = error.message if isinstance(error, DeskError) else type(error).__name__
        _log.warning("searched without the prompt %s: %s", prompt.name, said)
        return None


def _labels(texts: Sequence[str]) -> list[str]:
    return [f"c{number}" for number in range(1, len(texts) + 1)]


def _shown(clause: Clause) -> str:
    """Where the clause stands and what it says, from its beginning."""
    places = [each for each in clause.path if each != clause.title]
    return f"{' > '.join((clause.title, *places))}\n{clause.text}"[:CLAUSE_SHOWN]


def _own(text: str, figures: frozenset[str]) -> str:
    """The text without placeholders; "" where it has a figure of its own."""
    words = plain(_PLACEHOLDER.sub(" ", text))
    return words if _figures(words) <= figures else ""


def _figures(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d+", unicodedata.normalize("NFKC", text)))


def _cut(text: str) -> str:
    """At most LONGEST_SENTENCE code points, without half a word of an alphabet at the end."""
    if len(text) <= LONGEST_SENTENCE:
        return text
    kept, space, rest = text[: LONGEST_SENTENCE + 1].rpartition(" ")
    return kept if space and rest.isascii() else text[:LONGEST_SENTENCE]


def _letters(text: str) -> str:
    """Letters and digits alone: quotations differ in spaces and punctuation."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
