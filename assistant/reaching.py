"""Which machines the settings let the desk call."""

from __future__ import annotations

from assistant.egress.addresses import Reach
from assistant.egress.calling import refuse_unsafe
from assistant.settings import Settings


def reach_set(settings: Settings) -> Reach:
    """The machines that the owner's own settings may name."""
    return Reach(inside=settings.hosts_inside, here=True)


def reach_of_hooks(settings: Settings) -> Reach:
    """The machines that a shop may have told what happens."""
    return Reach(inside=settings.hosts_of_hooks, here=settings.hooks_here, only=settings.hooks_only, form=True)


def check_addresses(settings: Settings) -> None:
    """UnsafeSetup for an address of the settings that would never be called."""
    reach = reach_set(settings)
    for name in ("model_url", "embeddings_url", "webhook_url", "webhook_list_url", "traces_url"):
        if url := getattr(settings, name):
            refuse_unsafe(url, reach, setting=f"ASSISTANT_{name.upper()}")
    for each in settings.model_then:
        refuse_unsafe(each.url, reach, setting="ASSISTANT_MODEL_THEN")
