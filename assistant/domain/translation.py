"""A text in the language of the person who works on it: for their eyes alone, never sent."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

#: hex digits that tell the texts of one case apart
_KEY = 16


def text_key(text: str) -> str:
    """Names a text within its case; another wording has another name."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_KEY]


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """`figures` are those that stand in only one of text and translation; `cut` says that only the beginning was read.

    `author` names prompt, version and model.
    """

    text: str
    author: str
    figures: tuple[str, ...] = ()
    cut: bool = False
