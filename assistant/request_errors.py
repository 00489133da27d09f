"""What the API says of a request itself: nothing seen, a key used twice, an event that is not what it claims to be.

Collected for the catalogue in `cli/request_words.py`.
"""

from __future__ import annotations

from assistant.errors import DeskError, NotAllowed, WrongInput


class NothingSeen(DeskError):
    """A decision must say what was seen."""

    code = "nothing_seen"
    remedy = "Read the case and send its ETag as If-Match."


class UnlikeSeen(DeskError):
    """If-Match names no state that this case ever had."""

    code = "unlike_seen"
    remedy = "Read the case and send its ETag as If-Match, quotation marks included."


class KeyReused(NotAllowed):
    """This idempotency key was used for another request."""

    code = "key_reused"
    remedy = "Give each request a key of its own, and repeat a key with the same request only."


class StillUnderWay(NotAllowed):
    """The first request with this idempotency key is still under way."""

    code = "still_under_way"
    remedy = "Ask again in some seconds."


class AnswerGone(NotAllowed):
    """The request was carried out; its answer may have held words that were erased since."""

    code = "answer_gone"
    remedy = "Read the case to see what stands now."


class WrongMedia(DeskError):
    """The body is of another kind than this takes."""

    code = "wrong_media"


class TooLarge(DeskError):
    """The body is larger than this takes."""

    code = "too_large"


class BadSignature(DeskError):
    """The event is not signed with the key of its shop."""

    code = "bad_signature"


class StaleEvent(WrongInput):
    """The event was signed too long ago or in the future."""

    code = "stale_event"
    remedy = "Set the sender's clock and sign the event again when it is sent again."


class SameIdOtherBody(DeskError):
    """An event with this id but another body was taken in before."""

    code = "same_id_other_body"

    def __init__(self, event: str) -> None:
        self.event = event
        super().__init__(
            "Event {event!r} was taken in before with another body.",
            remedy="Give each event an id of its own, and send it again with the same body only.",
            event=event,
        )


class UnknownOrder(WrongInput):
    """Nobody has told the desk of this order."""

    code = "unknown_order"
    remedy = "Look at the number, or import the shop's orders."
