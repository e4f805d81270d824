import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tools.student_format import Shape, model_bytes, rounded, shortlist_bytes

from newsreader.errors import EngineError
from newsreader.translation.engines.student.binfmt import read_model, read_shortlist

SHAPE = Shape(1, 1, 64, 64, 8, 100, 100, joint=True)
WEIGHTS = {
    "encoder_l1_self_Wq": np.linspace(-1, 1, 64 * 128, dtype=np.float32).reshape(64, 128),
    "Wemb": np.linspace(-2, 1, 100 * 64, dtype=np.float32).reshape(100, 64),
    "encoder_l1_self_bq": np.arange(128, dtype=np.float32).reshape(1, 128),
}
MODEL = model_bytes(WEIGHTS, SHAPE)
SHORTLIST = shortlist_bytes([[2, 3], [], [7], *[[5]] * 97], first=4, best=2)


def test_what_was_written_is_read():
    config, tensors = read_model(memoryview(MODEL))
    assert "dim-emb: 64" in config
    assert set(tensors) == set(WEIGHTS)
    for name, weight in WEIGHTS.items():
        scale = 1e9 if name.endswith("bq") else rounded(weight)[1]
        assert tensors[name].real() == pytest.approx(weight, abs=0.51 / scale)


def test_8_bit_values_stay_where_they_are():
    _, tensors = read_model(memoryview(MODEL))
    assert tensors["Wemb"].values.dtype == np.int8
    assert not tensors["Wemb"].values.flags.owndata


def test_the_shortlist_is_read():
    shortlist = read_shortlist(memoryview(SHORTLIST), 100, 100)
    offsets, ids = shortlist.offsets, shortlist.ids
    assert shortlist.first == 4
    assert [ids[offsets[n] : offsets[n + 1]].tolist() for n in (0, 1, 2, 3)] == [
        [2, 3],
        [],
        [7],
        [5],
    ]


def test_a_model_cut_off_anywhere_is_refused():
    for size in [*range(0, len(MODEL), 97), len(MODEL) - 1]:
        with pytest.raises(EngineError, match=r"\.$"):
            read_model(memoryview(MODEL[:size]))


def test_a_shortlist_cut_off_anywhere_is_refused():
    for size in range(len(SHORTLIST)):
        with pytest.raises(EngineError, match="cut off"):
            read_shortlist(memoryview(SHORTLIST[:size]), 100, 100)


def put(data: bytes, place: int, form: str, value: float) -> memoryview:
    changed = bytearray(data)
    struct.pack_into("<" + form, changed, place, value)
    return memoryview(bytes(changed))


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (0, 2, "version 1"),
        (8, 0, "header"),
        (8, 1 << 60, "header"),
        (16, 1 << 62, "header"),  # length of a name
        (16, 0, "header"),
        (24, 0x0404 + 1, "unknown type"),
        (32, 1 << 40, "header"),  # count of axes
        (40, 1 << 63, "ends within"),  # length of the data
        (40, 8, "cut off"),
    ],
)
def test_a_header_that_lies_is_refused(place, value, told):
    with pytest.raises(EngineError, match=told):
        read_model(put(MODEL, place, "Q", value))


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (0, 7, "another format"),
        (16, 101, "another model"),  # more first pieces than there are
        (32, 1 << 61, "cut off"),
        (48, 3, "damaged"),  # the offsets are no longer in order
        (48 + 8 * 100, 9, "damaged"),  # the last one is not the end
    ],
)
def test_a_shortlist_that_lies_is_refused(place, value, told):
    with pytest.raises(EngineError, match=told):
        read_shortlist(put(SHORTLIST, place, "Q", value), 100, 100)


def test_a_shortlist_of_another_model_is_refused():
    for sources, targets in ((101, 100), (100, 7), (100, 3)):
        with pytest.raises(EngineError, match="another model"):
            read_shortlist(memoryview(SHORTLIST), sources, targets)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_weight_that_is_no_number_is_refused(value):
    start = MODEL.index(WEIGHTS["encoder_l1_self_bq"].tobytes())
    with pytest.raises(EngineError, match="encoder_l1_self_bq is damaged"):
        read_model(put(MODEL, start, "f", value))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 1200), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_damaged_model_is_refused_or_read(changes):
    damaged = bytearray(MODEL)
    for place, value in changes:
        damaged[place] = value
    try:
        _, tensors = read_model(memoryview(bytes(damaged)))
    except EngineError:
        return
    assert all(np.isfinite(tensor.real()).all() for tensor in tensors.values())


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_anything_else_is_refused(data):
    with pytest.raises(EngineError):
        read_model(memoryview(data))
    with pytest.raises(EngineError):
        read_shortlist(memoryview(data), 100, 100)
