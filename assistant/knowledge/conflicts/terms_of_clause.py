"""What a clause lays down: its deadlines, amounts, payers and exceptions, each with what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from assistant.domain.clause import Clause
from assistant.knowledge.clauses import SENTENCE
from assistant.knowledge.concepts import concepts_in
from assistant.knowledge.conflicts import clause_parties as parties
from assistant.knowledge.conflicts import clause_words as about
from assistant.knowledge.conflicts.figures import Figure, figures, plain
from assistant.knowledge.lexical import words

_PHRASE = re.compile(r"(?:[^，,：:]|,(?=\d))+")
#: a time that is no limit: a rate, a delay that has passed, more time on top, one spoken of elsewhere
_NO_LIMIT_BEFORE = re.compile(
    r"(?:[近前第≤≥＜＞<>=]|最短|至少|关闭|冻结|每|晚|早|多|超过|满|过了|还差|延长|顺延|再延|再等|推迟"
    r"|(?<![a-z])(?:per |each |every |choose |or |(?<!no )more than |less than |over |after (?:the )?"
    r"|beyond |another |extra |extend(?:ed)? (?:it )?(?:by|for) |the |your ))$"
)
#: `七天无理由` is the name of a service unless somebody grants it
_GRANTED = re.compile(r"(?<!不)(?<!支不)(?:支持|提供|享受?|享有|承诺)$")
_NO_LIMIT_AFTER = re.compile(
    r"的时段|后(?:还|仍)|内(?:仍|都)?[未没无（(]|\s?(?:late|longer|more|ahead|later|extra|before)"
)
#: words of every rule; what is left of a sentence is what the rule is about
_COMMON = re.compile(
    r"\d+(?:[.,]\d+)*|分钟|签收|收到|到手|付款|付的|审核|通过|申请|提出|提交|商品|订单|一笔|每单|每笔|客服|发给|以内"
    r"|之内|以后|之后|退货|退款|退回|寄回|退到|可以|就可以|才算|"
    r"请|您|我们|店铺|顾客|承担|支付|工作日|小时|快递|邮费|运费|实付|金额|补偿|需要|不用|都|的|了|在|至|和|或|与|里"
    r"|也|就|把|按|给|由|要|能|不|出|有|到|内|后|天|日|元|月|年|个|多久|期限|时间|怎么|无理由|"
    r"一|二|两|三|四|五|六|七|八|九|十|百"
)
_COMMON_WORDS = frozenset(
    re.findall(
        r"\w+",
        "the and for you your our from with within after before once are can will not that this have has was were "
        "been its his any all when what how who get gets got day days hour hours week weeks month months year "
        "years business working delivery deliver delivered receipt order orders item items refund refunds return "
        "returns returned ask request please buyer seller shop customer write tell contact send sent back pay pays "
        "paid cost costs price free ship ships shipping shipped one two three four five six seven eight nine ten "
        "may must than more less does did but they them then there their out off per each every into just only "
        "also long takes take back use used about same until which where while would want need keep at us we to of "
        "in on is it if an or be do so no as up by a",
    )
)

#: code points; a longer phrase is a table that lost its lines
LONGEST = 160
#: kinds of goods in the thesaurus; two rules about different ones do not meet
GOODS = frozenset(
    re.findall(
        r"\w+",
        "fresh_food frozen_cold_chain food_general underwear_swimwear clothing shoes bags_luxury jewellery_gold "
        "phone_computer second_hand large_furniture appliance cosmetics mother_baby medicine_health digital_goods "
        "books_media pets_plants auto_parts custom_made gift_freebie sample_trial presale cross_border coupon "
        "points_rewards invoice",
    )
)


class Kind(StrEnum):
    DEADLINE = "deadline"
    AMOUNT = "amount"
    PAYER = "payer"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One thing a clause lays down; `said` are its very words. Which of the later fields count depends on `kind`."""

    kind: Kind
    said: str
    acts: frozenset[str]
    anchors: frozenset[str]
    causes: frozenset[str]
    conditions: tuple[tuple[str, frozenset[str]], ...]
    goods: frozenset[str]
    concepts: frozenset[str]
    #: words of the sentence and its headings that not every rule uses
    subject: frozenset[str]
    #: the same of the whole clause
    around: frozenset[str]
    #: the rule says that it leaves nothing out
    whole: bool
    figure: Figure | None = None
    role: str = ""
    payer: str = ""
    allowed: bool = False

    def condition(self, family: str) -> frozenset[str]:
        return dict(self.conditions).get(family, frozenset())


@lru_cache(maxsize=4096)
def terms_of(clause: Clause) -> tuple[Term, ...]:
    """Every term of a clause in order."""
    text, headings = plain(clause.text), plain(" ".join(dict.fromkeys((clause.title, *clause.path))))
    heading = plain(clause.path[-1] if clause.path else clause.title)
    found: list[Term] = []
    for match in SENTENCE.finditer(text):
        sentence = _Sentence(clause.text, text, match.start(), match.end(), headings, heading)
        found += [*sentence.figures(), *sentence.payers(), *sentence.scopes()]
    return tuple(found)


class _Sentence:
    """A sentence of a clause, read phrase by phrase."""

    def __init__(self, original: str, text: str, start: int, end: int, headings: str, heading: str) -> None:
        self._original, self._text, self._headings = original, text[start:end], headings
        self._start, self._heading = start, heading
        self._phrases = [match.span() for match in _PHRASE.finditer(self._text) if match[0].strip()]

    def figures(self) -> Iterator[Term]:
        for figure in figures(self._text):
            start, end = next((each for each in self._phrases if each[0] <= figure.start < each[1]), (0, 0))
            if end - start > LONGEST:
                continue
            if figure.duration:
                if self._counts(figure):
                    yield self._term(Kind.DEADLINE, start, end, figure=figure)
            elif role := self._role(start, end, figure):
                yield self._term(Kind.AMOUNT, start, end, figure=figure, role=role)
        if match := parties.NOTHING.search(self._text):
            start, end = next((each for each in self._phrases if each[0] <= match.start() < each[1]), (0, 0))
            none = Figure(unit="nothing", low=Decimal(0), high=Decimal(0), start=match.start(), end=match.end())
            yield self._term(Kind.AMOUNT, start, end, figure=none, role="fee")

    def payers(self) -> Iterator[Term]:
        seen = f"{self._text} {self._headings}"
        costs = about.first_named(parties.COSTS, (self._text, self._headings))
        if not costs or not about.named(parties.COSTS, seen):
            return
        for start, end in self._phrases:
            said = self._text[start:end]
            if match := next((name for name, each in parties.PAYERS.patterns.items() if each.search(said)), ""):
                yield self._term(Kind.PAYER, start, end, payer=match, role=_cost(costs))
                return

    def scopes(self) -> Iterator[Term]:
        refused = parties.REFUSED.search(self._text)
        if refused:
            yield self._term(Kind.SCOPE, 0, len(self._text), allowed=False)
        elif parties.ALLOWED.search(self._text) and parties.INCLUDED.search(self._text):
            yield self._term(Kind.SCOPE, 0, len(self._text), allowed=True)

    def _counts(self, figure: Figure) -> bool:
        """A time that something must happen in: no rate, no name, no delay and no more time on top."""
        before, after = self._text[max(0, figure.start - 12) : figure.start], self._text[figure.end : figure.end + 10]
        if after.lstrip().startswith("无理由") and not _GRANTED.search(before):
            return False
        return not _NO_LIMIT_BEFORE.search(before) and not _NO_LIMIT_AFTER.match(after)

    def _role(self, start: int, end: int, figure: Figure) -> str:
        """How an amount is meant, by the words nearest before it, else behind it."""
        before, after = self._text[start : figure.start], self._text[figure.end : end]
        if parties.FROM_HERE.match(after):
            return "threshold"
        limits = (name for name in ("cap", "threshold") if parties.ROLES.patterns[name].search(before))
        nearest = max(
            ((match.end(), name) for name, each in parties.ROLES.patterns.items() for match in each.finditer(before)),
            default=None,
        )
        said = next(limits, "") or (nearest[1] if nearest else "")
        return said or next((name for name, each in parties.ROLES.patterns.items() if each.search(after)), "")

    def _around(self, start: int, end: int) -> Iterator[str]:
        """The phrase, the next, the one before and the heading, without the words that only count time."""
        at = next((number for number, each in enumerate(self._phrases) if each == (start, end)), 0)
        for number in (at, at + 1, at - 1):
            if 0 <= number < len(self._phrases):
                yield _without_anchors(self._text[slice(*self._phrases[number])])
        yield _without_anchors(self._text)
        yield self._heading

    def _term(
        self,
        kind: Kind,
        start: int,
        end: int,
        *,
        figure: Figure | None = None,
        role: str = "",
        payer: str = "",
        allowed: bool = False,
    ) -> Term:
        places = (self._text[start:end], self._text, self._headings)
        whole = f"{self._text} {self._headings}"
        return Term(
            kind=kind,
            said=self._original[self._start + start : self._start + end].strip(" \n。.；;"),
            acts=about.first_named(about.ACTS, self._around(start, end)),
            anchors=about.first_named(about.ANCHORS, places[:2]),
            causes=about.first_named(parties.CAUSES, (*places[:2], self._heading)),
            conditions=tuple((family, about.first_named(names, places)) for family, names in about.CONDITIONS.items()),
            goods=_concepts(whole) & GOODS,
            concepts=_concepts(whole) - GOODS,
            subject=_subject(self._text),
            around=_subject(f"{plain(self._original)} {self._headings}"),
            whole=bool(parties.WITHOUT_EXCEPTION.search(whole)),
            figure=figure,
            role=role,
            payer=payer,
            allowed=allowed,
        )


def _cost(costs: frozenset[str]) -> str:
    """The most telling cost: a freight that is on its way back is no freight in general."""
    return next(name for name in ("tax", "install", "test", "repair", "back", "out", "freight") if name in costs)


@lru_cache(maxsize=4096)
def _concepts(text: str) -> frozenset[str]:
    return concepts_in(text)


@lru_cache(maxsize=4096)
def _subject(text: str) -> frozenset[str]:
    found = set()
    for word in words(_COMMON.sub(" ", _without(text))):
        if not word.isascii():
            if len(word) > 1:
                found.add(word)
        elif len(word) > 2 and word not in _COMMON_WORDS and not word.isdigit():
            found.add(re.sub(r"(?:ing|ed|es|s)$", "", word))
    return frozenset(found)


def _without_anchors(text: str) -> str:
    for counted in about.ANCHORS.patterns.values():
        text = counted.sub(" ", text)
    return text


def _without(text: str) -> str:
    """A plain text without the words that are compared by their names; what is left tells the thing itself."""
    tables = (about.ACTS, about.ANCHORS, parties.CAUSES, parties.PAYERS, parties.ROLES, *about.CONDITIONS.values())
    for table in tables:
        for said in table.patterns.values():
            text = said.sub(" ", text)
    return text
