"""Clauses that contradict each other: two numbers, two payers or a yes and a no for one and the same matter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from assistant.domain.clause import Clause
from assistant.knowledge.conflicts.figures import figures, plain
from assistant.knowledge.conflicts.terms_of_clause import Kind, Term, terms_of

#: share of the shorter sentence's own words that the other must hold
SHARED = 0.2
#: words, or across languages concepts, that two sentences share where neither start nor cause ties them together
ENOUGH = 2
#: the same where nothing says what is done
MANY = 3
#: share that will do with a single word, unless what is done is what every rule asks for
MOST = 0.5
COMMON = frozenset({"report", "return", "refund", "ship"})
#: what an amount is for where nobody need say why
CLEAR = frozenset({"free_shipping", "restock", "install", "inspect"})
#: what a time is counted from where nothing is said
UNDERSTOOD = {"return": "receipt", "exchange": "receipt", "warranty": "receipt", "ship": "payment", "price": "payment"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """`one` was there first, or comes first in the addition. `said_one` and `said_other` are their own words."""

    one: Clause
    other: Clause
    kind: Kind
    said_one: str
    said_other: str


def contradiction(one: Clause, other: Clause) -> Contradiction | None:
    """The first thing the two clauses state differently for the same matter."""
    if not may_meet(one, other):
        return None
    mine, theirs = terms_of(one), terms_of(other)
    across = one.language != other.language
    for term, rival in product(mine, theirs):
        if not _same_matter(term, rival, across) or _told(term, other) or _told(rival, one):
            continue
        alike = [(term, each) for each in theirs] + [(each, rival) for each in mine]
        if all(_differ(*pair) for pair in alike if _same_matter(*pair, across)):
            return Contradiction(one=one, other=other, kind=term.kind, said_one=term.said, said_other=rival.said)
    return None


def conflicts(
    new: Sequence[Clause],
    standing: Sequence[Clause],
    near: Callable[[Clause], Iterable[Clause]],
) -> list[Contradiction]:
    """Contradictions of each new clause with its neighbours among the new and the standing ones, each pair once.

    A neighbour that is in neither, and an older version of a new clause, is passed over.
    """
    fresh = {clause.id: clause for clause in new}
    place = {id: at for at, id in enumerate(fresh)}
    known = {clause.id: clause for clause in standing} | fresh
    seen: set[frozenset[str]] = set()
    found = []
    for clause in new:
        for neighbour in near(clause):
            pair = frozenset((clause.id, neighbour.id))
            if len(pair) < 2 or pair in seen or known.get(neighbour.id) != neighbour:
                continue
            seen.add(pair)
            later = place.get(neighbour.id, -1) > place[clause.id]
            one, other = (clause, neighbour) if later else (neighbour, clause)
            if contradicted := contradiction(one, other):
                found.append(contradicted)
    return found


def may_meet(one: Clause, other: Clause) -> bool:
    """Whether the two may hold for one and the same order."""
    starts = [each for each in (one.valid_from, other.valid_from) if each]
    ends = [each for each in (one.last_day, other.last_day) if each]
    return (
        one.id != other.id
        and one.audience is other.audience
        and all(not a or not b or a == b for a, b in ((one.market, other.market), (one.platform, other.platform)))
        and (not one.applies_to or not other.applies_to or bool({*one.applies_to} & {*other.applies_to}))
        and (not starts or not ends or max(starts) <= min(ends))
    )


def _told(term: Term, clause: Clause) -> bool:
    """Whether the other clause names the number too, be it for this matter or as the rule beside its exception."""
    return any(
        (term.figure.unit, term.figure.high) == (each.unit, each.high)
        for each in figures(plain(clause.text))
        if term.figure
    )


def _differ(one: Term, other: Term) -> bool:
    if one.figure and other.figure:
        return one.figure.differs(other.figure)
    if one.kind is Kind.PAYER:
        return one.payer != other.payer
    return one.allowed != other.allowed


def _same_matter(one: Term, other: Term, across: bool) -> bool:
    return (
        one.kind is other.kind
        and _meet(one.acts, other.acts, open_=one.kind is Kind.PAYER)
        and _meet(_anchors(one), _anchors(other))
        and one.role == other.role
        and _meet(one.causes, other.causes, open_=one.kind is not Kind.PAYER)
        and _same_conditions(one, other)
        and (_meet(one.goods, other.goods) or one.whole or other.whole)
        and _same_subject(one, other, across)
    )


def _anchors(term: Term) -> frozenset[str]:
    """What the time is counted from; a return that names nothing counts from the receipt, a parcel from payment."""
    if term.kind is not Kind.DEADLINE:
        return frozenset()
    return term.anchors or frozenset(UNDERSTOOD[act] for act in term.acts & UNDERSTOOD.keys())


def _same_conditions(one: Term, other: Term) -> bool:
    """A rule for a special case and the rule for all others agree, unless that one leaves nothing out."""
    for family, mine in one.conditions:
        theirs = other.condition(family)
        if not _meet(mine, theirs):
            whole = one.whole if not mine else other.whole if not theirs else False
            if not whole:
                return False
    return True


def _same_subject(one: Term, other: Term, across: bool) -> bool:
    """Whether the two speak of one thing, going by the words that are left when everything named is taken out."""
    named = bool(one.anchors & other.anchors) or bool(one.causes & other.causes)
    if across:
        return named or len(one.concepts & other.concepts) >= ENOUGH
    acts, held = one.acts & other.acts, (one.subject & other.around) | (other.subject & one.around)
    alike = min(_held(one, other), _held(other, one)) >= MOST
    if one.kind is Kind.DEADLINE and not acts:
        return len(held) >= MANY and alike
    if one.kind is Kind.AMOUNT and not named and not acts & CLEAR:
        return len(held) >= ENOUGH and alike
    if one.kind is Kind.DEADLINE and _special(one, other):
        return False
    if one.kind is Kind.DEADLINE and not named:
        if acts & COMMON:
            return len(one.subject & other.subject) >= ENOUGH
        return len(held) >= ENOUGH or (bool(held) and shared(one, other) >= MOST)
    return shared(one, other) >= SHARED


def _special(one: Term, other: Term) -> bool:
    """A rule that names its thing and one for all things, which the first may well be an exception of."""
    if one.whole or other.whole or one.causes & other.causes:
        return False
    return bool(one.subject) != bool(other.subject)


def shared(one: Term, other: Term) -> float:
    """The larger share of a sentence's own words that the other clause holds; 1 where a sentence has none."""
    return max(_held(one, other), _held(other, one))


def _held(one: Term, other: Term) -> float:
    return len(one.subject & other.around) / len(one.subject) if one.subject else 1.0


def _meet(one: frozenset[str], other: frozenset[str], *, open_: bool = False) -> bool:
    """Whether the two share something or both say nothing; where it is open, saying nothing fits anything."""
    return bool(one & other) or not (one or other) or (open_ and not (one and other))
