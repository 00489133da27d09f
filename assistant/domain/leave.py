"""Whose leave an answer needs: the least role, and whether one person is enough."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.money import exponent
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer
from assistant.domain.people import Role
from assistant.domain.playbook import Limits
from assistant.domain.taxonomy import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """`two` asks for two different people of that role; `because` says why an agent alone is not enough."""

    role: Role = Role.AGENT
    two: bool = False
    because: tuple[Note, ...] = ()


def leave_needed(offer: Offer | None, severity: Severity, limits: Limits, *, no_rules: Note | None) -> Leave:
    """What the offer's worth, the severity and the rules in force ask for; `no_rules` says that none are."""
    because = [no_rules] if no_rules else []
    if offer and offer.needs_supervisor:
        because.append(offer.needs_supervisor)
    if severity >= limits.supervisor_severity:
        because.append(Note(message=N_("severity {n}: a supervisor decides"), values={"n": str(int(severity))}))
    above = _above(offer, limits)
    if above and above.message not in {each.message for each in because}:
        because.append(above)
    two = _two(offer, limits)
    role = Role.SUPERVISOR if because or two else Role.AGENT
    return Leave(role=role, two=two is not None, because=(*because, two) if two else tuple(because))


def _above(offer: Offer | None, limits: Limits) -> Note | None:
    """Money and coupons against what an agent may give; the offer's own reasons look at the money alone."""
    value = offer.value if offer else None
    if value is None or not value.minor:
        return None
    limit = limits.supervisor_above.get(value.currency)
    if limit is None:
        message = N_("no limit is set for {currency}: a supervisor decides")
        return Note(message=message, values={"currency": value.currency})
    if value.minor <= limit * 10 ** exponent(value.currency):
        return None
    return Note(
        message=N_("{amount} is above the limit of {limit}: a supervisor decides"),
        values={"amount": str(value), "limit": f"{value.currency} {limit}"},
    )


def _two(offer: Offer | None, limits: Limits) -> Note | None:
    """Why one person is not enough; a currency without a second limit always needs two."""
    value = offer.value if offer else None
    if value is None or not value.minor:
        return None
    limit = limits.second_above.get(value.currency, 0)
    if value.minor <= limit * 10 ** exponent(value.currency):
        return None
    return Note(
        message=N_("{amount} is above the limit of {limit}: two supervisors decide"),
        values={"amount": str(value), "limit": f"{value.currency} {limit}"},
    )
