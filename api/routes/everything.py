"""Every router of the API, in the order of its documentation."""

from __future__ import annotations

from fastapi import APIRouter

from api.routes import (
    after,
    cases,
    changes,
    clocks,
    companion,
    decisions,
    events,
    exports,
    guides,
    health,
    hooks,
    imports,
    knowledge,
    learning,
    outbox,
    people,
    photos,
    records,
    rules,
    shops,
    suggestions,
)

ROUTERS: tuple[APIRouter, ...] = (
    *(each.router for each in (health, shops, people, cases, decisions, outbox, after, clocks, suggestions, changes)),
    companion.router,
    *(each.router for each in (knowledge, rules, learning, imports, exports, records, hooks, photos, guides, events)),
    records.files,
    health.measured,
)
