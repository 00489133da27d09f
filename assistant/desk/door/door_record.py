"""What stands on record of the door: in the chain of the installation, by the names of people and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from assistant.desk.ports import Work
from assistant.domain.account import Account
from assistant.domain.audit import OF_THE_DESK

#: who did what nobody is known to have done
NOBODY = "desk"


async def note(
    work: Work,
    action: str,
    account: Account | None = None,
    *,
    now: datetime,
    by: str = "",
    facts: Mapping[str, str] | None = None,
) -> None:
    """One more record. `by` is who did it, where it was not the person themselves; no address, no key, no e-mail."""
    actor = by or (account.name if account else NOBODY)
    subject = f"person:{account.name}" if account else "door"
    await work.audit.append(OF_THE_DESK, at=now, actor=actor, action=action, subject=subject, facts=facts or {})
