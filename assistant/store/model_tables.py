"""What asking a language model took, by shop, day and prompt: numbers without a case, and what is held meanwhile.

`shop` is "" where a model was asked for no shop, so neither table is linked to `shops`.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, Index, Integer, String, Table

from assistant.store.columns import metadata, shop_column
from assistant.store.moments import UtcTime

model_uses = Table(
    "model_uses",
    metadata,
    shop_column(),
    Column("day", Date, primary_key=True),
    Column("prompt", String(60), primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("digest", String(8), primary_key=True),
    Column("model", String(100), primary_key=True),
    Column("purpose", String(20), primary_key=True),
    Column("outcome", String(20), primary_key=True),
    Column("currency", String(3), primary_key=True),  # empty: the model has no price
    Column("calls", Integer, nullable=False),
    Column("prompt_tokens", BigInteger, nullable=False),
    Column("cached_tokens", BigInteger, nullable=False),
    Column("completion_tokens", BigInteger, nullable=False),
    Column("cost", BigInteger, nullable=False),  # millionths of the currency's minor unit
    Index(None, "day"),
)

model_holds = Table(
    "model_holds",
    metadata,
    shop_column(),
    Column("id", String(32), primary_key=True),
    Column("day", Date, nullable=False),
    Column("tokens", BigInteger, nullable=False),
    Column("cost", BigInteger, nullable=False),
    Column("until", UtcTime, nullable=False),
    Index(None, "day"),
)
