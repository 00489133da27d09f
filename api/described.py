"""The description of the API: FastAPI's, with the examples whole; it would leave their nulls out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel

from api.routes.decision_shapes import Asked
from api.routes.shapes import Shape


def described(app: FastAPI) -> Callable[[], dict[str, Any]]:
    """What `/openapi.json` answers; made once."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            schemas = plain()["components"]["schemas"]
            for each in (*_below(Shape), *_below(Asked)):
                extra = each.model_config.get("json_schema_extra")
                if each.__name__ in schemas and isinstance(extra, dict) and "examples" in extra:
                    schemas[each.__name__]["examples"] = extra["examples"]
        return app.openapi_schema or {}

    return openapi


def _below(kind: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)
