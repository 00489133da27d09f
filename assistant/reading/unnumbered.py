"""Amounts said without a number of their own: half, double, a tenner, some cash, tomorrow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache, partial

from assistant.reading.alternatives import Alternatives
from assistant.reading.folding import PHRASE_END, Folded, bare
from assistant.reading.lexicon import paying, shares, units
from assistant.reading.lexicon.deadlines import DEADLINES, WITH_ACCENTS
from assistant.reading.numerals import plain_number
from assistant.reading.quantity import Quantity
from assistant.reading.wordlist import WordList

_SHARES = {share: WordList.of(each) for share, each in shares.SHARES.items()}
_OF_PRICE = "of|de|do|da|del|off|back|tien|gia|harga|ราคา|ของ|的|price|so tien|dari|refund"
_FRACTION = re.compile(
    rf"(?<![\d/.])([1-9])/([2-9]|10)(?=\s?(?:{_OF_PRICE}))"
    r"|(?P<below>[一二三四五六七八九十\d]{1,2})分[之の](?P<above>[一二三四五六七八九\d])(?!\d)"
)
_LOWER = tuple((re.compile(each), value) for each, value in shares.LOWER.items())
_UPPER_WORDS = "|".join(sorted(shares.UPPER, key=len, reverse=True))
_SPOKEN_FRACTION = re.compile(
    rf"(?<![a-z])(?P<upper>{_UPPER_WORDS}|[1-9])[ -]?(?P<lower>{'|'.join(shares.LOWER)})(?![a-z\d])"
)
#: `within a week`, `covered for a whole year`
_ARTICLE = re.compile(
    r"(?<![a-z])(?:within|in|takes?|for|under|after|than|about|over|only|another|have|has|allow|give it|need|covered|"
    r"lasts?|all|next|up to|just|got) (?:only |just |about |up to |under |less than |another )?"
    r"(?P<said>(?:an?|the) (?:(?:whole|full|entire|single|solid|calendar) )?(?P<unit>hour|day|week|month|year))"
    r"(?! (?:of|late|ago|old|in advance|or two|out|off|like|when|you|we|i|it|the|that|and a half)\b)(?![a-z'-])"
)
_HAN_VALUES = {each: at for at, each in enumerate("一二三四五六七八九十", start=1)}
_OF_A_THING = re.compile("|".join(each for every in shares.OF_A_THING.values() for each in every))
_CONTEXT = WordList.of(paying.CONTEXT)
_MULTIPLIED, _VAGUE, _SOME, _DEADLINES = (
    WordList.of(each) for each in (shares.MULTIPLIED, shares.VAGUE_MONEY, shares.SOME_MONEY, DEADLINES)
)
_LETTER = "[a-z0-9đà-ɏḁ-ỹ]"
_ACCENTED, _UNACCENTED = (
    Alternatives(partial(list, each), before=f"(?<!{_LETTER})", after=f"(?!{_LETTER})")
    for each in (WITH_ACCENTS, [bare(word) for word in WITH_ACCENTS])
)
_USE = WordList.of(paying.USE)
_WISH = re.compile(
    r"feliz|buen[ao]?s? |lind[oa] |excelente|disfrut|bom |boa |[oó]tim[oa]|aproveit|happy|enjoy|lovely|selamat|semoga|"
    r"have an? (?:great|nice|good|wonderful|super|fantastic)|chuc |ขอให้|สวัสดี|祝|愿您|よい|良い|素敵"
)
_COMES = re.compile(
    r"arriv|reach|deliver|ship|sen[dt]|sort|done|fix|reply|tiba|sampai|kirim|hantar|masuk|cair|giao|"
    r"nhan duoc|toi tay|lleg|env[ií]|entreg|cheg|ถึง|ส่ง|到|发|寄|送|届|着|発送"
)
_UNSURE = re.compile(
    r"(?:不敢|无法|没法|不能|不好|很难|难以|没办法)(?:给您|跟您|向您)?(?:打包票|保证|答应|应承|承诺|确定|确保|说死|打保票)|说不准|"
    r"不好说|"
    r"(?:can ?not|can't|won't|wouldn't|not able to|unable to|don't want to) (?:promise|guarantee|commit|swear)|"
    r"(?:no|not) (?:puedo|podemos|quiero|queremos) (?:prometer|asegurar|garantizar)|no (?:prometo|prometemos|"
    r"aseguramos)|"
    r"nao (?:posso|podemos|consigo|conseguimos|quero|da pra|prometo|prometemos) ?(?:prometer|garantir|cravar)?|"
    r"(?:tidak|belum|tak|gak|nggak|ga) (?:bisa|dapat|boleh|berani) (?:men)?(?:janji|jamin|pasti)\w*|"
    r"(?:khong|chua) (?:the |dam )?(?:hua|cam ket|dam bao|chac)|ไม่กล้า(?:รับปาก|รับประกัน)|รับปากไม่ได้|ยังรับปาก|"
    r"(?:お約束|保証|断言|確約)(?:は)?(?:でき|いたしかね)(?:ません|ない|かね)?"
)
#: `you waited two weeks and got a broken one`: a time that has gone by
_WAIT = re.compile(
    r"(?:wait(?:ed|ing)?|esper(?:ar|aste|ado|ando|ou|o|aron)|(?:me)?nunggu|tunggu|menanti|doi|cho|รอ(?:มา|ตั้ง)?|等了?)"
    r"(?: for| over| about| nearly| almost| hampir| selama| mas de| mais de| hon| gan| ca| sampai)*\s?$"
)
#: after a stretch of time: it was spent waiting
_TOO_LONG = re.compile(
    r" ?(?:of waiting|(?:is|was) (?:far |much |way )?(?:too|a) (?:long|much)|without (?:a |any )?(?:scan|word|news|"
    r"repl\w+|"
    r"answer|update)|(?:entero )?(?:de espera|sin (?:respuesta|noticias|que nadie))|(?:inteiro )?(?:sem (?:resposta|"
    r"noticia|ninguem|retorno))|(?:penuh )?tanpa (?:kabar|balasan|respon|jawapan)|(?:me)?nunggu (?:memang|itu|lama)|"
    r"tunggu memang|cho (?:la |doi la )|นานเกิน|没(?:动静|人|消息|回音|回复)|才(?:收到|到货|等到))"
)
_IN_VAIN = re.compile(
    r",? ?(?:(?:and|but|yet) (?:got|received|found|then|still|ended|it|the|had)|only to|for (?:a|an) (?:broken|"
    r"cracked|wrong|"
    r"damaged)|y (?:recib|que |lleg|encontr)|para (?:recib|que )|pero |e (?:receber|chegar|vir|ainda)|pra "
    r"(?:receber|chegar)|"
    r"mas |tapi |malah |eh |tetapi |ma |nhung |แต่|แล้วได้|结果|却|还|才)|も?(?:の間)?(?:も)?お待(?:たせ|"
    r"ちいただいた(?:の|上|あげく))"
)
#: one for another lack: a promise even where no money is named
_PENALTY = re.compile(r"[退赔假缺少错烂]一[赔补罚退]")
#: `碎成两块`: pieces, not money
BROKEN = re.compile(r"[成裂碎断分切掰摔][成了]?$|[缺漏]了?$|[少掉丢磕崩]了$")
#: a night that glue takes, or shoes
_NIGHTS = frozenset({"overnight", "隔夜", "ข้ามคืน", "qua dem", "de un dia para otro", "de um dia pra outro"})
_THAI, _THAI_REACH = re.compile("[\u0e00-\u0e7f]"), 24


def _named(words: Iterable[str]) -> Alternatives:
    """Words without accents, each one alternative; those in Latin letters match whole."""
    whole = [word if word > "ɏ" else f"(?<![a-z])(?:{word})(?![a-z])" for word in map(bare, words)]
    return Alternatives(lambda: [f"(?:{each})" for each in whole])


_SUMS, _STRETCHES = _named(units.SUMS), _named(units.STRETCHES)
_SUM_VALUES, _STRETCH_VALUES = tuple(units.SUMS.values()), tuple(units.STRETCHES.values())


def unnumbered(folded: Folded) -> Iterator[Quantity]:
    """Sums, stretches, shares and multiples; a share counts only where money is spoken of."""
    for at, (start, end) in _SUMS.matches(folded.bare):
        value, code = _SUM_VALUES[at]
        numbers = frozenset({plain_number(Decimal(value))})
        yield Quantity(unit="money", values=numbers, start=start, end=end, currencies=frozenset(code.split()))
    for at, (start, end) in _STRETCHES.matches(folded.bare):
        unit, number = _STRETCH_VALUES[at]
        if waited(folded, start, end):
            continue
        if unit in {"minute", "hour"} and tells_use(folded, start, end):
            continue
        yield Quantity(unit=unit, values=frozenset({number}), start=start, end=end)
    for match in _ARTICLE.finditer(folded.bare):
        if not match["said"].startswith("the") or " " in match["said"][4:]:
            yield Quantity(
                unit=match["unit"], values=frozenset({"1"}), start=match.start("said"), end=match.end("said")
            )
    for start, end in _VAGUE.spans(folded):
        if not BROKEN.search(folded.bare[max(0, start - 2) : start]):
            yield _words("vague", folded, start, end)
    for start, end in _SOME.spans(folded):
        yield Quantity(unit="vague", values=frozenset({"some"}), start=start, end=end)
    yield from _parts(folded)


def deadlines(folded: Folded) -> Iterator[Quantity]:
    spans = [*_DEADLINES.spans(folded), *_with_accents(folded)]
    for start, end in spans:
        phrase = phrase_around(folded.bare, start, end)
        if folded.bare[start:end] in _NIGHTS and tells_use(folded, start, end):
            continue
        if not _wished(phrase) and not _unsure(folded, phrase, end):
            yield _words("deadline", folded, start, end)


def _with_accents(folded: Folded) -> Iterator[tuple[int, int]]:
    """Vietnamese deadlines: by their accents where the text has any, by bare letters elsewhere."""
    accented = folded.text != folded.bare
    return _ACCENTED.spans(folded.text) if accented else _UNACCENTED.spans(folded.bare)


def _wished(phrase: str) -> bool:
    """`Happy Sunday`, `feliz domingo`: a wish, and nothing comes on that day."""
    return bool(_WISH.search(phrase)) and not _speaks_of_money(phrase) and not _COMES.search(phrase)


def _unsure(folded: Folded, phrase: str, end: int) -> bool:
    """`Whether it comes by Friday I cannot promise`: a day that is not given."""
    return bool(_UNSURE.search(phrase) or _UNSURE.search(folded.bare[end : end + 40]))


def tells_use(folded: Folded, start: int, end: int) -> bool:
    """Whether a stretch of time tells how long to charge, soak or dry the thing."""
    phrase = phrase_around(folded.bare, start, end)
    return _USE.found(Folded(text=phrase, bare=phrase, starts=(), ends=())) and not _speaks_of_money(phrase)


def waited(folded: Folded, start: int, end: int) -> bool:
    """Whether a stretch of time is how long the buyer waited, to no avail."""
    if _TOO_LONG.match(folded.bare, end):
        return True
    after = _IN_VAIN.match(folded.bare, end)
    return after is not None and ("お待" in after[0] or bool(_WAIT.search(folded.bare[max(0, start - 30) : start])))


def phrase_around(text: str, start: int, end: int) -> str:
    """The words between the commas or stops around a place."""
    first = max((match.end() for match in PHRASE_END.finditer(text, 0, start)), default=0)
    after = PHRASE_END.search(text, end)
    last = after.start() if after else len(text)
    if _THAI.search(text, first, last):  # Thai has no commas: the words near by are the phrase
        first, last = max(first, start - _THAI_REACH), min(last, end + _THAI_REACH)
    return text[first:last]


def of_money(folded: Folded, start: int, end: int) -> bool:
    """Whether a share or multiple is one of money, by the words of its phrase."""
    if _OF_A_THING.match(folded.bare[end : end + 40]):
        return False
    return _speaks_of_money(phrase_around(folded.bare, start, end))


def _parts(folded: Folded) -> Iterator[Quantity]:
    yield from _fractions(folded)
    for start, end in _MULTIPLIED.spans(folded):
        if of_money(folded, start, end) or _PENALTY.match(folded.bare, start):
            yield _words("multiple", folded, start, end)
    for number, list_ in _SHARES.items():
        for start, end in list_.spans(folded):
            if of_money(folded, start, end) and not _means_more(folded, start, end):
                yield Quantity(unit="percent", values=frozenset({str(number)}), start=start, end=end)


def _means_more(folded: Folded, start: int, end: int) -> bool:
    """`nữa` (more) is `nửa` (half) without its accents."""
    return "nua" in folded.bare[start:end] and "nửa" not in folded.text[start:end] and folded.text != folded.bare


def _fractions(folded: Folded) -> Iterator[Quantity]:
    for match in _FRACTION.finditer(folded.bare):
        if match[1]:
            yield _share(match, int(match[1]), int(match[2]))
        elif of_money(folded, *match.span()):
            yield _share(match, _small(match["above"]), _small(match["below"]))
    for match in _SPOKEN_FRACTION.finditer(folded.bare):
        if of_money(folded, *match.span()):
            upper = shares.UPPER.get(match["upper"]) or int(match["upper"])
            lower = next(value for each, value in _LOWER if each.fullmatch(match["lower"]))
            yield _share(match, upper, lower)


def _small(number: str) -> int:
    return int(number) if number.isdigit() else _HAN_VALUES.get(number, 10)


def _share(match: re.Match[str], upper: int, lower: int) -> Quantity:
    share = plain_number((Decimal(100 * upper) / max(lower, 1)).quantize(Decimal(1)))
    return Quantity(unit="percent", values=frozenset({share}), start=match.start(), end=match.end())


@lru_cache(maxsize=512)
def _speaks_of_money(phrase: str) -> bool:
    return _CONTEXT.found(Folded(text=phrase, bare=phrase, starts=(), ends=()))


def _words(unit: str, folded: Folded, start: int, end: int) -> Quantity:
    return Quantity(unit=unit, values=frozenset({folded.bare[start:end]}), start=start, end=end)
