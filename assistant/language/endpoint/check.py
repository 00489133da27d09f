"""Whether an endpoint works as it is set up, asked with harmless words; what it offers, and what to mend."""

from __future__ import annotations

import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict

from assistant.domain.model_use import Outcome
from assistant.domain.note import N_
from assistant.language.endpoint.failures import UNUSABLE, Failed
from assistant.language.endpoint.forms import Mode, filled, request_of
from assistant.language.endpoint.line import line_to
from assistant.language.endpoint.settings import Endpoint, ModelSettings, Purpose
from assistant.language.prompts import Rendered

#: what to do about each outcome; what is not here passes by itself or is the provider's
ADVICE: dict[Outcome, str] = {
    Outcome.UNREACHABLE: N_("Check the address in {setting}, which mostly ends in /v1, and that the server runs."),
    Outcome.REDIRECT: N_("Set {setting} to the address it points to; the desk follows none by itself."),
    Outcome.KEY: N_("Set the key to one that may use the model {model!r}."),
    Outcome.NO_CREDIT: N_("Settle the account with the provider, or set another endpoint."),
    Outcome.MODEL: N_("Check the model's name {model!r} and the address in {setting}, which mostly ends in /v1."),
    Outcome.REQUEST: N_("Check the model's name {model!r}: it takes no question with a form."),
    Outcome.SLOW: N_("Raise ASSISTANT_MODEL_TIMEOUT, or set a faster model."),
    Outcome.NO_JSON: N_("Set a model that can write JSON; until then the embedded default does the work."),
    Outcome.OFF_SCHEMA: N_("Set a model that can write JSON; until then the embedded default does the work."),
    Outcome.EMPTY: N_("Set a model that can write JSON; until then the embedded default does the work."),
}
LATER = N_("Try again later; until then the embedded default does the work.")

_PROBE = Rendered(
    system="You answer a test question.", user="Is the sky blue? Set `yes`.", name="check", version=1, digest=""
)


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    yes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """How one model of one endpoint answered. `mode` is the surest way it takes a form, None where it takes none."""

    host: str
    model: str
    setting: str
    mode: Mode | None
    outcome: Outcome
    seconds: float


async def look(settings: ModelSettings) -> list[Looked]:
    """Each model of each endpoint asked at least once, at most once in each mode."""
    first = dict.fromkeys(endpoint for purpose in Purpose for endpoint in settings.chain(purpose)[:1])
    wanted = [(each, "ASSISTANT_MODEL_URL") for each in first]
    wanted += [(each, "ASSISTANT_MODEL_THEN") for each in dict.fromkeys(settings.then)]
    return [await _look_at(endpoint, setting, settings) for endpoint, setting in wanted]


async def _look_at(endpoint: Endpoint, setting: str, settings: ModelSettings) -> Looked:
    began, found, outcome = time.monotonic(), None, Outcome.REQUEST
    for mode in Mode:
        try:
            async with line_to(endpoint, settings.bounds, settings.most_tokens) as line:
                request = request_of(mode, _PROBE, _Answer)
                said = await line.ask(request, seconds=endpoint.timeout, cache_key=_PROBE.name)
            filled(_Answer, said.text)
            found, outcome = mode, Outcome.ANSWERED
            break
        except Failed as failed:
            outcome = failed.outcome
            if outcome is not Outcome.REQUEST and outcome not in UNUSABLE:
                break
    at = urlsplit(endpoint.url)
    return Looked(
        host=at.netloc.rpartition("@")[2],
        model=endpoint.model,
        setting=setting,
        mode=found,
        outcome=outcome,
        seconds=time.monotonic() - began,
    )
