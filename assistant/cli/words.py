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
    N_("new"),
    N_("proposed"),
    N_("approved"),
    N_("answered"),
    N_("set_aside"),
    N_("rejected"),
    N_("parked"),
    N_("taken_over"),
    N_("waiting"),
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
VERDICTS = (N_("block"), N_("warn"), N_("note"), N_("pass"))
ACTIONS = (
    N_("overtaken"),
    N_("edited"),
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
#: what errors.py says: the docstrings and remedies of its classes, and the messages made there
ERRORS = (
    N_("Something went wrong at the desk."),
    N_("The input cannot be used."),
    N_("{n} clauses contradict others, so {path} was not added."),
    N_("{n} clauses"),
    N_("Change one of the two texts, or say which stands with --stands old, new or both."),
    N_("The file cannot be read."),
    N_("The file lacks a column that its rows need."),
    N_("Its columns are those of {other!r}: pass --kind {other!s}."),
    N_("Rows of the kind {kind} need {lacking}, and no column is known to hold it. Headers seen: {seen}."),
    N_("Perhaps {guessed} is meant: then pass {options}."),
    N_("Name the column, as in {options}."),
    N_("There is no such shop at this desk."),
    N_("This desk has no shop yet."),
    N_("Import an export, or add one with `assistant shop add`."),
    N_("This desk has several shops: {shops}."),
    N_("Name one with --shop."),
    N_("No shop {shop!r} at this desk; known: {shops}."),
    N_("Add it with `assistant shop add`, or pass --shop with a known one."),
    N_("There is no such case."),
    N_("There is no case {case!r}."),
    N_("`assistant queue` lists the cases."),
    N_("A playbook, wording or rule file is not valid."),
    N_("{place}: {problem}."),
    N_("Correct the file and run the command again."),
    N_("A policy or FAQ document cannot be indexed."),
    N_("This step is not allowed in this state."),
    N_("Somebody or something changed the case since it was read."),
    N_("Look at the case again and decide on what it says now."),
    N_("The send was refused: what would leave is not what was approved."),
    N_("The channel did not take the text."),
    N_("The channel gave no answer, so nobody knows whether the text arrived."),
    N_("Look at the channel and mark the item as sent or not sent; it is never sent again by itself."),
    N_("The desk refuses to start on this set-up."),
    N_("The configured language model gave no usable answer."),
    N_("The event is not signed with the key of its shop."),
    N_("The event was signed too long ago or in the future."),
    N_("Set the sender's clock and sign the event again when it is sent again."),
    N_("An event with this id but another body was taken in before."),
    N_("Event {event!r} was taken in before with another body."),
    N_("Give each event an id of its own, and send it again with the same body only."),
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
