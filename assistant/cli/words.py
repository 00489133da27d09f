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
RULES = (
    N_("send"),
    N_("mention that a review can be changed"),
    N_("contact outside the platform"),
    N_("saying that AI helped"),
    N_("does not count against the shop"),
    N_("clock"),
    N_("at least"),
    N_("once confirmed"),
    N_("source"),
    N_("note"),
)
DISCLOSURES = (N_("not_needed"), N_("recommended"), N_("required"))
#: what two clauses may state differently
MATTERS = (N_("deadline"), N_("amount"), N_("payer"), N_("scope"))
NEEDS = (N_("order"), N_("photo"), N_("tracking"), N_("lost"), N_("late"))
STATES = (
    N_("planned"),
    N_("new"),
    N_("proposed"),
    N_("approved"),
    N_("answered"),
    N_("set_aside"),
    N_("rejected"),
    N_("parked"),
    N_("taken_over"),
    N_("waiting"),
    N_("awaiting_second"),
    N_("stale"),
    N_("sent"),
    N_("queued"),
    N_("sending"),
    N_("confirmed"),
    N_("refused"),
    N_("cancelled"),
)
EXPORTS = (
    N_("reviews"),
    N_("chats"),
    N_("after_sales"),
    N_("orders"),
    N_("tracking"),
    N_("replies"),
)
STEPS = (
    N_("withdraw"),
    N_("approve_first"),
    N_("approve"),
    N_("edit"),
    N_("reject"),
    N_("overtake"),
    N_("send"),
    N_("refuse"),
    N_("claim"),
    N_("taken"),
    N_("no_answer"),
    N_("give_back"),
    N_("read_back"),
    N_("cancel"),
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
ROLES = (N_("agent"), N_("supervisor"), N_("owner"))
VERDICTS = (N_("block"), N_("warn"), N_("note"), N_("pass"))
ACTIONS = (
    N_("follow_up_planned"),
    N_("follow_up_proposed"),
    N_("follow_up_cancelled"),
    N_("follow_up_stopped"),
    N_("contact_refused"),
    N_("overtaken"),
    N_("edited"),
    N_("approved_first"),
    N_("first_approval_ended"),
    N_("approval_refused"),
    N_("person_added"),
    N_("person_changed"),
    N_("person_removed"),
    N_("send_refused"),
    N_("settled"),
    N_("claimed"),
    N_("withdrawn"),
    N_("taken_over"),
    N_("handed_back"),
    N_("read_back"),
    N_("import"),
    N_("shop_added"),
    N_("shop_edited"),
    N_("extras_noted"),
    N_("knowledge_added"),
    N_("knowledge_ended"),
    N_("knowledge_forgotten"),
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
    N_("Carried out"),
    N_("Follow-up"),
    N_("Approval"),
    N_("History"),
    N_("evidence"),
    N_("ok"),
    N_("BAD"),
    N_("python"),
    N_("home"),
    N_("event keys"),
    N_("database"),
    N_("handbook"),
    N_("encoder"),
)
#: what typer says in help and usage
USAGE = (
    N_("Arguments"),
    N_("Options"),
    N_("Commands"),
    N_("Error"),
    N_("Aborted."),
    N_("[default: {}]"),
    N_("[env var: {}]"),
    N_("[required]"),
    N_("Try [blue]'{command_path} {help_option}'[/] for help."),
    N_("Missing command."),
    N_("No such command {name!r}."),
    N_("Show this message and exit."),
    N_("default: {default}"),
    N_("required"),
)
