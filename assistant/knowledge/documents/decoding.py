"""Bytes as text, letter for letter or not at all."""

from __future__ import annotations

from assistant.domain.note import N_
from assistant.errors import InvalidDocument


def decoded(file: str, data: bytes, encoding: str = "utf-8") -> str:
    """The text of a file in this encoding. Raises InvalidDocument that names the first byte it cannot be."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            raise InvalidDocument(
                N_("{file} is not in UTF-8: byte {n} cannot be read."),
                remedy=N_("Open it in an editor and save it with the encoding UTF-8."),
                file=file,
                n=error.start,
            ) from error
        raise InvalidDocument(
            N_("{file} says that it is written in {encoding}, but byte {n} cannot be read so."),
            remedy=N_("Open it in a browser or an editor and save it with the encoding UTF-8."),
            file=file,
            encoding=encoding,
            n=error.start,
        ) from error
