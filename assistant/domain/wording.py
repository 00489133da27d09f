"""The shop's words in one language: sentences per role, chosen by cause, filled with slots by code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Phrasings = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Every tuple holds equal phrasings of one sentence; `{slots}` are filled by code.

    Slots known: `{product}` `{problem}` `{order}` `{amount}` `{date}` `{clause}` `{shipped_date}`
    `{delivered_date}` `{scan_date}` `{carrier}`.
    """

    language: str
    version: str
    #: what to call the product when the export does not name it
    product: str
    #: how the buyer's own words are quoted; slot `{text}`
    quote: str
    #: cause -> noun phrase for the problem when the buyer's words cannot be quoted
    problem: Mapping[str, str]
    #: public and private opening
    greeting: Phrasings
    #: cause -> apology that names `{product}` and `{problem}`
    apology: Mapping[str, Phrasings]
    #: cause -> what the shop checks or changes because of it (public)
    repair: Mapping[str, Phrasings]
    #: public: we have written to you privately
    written: Phrasings
    #: public: no private message is possible, please reach us through the order page
    reach_us: Phrasings
    #: private: facts of the order, each used where its fact is known
    fact: Mapping[str, Phrasings]
    #: private: the clause quoted, slot `{clause}`
    policy: Phrasings
    #: remedy kind -> what is offered; slot `{amount}` where money moves
    offer: Mapping[str, Phrasings]
    #: need (photo, order) -> what the buyer is asked for
    ask: Mapping[str, Phrasings]
    #: private: what happens next, by `{date}`
    next_step: Phrasings
    #: private without an offer: what happens once the buyer answered, by `{date}`
    next_step_open: Phrasings
    #: remedy kind or `explain` -> follow-up question
    follow_up: Mapping[str, Phrasings]
    #: public closing, private closing, follow-up closing
    closing: Mapping[str, Phrasings]
