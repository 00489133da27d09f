"""What the door says: not signed in, not allowed, too often. Collected for the catalogue in `cli/access_words.py`."""

from __future__ import annotations

from assistant.errors import DeskError, NotAllowed, WrongInput


class NotSignedIn(DeskError):
    """Nobody is signed in."""

    code = "not_signed_in"
    remedy = "Sign in, or send a token: Authorization: Bearer rrd_..."


class WrongCredentials(DeskError):
    """Name and password do not belong together."""

    code = "wrong_credentials"
    remedy = "Try again, or ask the owner of the desk for a new link."


class TooManyTries(DeskError):
    """Too many tries."""

    code = "too_many_tries"

    def __init__(self, *, seconds: int) -> None:
        """`seconds` until the next try is looked at."""
        self.seconds = seconds
        super().__init__(remedy="Try again in {n} seconds.", n=seconds)


class ForgedRequest(DeskError):
    """The request does not come from a page of this desk."""

    code = "forged_request"
    remedy = "Open the page again and repeat it there; programs send a token instead of a cookie."


class LacksScope(NotAllowed):
    """The token is not good for this."""

    code = "lacks_scope"

    def __init__(self, scope: str) -> None:
        self.scope = scope
        super().__init__(remedy="Make a token with the scope {scope!r}.", scope=scope)


class InPersonOnly(NotAllowed):
    """Only a person who is signed in may do this, not a token."""

    code = "in_person_only"
    remedy = "Sign in with a browser."


class WeakPassword(WrongInput):
    """The password cannot be used."""

    code = "weak_password"


class UsedLink(DeskError):
    """This link was used, has expired or was never one."""

    code = "used_link"
    remedy = "Ask the owner of the desk for a new one; the first owner's comes from starting the desk again."


class IdentityRefused(DeskError):
    """The sign-in from elsewhere was refused."""

    code = "identity_refused"
    remedy = "Start again on the sign-in page; if it happens twice, tell the owner of the desk."
