"""`make tables`: what the playbooks offer as a page under docs/, and what the word lists require of a text."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from assistant.domain.playbook import Playbook, Rung, Step, When
from assistant.domain.taxonomy import Severity
from assistant.files import shipped_files
from assistant.handbook.load import FileHandbook, load_handbook
from assistant.reading.alternatives import every_part
from assistant.reading.required import WRITTEN, lines

PAGE = Path(__file__).parent.parent / "docs" / "playbooks.md"
_SEVERITY = {Severity.MILD: "", Severity.CLEAR: "clear", Severity.SERIOUS: "serious"}


def page(handbook: FileHandbook) -> str:
    """One table a playbook: a row for each rung in its order, and what the shop does besides."""
    lines = [
        "# Playbooks",
        "",
        "Written by `make tables` from `playbooks/*.yaml`; the first row that fits a complaint is taken. Amounts, caps",
        "and legal minimums are in `playbooks/limits.yaml` and `playbooks/rules/`.",
    ]
    for playbook in handbook.playbooks.values():
        lines += ["", *_playbook(playbook)]
    return "\n".join(lines) + "\n"


def _playbook(playbook: Playbook) -> Iterator[str]:
    yield f"## {playbook.cause} {playbook.title['zh']}"
    yield ""
    yield f"Asks for: {_words(playbook.ask_for)}. Always to do: {_words(playbook.tasks)}."
    yield ""
    yield "| rung | for | offer | asks for | to do | supervisor |"
    yield "|---|---|---|---|---|---|"
    for rung in playbook.ladder:
        yield _row(rung)
    if not playbook.ladder:
        yield "| explain | every complaint | explain | | | |"


def _row(rung: Rung) -> str:
    offer = " + ".join(map(_step, rung.steps))
    cells = (rung.name, _when(rung.when), offer, _words(rung.ask_for, ""), _words(rung.tasks, ""))
    return f"| {' | '.join(cells)} | {'yes' if rung.supervisor else ''} |"


def _step(step: Step) -> str:
    part = f" {step.part} %" if step.part else ""
    return f"{step.remedy}{part}{' + freight' if step.freight else ''}"


def _when(when: When) -> str:
    sets = (when.needs, when.faults, when.asks, when.stages, when.goods, when.buyers)
    names = ("", "fault ", "asks ", "", "", "")
    said = [name + "/".join(sorted(each)) for name, each in zip(names, sets, strict=True) if each]
    said += [_SEVERITY[when.severity]] if when.severity > Severity.MILD else []
    said += [f"from CNY {when.price_from['CNY']}"] if "CNY" in when.price_from else []
    said += [f"below CNY {when.price_below['CNY']}"] if "CNY" in when.price_below else []
    return "; ".join(said) or "every complaint"


def _words(words: tuple[str, ...], none: str = "-") -> str:
    return ", ".join(words) or none


def needles() -> str:
    """What the alternatives of all word lists require of a text, for `required.txt`."""
    for each in iter_modules([str(WRITTEN.parent)], "assistant.reading."):
        import_module(each.name)
    return "\n".join(lines(every_part())) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(load_handbook(shipped_files() / "playbooks")), encoding="utf-8")
    WRITTEN.write_text(needles(), encoding="utf-8")
