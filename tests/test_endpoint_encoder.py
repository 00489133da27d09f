"""Embeddings over a real client and real HTTP: good vectors are used, everything else is refused in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from assistant.errors import DeskError, ModelUnavailable, UnsafeSetup
from assistant.knowledge.ports import Encoder
from assistant.language.endpoint_encoder import (
    LONGEST_NAME,
    MOST_TEXTS,
    MOST_TOKENS,
    EndpointEncoder,
    EndpointSettings,
    batches,
    connected,
    name_of,
)
from assistant.language.placeholders import SHOWN, plain, shareable
from assistant.language.tokens import count_tokens
from tests.openai_server import Fault, OddVectors, OpenAIServer, vector_of

CANARIES = ["13800138000", "138 0013", "1380013", "Dana", "dana.f", "example.com", "6960419577", "Maple"]
PERSONAL = (
    "The jar came cracked. Call 138\u200b0013\u200d8000, my name is Dana Fields, dana.f\u200b@example.com, "
    "order 6960419577, 12 Maple Street."
)


def settings_for(server: OpenAIServer, **changes: Any) -> EndpointSettings:
    return replace(EndpointSettings(url=server.url, model="vectors-1", key="k-1", timeout=20), **changes)


def sent(server: OpenAIServer) -> list[list[str]]:
    return [each["input"] for each in server.requests]


def expected(texts: Sequence[str], dimensions: int) -> Any:
    rows = np.array([vector_of(each, dimensions) for each in texts])
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.anyio
@pytest.mark.parametrize("plain_numbers", [False, True], ids=["base64", "numbers"])
async def test_it_keeps_the_contract_of_an_encoder(plain_numbers: bool) -> None:
    texts = ["杯子碎了", "\x00\ud800", "", "late again", "杯子碎了"]
    async with OpenAIServer(plain=plain_numbers) as server:
        encoder: Encoder = await connected(settings_for(server))
        assert (encoder.dimensions, encoder.name) == (16, f"vectors-1@{server.url[7:-3]}/16")
        for encode in (encoder.encode_queries, encoder.encode_passages):
            vectors = await encode(texts)
            assert vectors.shape == (5, 16)
            assert vectors.dtype == np.float32
            assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
            assert np.allclose(vectors, expected([plain(each) or "-" for each in texts], 16), atol=1e-6)
            assert np.array_equal(vectors[::-1], await encode(texts[::-1]))
            assert np.array_equal(vectors[3:4], await encode(texts[3:4]))
            assert (await encode([])).shape == (0, 16)
    assert b"authorization: bearer k-1" in bytes(server.received).lower()


@pytest.mark.anyio
async def test_the_dimensions_of_the_settings_are_asked_for() -> None:
    async with OpenAIServer() as server:
        encoder = await connected(settings_for(server, dimensions=8))
        assert (encoder.dimensions, (await encoder.encode_passages(["jar"])).shape) == (8, (1, 8))
        assert [each["dimensions"] for each in server.requests] == [8, 8]
        await connected(settings_for(server))
        assert "dimensions" not in server.requests[-1]


@pytest.mark.anyio
async def test_many_texts_go_in_batches_and_come_back_in_order() -> None:
    texts = [f"clause {number} {'jar ' * (number % 7)}" for number in range(2 * MOST_TEXTS + 5)]
    async with OpenAIServer() as server:
        encoder = await connected(settings_for(server))
        vectors = await encoder.encode_passages(texts)
    assert np.allclose(vectors, expected([each.strip() for each in texts], 16), atol=1e-6)
    assert [len(each) for each in sent(server)] == [1, MOST_TEXTS, MOST_TEXTS, 5]


@pytest.mark.parametrize("lengths", [[1], [1, 1], [9000], [9000, 1, 9000], [3000] * 5, [1] * 200, [7999, 1, 1]])
def test_a_batch_has_its_bounds(lengths: list[int]) -> None:
    texts = ["jar " * length for length in lengths]
    parts = [list(each) for each in batches(texts, MOST_TEXTS)]
    assert [text for part in parts for text in part] == texts
    for part in parts:
        assert 0 < len(part) <= MOST_TEXTS
        assert len(part) == 1 or sum(map(count_tokens, part)) <= MOST_TOKENS


@pytest.mark.anyio
async def test_an_endpoint_that_takes_fewer_texts_gets_fewer_and_that_is_remembered() -> None:
    texts = [f"clause {number}" for number in range(40)]
    async with OpenAIServer(most_texts=10) as server:
        encoder = await connected(settings_for(server))
        assert np.allclose(await encoder.encode_passages(texts), expected(texts, 16), atol=1e-6)
        server.requests.clear()
        assert np.allclose(await encoder.encode_passages(texts), expected(texts, 16), atol=1e-6)
    assert [len(each) for each in sent(server)] == [10, 10, 10, 10]


@pytest.mark.anyio
async def test_queries_are_asked_once_and_the_oldest_is_forgotten() -> None:
    async with OpenAIServer() as server:
        encoder = EndpointEncoder(settings_for(server), 16, remembered=2)
        await encoder.encode_queries(["a", "b", "a"])
        await encoder.encode_queries(["a", "a"])
        await encoder.encode_queries(["c"])
        await encoder.encode_queries(["a", "b"])
        await encoder.encode_passages(["a"])
    assert sent(server) == [["a", "b"], ["c"], ["b"], ["a"]]


@pytest.mark.anyio
async def test_no_personal_data_leaves_with_a_query() -> None:
    async with OpenAIServer() as server:
        encoder = await connected(settings_for(server))
        await encoder.encode_queries([PERSONAL, *("x " * (SHOWN // 2 - left) + PERSONAL for left in range(8, 60, 3))])
    received = server.received.decode()
    assert [each for each in CANARIES if each in received] == []
    assert sent(server)[1][0] == shareable(PERSONAL)
    assert shareable(PERSONAL).startswith("The jar came cracked. Call [phone 1], my name is [name 1], [mail 1], ")
    assert max(map(len, sent(server)[1])) <= SHOWN


@pytest.mark.anyio
async def test_a_policy_leaves_as_it_is() -> None:
    policy = "退货地址：人民路 100 号，电话 400-820-8820。"
    async with OpenAIServer() as server:
        await EndpointEncoder(settings_for(server), 16).encode_passages([policy, "x" * 9000])
    assert sent(server) == [[policy, "x" * SHOWN]]


@pytest.mark.anyio
@pytest.mark.parametrize("fault", [Fault.BUSY, Fault.BROKEN, Fault.STALL, Fault.CUT, Fault.NO_JSON, *OddVectors])
async def test_every_failure_is_refused_without_a_word_of_the_buyer(fault: Fault | OddVectors) -> None:
    async with OpenAIServer(fault=fault, spared=1) as server:
        retries = 2 if fault in (Fault.BUSY, Fault.BROKEN) else 0
        timeout = 0.5 if fault is Fault.STALL else 20
        encoder = await connected(settings_for(server, timeout=timeout, retries=retries))
        with pytest.raises(ModelUnavailable) as caught:
            await encoder.encode_queries(["secret words", "more secret words"])
        assert len(server.requests) == 2 + retries
        assert "secret" not in f"{caught.value}{caught.value.values}"
        server.fault = None
        assert (await encoder.encode_queries(["secret words"])).shape == (1, 16)


@pytest.mark.anyio
async def test_a_busy_endpoint_is_asked_again() -> None:
    async with OpenAIServer(fault=Fault.BUSY, times=2) as server:
        assert (await connected(settings_for(server))).dimensions == 16
        assert len(server.requests) == 3


@pytest.mark.anyio
async def test_a_text_that_the_endpoint_never_takes_is_named_by_kind_alone() -> None:
    async with OpenAIServer(most_texts=0) as server:
        with pytest.raises(ModelUnavailable) as caught:
            await EndpointEncoder(settings_for(server), 16).encode_passages(["secret one", "secret two"])
    assert str(caught.value) == "No usable vectors from the embeddings endpoint: BadRequestError."


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "remedy"),
    [(401, "EMBEDDINGS_KEY"), (403, "EMBEDDINGS_KEY"), (404, "EMBEDDINGS_MODEL"), (400, "DIMENSIONS to 0")],
)
async def test_a_wrong_setting_is_named_at_once(status: int, remedy: str) -> None:
    async with OpenAIServer(status=status) as server:
        for dimensions in (0, 8):
            with pytest.raises(UnsafeSetup) as caught:
                await connected(settings_for(server, dimensions=dimensions))
            assert remedy in caught.value.remedy
            assert "k-1" not in str(caught.value)
        assert len(server.requests) == 2


@pytest.mark.anyio
async def test_a_redirect_is_not_followed() -> None:
    async with OpenAIServer(status=307) as server:
        with pytest.raises(ModelUnavailable):
            await connected(settings_for(server))
        assert len(server.requests) == 1
        assert b"elsewhere" not in server.received


@pytest.mark.anyio
async def test_dimensions_that_the_model_does_not_give_are_a_wrong_setting() -> None:
    async with OpenAIServer(fault=OddVectors.LONGER) as server:
        with pytest.raises(UnsafeSetup, match="9 numbers, not of 8") as caught:
            await connected(settings_for(server, dimensions=8))
    assert caught.value.remedy.startswith("Set ASSISTANT_EMBEDDINGS_DIMENSIONS to 9,")


@pytest.mark.anyio
async def test_an_endpoint_that_is_down_may_come_back_where_the_dimensions_are_known() -> None:
    async with OpenAIServer(fault=Fault.BROKEN, times=2) as server:
        with pytest.raises(ModelUnavailable):
            await connected(settings_for(server, retries=0))
        encoder = await connected(settings_for(server, retries=0, dimensions=8))
        assert (await encoder.encode_queries(["jar"])).shape == (1, encoder.dimensions) == (1, 8)
        assert len(server.requests) == 3
    with pytest.raises(ModelUnavailable, match="APIConnectionError"):
        await encoder.encode_queries(["lid"])


@pytest.mark.anyio
@pytest.mark.parametrize(
    "changes",
    [
        {"model": ""},
        {"url": ""},
        {"url": "models.example/v1"},
        {"url": "ftp://models.example"},
        {"url": "http://a:b:c"},
    ],
)
async def test_an_unfinished_setting_is_refused_before_anything_is_asked(changes: dict[str, Any]) -> None:
    whole = EndpointSettings(url="http://127.0.0.1:9/v1", model="m")
    with pytest.raises(UnsafeSetup, match="ASSISTANT_EMBEDDINGS_URL") as caught:
        await connected(replace(whole, **changes))
    assert isinstance(caught.value, DeskError)
    assert caught.value.remedy


def test_names_tell_endpoints_apart_and_fit_their_column() -> None:
    one = EndpointSettings(url="https://user:word@one.example:8443/v1", model="m", key="k-1")
    assert name_of(one, 8) == "m@one.example:8443/8"
    assert "k-1" not in repr(one)
    names = {
        name_of(replace(one, url=url, model=model), dimensions)
        for url in (one.url, "https://two.example/v1")
        for model in ("m", "n", "m" * 100, "m" * 99 + "n")
        for dimensions in (8, 16)
    }
    assert len(names) == 16
    assert max(map(len, names)) == LONGEST_NAME
