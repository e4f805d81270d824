import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.student_format import Shape as Made
from tools.student_format import options_text

from newsreader.errors import EngineError
from newsreader.translation.engines.student.config import Shape, read_shape

JOINT = options_text(Made(6, 2, 512, 2048, 8, 64_000, 64_000, joint=True))
SPLIT = options_text(Made(6, 4, 384, 1536, 8, 32_000, 32_001, joint=False))


def test_the_shape_is_read():
    assert read_shape(JOINT) == Shape(6, 2, 512, 2048, 8, 64_000, 64_000, joint=True)
    assert read_shape(SPLIT) == Shape(6, 4, 384, 1536, 8, 32_000, 32_001, joint=False)


def test_lists_on_one_line_and_quotes_are_read():
    text = JOINT.replace("\n  - 64000\n  - 64000", " [64000, 64000]").replace(": ssru", ": 'ssru'")
    assert read_shape(text) == read_shape(JOINT)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("dec-cell: ssru", "dec-cell: gru", "dec-cell is 'gru'"),
        ("activation: relu", "activation: swish", "ffn-activation is 'swish'"),
        ("postprocess: dan", "postprocess: da", "postprocess is 'da'"),
        ('preprocess: ""', "preprocess: n", "preprocess is 'n'"),
        ("tied-layers: []", "tied-layers: [1, 1]", "tied-layers is '1 1'"),
        ("autoreg: rnn", "autoreg: self-attention", "autoreg is 'self-attention'"),
        ("ulr: false", "alibi: false", "unknown here: alibi"),
        ("tied-embeddings-all: true", "tied-embeddings-all: yes", "neither true nor false"),
        ("tied-embeddings-all: true", "tied-embeddings-all: false", "output is of a kind"),
        ("dim-emb: 512", "dim-emb: wide", "dim-emb is not a number"),
        ("dim-emb: 512", "dim-emb: -512", "dim-emb is not a number"),
        ("dim-emb: 512", "dim-emb: 500", "a shape that cannot be used"),
        ("dim-emb: 512", "dim-emb: 0", "a shape that cannot be used"),
        ("heads: 8", "heads: 0", "a shape that cannot be used"),
        ("enc-depth: 6", "enc-depth: 99999999999999999999", "a shape that cannot be used"),
        ("dim-emb: 512\n", "", "dim-emb is not a number"),
        ("dec-cell: ssru\n", "", "does not tell dec-cell"),
        ("  - 64000\n  - 64000", "  - 64000", "vocabularies are of a kind"),
        ("  - 64000\n  - 64000", "  - 64000\n  - 6400", "vocabularies are of a kind"),
        ("dim-emb: 512", "dim-emb: 512\ndim-emb: 512", "damaged"),
        ("dim-emb: 512", "dim-emb 512", "damaged"),
    ],
)
def test_what_cannot_be_computed_here_is_refused(old, new, told):
    assert old in JOINT
    with pytest.raises(EngineError, match=told):
        read_shape(JOINT.replace(old, new, 1))


@given(st.text(max_size=60), st.integers(0, len(JOINT)), st.integers(0, 40))
def test_any_damage_is_an_error_in_a_sentence_or_a_sound_shape(put, place, removed):
    text = JOINT[:place] + put + JOINT[place + removed :]
    try:
        shape = read_shape(text)
    except EngineError:
        return
    assert shape.width % (2 * shape.heads) == 0
