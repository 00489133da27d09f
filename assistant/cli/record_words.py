"""What the record calls deeds that no screen says elsewhere, and the fields of a shop that was changed."""

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
#: the fields of a shop, as a person reads that they were changed
SHOP_FIELDS = {
    "name": N_("shop name"),
    "platform": N_("shop platform"),
    "market": N_("shop market"),
    "currency": N_("shop currency"),
    "time_zone": N_("shop time zone"),
    "languages": N_("shop languages"),
    "channel": N_("shop channel"),
    "tone": N_("tone of replies"),
    "return_address": N_("return address"),
    "opening": N_("opening hours"),
    "keep_months": N_("months that words are kept"),
    "limits": N_("limits"),
}
