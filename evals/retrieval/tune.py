"""Tunes the reader of questions and clauses on our own rule passages; writes `late.npz`. Needs the extra `train`.

The lower six layers of the bundled encoder stay as they are, so their output is made once; the upper six and a
projection learn to tell the passage a question is about from its siblings in the same and in two other documents.
Weights are rounded to four bits in every step, as they will be kept (straight-through estimator, Bengio et al. 2013).
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from assistant.language.embedded.bundled import BundledModel, packed, unpacked
from assistant.language.embedded.late import FORMAT, HEADS, LAYERS, MARKS, PREFIX
from evals.retrieval.passages import Passage, passages

TUNED, NARROW = 6, 128
EPOCHS, DOCUMENTS_AT_ONCE = 5, 3
RATE, HEAD_RATE, DECAY, DROPOUT = 7e-5, 5e-4, 0.01, 0.05
#: pieces read of a question
LONGEST = 160
#: how often a passage is shown with its headings, and how often a question without an answer joins the batch
WITH_HEADINGS, WITH_NEAR = 0.5, 0.5
_SCALE = 19.6


def tune(out: Path, *, name: str, seed: int = 1, epochs: int = EPOCHS) -> None:
    """Train and write the artefact; about 10 minutes an epoch on two cores."""
    random.seed(seed)
    torch.manual_seed(seed)
    model = _Late(BundledModel())
    material = passages()
    ready = _Ready(model, material)
    model.begin(ready.sample())
    documents: dict[str, list[int]] = {}
    for place, each in enumerate(material):
        documents.setdefault(each.document, []).append(place)
    rounds = max(len(each.questions) for each in material)
    steps = epochs * rounds * math.ceil(len(documents) / DOCUMENTS_AT_ONCE)
    optimiser = torch.optim.AdamW(
        [
            {"params": list(model.layers.parameters()), "lr": RATE, "weight_decay": DECAY},
            {"params": list(model.heads.parameters()), "lr": HEAD_RATE, "weight_decay": 0.0},
        ]
    )
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (0.06 * steps)) * max(0.05, 1 - step / steps)
    )
    for _ in range(epochs):
        order = [random.sample(range(len(each.questions)), len(each.questions)) for each in material]
        for turn in range(rounds):
            names = random.sample(list(documents), len(documents))
            for at in range(0, len(names), DOCUMENTS_AT_ONCE):
                places = [place for each in names[at : at + DOCUMENTS_AT_ONCE] for place in documents[each]]
                asked = [(place, order[place][turn]) for place in places if turn < len(order[place])]
                loss = _loss(model, ready, material, places, asked)
                optimiser.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimiser.step()
                rate.step()
    np.savez_compressed(out, **model.artefact(name))


def _loss(
    model: _Late, ready: _Ready, material: Sequence[Passage], places: list[int], asked: list[tuple[int, int]]
) -> Tensor:
    """Which passage a question is about, by its pieces and by its whole; and whether any passage is at all."""
    owner = torch.tensor([at for at, place in enumerate(places) for _ in material[place].bare])
    shown = [each for place in places for each in ready.views(place, headed=random.random() < WITH_HEADINGS)]
    near = [random.choice(ready.near[place]) for place in places if ready.near[place] and random.random() < WITH_NEAR]
    questions = [ready.questions[place][turn] for place, turn in asked] + near
    pieces, whole, _, inside = model(shown, query=False)
    words, aim, states, within = model(questions, query=True)
    weights = model.weights(states, [each.rarity for each in questions], within)
    found = torch.einsum("qid,vjd->qvij", words, pieces).masked_fill(~inside[None, :, None, :], -1.0).amax(-1)
    late = _best((found * weights[:, None, :]).sum(-1), owner, len(places))
    dense = _best(aim @ whole.T, owner, len(places))
    count = len(asked)
    right = torch.tensor([places.index(place) for place, _ in asked])
    documents = np.array([material[place].document for place in places])
    foreign = torch.tensor(documents[None, :] != documents[right.numpy()][:, None])
    answered = late[torch.arange(count), right]
    unanswered = torch.cat([late[:count].masked_fill(~foreign, -1).amax(1), late[count:].amax(1)])
    heads = model.heads
    sure = F.softplus(-heads.sure(answered)).mean() + F.softplus(heads.sure(unanswered)).mean()
    return (
        F.cross_entropy(late[:count] * heads.sharp.exp(), right)
        + 0.5 * F.cross_entropy(dense[:count] * heads.sharp_whole.exp(), right)
        + 0.25 * sure
    )


def _best(scores: Tensor, owner: Tensor, passages: int) -> Tensor:
    """The score of each passage's best view, shape (questions, passages)."""
    start = torch.full((len(scores), passages), -9.0)
    return start.scatter_reduce(1, owner[None].expand(len(scores), -1), scores, "amax", include_self=False)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text behind the layers that stay as they are."""

    state: Tensor
    rarity: Tensor


class _Ready:
    """Every text read through the lower layers once."""

    def __init__(self, model: _Late, material: Sequence[Passage]) -> None:
        self._bare = [[model.read(each, query=False) for each in passage.bare] for passage in material]
        self._headed = [[model.read(each, query=False) for each in passage.headed] for passage in material]
        self.questions = [[model.read(each, query=True) for each in passage.questions] for passage in material]
        self.near = [[model.read(each, query=True) for each in passage.near] for passage in material]

    def views(self, place: int, *, headed: bool) -> list[_Text]:
        return (self._headed if headed else self._bare)[place]

    def sample(self) -> list[_Text]:
        return random.sample([each for own in self._bare for each in own], 200)


class _Rounded(torch.autograd.Function):  # type: ignore[misc]
    """Four bits forward, as if nothing had happened backward."""

    @staticmethod
    def forward(context: Any, values: Tensor) -> Tensor:
        return torch.from_numpy(unpacked(packed(values.detach().numpy().reshape(-1)))).view_as(values)

    @staticmethod
    def backward(context: Any, *gradients: Tensor) -> Tensor:
        return gradients[0]


class _Layer(nn.Module):  # type: ignore[misc]
    """One layer of the encoder."""

    def __init__(self, bundled: BundledModel, number: int) -> None:
        super().__init__()
        self.at = nn.ParameterDict()
        for name in ("q", "k", "v", "ao", "fi", "fo", "aln", "oln"):
            bias = torch.from_numpy(bundled.tensor(f"l{number}.{name}.b"))
            weight = torch.from_numpy(bundled.tensor(f"l{number}.{name}.w"))
            self.at[f"{name}_b"] = nn.Parameter(bias)
            self.at[f"{name}_w"] = nn.Parameter(weight if "ln" in name else weight.view(len(bias), -1))
        self.epsilon = bundled.epsilon

    def forward(self, state: Tensor, inside: Tensor, *, rounded: bool) -> Tensor:
        def dense(values: Tensor, name: str) -> Tensor:
            weight = self.at[f"{name}_w"]
            return F.linear(values, _Rounded.apply(weight) if rounded else weight, self.at[f"{name}_b"])

        texts, length, width = state.shape
        query, key, value = (dense(state, each).view(texts, length, HEADS, -1).transpose(1, 2) for each in "qkv")
        heard = F.scaled_dot_product_attention(query, key, value, attn_mask=inside[:, None, None, :])
        heard = dense(heard.transpose(1, 2).reshape(texts, length, width), "ao")
        state = self._levelled(state + F.dropout(heard, DROPOUT, self.training), "aln")
        inner = dense(F.gelu(dense(state, "fi"), approximate="tanh"), "fo")
        return self._levelled(state + F.dropout(inner, DROPOUT, self.training), "oln")

    def _levelled(self, values: Tensor, name: str) -> Tensor:
        return F.layer_norm(values, values.shape[-1:], self.at[f"{name}_w"], self.at[f"{name}_b"], self.epsilon)


class _Heads(nn.Module):  # type: ignore[misc]
    """What is learnt beside the layers: projection, weights of words, sharpness, and where an answer begins."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.projection = nn.Parameter(torch.zeros(width, NARROW))
        self.attention = nn.Parameter(torch.zeros(width))
        self.rarity, self.bias = nn.Parameter(torch.tensor(0.15)), nn.Parameter(torch.tensor(0.0))
        self.sharp, self.sharp_whole = (nn.Parameter(torch.tensor(math.log(50.0))) for _ in range(2))
        self.slope, self.edge = nn.Parameter(torch.tensor(3.5)), nn.Parameter(torch.tensor(0.8))

    def sure(self, score: Tensor) -> Tensor:
        return self.slope.exp() * (score - self.edge)


class _Late(nn.Module):  # type: ignore[misc]
    """The reader, its lower layers apart."""

    def __init__(self, bundled: BundledModel) -> None:
        super().__init__()
        self._bundled = bundled
        self._lower = [_Layer(bundled, number) for number in range(LAYERS - TUNED)]
        self.layers = nn.ModuleList(_Layer(bundled, number) for number in range(LAYERS - TUNED, LAYERS))
        self.heads = _Heads(bundled.width)
        start = bundled.tensor("emb.pos").reshape(bundled.longest, -1) + bundled.tensor("emb.type")[: bundled.width]
        self._start = torch.from_numpy(start)
        self._norm = [torch.from_numpy(bundled.tensor(f"emb.ln.{each}")) for each in "wb"]

    def read(self, text: str, *, query: bool) -> _Text:
        """A text behind the lower layers."""
        pieces = self._bundled.pieces(PREFIX[query] + text)[:LONGEST]
        state = torch.from_numpy(self._bundled.word_vectors(pieces)) + self._start[: len(pieces)]
        state = F.layer_norm(state, state.shape[-1:], *self._norm, self._bundled.epsilon)[None]
        with torch.no_grad():
            for layer in self._lower:
                layer.eval()
                state = layer(state, torch.ones(1, len(pieces), dtype=torch.bool), rounded=False)
        return _Text(state[0], torch.from_numpy(self._bundled.rarity(pieces)))

    def forward(self, texts: Sequence[_Text], *, query: bool) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Vectors of pieces, of whole texts, the states, and which pieces are words of the text."""
        state = nn.utils.rnn.pad_sequence([each.state for each in texts], batch_first=True)
        lengths = torch.tensor([len(each.state) for each in texts])
        inside = torch.arange(state.shape[1])[None] < lengths[:, None]
        for layer in self.layers:
            state = layer(state, inside, rounded=True)
        whole = F.normalize((state * inside[..., None]).sum(1) / lengths[:, None], dim=-1)
        words = inside & (torch.arange(state.shape[1])[None] < lengths[:, None] - 1)
        words[:, : MARKS[query]] = False
        return F.normalize(state @ self.heads.projection, dim=-1), whole, state, words

    def weights(self, states: Tensor, rarity: Sequence[Tensor], words: Tensor) -> Tensor:
        """How much each piece of a question counts, summing to 1."""
        rare = nn.utils.rnn.pad_sequence(list(rarity), batch_first=True)
        heads = self.heads
        drawn = _SCALE * F.normalize(states, dim=-1) @ heads.attention + heads.rarity * rare + heads.bias
        counted = F.softplus(drawn) * words
        return counted / counted.sum(1, keepdim=True).clamp(min=1e-6)

    def begin(self, sample: Sequence[_Text]) -> None:
        """The projection begins as the main directions of untuned pieces (uncentred PCA)."""
        with torch.no_grad():
            _, _, states, words = self(sample, query=False)
            _, _, directions = torch.linalg.svd(F.normalize(states[words], dim=-1)[:6000], full_matrices=False)
            self.heads.projection.copy_(directions[:NARROW].T)

    def artefact(self, name: str) -> dict[str, Any]:
        """The arrays of `late.npz`."""
        heads = self.heads
        found: dict[str, Any] = {
            "format": FORMAT,
            "name": np.array(name),
            "projection": heads.projection.detach().numpy().astype(np.float16),
            "attention": heads.attention.detach().numpy(),
            "rarity": heads.rarity.detach().numpy(),
            "bias": heads.bias.detach().numpy(),
        }
        for number, layer in enumerate(self.layers, start=LAYERS - TUNED):
            for key, value in layer.at.items():
                part, kind = key.rsplit("_", 1)
                values = value.detach().numpy()
                found[f"l{number}.{part}.{kind}"] = (
                    packed(values.reshape(-1)) if kind == "w" and "ln" not in part else values
                )
        return found
