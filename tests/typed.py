"""The command line in the test's own process: what is typed, what it says. `test_cli.py` starts real processes."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from assistant.cli.main import run

Done = CompletedProcess[str]
NOW = "2026-11-22T08:00:00"


def assistant(home: Path, *words: str, given: str = "", now: str = NOW, lang: str = "en") -> Done:
    """Type a command; options of the program itself may stand before its name and win."""
    typed = ["assistant", "--home", str(home), "--now", now, "--lang", lang, *words]
    said, told, code = io.StringIO(), io.StringIO(), 0
    with pytest.MonkeyPatch.context() as patched, redirect_stdout(said), redirect_stderr(told):
        patched.setattr(sys, "argv", typed)
        patched.setattr(sys, "stdin", io.StringIO(given))
        try:
            run()
        except SystemExit as left:
            code = int(left.code or 0)
    return Done(typed, code, said.getvalue(), told.getvalue())
