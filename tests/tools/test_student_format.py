"""What the tools write, the program reads back; the reader is the program's own."""

import numpy as np
import pytest
from tools.student_format import (
    ALPHA,
    BLOCK,
    Shape,
    checksum,
    in_8_bits,
    model_bytes,
    options_text,
    rounded,
    shortlist_bytes,
)

from newsreader.translation.engines.student.binfmt import read_model, read_shortlist
from newsreader.translation.engines.student.config import read_shape

SHAPE = Shape(3, 2, 64, 128, 4, 30, 40, joint=False)
WEIGHTS = {
    "encoder_l1_self_Wq": np.linspace(-2, 2, 64 * 128, dtype=np.float32).reshape(64, 128),
    "encoder_l1_self_bq": np.linspace(-1, 1, 128, dtype=np.float32)[None],
    "decoder_Wemb": np.linspace(-3, 1, 40 * 64, dtype=np.float32).reshape(40, 64),
    f"decoder_Wemb{ALPHA}": np.array([[9.5]], np.float32),
    f"encoder_l1_self_Wq{ALPHA}": np.array([[12.5]], np.float32),
}


@pytest.fixture
def read():
    return read_model(memoryview(model_bytes(WEIGHTS, SHAPE)))


def test_every_weight_is_read_back_within_half_a_step_of_8_bits(read):
    tensors = read[1]
    assert set(tensors) == set(WEIGHTS)
    for name, weight in WEIGHTS.items():
        step = np.abs(weight).max() / 127 if in_8_bits(name) else 0
        assert np.allclose(tensors[name].real(), weight, rtol=0, atol=step / 2 + 1e-6), name


def test_matrices_and_embeddings_are_in_8_bits_and_the_rest_is_not(read):
    small = {name for name, tensor in read[1].items() if tensor.values.dtype == np.int8}
    assert small == {"encoder_l1_self_Wq", "decoder_Wemb", f"decoder_Wemb{ALPHA}"}


@pytest.mark.parametrize("joint", [True, False])
def test_the_shape_is_in_the_options(joint):
    shape = read_shape(options_text(Shape(3, 2, 64, 128, 4, 40, 40, joint)))
    assert (shape.encoder_layers, shape.decoder_layers) == (3, 2)
    assert (shape.width, shape.inner, shape.heads) == (64, 128, 4)
    assert (shape.source_pieces, shape.target_pieces, shape.joint) == (40, 40, joint)


def test_data_begins_on_a_multiple_of_256_bytes():
    written = model_bytes(WEIGHTS, SHAPE)
    largest = WEIGHTS["encoder_l1_self_bq"].tobytes()
    assert written.index(largest) % BLOCK == 0


def test_the_largest_weight_becomes_127():
    numbers, scale = rounded(np.array([[-4.0, 1.0, 2.0]], np.float32))
    assert numbers.tolist() == [[-127, 32, 64]]
    assert scale == pytest.approx(31.75)


def test_a_shortlist_is_read_back_row_by_row():
    read = read_shortlist(memoryview(shortlist_bytes([[3, 5], [], [7, 8]], 2, 50)), 3, 9)
    assert read.first == 2
    rows = [read.ids[a:b].tolist() for a, b in zip(read.offsets, read.offsets[1:], strict=False)]
    assert rows == [[3, 5], [], [7, 8]]


def test_a_shortlist_is_whole_words_of_64_bits():
    assert len(shortlist_bytes([[3, 5, 7]], 2, 50)) % 8 == 0


def test_a_shortlist_carries_the_checksum_of_its_body():
    written = shortlist_bytes([[3, 5]], 2, 50)
    assert int.from_bytes(written[8:16], "little") == checksum(written[16:])
    assert checksum(written[16:]) != checksum(written[16:-1] + b"\1")
