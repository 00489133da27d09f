"""Traces: OpenTelemetry's own SDK sends real spans over HTTP to a collector, and nothing of a person with them."""

from __future__ import annotations

import asyncio
import logging
import os
from importlib.util import find_spec
from pathlib import Path

import pytest

if find_spec("opentelemetry.sdk") is None or find_spec("opentelemetry.exporter.otlp.proto.common") is None:
    if os.environ.get("CI"):
        raise RuntimeError("CI must show what traces hold: the extra `otel` is not installed")
    pytest.skip("the extra `otel` is not installed", allow_module_level=True)

from api.access import FORM_KEY
from api.app import create_app
from api.spans import Spans
from assistant.egress.addresses import Reach
from assistant.errors import UnsafeSetup
from tests.collector import Collector
from tests.served import NOW, SCRIPT, client_of, settings_of, signed, stock

pytestmark = pytest.mark.anyio

#: what a person, a buyer or the owner would not want a collector to hold
PHONE, PASSWORD, ENVIRONMENT = "13800138000", "tr0ub4dor and three", "from-the-environment"


async def walked(home: Path, collector: Collector) -> list[str]:
    """Ask for all kinds of things with words of people in them; gives the words."""
    app = create_app(settings_of(home).model_copy(update={"traces_url": collector.url}), language="en", now=lambda: NOW)

    @app.get("/api/breaks/{name}")
    async def breaks(name: str) -> None:
        raise ValueError(f"{name} {PHONE} cannot be read")

    async with app.router.lifespan_context(app):
        client = await signed(client_of(app), home, "Olavinlinna")
        client.headers.update({"user-agent": "Browser of Ola", "traceparent": f"00-{'ab' * 16}-{'cd' * 8}-01"})
        client.headers.update({"baggage": f"buyer={PHONE}"})
        for path in ("/api/cases", f"/api/cases?q={PHONE}", "/api/cases/muguang-1", "/cases/muguang-1", "/health"):
            assert (await client.get(path)).status_code == 200
        assert (await client.post("/api/people", json={"name": "Zhao Buyerless", "role": "agent"})).status_code == 200
        assert (await client.post("/api/cases/muguang-2/reject", json={"reason": PHONE})).status_code in {200, 428}
        assert (await client.get("/nowhere/Zhao-Buyerless")).status_code == 404
        assert (await client.get(f"/api/breaks/Zhao-Buyerless?p={PHONE}")).status_code == 500
        await client.post("/sign-in", data={"name": "Olavinlinna", "password": PASSWORD})
        cookies, key = [str(each) for each in client.cookies.values()], client.headers[FORM_KEY]
        await client.aclose()
    words = ["Olavinlinna", "Zhao", "Buyerless", PHONE, PASSWORD, "muguang-1", "muguang-2", "Browser of Ola", SCRIPT]
    return [*words, ENVIRONMENT, "cannot be read", "127.0.0.1", key, *cookies]


async def test_spans_arrive_and_hold_nothing_of_a_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OTEL_RESOURCE_ATTRIBUTES", "OTEL_EXPORTER_OTLP_HEADERS"):
        monkeypatch.setenv(name, f"secret={ENVIRONMENT}")
    await stock(tmp_path)
    with Collector() as collector:
        words = await walked(tmp_path, collector)
        names = {each.name for each in collector.spans()}
        assert {"GET /api/cases", "GET /api/cases/{case}", "POST /api/cases/{case}/reject", "GET -"} <= names
        assert "GET /api/breaks/{name}" in names
        assert "POST /sign-in" in names
        sent = b"".join(collector.bodies).decode("utf-8", "replace")
        head = str(collector.headers)
        assert [each for each in words if each in sent] == []
        assert [each for each in words[:-4] if each in head] == []
        assert all(each == {"service.name": "review-repair-desk"} for each in collector.resources())
        for each in collector.spans():
            allowed = {"http.route", "http.request.method", "http.response.status_code", "error.type"}
            assert {one.key for one in each.attributes} <= allowed
            assert (list(each.events), list(each.links), each.trace_state, each.status.message) == ([], [], "", "")
            assert not each.parent_span_id  # nobody from outside says to which trace it belongs
        broke = next(each for each in collector.spans() if each.name == "GET /api/breaks/{name}")
        assert (broke.status.code, {one.key: one.value.string_value for one in broke.attributes}["error.type"]) == (
            2,
            "ValueError",
        )


async def one_span(endpoint: str, reach: Reach, *addresses: str) -> list[str]:
    """Send one span; gives the names that were asked for, each answered with the next address."""
    asked: list[str] = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return [addresses[min(len(asked), len(addresses)) - 1]]

    spans = Spans(endpoint, reach, resolve=resolve)
    with spans.begun("GET") as span:
        spans.ended(span, "GET", "/", 200)
    await asyncio.to_thread(spans.close)
    return asked


async def test_the_machine_that_was_checked_is_the_one_that_is_called(caplog: pytest.LogCaptureFixture) -> None:
    """A name is asked for once, so that a second answer changes nothing; a machine inside must be named."""
    inside = Reach(inside=frozenset({"collector.shop.example"}))
    with Collector() as collector, caplog.at_level(logging.WARNING, "desk.traces"):
        endpoint = f"http://collector.shop.example:{collector.port}/v1/traces"
        assert await one_span(endpoint, inside, "127.0.0.1", "192.0.2.7") == ["collector.shop.example"]
        assert [each["host"] for each in collector.headers] == [f"collector.shop.example:{collector.port}"]
        assert len(collector.spans()) == 1
        assert not caplog.records
        for bad in ("127.0.0.1", "10.0.0.8", "169.254.169.254", "::ffff:127.0.0.1"):
            await one_span(endpoint.replace("http:", "https:"), Reach(), bad)
        await one_span(endpoint, inside, "169.254.169.254")
        assert len(collector.bodies) == 1
    assert {each.getMessage() for each in caplog.records} == {
        "traces do not reach the collector, and are lost until they do"
    }


@pytest.mark.parametrize("answer", [307, 500])
async def test_a_collector_leads_nowhere_and_its_trouble_stays_its_own(tmp_path: Path, answer: int) -> None:
    with Collector() as other, Collector(answer=answer, elsewhere=other.url) as collector:
        await one_span(collector.url, Reach(here=True), "127.0.0.1")
        assert (len(collector.bodies), other.bodies) == (1, [])


async def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with Collector() as proxy, Collector() as collector:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        await one_span(collector.url, Reach(here=True), "127.0.0.1")
        assert (len(collector.bodies), proxy.bodies) == (1, [])


def test_without_the_extra_the_desk_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.delitem(sys.modules, "api.spans")
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(UnsafeSetup, match="OpenTelemetry") as caught:
        create_app(
            settings_of(tmp_path).model_copy(update={"traces_url": "http://127.0.0.1:9/"}),
            language="en",
            now=lambda: NOW,
        )
    assert "review-repair-desk[otel]" in str(caught.value.remedy)
