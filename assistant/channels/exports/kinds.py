"""What the rows of an export are, told from its headers: by columns that only one kind has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from assistant.channels.exports.column_names import NEEDED, OWN, SHARED
from assistant.channels.exports.columns import columns_of, plain
from assistant.domain.intake import Kind

#: what a line of an order says of itself
_SALE = frozenset({"product", "sku", "quantity", "paid", "placed_at", "order_status"})


def guess_kind(headers: Sequence[str], mapping: Mapping[str, str] = MappingProxyType({})) -> Kind | None:
    """The kind of the rows under these headers; None where they do not say.

    A chat names who speaks. A review has stars, an addition, or words under a header only reviews have. An
    after-sale request has two columns only those have. A reply answers a review without having its words. A parcel
    has a state and no price; what else has an order number is an order. Words alone are taken for reviews.
    """
    fields = {kind: _fields(headers, kind, mapping) for kind in Kind}
    telling = {kind: _telling_fields(headers, kind) for kind in Kind}
    meets = {kind: not missing(kind, fields[kind]) for kind in Kind}
    tickets = telling[Kind.AFTER_SALES]
    if meets[Kind.CHATS] and fields[Kind.CHATS] & {"author", "messages"}:
        return Kind.CHATS
    if meets[Kind.REVIEWS] and (telling[Kind.REVIEWS] or "rating" in fields[Kind.REVIEWS]):
        return Kind.REVIEWS
    if meets[Kind.AFTER_SALES] and len(tickets) >= 2 and not fields[Kind.ORDERS] & {"promised_ship_at", "batch"}:
        return Kind.AFTER_SALES
    if meets[Kind.REPLIES] and ("review" in fields[Kind.REPLIES] or telling[Kind.REPLIES]):
        return Kind.REPLIES
    if meets[Kind.TRACKING] and _is_about_parcels(fields[Kind.ORDERS]):
        return Kind.TRACKING
    if meets[Kind.ORDERS] and fields[Kind.ORDERS] & _SALE:
        return Kind.ORDERS
    return Kind.REVIEWS if meets[Kind.REVIEWS] else None


def missing(kind: Kind, fields: frozenset[str]) -> list[str]:
    """The fields rows of this kind need and these are not, one for each need."""
    return [group[0] for group in NEEDED[kind] if not fields.intersection(group)]


def _is_about_parcels(fields: frozenset[str]) -> bool:
    """Whether the rows say where parcels are, and not what was bought."""
    if fields & {"paid", "quantity"}:
        return False
    return bool(fields & {"tracking_state", "last_scan_at"}) or not fields & {"product", "sku"}


def _fields(headers: Sequence[str], kind: Kind, mapping: Mapping[str, str]) -> frozenset[str]:
    known = {name: header for name, header in mapping.items() if name in OWN[kind] or name in SHARED}
    return frozenset(each.field for each in columns_of(headers, kind, known))


def _telling_fields(headers: Sequence[str], kind: Kind) -> set[str]:
    telling = _telling()
    return {telling[key][1] for key in map(plain, headers) if key in telling and telling[key][0] is kind}


@cache
def _telling() -> dict[str, tuple[Kind, str]]:
    """Plain headers that only one kind has -> that kind and the field."""
    shared = {plain(name) for names in SHARED.values() for name in names}
    owners: dict[str, list[tuple[Kind, str]]] = {}
    for kind, fields in OWN.items():
        for field, names in fields.items():
            for name in set(map(plain, (field, *names))) - shared:
                owners.setdefault(name, []).append((kind, field))
    return {name: found[0] for name, found in owners.items() if len({kind for kind, _ in found}) == 1}
