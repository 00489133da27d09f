"""What every match of a regular expression must contain: one of a few literal strings.

The idea is that of RE2's prefilters (`re2::Prefilter`, Russ Cox, "Regular Expression Matching with a Trigram Index",
2012): where none of the strings stands in a text, the expression need not be tried. The tree is the one of the
standard library's own parser, which is private; `tests/test_wordlist.py` holds its answers against `re` itself.

To ask for 12,000 alternatives takes seconds, so `make tables` writes the answers into `required.txt`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import Any

_TREE, _OP = import_module("re._parser"), import_module("re._constants")
_ONCE = {_OP.ASSERT, _OP.ASSERT_NOT, _OP.AT}
_REPEATS = {_OP.MAX_REPEAT, _OP.MIN_REPEAT, _OP.POSSESSIVE_REPEAT}
#: more strings than these are not multiplied out, more letters of a class not told apart
_STRINGS, _LETTERS = 64, 16
#: letters that are kept of a string
_LONGEST = 6
#: what `required.txt` is divided by
_MARKS = "\t\n"
WRITTEN = Path(__file__).with_name("required.txt")

#: all strings a part can match, None where they are too many
_Exact = frozenset[str] | None
_NOTHING: _Exact = frozenset([""])


def required(pattern: str) -> frozenset[str]:
    """Strings of which every match of a pattern without flags contains one; none where there are no such strings."""
    key = _key(pattern)
    return _written()[key] if key in _written() else found(pattern)


def found(pattern: str) -> frozenset[str]:
    """As `required`, read from the pattern itself."""
    strings = {each[:_LONGEST] for each in _sequence(_TREE.parse(pattern))[1] or ()}
    if any(mark in each for each in strings for mark in _MARKS):
        return frozenset()
    return frozenset(each for each in strings if not any(other in each for other in strings - {each}))


def lines(patterns: Iterable[str]) -> list[str]:
    """What `required.txt` holds of some patterns: a line each, its key and its strings."""
    return sorted("\t".join((_key(each), *sorted(found(each)))) for each in set(patterns))


def _key(pattern: str) -> str:
    return blake2b(pattern.encode(), digest_size=8).hexdigest()


@cache
def _written() -> dict[str, frozenset[str]]:
    read = (line.split("\t") for line in WRITTEN.read_text("utf-8").split("\n") if line)
    return {key: frozenset(strings) for key, *strings in read}


def _sequence(parts: Iterable[tuple[Any, Any]]) -> tuple[_Exact, _Exact]:
    """All strings a row of parts can match, and the strings of which a match contains one."""
    needed: _Exact = None
    run: frozenset[str] = frozenset([""])
    whole = True
    for op, value in parts:
        exact, inner = _part(op, value)
        if exact is not None and len(exact) * len(run) <= _STRINGS:
            run = frozenset(before + each for before in run for each in exact)
            continue
        needed = _better(_better(needed, _useful(run)), inner)
        run = exact or frozenset([""])
        whole = False
    return run if whole else None, _better(needed, _useful(run))


def _part(op: Any, value: Any) -> tuple[_Exact, _Exact]:
    if op is _OP.LITERAL:
        return _both(frozenset([chr(value)]))
    if op is _OP.IN:
        return _both(_letters(value))
    if op is _OP.SUBPATTERN:
        return _sequence(value[3])
    if op is _OP.BRANCH:
        return _either([_sequence(each) for each in value[1]])
    if op in _REPEATS:
        return _repeated(*value)
    return (_NOTHING, None) if op in _ONCE else (None, None)


def _letters(members: Iterable[tuple[Any, Any]]) -> _Exact:
    found: set[str] = set()
    for op, value in members:
        if op is _OP.LITERAL:
            found.add(chr(value))
        elif op is _OP.RANGE and value[1] - value[0] < _LETTERS:
            found |= {chr(each) for each in range(value[0], value[1] + 1)}
        else:
            return None
    return frozenset(found) if len(found) <= _LETTERS else None


def _either(branches: list[tuple[_Exact, _Exact]]) -> tuple[_Exact, _Exact]:
    exact, needed = _all_of([each for each, _ in branches]), _all_of([each for _, each in branches])
    return exact if exact is not None and len(exact) <= _STRINGS else None, needed


def _repeated(least: int, most: int, inner: Iterable[tuple[Any, Any]]) -> tuple[_Exact, _Exact]:
    exact, needed = _sequence(inner)
    if least == 0:
        return (exact | {""}, None) if most == 1 and exact is not None else (None, None)
    return (exact if most == 1 else None), needed


def _all_of(sets: list[_Exact]) -> _Exact:
    found: frozenset[str] = frozenset()
    for each in sets:
        if each is None:
            return None
        found |= each
    return found


def _both(exact: _Exact) -> tuple[_Exact, _Exact]:
    return exact, exact


def _useful(strings: frozenset[str]) -> _Exact:
    return None if "" in strings else strings


def _better(one: _Exact, other: _Exact) -> _Exact:
    """The set that fewer texts meet: its shortest string is longer, or it is smaller."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other, key=lambda each: (min(map(len, each)), -len(each)))
