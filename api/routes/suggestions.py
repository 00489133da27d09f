"""`POST /api/suggestions`: the next answer in a live chat as server-sent events; nothing is sent or kept."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query
from fastapi.sse import EventSourceResponse, ServerSentEvent

from api.access import Reads, shop_of, shop_of_case
from api.edge import AtEdge, Edge
from api.routes.suggest_shapes import LightFinding, SentenceOut, SourceOut, SuggestIn, SummaryOut
from assistant.agent.ports import Searcher
from assistant.desk.live.case_chat import chat_of
from assistant.domain.chat import Chat, Suggested, Summary
from assistant.domain.clause import Clause
from assistant.domain.note import Note
from assistant.domain.quick import QuickReply
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding
from assistant.errors import DeskError
from assistant.i18n import Translator

Lang = Annotated[Literal["zh", "en"] | None, Query(description="Language of notes to the agent.")]

router = APIRouter(prefix="/api", tags=["suggestions"], max_body_size=2 * 1024 * 1024)

STREAM = {
    "description": "Events `sentence` (SentenceOut), then one `summary` (SummaryOut); `error` where it breaks off."
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Talk:
    """Everything that is looked up before the first byte of the answer, so that what is wrong has a status."""

    shop: Shop
    chat: Chat
    searcher: Searcher
    key: str
    reply: QuickReply | None = None


async def talk(edge: AtEdge, who: Reads, said: SuggestIn) -> _Talk:
    if said.case:
        shop = await shop_of_case(edge, who, said.case)
        chat = chat_of(await edge.desk.reader.view(shop.id, said.case), shop)
    else:
        shop = await shop_of(edge, who, said.shop)
        chat = said.chat(shop)
    chat = await _with_order(edge, shop, replace(chat, style=said.tone, typed=said.typed), said.order_number)
    reply = None
    if said.reply:
        chat = replace(chat, language=await edge.desk.suggest.language(chat))
        reply = edge.desk.companion.reply(said.reply, chat.language)
    name = said.conversation or said.case
    key = f"{shop.id}/{who.key}/{name}" if name else ""
    return _Talk(shop=shop, chat=chat, searcher=await edge.desk.knowledge.searcher(shop.id), key=key, reply=reply)


async def _with_order(edge: Edge, shop: Shop, chat: Chat, number: str) -> Chat:
    """The chat with the order of this number, where the desk knows it and nobody has told it otherwise."""
    known = await edge.desk.companion.order(shop.id, number) if number and chat.order is None else None
    if known is None:
        return chat
    product = chat.product or known.order.product
    return replace(chat, order=known.order, tracking=chat.tracking or known.tracking, product=product)


@router.post("/suggestions", response_class=EventSourceResponse, responses={200: STREAM})
async def suggestions(
    edge: AtEdge, asked: Annotated[_Talk, Depends(talk)], lang: Lang = None
) -> AsyncIterator[ServerSentEvent]:
    """The next answer, sentence by sentence, each checked before it is released, with what it rests on.

    Closing the connection ends the model's request, and so does a newer call for the same conversation.
    """
    suggest, now, shop = edge.desk.suggest, edge.now(), asked.shop.id
    if asked.reply:
        released = suggest.quick(asked.chat, asked.reply, searcher=asked.searcher, now=now, shop=shop)
    else:
        released = suggest.suggest(asked.chat, searcher=asked.searcher, now=now, shop=shop)
    if asked.key:
        released = edge.running.chats.newest(asked.key, released)
    t = Translator(lang or edge.language)
    async with aclosing(released):
        try:
            async for each in released:
                if isinstance(each, Suggested):
                    yield ServerSentEvent(event="sentence", data=_sentence(t, each))
                else:
                    yield ServerSentEvent(event="summary", data=_summary(t, each))
        except DeskError as error:
            yield ServerSentEvent(event="error", data={"code": error.code, "detail": error.message})


def _sentence(t: Translator, each: Suggested) -> SentenceOut:
    return SentenceOut(
        type=each.sentence.role,
        text=each.sentence.text,
        sources=_sources(each.sources),
        findings=_findings(t, each.findings),
    )


def _summary(t: Translator, end: Summary) -> SummaryOut:
    def said(note: Note | None) -> str | None:
        return t.note(note) if note else None

    return SummaryOut(
        text=end.text,
        language=end.language,
        author=end.author,
        move=end.move,
        sources=_sources(end.clauses),
        findings=_findings(t, end.findings),
        abstained=said(end.abstained),
        attention=said(end.attention),
        questions=list(end.questions),
        dropped=[t.note(each) for each in end.dropped],
        whole=end.whole,
        typed_findings=_findings(t, end.typed_findings),
        tones=list(end.styles),
    )


def _sources(clauses: Sequence[Clause]) -> list[SourceOut]:
    return [SourceOut.showing(each) for each in clauses]


def _findings(t: Translator, findings: Sequence[Finding]) -> list[LightFinding]:
    return [LightFinding(rule=each.rule, verdict=each.verdict, message=t.note(each.note)) for each in findings]
