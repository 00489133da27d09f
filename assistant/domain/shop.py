"""A shop of the desk: where it sells, in what money and languages, and how its texts leave."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.opening import ROUND_THE_CLOCK, Opening
from assistant.domain.own_limits import OwnLimits
from assistant.domain.taxonomy import Platform
from assistant.domain.wording import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """`currency` ISO 4217, `time_zone` IANA, `languages` ISO 639-1, the first being the house language.

    `channel` is how its texts leave.
    """

    id: str
    name: str
    platform: Platform
    market: str
    currency: str
    time_zone: str
    languages: tuple[str, ...]
    channel: str = "copy_post"
    #: how it speaks to buyers, and where goods are sent back to
    tone: Tone = Tone.WARM
    return_address: str = ""
    #: when somebody is there to answer
    opening: Opening = ROUND_THE_CLOCK
    #: months after its last event that a case keeps its words; 0 keeps them for good
    keep_months: int = 0
    #: what it set in place of the desk's limits
    limits: OwnLimits | None = None
