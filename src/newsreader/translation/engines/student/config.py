"""The configuration a student model carries: what shape it has, and that we can run it.

In: the text Marian puts into the model file, a line an option. Out: a ``Shape``. An option nobody
here knows, or a known one with another value, means a model that would be computed wrongly.
"""

from dataclasses import dataclass

from newsreader.errors import EngineError

# Read to learn the shape.
_NUMBERS = (
    "dec-depth", "dim-emb", "enc-depth", "transformer-dim-ffn", "transformer-heads",
)  # fmt: skip
_VOCABULARIES, _JOINT, _TIED = "dim-vocabs", "tied-embeddings-all", "tied-embeddings"

# The only values that are computed here; "" stands for "" and [].
_REQUIRED = {
    "dec-cell": ("ssru",),
    "input-types": ("",),
    "layer-normalization": ("false",),
    "lemma-dim-emb": ("0",),
    "output-omit-bias": ("false",),
    "right-left": ("false",),
    "skip": ("false",),
    "special-vocab": ("",),
    "transformer-decoder-autoreg": ("rnn",),
    "transformer-decoder-dim-ffn": ("0",),
    "transformer-decoder-ffn-depth": ("0",),
    "transformer-ffn-activation": ("relu",),
    "transformer-ffn-depth": ("2",),
    "transformer-guided-alignment-layer": ("last",),
    "transformer-no-affine": ("false",),
    "transformer-no-bias": ("false",),
    "transformer-no-projection": ("false",),
    "transformer-pool": ("false",),
    "transformer-postprocess": ("dan",),
    "transformer-postprocess-emb": ("d", ""),
    "transformer-postprocess-top": ("",),
    "transformer-preprocess": ("",),
    "transformer-rnn-projection": ("false",),
    "transformer-tied-layers": ("",),
    "transformer-train-position-embeddings": ("false",),
    "type": ("transformer",),
    "ulr": ("false",),
}
# Without these a default would be computed that is not ours.
_NEEDED = (
    "dec-cell", "transformer-decoder-autoreg", "transformer-ffn-activation",
    "transformer-postprocess", "transformer-preprocess", "type",
)  # fmt: skip

# Belong to parts that a model of this type does not have.
_WITHOUT_EFFECT = {
    "bert-train-type-embeddings", "bert-type-vocab-size", "dec-cell-base-depth",
    "dec-cell-high-depth", "dim-rnn", "enc-cell", "enc-cell-depth", "enc-type", "factors-combine",
    "factors-dim-emb", "lemma-dependency", "tied-embeddings-src", "transformer-aan-activation",
    "transformer-aan-depth", "transformer-aan-nogate", "transformer-dim-aan", "ulr-dim-emb",
    "ulr-trainable-transformation", "version",
}  # fmt: skip

_MOST_LAYERS, _WIDEST, _MOST_PIECES = 64, 8192, 1_000_000

Options = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Shape:
    """How many layers, how wide, how many heads and pieces; ``joint``: one vocabulary for both."""

    encoder_layers: int
    decoder_layers: int
    width: int
    inner: int
    heads: int
    source_pieces: int
    target_pieces: int
    joint: bool


def read_shape(text: str) -> Shape:
    """Return the shape of a model from its configuration.

    Raises:
        EngineError: the text is damaged, or the model is of a kind that cannot be run here.
    """
    options = _options(text)
    for name, values in options.items():
        _check(name, " ".join(values))
    for name in _NEEDED:
        if name not in options:
            raise EngineError(f"The model's configuration does not tell {name}.")
    joint = _truth(options, _JOINT)
    if not joint and not _truth(options, _TIED):
        raise EngineError("The model's output is of a kind that cannot be used here.")
    sizes = options.get(_VOCABULARIES, [])
    if len(sizes) != 2 or (joint and sizes[0] != sizes[1]):  # noqa: PLR2004 (two languages)
        raise EngineError("The model's vocabularies are of a kind that cannot be used here.")
    dec, width, enc, inner, heads = (_number(name, options.get(name, [])) for name in _NUMBERS)
    source, target = (_number(_VOCABULARIES, [size]) for size in sizes)
    return _checked(Shape(enc, dec, width, inner, heads, source, target, joint))


def _options(text: str) -> Options:
    options: Options = {}
    name = ""
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if line.startswith("  - ") and name:
            options[name].append(_plain(line[4:]))
        elif colon and key and not key[0].isspace() and key not in options:
            name = key
            options[name] = [_plain(item) for item in _items(value)]
        elif line.strip():
            raise EngineError("The model's configuration is damaged.")
    return options


def _items(value: str) -> list[str]:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        value = value[1:-1].strip()
        return value.split(",") if value else []
    return [value] if value else []


def _plain(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _check(name: str, value: str) -> None:
    if name in _REQUIRED:
        if value not in _REQUIRED[name]:
            raise EngineError(f"The model's {name} is {value!r}, which cannot be used here.")
    elif name not in {*_NUMBERS, *_WITHOUT_EFFECT, _VOCABULARIES, _JOINT, _TIED}:
        raise EngineError(f"The model has an option that is unknown here: {name[:60]}.")


def _truth(options: Options, name: str) -> bool:
    value = " ".join(options.get(name, ["false"]))
    if value not in ("true", "false"):
        raise EngineError(f"The model's {name} is neither true nor false.")
    return value == "true"


def _number(name: str, values: list[str]) -> int:
    if len(values) != 1 or not values[0].isascii() or not values[0].isdigit():
        raise EngineError(f"The model's {name} is not a number.")
    return int(values[0][:9])


def _checked(shape: Shape) -> Shape:
    layers = (shape.encoder_layers, shape.decoder_layers)
    widths = (shape.width, shape.inner, shape.heads)
    pieces = (shape.source_pieces, shape.target_pieces)
    sound = (
        all(0 < layer <= _MOST_LAYERS for layer in layers)
        and all(0 < width <= _WIDEST for width in widths)
        and all(1 < count <= _MOST_PIECES for count in pieces)
        and shape.width % (2 * shape.heads) == 0
        and shape.width > 2  # noqa: PLR2004 (the position sines need more than one frequency)
    )
    if not sound:
        raise EngineError("The model has a shape that cannot be used here.")
    return shape
