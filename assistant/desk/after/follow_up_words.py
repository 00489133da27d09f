"""Words for what happened, and for what stands in the way of a follow-up."""

from __future__ import annotations

from assistant.domain.follow_up import FollowUpState, Outcome, Why
from assistant.domain.note import N_

#: stands by a follow-up that is only planned
PREVIEW = N_("a preview, for about {when}: what is sent is written for what has happened by then, and approved then")
OUTCOMES = {
    Outcome.REFUNDED: N_("the money was paid back"),
    Outcome.COUPON_GIVEN: N_("a coupon was given"),
    Outcome.MADE_GOOD: N_("goods were sent or repaired"),
    Outcome.TAKEN_BACK: N_("the return was agreed to"),
    Outcome.CHASED: N_("the carrier was pressed"),
    Outcome.DELIVERED: N_("the parcel arrived"),
    Outcome.EXPLAINED: N_("it was explained"),
    Outcome.NOT_AGREED: N_("nothing was agreed"),
}
WHYS = {
    Why.ERASED: N_("the buyer's words were erased"),
    Why.REFUSED: N_("the buyer wants no messages"),
    Why.STOPPED: N_("a person called it off"),
    Why.REPLIED: N_("the buyer wrote again"),
    Why.TAKEN_OVER: N_("a person took the case over"),
    Why.NO_ORDER: N_("no certain link to an order: nobody to write to in private"),
    Why.SUPERSEDED: N_("a later resolution took its place"),
    Why.ASKED: N_("it was asked about already"),
    Why.LIMIT: N_("the follow-ups that the rules allow for this buyer are used up"),
    Why.TOO_LATE: N_("too much time has passed"),
    Why.REJECTED: N_("a person said no to the text"),
    Why.NO_RULES: N_("no rule pack in force"),
    Why.ANSWER_OPEN: N_("something of the answer is still open"),
    Why.OTHER_CASE: N_("another case of this buyer is open"),
    Why.SPACING: N_("too soon after the last message to this buyer"),
    Why.CLOSED: N_("not in the hours in which buyers are written to"),
}
STATES = {
    FollowUpState.PLANNED: N_("planned"),
    FollowUpState.PROPOSED: N_("proposed"),
    FollowUpState.SENT: N_("sent"),
    FollowUpState.CANCELLED: N_("cancelled"),
}
