"""The three texts by a language model, with the playbook writer's in their place when anything is wrong with them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from assistant.domain.clause import Found
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.offer import Offer, Turn
from assistant.domain.playbook import Playbook
from assistant.errors import ModelUnavailable
from assistant.language.model_client import ModelClient
from assistant.language.model_draft import texts_of
from assistant.language.model_plan import plan_of, prompt_values
from assistant.language.model_schema import Writing
from assistant.language.prompts import Prompt

_log = logging.getLogger(__name__)


class Writer(Protocol):
    """Writes the three linked texts from one plan."""

    async def write(
        self,
        complaint: Complaint,
        diagnosis: Diagnosis,
        offer: Offer,
        found: Found,
        playbook: Playbook,
        now: datetime,
    ) -> list[Draft]: ...


class ModelWriter:
    """Writes in every language, also where the playbooks have no wording.

    The model gets labels instead of amounts, dates and ids; code fills them with the texts that the embedded writer
    uses. All three texts are taken or none, so that they always agree. `working_day(moment, days, market)` counts
    working days ahead.
    """

    def __init__(
        self,
        embedded: Writer,
        client: ModelClient,
        prompt: Prompt,
        *,
        working_day: Callable[[datetime, int, str], datetime],
    ) -> None:
        self._embedded = embedded
        self._client = client
        self._prompt = prompt
        self._working_day = working_day

    async def write(
        self,
        complaint: Complaint,
        diagnosis: Diagnosis,
        offer: Offer,
        found: Found,
        playbook: Playbook,
        now: datetime,
    ) -> list[Draft]:
        """Public reply, private offer and follow-up; the embedded writer's for the whole case if the model fails."""
        embedded = await self._embedded.write(complaint, diagnosis, offer, found, playbook, now)
        if offer.turn is not Turn.FIRST:
            return embedded  # the prompt knows of no earlier letter
        promised = self._working_day(now, playbook.act_within_days, complaint.market)
        plan = plan_of(complaint, diagnosis, offer, found, embedded, promised)
        rendered = self._prompt.render(**prompt_values(plan, complaint, diagnosis, offer))
        try:
            async with self._client.conversation() as conversation:
                texts = texts_of(await conversation.ask(rendered, Writing), plan)
        except ModelUnavailable as error:
            _log.warning("playbook writer used: %s", error.message)
            return embedded
        due_at = now + timedelta(days=playbook.follow_up_after_days)
        return [
            Draft(
                kind=kind,
                language=plan.language,
                text=text,
                sentences=sentences,
                due_at=due_at if kind is DraftKind.FOLLOW_UP else None,
                after_private=kind is DraftKind.PUBLIC_REPLY and complaint.order is not None,
                author=rendered.author(self._client.settings.model),
            )
            for kind, (text, sentences) in texts.items()
        ]
