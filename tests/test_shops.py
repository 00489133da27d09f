"""The profile of a shop: every field checked, every change on record."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.desk.shop import profile
from assistant.desk.shop.shops import new_shop
from assistant.domain.codes import COUNTRIES, CURRENCIES, LANGUAGES
from assistant.domain.market import MARKETS
from assistant.domain.taxonomy import Platform
from assistant.errors import UnknownShop, WrongInput
from tests.desk_kit import NOW, SHOP, open_kit


def test_what_a_market_implies_is_known() -> None:
    for market, usual in MARKETS.items():
        assert profile.checked(new_shop("a", market=market)).currency == usual.currency
    assert (len(COUNTRIES), "CN" in COUNTRIES, "CNY" in CURRENCIES, "zh" in LANGUAGES) == (249, True, True, True)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "Not An Id"),
        ("id", "../x"),
        ("name", "   "),
        ("name", "a\0b"),
        ("market", "XX"),
        ("currency", "XXQ"),
        ("time_zone", "Mars/Olympus"),
        ("time_zone", "../../etc/passwd"),
        ("time_zone", "America"),
        ("languages", ("zh", "klingon")),
        ("languages", ()),
        ("channel", "pigeon"),
    ],
)
def test_a_field_that_means_nothing_is_refused(field: str, value: object) -> None:
    with pytest.raises(WrongInput) as told:
        profile.checked(replace(SHOP, **{field: value}))  # type: ignore[arg-type]
    assert told.value.remedy


def test_words_become_values() -> None:
    assert profile.read_platform("抖音") is Platform.DOUYIN
    assert profile.read_market("uk") == "GB"
    assert profile.read_languages("zh, EN zh") == ("zh", "en")
    with pytest.raises(WrongInput, match="platform 'amazon'"):
        profile.read_platform("amazon")


@pytest.mark.anyio
async def test_a_change_is_on_record_by_its_fields_alone(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.shops.add(new_shop("other"), now=NOW)
        changed = await kit.shops.edit(replace(SHOP, name="Mu Gu", return_address="1 Pier"), now=NOW)
        again = await kit.shops.edit(replace(SHOP, name="Mu Gu", return_address="1 Pier"), now=NOW)
        assert (changed, again) == (["name", "return_address"], [])
        assert await kit.shops.choose("mugu") == replace(SHOP, name="Mu Gu", return_address="1 Pier")
        assert (await kit.shops.choose("other")).name == "other"
        async with kit.store.reading() as work:
            records = [record for record, _ in await work.audit.records("mugu") if record.action == "shop_edited"]
        assert [dict(record.facts) for record in records] == [{"fields": "name return_address"}]
        assert (await kit.auditing.verify("mugu")).broken_at is None
        with pytest.raises(UnknownShop, match="several shops: mugu, other"):
            await kit.shops.choose()
        with pytest.raises(UnknownShop):
            await kit.shops.edit(new_shop("nowhere"), now=NOW)
