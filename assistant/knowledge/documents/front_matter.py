"""The facts at the top of a Markdown document: read, checked, and refused with the line to correct."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from assistant.domain.clause import Audience
from assistant.domain.note import N_
from assistant.domain.taxonomy import Platform, parse_market
from assistant.errors import InvalidDocument

Name = Annotated[str, Field(pattern=r"^[\w.-]+$", max_length=120)]
CauseName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]

_OPENED = re.compile(r"\ufeff?---+[ \t]*\r?\n")


class FrontMatter(BaseModel):
    """Empty `market`, `platform` and `applies_to` mean all; without dates a document is always in force."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    id: Name = ""
    title: str = Field(default="", max_length=200)
    market: str = ""
    platform: Platform | None = None
    language: str = Field(default="", pattern=r"^([a-z]{2})?$")
    valid_from: date | None = None
    valid_until: date | None = None
    applies_to: tuple[CauseName, ...] = ()
    audience: Audience = Audience.BUYER
    supersedes: tuple[Name, ...] = ()
    source: str = Field(default="", max_length=500)

    @field_validator("market")
    @classmethod
    def _known_market(cls, value: str) -> str:
        return parse_market(value) if value else ""

    @model_validator(mode="after")
    def _dates_in_order(self) -> FrontMatter:
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValueError("valid_until lies before valid_from")
        if self.supersedes and not self.valid_from:
            raise ValueError("a document that supersedes another needs valid_from, the day it takes over")
        return self


def read_front_matter(file: str, text: str) -> tuple[FrontMatter, int]:
    """The facts, and the code point at which the prose starts. Raises InvalidDocument."""
    if not _OPENED.match(text):
        return FrontMatter(), 1 if text.startswith("\ufeff") else 0
    facts, prose = _parsed(file, text)
    if not isinstance(facts, Mapping):
        raise InvalidDocument(
            N_("{file}: the front matter holds no names and values."),
            remedy=N_("Write one `name: value` a line."),
            file=file,
        )
    try:
        return FrontMatter.model_validate(facts), len(text) - len(prose)
    except ValidationError as error:
        problems = "; ".join(
            f"{'.'.join(str(part) for part in each['loc']) or 'front matter'}: {each['msg']}" for each in error.errors()
        )
        raise InvalidDocument(
            N_("{file}: {error}."),
            remedy=N_("Known names are {words}."),
            file=file,
            error=problems,
            words=", ".join(FrontMatter.model_fields),
        ) from error


def _parsed(file: str, text: str) -> tuple[Any, str]:
    from frontmatter.default_handlers import YAMLHandler

    handler = YAMLHandler()
    try:
        facts, prose = handler.split(text.removeprefix("\ufeff"))
        return handler.load(facts) or {}, prose
    except Exception as error:  # the YAML reader's own errors, and a block that is never closed
        raise InvalidDocument(
            N_("{file}: the front matter cannot be read: {error}."),
            remedy=N_("Write `name: value` lines between two lines of three dashes."),
            file=file,
            error=" ".join(str(error).split()),
        ) from error
