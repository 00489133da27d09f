"""The objects of one array inside a JSON text that is still being written, each as soon as it closes.

A parser that reads partial JSON gives what an object holds so far and not whether it is whole, and to wait for the next
one would hold back each sentence by the time the model takes for it. So the brackets are counted here, one step a
letter; what lies between them is parsed by those who know the form.
"""

from __future__ import annotations

import json

#: letters before the text begins, such as a word of an endpoint that knows no schemas, and of one object
LEAD, LONGEST = 2000, 20_000
_CLOSING = {"}": "{", "]": "["}


class ClosedObjects:
    """Reads `{"<field>": [{...}, {...}], ...}` in pieces torn anywhere. Raises ValueError for what is none.

    What stands before the first brace and behind its partner is left alone. `ended` is set once that partner was read.
    """

    def __init__(self, field: str) -> None:
        self._field = field
        self._open: list[str] = []
        self._string: list[str] | None = None
        self._escaped = False
        self._key: str | None = None
        self._last = ""
        self._inside = False
        self._seen = False
        self._object: list[str] = []
        self._lead = 0
        self.ended = False

    def feed(self, piece: str) -> list[str]:
        """The objects that closed with this piece, each as its JSON text, in order."""
        return [found for letter in piece if (found := self._take(letter))]

    def _take(self, letter: str) -> str:
        if self.ended:
            return ""
        if not self._open and letter != "{":
            self._lead += 1
            if self._lead > LEAD:
                raise ValueError("no object begins")
            return ""
        if len(self._open) > 2 or (self._inside and letter == "{"):
            self._object.append(letter)
            if len(self._object) > LONGEST:
                raise ValueError("an object does not end")
        if self._string is not None:
            self._in_string(letter, self._string)
            return ""
        return self._outside(letter)

    def _in_string(self, letter: str, said: list[str]) -> None:
        if self._escaped or letter not in '\\"':
            self._escaped = False
            said.append(letter)
            if len(said) > LONGEST:
                raise ValueError("a string does not end")
        elif letter == "\\":
            self._escaped = True
            said.append(letter)
        else:
            if len(self._open) == 1 and self._last in ("{", ","):
                self._key = json.loads(f'"{"".join(said)}"')
            self._string, self._last = None, "string"

    def _outside(self, letter: str) -> str:
        if letter.isspace():
            return ""
        found = ""
        if letter == '"':
            if self._inside and len(self._open) == 2:
                raise ValueError("something else than objects stands in the array")
            self._string = []
            return ""
        if letter in "{[":
            self._opens(letter)
        elif letter in _CLOSING:
            found = self._closes(letter)
        elif self._inside and len(self._open) == 2 and letter != ",":
            raise ValueError("something else than objects stands in the array")
        self._last = letter
        return found

    def _opens(self, letter: str) -> None:
        depth = len(self._open)
        if self._inside and depth == 2 and letter == "[":
            raise ValueError("something else than objects stands in the array")
        if depth == 1 and letter == "[" and self._last == ":" and self._key == self._field:
            if self._seen:
                raise ValueError("the array stands there twice")
            self._inside = self._seen = True
        self._open.append(letter)

    def _closes(self, letter: str) -> str:
        if self._open.pop() != _CLOSING[letter]:
            raise ValueError("brackets do not match")
        depth = len(self._open)
        if depth == 2 and self._inside:
            found, self._object = "".join(self._object), []
            return found
        if depth == 1 and self._inside:
            self._inside = False
        self._object = [] if depth < 2 else self._object
        self.ended = depth == 0
        return ""
