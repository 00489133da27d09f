"""A group of alike cases as its page shows it, and what was shown of each member as a form sends it back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from api.inbox.marked import Piece, Span, pieces_of
from api.inbox.queue_lines import Chip
from assistant.domain.draft import DraftKind
from assistant.domain.grouping import Outside, Template
from assistant.domain.note import N_
from assistant.domain.records import SEEN

if TYPE_CHECKING:
    from assistant.desk.deciding.group_view import GroupView
    from assistant.domain.grouping import Alike, GroupKey
    from assistant.i18n import Translator

#: wordings of a text that are shown; the rest are counted
WORDINGS = 4
_SLOT = re.compile(r"\{[a-z0-9_]+\}")
_SEEN = re.compile(rf"(\S{{1,60}}) ([0-9a-f]{{{SEEN}}})")
#: reasons that are no fault of a text are not coloured as one
_LOOKS = {Outside.SAFETY: ("severe", "!!"), Outside.BLOCKED: ("severe", "■"), Outside.WARNED: ("soon", "▲")}


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """`name` is how the group is called; a product or batch that nobody knows is left out."""

    id: str
    name: str
    cause: str
    product: str
    batch: str
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateLine:
    kind: DraftKind
    language: str
    pieces: tuple[Piece, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateLines:
    """The wordings of one kind; `more` cases are worded in ways that are not shown."""

    kind: DraftKind
    wordings: tuple[TemplateLine, ...]
    ways: int
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """`must` is the number of the drawn text, 0 for none; `text` is the text that its link opens."""

    case: str
    words: tuple[Piece, ...]
    kinds: tuple[DraftKind, ...]
    text: DraftKind
    must: int
    opened: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideLine:
    case: str
    chip: Chip
    note: str


def group_row(t: Translator, key: GroupKey, count: int = 0) -> GroupRow:
    cause = t(key.cause)
    name = " × ".join(filter(None, (cause, key.product, key.batch)))
    return GroupRow(id=key.id, name=name, cause=cause, product=key.product, batch=key.batch, count=count)


def template_lines(found: Sequence[Template]) -> list[TemplateLines]:
    return [_of_kind(kind, list(group)) for kind, group in groupby(found, key=lambda each: each.kind)]


def _of_kind(kind: DraftKind, found: Sequence[Template]) -> TemplateLines:
    shown = [
        TemplateLine(kind=kind, language=each.language, pieces=tuple(_marked(each.text)), count=each.count)
        for each in found[:WORDINGS]
    ]
    more = sum(each.count for each in found[WORDINGS:])
    return TemplateLines(kind=kind, wordings=tuple(shown), ways=len(found), more=more)


def _marked(text: str) -> Iterator[Piece]:
    spans = [Span(start=each.start(), end=each.end(), mark="slot") for each in _SLOT.finditer(text)]
    return iter(pieces_of(text, spans))


def member_lines(t: Translator, view: GroupView) -> list[MemberLine]:
    """The members, those with a drawn text first."""
    must = {each.case: each for each in view.must}
    lines = [
        MemberLine(
            case=each.case.id,
            words=tuple(pieces_of(" ".join(each.case.text.split())[:90], ())),
            kinds=tuple(text.kind for text in each.texts),
            text=must[each.case.id].kind if each.case.id in must else each.texts[0].kind,
            must=must[each.case.id].number if each.case.id in must else 0,
            opened=each.case.id in must and must[each.case.id].opened,
        )
        for each in view.members
    ]
    return sorted(lines, key=lambda each: each.must or len(view.members) + 1)


def outside_lines(t: Translator, view: GroupView) -> list[OutsideLine]:
    return [
        OutsideLine(case=each.alike.case.id, chip=_chip(t, each.why), note=t.note(each.note) if each.note else "")
        for each in view.outside
    ]


def budget_lines(t: Translator, view: GroupView) -> list[str]:
    """What the group takes of what is left, one line a currency that a budget bounds."""
    pairs = zip(view.worth, view.left, strict=True)
    return [
        t(
            N_("{worth} of {left} left {window} (budget {bound})"),
            worth=worth,
            left=left.money,
            window=t(left.window),
            bound=left.bound,
        )
        for worth, left in pairs
        if left
    ]


def file_rows(t: Translator, view: GroupView) -> Iterator[list[str]]:
    """The heading, the members, then what stands outside with its reason; every text as it would leave."""
    names = (N_("case"), N_("in the group"), N_("reason"), N_("must be read"), N_("offer"), N_("buyer's words"))
    yield [*(t(each) for each in names), *(t(each) for each in DraftKind)]
    must = {each.case for each in view.must}
    for each in view.members:
        yield _file_row(t, each, "", must=each.case.id in must)
    for apart in view.outside:
        why = t.note(apart.note) if apart.note else t(apart.why.words)
        yield _file_row(t, apart.alike, why, must=False)


def _file_row(t: Translator, it: Alike, why: str, *, must: bool) -> list[str]:
    texts = {each.kind: each.draft.text for each in (it.record.drafts if why else it.texts)}
    offer = it.record.proposal.offer
    remedies = (
        [" ".join(filter(None, (t(each.kind), str(each.amount or "")))) for each in offer.remedies] if offer else []
    )
    yes, no = t(N_("yes")), t(N_("no"))
    head = [it.case.id, no if why else yes, why, yes if must else no, ", ".join(remedies), it.case.text]
    return [*head, *(texts.get(kind, "") for kind in DraftKind)]


def _chip(t: Translator, why: Outside) -> Chip:
    look, mark = _LOOKS.get(why, ("low", ""))
    return Chip(look=look, mark=mark, text=t(why.words))


def seen_text(view: GroupView) -> str:
    """One member a line: its case, and what was shown of it."""
    return "\n".join(f"{each.case.id} {each.seen}" for each in view.members)


def seen_in(text: str) -> dict[str, str]:
    """What a form sends back; a line that is none is left out, and then nothing is approved for it."""
    found = (_SEEN.fullmatch(line.strip()) for line in text.splitlines())
    return {each.group(1): each.group(2) for each in found if each}
