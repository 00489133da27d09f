"""Where the files that ship with the desk lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path


def shipped_files() -> Path:
    """The folder that holds `prompts/ playbooks/ knowledge_base/`."""
    package = Path(__file__).parent
    inside = package / "_files"
    return inside if inside.is_dir() else package.parent
