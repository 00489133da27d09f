"""Which column of a seller's export holds what, by its header alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from assistant.channels.exports.column_names import ONLY_BESIDE, OWN, PERSONAL, SHARED
from assistant.domain.intake import Kind
from assistant.domain.note import N_
from assistant.errors import WrongInput

_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|【([^【】]*)】")
#: characters of a header that are looked at
_LONGEST = 200


def plain(header: str) -> str:
    """A header in the form that is compared: NFKC, lower case, letters and digits only, without what is in brackets."""
    folded = unicodedata.normalize("NFKC", header[:_LONGEST]).casefold()
    outside = _BRACKETS.sub("", folded)
    return _letters(outside) or _letters(folded)


def _letters(text: str) -> str:
    return "".join(each for each in text if each.isalnum())


_PERSONAL = frozenset(map(plain, PERSONAL))
_BESIDE = {plain(name): plain(other) for name, other in ONLY_BESIDE.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`place` counts from 0; `unit` is what the header says in brackets, such as `USD` or `UTC+8`, for its cells."""

    field: str
    header: str
    place: int
    unit: str = ""


@cache
def fields_of(kind: Kind) -> tuple[str, ...]:
    """The fields a column can be mapped to."""
    return tuple(dict.fromkeys((*OWN[kind], *SHARED)))


@cache
def _names(kind: Kind) -> dict[str, tuple[str, int]]:
    """A plain header -> its field and place in the order of preference, for rows of a kind."""
    found: dict[str, tuple[str, int]] = {}
    for field in fields_of(kind):
        names = (field, *SHARED.get(field, ()), *OWN[kind].get(field, ()))
        for rank, name in enumerate(map(plain, names)):
            found.setdefault(name, (field, rank))
    return found


@cache
def known_headers() -> frozenset[str]:
    """Plain headers that mean something for some kind, or that are known and passed over."""
    return _PERSONAL.union(*(_names(kind) for kind in Kind))


def is_known(header: str) -> bool:
    """Whether a header of a file tells the desk something without any help."""
    return plain(header) in known_headers()


def is_personal(header: str) -> bool:
    """Whether the column is one the desk never reads."""
    return plain(header) in _PERSONAL


def columns_of(headers: Sequence[str], kind: Kind, mapping: Mapping[str, str]) -> tuple[Column, ...]:
    """The columns the desk has a use for, those of one field in the order in which they are preferred.

    `mapping` (field=header) goes before the names known. Raises WrongInput for a mapped field that rows of this kind
    do not have, and for one mapped to a personal column.
    """
    chosen = _chosen(kind, mapping)
    taken, keys = set(chosen.values()), [plain(each) for each in headers]
    present, names = set(keys), _names(kind)
    found: list[tuple[int, Column]] = []
    for place, (key, header) in enumerate(zip(keys, headers, strict=True)):
        if key in chosen:
            field, rank = chosen[key], 0
        elif key in names and names[key][0] not in taken and _stands(key, present):
            field, rank = names[key]
        else:
            continue
        found.append((rank, Column(field=field, header=header, place=place, unit=_unit(header))))
    return tuple(column for _, column in sorted(found, key=lambda each: (each[0], each[1].place)))


def _stands(key: str, present: Iterable[str]) -> bool:
    return key not in _PERSONAL and (key not in _BESIDE or _BESIDE[key] in present)


def _chosen(kind: Kind, mapping: Mapping[str, str]) -> dict[str, str]:
    """The plain header -> field of a mapping."""
    fields = {plain(each): each for each in fields_of(kind)}
    chosen = {}
    for name, header in mapping.items():
        if plain(name) not in fields:
            raise WrongInput(
                N_("There is no field {name!r} to map a column to."),
                remedy=N_("Fields: {fields}."),
                name=name,
                fields=", ".join(fields_of(kind)),
            )
        if is_personal(header):
            raise WrongInput(
                N_("The column {header!r} is personal data, which the desk never reads."),
                remedy=N_("Name another column."),
                header=header,
            )
        chosen[plain(header)] = fields[plain(name)]
    return chosen


def _unit(header: str) -> str:
    match = _BRACKETS.search(unicodedata.normalize("NFKC", header[:_LONGEST]))
    return next((each.strip() for each in match.groups() if each), "") if match else ""
