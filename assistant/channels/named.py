"""The channels by name, each made when it is first used."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.channels.copy_post import CopyPost
from assistant.channels.spreadsheet import Spreadsheet
from assistant.channels.webhook import Webhook
from assistant.domain.note import N_
from assistant.domain.outgoing import Channel, Outgoing, Resend
from assistant.egress.addresses import OWN, Reach
from assistant.errors import ChannelFailed, WrongInput

Present = Callable[[Outgoing], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSettings:
    """Where texts are posted to and what the receiver promises; `list_url` only where it promises a list."""

    url: str
    secret: str
    resend: Resend = Resend.NEVER
    list_url: str = ""
    reach: Reach = OWN


def named_channels(folder: Path, webhook: WebhookSettings, present: Present | None = None) -> Callable[[str], Channel]:
    """Gives the channel of a name, or raises WrongInput; `folder` takes the lists of `spreadsheet`."""
    made: dict[str, Channel] = {}

    def channel_of(name: str) -> Channel:
        if name not in made:
            made[name] = _channel(name, folder, webhook, present or _nobody)
        return made[name]

    return channel_of


def _channel(name: str, folder: Path, webhook: WebhookSettings, present: Present) -> Channel:
    if name == "copy_post":
        return CopyPost(present)
    if name == "spreadsheet":
        return Spreadsheet(folder)
    if name == "webhook":
        if not webhook.url:
            raise WrongInput(
                N_("No webhook is set up."), remedy=N_("Set ASSISTANT_WEBHOOK_URL and ASSISTANT_WEBHOOK_SECRET.")
            )
        return Webhook(
            webhook.url,
            webhook.secret.encode(),
            clock=lambda: datetime.now(UTC),
            resend=webhook.resend,
            list_url=webhook.list_url,
            reach=webhook.reach,
        )
    raise WrongInput(
        N_("There is no channel {name!r}."), remedy=N_("Use copy_post, spreadsheet or webhook."), name=name
    )


async def _nobody(outgoing: Outgoing) -> None:
    raise ChannelFailed(N_("Nobody is here to post the text."))
