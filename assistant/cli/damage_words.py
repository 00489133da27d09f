"""What is said of a chain of records that does not hold."""

from __future__ import annotations

from assistant.domain.audit import Damage
from assistant.domain.note import N_

#: what is said of a record that does not hold
SAID = {
    Damage.UNREADABLE: N_("Record {n} cannot be read: it was not written by this desk as it stands."),
    Damage.CHANGED: N_("Record {n} was changed: what it says does not give its digest."),
    Damage.REPLACED: N_("Record {n} does not follow from the one before: one of the two was replaced."),
    Damage.MISSING: N_("Record {n} is missing."),
    Damage.STRAY: N_("Record {n} was put in or moved: its number or its shop belongs to no chain."),
    Damage.CUT: N_(
        "The head noted earlier is no longer in the chain: records after it were cut off, or all written anew."
    ),
}
