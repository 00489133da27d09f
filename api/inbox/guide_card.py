"""The return guide as the case page shows it: a picture to send along, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.domain.return_guide import CheckedGuide
    from assistant.i18n import Translator


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideCard:
    """`words` are those of the picture, for who cannot see it; `blocked` is why it may not be sent, or empty."""

    words: str
    language: str
    notes: tuple[str, ...]
    blocked: str


def guide_card(t: Translator, found: CheckedGuide | None) -> GuideCard | None:
    """None where nothing is to be sent back."""
    if found is None:
        return None
    first = found.blocked
    message = N_("The guard blocks the return guide: {rule}, {reason}.")
    return GuideCard(
        words="\n".join(found.guide.lines()),
        language=found.guide.language,
        notes=tuple(t.note(each) for each in found.notes),
        blocked=t(message, rule=first.rule, reason=t.note(first.note)) if first else "",
    )
