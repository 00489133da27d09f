"""Tokens and money of each request: held before it, counted after it, refused beyond the budgets."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import cache
from typing import Protocol
from uuid import uuid4

from pydantic import BaseModel

from assistant.domain.model_use import Budgets, Hold, ModelUse, Outcome, Spent, Tokens, Window
from assistant.domain.note import N_
from assistant.language.endpoint.account import Account
from assistant.language.endpoint.failures import PERHAPS_CHARGED, Failed
from assistant.language.endpoint.forms import schema_text
from assistant.language.endpoint.settings import ModelSettings, Purpose
from assistant.language.prompts import Rendered
from assistant.language.tokens import count_tokens

#: tokens an answer is taken to have before it is there: three texts with their types and labels
TYPICAL_ANSWER = 1000
#: seconds a hold counts beyond the request's time-out, should its process die
GRACE = 30.0
#: what is said where a budget bears no more
USED_UP: dict[Window, str] = {
    Window.CASE: N_("the budget of the case for the model is used up"),
    Window.SHOP: N_("the shop's budget of the day for the model is used up"),
    Window.DAY: N_("the budget of the day for the model is used up"),
}
_log = logging.getLogger(__name__)


class Ledger(Protocol):
    """The day's sums, kept where all processes see them. The implementation lies in the desk."""

    async def hold(self, hold: Hold, budgets: Budgets) -> Window | None:
        """Set aside what a request may take, if the shop's day and everybody's bear it; else the first that does not.

        Nothing happens between looking and setting aside.
        """
        ...

    async def settle(self, use: ModelUse, hold: str) -> None:
        """Count what was used in place of what was held; "" where nothing was."""
        ...


@dataclass(slots=True, kw_only=True)
class Charge:
    """One request under way: what it is about, and what is held for it."""

    account: Account
    prompt: Rendered
    model: str
    estimate: Tokens
    held: Spent
    hold: str = ""
    #: tokens of the answer that came, for one that was broken off
    seen: int = 0


class Meter:
    """Without a ledger only a case's own budget is kept, and nothing is recorded."""

    def __init__(self, settings: ModelSettings, ledger: Ledger | None) -> None:
        self._settings = settings
        self._ledger = ledger

    async def estimate(self, prompt: Rendered, form: type[BaseModel]) -> Tokens:
        """What a request will take; counted off the loop, for the encoding loads at its first use."""

        def counted() -> int:
            return count_tokens(prompt.system) + count_tokens(prompt.user) + _tokens_of_form(form)

        return Tokens(prompt=await asyncio.to_thread(counted), completion=self._settings.most_tokens or TYPICAL_ANSWER)

    def count(self, text: str) -> int:
        """Tokens of what came back, for endpoints that do not say."""
        return count_tokens(text)

    async def begin(self, account: Account, prompt: Rendered, model: str, estimate: Tokens, seconds: float) -> Charge:
        """Hold what the request may take; Failed where a budget does not bear it."""
        held = Spent(tokens=estimate.total, cost=self.cost(model, estimate))
        budgets = self._settings.budgets
        if not budgets.case.bears(account.used, held):
            raise Failed(Outcome.OVER_BUDGET, said=USED_UP[Window.CASE])
        charge = Charge(account=account, prompt=prompt, model=model, estimate=estimate, held=held)
        account.used += held
        try:
            if self._ledger and budgets.daily:
                await self._hold(self._ledger, charge, seconds)
        except BaseException:
            account.used -= held
            raise
        return charge

    async def _hold(self, ledger: Ledger, charge: Charge, seconds: float) -> None:
        account = charge.account
        hold = Hold(id=uuid4().hex, shop=account.shop, day=account.day, at_most=charge.held, seconds=seconds + GRACE)
        try:
            short = await ledger.hold(hold, self._settings.budgets)
        except Exception as error:  # a budget that cannot be read is no leave to spend
            _log.warning("the model's budget cannot be read: %s", type(error).__name__)
            raise Failed(Outcome.OVER_BUDGET, said=N_("the budget cannot be read")) from None
        if short:
            raise Failed(Outcome.OVER_BUDGET, said=USED_UP[short])
        charge.hold = hold.id

    async def end(self, charge: Charge, outcome: Outcome, tokens: Tokens | None) -> Tokens:
        """Count what the request took in place of what was held; gives that.

        Where the endpoint did not say, it is what was estimated: the whole prompt if it may have read it, and of the
        answer what came.
        """
        taken = tokens or self._guessed(charge, outcome)
        cost = self.cost(charge.model, taken)
        charge.account.used += Spent(tokens=taken.total, cost=cost) - charge.held
        if self._ledger is None:
            return taken
        use = ModelUse(
            shop=charge.account.shop,
            day=charge.account.day,
            prompt=charge.prompt.name,
            version=charge.prompt.version,
            digest=charge.prompt.digest[:8],
            model=charge.model,
            purpose=Purpose.of(charge.prompt.name),
            outcome=outcome,
            tokens=taken,
            cost=cost,
            currency=self._settings.currency if charge.model in self._settings.prices else "",
        )
        try:
            await self._ledger.settle(use, charge.hold)
        except Exception as error:  # the answer is there; that it was not counted must not lose it
            _log.warning("a use of the model was not recorded: %s", type(error).__name__)
        return taken

    def cost(self, model: str, tokens: Tokens) -> int:
        """Millionths of a minor unit; 0 for a model without a price."""
        price = self._settings.prices.get(model)
        return price.cost(tokens) if price else 0

    def _guessed(self, charge: Charge, outcome: Outcome) -> Tokens:
        answered = outcome is Outcome.ANSWERED
        if answered or outcome in PERHAPS_CHARGED or charge.seen:
            return Tokens(prompt=charge.estimate.prompt, completion=charge.seen)
        return Tokens()


@cache
def _tokens_of_form(form: type[BaseModel]) -> int:
    return count_tokens(schema_text(form))
