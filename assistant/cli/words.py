"""Words that reach the screens as values, so that the catalogues hold them; see design.md, Words."""

from __future__ import annotations

from assistant.domain.note import N_

CAUSES = (
    N_("quality"),
    N_("color_difference"),
    N_("not_as_described"),
    N_("size_fit"),
    N_("delay"),
    N_("damage"),
    N_("wrong_or_missing"),
    N_("service"),
    N_("authenticity"),
    N_("price"),
    N_("other"),
)
PLATFORMS = (N_("tiktok_shop"), N_("douyin"), N_("other"))
SPEAKERS = (N_("review"), N_("buyer"), N_("seller"))
FAULTS = (N_("product"), N_("logistics"), N_("buyer"), N_("unknown"))
KINDS = (N_("complaint"), N_("praise"), N_("question"), N_("spam"), N_("empty"))
ASKS = (N_("refund"), N_("resend"), N_("explanation"), N_("nothing"))
TEXTS = (N_("public_reply"), N_("private_offer"), N_("follow_up"))
REMEDIES = (
    N_("explain"),
    N_("expedite"),
    N_("coupon"),
    N_("partial_refund"),
    N_("full_refund"),
    N_("refund_without_return"),
    N_("pick_up_and_refund"),
    N_("return"),
    N_("exchange"),
    N_("replacement"),
    N_("spare_part"),
    N_("repair"),
    N_("sample"),
    N_("gift"),
)
RUNGS = (
    N_("exchange"),
    N_("expedite"),
    N_("explain"),
    N_("explain_and_coupon"),
    N_("keep"),
    N_("keep_with_photo"),
    N_("lost"),
    N_("lost_and_clear"),
    N_("pick_up_with_photo"),
    N_("replace_by_carrier"),
    N_("replace_with_photo"),
    N_("resend"),
    N_("resend_with_photo"),
    N_("return_and_refund"),
    N_("serious_by_carrier"),
    N_("serious_with_photo"),
)
NEEDS = (N_("order"), N_("photo"), N_("tracking"), N_("lost"))
STATES = (
    N_("new"),
    N_("proposed"),
    N_("approved"),
    N_("answered"),
    N_("set_aside"),
    N_("rejected"),
    N_("parked"),
    N_("waiting"),
    N_("stale"),
    N_("sent"),
    N_("queued"),
    N_("sending"),
    N_("confirmed"),
    N_("refused"),
    N_("cancelled"),
)
PARCELS = (
    N_("labelled"),
    N_("in_transit"),
    N_("out_for_delivery"),
    N_("delivered"),
    N_("stuck"),
    N_("lost"),
    N_("damaged"),
    N_("returned"),
)
VERDICTS = (N_("block"), N_("warn"), N_("note"), N_("pass"))
ACTIONS = (
    N_("overtaken"),
    N_("edited"),
    N_("send_refused"),
    N_("settled"),
    N_("read_back"),
    N_("import"),
    N_("shop_added"),
    N_("knowledge_added"),
)
LABELS = (
    N_("placed"),
    N_("shipped"),
    N_("blocked"),
    N_("warned"),
    N_("What the buyer says"),
    N_("What we know"),
    N_("Diagnosis"),
    N_("Clauses"),
    N_("Offer"),
    N_("History"),
    N_("evidence"),
    N_("ok"),
    N_("BAD"),
    N_("python"),
    N_("home"),
    N_("database"),
    N_("handbook"),
    N_("encoder"),
)
