"""Files that are handed out: JSON for programs, and pages to print in Chinese and English."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.session import Session
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.i18n import Translator

Target = Annotated[
    Path, typer.Option("--out", help=N_("A folder, for JSON and pages in both languages, or one .json or .html file."))
]
Page = Callable[[Mapping[str, Any], "Translator"], str]


def target_of(session: Session, out: Path) -> Path:
    """The target as it was named; ends with exit code 2 where its kind is unknown."""
    if out.suffix and out.suffix not in {".json", ".html"} and not out.is_dir():
        session.misused(N_("--out is a folder, or a file that ends in .json or .html."))
    return out


def write(session: Session, out: Path, name: str, file: Mapping[str, Any], page: Page) -> list[Path]:
    """Write what was asked for, readable by its owner alone; gives the files."""
    import json

    from assistant.i18n import LANGUAGES, Translator

    body = json.dumps(file, ensure_ascii=False, indent=1) + "\n"
    if out.suffix == ".json" and not out.is_dir():
        return [_put(out, body)]
    if out.suffix == ".html" and not out.is_dir():
        return [_put(out, page(file, session.t))]
    pages = [_put(out / f"{name}.{language}.html", page(file, Translator(language))) for language in LANGUAGES]
    return [_put(out / f"{name}.json", body), *pages]


def _put(path: Path, text: str) -> Path:
    from assistant.errors import WrongInput

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(text.encode("utf-8", "replace"))
    except OSError as error:
        raise WrongInput(N_("{file} cannot be written."), remedy=N_("Name another place."), file=path) from error
    return path
