"""Who looks at a case right now. It is kept in this process alone and forgotten by itself: nobody's looks are a record.

A page that shows a case says so every few seconds while it is looked at; the live stream tells the others.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from fastapi import Request

#: after so long without a word somebody has gone; a page speaks three times as often (`HERE` in case.js)
GONE = timedelta(seconds=30)
#: cases of which it is known when somebody last came or went
KNOWN = 1000


@dataclass(slots=True)
class Presence:
    """`version` counts who came and went, so that a stream knows what it has told."""

    version: int = 0
    _seen: dict[str, dict[str, datetime]] = field(default_factory=dict)
    _changed: dict[str, int] = field(default_factory=dict)

    def note(self, case: str, name: str, *, now: datetime) -> list[str]:
        """Somebody looks at a case; gives who else does, by name."""
        self._leave(now)
        here = self._seen.setdefault(case, {})
        if name not in here:
            self._change(case)
        here[name] = now
        return sorted(each for each in here if each != name)

    def since(self, version: int, shop: str, *, now: datetime) -> tuple[int, tuple[str, ...]]:
        """The version now, and the cases of a shop where somebody came or went behind another one."""
        self._leave(now)
        cases = tuple(case for case, at in self._changed.items() if at > version and case.rpartition("-")[0] == shop)
        return self.version, cases

    def _leave(self, now: datetime) -> None:
        for case, here in list(self._seen.items()):
            left = {name: at for name, at in here.items() if now - at < GONE}
            if len(left) < len(here):
                self._change(case)
                self._seen[case] = left
            if not left:
                del self._seen[case]

    def _change(self, case: str) -> None:
        self.version += 1
        self._changed.pop(case, None)
        self._changed[case] = self.version
        if len(self._changed) > KNOWN:
            del self._changed[next(iter(self._changed))]


def presence_of(request: Request) -> Presence:
    """The one of this process."""
    found: Presence = request.app.state.__dict__.setdefault("presence", Presence())
    return found
