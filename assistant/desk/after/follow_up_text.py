"""The proposal of a follow-up: one text about what truly happened, judged by the guard, offering nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from assistant.agent.facts import facts_of
from assistant.agent.ports import Guard, Handbook
from assistant.desk.after.follow_up_ports import FollowUpWriter
from assistant.domain.case import Case
from assistant.domain.clause import Found
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.follow_up import Resolution
from assistant.domain.market import day_in
from assistant.domain.note import N_
from assistant.domain.offer import done_offer
from assistant.domain.playbook import RemedyKind
from assistant.domain.proposal import CheckedDraft, Proposal
from assistant.domain.rulepack import Permission, permits
from assistant.domain.shop import Shop
from assistant.domain.voice import Manner

NO_CLAUSE = Found(hits=(), abstained=True, reason=N_("a follow-up states nothing of the policies"))


class FollowUpText:
    def __init__(self, *, writer: FollowUpWriter, guard: Guard, handbook: Handbook) -> None:
        self._writer = writer
        self._guard = guard
        self._handbook = handbook

    def proposal(
        self,
        case: Case,
        shop: Shop,
        diagnosis: Diagnosis,
        resolution: Resolution,
        *,
        manner: Manner,
        due_at: datetime,
        now: datetime,
    ) -> Proposal | None:
        """What a person decides on; None where there is no wording at all.

        It names the review only where there is one, the matter is settled, and the pack allows it at this moment. What
        was carried out stands in it as such: the text may ask about it and promises none of it again.
        """
        pack = self._handbook.pack(case.platform, case.market)
        complaint = replace(case.complaint(shop), manner=manner)
        may_name = permits(pack, Permission.MENTION_REVIEW_CHANGE, day_in(case.market, now))
        review = may_name and resolution.outcome.settled and case.review is not None
        draft = self._writer.write(complaint, diagnosis, resolution, review=review)
        if draft is None:
            return None
        draft = replace(draft, due_at=due_at)
        words_only = resolution.remedy is RemedyKind.EXPLAIN
        proposal = Proposal(
            diagnosis=diagnosis,
            found=NO_CLAUSE,
            offer=None if words_only else done_offer(resolution.remedy),
            drafts=(),
            outcome=resolution.outcome,
        )
        findings = self._guard.check(
            draft,
            offer=proposal.offer,
            clauses=(),
            facts=facts_of(complaint, draft),
            pack=proposal.rules(pack),
            day=day_in(case.market, now),
        )
        return replace(proposal, drafts=(CheckedDraft(draft=draft, findings=findings),))
