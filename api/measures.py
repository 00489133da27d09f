"""Figures for a monitor, in Prometheus' form. Labels are routes, states and shop ids: nothing of a person."""

from __future__ import annotations

from time import perf_counter

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.desk.desk import Desk

#: seconds of the steps of the histogram: a page, a decision, a model
STEPS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
UNKNOWN = "-"


class Measures:
    """What one process counts. Cases and sends are counted when somebody asks."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        labels = ("method", "route", "status")
        self._requests = Counter("desk_requests", "Requests answered.", labels, registry=self._registry)
        self._seconds = Histogram(
            "desk_request_seconds",
            "Seconds until an answer began.",
            ("method", "route"),
            buckets=STEPS,
            registry=self._registry,
        )
        self._open = Gauge("desk_requests_open", "Requests under way.", registry=self._registry)
        self._cases = Gauge("desk_cases", "Cases by state.", ("shop", "state"), registry=self._registry)
        self._sends = Gauge("desk_sends", "Outbox items by state.", ("shop", "state"), registry=self._registry)

    def began(self) -> None:
        self._open.inc()

    def ended(self, method: str, route: str, status: int, seconds: float) -> None:
        self._open.dec()
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)

    async def text(self, desk: Desk) -> bytes:
        """Everything, as Prometheus reads it."""
        for shop in await desk.shops.all():
            for state, n in (await desk.reader.counts(shop.id)).items():
                self._cases.labels(shop.id, state).set(n)
            for sent, n in (await desk.outbox.counts(shop.id)).items():
                self._sends.labels(shop.id, sent).set(n)
        return generate_latest(self._registry)


class Measured:
    """ASGI middleware: counts each request under its route's template, never under its address."""

    def __init__(self, app: ASGIApp, measures: Measures) -> None:
        self._app = app
        self._measures = measures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status, began, took = 500, perf_counter(), 0.0
        self._measures.began()

        async def noted(message: Message) -> None:
            nonlocal status, took
            if message["type"] == "http.response.start":
                status, took = int(message["status"]), perf_counter() - began
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            seconds = took or perf_counter() - began
            self._measures.ended(method_of(scope), route_of(scope), status, seconds)


def route_of(scope: Scope) -> str:
    """The template of the route that answered, such as `/api/cases/{case}`."""
    return str(getattr(scope.get("route"), "path", UNKNOWN))


def method_of(scope: Scope) -> str:
    return str(scope["method"]) if scope["method"] in _METHODS else UNKNOWN


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
