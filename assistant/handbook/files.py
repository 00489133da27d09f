"""YAML read with the line of every entry, so that an error can point at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from assistant.domain.note import N_
from assistant.errors import InvalidHandbook

#: where an entry stands in a file: keys and list indexes from the top
Place = tuple[str | int, ...]
Model = TypeVar("Model", bound=BaseModel)

#: libyaml where PyYAML was built with it: about ten times as fast, same result
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, kw_only=True)
class YamlFile:
    """`lines` counts from 1; an entry of a mapping has the line of its key."""

    name: str
    data: Any
    lines: Mapping[Place, int]

    def error(self, place: Place, problem: str) -> InvalidHandbook:
        """The error for an entry; where the entry is missing, the line is that of the nearest one around it."""
        around = next((place[:n] for n in range(len(place), -1, -1) if place[:n] in self.lines), ())
        where = ".".join(str(each) for each in place)
        return InvalidHandbook(self.name, self.lines.get(around, 1), f"{where}: {problem}" if where else problem)

    def read_as(self, model: type[Model]) -> Model:
        """The data checked against a model; InvalidHandbook names the first entry that does not fit.

        An unknown key comes before a missing one: a misspelt key is both, and the misspelling is what to look at.
        """
        try:
            return model.model_validate(self.data)
        except ValidationError as error:
            first = min(error.errors(), key=lambda each: each["type"] != "extra_forbidden")
            # pydantic marks a bad key of a mapping with an extra "[key]"
            place = tuple(each for each in first["loc"] if each != "[key]")
            raise self.error(place, first["msg"]) from error


def read_yaml(path: Path, name: str) -> YamlFile:
    """Read one file; `name` is how errors call it. Raises InvalidHandbook for a missing or malformed file."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidHandbook(name, None, f"cannot be read: {error}") from error
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            raise InvalidHandbook(name, None, N_("is empty"))
        lines = dict(_lines(node, (), name, set()))
        return YamlFile(name=name, data=loader.construct_document(node), lines=lines)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise InvalidHandbook(name, line, str(error.problem)) from error
    except (yaml.YAMLError, ValueError) as error:
        raise InvalidHandbook(name, None, str(error)) from error
    finally:
        loader.dispose()


def _lines(node: yaml.Node, place: Place, name: str, seen: set[int]) -> Iterator[tuple[Place, int]]:
    line = node.start_mark.line + 1
    yield place, line
    if isinstance(node, yaml.ScalarNode):
        return
    if id(node) in seen:
        raise InvalidHandbook(name, line, N_("YAML aliases are not used here; write the entry out"))
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _lines(value, (*place, index), name, seen)
        return
    keys: set[str] = set()
    for key, value in node.value:
        line = key.start_mark.line + 1
        if key.value in keys:
            raise InvalidHandbook(name, line, f"{key.value!r} stands here twice")
        keys.add(key.value)
        yield from _lines(value, (*place, key.value), name, seen)
        yield (*place, key.value), line
