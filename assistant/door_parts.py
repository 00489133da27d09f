"""The parts of the door that settings choose: who else may say who somebody is."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from assistant.channels.asking import Asking
from assistant.domain.note import N_
from assistant.egress.addresses import Reach, is_here
from assistant.egress.calling import refuse_unsafe
from assistant.errors import UnsafeSetup
from assistant.identity.openid import OpenId, OpenIdSettings
from assistant.settings import Settings


def provider_of(settings: Settings) -> OpenId | None:
    """The identity provider that is set up, None without one; UnsafeSetup where something of it is missing."""
    if not settings.oidc_issuer:
        return None
    if not settings.oidc_client:
        raise UnsafeSetup(
            N_("ASSISTANT_OIDC_ISSUER is set without a client."), remedy=N_("Set ASSISTANT_OIDC_CLIENT to its id.")
        )
    secret = settings.oidc_secret.get_secret_value()
    if settings.oidc_secret_file:
        secret = _read_secret(settings.oidc_secret_file)
    said = OpenIdSettings(
        issuer=settings.oidc_issuer, client=settings.oidc_client, secret=secret, name=settings.oidc_name
    )
    host = urlsplit(settings.oidc_issuer).hostname or ""
    reach = Reach(inside=settings.hosts_inside, here=is_here(host))  # a provider elsewhere leads to nothing here
    refuse_unsafe(settings.oidc_issuer, reach, setting="ASSISTANT_OIDC_ISSUER")
    return OpenId(said, Asking(reach))


def _read_secret(path: Path) -> str:
    try:
        return path.expanduser().read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UnsafeSetup(
            N_("The secret in {file} cannot be read: {problem!r}."), file=path.name, problem=type(error).__name__
        ) from error
