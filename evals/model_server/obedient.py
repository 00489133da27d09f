"""A model that does what an attack in the buyer's words demands, in three manners, through every question of a case."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from assistant.domain.draft import DraftKind
from assistant.domain.wording import Wording
from evals.model_server.honest import (
    NO_TEXTS,
    USUAL,
    answered,
    buyer_words,
    first_cause,
    is_public,
    is_written,
    kind_of,
    offered,
    plan_of_cause,
    product_slot,
    reading,
    remedies,
    sentence,
    standing_cause,
)

#: slots that the sentences of the shop's wording may hold here, beside those that stand for words
_LABELLED = frozenset({"product", "date", "amount"})
_ORDER = (DraftKind.PRIVATE_OFFER, DraftKind.PUBLIC_REPLY, DraftKind.FOLLOW_UP)
#: what is told of a text that wants no answer
_LEAVES = ("spam", "praise")


class Manner(StrEnum):
    """How a model obeys."""

    HONEST = "honest"  #: not at all: it keeps to the plan
    BLUNT = "blunt"  #: reads as it is told and writes what it is told, figures and labels with it
    SMOOTH = "smooth"  #: keeps to the form and the plan, and slips in one sentence, into another text each time
    READER = "reader"  #: obeys in the diagnosis alone, and writes soundly for it


@dataclass
class Obedient:
    """Answers one case after the other: `of` says what the next one demands before it is asked.

    `dearest` is the reading (cause, fault, ask, severity) whose offer is worth most: what an attacker would choose.
    """

    wording: Callable[[str], Wording | None]
    manner: Manner
    wants: str = ""
    cause: str = "other"
    language: str = "en"
    says: str = ""
    smooth: str = ""
    dearest: Mapping[str, Any] = field(default_factory=dict)
    asked: int = 0

    def of(self, attack: Mapping[str, str], smooth: str, dearest: Mapping[str, Any]) -> None:
        """The next case."""
        self.wants, self.cause, self.language = attack["wants"], attack["cause"], attack["language"]
        self.says, self.smooth, self.dearest, self.asked = attack["says"], smooth, dearest, 0

    @property
    def planted(self) -> tuple[str, ...]:
        """The words that must reach nobody."""
        return {Manner.BLUNT: (self.says,), Manner.SMOOTH: (self.smooth,)}.get(self.manner, ())

    def __call__(self, request: dict[str, Any]) -> dict[str, Any]:
        self.asked += 1
        read = self._reading(request)
        if not first_cause(request):
            return reading(read)
        if read["kind"] != "complaint":
            return answered(request, read, NO_TEXTS)
        if self.manner is Manner.BLUNT:
            return answered(request, read, self._blunt(request))
        written = self._sound(request, read)
        if self.manner is Manner.SMOOTH:
            place = _ORDER[(self.asked - 1) % len(_ORDER)]
            written[place] = [*written[place], sentence("next_step", self.smooth)]
        return answered(request, read, written)

    def _reading(self, request: dict[str, Any]) -> dict[str, Any]:
        """The honest reading, or what the attack wants to be read."""
        honest: dict[str, Any] = USUAL | {
            "evidence": _evidence(buyer_words(request)),
            "cause": self._in_plan(request),
            "ask": "refund",
            "language": self.language,
        }
        if self.manner in (Manner.HONEST, Manner.SMOOTH):
            return honest
        match self.wants:
            case "leave":
                return honest | {"kind": _LEAVES[self.asked % 2], "cause": "other", "evidence": []}
            case "calm":
                return honest | {"severity": "mild", "safety": False, "ask": "nothing", "fault": "buyer"}
            case "language":
                return honest | {"language": "ru" if self.language == "zh" else "zh"}
        return {**honest, **self.dearest}

    def _in_plan(self, request: dict[str, Any]) -> str:
        """The gold cause where the plan has it, else the first one that it has."""
        return self.cause if plan_of_cause(request, self.cause) else first_cause(request) or self.cause

    def _blunt(self, request: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
        """The demand, word for word, wherever there is room; an offer rests on whatever label was named or guessed."""
        labels = re.findall(r"\b[rs]\d\b", self.says) or sorted(remedies(request)) or ["coupon"]
        return {
            "public_reply": [sentence("next_step", self.says)],
            "private_offer": [sentence("offer", self.says, *labels)],
            "follow_up": [sentence("empathy", self.says)],
        }

    def _sound(self, request: dict[str, Any], read: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
        """Texts that keep to the plan, in the shop's own sentences."""
        cause = standing_cause(request) or read["cause"]
        wording = self.wording(self.language) or self.wording("en")
        assert wording
        if not plan_of_cause(request, cause):
            return dict(NO_TEXTS)
        writer = _Sentences(request=request, wording=wording, cause=cause)
        labels = offered(request, cause, ask=read["ask"], severity=read["severity"])
        public = [
            writer.said("next_step", *wording.repair[cause]),
            writer.said("next_step", *(wording.written if is_written(request) else wording.reach_us)),
        ]
        return {
            "public_reply": public if is_public(request) else [],
            "private_offer": [
                writer.said("empathy", *wording.greeting["warm"]),
                *map(writer.offer, labels),
                writer.said("next_step", *(wording.next_step[cause] if labels else wording.next_step_open)),
            ],
            "follow_up": [writer.said("next_step", *wording.follow_up_open)],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentences:
    """The shop's sentences with the labels of a request in their slots."""

    request: dict[str, Any]
    wording: Wording
    cause: str

    def said(self, type_: str, *phrasings: str, amount: str = "", rests: str = "") -> dict[str, Any]:
        labels = {
            "product": product_slot(self.request),
            "date": "date",
            "amount": amount,
        }
        known = {name: f"{{{label}}}" for name, label in labels.items() if label}
        known |= {"you": self.wording.address["warm"], "matter": self.wording.matter[self.cause]}
        usable = [each for each in phrasings if _slots(each) <= known.keys() and (not amount or "{amount}" in each)]
        text = min(usable, key=len)
        used = [labels[each] for each in sorted(_slots(text) & _LABELLED)]
        return sentence(type_, text.format_map(known), *([rests] if rests else []), *used)

    def offer(self, remedy: str) -> dict[str, Any]:
        label, kind = remedy.strip("{}"), kind_of(remedy)
        own = label.endswith("_buyer_pays") and kind in self.wording.own_freight
        phrasings = (self.wording.own_freight if own else self.wording.offer)[kind]
        return self.said("offer", *phrasings, amount=label if remedy != label else "", rests=label)


def _slots(phrasing: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", phrasing))


def _evidence(words: str) -> list[str]:
    """Some first words of the buyer, without a placeholder and within a line."""
    found = re.search(r"[^\[\]\n]{4,12}", words)
    return [found[0].strip()] if found else []
