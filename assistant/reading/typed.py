"""Whether a sentence of ours would say otherwise than what an agent has begun to type.

Certain signs only, each on the side of silence: a figure of the same kind with another value, and a no where the other
says yes about a matter they share. What is left out is shown to the agent with its source; the agent decides.
"""

from __future__ import annotations

import re

from assistant.domain.draft import sentences_in
from assistant.reading.amounts import amounts_of

_NO = re.compile(
    r"不能|不可以|不支持|不行|不会|没有|没法|无法|不提供|不了|不给|"
    r"\b(?:no|not|cannot|can't|can’t|won't|won’t|don't|don’t|doesn't|doesn’t|unable|never)\b|"
    r"\b(?:tidak|belum|tak|não|không|chưa)\b|ไม่|できません|ありません|\bno\b",
    re.IGNORECASE,
)
_YES = re.compile(
    r"可以|能够?|支持|没问题|会[给为帮]|好的|"
    r"\b(?:yes|can|will|sure|of course|no problem|bisa|boleh|có thể|được|puede|pueden|sim|pode|podemos)\b|ได้|できます",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[㐀-鿿]{2,}|[^\W\d_]{4,}", re.UNICODE)


def _parted(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: pairs of Han letters and words that are in every second sentence and name no matter
_EMPTY = _parted(
    """可以 不能 没有 我们 您的 这个 那个 一下 什么 怎么 不会 支持 无法 订单 商品 您好
    your that this with will have cannot order from they shop please"""
)


def contradicts(typed: str, said: str) -> bool:
    """Whether `said` behind `typed` would tell the buyer two different things."""
    return _other_figures(typed, said) or any(_other_answer(each, said) for each in sentences_in(typed))


def _other_figures(typed: str, said: str) -> bool:
    """A figure that both name in one unit, and not one value of it is the same."""
    ours = amounts_of(said)
    for one in amounts_of(typed):
        like = [each for each in ours if each.unit == one.unit]
        if like and not any(one.same_as(each) for each in ours):
            return True
    return False


def _other_answer(typed: str, said: str) -> bool:
    """A no beside a yes about the same; a sentence of ours with both in it is compared with neither."""
    if not _matters(typed) & _matters(said):
        return False
    denied, refused = _NO.search(typed), _NO.search(said)
    if denied:
        return not refused
    return bool(refused and _YES.search(typed) and not _YES.search(_NO.sub("", said)))


def _matters(text: str) -> frozenset[str]:
    """Pairs of Han letters and longer words, without those that name nothing."""
    found: set[str] = set()
    for word in _WORDS.findall(text.casefold()):
        if word >= "\u3400":
            found |= {word[at : at + 2] for at in range(len(word) - 1)}
        else:
            found.add(word.rstrip("s"))
    return frozenset(found - _EMPTY)
