"""How the ear's network learns (`assistant.language.embedded.hearing_network`): two small layers over word vectors.

Rows are joined now and then with a harmless row of their language, so that one bad sentence among good ones is heard.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.language.embedded.hearing_network import END, MARKS, REACH, Read, read
from assistant.language.embedded.words import shared_words
from assistant.reading.shape import FLAGS
from evals.hearing.rows import Row

EPOCHS, BATCH = 5, 64
#: highest step; it rises over the first WARM_UP of training, then falls
STEP, WARM_UP, DECAY = 3e-3, 0.06, 0.05
#: main axes of the word vectors that are seen; numbers of a layer; numbers before the answer
AXES, WIDE, INNER = 192, 96, 96
#: share of pieces hidden, of inner signals and of signals to the answers dropped, of rows joined with a harmless one
HIDDEN, DROPPED_INSIDE, DROPPED, JOINED = 0.1, 0.1, 0.4, 0.3
#: pieces of a row that may be joined, and of both together
JOINABLE, TOGETHER = 60, 160
#: how far the target stands from certainty; how much naming the rule counts beside telling bad from harmless
SPREAD, NAMING = 0.02, 0.5
#: batches are made of rows of like length, out of this many batches' rows
SORTED_TOGETHER = 16
#: emoji that stand for themselves: those of this many rows at least
COMMON = 3
SEED = 7

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]


class Tuner:
    """All rows as pieces, once; `fit` learns from any part of them, `odds` judges another part."""

    def __init__(self, rows: Sequence[Row]) -> None:
        words, self.rows = shared_words(), rows
        self.signs = _signs(rows)
        places = {each: place for place, each in enumerate(self.signs)}
        self._read = [read(words, row.shape.accented, places) for row in rows]
        self.flags = np.array([[flag in row.shape.flags for flag in FLAGS] for row in rows], np.float32)
        self.rules = sorted({row.rule for row in rows if row.rule})
        self._right = np.array([1 + self.rules.index(row.rule) if row.rule else 0 for row in rows])
        self._weights = np.array([row.weight for row in rows], np.float32)
        known, self._counts = np.unique(np.concatenate([each.pieces for each in self._read]), return_counts=True)
        self._vectors = words.vectors(known)
        self._places = np.zeros(int(known.max()) + 1, np.int64)
        self._places[known] = np.arange(len(known))
        self.middle, self.axes = _main_axes(self._vectors, self._counts)
        self._table = np.asarray((self._vectors - self.middle) @ self.axes, np.float32)

    def fit(self, part: Places) -> Any:
        """The network learnt from some rows."""
        import torch

        torch.set_num_threads(1)  # batches are small: a second thread waits more than it works
        torch.manual_seed(SEED)
        chance = np.random.default_rng(SEED)
        network = build(self._table, len(self.signs), len(self.rules))
        learning = [each for each in network.parameters() if each.requires_grad]
        optimiser = torch.optim.AdamW(learning, lr=0.0, weight_decay=DECAY)
        steps, step = EPOCHS * -(-len(part) // BATCH), 0
        harmless = self._harmless(part)
        network.train()
        for _ in range(EPOCHS):
            for batch, texts in self._batches(part, chance, harmless):
                optimiser.param_groups[0]["lr"] = STEP * min(1.0, (step + 1) / (WARM_UP * steps)) * (1 - step / steps)
                there = chance.random((len(batch), max(len(each.pieces) for each in texts))) > HIDDEN
                loss = self._loss(network(*self._padded(texts, there), self._of(batch)), batch)
                optimiser.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(learning, 1.0)
                optimiser.step()
                step += 1
        return network.eval()

    def odds(self, network: Any, part: Places) -> Floats:
        """The odds of some rows before any exponential."""
        import torch

        found = np.zeros(len(part), np.float32)
        order = np.argsort([len(self._read[each].pieces) for each in part])
        with torch.no_grad():
            for at in (order[first : first + BATCH] for first in range(0, len(order), BATCH)):
                texts = self._padded([self._read[each] for each in part[at]])
                found[at] = network(*texts, self._of(part[at]))[:, 0].numpy()
        return found

    def arrays(self, network: Any) -> dict[str, Floats]:
        """What `hearing_network.odds` reads; the axes are folded into the first weights."""
        return arrays(network, self.middle, self.axes)

    def _harmless(self, part: Places) -> Mapping[tuple[str, str], list[int]]:
        """Harmless rows by language and flags, and by language and whether they are public."""
        found: dict[tuple[str, str], list[int]] = {}
        for each in part:
            row = self.rows[each]
            if not row.rule:
                for key in (row.shape.flags, _public(row)):
                    found.setdefault((row.language, key), []).append(int(each))
        return found

    def _batches(
        self, part: Places, chance: np.random.Generator, harmless: Mapping[tuple[str, str], list[int]]
    ) -> Iterator[tuple[Places, list[Read]]]:
        shuffled, together, batches = chance.permutation(part), BATCH * SORTED_TOGETHER, []
        for first in range(0, len(shuffled), together):
            run = [
                (int(each), self._joined(int(each), chance, harmless)) for each in shuffled[first : first + together]
            ]
            run.sort(key=lambda each: len(each[1].pieces))
            batches += [run[start : start + BATCH] for start in range(0, len(run), BATCH)]
        for at in chance.permutation(len(batches)):
            yield np.array([each for each, _ in batches[at]]), [text for _, text in batches[at]]

    def _joined(self, at: int, chance: np.random.Generator, harmless: Mapping[tuple[str, str], list[int]]) -> Read:
        """A row, now and then before or after a harmless one; harmless rows join those that may say as much."""
        row, text = self.rows[at], self._read[at]
        others = harmless.get((row.language, _public(row) if row.rule else row.shape.flags), ())
        if chance.random() < JOINED and others and len(text.pieces) < JOINABLE:
            other = self._read[others[chance.integers(len(others))]]
            pair = [text, Read(pieces=other.pieces[:JOINABLE], signs=other.signs[:JOINABLE])]
            pair = pair if chance.random() < 0.5 else pair[::-1]
            text = Read(
                pieces=np.concatenate([each.pieces for each in pair]),
                signs=np.concatenate([each.signs for each in pair]),
            )
        return Read(pieces=text.pieces[:TOGETHER], signs=text.signs[:TOGETHER])

    def _padded(self, texts: Sequence[Read], shown: npt.NDArray[np.bool_] | None = None) -> tuple[Any, Any, Any]:
        """Places of the pieces, of the signs (-1 for none), and which are there, each (texts, pieces)."""
        import torch

        longest = max(len(each.pieces) for each in texts)
        pieces, signs = np.zeros((len(texts), longest), np.int64), np.full((len(texts), longest), -1)
        there = np.zeros((len(texts), longest), np.float32)
        for at, each in enumerate(texts):
            length = len(each.pieces)
            pieces[at, :length], signs[at, :length], there[at, :length] = self._places[each.pieces], each.signs, 1
        if shown is not None:
            shown[:, 0] = True
            there *= shown
        return torch.from_numpy(pieces), torch.from_numpy(signs), torch.from_numpy(there)

    def _of(self, part: Places) -> Any:
        import torch

        return torch.from_numpy(self.flags[part])

    def _loss(self, said: Any, part: Places) -> Any:
        import torch
        from torch.nn import functional

        right, weights = torch.from_numpy(self._right[part]), torch.from_numpy(self._weights[part])
        bad = (right > 0).float()
        target = bad * (1 - 2 * SPREAD) + SPREAD
        told = functional.binary_cross_entropy_with_logits(said[:, 0], target, reduction="none")
        named = functional.cross_entropy(said[:, 1:], (right - 1).clamp(min=0), reduction="none")
        return (told * weights + NAMING * named * bad).mean()


def _public(row: Row) -> str:
    return "public" if "P" in row.shape.flags else "private"


def _signs(rows: Sequence[Row]) -> tuple[str, ...]:
    """The marks, the end of a sentence, and the emoji that are common."""
    found = Counter(each for row in rows for each in {*"".join(row.shape.accented)} if _emoji(each))
    return (*MARKS, END, *sorted(each for each, count in found.items() if count >= COMMON))


def _emoji(sign: str) -> bool:
    return sign >= "\U0001f000" or "\u2600" <= sign <= "\u27bf"


def _main_axes(vectors: Floats, counts: npt.NDArray[np.int64]) -> tuple[Floats, Floats]:
    """The middle of the word vectors and their main axes (width, AXES), of spread 1 on the whole; rare pieces less."""
    weights = np.sqrt(counts) / np.sqrt(counts).sum()
    middle = (vectors * weights[:, None]).sum(0)
    _, _, axes = np.linalg.svd((vectors - middle) * np.sqrt(weights)[:, None], full_matrices=False)
    axes = axes[:AXES].T
    return middle.astype(np.float32), (axes / ((vectors - middle) @ axes).std()).astype(np.float32)


def build(table: Floats, signs: int, rules: int) -> Any:
    """The network of `hearing_network.odds` as a torch module; `table` are the word vectors on their main axes."""
    import torch
    from torch import nn
    from torch.nn import functional

    class Learner(nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("table", torch.from_numpy(table))
            self.signs = nn.Parameter(torch.randn(signs, AXES))
            self.words, self.flags = nn.Linear(AXES, WIDE), nn.Parameter(torch.zeros(len(FLAGS), WIDE))
            self.layers = nn.ModuleDict({name: nn.Linear(3 * WIDE, WIDE) for name in REACH})
            self.levels = nn.ModuleDict({name: nn.LayerNorm(WIDE) for name in ("first", *REACH)})
            told = 5 * WIDE + len(FLAGS)
            self.inner, self.answer = nn.Linear(told, INNER), nn.Linear(INNER, 1 + rules)
            self.straight = nn.Linear(told, 1 + rules)
            nn.init.zeros_(self.straight.weight)

        def layer(self, seen: Any, name: str, here: Any) -> Any:
            reach, count = REACH[name], seen.shape[1]
            padded = functional.pad(seen, (0, 0, reach, reach))
            beside = torch.cat([padded[:, :count], seen, padded[:, 2 * reach :]], -1)
            return self.levels[name]((functional.relu(self.layers[name](beside)) + seen) * here) * here

        def forward(self, pieces: Any, places: Any, there: Any, flags: Any) -> Any:
            here = there[..., None]
            seen = functional.embedding(pieces, self.table)
            marked = functional.embedding(places.clamp(min=0), self.signs)
            seen = functional.dropout(torch.where(places[..., None] >= 0, marked, seen), DROPPED_INSIDE, self.training)
            first = self.levels["first"](self.words(seen) + (flags @ self.flags)[:, None]) * here
            near = self.layer(first, "near", here)
            far = self.layer(functional.dropout(near, DROPPED_INSIDE, self.training), "far", here)
            strongest = (torch.cat([first, near, far], -1) - 1e4 * (1 - here)).max(1).values
            mean = torch.cat([first.sum(1), far.sum(1)], -1) / there.sum(1, keepdim=True)
            told = functional.dropout(torch.cat([strongest, mean], -1), DROPPED, self.training)
            told = torch.cat([told, flags], -1)
            inner = functional.dropout(functional.relu(self.inner(told)), DROPPED, self.training)
            return self.answer(inner) + self.straight(told)

    return Learner()


def arrays(network: Any, middle: Floats, axes: Floats) -> dict[str, Floats]:
    """The learnt numbers by the names of `hearing_network.odds`; only the answer whether a text is bad is kept."""
    at = {name: each.detach().numpy() for name, each in network.state_dict().items()}
    words = axes @ at["words.weight"].T
    kept = {
        "words": words,
        "words_bias": at["words.bias"] - middle @ words,
        "signs": at["signs"] @ at["words.weight"].T + at["words.bias"],
        "flags": at["flags"],
        "inner": at["inner.weight"].T,
        "inner_bias": at["inner.bias"],
        "answer": at["answer.weight"][0],
        "straight": at["straight.weight"][0],
        "answer_bias": at["answer.bias"][0] + at["straight.bias"][0],
    }
    for name in REACH:
        kept |= {name: at[f"layers.{name}.weight"].T, f"{name}_bias": at[f"layers.{name}.bias"]}
    for name in ("first", *REACH):
        kept |= {f"{name}_gain": at[f"levels.{name}.weight"], f"{name}_offset": at[f"levels.{name}.bias"]}
    return {name: np.asarray(each, np.float32) for name, each in kept.items()}
