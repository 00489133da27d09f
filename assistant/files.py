"""Files: where those that ship with the desk lie, and what is said of one that cannot be opened."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from assistant.domain.note import N_
from assistant.errors import WrongInput

Wrong = TypeVar("Wrong", bound=WrongInput)


def shipped_files() -> Path:
    """The folder that holds `prompts/ playbooks/ knowledge_base/`: beside the package, or inside it in a wheel."""
    package = Path(__file__).parent
    inside = package / "_files"
    return inside if inside.is_dir() else package.parent


def unopened(kind: type[Wrong], name: str, error: OSError) -> Wrong:
    """The error that a file called `name` was not opened: that there is none, or else why, in the machine's words."""
    remedy = N_("Check its name and place.")
    if isinstance(error, FileNotFoundError):
        return kind(N_("{file} cannot be opened: there is no such file."), remedy=remedy, file=name)
    if isinstance(error, PermissionError):
        return kind(N_("{file} cannot be opened: you may not read it."), remedy=remedy, file=name)
    if isinstance(error, IsADirectoryError):
        return kind(N_("{file} is a folder, not a file."), remedy=remedy, file=name)
    problem = error.strerror or str(error)
    return kind(N_("{file} cannot be opened: {problem!r}."), remedy=remedy, file=name, problem=problem)
