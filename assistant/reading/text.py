"""Cleaning buyers' texts as they come in, and the form in which two texts count as the same."""

from __future__ import annotations

import re
import unicodedata

#: NUL and lone surrogates: no database, encoder or page takes them
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> str:
    """The text without NUL and lone surrogates; nothing else changes.

    Run once, when a text comes in: all offsets that are stored later count code points of the cleaned text.
    """
    return _UNSTORABLE.sub("", text)


def normalised(text: str) -> str:
    """The form for finding duplicates: NFKC, case folded, letters, digits and their marks only.

    Texts of punctuation or emoji alone become empty, so an empty form proves no duplicate.
    """
    folded = unicodedata.normalize("NFKC", clean(text)).casefold()
    return "".join(each for each in folded if unicodedata.category(each)[0] in "LNM")
