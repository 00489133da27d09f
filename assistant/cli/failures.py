"""What stops a command from outside (settings, disk, rights, a damaged file) said as an error with its remedy."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from typing import Any

from assistant.cli.spoken import noted
from assistant.domain.note import N_
from assistant.errors import DeskError, UnsafeSetup, WrongInput

_FULL = (N_("The disk is full; what did not fit was not kept."), N_("Make room and run it again."))
_NEEDS_RIGHTS = N_("Give yourself the right to write in the desk's home, or name another with --home.")
#: what SQLite says in English, and what that means for whoever works here
_SAID_BY_SQLITE = (
    ("disk is full", *_FULL),
    ("readonly database", N_("The desk's database may not be written by you."), _NEEDS_RIGHTS),
    ("unable to open database file", N_("The desk's database cannot be opened."), _NEEDS_RIGHTS),
    (
        "disk I/O error",
        N_("The disk that holds the desk's database does not read or write."),
        N_("See that the disk is there, has room and is whole."),
    ),
    *(
        (
            said,
            N_("The desk's database is damaged or is none."),
            N_("Make a new home from a backup: assistant restore FILE --home DIR"),
        )
        for said in ("not a database", "malformed")
    ),
)
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


def known_failure(error: Exception) -> DeskError | None:
    """The error in the desk's words; None where nobody knows what it means, which is a fault of the desk's own."""
    kind = type(error)
    if isinstance(error, OSError):
        return _of_files(error)
    if kind.__module__.startswith("sqlalchemy"):
        said = str(getattr(error, "orig", error))
        return next((DeskError(what, remedy=do) for part, what, do in _SAID_BY_SQLITE if part in said), None)
    if kind.__name__ == "ValidationError" and getattr(error, "title", "") == "Settings":
        return _of_setting(error.errors()[0])  # type: ignore[attr-defined]
    if kind.__name__ == "SettingsError":
        field = str(error).partition('"')[2].partition('"')[0]
        return _of_setting({"loc": [field], "msg": N_("no JSON")})
    return None


def _of_files(error: OSError) -> DeskError | None:
    if error.errno in _NO_ROOM:
        what, do = _FULL
        return DeskError(what, remedy=do)
    if not error.filename:
        return None
    return WrongInput(
        N_("{path!r} cannot be used as a file or folder: {problem}."),
        remedy=N_("Choose another place, or give yourself the right to read and write there."),
        path=str(error.filename),
        problem=_PROBLEMS.get(error.errno or 0) or str(error.strerror),
    )


#: words of the catalogue; whatever else a system says stays as it is
_PROBLEMS = {
    errno.EACCES: N_("you may not read or write there"),
    errno.EPERM: N_("you may not read or write there"),
    errno.EROFS: N_("nothing can be written there"),
    errno.ENOENT: N_("it is not there"),
    errno.EEXIST: N_("something else is there already"),
    errno.ENOTDIR: N_("a part of the path is no folder"),
    errno.EISDIR: N_("it is a folder"),
}


def _of_setting(trouble: Mapping[str, Any]) -> DeskError:
    """The setting by the name of its variable with what its value must be; the value may be a key, and is not said."""
    return UnsafeSetup(
        N_("The setting {setting} cannot be used: {problem}."),
        remedy=N_("Correct it where it is set (the environment or the file .env) and run the command again."),
        setting=f"ASSISTANT_{'_'.join(map(str, trouble['loc'])).upper()}",
        problem=noted(trouble["msg"]),
    )
