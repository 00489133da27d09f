"""What of a set-up is not safe once others than this machine reach the desk, each with its reason."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from assistant.domain.note import N_, Note
from assistant.errors import DeskError, UnsafeSetup
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.cli.session import Session

#: bytes of a secret, and what is put where one should be thought of
SHORTEST = 16
_PLACEHOLDERS = ("changeme", "secret", "password", "example", "default", "test", "todo", "xxxx", "12345")
#: ways of PostgreSQL to speak over a network that nobody can listen to
_SEALED = frozenset({"require", "verify-ca", "verify-full"})
#: an environment file of the working directory, which `Settings` reads
_ENV_FILE = Path(".env")


def troubles(settings: Settings, environment: Mapping[str, str] = os.environ) -> list[Note | DeskError]:
    """Every reason why this set-up must not be opened to others; none of the looks raises."""
    return [*_door(settings, environment), *_addresses(settings), *_secrets(settings), *_files(settings)]


def _door(settings: Settings, environment: Mapping[str, str]) -> Iterator[Note | DeskError]:
    """The public address with its cookies, who may say for whom they ask, and who else says who somebody is."""
    from api.site import site_of
    from assistant.door_parts import provider_of

    try:
        site = site_of(settings.public_url)
        if site.https and not site.cookie("session").startswith("__Host-"):
            yield Note(message=N_("Cookies are not tied to this host."))
    except DeskError as error:
        yield error
    trusted = environment.get("FORWARDED_ALLOW_IPS", "")
    if any(each.strip() in ("*", "0.0.0.0/0", "::/0") for each in trusted.split(",")):
        yield Note(
            message=N_(
                "FORWARDED_ALLOW_IPS lets everybody say for whom they ask; the desk believes this machine alone."
            )
        )
    try:
        provider_of(settings)
    except DeskError as error:
        yield error
    if settings.hooks_here and settings.public_url:
        yield Note(message=N_("ASSISTANT_HOOKS_HERE lets shops call this machine; it is for trying out."))


def _addresses(settings: Settings) -> Iterator[Note | DeskError]:
    from assistant.reaching import check_addresses

    try:
        check_addresses(settings)
    except DeskError as error:
        yield error
    parts = urlsplit(settings.database_url)
    if settings.on_server and parts.hostname and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
        mode = parse_qs(parts.query).get("sslmode", [""])[-1]
        if mode not in _SEALED:
            yield Note(message=N_("The database on another machine is spoken to in the open: add sslmode=verify-full."))


def _secrets(settings: Settings) -> Iterator[Note]:
    """Those that must be there and those that anybody would guess; none of them is repeated."""
    if settings.webhook_url and not settings.webhook_secret.get_secret_value():
        yield Note(message=N_("ASSISTANT_WEBHOOK_SECRET is empty."))
    for name in ("webhook_secret", "oidc_secret"):
        said = getattr(settings, name).get_secret_value()
        if said and (len(said.encode()) < SHORTEST or any(each in said.casefold() for each in _PLACEHOLDERS)):
            yield Note(
                message=N_("{setting} is short or a placeholder: make one of {n} random bytes and more."),
                values={"setting": f"ASSISTANT_{name.upper()}", "n": str(SHORTEST)},
            )


def _files(settings: Settings) -> Iterator[Note]:
    home = settings.home.expanduser()
    if home.exists() and is_open(home):
        yield Note(message=N_("{home} can be read by everybody: chmod 700 {home}"), values={"home": str(home)})
    secret = [settings.oidc_secret_file.expanduser()] if settings.oidc_secret_file else []
    keys = [*(home / "keys").glob("*")] if (home / "keys").is_dir() else []
    for each in (*secret, *keys, *([_ENV_FILE] if _holds_secret(_ENV_FILE) else [])):
        if each.exists() and is_open(each):
            yield Note(
                message=N_("The secret in {file} can be read by everybody: chmod 600 {file}"),
                values={"file": str(each)},
            )


def is_open(path: Path) -> bool:
    """Whether anybody on this machine may read it: it says so itself, and no folder above it is closed."""
    above = path.resolve().parents
    return bool(path.stat().st_mode & 0o004) and all(each.stat().st_mode & 0o001 for each in above)


def _holds_secret(path: Path) -> bool:
    try:
        lines = path.read_text("utf-8", "replace").upper().splitlines()
    except OSError:
        return False
    names = [each.partition("=")[0] for each in lines if each.strip().startswith("ASSISTANT_")]
    return any(word in each for each in names for word in ("SECRET", "KEY", "DATABASE_URL", "MODEL_THEN"))


def refuse_open(session: Session) -> None:
    """UnsafeSetup where others reach the desk and the set-up is not safe for that; on this machine alone it is told."""
    found = [said(session, each) for each in troubles(session.settings)]
    if found and session.settings.public_url:
        raise UnsafeSetup(
            N_("This set-up is not safe to open to others: {problems}"),
            remedy=N_("Mend it, or leave ASSISTANT_PUBLIC_URL empty to serve this machine alone."),
            problems=" ".join(found),
        )
    for each in found:
        session.say("Not safe to open to others: {problem}", problem=each)


def said(session: Session, trouble: Note | DeskError) -> str:
    """A reason in the language of the person."""
    return session.t.error(trouble) if isinstance(trouble, DeskError) else session.t.note(trouble)
