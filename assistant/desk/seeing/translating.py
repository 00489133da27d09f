"""The texts of a case in the language of who works on it, made by a configured model once and kept with the case."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from assistant.desk.answering.triage import Charging
from assistant.desk.ports import Store
from assistant.desk.seeing.cases import case_view
from assistant.domain.case import Case
from assistant.domain.note import N_
from assistant.domain.records import CaseView
from assistant.domain.shop import Shop
from assistant.domain.translation import Translated, text_key
from assistant.errors import ModelUnavailable, NotAllowed

#: texts of one question, and code points of all of them; what is over stays untranslated, the oldest words first
MOST_TEXTS, MOST_LETTERS = 24, 16_000
#: code points that a language is told by; letters beyond Latin, and those from which on scripts of East Asia begin
LOOKED_AT = 1000
_NOT_LATIN, _EAST = "\u0370", "\u2e80"


class Translator(Protocol):
    async def translated(
        self, texts: Sequence[str], language: str, known: Mapping[str, str]
    ) -> list[Translated | None]:
        """Each text in the language; None for one without a usable translation. ModelUnavailable."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """`found` by `text_key`; `left` counts texts in other languages without a translation, `error` says why."""

    found: Mapping[str, Translated] = field(default_factory=dict)
    left: int = 0
    error: ModelUnavailable | None = None


class Translating:
    """`language_of` tells the language of a text, "" where it cannot."""

    def __init__(
        self,
        store: Store,
        translator: Translator | None,
        *,
        language_of: Callable[[str], str],
        charging: Charging = lambda shop, day: nullcontext(),
    ) -> None:
        self._store, self._translator = store, translator
        self._language_of, self._charging = language_of, charging

    @property
    def can(self) -> bool:
        """Whether there is a model that can be asked."""
        return self._translator is not None

    async def read(self, shop: Shop, case: str, language: str, *, now: datetime) -> Read:
        """Everything of a case that is not in this language, in it. What was translated before is not asked again.

        Nothing of it is ever sent. NotAllowed without a model, UnknownCase; a model that fails leaves its reason.
        """
        if self._translator is None:
            raise NotAllowed(
                N_("No language model is set up, so nothing can be translated."),
                remedy=N_("Set ASSISTANT_MODEL_URL, ASSISTANT_MODEL and ASSISTANT_MODEL_KEY."),
            )
        async with self._store.reading() as work:
            view = await case_view(work, shop.id, case)
            kept = await work.translations.of(shop.id, case, language)
        wanted = self._foreign(view, language)
        found = {key: kept[key] for key in wanted if key in kept}
        asked = _portion({key: text for key, text in wanted.items() if key not in found})
        if not asked:
            return Read(found=found, left=len(wanted) - len(found))
        day = now.astimezone(ZoneInfo(shop.time_zone)).date()
        try:
            with self._charging(shop.id, day):
                made = await self._translator.translated(list(asked.values()), language, _numbers(view.case))
        except ModelUnavailable as error:
            return Read(found=found, left=len(wanted) - len(found), error=error)
        new = {key: each for key, each in zip(asked, made, strict=True) if each is not None}
        if new:
            found |= await self._keep(shop, case, language, new)
        return Read(found=found, left=len(wanted) - len(found))

    async def _keep(self, shop: Shop, case: str, language: str, new: Mapping[str, Translated]) -> dict[str, Translated]:
        """Keep translations of texts that stand still: words that were erased meanwhile come back in no form."""
        async with self._store.writing() as work:
            standing = self._foreign(await case_view(work, shop.id, case), language)
            kept = await work.translations.of(shop.id, case, language) | dict(new)
            kept = {key: each for key, each in kept.items() if key in standing}
            if kept:
                buyer = await work.cases.buyer_of(shop.id, case)
                await work.translations.put(shop.id, case, language, kept, buyer=buyer)
        return kept

    def any_foreign(self, view: CaseView, language: str) -> bool:
        """Whether anything of a case is in another language."""
        return next(self._texts(view, language), None) is not None

    def _foreign(self, view: CaseView, language: str) -> dict[str, str]:
        """The texts in another language, by `text_key`: what may leave first, then the newest words."""
        return {text_key(each): each for each in self._texts(view, language)}

    def _texts(self, view: CaseView, language: str) -> Iterator[str]:
        for each in view.proposal.drafts if view.proposal else ():
            if each.draft.language != language and any(map(str.isalpha, each.draft.text)):
                yield each.draft.text
        for said in _said(view.case):
            if any(map(str.isalpha, said)) and not self._is_in(language, said):
                yield said

    def _is_in(self, language: str, text: str) -> bool:
        """Scripts that nobody here tells apart, such as Arabic, are guessed to be Latin languages: they are not."""
        letters = [each for each in text[:LOOKED_AT] if each.isalpha()]
        known = sum(each < _NOT_LATIN or each >= _EAST for each in letters)
        return known * 2 >= len(letters) and self._language_of(text) == language


def _said(case: Case) -> Iterator[str]:
    """What buyer and seller said: the review, the requests, then the chat from its end."""
    if case.review:
        yield from (case.review.text, case.review.further, case.review.seller_reply)
    for ticket in case.tickets:
        yield from (ticket.reason, ticket.text)
    for message in reversed(case.messages):
        yield message.text


def _portion(texts: Mapping[str, str]) -> dict[str, str]:
    """As many as one question takes, in order; the first always."""
    chosen: dict[str, str] = {}
    letters = 0
    for key, text in texts.items():
        letters += min(len(text), MOST_LETTERS // 4)
        if len(chosen) == MOST_TEXTS or (chosen and letters > MOST_LETTERS):
            break
        chosen[key] = text
    return chosen


def _numbers(case: Case) -> dict[str, str]:
    """Numbers of the case that leave the desk in no text, by the kind of their placeholder."""
    return {
        "order": case.order.number if case.order else "",
        "parcel": case.tracking.number if case.tracking else "",
    }
