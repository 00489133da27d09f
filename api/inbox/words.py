"""Words of the domain as a person writes them; those that no other screen shows stand here for the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.i18n import Translator

SPEAKERS = (N_("review"), N_("buyer"), N_("seller"))
PLATFORMS = (N_("tiktok_shop"), N_("douyin"), N_("other"))


def word(t: Translator, name: str) -> str:
    """A word of the taxonomy, such as `wrong_or_missing`, without its underscores."""
    return t(str(name)).replace("_", " ")
