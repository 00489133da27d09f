"""The gate's cases: what a buyer wrote, what is known of the order, what the desk must say and must not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from assistant.domain.complaint import Complaint
from assistant.domain.draft import DraftKind
from assistant.domain.market import MARKETS, defaults_of
from assistant.domain.money import Money
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Ask, Cause, Platform, TextKind
from assistant.errors import WrongInput
from evals.gate.statements import WORDS, Statement, read_statement

FOLDER = Path(__file__).parents[1] / "datasets" / "cases"
_CLOSED = ConfigDict(extra="forbid", frozen=True)


class Channel(StrEnum):
    """Where the buyer wrote. Only a review is public, so only there a public reply is due."""

    REVIEW = "review"
    CHAT = "chat"
    CLAIM = "claim"  #: a request for return or refund, filed with the platform


class OrderFacts(BaseModel):
    """`paid` and `freight` in whole units of the market's currency, such as `"12.50"`; times with their offset."""

    model_config = _CLOSED

    number: str = Field(min_length=6)
    paid: str
    freight: str = ""
    carrier: str = ""
    placed_at: datetime
    promised_ship_at: datetime | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        told = [each for each in (self.placed_at, self.shipped_at, self.delivered_at) if each]
        if any(each.tzinfo is None for each in told):
            raise ValueError("a time has no offset")
        if told != sorted(told):
            raise ValueError("it was delivered before it was shipped, or shipped before it was placed")
        return self


class ParcelFacts(BaseModel):
    """What the carrier says."""

    model_config = _CLOSED

    carrier: str
    number: str
    state: ParcelState
    last_scan_at: datetime | None = None


class CaseLine(BaseModel):
    """A line of a cases file. `about` are words one of which names the problem, in the language of the text."""

    model_config = _CLOSED

    id: str = Field(pattern=r"^[a-z]{2}-\d{2,3}$")
    text: str = Field(min_length=1)
    language: str
    market: str
    platform: Platform
    channel: Channel
    kind: TextKind = TextKind.COMPLAINT
    cause: Cause
    other_causes: tuple[Cause, ...] = ()
    ask: Ask = Ask.NOTHING
    severity: Literal[1, 2, 3] = 2
    safety: bool = False
    evidence: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    product: str = Field(min_length=1)
    photos: int = Field(default=0, ge=0)
    order: OrderFacts | None = None
    parcel: ParcelFacts | None = None
    required: Mapping[DraftKind, tuple[str, ...]] = {}
    forbidden: Mapping[DraftKind | Literal["any"], tuple[str, ...]] = {}
    tags: tuple[str, ...] = ()

    @field_validator("language")
    @classmethod
    def _has_drafts(cls, language: str) -> str:
        if language not in DRAFT_LANGUAGES:
            raise ValueError(f"{language!r} is none of {', '.join(DRAFT_LANGUAGES)}")
        return language

    @field_validator("market")
    @classmethod
    def _is_known(cls, market: str) -> str:
        if market not in MARKETS:
            raise ValueError(f"{market!r} is none of {', '.join(MARKETS)}")
        return market

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if missing := [each for each in self.evidence if each not in self.text]:
            raise ValueError(f"the evidence {missing[0]!r} does not stand in the text")
        if self.kind is TextKind.COMPLAINT and not (self.evidence and self.about and self.required):
            raise ValueError("a complaint needs evidence, about and required")
        if self.cause in self.other_causes:
            raise ValueError("the main cause is among the others")
        if self.channel is not Channel.REVIEW and DraftKind.PUBLIC_REPLY in self.required:
            raise ValueError("there is no public reply to a chat or a claim")
        if not self.id.startswith(self.language):
            raise ValueError("the id begins with another language")
        for each in (*self.required.values(), *self.forbidden.values()):
            for statement in each:
                read_statement(statement)
        return self


@dataclass(frozen=True)
class Case:
    """A line with what follows from it. `return_address` is that of the shop of its market."""

    line: CaseLine
    return_address: str = ""

    @property
    def id(self) -> str:
        return self.line.id

    @property
    def is_complaint(self) -> bool:
        return self.line.kind is TextKind.COMPLAINT

    @property
    def causes(self) -> frozenset[Cause]:
        """The main cause and those that are as well called right."""
        return frozenset({self.line.cause, *self.line.other_causes})

    @cached_property
    def required(self) -> tuple[tuple[DraftKind, Statement], ...]:
        return tuple((kind, read_statement(each)) for kind, told in self.line.required.items() for each in told)

    @cached_property
    def forbidden(self) -> tuple[tuple[DraftKind, Statement], ...]:
        """`any` counts for all three texts."""
        return tuple(
            (place, read_statement(each))
            for kind, told in self.line.forbidden.items()
            for place in (tuple(DraftKind) if kind == "any" else (DraftKind(kind),))
            for each in told
        )

    @property
    def complaint(self) -> Complaint:
        """As the agent sees it; the language is left to the desk to find."""
        line = self.line
        return Complaint(
            text=line.text,
            platform=line.platform,
            market=line.market,
            written_at=line.order.delivered_at or line.order.placed_at if line.order else WRITTEN,
            product=line.product,
            order=_order(line),
            tracking=Tracking(**dict(line.parcel)) if line.parcel else None,
            photos=line.photos,
            reviewed=line.channel is Channel.REVIEW,
            return_address=self.return_address,
            seed=line.id,
        )


WRITTEN = datetime.fromisoformat("2026-11-21T12:00:00+00:00")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """`version` is raised by hand with every change; `digest` is SHA-256 over all its files, in hex."""

    version: int
    digest: str
    cases: tuple[Case, ...]

    def only(self, wanted: Iterable[str]) -> Dataset:
        """The cases whose id begins with one of `wanted`; WrongInput where that is none."""
        prefixes = tuple(wanted)
        if not prefixes:
            return self
        cases = tuple(each for each in self.cases if each.id.startswith(prefixes))
        if not cases:
            raise WrongInput(f"No case begins with {', '.join(prefixes)}.")
        return Dataset(version=self.version, digest=self.digest, cases=cases)


def read_cases(folder: Path = FOLDER) -> Dataset:
    """All cases of a folder with a `dataset.json`; WrongInput names file, line, field and what is wrong there."""
    head = folder / "dataset.json"
    facts = json.loads(head.read_text("utf-8"))
    files = sorted(folder.glob("*.jsonl"))
    lines = [each for file in files for each in _lines(file)]
    seen: set[str] = set()
    for place, line in lines:
        if line.id in seen:
            raise WrongInput(f"{place}: the id {line.id!r} is taken.")
        seen.add(line.id)
    told = (each for each in (head, folder / WORDS.name, *files) if each.exists())
    digest = hashlib.sha256(b"".join(each.read_bytes() for each in told)).hexdigest()
    homes = facts["return_addresses"]
    cases = tuple(Case(line, homes.get(line.market, "")) for _, line in lines)
    return Dataset(version=facts["version"], digest=digest, cases=cases)


def _lines(file: Path) -> Iterator[tuple[str, CaseLine]]:
    for number, text in enumerate(file.read_text("utf-8").split("\n"), start=1):
        place = f"{file.name}:{number}"
        if not text.strip():
            continue
        try:
            yield place, CaseLine.model_validate_json(text)
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(str(each) for each in first["loc"])
            raise WrongInput(
                f"{place}: {field + ': ' if field else ''}{first['msg'].removeprefix('Value error, ')}.",
                remedy="evals/datasets/cases/README.md says what a line holds.",
            ) from error


def _order(line: CaseLine) -> Order | None:
    if line.order is None:
        return None
    facts, currency = line.order, defaults_of(line.market).currency
    return Order(
        number=facts.number,
        product=line.product,
        paid=Money.parse(facts.paid, currency),
        freight=Money.parse(facts.freight, currency) if facts.freight else None,
        carrier=facts.carrier,
        placed_at=facts.placed_at,
        promised_ship_at=facts.promised_ship_at,
        shipped_at=facts.shipped_at,
        delivered_at=facts.delivered_at,
    )
