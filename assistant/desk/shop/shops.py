"""The shops of this desk, which never mix."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime

from assistant.desk.door.people import make_owner
from assistant.desk.ports import Store
from assistant.desk.shop.profile import checked
from assistant.domain.market import defaults_of
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.errors import UnknownShop, WrongInput


class ShopBook:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def add(self, shop: Shop, *, now: datetime) -> Shop:
        """Add a shop, owned by who owns the installation; WrongInput if the id is taken or a field means nothing."""
        shop = checked(shop)
        async with self._store.writing() as work:
            if await work.shops.get(shop.id):
                raise WrongInput(
                    N_("There is already a shop {id!r}."),
                    remedy=N_("Choose another id, or change it with `assistant shop edit`."),
                    id=shop.id,
                )
            await work.shops.add(shop, now)
            await work.audit.append(
                shop.id, at=now, actor="desk", action="shop_added", subject=f"shop:{shop.id}", facts={}
            )
            for owner in await work.accounts.owners():
                await make_owner(work, shop.id, owner.name, by=owner.name, now=now)
        return shop

    async def edit(self, shop: Shop, *, by: str = "desk", now: datetime) -> list[str]:
        """Put a profile in place of the one under its id; gives the names of the fields that changed.

        Cases keep the market and the currency they came with.
        """
        shop = checked(shop)
        async with self._store.writing() as work:
            before = await work.shops.get(shop.id)
            if before is None:
                raise UnknownShop(shop.id, known=tuple(each.id for each in await work.shops.all()))
            changed = [each.name for each in fields(Shop) if getattr(shop, each.name) != getattr(before, each.name)]
            if changed:
                await work.shops.change(shop)
                await work.places.shift(shop.id)
                facts = {"fields": " ".join(changed)}
                await work.audit.append(
                    shop.id, at=now, actor=by, action="shop_edited", subject=f"shop:{shop.id}", facts=facts
                )
        return changed

    async def all(self) -> list[Shop]:
        async with self._store.reading() as work:
            return await work.shops.all()

    async def others(self, shop: str) -> list[Shop]:
        """Every shop but this one; their rows are not its own."""
        return [each for each in await self.all() if each.id != shop]

    async def choose(self, name: str = "") -> Shop:
        """The named shop, or the only one; UnknownShop lists what there is."""
        known = await self.all()
        for shop in known:
            if shop.id == name or (not name and len(known) == 1):
                return shop
        raise UnknownShop(name, known=tuple(each.id for each in known))


def new_shop(
    shop_id: str,
    *,
    name: str = "",
    platform: Platform | None = None,
    market: str = "CN",
    currency: str = "",
    time_zone: str = "",
    languages: tuple[str, ...] = (),
    channel: str = "copy_post",
) -> Shop:
    """A shop with what its market implies wherever nothing was said."""
    usual = defaults_of(market)
    return Shop(
        id=shop_id,
        name=name or shop_id,
        platform=platform or usual_platform(market),
        market=market,
        currency=currency or usual.currency,
        time_zone=time_zone or usual.time_zone,
        languages=languages or (usual.language,),
        channel=channel,
    )


def usual_platform(market: str) -> Platform:
    """Where a shop of this market most likely sells."""
    return Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP
