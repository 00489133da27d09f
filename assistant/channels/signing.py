"""Signatures of what comes in and goes out: the scheme of Standard Webhooks (standardwebhooks.com, 1.0), HMAC-SHA256.

Three headers travel with a body: `webhook-id`, `webhook-timestamp` in seconds, `webhook-signature: v1,<base64>`. The
signature is over `{id}.{timestamp}.{body}`, so neither id nor time can be changed under it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.note import N_, NotRead

#: how far the signed time may be from ours in either direction; the value the scheme's own libraries use
TOLERANCE = timedelta(minutes=5)
PREFIX = "whsec_"
#: bytes of a key; the scheme wants 24 to 64
KEY_BYTES = 32
_ALLOWED_BYTES = range(24, 65)
_VERSION = "v1,"
#: signatures of one request that are looked at; a sender that changes its key sends two
_MOST_SIGNATURES = 8
#: printable ASCII without the full stop, which parts what is signed
_ID = re.compile(r"[!-\-/-~]{1,200}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What came with a body: the sender's id, when it was signed (seconds since 1970), and the signatures."""

    id: str
    timestamp: int
    signatures: tuple[bytes, ...]

    def is_by(self, key: bytes, body: bytes) -> bool:
        """Whether one of the signatures was made with the key; takes the same time wherever they differ."""
        expected = _digest(key, self.id, self.timestamp, body)
        matches = [hmac.compare_digest(expected, each) for each in self.signatures]
        return any(matches)

    def is_stale(self, now: datetime) -> bool:
        return abs(now.timestamp() - self.timestamp) > TOLERANCE.total_seconds()


def seal_of(headers: Mapping[str, str]) -> Seal | None:
    """The seal in the headers (names in lower case), or None where one is missing or has no such form."""
    identity, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not _ID.fullmatch(identity) or not _TIMESTAMP.fullmatch(timestamp):
        return None
    found = tuple(_signatures(headers.get("webhook-signature", "")))
    return Seal(id=identity, timestamp=int(timestamp), signatures=found) if found else None


def signed_headers(key: bytes, identity: str, timestamp: int, body: bytes) -> dict[str, str]:
    """The three headers that go with a body."""
    signature = base64.b64encode(_digest(key, identity, timestamp, body)).decode()
    return {
        "webhook-id": identity,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": f"{_VERSION}{signature}",
    }


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def write_key(key: bytes) -> str:
    """A key as people pass it on: `whsec_` and base64."""
    return PREFIX + base64.b64encode(key).decode()


def read_key(text: str) -> bytes:
    """What `write_key` was given. Raises NotRead, whose words do not repeat the text."""
    name, prefix, encoded = text.strip().partition(PREFIX)
    try:
        key = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if name or not prefix or len(key) not in _ALLOWED_BYTES:
        raise NotRead(N_("a key is `whsec_` and 24 to 64 bytes in base64"))
    return key


def _digest(key: bytes, identity: str, timestamp: int, body: bytes) -> bytes:
    return hmac.new(key, f"{identity}.{timestamp}.".encode() + body, hashlib.sha256).digest()


def _signatures(header: str) -> Iterator[bytes]:
    for each in header.split(" ")[:_MOST_SIGNATURES]:
        if each.startswith(_VERSION):
            try:
                yield base64.b64decode(each.removeprefix(_VERSION), validate=True)
            except (binascii.Error, ValueError):
                continue
