"""OpenID Connect: the authorization code flow with PKCE, against one issuer that the owner has set.

Written to OpenID Connect Core 1.0 (3.1), Discovery 1.0, RFC 7636 (PKCE), RFC 9207 (issuer in the answer) and the advice
of RFC 9700. Signatures and claims are joserfc's work; what is fetched comes through the one outgoing client.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote_plus, urlencode, urlsplit

from assistant.access_errors import IdentityRefused
from assistant.domain.note import N_
from assistant.domain.sign_in import Identity
from assistant.errors import DeskError

if TYPE_CHECKING:
    from joserfc.jwk import KeySet
    from joserfc.jwt import JWTClaimsRegistry

#: signatures that only the holder of a private key can make; `none` and those by shared secrets are not among them
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
#: how far the clocks of two machines may differ, and how old an identity token may be
LEEWAY, OLDEST = timedelta(seconds=60), timedelta(minutes=10)
#: how long what the issuer says of itself is believed, and how soon its keys may be asked for again
KEPT, AGAIN = timedelta(hours=1), timedelta(seconds=30)
#: characters of a subject (OpenID Connect Core 1.0, 2)
LONGEST_SUBJECT = 255


class Fetch(Protocol):
    """The outgoing client: https only, no redirects, small answers; raises DeskError where it gets none."""

    async def get_json(self, url: str) -> Mapping[str, Any]: ...
    async def post_form(
        self, url: str, fields: Mapping[str, str], *, headers: Mapping[str, str]
    ) -> Mapping[str, Any]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenIdSettings:
    """`issuer` exactly as the provider writes it; `secret` is empty for a public client."""

    issuer: str
    client: str
    secret: str = field(default="", repr=False)
    name: str = "OpenID Connect"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What the issuer says of itself."""

    authorize: str
    token: str
    keys: str
    names_itself: bool
    posts_secret: bool


class OpenId:
    def __init__(self, settings: OpenIdSettings, fetch: Fetch) -> None:
        self._settings, self._fetch = settings, fetch
        self.name = settings.name
        self._known: tuple[datetime, _Known] | None = None
        self._keys: tuple[datetime, KeySet] | None = None

    async def way_out(self, *, state: str, nonce: str, verifier: str, redirect: str, now: datetime) -> str:
        known = await self._metadata(now)
        asked = {
            "response_type": "code",
            "client_id": self._settings.client,
            "redirect_uri": redirect,
            "scope": "openid email",
            "state": state,
            "nonce": nonce,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
        }
        return f"{known.authorize}{'&' if '?' in known.authorize else '?'}{urlencode(asked)}"

    async def refuse_other(self, issuer: str, *, now: datetime) -> None:
        known = await self._metadata(now)
        if issuer != self._settings.issuer and (issuer or known.names_itself):
            raise IdentityRefused(N_("The answer comes from another identity provider."))

    async def identity(self, code: str, *, nonce: str, verifier: str, redirect: str, now: datetime) -> Identity:
        known = await self._metadata(now)
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect,
            "client_id": self._settings.client,
            "code_verifier": verifier,
        }
        headers = {}
        if self._settings.secret and known.posts_secret:
            fields["client_secret"] = self._settings.secret
        elif self._settings.secret:
            headers["Authorization"] = _basic(self._settings.client, self._settings.secret)
        answer = await self._asked(self._fetch.post_form(known.token, fields, headers=headers))
        token = answer.get("id_token")
        if not isinstance(token, str):
            raise IdentityRefused(N_("The identity provider gave no identity token."))
        return self._read(await self._claims(token, now), nonce)

    async def _metadata(self, now: datetime) -> _Known:
        if self._known is None or now - self._known[0] >= KEPT:
            url = f"{self._settings.issuer.rstrip('/')}/.well-known/openid-configuration"
            self._known = now, _read_metadata(await self._asked(self._fetch.get_json(url)), self._settings.issuer)
        return self._known[1]

    async def _claims(self, token: str, now: datetime) -> Mapping[str, Any]:
        """The claims of a token signed by the issuer; keys it does not have yet are asked for once."""
        from joserfc import jwt
        from joserfc.errors import JoseError

        try:
            try:
                decoded = jwt.decode(token, await self._key_set(now, fresh=False), algorithms=list(ALGORITHMS))
            except (JoseError, ValueError):
                decoded = jwt.decode(token, await self._key_set(now, fresh=True), algorithms=list(ALGORITHMS))
            self._registry(now).validate(decoded.claims)
        except (JoseError, ValueError, TypeError, KeyError) as error:
            raise _wrong(type(error).__name__) from error
        if now.timestamp() - decoded.claims["iat"] > (OLDEST + LEEWAY).total_seconds():
            raise _wrong("iat")
        return decoded.claims

    def _registry(self, now: datetime) -> JWTClaimsRegistry:
        from joserfc.jwt import JWTClaimsRegistry

        return JWTClaimsRegistry(
            now=int(now.timestamp()),
            leeway=int(LEEWAY.total_seconds()),
            iss={"essential": True, "value": self._settings.issuer},
            aud={"essential": True, "value": self._settings.client},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True},
        )

    async def _key_set(self, now: datetime, *, fresh: bool) -> KeySet:
        from joserfc.jwk import KeySet

        age = now - self._keys[0] if self._keys else None
        if self._keys is None or age is None or age >= KEPT or (fresh and age >= AGAIN):
            found = await self._asked(self._fetch.get_json((await self._metadata(now)).keys))
            self._keys = now, KeySet.import_key_set(dict(found))  # type: ignore[arg-type]
        return self._keys[1]

    def _read(self, claims: Mapping[str, Any], nonce: str) -> Identity:
        """The identity; only for this client, and in answer to this question."""
        audience, party = claims["aud"], claims.get("azp")
        several = isinstance(audience, list) and len(audience) > 1
        subject, email = claims["sub"], claims.get("email")
        if not hmac.compare_digest(str(claims["nonce"]).encode("utf-8", "replace"), nonce.encode()):
            raise _wrong("nonce")
        if (party is None and several) or party not in (None, self._settings.client):
            raise _wrong("azp")
        if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_SUBJECT or not subject.isprintable():
            raise _wrong("sub")
        verified = claims.get("email_verified") is True and isinstance(email, str) and email.isprintable()
        return Identity(issuer=self._settings.issuer, subject=subject, email=str(email) if verified else "")

    async def _asked(self, answer: Any) -> Mapping[str, Any]:
        try:
            found: Mapping[str, Any] = await answer
        except DeskError as error:
            raise IdentityRefused(N_("The identity provider cannot be asked: {error}"), error=error) from error
        return found


def _wrong(what: str) -> IdentityRefused:
    return IdentityRefused(N_("The identity token does not hold: {error!r}."), error=what)


def _read_metadata(found: Mapping[str, Any], issuer: str) -> _Known:
    """IdentityRefused for a document that is another issuer's or lacks what is needed."""
    if found.get("issuer") != issuer:
        raise IdentityRefused(N_("The identity provider calls itself otherwise than the setting does."))
    addresses = [found.get(name) for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")]
    authorize, token, keys = (str(each) for each in addresses)
    if not all(_as_safe_as(issuer, each) for each in (authorize, token, keys)):
        raise IdentityRefused(N_("The identity provider names an address that is not safe."))
    ways = found.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
    return _Known(
        authorize=authorize,
        token=token,
        keys=keys,
        names_itself=found.get("authorization_response_iss_parameter_supported") is True,
        posts_secret="client_secret_basic" not in ways,
    )


def _as_safe_as(issuer: str, address: str) -> bool:
    """https, or whatever plain way the issuer itself is set to, on its own host."""
    one, other = urlsplit(issuer), urlsplit(address)
    return other.scheme == "https" or (other.scheme == one.scheme and other.hostname == one.hostname)


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _basic(client: str, secret: str) -> str:
    """RFC 6749, 2.3.1: both are form-encoded first."""
    return "Basic " + base64.b64encode(f"{quote_plus(client)}:{quote_plus(secret)}".encode()).decode()
