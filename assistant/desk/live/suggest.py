"""A suggested answer for a live chat, sentence by sentence, each checked before anybody sees it.

It runs inside the call: no queue, no durable run, no channel. Whoever stops reading stops the model.

Where a model writes and one of its sentences fails, the model is not heard any further: what follows may rest on the
sentence that failed. Only empathy, on which nothing rests, is left out and the answer goes on. What was released
stands and is never written again: where nothing but empathy was released, which claims nothing, the embedded answer
goes on behind it; where more was, the answer ends there.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from assistant.agent.offering import offer_for
from assistant.agent.ports import Guard, Handbook, Searcher
from assistant.desk.live.meant import meant
from assistant.desk.live.quick import AlreadyRead, asked_plainly, clauses_named, resting_on
from assistant.desk.live.suggest_passing import passing
from assistant.desk.live.suggest_ports import Answers, ChatModel, ChatReader, ChatWriter
from assistant.desk.live.suggest_text import EMPATHY, GROUNDED, GrowingText, NotShown
from assistant.domain.case import Author
from assistant.domain.chat import Chat, ChatMatter, ChatReading, ChatTurn, Move, Reply, Style, Suggested, Summary
from assistant.domain.clause import Clause, Found, Question
from assistant.domain.draft import Role
from assistant.domain.note import N_, Note
from assistant.domain.playbook import Request
from assistant.domain.quick import QuickReplies, QuickReply
from assistant.domain.taxonomy import Platform
from assistant.domain.verdict import Verdict
from assistant.domain.voice import Manner
from assistant.errors import ModelUnavailable

#: seconds until the first sentence of a model, and from one to the next; of the 30 that a chat has
PATIENCE = 5.0
#: seconds a model may write altogether
LONGEST = 20.0
#: how often an embedded answer is written otherwise where the guard blocks something of it
OTHER_WORDS = 4
#: clauses that are looked at, and that an answer may cite
LOOKED_AT, CITED = 6, 3
NOTHING_FOUND = Found(hits=(), abstained=True, reason="not looked up")
TOO_SLOW = N_("the model took too long")
NOTHING_LEFT = N_("every sentence was blocked: a person must answer")
RESTS_ON_NOTHING = N_("the answer rests on no clause and no fact: check it before you send it")
HURT = N_("somebody may be hurt: a supervisor takes over")
WROTE_NOTHING = N_("the model wrote nothing")
#: a question that says nothing of anybody
WARM = "When does it ship?"
#: what no model is asked about; a mere statement is looked up nowhere either
UNASKED = Move.small_talk() | {Move.NOTHING}
_ASKS = ("?", "？")

#: (moment, days, market) -> the working day that is so many ahead
WorkingDay = Callable[[datetime, int, str], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a suggestion is made with; `model` is None where the embedded default does everything."""

    reader: ChatReader
    writer: ChatWriter
    guard: Guard
    handbook: Handbook
    answers: Answers
    working_day: WorkingDay
    #: (what was typed, a sentence behind it) -> whether the buyer would be told two different things
    contradicts: Callable[[str, str], bool]
    model: ChatModel | None = None
    patience: float = PATIENCE
    longest: float = LONGEST
    #: the quick replies of a language
    replies_of: Callable[[str], QuickReplies | None]
    #: how a shop's replies sound; None where nobody keeps that
    manner_of: Callable[[str], Awaitable[Manner]] | None = None


class Suggest:
    """Suggestions for the live chats of a desk."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def prepare(self, searcher: Searcher, *, now: datetime) -> None:
        """Load what the first suggestion of a process would wait for."""
        if self._parts.model:
            await self._parts.model.ready()
        warm = Chat(turns=(ChatTurn(author=Author.BUYER, text=WARM),), platform=Platform.OTHER, market="")
        embedded = Suggest(replace(self._parts, model=None))
        async with aclosing(embedded.suggest(warm, searcher=searcher, now=now)) as released:
            async for _ in released:
                pass

    async def suggest(
        self, chat: Chat, *, searcher: Searcher, now: datetime, shop: str = ""
    ) -> AsyncGenerator[Suggested | Summary, None]:
        """Checked sentences as they come, then a Summary. Read it in `contextlib.aclosing`: leaving ends the call.

        `shop` is whose manner of writing holds and who a model is charged to; nothing of it goes further.
        """
        if shop and self._parts.manner_of:
            chat = replace(chat, manner=await self._parts.manner_of(shop))
        matter, asks_for = await self._matter(chat, searcher, now)
        text = GrowingText(
            matter=matter,
            language=matter.reading.language,
            guard=self._parts.guard,
            pack=self._parts.handbook.pack(chat.platform, chat.market),
            contradicts=self._parts.contradicts,
        )
        embedded = self._parts.writer.write(matter, asks_for)
        dropped: list[Note] = []
        authors: list[str] = []
        model = self._parts.model if matter.reading.move not in UNASKED else None
        if model:
            await model.ready()
            async with aclosing(self._by_model(model, text, asks_for, dropped, shop)) as released:
                async for suggested in released:
                    authors = [model.author]
                    yield suggested
        if not model or (dropped and text.only_empathy):
            others = partial(self._in_other_words, matter, asks_for)
            for suggested in passing(text, embedded, others, dropped):
                yield suggested
            authors.append(embedded.author)
        end = _summary(text, embedded, " + ".join(authors), tuple(dropped))
        yield replace(end, styles=tuple(Style) if model else self._styles(matter, asks_for))

    def _in_other_words(self, matter: ChatMatter, asks_for: tuple[Request, ...]) -> Iterator[Reply]:
        """The embedded answer in other phrasings."""
        for number in range(OTHER_WORDS):
            chat = replace(matter.chat, seed=f"{matter.chat.seed}/{number}", style=None)
            yield self._parts.writer.write(replace(matter, chat=chat), asks_for)

    async def language(self, chat: Chat) -> str:
        """The language the buyer is answered in (ISO 639-1)."""
        return chat.language or (await self._parts.reader.read(chat)).language

    async def quick(
        self, chat: Chat, reply: QuickReply, *, searcher: Searcher, now: datetime, shop: str = ""
    ) -> AsyncGenerator[Suggested | Summary, None]:
        """The answer to a quick reply's question, in the chat's `language`, from documents and the order; no model.

        What the buyer asked last is left aside. Words of the shop's own that the guard blocks are left out.
        """
        shops = tuple(each for each in chat.turns if each.author is Author.SELLER)
        asked = replace(
            chat,
            turns=(*shops, ChatTurn(author=Author.BUYER, text=reply.question)),
            typed=chat.typed or reply.say,
            needs=reply.needs,
        )
        parts = self._parts
        reading = asked_plainly(await parts.reader.read(asked))
        named = await clauses_named(reply.rests_on, _question(asked, reading, now), searcher)
        answers = resting_on(named, parts.answers)
        embedded = Suggest(replace(parts, model=None, reader=AlreadyRead(reading=reading), answers=answers))
        async with aclosing(embedded.suggest(asked, searcher=searcher, now=now, shop=shop)) as released:
            async for each in released:
                if isinstance(each, Summary) and any(one.verdict is Verdict.BLOCK for one in each.typed_findings):
                    each = replace(each, whole=each.text)
                yield each

    def _styles(self, matter: ChatMatter, asks_for: tuple[Request, ...]) -> tuple[Style, ...]:
        """Tones in which the embedded answer has other words; of those that read the same, the first."""
        texts: dict[tuple[str, ...], Style] = {}
        for style in Style:
            said = self._parts.writer.write(replace(matter, chat=replace(matter.chat, style=style)), asks_for)
            texts.setdefault(tuple(each.text for each in said.sentences), style)
        return tuple(texts.values())

    async def _matter(self, chat: Chat, searcher: Searcher, now: datetime) -> tuple[ChatMatter, tuple[Request, ...]]:
        """What is asked, what answers it, and what the playbook still needs to know of a complaint."""
        parts = self._parts
        reading = await parts.reader.read(chat)
        found, cited = NOTHING_FOUND, tuple[Clause, ...]()
        replies = self._meant(reading)
        if reading.move not in UNASKED | {Move.STATEMENT}:
            found = await searcher.search(_question(chat, reading, now), limit=LOOKED_AT)
            goods = chat.complaint("", now).goods
            cited = parts.answers(reading.text, found, about=goods, trouble=reading.trouble)[:CITED]
        to_do = reading.move is Move.REQUEST
        of_each = await self._for_each(replies, chat, reading, searcher, now) if to_do or not cited else ()
        playbook = parts.handbook.playbook(reading.diagnosis.cause)
        matter = ChatMatter(
            chat=replace(chat, needs=chat.needs or next((each.needs for each in replies if each.needs), None)),
            reading=reading,
            found=found,
            cited=of_each or cited,
            each_answers=bool(of_each),
            promised=parts.working_day(now, playbook.act_within_days, chat.market),
            now=now,
        )
        if reading.move is not Move.COMPLAINT:
            return matter, ()
        return matter, offer_for(chat.complaint(reading.text, now), reading.diagnosis, parts.handbook, now).asks_for

    def _meant(self, reading: ChatReading) -> tuple[QuickReply, ...]:
        known = self._parts.replies_of(reading.language)
        return meant(reading.text, known.replies) if known and reading.move in (Move.QUESTION, Move.REQUEST) else ()

    async def _for_each(
        self, replies: Iterable[QuickReply], chat: Chat, reading: ChatReading, searcher: Searcher, now: datetime
    ) -> tuple[Clause, ...]:
        """The first clause that answers each of the quick replies that were meant."""
        cited = dict[str, Clause]()
        for reply in replies:
            question = replace(_question(chat, reading, now), text=reply.question)
            named = await clauses_named(reply.rests_on, question, searcher)
            found = named or self._parts.answers(reply.question, await searcher.search(question, limit=LOOKED_AT))
            cited |= {each.id: each for each in found[:1]}
            if len(cited) == CITED:
                break
        return tuple(cited.values())

    async def _by_model(
        self, model: ChatModel, text: GrowingText, asks_for: tuple[Request, ...], dropped: list[Note], shop: str
    ) -> AsyncGenerator[Suggested, None]:
        """The model's sentences that pass, up to the first that does not; why it ended goes into `dropped`."""
        clock = asyncio.get_running_loop()
        end = clock.time() + self._parts.longest
        day = text.matter.now.date()
        async with aclosing(model.sentences(text.matter, asks_for, shop=shop, day=day)) as written:
            while True:
                try:  # a bound around a step, never around a yield: it would stop whoever reads
                    async with asyncio.timeout_at(min(end, clock.time() + self._parts.patience)):
                        sentence = await anext(written, None)
                    if sentence is None:
                        if not text.sentences:
                            dropped.append(Note(message=WROTE_NOTHING))
                        return
                    suggested = text.add(sentence)
                except TimeoutError:
                    dropped.append(Note(message=TOO_SLOW))
                    return
                except ModelUnavailable as error:
                    dropped.append(Note(message=error.message))
                    return
                except NotShown as failed:
                    if sentence is not None and sentence.role in EMPATHY:
                        continue
                    dropped.append(failed.note)
                    return
                yield suggested


def _question(chat: Chat, reading: ChatReading, now: datetime) -> Question:
    return Question(
        text=reading.text,
        language=reading.language,
        market=chat.market,
        platform=chat.platform,
        on=chat.complaint("", now).rule_day(now),
    )


def _summary(text: GrowingText, embedded: Reply, author: str, dropped: tuple[Note, ...]) -> Summary:
    """What was suggested as a whole; whether it answers is judged by what it rests on, whoever wrote it."""
    matter, move = text.matter, text.matter.reading.move
    grounded = any(each.role in GROUNDED for each in text.sentences)
    abstained = None if grounded else embedded.abstained
    if not text.sentences and move is not Move.NOTHING:
        abstained = embedded.abstained or Note(message=NOTHING_LEFT)
    elif not grounded and move in (Move.QUESTION, Move.REQUEST):
        abstained = embedded.abstained or Note(message=RESTS_ON_NOTHING)
    cited = dict.fromkeys(each for sentence in text.sentences for each in sentence.clauses)
    return Summary(
        language=text.language,
        text=text.text,
        author=author,
        move=move,
        clauses=tuple(each for each in matter.cited if each.id in cited),
        findings=text.whole(),
        abstained=abstained,
        questions=tuple(each.text for each in text.sentences if each.role is Role.ASK or each.text.endswith(_ASKS)),
        dropped=dropped,
        attention=Note(message=HURT) if matter.reading.diagnosis.safety else None,
        whole=text.behind_typed,
        typed_findings=text.about_typed(),
    )
