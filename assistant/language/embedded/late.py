"""Questions and passages read word by word, so that each word of a question can look for its own answer.

Late interaction as in ColBERT (Khattab and Zaharia 2020, arXiv 2004.12832) on the bundled multilingual-e5-small: the
lower layers are the package's own, the upper ones and a projection are tuned on our own questions and rules and come
from the artefact `late.npz`, which `python -m evals.retrieval` writes. One pass gives both a vector of the whole text
and a small vector of every piece.
"""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.domain.note import N_
from assistant.errors import UnsafeSetup
from assistant.language.embedded.bundled import BundledModel, unpacked
from assistant.language.embedded.encoder import encodable_passage, encodable_query
from assistant.language.embedded.one_thread import keep_to_one_thread

Floats = npt.NDArray[np.float32]

#: raised with every change of the artefact's layout
FORMAT = 1
LAYERS, HEADS = 12, 12
#: a number of a piece's vector is kept as a whole number of this many steps
STEPS = 127
#: pieces of the mark that tells a query or a passage, with the start mark; they are no words of the text
MARKS = {True: 4, False: 3}
PREFIX = {True: "query: ", False: "passage: "}
_MATRICES = ("q", "k", "v", "ao", "fi", "fo")
_NORMS = ("aln", "oln")
#: a layer's inputs have about this length, so that the weights of words are learnt at a plain scale
_LENGTH = 19.6
#: texts read before another caller gets a turn
_AT_ONCE = 8

#: (is a query, text)
Key = tuple[bool, str]
#: vector of the text; vectors of its pieces (pieces, narrow) in whole steps; how much each piece counts, summing to 1
Reading = tuple[Floats, npt.NDArray[np.int8], Floats]


class LateReader:
    """An encoder of whole texts that also reads them piece by piece; each text alone, whatever its company.

    The model is loaded with the first text: 1.3 s and 380 MB, half of it the vocabulary. The newest `remembered`
    readings are kept. Raises UnsafeSetup when the artefact has another layout.
    """

    def __init__(self, artefact: Path | None = None, *, remembered: int = 512) -> None:
        path = artefact or Path(__file__).with_name("late.npz")
        with np.load(path, allow_pickle=False) as stored:
            if int(stored["format"]) != FORMAT:
                raise UnsafeSetup(
                    N_("{file} has layout {found}; this version needs layout {wanted}."),
                    remedy=N_("Train it again with `python -m evals.retrieval`."),
                    file=path.name,
                    found=int(stored["format"]),
                    wanted=FORMAT,
                )
            self._tuned = {name: stored[name] for name in stored.files}
        self.name = str(self._tuned["name"])
        self.dimensions = 384
        #: numbers of one piece's vector
        self.narrow = int(self._tuned["projection"].shape[1])
        self._remembered = remembered
        self._known: OrderedDict[Key, Reading] = OrderedDict()
        self._lock = threading.Lock()
        self._model: _Model | None = None

    async def encode_queries(self, texts: Sequence[str]) -> Floats:
        """Vectors of unit length, shape (texts, 384)."""
        return _stacked([vector for vector, _, _ in await self._read(True, texts)], self.dimensions)

    async def encode_passages(self, texts: Sequence[str]) -> Floats:
        """Vectors of unit length, shape (texts, 384)."""
        return _stacked([vector for vector, _, _ in await self._read(False, texts)], self.dimensions)

    async def read_queries(self, texts: Sequence[str]) -> list[tuple[Floats, Floats]]:
        """Of each text the vectors of its pieces, shape (pieces, narrow), and their weights, shape (pieces,)."""
        read = await self._read(True, texts)
        return [(np.asarray(pieces / STEPS, np.float32), weights) for _, pieces, weights in read]

    async def read_passages(self, texts: Sequence[str]) -> list[npt.NDArray[np.int8]]:
        """Of each text the vectors of its pieces in whole steps of 1/127, shape (pieces, narrow)."""
        return [pieces for _, pieces, _ in await self._read(False, texts)]

    async def _read(self, query: bool, texts: Sequence[str]) -> list[Reading]:
        plain = encodable_query if query else encodable_passage
        keys = [(query, plain(each)) for each in texts]
        read: list[Reading] = []
        for start in range(0, len(keys), _AT_ONCE):
            read += await asyncio.to_thread(self._readings, keys[start : start + _AT_ONCE])
        return read

    def _readings(self, keys: Sequence[Key]) -> list[Reading]:
        with self._lock:
            self._model = self._model or _Model(self._tuned)
            for key in keys:
                if key not in self._known:
                    self._known[key] = self._model.read(*key)
                self._known.move_to_end(key)
            found = [self._known[key] for key in keys]
            while len(self._known) > self._remembered:
                self._known.popitem(last=False)
        return found


class _Model:
    """The weights, and one pass through them."""

    def __init__(self, tuned: dict[str, npt.NDArray[np.generic]]) -> None:
        keep_to_one_thread()
        self._bundled = BundledModel()
        tensor = self._bundled.tensor
        self._start = tensor("emb.pos").reshape(self._bundled.longest, -1) + tensor("emb.type")[: self._bundled.width]
        self._start_norm = tensor("emb.ln.w"), tensor("emb.ln.b")
        self._layers = [_layer(self._bundled, number, tuned) for number in range(LAYERS)]
        self._projection = tuned["projection"].astype(np.float32)
        self._attention = tuned["attention"].astype(np.float32)
        self._rarity, self._bias = (np.float32(tuned[name]) for name in ("rarity", "bias"))

    def read(self, query: bool, text: str) -> Reading:
        pieces = self._bundled.pieces(PREFIX[query] + text)
        state = self._bundled.word_vectors(pieces) + self._start[: len(pieces)]
        state = _levelled(state, *self._start_norm, self._bundled.epsilon)
        for layer in self._layers:
            state = _through(layer, state, self._bundled.epsilon)
        whole = state.mean(axis=0)
        # of an empty text the start mark alone is left
        words = slice(MARKS[query], len(pieces) - 1) if len(pieces) > MARKS[query] + 1 else slice(0, 1)
        narrow = _unit(state[words] @ self._projection)
        weights = np.logaddexp(
            0.0,
            _LENGTH * _unit(state[words]) @ self._attention
            + self._rarity * self._bundled.rarity(pieces[words])
            + self._bias,
        ).astype(np.float32)
        weights /= max(float(weights.sum()), 1e-6)
        return _unit(whole), np.round(narrow * STEPS).astype(np.int8), weights


def _layer(bundled: BundledModel, number: int, tuned: dict[str, npt.NDArray[np.generic]]) -> dict[str, Floats]:
    """Weights of one layer by their short names, tuned ones first; matrices turned, so that rows go in."""
    layer: dict[str, Floats] = {}
    for name in (f"{each}.{part}" for each in (*_MATRICES, *_NORMS) for part in "wb"):
        key = f"l{number}.{name}"
        stored = tuned.get(key)
        if stored is None:
            values = bundled.tensor(key)
        else:
            values = unpacked(stored.astype(np.uint8)) if stored.dtype == np.uint8 else stored.astype(np.float32)
        layer[name] = values
    for each in _MATRICES:
        outputs = len(layer[f"{each}.b"])
        layer[f"{each}.w"] = np.ascontiguousarray(layer[f"{each}.w"].reshape(outputs, -1).T)
    return layer


def _through(at: dict[str, Floats], state: Floats, epsilon: float) -> Floats:
    """One layer as in BERT (Devlin et al. 2019): attention, then two dense steps, each added and levelled."""
    count, width = state.shape
    each = width // HEADS
    query, key, value = (
        (state @ at[f"{name}.w"] + at[f"{name}.b"]).reshape(count, HEADS, each).transpose(1, 0, 2) for name in "qkv"
    )
    near = query @ key.transpose(0, 2, 1) / np.float32(np.sqrt(each))
    near = np.exp(near - near.max(axis=-1, keepdims=True))
    near /= near.sum(axis=-1, keepdims=True)
    heard = (near @ value).transpose(1, 0, 2).reshape(count, width) @ at["ao.w"] + at["ao.b"]
    state = _levelled(state + heard, at["aln.w"], at["aln.b"], epsilon)
    inner = _gelu(state @ at["fi.w"] + at["fi.b"]) @ at["fo.w"] + at["fo.b"]
    return _levelled(state + inner, at["oln.w"], at["oln.b"], epsilon)


def _gelu(values: Floats) -> Floats:
    """Hendrycks and Gimpel's tanh form (2016, arXiv 1606.08415)."""
    inner = values * values  # a power of three takes ten times as long as two products
    inner *= 0.044715
    inner += 1.0
    inner *= values
    inner *= 0.7978845608
    np.tanh(inner, out=inner)
    inner += 1.0
    inner *= values
    inner *= 0.5
    return inner


def _levelled(values: Floats, gain: Floats, offset: Floats, epsilon: float) -> Floats:
    centred = values - values.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(epsilon))
    return np.asarray(centred / spread * gain + offset, np.float32)


def _unit(values: Floats) -> Floats:
    length = np.linalg.norm(values, axis=-1, keepdims=True)
    return np.asarray(values / np.maximum(length, 1e-12), np.float32)


def _stacked(rows: Sequence[Floats], width: int) -> Floats:
    return np.stack(rows) if rows else np.zeros((0, width), np.float32)
