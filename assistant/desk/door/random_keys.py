"""Random keys: of sessions, one-time links, tokens. Only their digests are stored, so a copied database opens nothing.

Keys have 256 random bits, so that a plain SHA-256 of them cannot be searched; passwords are another matter.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from zlib import crc32

#: begins every token, so that scanners of files and logs find one that was left there
TOKEN_PREFIX = "rrd_"  # noqa: S105
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
#: digits of 62 that hold 256 bits, and 32 bits
_LONG, _SHORT = 43, 6
_TOKEN = re.compile(rf"{TOKEN_PREFIX}[0-9A-Za-z]{{{_LONG + _SHORT}}}", re.ASCII)
#: hex digits of a digest by which its row is named on pages
HANDLE = 16


def new_key() -> str:
    """256 random bits, in letters that a cookie and an address take."""
    return secrets.token_urlsafe(32)


def stored(key: str) -> str:
    """What is kept of a key: its SHA-256 in hex."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def handle(digest: str) -> str:
    """The name of a row on pages; it tells nothing of the key."""
    return digest[:HANDLE]


def form_key(key: str) -> str:
    """What forms and `X-CSRF` must carry of the session with this key; no other session's fits."""
    return hmac.new(key.encode("utf-8", "surrogatepass"), b"form", hashlib.sha256).hexdigest()


def same(one: str, other: str) -> bool:
    """Whether two keys are one; takes the same time wherever they differ."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))


def new_token() -> str:
    """`rrd_`, 256 random bits and a checksum, by which a scanner tells a token from a word without asking the desk."""
    body = _in_62(secrets.randbits(256), _LONG)
    return TOKEN_PREFIX + body + _checksum(body)


def is_token(text: str) -> bool:
    """Whether this can be a token at all."""
    body, checksum = text[len(TOKEN_PREFIX) : -_SHORT], text[-_SHORT:]
    return _TOKEN.fullmatch(text) is not None and _checksum(body) == checksum


def _checksum(body: str) -> str:
    return _in_62(crc32(body.encode()), _SHORT)


def _in_62(number: int, length: int) -> str:
    digits = ""
    for _ in range(length):
        number, digit = divmod(number, 62)
        digits = _LETTERS[digit] + digits
    return digits
