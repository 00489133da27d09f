"""The return guide: what the picture says that a buyer gets who sends goods back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.domain.draft import Draft, DraftKind, Role, Sentence, Slot
from assistant.domain.note import Note
from assistant.domain.verdict import Finding, Verdict
from assistant.domain.wording import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideLine:
    """A step or a caution with its picture. `before` and `after` stand around the address where it names one."""

    picture: Picture
    before: str
    address: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        return f"{self.before}{self.address}{self.after}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnGuide:
    """Every word of the picture, in the language of the private offer it goes with.

    `freight` says who bears the shipping back, `answer` by when the shop writes; that one is empty where the private
    offer names no day. `slots` maps the name of each value that code filled in to its wording.
    """

    language: str
    shop: str
    product: str
    title: str
    steps: tuple[GuideLine, ...]
    contents_title: str
    contents: tuple[str, ...]
    freight: str
    answer: str
    cautions_title: str
    cautions: tuple[GuideLine, ...]
    slots: Mapping[str, str]

    @property
    def address(self) -> str:
        """Where the goods go; empty where the shop has not said it."""
        return next((each.address for each in self.steps if each.address), "")

    def lines(self) -> Iterator[str]:
        """Everything it says, one line each, as it is read aloud and as the guard judges it."""
        yield self.shop
        yield self.title
        yield self.product
        yield from (f"{place}. {each.text}" for place, each in enumerate(self.steps, start=1))
        yield from filter(None, (self.freight, self.answer))
        yield self.contents_title
        yield from (f"· {each}" for each in self.contents)
        yield self.cautions_title
        yield from (f"· {each.text}" for each in self.cautions)

    def draft(self) -> Draft:
        """Its words as a private offer, so that the guard judges them as one; the numbers of the steps are slots."""
        numbers = {f"step_{place}": f"{place}." for place in range(1, len(self.steps) + 1)}
        slots = tuple(Slot(name=name, text=text) for name, text in {**self.slots, **numbers}.items())
        text = "\n".join(self.lines())
        return Draft(
            kind=DraftKind.PRIVATE_OFFER,
            language=self.language,
            text=text,
            sentences=(Sentence(role=Role.GUIDE, text=text, slots=slots),),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedGuide:
    """A guide with the guard's findings; `notes` are what the shop should know before it is sent."""

    guide: ReturnGuide
    findings: tuple[Finding, ...]
    notes: tuple[Note, ...] = ()

    @property
    def blocked(self) -> Finding | None:
        """The first finding that forbids to send it."""
        return next((each for each in self.findings if each.verdict is Verdict.BLOCK), None)
