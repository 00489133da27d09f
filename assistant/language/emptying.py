"""An approved reply without what it says of one buyer: slots in braces, no figure, no name, no word of the buyer.

Nothing is kept because it looks harmless. A sentence stays only if every word of it stands in replies to several
buyers or in the shop's own wording, so that no name can pass, and if no run of its words is the buyer's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from assistant.domain.draft import sentences_in
from assistant.domain.learning import Reply
from assistant.language.placeholders import mask
from assistant.language.slots import is_figure

#: buyers whose replies must hold a word before it counts as the shop's own
BUYERS = 3
#: and the share of all buyers: with many replies a name comes up with three of them
SHARE = 0.01
#: share of all buyers that must have been told a sentence word for word for all of it to be the shop's
SHARED = 0.25
#: words (pairs of letters in scripts without spaces) in a row that make a run of the buyer's own
RUN = 4
#: slots that stand for something of the case; the others are words of the wording
_EMPTIED = frozenset(
    {
        *("product", "problem", "order", "amount", "clause", "address", "carrier"),
        *("date", "promised_date", "shipped_date", "delivered_date", "scan_date"),
    }
)
_SLOT = re.compile(r"\{[a-z_]+\}")
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]+|[^\W\d_{_UNSPACED}]+")
#: words with a capital, and the first word of a sentence where it is nobody's name called out
_CAPITAL = re.compile(r"(?<!\w)(?=[^\W\d_])\w*[A-ZÀ-ÖØ-ÞĂĐƠƯẠ-Ỹ]\w*")
_UNADDRESSED = re.compile(r"^\W*\w+(?![\w'’-]|\s*[,，、!！])")
_QUOTED = frozenset('"“”„«»「」『』')
_STRAY = frozenset("@#<>[]{}\\|_")


class Vocabulary:
    """Words of the shop: those of its wording, and those that replies to several buyers use as ordinary words.

    A word that is only ever written with a capital is nobody's but its bearer's, however many buyers are called so.
    """

    def __init__(self, wording: Iterable[str], replies: Sequence[tuple[int, str]]) -> None:
        """`replies` as (buyer, text); `wording` may name the shop too."""
        seen: dict[str, set[int]] = defaultdict(set)
        for buyer, text in replies:
            for each in _spelled(text):
                if each == each.casefold():
                    seen[each].add(buyer)
        everybody = len({buyer for buyer, _ in replies})
        shared: dict[str, set[int]] = defaultdict(set)
        for buyer, text in replies:
            for each in sentences_in(without_emoji(text)):
                shared[each].add(buyer)
        self._shared = {each for each, buyers in shared.items() if len(buyers) >= max(BUYERS, SHARED * everybody)}
        least = max(BUYERS, ceil(SHARE * everybody))
        own = {each for text in wording for each in words_in(_SLOT.sub(" ", text))}
        self._known = own | {word for word, buyers in seen.items() if len(buyers) >= least}

    def knows(self, text: str) -> bool:
        """Whether the shop says every word of a sentence, or all of it to a good part of its buyers."""
        if without_emoji(text) in self._shared:
            own = _UNADDRESSED.sub("", text)
            return all(each in self._known for each in map(str.casefold, _CAPITAL.findall(own)))
        words = words_in(_SLOT.sub(" ", text))
        return all(each in self._known or (len(each) == 1 and each.isascii()) for each in words)


def without_emoji(text: str) -> str:
    return EMOJI.sub("", text).replace("\ufe0f", "").strip()


def words_in(text: str) -> Iterator[str]:
    """Words in lower case; of scripts without spaces every two letters in a row."""
    return _spelled(text.casefold())


def _spelled(text: str) -> Iterator[str]:
    for match in _WORD.finditer(text):
        word = match.group()
        if not re.match(f"[{_UNSPACED}]", word) or len(word) == 1:
            yield word
        else:
            yield from (word[at : at + 2] for at in range(len(word) - 1))


def with_slots(reply: Reply, text: str) -> str:
    """The text with the name of the slot in place of each value that code had filled in."""
    values = {slot.text: slot.name for slot in reply.draft.slots if slot.name in _EMPTIED}
    values |= {reply.product: "product"} if reply.product else {}
    for value in sorted(values, key=len, reverse=True):
        if len(value.strip()) > 1:
            text = text.replace(value, f"{{{values[value]}}}")
    return text


def emptied(reply: Reply, text: str, vocabulary: Vocabulary) -> list[str]:
    """Those sentences of a text that hold nothing of the buyer; order and wording stay."""
    return [each for each in sentences_in(with_slots(reply, text)) if is_empty(each, reply.said, vocabulary)]


def is_empty(sentence: str, said: str, vocabulary: Vocabulary) -> bool:
    """Whether a sentence holds no figure, quote, link, personal data, rare word or run of the buyer's words."""
    words = _SLOT.sub(" ", sentence)
    if any(each in _QUOTED or each in _STRAY or is_figure(each) for each in words):
        return False
    if not any(each.isalpha() for each in words) or not vocabulary.knows(sentence):
        return False
    return mask(words).text == words and not _shares_run(words, said)


def _shares_run(sentence: str, said: str) -> bool:
    own, other = list(words_in(sentence)), list(words_in(said))
    runs = {tuple(other[at : at + RUN]) for at in range(len(other) - RUN + 1)}
    return any(tuple(own[at : at + RUN]) in runs for at in range(len(own) - RUN + 1))
