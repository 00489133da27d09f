"""What can be promised: its words in every language, and which remedies of an offer keep it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from assistant.domain.note import N_
from assistant.domain.playbook import RemedyKind
from assistant.reading.accents import whole_words
from assistant.reading.alternatives import Alternatives
from assistant.reading.folding import Folded
from assistant.reading.lexicon import promises_extra as extra
from assistant.reading.lexicon import promises_veiled as veiled
from assistant.reading.lexicon.promises_decided import DECIDED
from assistant.reading.lexicon.promises_en_goods import PROMISES as ENGLISH_GOODS
from assistant.reading.lexicon.promises_en_money import PROMISES as ENGLISH_MONEY
from assistant.reading.lexicon.promises_es_goods import PROMISES as SPANISH_GOODS
from assistant.reading.lexicon.promises_es_money import PROMISES as SPANISH_MONEY
from assistant.reading.lexicon.promises_id_goods import PROMISES as MALAY_GOODS
from assistant.reading.lexicon.promises_id_money import PROMISES as MALAY_MONEY
from assistant.reading.lexicon.promises_if import ESCALATION
from assistant.reading.lexicon.promises_ja import PROMISES as JAPANESE
from assistant.reading.lexicon.promises_more import MORE
from assistant.reading.lexicon.promises_passive import PASSIVE
from assistant.reading.lexicon.promises_pt_goods import PROMISES as PORTUGUESE_GOODS
from assistant.reading.lexicon.promises_pt_money import PROMISES as PORTUGUESE_MONEY
from assistant.reading.lexicon.promises_someday import SOMEDAY
from assistant.reading.lexicon.promises_th import PROMISES as THAI
from assistant.reading.lexicon.promises_vi import PROMISES as VIETNAMESE
from assistant.reading.lexicon.promises_zh import PROMISES as CHINESE
from assistant.reading.spoken import ACCENTED, spoken
from assistant.reading.wordlist import folded_each, latin_words

_K = RemedyKind
_ANYTHING = frozenset(_K) - {_K.EXPLAIN, _K.EXPEDITE}
_FULL = frozenset({_K.FULL_REFUND, _K.REFUND_WITHOUT_RETURN, _K.PICK_UP_AND_REFUND, _K.RETURN})
_SENT_ANEW = frozenset({_K.REPLACEMENT, _K.EXCHANGE, _K.SPARE_PART})
_SENT_BACK = frozenset({_K.RETURN, _K.EXCHANGE, _K.PICK_UP_AND_REFUND, _K.REPLACEMENT, _K.REPAIR})
_GIVEN = frozenset({_K.GIFT, _K.SAMPLE})

_VEILED: Mapping[str, Mapping[str, str | tuple[str, ...]]] = {
    "secret": veiled.SECRET,
    "expense": veiled.EXPENSE,
    "extra": extra.EXTRA,
    "given": extra.GIVEN,
    "price": extra.PRICE,
    "escalation": ESCALATION,
}
#: a hush says "secret" in any language
_HUSH = "[🤫🤐]"
_TABLES = {
    "zh": CHINESE,
    "ja": JAPANESE,
    "th": THAI,
    "en": {**ENGLISH_MONEY, **ENGLISH_GOODS},
    "id": {**MALAY_MONEY, **MALAY_GOODS},
    "es": {**SPANISH_MONEY, **SPANISH_GOODS},
    "pt": {**PORTUGUESE_MONEY, **PORTUGUESE_GOODS},
    "vi": VIETNAMESE,
}
_LATIN = frozenset({"en", "id", "es", "pt"})
#: marks of a pattern in the form in which the folded text holds them
_MARKS = str.maketrans("，；！？：’‘", ",;!?:''")


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseWords:
    """One pattern a language. The accents of Vietnamese count when a text has any: `đợi` (wait), `đổi` (swap)."""

    patterns: Mapping[str, Alternatives]
    accented: Alternatives | None

    @classmethod
    def of(cls, meaning: str) -> PromiseWords:
        """The words of one meaning from every table that has it."""
        words = {name: table[meaning] for name, table in _TABLES.items() if meaning in table}
        for name, each in _VEILED.get(meaning, {}).items():
            fragments = (each,) if isinstance(each, str) else each
            words[name] = (*fragments, _HUSH) if meaning == "secret" else fragments
        for table in (PASSIVE, MORE, SOMEDAY, DECIDED):
            for name, each_meaning in table.items():
                words[name] = (*words.get(name, ()), *each_meaning.get(meaning, ()))
        words = {name: fragments for name, fragments in words.items() if fragments}
        return cls(
            patterns={name: _alternatives(name, each) for name, each in words.items()},
            accented=whole_words(partial(_in_marks, words["vi"])) if "vi" in words else None,
        )

    def spans(self, folded: Folded) -> Iterator[tuple[int, int]]:
        """Where words of this meaning stand, as offsets into the folded text."""
        text = _marked(folded.bare)
        for language in spoken(text):
            if language == "vi" and self.accented and ACCENTED.search(folded.text):
                yield from self.accented.spans(_marked(folded.text))
            elif language in self.patterns:
                yield from self.patterns[language].spans(text)

    def found(self, folded: Folded) -> bool:
        return next(self.spans(folded), None) is not None


@lru_cache(maxsize=16)
def _marked(text: str) -> str:
    """A text in the marks of the patterns; many meanings ask for the same one."""
    return text.translate(_MARKS)


def _alternatives(language: str, fragments: Sequence[str]) -> Alternatives:
    folded = partial(_folded, fragments)
    if language == "vi":
        return whole_words(folded)
    return latin_words(folded) if language in _LATIN else Alternatives(folded)


def _folded(fragments: Sequence[str]) -> list[str]:
    return folded_each(_in_marks(fragments))


def _in_marks(fragments: Sequence[str]) -> list[str]:
    return [each.translate(_MARKS) for each in fragments]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One thing a text can promise: its name, its words and the remedies that keep it."""

    name: str
    meaning: str
    words: PromiseWords
    kept_by: frozenset[RemedyKind]


#: words so wide that they only mean something in a sentence without what the offer holds
MEANINGLESS_BESIDE_KEPT = frozenset({"extra", "given", "escalation"})
#: promises that name one remedy; "free" or "freight on us" goes with any
SPECIFIC = frozenset(
    {"refund", "full_refund", "compensation", "coupon", "replacement", "sent_again", "whole_replacement", "exchange"}
    | {"return", "pick_up", "gift", "sample", "repair", "spare_part"}
)
_KEEPS_ITEM = {_K.REFUND_WITHOUT_RETURN, _K.PARTIAL_REFUND, _K.COUPON, _K.REPLACEMENT, _K.SPARE_PART} | _GIVEN

PROMISES = tuple(
    Promise(name=name, meaning=meaning, words=PromiseWords.of(meaning), kept_by=frozenset(kept_by))
    for name, meaning, kept_by in (
        (N_("a refund"), "refund", _K.cash() | {_K.RETURN}),
        (N_("a full refund"), "full_refund", _FULL),
        (N_("a refund without return"), "keep_item", _KEEPS_ITEM),
        (N_("compensation"), "compensation", _K.cash() | {_K.COUPON} | _GIVEN),
        (N_("compensation"), "weak_compensation", _ANYTHING),
        (N_("that the buyer loses nothing"), "made_whole", _ANYTHING - {_K.COUPON, _K.PARTIAL_REFUND} - _GIVEN),
        (N_("a coupon or discount"), "coupon", {_K.COUPON}),
        (N_("something for free"), "free", _ANYTHING - {_K.PARTIAL_REFUND, _K.COUPON}),
        (N_("a replacement"), "replacement", _SENT_ANEW),
        (N_("a replacement"), "sent_again", _SENT_ANEW | {_K.REPAIR}),
        (N_("a replacement of the whole"), "whole_replacement", {_K.REPLACEMENT, _K.EXCHANGE}),
        (N_("an exchange"), "exchange", {_K.EXCHANGE, _K.REPLACEMENT}),
        (N_("a return"), "return", _SENT_BACK | _K.cash()),
        (N_("a pick-up"), "pick_up", _SENT_BACK - {_K.RETURN}),
        (N_("a gift"), "gift", _GIVEN),
        (N_("a sample"), "sample", _GIVEN),
        (N_("a repair"), "repair", {_K.REPAIR}),
        (N_("a spare part"), "spare_part", {_K.SPARE_PART, _K.REPLACEMENT}),
        (N_("freight"), "freight", ()),  # a remedy says itself who bears it
        (N_("a warranty"), "warranty", ()),
        (N_("money on its way"), "arrives", _K.money() | {_K.RETURN}),
        (N_("a decision in the buyer's favour"), "decided", _ANYTHING),
        (N_("goods"), "given", _SENT_ANEW | _GIVEN | {_K.REPAIR}),
        (N_("a secret favour"), "secret", ()),
        (N_("a lower price"), "price", ()),
        (N_("another cost"), "expense", ()),
        (N_("an extra"), "extra", ()),
        (N_("something for another time"), "escalation", ()),
    )
)
