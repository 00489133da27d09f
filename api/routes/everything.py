"""Every router of the API, in the order of its documentation."""

from __future__ import annotations

from fastapi import APIRouter

from api.routes import (
    after,
    cases,
    changes,
    decisions,
    events,
    guides,
    health,
    outbox,
    photos,
    shops,
    suggestions,
)

ROUTERS: tuple[APIRouter, ...] = tuple(
    each.router
    for each in (
        health,
        shops,
        cases,
        decisions,
        outbox,
        after,
        suggestions,
        changes,
        photos,
        guides,
        events,
    )
)
