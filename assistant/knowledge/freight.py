"""Whether a clause has the shop bear the way back: then a letter may not put it on the buyer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.domain.clause import Audience, Clause
from assistant.knowledge.bearing import about_matter, shop_pays
from assistant.knowledge.clauses import SENTENCE

_RETURNED = re.compile(r"退|寄回|来回|往返|换货|\breturn|\bback\b|both ways|exchange|refunded", re.IGNORECASE)
#: freight of another way, or under a condition that a letter cannot know of
_ONLY = re.compile(
    r"换出|补寄|重发|补发|再次寄|个人原因|超过\s*\d|相差|多收|不发|检测|不需要|下单"
    r"|change of mind|more than \d|ships to you|if we sent|预售|没货|缺货",
    re.IGNORECASE,
)


def bears_return(clause: Clause, topics: Sequence[str], complaint: str) -> bool:
    """Whether a clause for such a matter has the shop bear the way back, without a condition of its own.

    `topics` are the words of the playbook for the cause.
    """
    if clause.audience is not Audience.BUYER or not _RETURNED.search(clause.text):
        return False
    if not about_matter(clause.heading, clause.text, topics, complaint):
        return False
    if _ONLY.search(clause.text):
        return False
    return any(shop_pays(each) for each in SENTENCE.findall(clause.text))
