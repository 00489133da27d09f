"""The model client over real HTTP: how it asks for a form, tries again, falls back, and what it never lets out."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import pytest

from assistant.errors import ModelUnavailable
from assistant.language.endpoint.asking import Answered
from assistant.language.endpoint.failures import SAID, Failed, failure_of
from assistant.language.endpoint.forms import Mode, bare, filled
from assistant.language.endpoint.line import knows_all
from assistant.language.endpoint.settings import Bounds, Purpose
from assistant.language.model_client import ModelClient
from evals.model_server.faults import Fault
from evals.model_server.server import ALL_MODES, OpenAIServer
from tests.client_kit import GOOD, KEY, SECRET_WORDS, Sky, answered, endpoint, prompt, said, settings, sky, talking

pytestmark = pytest.mark.anyio

OFFERS = [
    (ALL_MODES, Mode.SCHEMA),
    (frozenset({"tools", "json_object"}), Mode.TOOL),
    (frozenset({"json_object"}), Mode.OBJECT),
    (frozenset[str](), Mode.WORDS),
]


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """The client's libraries take seconds to import, once a process, and no test is about that."""
    import langchain_openai  # noqa: F401


def mode_of(request: dict[str, Any]) -> Mode:
    form = (request.get("response_format") or {}).get("type", "")
    return Mode.TOOL if request.get("tools") else Mode(form or Mode.WORDS)


@pytest.mark.parametrize(("offers", "mode"), OFFERS)
async def test_an_endpoint_is_asked_as_it_takes_a_form_and_found_out_once(offers: frozenset[str], mode: Mode) -> None:
    async with OpenAIServer(sky, offers=offers) as server:
        client = ModelClient(settings(server))
        first, second = await answered(client), await answered(client)
        assert isinstance(first, Answered)
        assert isinstance(second, Answered)
        assert (first.form, first.mode, second.mode) == (Sky(**GOOD), mode, mode)
        steps = list(Mode)[: list(Mode).index(mode) + 1]
        assert [mode_of(each) for each in server.requests] == [*steps, mode]


async def test_many_first_questions_at_once_find_out_together() -> None:
    async with OpenAIServer(sky, offers=frozenset({"json_object"})) as server:
        client = ModelClient(settings(server))
        found = await asyncio.gather(*(answered(client) for _ in range(4)))
        assert all(isinstance(each, Answered) for each in found)
        assert [mode_of(each) for each in server.requests].count(Mode.WORDS) == 0


async def test_an_endpoint_that_answers_in_prose_is_asked_by_tool() -> None:
    async with OpenAIServer(sky, offers=frozenset({"tools"}), deaf=True) as server:
        found = await answered(ModelClient(settings(server, retries=1)))
        assert isinstance(found, Answered)
        assert [mode_of(each) for each in server.requests] == [Mode.SCHEMA, Mode.TOOL]


async def test_what_an_endpoint_offers_is_asked_anew_after_it_refused() -> None:
    async with OpenAIServer(sky, offers=frozenset({"tools"})) as server:
        client = ModelClient(settings(server))
        await answered(client)
        server.offers = frozenset({"json_schema"})
        assert await answered(client) == f"No usable answer to the prompt answer: {SAID[failure_of_400()]}."
        found = await answered(client)
        assert isinstance(found, Answered)
        assert found.mode is Mode.SCHEMA


def failure_of_400() -> Any:
    error = Exception()
    error.status_code = 400  # type: ignore[attr-defined]
    return failure_of(error).outcome


async def test_the_beginning_of_a_request_is_the_same_for_all_cases() -> None:
    for offers, _ in OFFERS:
        async with OpenAIServer(sky, offers=offers) as server, talking(server) as conversation:
            for words in ("one", "another"):
                await conversation.ask(prompt(user=words), Sky)
            first, second = server.requests[-2:]
            assert first["messages"][0] == second["messages"][0]
            assert {**first, "messages": 0} == {**second, "messages": 0}


UNUSABLE = [Fault.NO_JSON, Fault.NO_CHOICE, Fault.NO_FORM, Fault.OFF_SCHEMA, Fault.PROSE, Fault.EMPTY, Fault.ECHO]


@pytest.mark.parametrize("fault", UNUSABLE)
async def test_an_answer_that_cannot_be_used_is_asked_for_once_more(fault: Fault) -> None:
    async with OpenAIServer(sky, script=[fault]) as server:
        assert isinstance(await answered(ModelClient(settings(server, retries=2))), Answered)
        assert len(server.requests) == 2
    async with OpenAIServer(sky, fault=fault) as server:
        assert isinstance(await answered(ModelClient(settings(server, retries=2))), str)
        assert len(server.requests) == 2


FINAL = [Fault.REFUSAL, Fault.FILTERED, Fault.LENGTH, Fault.WRONG_KEY, Fault.NO_MODEL, Fault.NO_CREDIT, Fault.ELSEWHERE]


@pytest.mark.parametrize("fault", FINAL)
async def test_what_no_retry_mends_goes_to_the_next_endpoint(fault: Fault) -> None:
    async with OpenAIServer(sky, fault=fault) as first, OpenAIServer(sky) as second:
        found = await answered(ModelClient(settings(first, retries=2, then=(endpoint(second),))))
        assert isinstance(found, Answered)
        assert (found.model, len(first.requests), len(second.requests)) == ("small-1", 1, 1)


PASSING = [Fault.BUSY, Fault.BROKEN, Fault.AWAY, Fault.CUT]


@pytest.mark.parametrize("fault", PASSING)
async def test_what_passes_is_tried_again(fault: Fault) -> None:
    async with OpenAIServer(sky, script=[fault, fault]) as server:
        assert isinstance(await answered(ModelClient(settings(server, retries=2))), Answered)
        assert len(server.requests) == 3


async def test_retry_after_is_waited_for_but_not_beyond_the_time_there_is() -> None:
    async with OpenAIServer(sky, script=[Fault.BUSY], retry_after="0.4") as server:
        began = time.monotonic()
        assert isinstance(await answered(ModelClient(settings(server, retries=1))), Answered)
        assert time.monotonic() - began >= 0.4
    async with OpenAIServer(sky, fault=Fault.BUSY, retry_after="60") as first, OpenAIServer(sky) as second:
        client = ModelClient(settings(first, retries=2, timeout=2.0, then=(endpoint(second),)))
        began = time.monotonic()
        assert isinstance(await answered(client), Answered)
        assert isinstance(await answered(client), Answered)  # and the endpoint is left alone as it asked
        assert time.monotonic() - began < 2
        assert (len(first.requests), len(second.requests)) == (1, 2)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": "Sun, 22 Nov 2026 08:00:09 GMT", "date": "Sun, 22 Nov 2026 08:00:00 GMT"}, 9.0),
        ({"retry-after": "Sun, 22 Nov 2026 08:00:00 GMT", "date": "Sun, 22 Nov 2026 08:00:09 GMT"}, 0.0),
        ({"retry-after": "Sun, 22 Nov 2026 08:00:09 GMT"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "-5"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_read_in_all_its_forms(headers: dict[str, str], seconds: float | None) -> None:
    class Response:
        pass

    error, response = Exception(), Response()
    error.status_code, error.response, response.headers = 429, response, headers  # type: ignore[attr-defined]
    assert failure_of(error).after == seconds


STALLS = [Fault.STALL, Fault.STALL_MIDDLE]


@pytest.mark.parametrize("fault", STALLS)
async def test_an_endpoint_that_says_nothing_costs_its_share_of_the_time(fault: Fault) -> None:
    async with OpenAIServer(sky, fault=fault) as first, OpenAIServer(sky) as second:
        client = ModelClient(settings(first, case_seconds=4.0, then=(endpoint(second),)))
        began = time.monotonic()
        assert isinstance(await answered(client), Answered)
        assert 1.9 < time.monotonic() - began < 10.0  # what loads at a first question takes seconds too


async def test_all_questions_of_a_case_share_its_time() -> None:
    async with OpenAIServer(sky, fault=Fault.STALL, spared=1) as server:
        async with talking(server, case_seconds=2.0) as conversation:
            began = time.monotonic()
            await conversation.ask(prompt(), Sky)
            for _ in range(3):
                with pytest.raises(ModelUnavailable):
                    await conversation.ask(prompt(), Sky)
        assert time.monotonic() - began < 5.0
        assert len(server.requests) <= 3


async def test_an_endpoint_that_fails_rests_and_is_then_tried_by_one() -> None:
    async with OpenAIServer(sky, fault=Fault.BROKEN) as server:
        client = ModelClient(settings(server, bounds=Bounds(failures=3, rest=0.5)))
        found = [await answered(client) for _ in range(5)]
        assert len(server.requests) == 3
        assert str(found[-1]).endswith("the endpoint failed several times and rests.")
        server.fault = None
        await asyncio.sleep(0.6)
        server.latency = [0.3]
        at_once = await asyncio.gather(*(answered(client) for _ in range(3)))
        assert sorted(isinstance(each, Answered) for each in at_once) == [False, False, True]
        assert isinstance(await answered(client), Answered)


async def test_no_text_shuts_the_model_off_for_others() -> None:
    async with OpenAIServer(sky, script=[Fault.REFUSAL, Fault.OFF_SCHEMA, Fault.LENGTH, Fault.PROSE]) as server:
        client = ModelClient(settings(server, bounds=Bounds(failures=2)))
        assert [isinstance(await answered(client), Answered) for _ in range(5)] == [*[False] * 4, True]


async def test_no_more_questions_at_once_than_set() -> None:
    async with OpenAIServer(sky, latency=[0.1]) as server:
        client = ModelClient(settings(server, at_once=2))
        found = await asyncio.gather(*(answered(client) for _ in range(6)))
        assert all(isinstance(each, Answered) for each in found)
        assert server.busiest == 2


async def test_requests_beyond_the_minute_wait_or_are_answered_without_the_model() -> None:
    async with OpenAIServer(sky) as server:
        client = ModelClient(settings(server, timeout=1.0, bounds=Bounds(requests=2)))
        found = [await answered(client) for _ in range(3)]
        assert [isinstance(each, Answered) for each in found] == [True, True, False]
        assert str(found[2]).endswith("too many questions are waiting.")
        quick = ModelClient(settings(server, bounds=Bounds(requests=120)))
        assert isinstance(await answered(quick), Answered)


async def test_a_purpose_may_have_a_model_of_its_own() -> None:
    async with OpenAIServer(sky) as server:
        client = ModelClient(settings(server, models={Purpose.WRITE: "writer-1", Purpose.JUDGE: "judge-1"}))
        for name in ("answer", "write", "suggest", "judge", "diagnose"):
            await answered(client, name)
        models = [each["model"] for each in server.requests]
        assert models == ["big-1", "writer-1", "writer-1", "judge-1", "big-1"]


@pytest.mark.parametrize(("offers", "mode"), OFFERS)
async def test_a_stream_is_the_form_in_pieces(offers: frozenset[str], mode: Mode) -> None:
    async with OpenAIServer(sky, offers=offers, piece=5) as server, talking(server) as conversation:
        async with aclosing(conversation.stream(prompt(), Sky)) as stream:
            pieces = [piece async for piece in stream]
        assert len(pieces) > 3
        assert Sky.model_validate_json("".join(pieces)) == Sky(**GOOD)
        assert mode_of(server.requests[-1]) is mode


STREAMED = {
    Fault.CUT: ("the answer breaks off", True),
    Fault.STALL_MIDDLE: ("no answer in time", True),
    Fault.STALL: ("no answer in time", False),
    Fault.LENGTH: ("the answer became too long", True),
    Fault.FILTERED: ("the model refuses", True),
    Fault.REFUSAL: ("the answer is empty", False),  # langchain keeps no refusal of a streamed answer
    Fault.EMPTY: ("the answer is empty", False),
    Fault.BROKEN: ("the endpoint is broken", False),
    Fault.WRONG_KEY: ("the endpoint does not accept the key", False),
    Fault.NO_JSON: ("the answer is no JSON", False),
}


@pytest.mark.parametrize("fault", STREAMED)
async def test_a_stream_that_fails_says_so(fault: Fault) -> None:
    reason, begun = STREAMED[fault]
    async with OpenAIServer(sky, fault=fault, piece=5) as server, talking(server, timeout=0.6) as conversation:
        words, _, error = (await said(conversation)).rpartition("|")
        assert error == f"No usable answer to the prompt answer: {reason}."
        assert bool(words) is begun


async def test_a_stream_goes_to_the_next_endpoint_before_its_first_piece_and_never_after() -> None:
    async with OpenAIServer(sky, fault=Fault.AWAY) as first, OpenAIServer(sky, piece=5) as second:
        async with talking(first, then=(endpoint(second),)) as conversation:
            assert Sky.model_validate_json(await said(conversation)) == Sky(**GOOD)
        first.fault, first.piece = Fault.CUT, 5
        second.requests.clear()
        async with talking(first, then=(endpoint(second),)) as conversation:
            assert (await said(conversation)).count("{") == 1
        assert second.requests == []


async def test_closing_or_cancelling_a_stream_closes_the_request_at_once() -> None:
    async with OpenAIServer(lambda _: {"word": "b" * 400, "sure": True}, piece=4, pause=0.02) as server:

        async def read(enough: asyncio.Event) -> None:
            async with talking(server) as conversation, aclosing(conversation.stream(prompt(), Sky)) as pieces:
                async for _ in pieces:
                    enough.set()

        begun = asyncio.Event()
        reading = asyncio.create_task(read(begun))
        await begun.wait()
        cancelled = time.monotonic()
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
        async with talking(server) as conversation, aclosing(conversation.stream(prompt(), Sky)) as pieces:
            await anext(pieces)
            closed = time.monotonic()
        await asyncio.sleep(0.1)
        assert len(server.left) == 2
        assert server.left[0] - cancelled < 0.05
        assert server.left[1] - closed < 0.05


async def test_a_question_that_is_cancelled_closes_its_request() -> None:
    async with OpenAIServer(sky, fault=Fault.STALL) as server, talking(server) as conversation:
        asking = asyncio.create_task(conversation.ask(prompt(), Sky))
        for _ in range(500):
            if server.requests:
                break
            await asyncio.sleep(0.02)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        await asyncio.sleep(0.2)
        assert len(server.left) == 1


@pytest.mark.parametrize(
    "fault", [Fault.WRONG_KEY, Fault.ECHO, Fault.OFF_SCHEMA, Fault.STALL, Fault.TOO_MUCH, Fault.CUT]
)
async def test_neither_key_nor_words_stand_in_logs_errors_or_values(
    fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with OpenAIServer(sky, fault=fault, key="" if fault is not Fault.WRONG_KEY else "other") as server:
        client = ModelClient(settings(server, timeout=0.5))
        async with client.conversation() as conversation:
            with pytest.raises(ModelUnavailable) as raised:
                await conversation.ask(prompt(), Sky)
    shown = "".join(traceback.format_exception(raised.value, chain=True)) + repr(client.settings) + caplog.text
    assert KEY not in shown
    assert SECRET_WORDS not in shown
    assert raised.value.__cause__ is None
    assert KEY.encode() in server.received


async def test_a_redirect_is_not_followed() -> None:
    async with OpenAIServer(sky) as other, OpenAIServer(sky, fault=Fault.ELSEWHERE) as server:
        assert str(await answered(ModelClient(settings(server)))).endswith("the endpoint points elsewhere.")
        assert (len(server.requests), other.requests) == (1, [])


async def test_nothing_is_traced_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    async with OpenAIServer(sky) as server, OpenAIServer(sky) as spy:
        monkeypatch.setenv("LANGSMITH_TRACING", "true")
        monkeypatch.setenv("LANGCHAIN_TRACING_V2", "true")
        monkeypatch.setenv("LANGSMITH_ENDPOINT", spy.url)
        monkeypatch.setenv("LANGSMITH_API_KEY", "ls-1")
        async with talking(server) as conversation:
            assert await conversation.ask(prompt(), Sky) == Sky(**GOOD)
            await said(conversation)
        await asyncio.sleep(0.2)
        assert (len(server.requests), bytes(spy.received)) == (2, b"")


async def test_an_answer_is_bounded_where_it_is_set() -> None:
    async with OpenAIServer(sky) as server:
        async with talking(server, most_tokens=700) as conversation:
            await conversation.ask(prompt(), Sky)
        assert server.requests[0]["max_tokens"] == 700
        assert "prompt_cache_key" not in server.requests[0]


@pytest.mark.parametrize(
    ("url", "knows"),
    [
        ("https://api.openai.com/v1", True),
        ("https://mine.openai.azure.com/openai/v1/", True),
        ("https://api.deepseek.com/v1", False),
        ("http://127.0.0.1:8080/v1", False),
        ("no address", False),
    ],
)
def test_fields_beyond_the_common_ones_go_where_they_are_known(url: str, knows: bool) -> None:
    assert knows_all(url) is knows


@pytest.mark.parametrize(
    "text",
    [
        '{"word": "blue", "sure": true}',
        '```json\n{"word": "blue", "sure": true}\n```',
        '<think>Hm, {"word"} ...</think>\n{"word": "blue", "sure": true}\n',
    ],
)
def test_a_form_is_read_from_what_models_put_around_it(text: str) -> None:
    assert filled(Sky, text) == Sky(**GOOD)


@pytest.mark.parametrize(
    "text", ["", "  ", "blue", "{", '{"word": "blue"}', '[{"word": "blue", "sure": true}]', "null"]
)
def test_what_is_no_form_holds_nothing_of_the_text(text: str) -> None:
    with pytest.raises(Failed) as raised:
        filled(Sky, text + "secret" if text.strip() else text)
    assert "secret" not in repr(raised.value) + str(raised.value.__context__)


def test_thoughts_alone_are_no_answer() -> None:
    assert bare("<think>never ends") == "<think>never ends"
    assert bare("<think>a</think>") == ""


@pytest.mark.parametrize("url", ["no address", "http://127.0.0.1:9/v1", "http://[half", ""])
async def test_an_address_where_nobody_answers_is_told(url: str) -> None:
    found = await answered(ModelClient(settings(url, timeout=2.0)))
    assert str(found).endswith("the endpoint cannot be reached.")


async def test_one_client_serves_several_loops() -> None:
    async with OpenAIServer(sky) as server:
        client = ModelClient(settings(server, at_once=1))
        other = asyncio.to_thread(lambda: asyncio.run(answered(client)))
        found = await asyncio.gather(other, answered(client), answered(client))
        assert all(isinstance(each, Answered) for each in found)


def test_a_key_is_not_shown() -> None:
    assert KEY not in repr(replace(settings("http://127.0.0.1:9/v1"), then=()))
