"""The messages and remedies written in `assistant/request_errors.py`, so that the catalogues hold them."""

from __future__ import annotations

from assistant.domain.note import N_

#: what request_errors.py says: the docstrings and remedies of its classes
ERRORS = (
    N_("A decision must say what was seen."),
    N_("Read the case and send its ETag as If-Match."),
    N_("If-Match names no state that this case ever had."),
    N_("Read the case and send its ETag as If-Match, quotation marks included."),
    N_("This idempotency key was used for another request."),
    N_("Give each request a key of its own, and repeat a key with the same request only."),
    N_("The first request with this idempotency key is still under way."),
    N_("Ask again in some seconds."),
    N_("The request was carried out; its answer may have held words that were erased since."),
    N_("Read the case to see what stands now."),
    N_("The body is of another kind than this takes."),
    N_("The body is larger than this takes."),
    N_("The event is not signed with the key of its shop."),
    N_("The event was signed too long ago or in the future."),
    N_("Set the sender's clock and sign the event again when it is sent again."),
    N_("An event with this id but another body was taken in before."),
    N_("Nobody has told the desk of this order."),
    N_("Look at the number, or import the shop's orders."),
)
