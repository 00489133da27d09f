"""A process that works through a backlog lets those go first that answer people."""

from __future__ import annotations

import subprocess
import sys

import pytest

from assistant.giving_way import BEHIND

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no niceness")
SAY = "import os, sys; sys.argv = sys.argv[1:]; from assistant.cli import main as cli; {}print(os.nice(0))"
RUN = "\ntry:\n    cli.run()\nexcept SystemExit:\n    pass\n"


def niceness(*command: str) -> int:
    """That of a process in which this command has run."""
    code = SAY.format(RUN)
    told = subprocess.run(
        [sys.executable, "-c", code, "assistant", *command], capture_output=True, text=True, check=True
    )
    return int(told.stdout.splitlines()[-1])


def test_a_backlog_runs_behind_whatever_answers_people_and_sends_do_not() -> None:
    usual = niceness("queue", "--help")
    assert niceness("triage", "--help") == max(usual, BEHIND)
    assert niceness("worker", "--help") == usual
