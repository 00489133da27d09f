"""`/start`: setting a shop up in four steps, each done on the page: an export, policies, limits, tone; and the sandbox.

Files are looked at first: how rows are read, which clauses contradict; only a second word takes them in.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request, Response, UploadFile
from pydantic import Field

from api.access import Imports, Reads, Sets, Teaches, shop_of, shops_of
from api.edge import AtEdge, Edge
from api.inbox.field_words import FIELD_WORDS
from api.inbox.moved import moved_to
from api.inbox.of_shop import OfShop, ShopQuery, at_in
from api.inbox.screen import Screen
from assistant.desk.arriving.importing import take_file
from assistant.desk.arriving.previewing import Preview, guessed_market, preview_of
from assistant.desk.lessons.voices import voice_fields
from assistant.desk.shop.knowledge import Added
from assistant.desk.shop.profile import read_tone
from assistant.desk.shop.ruling import ruling_on
from assistant.desk.shop.setting_up import Step
from assistant.desk.shop.shops import new_shop
from assistant.domain.access import Scope, Visitor
from assistant.domain.intake import Kind
from assistant.domain.knowledge import Stands
from assistant.domain.note import N_
from assistant.domain.own_limits import SETTABLE
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.domain.wording import Tone
from assistant.errors import AboveRole, WrongInput

#: bytes of a form with a file; what is larger is taken in at the machine itself
LARGEST = 64 * 1024 * 1024
router = APIRouter(prefix="/start", include_in_schema=False, max_body_size=LARGEST)

Amount = Annotated[str, Field(max_length=20)]
Token = Annotated[str, Field(pattern="^[0-9a-f]{32}$")]


class PreviewFields(OfShop):
    file: UploadFile | None = None
    kind: Kind | None = None


class TakeFields(OfShop):
    upload: Token
    kind: Kind | None = None
    name: str = Field(default="", max_length=100)
    market: str = Field(default="", max_length=10)
    platform: str = Field(default="", max_length=20)


class PolicyFields(OfShop):
    file: UploadFile | None = None


class RuledFields(OfShop):
    """`stands` says for each contradiction, in the order they were shown, which clause holds."""

    upload: Token
    stands: list[Stands] = Field(default=[], max_length=200)


class ToneFields(OfShop):
    tone: str = Field(default="", max_length=20)
    greeting: str = Field(default="", max_length=100)
    closing: str = Field(default="", max_length=100)


class LimitFields(OfShop):
    """Whole units of the shop's currency; an empty field is the desk's own limit."""

    goodwill_cap: Amount = ""
    supervisor_above: Amount = ""
    second_above: Amount = ""
    order_cap: Amount = ""
    buyer_budget: Amount = ""
    day_budget: Amount = ""
    month_budget: Amount = ""


class StepFields(OfShop):
    step: Step


@router.get("")
async def start(request: Request, edge: AtEdge, who: Reads, query: Annotated[ShopQuery, Query()]) -> Response:
    """What to do next; a step that is done is one line."""
    return await _page(request, edge, who, query.shop)


@router.post("/preview")
async def preview(request: Request, edge: AtEdge, who: Imports, said: Annotated[PreviewFields, Form()]) -> Response:
    """How the first rows of an export would be read; nothing is taken in yet."""
    shops = await shops_of(edge, who)
    shop = await shop_of(edge, who, said.shop or shops[0].id) if said.shop or shops else None
    token = await _kept(edge, said.file)
    return await _previewed(request, edge, shop, token, said.kind)


@router.post("/take")
async def take(request: Request, edge: AtEdge, who: Imports, said: Annotated[TakeFields, Form()]) -> Response:
    """Take a file in that was looked at; the desk's first shop is made here, by an owner."""
    screen, now = Screen(request), edge.now()
    shop = await shop_of(edge, who, said.shop) if said.shop or await shops_of(edge, who) else None
    path = edge.desk.uploads.path_of(said.upload)
    shop = shop or await _first_shop(edge, who, said)
    await edge.desk.knowledge.start(shop.id, now=now)
    result = await take_file(edge.desk, shop, path, kind=said.kind, now=now, say=screen.t.note)
    edge.desk.uploads.drop(said.upload)
    edge.running.wake(shop.id)
    return screen.show("start_taken.html", shop=shop, result=result)


@router.post("/policies")
async def policies(request: Request, edge: AtEdge, who: Teaches, said: Annotated[PolicyFields, Form()]) -> Response:
    """Policies and FAQs; where clauses contradict, both are shown and nothing was added."""
    shop = await shop_of(edge, who, said.shop)
    token = await _kept(edge, said.file)
    added = await edge.desk.knowledge.add(
        shop.id, edge.desk.uploads.path_of(token), by=who.name, now=edge.now(), rulings=()
    )
    return await _added(request, edge, who, shop, added, token)


@router.post("/ruled")
async def ruled(request: Request, edge: AtEdge, who: Teaches, said: Annotated[RuledFields, Form()]) -> Response:
    """The same file again, with a person's word on each contradiction; every answer may bring up another."""
    shop = await shop_of(edge, who, said.shop)
    path = edge.desk.uploads.path_of(said.upload)
    found = await edge.desk.knowledge.add(shop.id, path, by=who.name, now=edge.now(), rulings=())
    pairs = zip(found.contradictions, said.stands, strict=False)
    rulings = [ruling_on(each, stands) for each, stands in pairs]
    added = found
    if found.contradictions:
        added = await edge.desk.knowledge.add(shop.id, path, by=who.name, now=edge.now(), rulings=rulings)
    return await _added(request, edge, who, shop, added, said.upload)


@router.post("/tone")
async def tone(request: Request, edge: AtEdge, who: Sets, said: Annotated[ToneFields, Form()]) -> Response:
    """How the shop speaks to buyers, and what stands first and last in its letters."""
    shop, now = await shop_of(edge, who, said.shop), edge.now()
    words = {name: value for name, value in (("greeting", said.greeting), ("closing", said.closing)) if value.strip()}
    if words:
        await edge.desk.voices.edit(shop.id, shop.languages[0], words, by=who.name, now=now)
        await edge.desk.voices.switch(shop.id, shop.languages[0], on=True, by=who.name, now=now)
    if said.tone and read_tone(said.tone) is not shop.tone:
        await edge.desk.shops.edit(replace(shop, tone=read_tone(said.tone)), now=now)
    await edge.desk.setting_up.note(shop.id, Step.TONE, by=who.name, now=now)
    return moved_to(request, "/start", shop=shop.id)


@router.post("/limits")
async def limits(request: Request, edge: AtEdge, who: Sets, said: Annotated[LimitFields, Form()]) -> Response:
    """Set the shop's own limits; they hold at once for who must approve and for budgets."""
    shop = await shop_of(edge, who, said.shop)
    amounts = said.model_dump(include=set(SETTABLE))
    await edge.desk.setting_up.set_limits(shop, amounts, by=who.name, now=edge.now())
    return moved_to(request, "/start", shop=shop.id)


@router.post("/step")
async def step(request: Request, edge: AtEdge, who: Teaches, said: Annotated[StepFields, Form()]) -> Response:
    """Somebody looked at a step and says that it is right as it is."""
    shop = await shop_of(edge, who, said.shop)
    await edge.desk.setting_up.note(shop.id, said.step, by=who.name, now=edge.now())
    return moved_to(request, "/start", shop=shop.id)


@router.post("/sandbox/begin")
async def begin(request: Request, edge: AtEdge, who: Teaches, said: Annotated[OfShop, Form()]) -> Response:
    """From now on nothing leaves."""
    shop = await shop_of(edge, who, said.shop)
    await edge.desk.sandbox.begin(shop.id, by=who.name, now=edge.now())
    return moved_to(request, "/start", shop=shop.id)


@router.post("/sandbox/end")
async def end(request: Request, edge: AtEdge, who: Teaches, said: Annotated[OfShop, Form()]) -> Response:
    """Texts may leave; what was approved as a trial waits again."""
    shop = await shop_of(edge, who, said.shop)
    await edge.desk.sandbox.end(shop.id, by=who.name, now=edge.now())
    return moved_to(request, "/start", shop=shop.id)


async def _page(request: Request, edge: Edge, who: Visitor, name: str) -> Response:
    screen, desk = Screen(request), edge.desk
    shops = await shops_of(edge, who)
    shop = await shop_of(edge, who, name or shops[0].id) if shops else None
    values: dict[str, Any] = {
        "shops": shops,
        "shop": shop,
        "steps": {},
        "kinds": list(Kind),
        "may_make": who.everywhere,
    }
    if shop:
        documents = await desk.knowledge.documents(shop.id)
        voices = {each.language: each for each in await desk.voices.all(shop.id)}
        voice = voices.get(shop.languages[0])
        values |= {
            "steps": {each.step.value: each for each in await desk.setting_up.steps(shop.id)},
            "documents": [(name, each[0].title, len(each)) for name, each in sorted(documents.items()) if each],
            "bounds": desk.setting_up.bounds(shop),
            "people": await desk.people.all(shop.id),
            "tones": list(Tone),
            "voice": voice_fields(voice) if voice else {},
            "since": await desk.sandbox.since(shop.id),
            "may_import": who.may(Scope.IMPORT, shop.id),
            "may_teach": who.may(Scope.KNOWLEDGE, shop.id),
            "may_set": who.may(Scope.SETTINGS, shop.id),
            "at": at_in(shop),
        }
    return screen.show("start.html", **values)


async def _kept(edge: Edge, file: UploadFile | None) -> str:
    """Lay an upload where it waits; gives its token."""
    if file is None:
        raise WrongInput(N_("No file was chosen."), remedy=N_("Choose one."))
    return await asyncio.to_thread(edge.desk.uploads.put, file.filename or "file", await file.read())


async def _previewed(request: Request, edge: Edge, shop: Shop | None, token: str, kind: Kind | None) -> Response:
    screen, path = Screen(request), edge.desk.uploads.path_of(token)
    others = await edge.desk.shops.others(shop.id) if shop else []

    def read() -> tuple[Preview, str, str]:
        if shop:
            return preview_of(edge.desk.exports, path, shop, others, kind=kind), "", ""
        market = guessed_market(edge.desk.exports, path)
        made = new_shop("shop", market=market)
        platform = edge.desk.exports.profile_of(path).platform or made.platform
        return preview_of(edge.desk.exports, path, made, kind=kind), market, platform

    found, market, platform = await asyncio.to_thread(read)
    return screen.show(
        "start_preview.html",
        words=FIELD_WORDS,
        shop=shop,
        preview=found,
        file=path.name,
        upload=token,
        market=market,
        platform=platform,
        platforms=list(Platform),
        kinds=list(Kind),
    )


async def _first_shop(edge: Edge, who: Visitor, said: TakeFields) -> Shop:
    if not who.everywhere:
        raise AboveRole(N_("Only an owner of the installation makes its first shop."))
    return await edge.desk.setting_up.first_shop(
        said.name or "shop", said.market or "CN", said.platform, now=edge.now()
    )


async def _added(request: Request, edge: Edge, who: Visitor, shop: Shop, added: Added, token: str) -> Response:
    if not added.contradictions:
        edge.desk.uploads.drop(token)
        await edge.desk.setting_up.note(shop.id, Step.POLICIES, by=who.name, now=edge.now())
    return Screen(request).show("start_policies.html", shop=shop, added=added, upload=token, stands=list(Stands))
