"""What a configured language model takes over, each with its embedded counterpart behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from assistant.domain.wording import Wording
from assistant.language.model_case import Model, Tools
from assistant.language.model_chat import ModelChat
from assistant.language.model_client import ModelClient
from assistant.language.model_search import ModelReranker, ModelRewriter
from assistant.language.model_translation import ModelTranslator
from assistant.language.prompts import load_prompt


def model_of(
    client: ModelClient,
    prompts: Path,
    *,
    wording: Callable[[str], Wording | None],
    working_day: Callable[[datetime, int, str], datetime],
) -> Model:
    """The model that reads and answers cases. `prompts` is the folder of prompt files; WrongInput if unsound."""
    return Model(
        Tools(
            client=client,
            diagnose=load_prompt(prompts, "diagnose"),
            answer=load_prompt(prompts, "answer"),
            again=load_prompt(prompts, "again"),
            wording=wording,
            working_day=working_day,
        )
    )


def chat_model(client: ModelClient, prompts: Path, *, wording: Callable[[str], Wording | None]) -> ModelChat:
    """The model that answers in live chats; WrongInput if its prompt is unsound."""
    return ModelChat(client, load_prompt(prompts, "suggest"), wording=wording)


def translator(client: ModelClient, prompts: Path) -> ModelTranslator:
    """The model that says a case's texts in the reader's language; WrongInput if its prompt is unsound."""
    return ModelTranslator(client, load_prompt(prompts, "translate"))


def search_stations(
    client: ModelClient, prompts: Path, *, rewrites: bool, reranks: bool
) -> tuple[ModelRewriter | None, ModelReranker | None]:
    """What a model does in the search: None for each that is not wanted; WrongInput if a prompt is unsound."""
    return (
        ModelRewriter(client, load_prompt(prompts, "rewrite_question")) if rewrites else None,
        ModelReranker(client, load_prompt(prompts, "rerank_clauses")) if reranks else None,
    )
