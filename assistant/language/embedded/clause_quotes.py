"""What of a clause is told to a buyer, word for word: in a letter the sentence that bears on it, in a chat a part."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from assistant.domain.clause import Audience, Clause
from assistant.domain.draft import UNSPACED

#: shortest and longest sentence worth quoting in a letter
CLAUSE_LENGTH = range(8, 81)
#: how much a sentence of a clause bears on the matter of a letter; 0 where it does not
Bears = Callable[[Clause, str], float]

#: letters a chat bubble still reads well with; an alphabet takes more to say the same
LONGEST, LONGEST_HAN = 420, 160
_SENTENCE = re.compile(r".+?(?:[。！？!?](?=[”’」』）)]*)|[.](?=\s|$)|\n|$)", re.DOTALL)
_MARK = re.compile(r"^\s*(?:[-*•#>]+|\d+[.)、]|（[一二三四五六七八九十]+）)\s*")
#: markup, fields and tables, which are no sentences
_UNCLEAN = re.compile(r"[{}<>|\\]|https?:|www\.|\*\*|__|\[[^\]]*\]\(")
#: what a letter does not repeat, and how a whole sentence ends; Thai has no mark for it
_UNFIT = re.compile(r"[@#]|\d{6,}")
_ENDS = ("。", "！", ".", "!")
_HAN_OR_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\W_]+")


def clause_sentences(clause: Clause, language: str) -> tuple[str, ...]:
    """The whole sentences of a clause that a buyer may be told; none where it is in another language or no prose."""
    if clause.language != language or clause.audience is not Audience.BUYER:
        return ()
    found = (" ".join(_MARK.sub("", each.group()).split()) for each in _SENTENCE.finditer(clause.text))
    return tuple(each for each in found if len(each) > 1 and not _UNCLEAN.search(each))


def clause_sentence(clause: Clause, language: str, bears: Bears = lambda _clause, _sentence: 1.0) -> str | None:
    """The sentence of a clause that bears most on the matter, the first of equals; None where none of it does."""
    best, most = None, 0.0
    for sentence in clause_sentences(clause, language):
        whole = sentence.endswith(_ENDS) or language == "th"
        if len(sentence) in CLAUSE_LENGTH and whole and not _UNFIT.search(sentence):
            weight = bears(clause, sentence)
            best, most = (sentence, weight) if weight > most else (best, most)
    return best


def quoted_of(clauses: Iterable[Clause], language: str, bears: Bears) -> tuple[Clause, str] | None:
    """The first clause, best first, of which a sentence bears on the matter, and that sentence."""
    for clause in clauses:
        if sentence := clause_sentence(clause, language, bears):
            return clause, sentence
    return None


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
    best = max(range(len(sentences)), key=lambda at: (shared(sentences[at], question), -at))
    told = ""
    for each in sentences[best:]:
        longer = between.join(filter(None, (told, each)))
        if len(longer) > longest:
            break
        told = longer
    return told


def shared(sentence: str, words: str) -> int:
    """How many words, or pairs of letters of a script without spaces, the two have in common."""
    return len(_pairs(sentence) & _pairs(words))


def _pairs(text: str) -> set[str]:
    """Two letters in a row of scripts without spaces, words of the others."""
    tokens: list[str] = _HAN_OR_WORD.findall(text.casefold())
    return {one + two for one, two in pairwise(tokens)} | {each for each in tokens if len(each) > 2}
