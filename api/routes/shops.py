"""The shops of this desk: their profiles, their own limits, and how their replies sound."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import Field

from api.access import Reads, Sets, Signed, Teaches, shop_of, shops_of
from api.edge import AtEdge
from api.once import Once
from api.routes.decision_shapes import Asked, asked_example
from api.routes.rules import LimitsOut
from api.routes.shapes import OfShop, Shape, ShopList, ShopOut, example
from assistant.desk.deadlines.opening_said import opening_said
from assistant.desk.lessons.voices import voice_fields
from assistant.desk.shop.profile import over, read_id, read_market
from assistant.desk.shop.setting_up import MOST
from assistant.desk.shop.shops import new_shop
from assistant.domain.canonical import plain
from assistant.domain.note import N_
from assistant.domain.voice import Voice
from assistant.errors import AboveRole

router = APIRouter(prefix="/api", tags=["shops"], route_class=Once, max_body_size=64 * 1024)

ShopId = Annotated[str, Path(pattern=r"^[a-z0-9_]{1,31}$", examples=["muguang"])]
Language = Annotated[str, Path(pattern=r"^[a-z]{2}$", examples=["zh"])]
Field60 = Annotated[str, Field(max_length=60)]
Days = Annotated[list[Annotated[str, Field(max_length=60)]], Field(max_length=366)]


class ProfileIn(Asked):
    """Fields as people write them; an empty one is not said."""

    name: Annotated[str, Field(max_length=200)] = ""
    platform: Field60 = ""
    market: Field60 = ""
    currency: Field60 = ""
    time_zone: Field60 = ""
    languages: Annotated[str, Field(max_length=100)] = ""
    channel: Field60 = ""
    tone: Field60 = ""
    return_address: Annotated[str, Field(max_length=300)] = ""
    keep_months: Field60 = ""


class NewShopIn(ProfileIn):
    model_config = asked_example({"id": "muguang", "name": "暮光百货", "platform": "douyin", "market": "CN"})
    id: Annotated[str, Field(max_length=40)]


class EditShopIn(ProfileIn):
    """`hours` such as `Mon-Fri 09:00-12:00,13:30-18:00; Sat 10:00-16:00` or 24/7; days such as 2026-11-29."""

    model_config = asked_example({"tone": "formal", "hours": "Mon-Fri 09:00-18:00"})
    hours: Annotated[str, Field(max_length=500)] = ""
    holidays: Field60 = ""
    closed: Annotated[Days, Field(default_factory=list)]
    open: Annotated[Days, Field(default_factory=list)]
    usual: Annotated[Days, Field(default_factory=list)]


class VoiceOut(Shape):
    """How replies sound in one language; an empty field is left to the wording."""

    model_config = example(
        {
            "language": "zh",
            "on": True,
            "form": "warm",
            "greeting": "亲，您好",
            "closing": "",
            "emoji": "never",
            "signs": "",
            "exclamation": "",
            "length": "public_reply=80",
            "words": "",
        }
    )
    language: str
    on: bool
    form: str
    greeting: str
    closing: str
    emoji: str
    signs: str
    exclamation: str
    length: str
    words: str


class VoiceList(Shape):
    shop: str
    voices: list[VoiceOut]


Said = Annotated[str, Field(max_length=2000)]


class VoiceIn(Asked):
    """What is said takes the place of those fields; `-` empties one. `on` switches the voice."""

    model_config = asked_example({"greeting": "亲，您好", "emoji": "never", "on": True})
    form: Said = ""
    greeting: Said = ""
    closing: Said = ""
    emoji: Said = ""
    signs: Said = ""
    exclamation: Said = ""
    length: Said = ""
    words: Said = ""
    on: bool | None = None


Units = Annotated[int, Field(ge=0, le=MOST)] | None


class LimitsIn(Asked):
    """Whole units of the shop's currency; null for the desk's own limit."""

    model_config = asked_example({"day_budget": 3000, "second_above": None})
    goodwill_cap: Units = None
    supervisor_above: Units = None
    second_above: Units = None
    order_cap: Units = None
    buyer_budget: Units = None
    day_budget: Units = None
    month_budget: Units = None


@router.get("/shops")
async def shops(edge: AtEdge, who: Reads) -> ShopList:
    """Every shop that the visitor may enter, with its platform, market, currency and time zone."""
    return ShopList(shops=[ShopOut.model_validate(plain(shop)) for shop in await shops_of(edge, who)])


@router.post("/shops")
async def add(edge: AtEdge, who: Sets, visitor: Signed, said: NewShopIn) -> ShopOut:
    """Add a shop; an owner of the installation alone may, and owns it. What is not said is what its market implies."""
    if not visitor.everywhere:
        raise AboveRole(N_("Only an owner of the whole desk may add a shop."))
    market = read_market(said.market or "CN")
    fields = said.model_dump(exclude={"id"})
    made = await edge.desk.shops.add(over(new_shop(read_id(said.id), market=market), fields), now=edge.now())
    return ShopOut.model_validate(plain(made))


@router.patch("/shops/{shop}")
async def edit(edge: AtEdge, who: Sets, shop: ShopId, said: EditShopIn) -> ShopOut:
    """Change the profile of a shop; what you leave out stays. Cases keep their market."""
    before = await shop_of(edge, who, shop)
    changed = over(before, said.model_dump(include=set(ProfileIn.model_fields)))
    opening = opening_said(
        changed, hours=said.hours, holidays=said.holidays, closed=said.closed, opened=said.open, usual=said.usual
    )
    await edge.desk.shops.edit(replace(changed, opening=opening), by=who.name, now=edge.now())
    return ShopOut.model_validate(plain(await edge.desk.shops.choose(shop)))


@router.patch("/limits")
async def set_limits(edge: AtEdge, who: Sets, said: LimitsIn, shop: OfShop = "") -> LimitsOut:
    """Set limits of the shop's own; what you leave out stays. They hold at once for approvals and budgets."""
    found = await shop_of(edge, who, shop)
    amounts = {
        name: "" if amount is None else str(amount) for name, amount in said.model_dump(exclude_unset=True).items()
    }
    after = await edge.desk.setting_up.set_limits(found, amounts, by=who.name, now=edge.now())
    return LimitsOut.showing(edge.desk.reader.limits(after))


@router.get("/shops/{shop}/voices")
async def voices(edge: AtEdge, who: Reads, shop: ShopId) -> VoiceList:
    """How replies sound in each language."""
    found = await shop_of(edge, who, shop)
    return VoiceList(shop=found.id, voices=[_voice(each) for each in await edge.desk.voices.all(found.id)])


@router.put("/shops/{shop}/voices/{language}")
async def set_voice(edge: AtEdge, who: Teaches, shop: ShopId, language: Language, said: VoiceIn) -> VoiceOut:
    """Change how replies sound; what you say here stands, and passes the gate first."""
    found = await shop_of(edge, who, shop)
    fields = {name: text for name, text in said.model_dump(exclude={"on"}).items() if text}
    desk, by, now = edge.desk.voices, who.name, edge.now()
    voice = await desk.edit(found.id, language, fields, by=by, now=now) if fields or said.on is None else None
    if said.on is not None:
        voice = await desk.switch(found.id, language, on=said.on, by=by, now=now)
    return _voice(voice or Voice(language=language))


@router.delete("/shops/{shop}/voices/{language}", status_code=204)
async def forget_voice(edge: AtEdge, who: Teaches, shop: ShopId, language: Language) -> Response:
    """There is no profile in this language any more; the wording speaks for itself."""
    found = await shop_of(edge, who, shop)
    await edge.desk.voices.forget(found.id, language, by=who.name, now=edge.now())
    return Response(status_code=204)


def _voice(voice: Voice) -> VoiceOut:
    return VoiceOut(language=voice.language, on=voice.on, **voice_fields(voice))
