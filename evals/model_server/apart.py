"""The server in a thread of its own, for whoever asks from another event loop or process."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from evals.model_server.server import OpenAIServer


@contextmanager
def apart(server: OpenAIServer) -> Iterator[OpenAIServer]:
    """`with apart(OpenAIServer(answer)) as server:` serves until the block ends."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result(10)
        yield server
        asyncio.run_coroutine_threadsafe(server.__aexit__(None, None, None), loop).result(10)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
