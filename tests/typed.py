"""The command line in the test's own process: what is typed, what it says; `process` starts a real one."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from assistant.cli.main import run

Done = CompletedProcess[str]
NOW = "2026-11-22T08:00:00"


def process(home: Path, *words: str, given: str = "") -> Done:
    """The installed command as a process of its own, without the settings of this one; it takes seconds to start."""
    command = [str(Path(sys.executable).with_name("assistant")), "--home", str(home), "--now", NOW, "--lang", "en"]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ASSISTANT_")}
    return subprocess.run([*command, *words], capture_output=True, text=True, input=given, env=clean, check=False)


def in_a_proof(home: Path, *words: str, check: bool = True) -> Done:
    """Stands in for `evals.prove.kit.assistant` where a test needs no process for a command."""
    done = assistant(home, *words)
    if check:
        done.check_returncode()
    return done


def assistant(home: Path, *words: str, given: str = "", now: str = NOW, lang: str = "en") -> Done:
    """Type a command; options of the program itself may stand before its name and win."""
    typed = ["assistant", "--home", str(home), "--now", now, "--lang", lang, *words]
    said, told, code = io.StringIO(), io.StringIO(), 0
    with pytest.MonkeyPatch.context() as patched, redirect_stdout(said), redirect_stderr(told):
        patched.setattr(sys, "argv", typed)
        patched.setattr(sys, "stdin", io.StringIO(given))
        patched.setattr("assistant.cli.main.give_way", lambda: None)  # this process goes on to the next test
        try:
            run()
        except SystemExit as left:
            code = int(left.code or 0)
    return Done(typed, code, said.getvalue(), told.getvalue())
