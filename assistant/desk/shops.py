"""The shops of this desk, which never mix."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from assistant.desk.ports import Store
from assistant.domain.case import Shop
from assistant.domain.market import defaults_of
from assistant.domain.taxonomy import Platform
from assistant.errors import UnknownShop, WrongInput


class ShopBook:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def add(self, shop: Shop, *, now: datetime) -> Shop:
        """Add a shop; WrongInput if the name is taken or a field means nothing."""
        if not re.fullmatch(r"[a-z0-9][a-z0-9_]{0,30}", shop.id):
            raise WrongInput(f"{shop.id!r} is no shop id.", remedy="Use a-z, 0-9 and _, such as `muguang`.")
        try:
            ZoneInfo(shop.time_zone)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise WrongInput(
                f"There is no time zone {shop.time_zone!r}.", remedy="Use one such as Asia/Shanghai."
            ) from error
        async with self._store.writing() as work:
            if await work.shops.get(shop.id):
                raise WrongInput(f"There is already a shop {shop.id!r}.", remedy="Choose another --id.")
            await work.shops.add(shop, now)
            await work.audit.append(
                shop.id, at=now, actor="desk", action="shop_added", subject=f"shop:{shop.id}", facts={}
            )
        return shop

    async def all(self) -> list[Shop]:
        async with self._store.reading() as work:
            return await work.shops.all()

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
    platform: Platform = Platform.OTHER,
    market: str = "CN",
    currency: str = "",
    time_zone: str = "",
    languages: tuple[str, ...] = (),
    channel: str = "copy_post",
    supervisors: tuple[str, ...] = (),
) -> Shop:
    """A shop with what its market implies wherever nothing was said."""
    usual = defaults_of(market)
    return Shop(
        id=shop_id,
        name=name or shop_id,
        platform=platform,
        market=market,
        currency=currency or usual.currency,
        time_zone=time_zone or usual.time_zone,
        languages=languages or (usual.language,),
        channel=channel,
        supervisors=supervisors,
    )
