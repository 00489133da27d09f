"""The shop's handbook, read from its folder of YAML files and checked before anything is offered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.domain.chat_words import ChatWords
from assistant.domain.note import N_
from assistant.domain.playbook import Goods, Instrument, Limits, Playbook, RemedyKind
from assistant.domain.quick import QuickReplies
from assistant.domain.rulepack import RulePack
from assistant.domain.taxonomy import Cause, Platform
from assistant.domain.wording import Wording
from assistant.errors import InvalidHandbook
from assistant.handbook.chat import ChatEntry, chat_problem
from assistant.handbook.files import YamlFile, read_yaml
from assistant.handbook.ladder import ladder_problem
from assistant.handbook.quick import QuickEntry, quick_problem
from assistant.handbook.schema import GoodsEntry, InstrumentsEntry, LimitsEntry, PlaybookEntry, RulePackEntry
from assistant.handbook.wording import WordingEntry, wording_problem


@dataclass(frozen=True, slots=True, kw_only=True)
class FileHandbook:
    """Everything the shop has written down, as domain values; all of it was checked when it was read."""

    limits: Limits
    playbooks: Mapping[Cause, Playbook]
    packs: Mapping[tuple[Platform, str], RulePack]
    instruments: tuple[Instrument, ...]
    wordings: Mapping[str, Wording]
    chats: Mapping[str, ChatWords]
    goods: Mapping[Goods, re.Pattern[str]]
    quick: Mapping[str, QuickReplies]

    def goods_of(self, product: str) -> Goods:
        """What kind of goods a product's name tells; `general` where it tells none."""
        plain = " ".join(product.casefold().split())
        return next((kind for kind, words in self.goods.items() if words.search(plain)), Goods.GENERAL)

    def playbook(self, cause: Cause) -> Playbook:
        return self.playbooks[cause]

    def pack(self, platform: Platform, market: str) -> RulePack | None:
        """The pack of that market; None where nobody has looked the rules up, which permits nothing."""
        return self.packs.get((platform, market))

    def wording(self, language: str) -> Wording | None:
        return self.wordings.get(language)

    def chat_words(self, language: str) -> ChatWords | None:
        return self.chats.get(language)

    def quick_replies(self, language: str) -> QuickReplies | None:
        """What stands on the digits in a live chat; None in a language nobody has written them in."""
        return self.quick.get(language)

    def instrument(self, platform: Platform, remedy: RemedyKind, language: str) -> str | None:
        """What the platform's back office calls the way to carry the remedy out; English where nothing else is."""
        for each in self.instruments:
            if each.platform is platform and each.remedy is remedy:
                return each.name.get(language) or each.name.get("en")
        return None


def load_handbook(root: Path) -> FileHandbook:
    """Read the `playbooks` folder; InvalidHandbook names file, line and problem of the first thing wrong.

    A process reads a folder again only once one of its files has changed.
    """
    files = [(path, path.stat()) for path in sorted(root.rglob("*.y*ml"))]
    return _loaded(root, tuple((path, seen.st_mtime_ns, seen.st_size) for path, seen in files))


@lru_cache(maxsize=4)
def _loaded(root: Path, _files: tuple[tuple[Path, int, int], ...]) -> FileHandbook:
    playbooks = {cause: _playbook(_read(root, f"{cause}.yaml"), cause) for cause in Cause}
    _no_strangers(root)
    packs = [_pack(_read(root, f"rules/{path.name}")) for path in sorted((root / "rules").glob("*.yaml"))]
    wordings = [_wording(_read(root, f"wording/{path.name}")) for path in sorted((root / "wording").glob("*.yaml"))]
    chats = [_chat(_read(root, f"chat/{path.name}")) for path in sorted((root / "chat").glob("*.yaml"))]
    return FileHandbook(
        limits=_limits(_read(root, "limits.yaml")),
        playbooks=playbooks,
        packs={(each.platform, each.market): each for each in packs},
        instruments=_instruments(_read(root, "instruments.yaml")),
        wordings={each.language: each for each in wordings},
        chats={each.language: each for each in chats},
        goods=_goods(_read(root, "goods.yaml")),
        quick={
            each.language: each
            for each in (_quick(_read(root, f"quick/{path.name}")) for path in sorted((root / "quick").glob("*.yaml")))
        },
    )


def _read(root: Path, name: str) -> YamlFile:
    return read_yaml(root / name, f"{root.name}/{name}")


def _no_strangers(root: Path) -> None:
    """A misspelt file name would be a playbook that is never used."""
    known = {f"{cause}.yaml" for cause in Cause} | {"limits.yaml", "instruments.yaml", "goods.yaml"}
    for path in sorted(root.glob("*.y*ml")):
        if path.name not in known:
            raise InvalidHandbook(f"{root.name}/{path.name}", None, N_("belongs to no cause"))


def _playbook(file: YamlFile, cause: Cause) -> Playbook:
    playbook = file.read_as(PlaybookEntry).value()
    if playbook.cause is not cause:
        raise file.error(("cause",), f"the file is named {cause}, so the cause must be {cause}")
    problem = ladder_problem(playbook.ladder)
    if problem:
        raise file.error(("ladder", problem[0]), problem[1])
    return playbook


def _limits(file: YamlFile) -> Limits:
    limits = file.read_as(LimitsEntry).value()
    unequal = set(limits.goodwill_cap) ^ set(limits.supervisor_above)
    if unequal:
        raise file.error(("supervisor_above",), f"one of the two limits is missing for {', '.join(sorted(unequal))}")
    unequal = set(limits.supervisor_above) ^ set(limits.second_above)
    if unequal:
        raise file.error(("second_above",), f"one of the two limits is missing for {', '.join(sorted(unequal))}")
    for currency, amount in limits.second_above.items():
        if amount < limits.supervisor_above[currency]:
            raise file.error(("second_above", currency), "lies below supervisor_above")
    return limits


def _pack(file: YamlFile) -> RulePack:
    entry = file.read_as(RulePackEntry)
    if not file.name.endswith(f"/{entry.id}.yaml"):
        raise file.error(("market",), f"a pack for {entry.platform} in {entry.market} is named {entry.id}.yaml")
    if entry.valid_until < entry.valid_from:
        raise file.error(("valid_until",), "lies before valid_from")
    if entry.clock.hours and entry.clock.minutes:
        raise file.error(("clock", "minutes"), "stands beside hours; a clock has one of the two")
    if (entry.clock.open_from or entry.clock.open_until) and entry.clock.open_from >= entry.clock.open_until:
        raise file.error(("clock", "open_until"), "does not lie behind open_from; both or neither are set")
    for place, each in enumerate(entry.minimums):
        if each.valid_until < each.valid_from:
            raise file.error(("minimums", place, "valid_until"), "lies before valid_from")
    return entry.value()


def _goods(file: YamlFile) -> dict[Goods, re.Pattern[str]]:
    """Words of an alphabet stand alone or begin a word; others stand anywhere."""
    return {
        kind: re.compile(
            "|".join(rf"\b{re.escape(each.casefold())}" if each.isascii() else re.escape(each) for each in words)
        )
        for kind, words in file.read_as(GoodsEntry).goods.items()
    }


def _instruments(file: YamlFile) -> tuple[Instrument, ...]:
    entry = file.read_as(InstrumentsEntry)
    return tuple(
        Instrument(platform=platform, remedy=remedy, name=name.model_dump())
        for platform, remedies in entry.instruments.items()
        for remedy, name in remedies.items()
    )


def _wording(file: YamlFile) -> Wording:
    entry = file.read_as(WordingEntry)
    if not file.name.endswith(f"/{entry.language}.yaml"):
        raise file.error(("language",), f"the file of {entry.language} is named {entry.language}.yaml")
    problem = wording_problem(entry)
    if problem:
        raise file.error(*problem)
    return entry.value()


def _chat(file: YamlFile) -> ChatWords:
    entry = file.read_as(ChatEntry)
    if not file.name.endswith(f"/{entry.language}.yaml"):
        raise file.error(("language",), f"the file of {entry.language} is named {entry.language}.yaml")
    problem = chat_problem(entry)
    if problem:
        raise file.error(*problem)
    return entry.value()


def _quick(file: YamlFile) -> QuickReplies:
    entry = file.read_as(QuickEntry)
    if not file.name.endswith(f"/{entry.language}.yaml"):
        raise file.error(("language",), f"the file of {entry.language} is named {entry.language}.yaml")
    problem = quick_problem(entry)
    if problem:
        raise file.error(*problem)
    return entry.value()
