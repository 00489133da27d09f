"""What the server on this machine does instead of answering well."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """Things that go wrong at a provider, each as it looks on the wire."""

    BUSY = "busy"  #: 429 with Retry-After
    NO_CREDIT = "no_credit"  #: 429 because the account is used up
    BROKEN = "broken"  #: 500
    AWAY = "away"  #: 503
    WRONG_KEY = "wrong_key"  #: 401
    NO_MODEL = "no_model"  #: 404
    TOO_MUCH = "too_much"  #: 400: the request is longer than the model takes
    ELSEWHERE = "elsewhere"  #: 302 to another address
    STALL = "stall"  #: takes the request and says nothing
    STALL_MIDDLE = "stall_middle"  #: begins its answer and says nothing more
    CUT = "cut"  #: closes in the middle of its answer
    NO_JSON = "no_json"  #: a body that is no JSON
    NO_CHOICE = "no_choice"  #: JSON without an answer in it
    NO_FORM = "no_form"  #: well-formed HTTP and JSON, but the content breaks off
    OFF_SCHEMA = "off_schema"  #: content that is JSON of another form
    PROSE = "prose"  #: content that is a friendly sentence
    EMPTY = "empty"  #: no content at all
    REFUSAL = "refusal"
    FILTERED = "filtered"  #: the provider's own filter stops the answer
    LENGTH = "length"  #: the answer stops at its greatest length
    ECHO = "echo"  #: the content is the request itself, system message and all


#: HTTP answers that are errors: status, type or code of the error, and what is said
STATUSES: dict[Fault, tuple[int, str, str]] = {
    Fault.BUSY: (429, "rate_limit_exceeded", "later"),
    Fault.NO_CREDIT: (429, "insufficient_quota", "You exceeded your current quota."),
    Fault.BROKEN: (500, "server_error", "later"),
    Fault.AWAY: (503, "overloaded", "later"),
    Fault.WRONG_KEY: (401, "invalid_api_key", "Incorrect API key provided."),
    Fault.NO_MODEL: (404, "model_not_found", "The model does not exist."),
    Fault.TOO_MUCH: (400, "context_length_exceeded", "The prompt is too long."),
    Fault.ELSEWHERE: (302, "moved", "elsewhere"),
}


class OddVectors(StrEnum):
    """What is wrong with an answer that holds vectors."""

    FEWER = "fewer"  #: one vector too few
    MORE = "more"  #: one vector too many
    SAME_PLACE = "same_place"  #: two vectors for one text
    NO_PLACE = "no_place"  #: vectors without `index`
    NOT_A_NUMBER = "not_a_number"
    ENDLESS = "endless"  #: infinity
    ZERO = "zero"  #: vectors without a direction
    RAGGED = "ragged"  #: vectors of different lengths
    EMPTY = "empty"  #: vectors of no numbers
    WORDS = "words"  #: words in place of numbers
    LONGER = "longer"  #: vectors of another length
    NO_DATA = "no_data"  #: JSON of another form
    HALF_CODED = "half_coded"  #: base64 that is none
