"""The stations that a configured language model takes over, each with its embedded counterpart behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from assistant.language.model_client import ModelClient
from assistant.language.model_diagnoser import Diagnoser, ModelDiagnoser
from assistant.language.model_search import ModelReranker, ModelRewriter
from assistant.language.model_writer import ModelWriter, Writer
from assistant.language.prompts import load_prompt


def model_stations(
    diagnoser: Diagnoser,
    writer: Writer,
    client: ModelClient,
    prompts: Path,
    *,
    working_day: Callable[[datetime, int, str], datetime],
) -> tuple[ModelDiagnoser, ModelWriter]:
    """Diagnoser and writer over the embedded ones. `prompts` is the folder of prompt files; WrongInput if unsound."""
    return (
        ModelDiagnoser(diagnoser, client, load_prompt(prompts, "diagnose")),
        ModelWriter(writer, client, load_prompt(prompts, "write"), working_day=working_day),
    )


def search_stations(
    client: ModelClient, prompts: Path, *, rewrites: bool, reranks: bool
) -> tuple[ModelRewriter | None, ModelReranker | None]:
    """What a model does in the search: None for each that is not wanted; WrongInput if a prompt is unsound."""
    return (
        ModelRewriter(client, load_prompt(prompts, "rewrite_question")) if rewrites else None,
        ModelReranker(client, load_prompt(prompts, "rerank_clauses")) if reranks else None,
    )
