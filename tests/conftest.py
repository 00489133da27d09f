"""Shared fixtures: no test talks to anything but this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest

LOOPBACK = ("127.", "::1", "localhost")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to any other machine raises."""
    real: Callable[..., Any] = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> Any:
        host = address[0] if isinstance(address, tuple) else "localhost"
        if not str(host).startswith(LOOPBACK):
            raise RuntimeError(f"a test wanted to reach {host!r}")
        return real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
