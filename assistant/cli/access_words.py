"""The messages and remedies written in `assistant/access_errors.py`, so that the catalogues hold them."""

from __future__ import annotations

from assistant.domain.note import N_

#: what access_errors.py says: the docstrings and remedies of its classes, and the messages made there
ERRORS = (
    N_("Nobody is signed in."),
    N_("Sign in, or send a token: Authorization: Bearer rrd_..."),
    N_("Name and password do not belong together."),
    N_("Try again, or ask the owner of the desk for a new link."),
    N_("Too many tries."),
    N_("Try again in {n} seconds."),
    N_("The request does not come from a page of this desk."),
    N_("Open the page again and repeat it there; programs send a token instead of a cookie."),
    N_("The token is not good for this."),
    N_("Make a token with the scope {scope!r}."),
    N_("Only a person who is signed in may do this, not a token."),
    N_("Sign in with a browser."),
    N_("The password cannot be used."),
    N_("This link was used, has expired or was never one."),
    N_("Ask the owner of the desk for a new one; the first owner's comes from starting the desk again."),
    N_("The sign-in from elsewhere was refused."),
    N_("Start again on the sign-in page; if it happens twice, tell the owner of the desk."),
)
