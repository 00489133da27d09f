"""The server of `evals.model_server`, under the names the tests use."""

from __future__ import annotations

from evals.model_server.answers import completion, error_body, is_strict
from evals.model_server.faults import Fault, OddVectors
from evals.model_server.server import Answer, OpenAIServer
from evals.model_server.vectors import coded, spoilt, vector_of

__all__ = [
    "Answer",
    "Fault",
    "OddVectors",
    "OpenAIServer",
    "coded",
    "completion",
    "error_body",
    "is_strict",
    "spoilt",
    "vector_of",
]
