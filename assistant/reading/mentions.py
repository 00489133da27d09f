"""Whether words of a promise only mention it: refused, asked, wished for, undecided, or not about a favour at all."""

from __future__ import annotations

import re

from assistant.reading.lexicon import granted, ordinary, stance
from assistant.reading.lexicon import mentions as said
from assistant.reading.scene import Scene, fold_once, plain
from assistant.reading.wordlist import WordList

_PROPOSED = WordList.of(stance.PROPOSED)
_REFUSED, _REFUSED_AFTER = WordList.of(stance.REFUSED), WordList.of(stance.REFUSED_AFTER)
_CONDITION, _UNABLE = WordList.of(stance.CONDITION), WordList.of(stance.UNABLE)
_WISHED, _WISHED_AFTER = WordList.of(said.WISHED), WordList.of(said.WISHED_AFTER)
_NOT_PART = WordList.of(said.NOT_PART)
_IF_WISHED, _OPEN, _UNDECIDED = WordList.of(said.IF_WISHED), WordList.of(said.OPEN), WordList.of(said.UNDECIDED)
_GRANTED, _GIVES, _GONE = WordList.of(granted.GRANTED), WordList.of(granted.GIVES), WordList.of(granted.GONE)
_BY_SHOP, _SELF_CHANGED = WordList.of(ordinary.BY_SHOP), WordList.of(ordinary.SELF_CHANGED)
_PAPER, _RETURN_SEEN = WordList.of(ordinary.PAPER), WordList.of(ordinary.RETURN_SEEN)
_MISPACKED, _WORKSHOP = WordList.of(ordinary.MISPACKED), WordList.of(ordinary.WORKSHOP_READS)
_PRESENT, _SHOP_GIVES = WordList.of(ordinary.PRESENT), WordList.of(ordinary.SHOP_GIVES)

#: a tag that only asks for a nod: what stands before it is stated
_TAG = re.compile(
    r"(?:, ?|(?<=[^\w\s]) ?| )(?:viu|ne|ta|ta bom|beleza|blz|ok|okay|okey|oke|sip|vale|si|va|sale|ya|kan|je|nhe|nha|"
    r"nhen|nho|can|lah|"
    r"right|yeah|alright|all right|deal|好吗|行吗|成不|哈|นะ|นะคะ|นะครับ|เนอะ)[?]\s*\W*$"
)
_QUESTION = re.compile(r"(?:[?]|吗[。~!]?|呢[。~]?|か。?|ไหม(?:คะ|ครับ)?|มั้ย(?:คะ|ครับ)?)\s*$")
#: how far a word may stand after the promise to leave it open, and to grant a wish
_REACH, _ANSWER = 70, 100
_CHANGED = frozenset(
    {"replacement", "sent_again", "exchange", "spare_part", "repair", "whole_replacement", "escalation"}
)
_ON_PAPER = frozenset({"warranty", "repair"})
_PUT_IN = frozenset({"gift", "extra", "given"})
_SENT_BACK = frozenset({"return", "refund", "exchange"})
#: a question about what has happened, whatever is granted after it
_HAVE_YOU = re.compile(
    r"(?:have|has|did|is|was|were|does|do) (?:you|it|the|they)\b|收到|到了|sudah|dah |udah|da nhan|recibi|chegou|"
    r"llego|ได้รับ|届き"
)
#: the bare word for a present, in distinction to a verb of giving
_GIFT = re.compile(
    r"礼|贈|赠|プレゼント|ギフト|gift|present|hadiah|kado|buah tangan|regalo|obsequio|ของ(?:ขวัญ|ฝาก)|qua|quà"
)
#: money that a stranger asks for, and not to send it
_TRANSFER = re.compile(
    r"转账|打款|汇款|转钱|付款|振[りこ]?込み?|お?振込み?|โอน(?:เงิน)?|transfer(?:\w*)(?: money)?|(?:make |send )?a "
    r"(?:bank )?transfer|"
    r"chuyen (?:khoan|tien)|transferencias?|transferir|transferas?|deposit\w*"
)
_DO_NOT = re.compile(
    r"(?:(?:请|千万|可)?(?:别|不要|勿|切勿)(?:给[^，。]{0,5}|直接|随便)?|(?:อย่า|ห้าม)(?:ไป|เพิ่ง)?|(?<![a-z])(?:do not|"
    r"don't|never|please don't|"
    r"jangan|dung|dung co|no haga[sn]?|no|nao faca|nao|nunca)(?: make| send| any| pernah| una?| uma| ninguna)?\s?)$"
)
_NOT_THAT = re.compile(
    r"(?:\W| )*(?:thi )?(?:(?:minh|chi|anh|ban|kakak|akak) )?(?:dung|jangan|อย่า)(?: (?:lam|theo|di|mau|ทำ)|ทำ|โอน|เชื่อ)"
)
_LETTER = re.compile(r"[a-z0-9\u0e00-\u0e7f]")
_NEXT_WORD = re.compile(r"[\s\"“”'’」』)-]*([a-z\u0e00-\u0e7f]{2,})")
_LAST_WORD = re.compile(r"([a-z\u0e00-\u0e7f]{2,})[\s\"“”'’「『(-]*$")
_GOODS_FACTS = ("product", "item", "variant", "model", "goods")


def only_mentioned(scene: Scene, span: tuple[int, int], *, negated: bool) -> bool:
    """A refusal, a question to the buyer, a wish retold, or what nobody has decided yet."""
    sentence = scene.sentence(*span)
    stated = _TAG.search(sentence) or _PROPOSED.found(plain(sentence))
    before, text = scene.phrase_before(span[0]), scene.folded.bare
    if _QUESTION.search(sentence) and not stated:
        return not _GRANTED.found(plain(text[span[1] : span[1] + _ANSWER])) or bool(_HAVE_YOU.search(sentence))
    after = text[span[1] : span[1] + 60]
    if negated:
        return _UNABLE.found(plain(before)) or _NOT_PART.found(plain(before)) or _REFUSED_AFTER.found(plain(after))
    if _UNABLE.found(plain(text[span[0] : span[1]])) or _told_not_to_pay(text, span):
        return True
    return refused(before, after) or _left_open(sentence, before, text[span[1] : span[1] + 160])


def _told_not_to_pay(text: str, span: tuple[int, int]) -> bool:
    """Whether the buyer is told to transfer no money: `请别转账`, `chuyển khoản thì đừng làm theo`."""
    if not _TRANSFER.fullmatch(text[span[0] : span[1]].strip()):
        return False
    return bool(_DO_NOT.search(text[max(0, span[0] - 24) : span[0]]) or _NOT_THAT.match(text[span[1] : span[1] + 40]))


def refused(before: str, after: str) -> bool:
    """Whether the words around a promise deny it; `before` and `after` are folded."""
    folded = plain(before)
    return (_REFUSED.found(folded) and not _CONDITION.found(folded)) or _REFUSED_AFTER.found(plain(after))


def _left_open(sentence: str, before: str, after: str) -> bool:
    """Wished for, warned of, undecided or run out, and not granted in the next breath."""
    folded, rest = plain(before), plain(after)
    wished = (_WISHED.found(folded) and not _IF_WISHED.found(folded)) or _WISHED_AFTER.found(rest)
    if wished or _OPEN.found(folded):
        return _UNDECIDED.found(rest) or not _GRANTED.found(plain(after[:_ANSWER]))
    return _follows(after, _UNDECIDED, sentence) or _follows(after, _GONE, sentence)


def _follows(after: str, words: WordList, sentence: str) -> bool:
    """Whether such a word ends the same sentence, with nothing between that gives the thing all the same."""
    rest = plain(after[:_REACH])
    at = next((start for start, _ in words.spans(rest)), None)
    if at is None or re.search(r"[。！？!?;\n]|\.(?=\s|$)", rest.bare[:at]):
        return False
    return not _GIVES.found(plain(rest.bare[:at]))


def no_favour(scene: Scene, span: tuple[int, int], meaning: str) -> bool:
    """Whether the words name a thing: a part one changes oneself, a present for a third, a paper, the goods."""
    text = scene.folded.bare
    if _of_goods(scene, span):
        return True
    if meaning in _CHANGED and _near(text, span, _SELF_CHANGED):
        return not _BY_SHOP.found(plain(scene.phrase_around(*span)))
    if meaning in _PUT_IN and _near(text, span, _MISPACKED):
        return True
    if meaning == "repair" and _near(text, span, _WORKSHOP):
        return True
    if meaning in _ON_PAPER and _near(text, span, _PAPER):
        return True
    if meaning == "gift":
        if not _GIFT.search(text[span[0] : span[1]]):
            return False
        sentence = plain(scene.sentence(*span))
        return _PRESENT.found(sentence) and not _SHOP_GIVES.found(sentence)
    return meaning in _SENT_BACK and _near(text, span, _RETURN_SEEN)


def _near(text: str, span: tuple[int, int], words: WordList) -> bool:
    """Whether words of the list stand across the stretch."""
    first = max(0, span[0] - 40)
    rest = plain(text[first : span[1] + 60])
    return any(start + first < span[1] and span[0] < end + first for start, end in words.spans(rest))


def _of_goods(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether the stretch with the word beside it stands in the name of the goods: `gift card holder`, `红包袋`."""
    names = [fold_once(value).bare for name, value in scene.facts.items() if value and _tells_goods(name)]
    if not names:
        return False
    text, (start, end) = scene.folded.bare, span
    word = text[start:end]
    if not _LETTER.search(word):
        grown = text[start : end + 1]
        return len(grown) > len(word) and any(grown in each for each in names)
    after, before = _NEXT_WORD.match(text[end : end + 30]), _LAST_WORD.search(text[max(0, start - 30) : start])
    return any(
        re.search(rf"(?<![a-z0-9]){re.escape(each)}(?![a-z0-9])", name)
        for name in names
        for each in (f"{word} {after[1]}" if after else "", f"{before[1]} {word}" if before else "")
        if each
    )


def _tells_goods(name: str) -> bool:
    return any(each in name for each in _GOODS_FACTS)
