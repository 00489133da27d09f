"""An identity provider on this machine: a real HTTP server that keeps the protocol, and can break each of its rules."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote_plus, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from evals.loopback import Handler, Loopback

CLIENT, SECRET = "desk-1", "a secret of / + tests"


@dataclass
class Person:
    subject: str = "sub-1"
    email: str = "li@shop.example"
    verified: object = True


@dataclass
class IdentityServer(Loopback):
    """`person` signs in without being asked. Everything after it breaks a rule or is what was seen."""

    clock: Callable[[], datetime]
    person: Person = field(default_factory=Person)
    #: claims put in place of the right ones; None leaves one out
    claims: dict[str, Any] = field(default_factory=dict)
    #: changes of the discovery document
    metadata: dict[str, Any] = field(default_factory=dict)
    #: how the token is signed: right, none, hmac (with the public key as secret), stranger, unnamed, altered
    signing: str = "right"
    #: what the answer names as issuer; None names nobody
    named: str | None = "right"
    ways: tuple[str, ...] = ("client_secret_basic",)
    #: answers of /token in place of the right one
    token_answer: tuple[int, bytes] | None = None
    seen: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._codes: dict[str, dict[str, str]] = {}
        self._number = 0
        self.rotate()

    def handler(self) -> type[Handler]:
        return _handler(self)

    def rotate(self) -> None:
        """New keys; the old ones are gone."""
        self._number += 1
        self._key = ECKey.generate_key("P-256", {"kid": f"k{self._number}", "use": "sig", "alg": "ES256"})
        self._beside = _rsa()

    def discovery(self) -> dict[str, Any]:
        return {
            "issuer": self.address,
            "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token",
            "jwks_uri": f"{self.address}/keys",
            "token_endpoint_auth_methods_supported": list(self.ways),
            "authorization_response_iss_parameter_supported": True,
            **self.metadata,
        }

    def keys(self) -> dict[str, Any]:
        return {"keys": [each.as_dict(private=False) for each in (self._beside, self._key)]}

    def page(self, path: str, asked: Mapping[str, str]) -> tuple[int, bytes, str]:
        """Status, body and where to go on of what is asked for by GET."""
        match path:
            case "/.well-known/openid-configuration":
                return 200, json.dumps(self.discovery()).encode(), ""
            case "/keys":
                return 200, json.dumps(self.keys()).encode(), ""
            case "/authorize":
                return 302, b"", self.authorize(asked)
            case "/moved":
                return 302, b"", f"{self.address}/keys"
            case "/long":
                return 200, b"[" + b"1," * 200_000 + b"1]", ""
        return 404, b"{}", ""

    def authorize(self, asked: Mapping[str, str]) -> str:
        """Where the browser is sent back to, with a code."""
        assert asked["client_id"] == CLIENT
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        assert set(asked["scope"].split()) == {"openid", "email"}
        code = secrets.token_urlsafe(16)
        self._codes[code] = dict(asked)
        said = {"code": code, "state": asked["state"]}
        if self.named is not None:
            said["iss"] = self.address if self.named == "right" else self.named
        return f"{asked['redirect_uri']}?{urlencode(said)}"

    def token(self, asked: Mapping[str, str], authorization: str) -> tuple[int, bytes]:
        if self.token_answer:
            return self.token_answer
        grant = self._codes.pop(asked.get("code", ""), None)
        verifier = hashlib.sha256(asked.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(verifier).rstrip(b"=").decode()
        good = (
            grant is not None
            and self._is_client(asked, authorization)
            and asked.get("redirect_uri") == grant["redirect_uri"]
            and challenge == grant["code_challenge"]
        )
        if not good or grant is None:
            return 400, b'{"error": "invalid_grant"}'
        return 200, json.dumps({"token_type": "Bearer", "id_token": self._signed(grant["nonce"])}).encode()

    def _is_client(self, asked: Mapping[str, str], authorization: str) -> bool:
        if "client_secret_basic" in self.ways:
            name, _, secret = base64.b64decode(authorization.removeprefix("Basic ")).decode().partition(":")
            return (unquote_plus(name), unquote_plus(secret)) == (CLIENT, SECRET) and "client_secret" not in asked
        return (asked.get("client_id"), asked.get("client_secret")) == (CLIENT, SECRET) and not authorization

    def _signed(self, nonce: str) -> str:
        now = int(self.clock().timestamp())
        right = {
            "iss": self.address,
            "sub": self.person.subject,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
            "email": self.person.email,
            "email_verified": self.person.verified,
        }
        claims = {name: value for name, value in {**right, **self.claims}.items() if value is not None}
        head = {"alg": "ES256", "kid": self._key.kid or ""}
        match self.signing:
            case "none":
                parts = [{"alg": "none"}, claims]
                return ".".join(_b64(json.dumps(each).encode()) for each in parts) + "."
            case "hmac":
                return _signed_with_the_public_key(self._beside, claims)
            case "stranger":
                stranger = ECKey.generate_key("P-256", {"kid": self._key.kid or ""})
                return jwt.encode(head, claims, stranger)
            case "unknown":
                return jwt.encode({**head, "kid": "nobody's"}, claims, self._key)
            case "carried":
                own = ECKey.generate_key("P-256")
                return jwt.encode({"alg": "ES256", "jwk": own.as_dict(private=False)}, claims, own)
            case "altered":
                head_part, _, signature = jwt.encode(head, claims, self._key).split(".")
                return ".".join((head_part, _b64(json.dumps({**claims, "sub": "sub-2"}).encode()), signature))
        return jwt.encode(head, claims, self._key)


@cache
def _rsa() -> RSAKey:
    """Made once: it takes a second, and no test needs another."""
    return RSAKey.generate_key(2048, {"kid": "r", "use": "sig", "alg": "RS256"})


def _signed_with_the_public_key(key: RSAKey, claims: Mapping[str, Any]) -> str:
    """Algorithm confusion: whoever takes the public key for a shared secret finds this signature right."""
    head = {"alg": "HS256", "kid": key.kid}
    signed = ".".join(_b64(json.dumps(each).encode()) for each in (head, claims))
    return f"{signed}.{_b64(hmac.digest(key.as_pem(private=False), signed.encode(), 'sha256'))}"


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _handler(made: IdentityServer) -> type[Handler]:
    class Signing(Handler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
            made.seen.append((parts.path, asked))
            status, body, location = made.page(parts.path, asked)
            self.give(body, status=status, location=location)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            asked = dict(parse_qsl(body))
            made.seen.append((self.path, asked))
            status, answer = made.token(asked, self.headers.get("authorization", ""))
            self.give(answer, status=status)

    return Signing
