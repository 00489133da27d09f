"""`make demo`: the main job on the demo shops, through the same commands a seller types."""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
from pathlib import Path

from evals.demo_shop.exports import KINDS, file_name
from evals.demo_shop.source import HERE, read_catalogue

SUPERVISOR, AGENT = "王主管", "李明"
#: the case that is shown whole: a burst zip, told in a review, a ticket and a chat of one order
SHOWN = "muguang-54"


def main() -> int:
    """Import, triage, queue, one case whole, and what to type next. Safe to run again: nothing is added twice."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--now", required=True, help="the fixed moment of the demo, ISO 8601 UTC")
    options = parser.parse_args()
    command = [str(Path(sys.executable).with_name("assistant")), "--home", str(options.home), "--now", options.now]
    known = subprocess.run([*command, "shop", "list"], check=True, capture_output=True, text=True).stdout
    for shop, plan in read_catalogue().items():
        if f"{shop}  " not in known:
            profile = ["--name", plan["name"], "--platform", plan["platform"], "--market", plan["market"]]
            _run([*command, "shop", "add", shop, *profile, "--supervisor", SUPERVISOR])
            _run([*command, "--shop", shop, "people", "add", AGENT])
        files = [_short(HERE / shop / file_name(plan, kind)) for kind in KINDS]
        _run([*command, "--shop", shop, "import", *files])
        _run([*command, "--shop", shop, "triage"])
    _run([*command, "--shop", "muguang_us", "queue", "--limit", "8"])
    _run([*command, "--shop", "muguang", "queue", "--limit", "12"])
    for along in ("batch", "source", "carrier"):
        _run([*command, "--shop", "muguang", "insight", "--by", along])
    _run([*command, "--shop", "muguang", "show", SHOWN])
    prefix = shlex.join([_short(Path(command[0])), "--home", str(options.home), "--shop", "muguang"])
    sys.stdout.write(
        "\nWhat to type next (leave out --now to work with the real time):\n"
        f"  {prefix} --now {options.now} approve {SHOWN} --as {SUPERVISOR}     # a person decides\n"
        f"  {prefix} --now {options.now} send --posted              # shows each text to post by hand\n"
        f"  {prefix} triage YOUR_EXPORT.csv                                 # your own backlog\n"
        "  make serve                                                      # the inbox in a browser\n"
    )
    return 0


def _run(command: list[str]) -> None:
    """Show the command as a person would type it, then run it."""
    sys.stdout.write(f"\n$ {shlex.join([_short(Path(command[0])), *command[1:]])}\n")
    sys.stdout.flush()
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def _short(path: Path) -> str:
    """The path as seen from the working directory, where it lies below it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


if __name__ == "__main__":
    sys.exit(main())
