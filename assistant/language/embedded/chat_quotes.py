"""What of a clause is told in a chat: all of it where it is short, else whole sentences in a row, word for word."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.domain.clause import Audience, Clause
from assistant.domain.draft import UNSPACED

#: letters a chat bubble still reads well with; an alphabet takes more to say the same
LONGEST, LONGEST_HAN = 420, 160
_SENTENCE = re.compile(r".+?(?:[。！？!?](?=[”’」』）)]*)|[.](?=\s|$)|\n|$)", re.DOTALL)
_MARK = re.compile(r"^\s*(?:[-*•#>]+|\d+[.)、]|（[一二三四五六七八九十]+）)\s*")
#: markup, fields and tables, which are no sentences
_UNCLEAN = re.compile(r"[{}<>|\\]|https?:|www\.|\*\*|__|\[[^\]]*\]\(")
_HAN_OR_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\W_]+")


def clause_sentences(clause: Clause, language: str) -> tuple[str, ...]:
    """The whole sentences of a clause that a buyer may be told; none where it is in another language or no prose."""
    if clause.language != language or clause.audience is not Audience.BUYER:
        return ()
    found = (" ".join(_MARK.sub("", each.group()).split()) for each in _SENTENCE.finditer(clause.text))
    return tuple(each for each in found if len(each) > 1 and not _UNCLEAN.search(each))


def chat_quote(clause: Clause, language: str, question: str) -> str:
    """What of the clause answers the question; "" where nothing of it can be told as it is.

    A part begins with the sentence that shares most words with the question and goes on to the end of what fits, so
    that an exception behind the rule is not cut off before the rule's own sentence ends.
    """
    sentences = clause_sentences(clause, language)
    between, longest = ("", LONGEST_HAN) if language in UNSPACED else (" ", LONGEST)
    whole = between.join(sentences)
    if len(whole) <= longest:
        return whole
    asked = _pairs(question)
    best = max(range(len(sentences)), key=lambda at: (len(asked & _pairs(sentences[at])), -at))
    told = ""
    for each in sentences[best:]:
        longer = between.join(filter(None, (told, each)))
        if len(longer) > longest:
            break
        told = longer
    return told


def _pairs(text: str) -> set[str]:
    """Two letters in a row of scripts without spaces, words of the others."""
    tokens: list[str] = _HAN_OR_WORD.findall(text.casefold())
    return {one + two for one, two in pairwise(tokens)} | {each for each in tokens if len(each) > 2}
