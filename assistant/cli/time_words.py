"""Words of clocks and calendars that no call of the translator names."""

from __future__ import annotations

from assistant.domain.note import N_

#: what errors.py says of a shop without open time
ERRORS = (
    N_("The shop is never open, so no time can pass for it."),
    N_("The shop is not open once within {days} days from {day}, so no time can pass for it."),
    N_("Give it hours with `assistant shop edit ID --hours`, or open days with --usual."),
)
ACTIONS = (N_("clock_due_soon"), N_("clock_late"), N_("clock_very_late"), N_("clock_not_seen"))
FIELDS = (N_("opening"),)
