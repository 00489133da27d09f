"""What the prompts cost: the tokens of each in a typical case, and how many of them never change.

A typical case lies beside its prompt as `<name>.v<N>.json`: the values of its variables, `{"outside": "..."}` for words
that are fenced.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.language.fence import OutsideWords
from assistant.language.prompts import Prompt, load_prompt
from assistant.language.tokens import count_tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptCost:
    """`system` and `whole` in tokens; `whole` None where no typical case lies beside the prompt."""

    name: str
    version: int
    digest: str
    purpose: str
    system: int
    whole: int | None

    @property
    def stable(self) -> float | None:
        """The share that is the same in every request, and that providers therefore read from a cache."""
        return self.system / self.whole if self.whole else None


def prompt_costs(root: Path) -> list[PromptCost]:
    """Every prompt of the folder in its newest version; WrongInput where one is unsound."""
    names = sorted({path.name.partition(".")[0] for path in root.glob("*.v*.j2")})
    return [_cost(root, load_prompt(root, name)) for name in names]


def _cost(root: Path, prompt: Prompt) -> PromptCost:
    values = typical_values(root, prompt)
    system = count_tokens(prompt.system)
    return PromptCost(
        name=prompt.name,
        version=prompt.version,
        digest=prompt.digest,
        purpose=prompt.purpose,
        system=system,
        whole=system + count_tokens(prompt.render(**values).user) if values is not None else None,
    )


def typical_values(root: Path, prompt: Prompt) -> dict[str, object] | None:
    """The variables of a typical case; None where none lies beside the prompt."""
    path = root / f"{prompt.name}.v{prompt.version}.json"
    if not path.exists():
        return None
    return {name: _value(each) for name, each in json.loads(path.read_text("utf-8")).items()}


def _value(given: Any) -> object:
    if isinstance(given, list):
        return [_value(each) for each in given]
    if isinstance(given, dict):
        inner = {name: _value(each) for name, each in given.items()}
        return OutsideWords(given["outside"]) if set(given) == {"outside"} else inner
    return given
