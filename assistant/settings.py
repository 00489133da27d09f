"""What can be set from outside, read once in `bootstrap`; everyone else is handed a value."""

from __future__ import annotations

import re
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.domain.outgoing import Resend


class NextModel(BaseModel):
    """An endpoint that is asked where those before it give no answer."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str
    model: str
    key: SecretStr = SecretStr("")


class ModelPrice(BaseModel):
    """Minor units of `model_currency` for a million tokens; `cached` without a value costs as much as `prompt`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    prompt: float = Field(ge=0)
    completion: float = Field(ge=0)
    cached: float | None = Field(default=None, ge=0)


class Settings(BaseSettings):
    """Environment variables with the prefix `ASSISTANT_`, or a `.env` file in the working directory."""

    model_config = SettingsConfigDict(env_prefix="ASSISTANT_", env_file=".env", extra="ignore")

    #: where the desk keeps its database, index, outbox files and quarantine
    home: Path = Field(default_factory=lambda: Path.home() / ".review-desk")
    #: address of another database, such as `postgresql://user@host/desk`; empty means SQLite in `home`
    database_url: str = ""
    #: https address under which a proxy serves the inbox; empty means this machine alone, on plain http
    public_url: str = ""
    #: origins of pages that may show the chat companion in a frame and tell it a conversation, with spaces between,
    #: such as https://chat.example.com; empty means none
    companion_hosts: str = ""
    #: minutes a session may be left alone, and hours until it ends however much it is used
    session_idle_minutes: float = Field(default=120, gt=0, le=24 * 60)
    session_hours: float = Field(default=12, gt=0, le=30 * 24)
    #: an OpenID Connect provider that people may sign in with: its issuer, this desk's client there, what to call it
    oidc_issuer: str = ""
    oidc_client: str = ""
    oidc_secret: SecretStr = SecretStr("")
    #: a file that holds the secret, in its place
    oidc_secret_file: Path | None = None
    oidc_name: str = Field(default="OpenID Connect", max_length=40)
    #: folder with `prompts/ playbooks/ knowledge_base/`; empty means those that ship with the desk
    files: Path | None = None
    #: lines of the server's log as JSON objects, and an OTLP collector for traces such as http://localhost:4318/v1/traces
    log_json: bool = False
    traces_url: str = ""
    #: hosts inside this network that settings below may name (model, embeddings, webhook, identity provider), with
    #: commas between; this machine and public ones need no leave
    internal_hosts: str = ""
    #: hosts inside this network that webhooks out may be told at, and whether those are the only ones
    hooks_hosts: str = ""
    hooks_only: bool = False
    #: whether webhooks out may be told at this machine itself; for trying them out
    hooks_here: bool = False
    #: cases a batch of the backlog; what a killed run loses at most
    batch: int = Field(default=20, ge=1, le=500)
    #: address that `webhook` posts approved texts to, and the secret that signs them (Standard Webhooks)
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    #: what that receiver promises about the same `webhook-id` twice: keyed, upsert, listed or never
    webhook_resend: Resend = Resend.NEVER
    #: address that lists what stands at a target, for a receiver that promises `listed`
    webhook_list_url: str = ""
    #: most texts a second that leave through it
    webhook_rate: float = Field(default=5.0, gt=0)
    #: seconds an approved text waits before a worker sends it by itself; until then the approval can be taken back
    undo_seconds: float = Field(default=30.0, ge=0)
    #: an OpenAI-compatible endpoint; empty means the embedded default does everything
    model_url: str = ""
    model: str = ""
    model_key: SecretStr = SecretStr("")
    #: seconds until a model's answer is given up and the embedded default answers
    model_timeout: float = Field(default=30.0, gt=0)
    #: other models of that endpoint for texts alone, for judgements, for what is asked of the search, for translations
    model_write: str = ""
    model_judge: str = ""
    model_search: str = ""
    model_translate: str = ""
    #: endpoints asked in order where that one gives no answer: JSON, [{"url": "...", "model": "...", "key": "..."}]
    model_then: tuple[NextModel, ...] = ()
    #: how often a request that failed in passing is made again
    model_retries: int = Field(default=2, ge=0, le=10)
    #: seconds until a connection stands, and until the first and each next byte comes (0: the whole time-out)
    model_connect: float = Field(default=5.0, gt=0)
    model_first_byte: float = Field(default=0.0, ge=0)
    #: seconds that all questions of one case may take together
    model_case_seconds: float = Field(default=60.0, gt=0)
    #: most questions under way together, and most requests and tokens a minute, of each process; 0 is no bound
    model_at_once: int = Field(default=4, ge=1)
    model_requests_minute: int = Field(default=0, ge=0)
    model_tokens_minute: int = Field(default=0, ge=0)
    #: most tokens of an answer; 0 leaves it to the endpoint
    model_answer_tokens: int = Field(default=0, ge=0)
    #: most tokens of one case, of a shop's day and of the day of all shops; 0 is no bound
    model_case_tokens: int = Field(default=60_000, ge=0)
    model_shop_tokens: int = Field(default=0, ge=0)
    model_day_tokens: int = Field(default=0, ge=0)
    #: the same in minor units of `model_currency`, for models with a price
    model_case_money: float = Field(default=0, ge=0)
    model_shop_money: float = Field(default=0, ge=0)
    model_day_money: float = Field(default=0, ge=0)
    #: prices by model: JSON, {"big-1": {"prompt": 250, "cached": 125, "completion": 1000}}
    model_prices: dict[str, ModelPrice] = Field(default_factory=dict)
    model_currency: str = Field(default="USD", pattern="^[A-Z]{3}$")
    #: seconds until a model's first sentence for a live chat, and from one to the next; then the embedded one answers
    suggest_patience: float = Field(default=5.0, gt=0, le=25)
    #: whether that model says questions again in the words of rules, and puts the clauses found in order
    model_rewrites: bool = False
    model_reranks: bool = False
    #: an OpenAI-compatible endpoint for embeddings; empty means the bundled encoder
    embeddings_url: str = ""
    embeddings_model: str = ""
    embeddings_key: SecretStr = SecretStr("")
    #: numbers of a vector, asked of models that can shorten theirs; 0 means as many as the model gives
    embeddings_dimensions: int = Field(default=0, ge=0)

    @field_validator("database_url")
    @classmethod
    def _with_the_driver(cls, url: str) -> str:
        """PostgreSQL is spoken to by psycopg, whatever other programs write in its address."""
        return re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql+psycopg://", url)

    @property
    def hosts_inside(self) -> frozenset[str]:
        return _hosts(self.internal_hosts)

    @property
    def hosts_of_hooks(self) -> frozenset[str]:
        return _hosts(self.hooks_hosts)

    @property
    def on_server(self) -> bool:
        """Whether the desk lies on PostgreSQL."""
        return self.database_url.startswith("postgresql")

    @property
    def desk_url(self) -> str:
        """The desk's own database: the one that is set, or a SQLite file in `home`."""
        return self.database_url or f"sqlite+aiosqlite:///{self.home.expanduser() / 'desk.sqlite'}"

    @property
    def engine_url(self) -> str:
        """The engine's database: the desk's own PostgreSQL, or a second SQLite file in `home`."""
        if self.on_server:
            return self.database_url
        return f"sqlite:///{self.home.expanduser() / 'engine.sqlite'}"


def _hosts(listed: str) -> frozenset[str]:
    """Names of machines as they stand in addresses."""
    return frozenset(filter(None, (each.strip().casefold() for each in listed.split(","))))
