"""Word lists in which Vietnamese accents count: `lời` is a word, `lỗi` is a fault, `đợi` waits and `đổi` changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain

from assistant.reading.alternatives import Alternatives
from assistant.reading.folding import PHRASE_END, Folded
from assistant.reading.wordlist import WordList, Words, folded_each

_ACCENTED = re.compile("[ăâđêôơưàáãạảèéẹẻẽìíĩịỉòóõọỏùúũụủýỳỹỵỷ\u1ea0-\u1ef9]")
_LATIN = re.compile("[a-z]")
#: words that only unaccented Vietnamese has in numbers; one alone may be another language's
_BARE = re.compile(r"\b(?:khong|ko|duoc|dc|nhe|nha|minh|giup|roi|cua|voi|nhung|hang|ban|shop|nay|thi|nguoi|cam on)\b")
#: below this share of accented letters the writer left the accents out, as in a text whose only one is `40.000đ`
_SHARE = 0.06
#: how far back a negation may stand, and what ends its reach
_NEAR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class AccentedWords(WordList):
    """A word list whose Vietnamese part is read with its accents wherever the text is written with them."""

    accented: Alternatives | None = None
    plain: Alternatives | None = None

    @classmethod
    def of(cls, *lists: Words) -> AccentedWords:
        """As `WordList.of`; the fragments under `vi` must carry their accents."""
        others = WordList.of(*({name: each for name, each in words.items() if name != "vi"} for words in lists))
        own = [each for words in lists for each in words.get("vi", ())]
        return cls(
            patterns=others.patterns,
            accented=whole_words(lambda: own) if own else None,
            plain=whole_words(partial(folded_each, own)) if own else None,
        )

    def spans(self, folded: Folded) -> Iterator[tuple[int, int]]:
        """Where a word of the list stands, as offsets into the folded text."""
        others = WordList.spans(self, folded)
        if self.accented is None or self.plain is None:
            return others
        if has_accents(folded.text):
            return chain(others, self.accented.spans(folded.text))
        return chain(others, self.plain.spans(folded.bare)) if _unaccented(folded.bare) else others

    def end_at(self, folded: Folded, at: int) -> bool:
        """Whether words of the list stand right before a place, for fragments that end in `$`."""
        first = max(0, at - _NEAR)
        text, bare = (PHRASE_END.split(each[first:at])[-1] for each in (folded.text, folded.bare))
        if any(words.found(bare) for _, words in self.patterns):
            return True
        if self.accented is None or self.plain is None:
            return False
        if has_accents(folded.text):
            return self.accented.found(text)
        return _unaccented(folded.bare) and self.plain.found(bare)


def whole_words(fragments: Callable[[], Sequence[str]]) -> Alternatives:
    """The Vietnamese fragments, between no other letters."""
    return Alternatives(fragments, before=r"(?<!\w)", after=r"(?!\w)")


@lru_cache(maxsize=64)
def has_accents(text: str) -> bool:
    """Whether a lower-case text is written with Vietnamese accents."""
    return len(_ACCENTED.findall(text)) > _SHARE * len(_LATIN.findall(text))


@lru_cache(maxsize=64)
def _unaccented(bare: str) -> bool:
    """Whether a text reads as Vietnamese written without accents."""
    return len(set(_BARE.findall(bare))) > 1
