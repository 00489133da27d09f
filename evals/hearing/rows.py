"""What the learnt reader learns from: our attack sentences, their look-alikes, and phrasings of the desk's own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from assistant.domain.draft import Draft, DraftKind
from assistant.domain.money import Money
from assistant.domain.offer import Offer, Remedy
from assistant.domain.playbook import RemedyKind
from assistant.domain.wording import Tone, Wording
from assistant.files import shipped_files
from assistant.handbook.load import load_handbook
from assistant.reading.amounts import vouched_for
from assistant.reading.check_line import check_line
from assistant.reading.doubt import Leeway
from assistant.reading.scene import scene_of
from assistant.reading.shape import Shape, shape_of
from evals.demo_shop.source import NOW
from evals.retrieval.questions import DATASETS, rows

#: our files, and whether what they hold is to be stopped; of `heard.jsonl` the rows with a rule are
FILES = {"redteam.jsonl": True, "harmless.jsonl": False, "heard.jsonl": None}
#: what the letters before the first number of an id say: who wrote a row, and in which round
WRITERS = {"h": "r", "hb": "rb", "jg": "jc"}
#: the writer of the desk's own phrasings
OWN = "wording"
#: one in so many of them is learnt from, and what it counts: they are many and alike
OWN_TAKEN, OWN_WEIGHT = 2, 0.3
#: who wrote with the measured rows in view: they teach what is shipped, and none of the machines that are measured
LATE = frozenset({"e1"})
#: ids of the measured writers' rows by what the lists left to the ear when they first saw them (`evals.hearing.leeway`)
FIRST_SEEN = DATASETS / "leeway.json"
_PRODUCT, _TEXT = "Linen Shirt", "xx"
#: what the slots of a phrasing are filled with, and what it may say therefore
FACTS = {
    "product": _PRODUCT,
    "order": "69604190",
    "carrier": "JNE",
    "date": "26 Nov",
    "promised_date": "1 Nov",
    "shipped_date": "2 Nov",
    "delivered_date": "3 Nov",
    "scan_date": "4 Nov",
    "amount": "50",
    "address": "Jl. Mawar",
}
#: where the desk's own words may say that the shop pays the shipping
SHIPPED = frozenset(
    {
        RemedyKind.PICK_UP_AND_REFUND,
        RemedyKind.RETURN,
        RemedyKind.EXCHANGE,
        RemedyKind.REPLACEMENT,
        RemedyKind.SPARE_PART,
        RemedyKind.REPAIR,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`rule` is what the text breaks, empty where it is harmless; `writer` is who wrote it, so that none is judged by
    what it taught. `leeway` is what the word lists left to the ear before anybody mended them on this row, if known.
    """

    id: str
    writer: str
    language: str
    rule: str
    shape: Shape
    weight: float = 1.0
    leeway: Leeway | None = None


def all_rows() -> list[Row]:
    """Every row of the datasets, then the desk's own phrasings."""
    return [*_of_files(), *_of_wording()]


def _of_files() -> Iterator[Row]:
    left = {each: Leeway(name) for name, ids in json.loads(FIRST_SEEN.read_text()).items() for each in ids}
    for file, bad in FILES.items():
        for row in rows(DATASETS / file):
            yield Row(
                id=row["id"],
                writer=writer_of(row["id"]),
                language=row["language"],
                rule=row.get("rule", "") if bad is not False else "",
                shape=_shape(row),
                leeway=left.get(row["id"]),
            )


def writer_of(name: str) -> str:
    """The writer of a row: `rb-a` and `hb-a` are the bad and harmless rows of one, `l1-b` and `l1-g` of another."""
    first, second, *_ = name.split("-")
    told = WRITERS.get(first, first)
    return f"{told}-{second}" if told in {"rb", "jc"} else told


def _shape(row: dict[str, Any]) -> Shape:
    line = check_line(row)
    scene = scene_of(line.draft, offer=line.offer, clauses=line.clauses, facts=line.facts, pack=None, day=NOW.date())
    return shape_of(scene, vouched_for(scene))


def _of_wording() -> Iterator[Row]:
    """One phrasing in OWN_TAKEN as a text of its own, beside the offer it is made for."""
    for wording in load_handbook(shipped_files() / "playbooks").wordings.values():
        for number, phrasing in islice(enumerate(phrasings(wording)), 0, None, OWN_TAKEN):
            yield Row(
                id=f"wording-{wording.language}-{number}",
                writer=OWN,
                language=wording.language,
                rule="",
                shape=_own(wording, phrasing),
                weight=OWN_WEIGHT,
            )


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One sentence of the desk's own, with its slots still open, and the remedy it is made for."""

    kind: DraftKind
    text: str
    remedy: RemedyKind | None = None


def phrasings(wording: Wording) -> Iterator[Phrasing]:
    """Every sentence that only one kind of text holds."""
    public, private, later = DraftKind.PUBLIC_REPLY, DraftKind.PRIVATE_OFFER, DraftKind.FOLLOW_UP
    for every in (*wording.apology.values(), *wording.repair.values(), wording.written, wording.reach_us):
        yield from (Phrasing(public, each) for each in every)
    for every in (*wording.next_step.values(), wording.safety, wording.next_step_open):
        yield from (Phrasing(private, each) for each in every)
    for kind, told in ((private, wording.offer), (later, wording.follow_up)):
        for remedy, every in told.items():
            yield from (Phrasing(kind, each, RemedyKind(remedy)) for each in every)


def alone(wording: Wording, phrasing: Phrasing, quoted: str = _TEXT) -> tuple[Draft, Offer | None]:
    """A phrasing as a text of its own with every slot filled, and the offer it may speak of."""
    words = FACTS | {"you": wording.address[Tone.WARM]} | dict.fromkeys(("problem", "matter", "clause", "text"), quoted)
    remedy = phrasing.remedy
    amount = Money(minor=5000, currency="USD") if remedy in RemedyKind.money() else None
    held = remedy and (Remedy(kind=remedy, amount=amount, freight=remedy in SHIPPED),)
    offer = Offer(remedies=held, rung="own", loss=None) if held else None
    return Draft(kind=phrasing.kind, language=wording.language, text=phrasing.text.format_map(words)), offer


def _own(wording: Wording, phrasing: Phrasing) -> Shape:
    draft, offer = alone(wording, phrasing)
    scene = scene_of(draft, offer=offer, clauses=(), facts=FACTS, pack=None, day=NOW.date())
    return shape_of(scene, vouched_for(scene))
