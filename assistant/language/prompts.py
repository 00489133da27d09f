"""Prompts as files with a version: read, checked, and rendered strictly.

A file `<name>.v<N>.j2` has front matter and two blocks. The block `system` takes no variable at all: nothing of a
case can stand in the system role, and every request begins with the same bytes, which providers cache. Inside it a
block `reading` may stand: how a text is to be read, which a request leaves out where that is known already.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.note import N_
from assistant.errors import WrongInput
from assistant.language.fence import fenced

if TYPE_CHECKING:
    from jinja2 import Environment, Template

_FRONT = re.compile(r"---\n(?P<facts>.*?)\n---\n", re.DOTALL)
_NAMES = frozenset({"name", "version", "purpose", "variables"})
_BLOCKS = frozenset({"system", "user"})
#: the block of a system message that may be left out
READING = "reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """The two messages of one request, and which prompt they come from."""

    system: str
    user: str
    name: str
    version: int
    digest: str

    def joined(self, more: Rendered) -> Rendered:
        """Two prompts in one request, each message after the other's; it goes by the name of the second."""
        return Rendered(
            system=f"{self.system}\n\n{more.system}",
            user=f"{self.user}\n\n{more.user}",
            name=more.name,
            version=more.version,
            digest=hashlib.sha256(f"{self.digest}{more.digest}".encode()).hexdigest(),
        )

    def author(self, model: str) -> str:
        """Prompt, version, start of its digest, and model, in at most 80 characters (a column of the store)."""
        return f"{self.name}.v{self.version}#{self.digest[:8]} {model}"[:80]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One version of a prompt. `digest` is the SHA-256 of its file, hex."""

    name: str
    version: int
    purpose: str
    variables: tuple[str, ...]
    source: str
    digest: str

    @property
    def system(self) -> str:
        """The whole system message."""
        return self._system("")

    @property
    def systems(self) -> tuple[str, ...]:
        """Every system message it may have: the whole one, and that without what may be left out."""
        return self.system, self._system(READING)

    def _system(self, without: str) -> str:
        template = _compiled(self.source)
        context = template.new_context({})
        if without:
            context.blocks[without] = [lambda _: iter(())]
        return "".join(template.blocks["system"](context)).strip()

    def render(self, without: str = "", /, **variables: object) -> Rendered:
        """Without the block of that name, if any.

        ValueError for a missing or undeclared variable, TypeError for words from outside without a fence.
        """
        if set(variables) != set(self.variables):
            odd = ", ".join(sorted(set(variables) ^ set(self.variables)))
            raise ValueError(f"prompt {self.name} v{self.version}: missing or undeclared: {odd}")
        template = _compiled(self.source)
        user = "".join(template.blocks["user"](template.new_context(dict(variables)))).strip()
        return Rendered(
            system=self._system(without), user=user, name=self.name, version=self.version, digest=self.digest
        )


def load_prompt(root: Path, name: str) -> Prompt:
    """The newest version of the prompt in the folder `root`; WrongInput where there is none or it is not sound."""
    versions = {
        int(found[1]): path
        for path in root.glob(f"{name}.v*.j2")
        if (found := re.fullmatch(rf"{re.escape(name)}\.v(\d+)\.j2", path.name))
    }
    if not versions:
        raise WrongInput(
            N_("There is no prompt {name!r} in {file}/."), remedy=N_("Add {name}.v1.j2."), name=name, file=root.name
        )
    newest = max(versions)
    return _read(versions[newest], name, newest)


def _read(path: Path, name: str, version: int) -> Prompt:
    text = path.read_text("utf-8")
    found = _FRONT.match(text)
    if not found:
        raise _unsound(path, "it does not begin with front matter between two lines of three dashes")
    facts = dict(_fact(path, line) for line in found["facts"].splitlines() if line.strip())
    if set(facts) != _NAMES:
        raise _unsound(path, f"the front matter names {', '.join(sorted(facts))}, not {', '.join(sorted(_NAMES))}")
    if (facts["name"], facts["version"]) != (name, str(version)):
        raise _unsound(path, "name and version differ from those in its file name")
    prompt = Prompt(
        name=name,
        version=version,
        purpose=facts["purpose"],
        variables=tuple(each.strip() for each in facts["variables"].strip("[]").split(",") if each.strip()),
        source=text[found.end() :],
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )
    _check(path, prompt)
    return prompt


def _fact(path: Path, line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon:
        raise _unsound(path, f"the front matter line {line!r} is no `name: value`")
    return name.strip(), value.strip()


def _check(path: Path, prompt: Prompt) -> None:
    """Declared and used variables agree, both blocks are there, and the system block uses none."""
    from jinja2 import TemplateSyntaxError, meta, nodes

    try:
        tree = _environment().parse(prompt.source)
    except TemplateSyntaxError as error:
        raise _unsound(path, f"line {error.lineno} of the template: {error.message}") from error
    used = meta.find_undeclared_variables(tree)
    if used != set(prompt.variables):
        odd = ", ".join(sorted(used ^ set(prompt.variables)))
        raise _unsound(path, f"declared and used variables differ: {odd}")
    blocks = {block.name: block for block in tree.find_all(nodes.Block)}
    if set(blocks) - {READING} != _BLOCKS:
        raise _unsound(path, "it needs the blocks system and user, and no other but reading")
    if any(True for _ in blocks["system"].find_all(nodes.Name)):
        raise _unsound(path, "the block system uses a variable; what changes belongs in the block user")


def _unsound(path: Path, problem: str) -> WrongInput:
    return WrongInput(f"{path.name}: {problem}.", remedy="Correct the prompt; changed wording is a new version.")


@cache
def _compiled(source: str) -> Template:
    return _environment().from_string(source)


@cache
def _environment() -> Environment:
    """The prompts' own environment: plain text, so nothing is escaped; what comes from outside is fenced."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)  # noqa: S701
    environment.globals.clear()
    environment.filters["fenced"] = fenced
    return environment
