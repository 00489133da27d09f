"""Whose leave an answer needs: the least role, and whether one person is enough."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.domain.money import Money, exponent
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer
from assistant.domain.people import Person, Role
from assistant.domain.playbook import Limits
from assistant.domain.taxonomy import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """`two` asks for two different people of that role; `because` says why an agent alone is not enough."""

    role: Role = Role.AGENT
    two: bool = False
    because: tuple[Note, ...] = ()

    def able(self, people: Iterable[Person]) -> list[str]:
        """The names of those who may give it."""
        return [each.name for each in people if each.role.reaches(self.role)]


def leave_needed(offer: Offer | None, severity: Severity, limits: Limits, *, no_rules: Note | None) -> Leave:
    """What the offer's worth, the severity and the rules in force ask for; `no_rules` says that none are."""
    because = [no_rules] if no_rules else []
    if offer and offer.needs_supervisor:
        because.append(offer.needs_supervisor)
    if severity >= limits.supervisor_severity:
        because.append(Note(message=N_("severity {n}: a supervisor decides"), values={"n": str(int(severity))}))
    value = offer.value if offer else None
    above = above_limit(value, limits) if value and value.minor else None  # the offer itself looks at the money alone
    if above and above.message not in {each.message for each in because}:
        because.append(above)
    two = _two(offer, limits)
    role = Role.SUPERVISOR if because or two else Role.AGENT
    return Leave(role=role, two=two is not None, because=(*because, two) if two else tuple(because))


def above_limit(amount: Money, limits: Limits) -> Note | None:
    """Why an agent may not give so much; nothing where one may."""
    limit = limits.supervisor_above.get(amount.currency)
    if limit is None:
        message = N_("no limit is set for {currency}: a supervisor decides")
        return Note(message=message, values={"currency": amount.currency})
    if amount.minor <= limit * 10 ** exponent(amount.currency):
        return None
    return Note(
        message=N_("{amount} is above the limit of {limit}: a supervisor decides"),
        values={"amount": str(amount), "limit": f"{amount.currency} {limit}"},
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
