"""The chat answer that needs no model: a clause word for word, a fact of the order, a question, or that we look it up.

It is not the letter to a complaint: a greeting is greeted, a question answered, and what nobody has written down is
said to be unknown. Nothing is offered here but what the buyer was already told in an approved letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assistant.domain.chat import Chat, ChatMatter, Move, Reply, Style
from assistant.domain.chat_words import ChatWords
from assistant.domain.circumstances import is_late
from assistant.domain.complaint import Complaint
from assistant.domain.draft import UNSPACED, Role, Sentence
from assistant.domain.note import N_, Note
from assistant.domain.offer import Remedy
from assistant.domain.playbook import RemedyKind, Request
from assistant.domain.quick import Need
from assistant.domain.taxonomy import Cause
from assistant.domain.voice import Voice
from assistant.domain.wording import Phrasings, Wording
from assistant.language.case_slots import amount_text, order_slots, promised_date
from assistant.language.embedded.chat_signs import about_parcel
from assistant.language.embedded.clause_quotes import chat_quote
from assistant.language.embedded.manner import greetings, styled, tone_of, voiced
from assistant.language.embedded.phrasing import (
    choose,
    filled,
    offered,
    parcel_fact,
    problem_text,
    product_text,
    slots_of,
)

#: probability of a cause from which on an apology names it in our words
SURE = 0.85
#: letters of the buyer's own words that a chat says back; more sounds like a form
QUOTED, QUOTED_HAN = 45, 20
#: things a chat asks for at once, and clauses it tells of several things that were asked
MOST_ASKS, MOST_QUOTES = 2, 2
#: a clause with nothing around it
BARE = "{clause}"
#: a number that an order may have, in the words of a buyer
_ORDER_NUMBER = re.compile(r"(?<![\w.])#?[A-Z]{0,3}\d{7,}(?![\w.])")


def _concepts(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: concepts of questions about where an order of one's own is
PARCEL = _concepts(
    """tracking_number tracking_no_update delivery_time delivery_delay shipping_dispatch late_shipment ship_by_time
    sorting_transit courier_not_picked urge_expedite parcel_lost signed_not_received"""
)
#: concepts of requests that need the order
OWN_ORDER = PARCEL | _concepts(
    """change_address change_order cancel_order refund refund_time refund_apply return_goods exchange
    resend_replacement missing_item wrong_item intercept_parcel refund_before_shipping after_sales_close"""
)
#: concepts of questions about the thing itself
PRODUCT = _concepts(
    """size_fit size_recommendation material_composition function_spec compatibility care_storage food_shelf_life
    manual_usage colour_difference origin_place out_of_stock restock accessories_complete"""
)
NO_CLAUSE = N_("no clause answers this: look it up before you answer")
OTHER_LANGUAGE = N_("a clause answers this, but not in the buyer's language: say it in your own words")
NOTHING_ASKED = N_("the buyer asked nothing that a clause could answer")
NO_WORDING = N_("no wording in {language}: a model or a person must answer")

_ASKED_BEFORE = {
    Request.PHOTO: re.compile(r"照片|拍(?:照|下|一)|photo|picture|foto|gambar|ảnh|รูป|imagen|写真", re.IGNORECASE),
    Request.ORDER: re.compile(
        r"订单(?:号|发)|哪(?:一)?[笔单]|which order|order number|pesanan (?:yang )?mana|đơn hàng nào", re.IGNORECASE
    ),
}

_SORRY = re.compile(
    r"抱歉|对不起|不好意思|道歉|sorry|apolog|maaf|xin lỗi|ขออภัย|ขอโทษ|lamentamos|sentimos|desculp|申し訳", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """One answer in one language; `known` are the slots rendered so far."""

    matter: ChatMatter
    complaint: Complaint
    words: ChatWords
    wording: Wording
    known: dict[str, str]

    @property
    def chat(self) -> Chat:
        return self.matter.chat

    @property
    def voice(self) -> Voice | None:
        return self.chat.manner.voice(self.words.language)

    def say(
        self, role: Role, phrasings: Phrasings, *, name: str = "", clauses: tuple[str, ...] = (), **more: str
    ) -> list[Sentence]:
        """One phrasing with its slots filled, another one than the shop has said before; nothing where none can be."""
        known = {**self.known, **more}
        said = set(self.chat.said_by_shop)
        phrasings = voiced(self.voice, phrasings)
        fresh = [each for each in phrasings if slots_of(each) <= set(known) and each.format_map(known) not in said]
        key = (self.chat.seed, self.matter.reading.text, role, name)
        phrasing = choose(fresh or phrasings, known, key, prefer=lambda usable: self._preferred(usable, known))
        if phrasing is None:
            return []
        return [filled(role, phrasing, known, clauses=clauses)]

    def _preferred(self, usable: list[str], known: dict[str, str]) -> list[str]:
        """Phrasings that go on with what the agent has begun, else those in the tone that was asked for."""
        begun = self.chat.begun.casefold()
        going_on = [each for each in usable if begun and each.format_map(known).casefold().startswith(begun)]
        return going_on or styled(self.chat.style, usable)


class ChatWriter:
    """Writes in every language that has wording for letters and for chats; the same chat gets the same answer."""

    def __init__(
        self,
        *,
        words: Callable[[str], ChatWords | None],
        wording: Callable[[str], Wording | None],
        quotable: Callable[[str], bool],
    ) -> None:
        self._words = words
        self._wording = wording
        self._quotable = quotable

    def write(self, matter: ChatMatter, asks_for: tuple[Request, ...]) -> Reply:
        """The answer to the newest turns; `asks_for` is what the playbook still needs of a complaint."""
        language = matter.reading.language
        words, wording = self._words(language), self._wording(language)
        if words is None or wording is None:
            note = Note(message=NO_WORDING, values={"language": language})
            return Reply(language=language, sentences=(), author="chat", abstained=note)
        scene = self._scene(matter, words, wording)
        sentences, abstained = _written(scene, asks_for)
        return Reply(
            language=language,
            sentences=tuple(sentences),
            author=f"chat-{words.version}",
            abstained=Note(message=abstained) if abstained else None,
        )

    def _scene(self, matter: ChatMatter, words: ChatWords, wording: Wording) -> _Scene:
        chat, reading = matter.chat, matter.reading
        voice = chat.manner.voice(words.language)
        complaint = chat.complaint(reading.text, matter.now)
        problem = problem_text(reading.diagnosis, reading.text, wording, self._quotable)
        longest = QUOTED_HAN if wording.language in UNSPACED else QUOTED
        known = {
            "you": wording.address[tone_of(voice, chat.tone, chat.style)],
            "matter": wording.matter[reading.diagnosis.cause],
            "product": product_text(complaint.goods, wording),
            "problem": problem if len(problem) <= longest else wording.problem[reading.diagnosis.cause],
            "date": promised_date(matter.promised, complaint, words.language),
            **order_slots(complaint, words.language),
        }
        return _Scene(matter=matter, complaint=complaint, words=words, wording=wording, known=known)


def _written(scene: _Scene, asks_for: tuple[Request, ...]) -> tuple[list[Sentence], str]:
    """The sentences, and why they do not give what was asked for; "" where they do."""
    words, move = scene.words, scene.matter.reading.move
    match move:
        case Move.NOTHING:
            return [], NOTHING_ASKED
        case Move.GREETING | Move.THANKS | Move.BYE | Move.NOTED | Move.PRAISE:
            return scene.say(Role.GREETING, words.in_return(move)), ""
        case Move.ITEM:
            return scene.say(Role.ASK, words.item), ""
        case Move.COMPLAINT:
            return _to_complaint(scene, asks_for)
    return _to_question(scene)


def _to_complaint(scene: _Scene, asks_for: tuple[Request, ...]) -> tuple[list[Sentence], str]:
    """Empathy that names the matter, what is known, what the rules say, what was already offered or is still needed."""
    wording, diagnosis, offer = scene.wording, scene.matter.reading.diagnosis, scene.chat.offer
    told = [each for remedy in offer.remedies for each in _told_again(scene, remedy)] if offer and offer.open else []
    asked = [each for each in asks_for if not _was_asked(scene.chat, each)][:MOST_ASKS]
    rest = (each for request in asked for each in scene.say(Role.ASK, wording.ask[request], name=request))
    sentences = [
        *_apology(scene),
        *(scene.say(Role.SAFETY, wording.safety) if diagnosis.safety else ()),
        *(_parcel(scene) if Cause.DELAY in (diagnosis.cause, *diagnosis.other_causes) else ()),
        *_clause(scene),
        *told,
        *(() if told else rest),
    ]
    return [*sentences, *(() if told else scene.say(Role.NEXT_STEP, wording.next_step_open))], ""


def _to_question(scene: _Scene) -> tuple[list[Sentence], str]:
    words, chat = scene.words, scene.chat
    topics = frozenset(scene.matter.found.topics)
    of_parcel = bool(topics & PARCEL) or about_parcel(scene.matter.reading.text)
    fact = _parcel(scene) if of_parcel else []
    answer = _clause(scene)
    asked: list[Sentence] = []
    if _ORDER_NUMBER.search(scene.matter.reading.text):
        pass  # it was named: whoever answers looks it up
    elif (of_parcel or topics & OWN_ORDER or chat.needs is Need.ORDER) and chat.order is None:
        asked = scene.say(Role.ASK, words.ask_order)
    elif (topics & PRODUCT or chat.needs is Need.PRODUCT) and not scene.complaint.goods and not answer:
        asked = scene.say(Role.ASK, words.ask_product)
    if fact or answer:
        return [*_opening(scene), *fact, *answer, *asked], ""
    if scene.matter.reading.move is Move.STATEMENT:
        return scene.say(Role.GREETING, words.heard), NOTHING_ASKED
    open_ = words.request if scene.matter.reading.move is Move.REQUEST else words.unknown
    why = OTHER_LANGUAGE if scene.matter.cited else NO_CLAUSE
    return [*_opening(scene), *scene.say(Role.NEXT_STEP, open_), *asked], why


def _opening(scene: _Scene) -> list[Sentence]:
    """A greeting where nobody of the shop has said anything yet, unless the answer alone is wanted."""
    chat = scene.chat
    if chat.answered_before or chat.style is Style.SHORT:
        return []
    tone = tone_of(scene.voice, chat.tone, chat.style)
    return scene.say(Role.GREETING, greetings(scene.voice, scene.wording, tone))


def _apology(scene: _Scene) -> list[Sentence]:
    """Names the matter where it is sure; where the shop has apologised before, it only says that it looks at it."""
    diagnosis, known = scene.matter.reading.diagnosis, scene.known
    if any(map(_SORRY.search, scene.chat.said_by_shop)):
        return scene.say(Role.APOLOGY, scene.words.heard)
    named = known["problem"] != scene.wording.problem[diagnosis.cause] or diagnosis.confidence >= SURE
    if not named or diagnosis.cause is Cause.OTHER:
        return scene.say(Role.APOLOGY, scene.words.sorry)
    return scene.say(Role.APOLOGY, scene.wording.apology[diagnosis.cause])


def _parcel(scene: _Scene) -> list[Sentence]:
    """Where the order is, as far as it is known."""
    order, name = scene.chat.order, parcel_fact(scene.complaint, late=is_late(scene.complaint, scene.matter.now))
    if name:
        return scene.say(Role.FACT, scene.wording.fact.get(name, ()), name=name)
    return scene.say(Role.FACT, scene.words.unshipped) if order and order.promised_ship_at else []


def _clause(scene: _Scene) -> list[Sentence]:
    """The first clause that can be told word for word in this language; two where each answers a thing of its own."""
    told: list[Sentence] = []
    for clause in scene.matter.cited:
        quote = chat_quote(clause, scene.words.language, scene.matter.reading.text)
        if quote and len(told) < (MOST_QUOTES if scene.matter.each_answers else 1):
            phrasings = scene.words.answer if not told else (BARE,)
            told += scene.say(Role.POLICY, phrasings, clauses=(clause.id,), clause=quote)
    return told


def _told_again(scene: _Scene, remedy: Remedy) -> Iterable[Sentence]:
    """What an approved letter offered, in the words for letters."""
    if remedy.kind is RemedyKind.EXPLAIN:
        return ()
    wording = scene.wording
    said = amount_text(remedy, scene.complaint, wording.language)
    amount: dict[str, str] = {"amount": said} if said else {}
    return scene.say(Role.OFFER, offered(remedy, wording), name=remedy.kind, clauses=(), **amount)


def _was_asked(chat: Chat, request: Request) -> bool:
    """Whether the shop has asked for it in this chat already."""
    pattern = _ASKED_BEFORE.get(request)
    return pattern is not None and any(map(pattern.search, chat.said_by_shop))
