import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import EngineError
from newsreader.model.cancelling import never
from newsreader.translation.engines.student.batching import (
    READ_AT_ONCE,
    WRITTEN_AT_ONCE,
    batches,
    groups,
    packs,
)
from newsreader.translation.engines.student.model import StudentModel
from newsreader.translation.engines.student.network import positions

RICE = "3월 쌀 가격이 65퍼센트 올랐다."


def damage(data: bytes, seed: int) -> bytes:
    """Return a file cut off, with a few other bytes in its header, or with many anywhere."""
    chance = random.Random(seed)
    changed = bytearray(data)
    kind = seed % 3
    if kind == 0:
        return bytes(changed[: chance.randrange(len(changed))])
    for _ in range(chance.randint(1, 8) if kind == 1 else 60):
        place = chance.randrange(6000 if kind == 1 else len(changed))
        changed[place] = chance.randrange(256)
    return bytes(changed)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_model_is_refused_or_computes_to_an_end(copy, seed):
    copy.model.write_bytes(damage(copy.model.read_bytes(), seed))
    try:
        model = StudentModel(copy.folder, copy.files)
        (result,) = model.translate([RICE], 2, never)
    except EngineError:
        return
    assert -2000 < result.score <= 0


@pytest.mark.parametrize("kind", ["shortlist", "source_vocab"])
@pytest.mark.parametrize("seed", range(15))
def test_other_damaged_files_are_refused_or_do_no_harm(copy, kind, seed):
    file = copy.folder / getattr(copy.files, kind)
    file.write_bytes(damage(file.read_bytes(), seed))
    try:
        model = StudentModel(copy.folder, copy.files)
        (result,) = model.translate([RICE], 2, never)
    except EngineError:
        return
    assert -2000 < result.score <= 0


def test_weights_that_overflow_are_an_error(copy):
    data = copy.model.read_bytes()
    scale = np.float32(3e38).tobytes()
    start = data.index(b"version:")  # the data of the model stands before its options
    whole = bytearray(data)
    for place in range(4096, start - 4096, 4):
        value = np.frombuffer(whole, np.float32, 1, place)[0]
        if 0.9 < value < 1.1:  # a layer normalisation's scale, or near one
            whole[place : place + 4] = scale
    copy.model.write_bytes(bytes(whole))
    with pytest.raises(EngineError, match="make no sense"):
        StudentModel(copy.folder, copy.files).translate([RICE], 1, never)


def test_positions_are_sines_and_then_cosines():
    table = positions(0, 3, 8)
    speeds = 10000.0 ** (-np.arange(4) / 3)
    assert table.shape == (3, 8)
    assert table[:, :4] == pytest.approx(np.sin(np.arange(3)[:, None] * speeds), abs=1e-6)
    assert table[:, 4:] == pytest.approx(np.cos(np.arange(3)[:, None] * speeds), abs=1e-6)
    assert positions(2, 1, 8) == pytest.approx(table[2:], abs=1e-6)


SIZES = st.lists(st.integers(1, 400), max_size=200)


@given(SIZES)
def test_every_sentence_is_in_one_batch_and_none_is_large(sizes):
    found = list(batches(sizes))
    assert sorted(index for batch in found for index in batch) == list(range(len(sizes)))
    assert all(max(sizes[i] for i in batch) * len(batch) <= WRITTEN_AT_ONCE for batch in found)


@given(SIZES)
def test_every_sentence_is_in_one_pack_and_none_is_large(sizes):
    found = [sizes[pack] for pack in packs(sizes)]
    assert [size for pack in found for size in pack] == sizes
    assert all(sum(pack) <= READ_AT_ONCE for pack in found if len(pack) > 1)
    assert [] not in found


@given(SIZES)
def test_every_sentence_is_in_one_group_of_sentences_alike(sizes):
    found = [sizes[group] for group in groups(sizes)]
    assert [size for group in found for size in group] == sizes
    assert all(min(group) >= 0.8 * max(group) for group in found)
