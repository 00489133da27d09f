"""What the record calls deeds that no screen says elsewhere; listed so that the catalogue holds them."""

from __future__ import annotations

from assistant.domain.note import N_

#: what became of a text that was on its way, and deeds of owners and programs
RECORDED = (
    N_("posted"),
    N_("not_posted"),
    N_("not_sent"),
    N_("send_unknown"),
    N_("step_done"),
    N_("cases_exported"),
    N_("group_exported"),
    N_("hook_added"),
    N_("hook_ended"),
    N_("lessons_proposed"),
    N_("limits_set"),
    N_("sandbox_begun"),
    N_("sandbox_ended"),
    N_("voice_forgotten"),
)
