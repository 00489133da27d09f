"""What the chain is told of a case's handling: what the shop does about the cause, and what it may offer.

Two ways. Either the offer that code computed, as the desk's own does: a gift, for most chains have no such code. Or the
playbook of the cause in plain lines, from which the model chooses: what is written where a model decides. Only the
lines of the classified cause that can hold in the case's currency, and no more words than a table would have.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from assistant.calendar.working_days import working_day
from assistant.domain.complaint import Complaint
from assistant.domain.offer import Offer
from assistant.domain.playbook import Rung, Step
from assistant.domain.taxonomy import Ask, Cause, Fault, Severity
from assistant.handbook.load import FileHandbook
from assistant.language.model_schema import SeverityWord


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """Of one case; `offer` is what code computed, None where the model is to choose from the playbook."""

    handbook: FileHandbook
    complaint: Complaint
    offer: Offer | None
    now: datetime

    def action(self, cause: Cause, language: str) -> str:
        """What the shop does about the cause, in its own words, and by when."""
        wording = self.handbook.wording(language) or self.handbook.wording("en")
        phrasings = wording.repair[cause] if wording else ()
        known = {"product": self.complaint.goods or "-", "date": self._day(cause)}
        return min(phrasings, key=len).format_map(known) if phrasings else ""

    def compensation(self, cause: Cause) -> str:
        return "\n".join(self._offered() if self.offer else self._rules(cause)) or "none"

    def _offered(self) -> Iterator[str]:
        assert self.offer
        for each in self.offer.remedies:
            amount = f" of {money(each.amount.minor, each.amount.currency)}" if each.amount else ""
            yield f"- {str(each.kind).replace('_', ' ')}{amount}"
        if self.offer.asks_for:
            yield f"- ask the customer for: {', '.join(self.offer.asks_for)}"

    def _rules(self, cause: Cause) -> Iterator[str]:
        playbook, paid = self.handbook.playbook(cause), self.complaint.order.paid if self.complaint.order else None
        currency = paid.currency if paid else ""
        yield "The first rule that applies:"
        for rung in playbook.ladder:
            if all(currency in each for each in (rung.when.price_from, rung.when.price_below) if each):
                yield f"- {_when(rung, currency) or 'always'}: {' and '.join(map(_step, rung.steps))}"
        if playbook.ask_for:
            yield f"- ask the customer for what is missing of: {', '.join(playbook.ask_for)}"

    def _day(self, cause: Cause) -> str:
        days = self.handbook.playbook(cause).act_within_days
        return f"{working_day(self.now, days, self.complaint.market):%Y-%m-%d}"


def _when(rung: Rung, currency: str) -> str:
    when = rung.when
    faults = when.faults and set(Fault) - {Fault.BUYER} != when.faults and set(Fault) != when.faults
    parts = [
        f"with {'/'.join(sorted(when.needs))}" if when.needs else "",
        f"{SeverityWord[when.severity.name]} or worse" if when.severity > Severity.MILD else "",
        f"fault {'/'.join(sorted(when.faults))}" if faults else "",
        f"wants {'/'.join(sorted(when.asks))}" if when.asks and when.asks != set(Ask) else "",
        f"parcel {'/'.join(sorted(when.stages))}" if when.stages else "",
        f"goods {'/'.join(sorted(when.goods))}" if when.goods else "",
        f"buyer {'/'.join(sorted(when.buyers))}" if when.buyers else "",
        f"from {when.price_from[currency]} {currency}" if when.price_from else "",
        f"below {when.price_below[currency]} {currency}" if when.price_below else "",
    ]
    return ", ".join(filter(None, parts))


def _step(step: Step) -> str:
    return f"{str(step.remedy).replace('_', ' ')}{f' {step.part}%' if step.part else ''}"


def money(minor: int, currency: str) -> str:
    return f"{minor / 100:.2f} {currency}"
