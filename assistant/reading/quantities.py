"""Every quantity of a text: money, shares, stretches of time and dates, in digits and in words of nine languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from assistant.reading.dates import dates_in
from assistant.reading.folding import Folded, bare
from assistant.reading.lexicon import numbers, paying, shares, units
from assistant.reading.numerals import DIGITS, HAN, either, plain_number, scaled, spellings, value_of
from assistant.reading.quantity import STRETCHES, Quantity
from assistant.reading.shown_digits import set_apart, with_digits_shown
from assistant.reading.unnumbered import BROKEN, deadlines, of_money, tells_use, unnumbered, waited
from assistant.reading.wordlist import WordList


def _unit_words(table: Iterable[str]) -> str:
    """Units after a number: Latin words must end there, others need no boundary."""
    return rf"(?:{either(table)})(?:(?<![a-zà-ɏḁ-ỹđ])|(?![a-z0-9à-ɏḁ-ỹ]))"


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    latin = either([*numbers.NUMBER_WORDS, *numbers.MULTIPLIERS])
    scale = either(numbers.MULTIPLIERS) + "|[千百万亿]|" + either(numbers.THAI_MULTIPLIERS)
    thai = either([*numbers.THAI_DIGITS, *numbers.THAI_MULTIPLIERS])
    durations = [each for every in units.DURATIONS.values() for each in every]
    number = (
        rf"(?P<digits>(?<![\d])(?:{DIGITS})(?:\s?(?P<scale>{scale})(?![a-zà-ɏḁ-ỹ]))?)"
        rf"|(?P<han>(?<![第每这那哪同另])[{HAN}]+半?|半(?=[天个年小]))|(?P<thai>(?:{thai})+)"
        rf"|(?<![a-z0-9à-ɏḁ-ỹ])(?P<latin>(?:{latin})(?:(?:[\s-]+(?:and |y |e |lẻ |linh )?)(?:{latin}))*"
        rf"(?: (?:con|com|coma|vírgula|virgula|point|phẩy|phay|koma) (?:{latin})(?:[\s-]+(?:{latin}))*)?)"
        rf"(?![a-zà-ɏḁ-ỹ])"
    )
    return re.compile(
        rf"(?P<of100>百分之)?(?P<before>(?<![a-z])(?:{either(units.MONEY_BEFORE)}))?\s?(?P<times>(?<!\d)[1-9]x(?=\d))?"
        rf"(?:{number})"
        rf"(?:[\s-]?(?:(?P<percent>{_unit_words(units.PERCENT_AFTER)})|(?P<discount>折(?![叠页伞扇痕边起])"
        rf"|成(?![本功为品分是新会因就了立色都套员长交熟人])|割)"
        rf"|(?P<small>{_unit_words(units.SMALL_MONEY)})|(?P<notes>{_unit_words(units.NOTES_OF_MONEY)})"
        rf"|(?P<money>{_unit_words(units.MONEY_AFTER)})(?![板布玻砖表砂地磁海垫石肥饼拼污斑区手毛电屏木香皂儿糖子帐虫擦抹洗巧豆])"
        rf"|(?P<duration>{_unit_words(durations)})|(?P<multiple>{_unit_words(units.MULTIPLES)})"
        rf"|(?P<count>(?:{bare('|'.join(units.COUNTS))})(?![a-z]))))?"
    )


_DURATION_OF = {each: unit for unit, every in units.DURATIONS.items() for word in every for each in spellings(word)}
_CODES_AFTER = {each: codes for word, codes in units.MONEY_AFTER.items() for each in spellings(word)}
_NOTES = {each: worth for word, worth in units.NOTES_OF_MONEY.items() for each in spellings(word)}
_SMALL = {each: parts for word, parts in units.SMALL_MONEY.items() for each in spellings(word)}
_PAYS = re.compile(rf"(?<![a-z])(?:{'|'.join(paying.PAY_BEFORE)})$")
_PAID_THEN, _PAID_AFTER, _POPULAR = (re.compile(each) for each in (paying.PAID_THEN, paying.PAID_AFTER, paying.POPULAR))
_MATERIAL = re.compile(rf"\s?(?:{bare('|'.join(units.MATERIALS))})")
_IDIOMS = WordList.of(shares.IDIOMS)
_N = rf"(?:(?<!\d)\d{{1,7}}|[{HAN}]{{1,9}})"
#: `八块五毛`, `十八块八`; what follows must not be a unit of its own
_CHANGE = re.compile(
    rf"(?P<whole>{_N})(?:块|元|圆)钱?零?(?P<tenth>[\d{HAN}])(?:[毛角]钱?(?:(?P<hundredth>[\d{HAN}])分?)?"
    rf"|(?![\d{HAN}天折成个月周小年件张条%]|[.,]\d))"
)
#: `ten dollars and fifty cents`, `5 euros con 50`, `dez reais e cinquenta`
_CENTS = re.compile(r" ?,? ?(?:and|con|com|y|e|dan) | ")
_READ_IN_THOUSANDS = frozenset({"VND", "IDR"})
_TENTHS_END = re.compile(r"$|[^\w]|[钱的退给补]")
#: `最近两天` looks back; `最近两天内就` does not
_PAST = re.compile(
    r"(?:最近|过去|前面?|头|上|last|past|previous|ultim[oa]s|pasad[oa]s|terakhir|vua qua|ที่ผ่านมา)\s?$"
    r"|(?:停留?|卡|滞留|积压|耽误|耽搁|拖|(?:晚|迟|等|压|搁)了)(?:在[^，。,]{0,10})?了?\s?$"
    r"|(?<![a-z])(?:stuck|sat|sitting|stood|delayed|held up|idle|detenid[oa]|parad[oa]|atascad[oa]|estancad[oa]|"
    r"retid[oa]|"
    r"tertahan|terhenti|tersangkut|nyangkut)(?![a-z])[^.,!?]{0,16}$|(?:ค้าง|ติดอยู่)(?:ที่|อยู่)?.{0,12}$"
)
#: `change the filter every 3 months`
_EACH = re.compile(r"(?:每隔?|every|each|cada|setiap|tiap|moi|ทุก)\s?$")
_HALF = re.compile(r" (?:y medio|e meio|and a half)(?![a-z])|ครึ่ง")
_AHEAD = re.compile(r"\s?(?:内|之内|以内|就|会|到)")
_WITHIN = re.compile(
    r"(?:within|in|under|dalam|trong|ภายใน|ใน|em|en|cuma|hanya|chi|dentro de)\s?"
    r"(?:only |just |about |ate |vong |waktu |tempoh |khoang |menos de |apenas )?$"
)
_SHORT_WHILE, _FEW, _TENTHS = 5, 2, 10
#: the colours of lamps, from candle to daylight, in kelvin; and words beside them
_KELVIN = (1500, 10000)
_LIGHT = re.compile(
    r"(?<![a-z])(?:light|lights|lamp|lamps|bulbs?|led|leds|glow|daylight|luz|luces|lampara|bombilla|foco|luminaria|"
    r"lampada|abajur|cahaya|lampu|mentol|anh sang|den|bong den|warm white|branc[ao]|amarel[ao]|calid[ao])(?![a-z])|"
    r"色温|灯|暖光|冷光|白光|暖白|色温度|電球|照明|昼白|แสง|ไฟ|หลอด"
)
#: number words of which two make a price in English: twelve fifty
_ENGLISH = frozenset(list(numbers.NUMBER_WORDS)[1:29]) - {"fourty"}
#: thousands with dots, which are hardly ever anything but money
_GROUPED = re.compile(r"\d{1,3}(?:\.000|\.[1-9]00|\.[1-9]50)")
#: `hai năm` is two years; five after another number is `lăm`
_YEARS = re.compile(r"(.+) năm")


@lru_cache(maxsize=256)
def quantities(folded: Folded) -> tuple[Quantity, ...]:
    """Every number and every amount said without one, in order, none within another."""
    folded = with_digits_shown(folded)
    found: list[Quantity] = []
    taken = {place for span in _IDIOMS.spans(folded) for place in range(*span)}
    for quantity in (*set_apart(folded), *_change(folded), *unnumbered(folded), *_dates(folded), *deadlines(folded)):
        if not taken.intersection(range(quantity.start, quantity.end)):
            found.append(quantity)
            taken.update(range(quantity.start, quantity.end))
    numbered: list[Quantity] = []
    for match in _pattern().finditer(folded.text):
        if not taken.intersection(range(*match.span())):
            said = _numbered(match, folded)
            if not _cents(numbered, match, folded) and said:
                numbered.append(said)
    return tuple(sorted((*found, *numbered), key=lambda each: each.start))


def _cents(numbered: list[Quantity], match: re.Match[str], folded: Folded) -> bool:
    """`ten dollars and fifty cents`, `doce euros con cincuenta`: cents join the sum before them."""
    last = numbered[-1] if numbered else None
    if not last or last.unit != "money" or not _CENTS.fullmatch(folded.bare[last.end : _first(match)]):
        return False
    if any(match[each] for each in ("money", "percent", "duration", "count", "before", "multiple", "notes")):
        return False
    if match["latin"] == "once" and " con " not in folded.bare[last.end : match.start("latin")]:
        return False
    value, cents = min(Decimal(each) for each in last.values), value_of(match)
    cents /= _SMALL[match["small"]] if match["small"] else 100
    if not 0 < cents < 1 or value != value.to_integral_value():
        return False
    total = frozenset({plain_number(value + cents)})
    numbered[-1] = Quantity(unit="money", values=total, start=last.start, end=match.end(), currencies=last.currencies)
    return True


def _dates(folded: Folded) -> Iterator[Quantity]:
    for readings, start, end in dates_in(folded):
        yield Quantity(unit="time" if ":" in next(iter(readings)) else "date", values=readings, start=start, end=end)


def _change(folded: Folded) -> Iterator[Quantity]:
    for match in _CHANGE.finditer(folded.text):
        parts = [_pattern().match(match[name]) for name in ("whole", "tenth", "hundredth") if match[name]]
        value = sum((value_of(each) / 10**at for at, each in enumerate(parts) if each), Decimal(0))
        yield Quantity(
            unit="money",
            values=frozenset({plain_number(value)}),
            start=match.start(),
            end=match.end(),
            currencies=frozenset(units.MONEY_AFTER["块"].split()),
        )


def _numbered(match: re.Match[str], folded: Folded) -> Quantity | None:
    unit, value, currencies = _unit(match, value_of(match), folded)
    if unit in {"number", "count"} and not match["digits"]:
        return None
    half = _HALF.match(folded.bare, match.end()) if unit == "money" else None
    value += Decimal("0.5") if half else 0
    values = {plain_number(value), *_as_spoken(match)} if unit == "money" else {plain_number(value)}
    if unit == "money" and 1 <= value < 1000 and (not currencies or currencies & _READ_IN_THOUSANDS):
        values.add(plain_number(value * 1000))
    start = match.start("before") if match["before"] else match.start("of100") if match["of100"] else _first(match)
    return Quantity(
        unit=unit, values=frozenset(values), start=start, end=half.end() if half else match.end(), currencies=currencies
    )


def _as_spoken(match: re.Match[str]) -> Iterator[str]:
    """`twenty-two fifty` is 22.50 in speech."""
    groups = re.split(r"[ -]", match["latin"] or "")
    for at in range(1, min(len(groups), 3)) if _ENGLISH.issuperset(groups) else ():
        whole, cents = (_pattern().match(" ".join(each)) for each in (groups[:-at], groups[-at:]))
        if whole and cents and whole["latin"] and cents["latin"]:
            value, part = value_of(whole), value_of(cents)
            if 0 < value < 100 and 9 < part < 100:
                yield plain_number(value + part / 100)


def _first(match: re.Match[str]) -> int:
    return max(match.start(name) for name in ("digits", "han", "thai", "latin"))


def _unit(match: re.Match[str], value: Decimal, folded: Folded) -> tuple[str, Decimal, frozenset[str]]:
    if match["of100"] or match["percent"]:
        material = _MATERIAL.match(folded.bare, match.end())
        return ("count" if material else "percent"), value, frozenset()
    if match["discount"]:
        return _discount(match, value, folded)
    if _of_light(match, value, folded):
        return "count", value, frozenset()
    if match["before"] or match["money"] or match["small"] or match["notes"]:
        return _money(match, value, folded)
    if match["duration"]:
        return _duration(match, value, folded)
    if match["multiple"]:
        return ("multiple" if of_money(folded, *match.span()) else "count"), value, frozenset()
    if match["count"]:
        paid = match["count"] == "个" and value >= _SHORT_WHILE and _paid_around(match, folded)
        return ("money" if paid else "count"), value, frozenset()
    if match["latin"] and (years := _YEARS.fullmatch(match["latin"])):
        said = _pattern().match(years[1])
        return "year", value_of(said) if said else value, frozenset()
    return ("money" if _means_money(match, value, folded) else "number"), value, frozenset()


def _of_light(match: re.Match[str], value: Decimal, folded: Folded) -> bool:
    """A colour temperature in kelvin: `3000 K` beside a word for light, with no money named."""
    if match["scale"] != "k" or match["before"] or match["money"] or not _KELVIN[0] <= value / 1000 <= _KELVIN[1]:
        return False
    around = folded.bare[max(0, match.start() - 40) : match.end() + 30]
    return bool(_LIGHT.search(around)) and not _paid_around(match, folded)


def _discount(match: re.Match[str], value: Decimal, folded: Folded) -> tuple[str, Decimal, frozenset[str]]:
    """`八折` leaves 80 %, `三成` and `3割` are 30 %; beside no money they fold paper and guess."""
    if not of_money(folded, *match.span()):
        return "count", value, frozenset()
    if match["discount"] in "割成":
        more = numbers.HAN_DIGITS.get(folded.bare[match.end() : match.end() + 1], 0)  # `四成五` is 45 %
        return "percent", value * 10 + more, frozenset()
    return "discount", value if value <= _TENTHS else value / 10, frozenset()


def _money(match: re.Match[str], value: Decimal, folded: Folded) -> tuple[str, Decimal, frozenset[str]]:
    if match["small"] == "角" and not _TENTHS_END.match(folded.text, match.end()):
        return "count", value, frozenset()
    if match["small"] and not match["before"]:
        return "money", value / _SMALL[match["small"]], frozenset()
    if match["notes"]:
        worth, code = _NOTES[match["notes"]]
        return "money", value * worth, frozenset(code.split())
    if match["money"] == "块" and BROKEN.search(folded.text[max(0, _first(match) - 2) : _first(match)]):
        return "count", value, frozenset()
    if value == 1 and match["latin"] and match["money"] in {"peso", "real", "pound"}:
        return "number", value, frozenset()
    codes = units.MONEY_BEFORE.get(match["before"] or "") or _CODES_AFTER.get(match["money"] or "", "")
    return "money", value, frozenset(codes.split())


def _duration(match: re.Match[str], value: Decimal, folded: Folded) -> tuple[str, Decimal, frozenset[str]]:
    """A stretch of time, unless it tells how to use the thing; `2x24 jam` is 48 hours."""
    unit = _DURATION_OF[match["duration"]]
    if match["times"]:
        value *= int(match["times"][0])
    accented = folded.text != folded.bare
    if accented and match["duration"] in {"ngay", "gio", "tieng", "tuan", "thang", "phut"}:
        return "number", value, frozenset()
    before = folded.bare[max(0, _first(match) - 24) : _first(match)]
    if waited(folded, _first(match), match.end()):
        return "count", value, frozenset()
    if _EACH.search(before) and not of_money(folded, *match.span()):
        return "count", value, frozenset()
    if _PAST.search(before) and not _AHEAD.match(folded.bare, match.end()):
        return "count", value, frozenset()
    moment = unit in {"second", "minute"} and value <= _SHORT_WHILE and not _WITHIN.search(before)
    if moment and not _AHEAD.match(folded.bare, match.end()) and not of_money(folded, *match.span()):
        return "count", value, frozenset()
    short = unit in {"second", "minute", "hour"} or (unit in STRETCHES and value <= _FEW)
    if short and tells_use(folded, *match.span()):
        return "count", value, frozenset()
    return unit, value, frozenset()


def _means_money(match: re.Match[str], value: Decimal, folded: Folded) -> bool:
    """A bare number is money after a verb of paying, before a thing of payment, or said in thousands."""
    if value <= 1 or match["latin"] == "once":
        return False
    after = folded.bare[match.end() : match.end() + 24]
    if scaled(match) and not _POPULAR.match(after) and match["scale"] not in {"百", "千"}:
        return True
    if _PAID_AFTER.match(after):
        return True
    grouped = bool(match["digits"]) and _GROUPED.fullmatch(match["digits"]) is not None
    return (grouped and not _POPULAR.match(after)) or _paid_around(match, folded)


def _paid_around(match: re.Match[str], folded: Folded) -> bool:
    """A verb or thing of payment before the number, and nothing counted after it."""
    before = folded.bare[max(0, _first(match) - 48) : _first(match)]
    return bool(_PAID_THEN.match(folded.bare[match.end() : match.end() + 24])) and bool(_PAYS.search(before))
