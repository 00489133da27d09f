"""Texts as vectors by an OpenAI-compatible endpoint, for a shop that has a stronger encoder than the bundled one."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import threading
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt

from assistant.domain.note import N_
from assistant.egress.calling import open_client
from assistant.errors import DeskError, ModelUnavailable, UnsafeSetup
from assistant.language.model_client import Endpoint
from assistant.language.placeholders import SHOWN, plain, shareable
from assistant.language.tokens import count_tokens

if TYPE_CHECKING:
    from openai import AsyncOpenAI

Vectors = npt.NDArray[np.float32]

#: texts, and tokens as tokens.py counts them, of one request; local servers take 16,384 tokens as a rule. One text
#: with more tokens goes alone
MOST_TEXTS, MOST_TOKENS = 64, 8000
#: characters of a name, which is a column of the store
LONGEST_NAME = 80
#: what is sent once to see whether the endpoint works, and in place of a text without words
_PROBE, _BLANK = "The parcel arrived.", "-"
#: HTTP statuses: a wrong key; no such model; a request that the endpoint does not take, perhaps for its size
_KEY, _MODEL, _REQUEST = (401, 403), 404, (400, 413, 422)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointSettings(Endpoint):
    """Where vectors are made; `dimensions` is asked of models that can shorten them, 0 means as many as they give."""

    dimensions: int = 0


class EndpointEncoder:
    """A `knowledge.ports.Encoder`; `connected` makes one. It holds no connection, so event loops may share it.

    Of queries, which buyers wrote, personal data is hidden before they leave; passages are the shop's policies and
    leave as they are. The newest `remembered` queries keep their vectors. ModelUnavailable where the endpoint gives no
    usable vectors, UnsafeSetup where its settings are wrong; neither message holds a word of the texts.
    """

    def __init__(self, settings: EndpointSettings, dimensions: int, *, remembered: int = 512) -> None:
        self._settings = settings
        self._remembered = remembered
        self._known: OrderedDict[str, Vectors] = OrderedDict()
        self._lock = threading.Lock()
        self._most = MOST_TEXTS
        self.dimensions = dimensions
        self.name = name_of(settings, dimensions)

    async def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Vectors of length 1 in the order of the texts."""
        shown = [shareable(each) or _BLANK for each in texts]
        with self._lock:
            known = {each: self._known[each] for each in shown if each in self._known}
        new = [each for each in dict.fromkeys(shown) if each not in known]
        known |= dict(zip(new, await self._encode(new), strict=True))
        with self._lock:
            self._remember(known)
        return np.stack([known[each] for each in shown]) if shown else self._none()

    async def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of length 1 in the order of the texts; of a long passage its beginning counts."""
        return await self._encode([plain(each)[:SHOWN] or _BLANK for each in texts])

    async def _encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return self._none()
        async with _connection(self._settings) as client:
            return np.concatenate([await self._some(client, each) for each in batches(texts, self._most)])

    async def _some(self, client: AsyncOpenAI, texts: Sequence[str]) -> Vectors:
        """One batch; in halves where the endpoint does not take it whole, which is remembered if they are taken."""
        try:
            rows = await _asked(client, self._settings, texts)
        except ModelUnavailable as error:
            if len(texts) == 1 or _status(error.__cause__) not in _REQUEST:
                raise
            half = (len(texts) + 1) // 2
            parts = [await self._some(client, each) for each in (texts[:half], texts[half:])]
            self._most = min(self._most, half)
            return np.concatenate(parts)
        if rows.shape[1] != self.dimensions:
            raise _another_length(self._settings, rows.shape[1])
        return rows

    def _none(self) -> Vectors:
        return np.zeros((0, self.dimensions), np.float32)

    def _remember(self, vectors: dict[str, Vectors]) -> None:
        self._known |= vectors
        for each in vectors:
            self._known.move_to_end(each)
        while len(self._known) > self._remembered:
            self._known.popitem(last=False)


async def connected(settings: EndpointSettings) -> EndpointEncoder:
    """An encoder whose endpoint was asked once, with harmless words, whether it works and how long its vectors are.

    UnsafeSetup where a setting is wrong. An endpoint that is down: ModelUnavailable, or, where the settings say the
    dimensions, an encoder that tries again with the first text.
    """
    _refuse_unfinished(settings)
    try:
        async with _connection(settings) as client:
            rows = await _asked(client, settings, [_PROBE])
    except ModelUnavailable as error:
        if _status(error.__cause__) in _REQUEST:
            raise UnsafeSetup(
                N_("The embeddings endpoint does not take a request for the model {model!r}."),
                remedy=N_(
                    "Check ASSISTANT_EMBEDDINGS_MODEL; where the model cannot shorten its vectors, set "
                    "ASSISTANT_EMBEDDINGS_DIMENSIONS to 0."
                ),
                model=settings.model,
            ) from error
        if not settings.dimensions:
            raise
        _log.warning("embeddings endpoint not reached yet: %s", error.message)
        return EndpointEncoder(settings, settings.dimensions)
    if settings.dimensions not in (0, rows.shape[1]):
        raise _another_length(settings, rows.shape[1])
    return EndpointEncoder(settings, rows.shape[1])


def name_of(settings: EndpointSettings, dimensions: int) -> str:
    """Model, host and dimensions in at most LONGEST_NAME characters, since vectors of two names are never compared."""
    at = urlsplit(settings.url)
    host = f"{at.hostname}:{at.port}" if at.port else f"{at.hostname}"
    name = f"{settings.model}@{host}/{dimensions}"
    if len(name) <= LONGEST_NAME:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:12]
    return f"{name[: LONGEST_NAME - len(digest) - 1]}#{digest}"


def batches(texts: Sequence[str], most: int) -> Iterator[Sequence[str]]:
    """The texts in a row, in parts of at most `most` texts and MOST_TOKENS tokens."""
    if len(texts) == 1:
        yield texts
        return
    start = tokens = 0
    for place, text in enumerate(texts):
        own = count_tokens(text)
        if place > start and (place - start == most or tokens + own > MOST_TOKENS):
            yield texts[start:place]
            start, tokens = place, 0
        tokens += own
    yield texts[start:]


def _refuse_unfinished(settings: EndpointSettings) -> None:
    if not settings.model:
        raise UnsafeSetup(
            N_("ASSISTANT_EMBEDDINGS_URL is set without a model."),
            remedy=N_("Set ASSISTANT_EMBEDDINGS_MODEL to its name."),
        )
    try:
        at = urlsplit(settings.url)
        sound = at.scheme in ("http", "https") and bool(at.hostname) and at.port != 0
    except ValueError:
        sound = False
    if not sound:
        raise UnsafeSetup(
            N_("ASSISTANT_EMBEDDINGS_URL is no web address."),
            remedy=N_("Set it to the endpoint's address, such as https://models.example/v1."),
        )


@asynccontextmanager
async def _connection(settings: EndpointSettings) -> AsyncIterator[AsyncOpenAI]:
    """One set of connections, closed at the end; redirects are not followed."""
    from openai import AsyncOpenAI

    async with open_client(settings.reach, timeout=settings.timeout) as connections:
        yield AsyncOpenAI(
            base_url=settings.url,
            api_key=settings.key or "none",
            timeout=settings.timeout,
            max_retries=settings.retries,
            http_client=connections,  # type: ignore[arg-type]  # its types name one of the two it takes
        )


async def _asked(client: AsyncOpenAI, settings: EndpointSettings, texts: Sequence[str]) -> Vectors:
    """The vectors of one request. The cause of an error may repeat the texts, its message does not."""
    from openai import omit

    try:
        async with asyncio.timeout(settings.timeout):
            answer = await client.embeddings.create(
                input=list(texts), model=settings.model, dimensions=settings.dimensions or omit
            )
        return vectors_of(answer.data, len(texts))
    except DeskError:
        raise
    except Exception as error:  # network, HTTP, JSON, shape: without vectors there is no search, whatever happened
        raise _refusal(error, settings) from error


def vectors_of(data: Sequence[Any], count: int) -> Vectors:
    """Rows of length 1 in the order of `index`; ModelUnavailable unless there are `count` that have a direction."""
    if sorted(each.index for each in data) != list(range(count)):
        raise _unusable(N_("not one vector for each text"))
    ordered = sorted(data, key=lambda each: int(each.index))
    rows = np.array([each.embedding for each in ordered], dtype=np.float64)
    with np.errstate(over="ignore", invalid="ignore"):
        lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    if rows.ndim != 2 or not np.isfinite(lengths).all() or not lengths.all():
        raise _unusable(N_("a vector without a direction"))
    return np.asarray(rows / lengths, dtype=np.float32)


def _refusal(error: Exception, settings: EndpointSettings) -> DeskError:
    status = _status(error)
    if status in _KEY:
        return UnsafeSetup(
            N_("The embeddings endpoint does not accept the key."),
            remedy=N_("Set ASSISTANT_EMBEDDINGS_KEY to a key that may use the model {model!r}."),
            model=settings.model,
        )
    if status == _MODEL:
        return UnsafeSetup(
            N_("The embeddings endpoint does not know the model {model!r}."),
            remedy=N_("Check ASSISTANT_EMBEDDINGS_MODEL and ASSISTANT_EMBEDDINGS_URL, which mostly ends in /v1."),
            model=settings.model,
        )
    return _unusable(type(error).__name__)


def _unusable(error: str) -> ModelUnavailable:
    return ModelUnavailable(N_("No usable vectors from the embeddings endpoint: {error}."), error=error)


def _another_length(settings: EndpointSettings, dimensions: int) -> DeskError:
    """A wrong setting where one says the dimensions; otherwise an endpoint that changed its mind."""
    if not settings.dimensions:
        return _unusable(N_("vectors of another length than before"))
    return UnsafeSetup(
        N_("The model {model!r} gives vectors of {given} numbers, not of {wanted}."),
        remedy=N_("Set ASSISTANT_EMBEDDINGS_DIMENSIONS to {given}, or to 0 to take what comes."),
        model=settings.model,
        given=dimensions,
        wanted=settings.dimensions,
    )


def _status(error: BaseException | None) -> int:
    return int(getattr(error, "status_code", 0) or 0)
