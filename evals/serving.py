"""The application on a real socket of this machine, as browsers and programs meet it."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import uvicorn

from api.app import create_app
from assistant.settings import Settings

#: seconds a server may take to start, and streams of open pages to end
START, END = 60.0, 1


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """The application on a free port of this machine, in a thread of its own; gives its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=END))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        _until(lambda: server.started, thread)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=15)
        listener.close()


def _until(ready: Callable[[], bool], thread: threading.Thread | BaseProcess) -> None:
    end = time.monotonic() + START
    while not ready():
        if time.monotonic() > end or not thread.is_alive():
            raise RuntimeError("the server did not start")
        time.sleep(0.02)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def serving_apart(home: Path, at: datetime) -> Iterator[int]:
    """A desk at one moment in a process of its own, as a seller runs it: whoever drives it takes none of its time.

    Gives its port on this machine.
    """
    port = free_port()
    server = get_context("spawn").Process(target=serve_here, args=(home, port, at), daemon=True)
    server.start()
    try:
        _until(lambda: _ready(port), server)
        yield port
    finally:
        server.terminate()
        server.join(timeout=30)


def _ready(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/ready")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def serve_here(home: Path, port: int, at: datetime) -> None:
    """The application in this process, until it is ended; what a server does beside its requests is left out."""
    app = create_app(Settings(home=home, database_url=""), language="en", now=lambda: at)
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="error")
