"""The tensors a student model must hold, brought into the form they are computed in.

In: a shape, the tensors of the file, the form of matrices. Out: ``Weights``: float matrices, those
that multiply the same input joined to one; embeddings stay 8 bits wide where they lie in the file.
"""

from dataclasses import dataclass

import numpy as np

from newsreader.errors import EngineError
from newsreader.translation.engines.student.binfmt import Tensor
from newsreader.translation.engines.student.config import Shape
from newsreader.translation.engines.student.products import Floats, Form, Matrix

_INPUT_SCALE = "_QuantMultA"  # needed only by arithmetic in 8 bits


@dataclass(frozen=True, slots=True)
class Linear:
    """A matrix [in, out] and what is added to its product."""

    matrix: Matrix
    bias: Floats


@dataclass(frozen=True, slots=True)
class Norm:
    """The scale and bias of a layer normalisation."""

    scale: Floats
    bias: Floats


@dataclass(frozen=True, slots=True)
class FeedForward:
    """Two linear layers, a residual and its normalisation."""

    first: Linear
    second: Linear
    norm: Norm


@dataclass(frozen=True, slots=True)
class EncoderLayer:
    """``enter`` gives queries, keys and values side by side."""

    enter: Linear
    leave: Linear
    norm: Norm
    inner: FeedForward


@dataclass(frozen=True, slots=True)
class DecoderLayer:
    """``cell`` gives the new content and the forget gate, ``memory`` keys and values."""

    cell: Linear
    cell_norm: Norm
    query: Linear
    memory: Linear
    leave: Linear
    norm: Norm
    inner: FeedForward


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything a model computes with; the embeddings are [piece, dimension]."""

    encoder: tuple[EncoderLayer, ...]
    decoder: tuple[DecoderLayer, ...]
    source: Tensor
    target: Tensor
    output_bias: Floats


def gather(shape: Shape, tensors: dict[str, Tensor], form: Form) -> Weights:
    """Return the weights of a model, its matrices brought into a form.

    Raises:
        EngineError: a tensor is missing, of another shape, or unknown.
    """
    shelf = _Shelf(shape, tensors, form)
    encoder = [shelf.encoder_layer(number + 1) for number in range(shape.encoder_layers)]
    decoder = [shelf.decoder_layer(number + 1) for number in range(shape.decoder_layers)]
    source = shelf.take("Wemb" if shape.joint else "encoder_Wemb", shape.source_pieces, shape.width)
    target = source if shape.joint else shelf.take("decoder_Wemb", shape.target_pieces, shape.width)
    bias = shelf.vector("decoder_ff_logit_out_b", shape.target_pieces)
    shelf.check_empty()
    return Weights(tuple(encoder), tuple(decoder), source, target, bias)


class _Shelf:
    """Gives each tensor out once, and only in the shape that is asked for."""

    def __init__(self, shape: Shape, tensors: dict[str, Tensor], form: Form) -> None:
        self._shape = shape
        self._form = form
        self._left = {
            name: tensor for name, tensor in tensors.items() if not name.endswith(_INPUT_SCALE)
        }

    def encoder_layer(self, number: int) -> EncoderLayer:
        name = f"encoder_l{number}_self"
        return EncoderLayer(
            self._joined(name, "qkv"), self._linear(name, "o"), self._norm(f"{name}_Wo"),
            self._feed_forward(f"encoder_l{number}_ffn"),
        )  # fmt: skip

    def decoder_layer(self, number: int) -> DecoderLayer:
        cell, context = f"decoder_l{number}_rnn", f"decoder_l{number}_context"
        return DecoderLayer(
            self._cell(cell), self._norm(f"{cell}_ffn"), self._linear(context, "q"),
            self._joined(context, "kv"), self._linear(context, "o"), self._norm(f"{context}_Wo"),
            self._feed_forward(f"decoder_l{number}_ffn"),
        )  # fmt: skip

    def take(self, name: str, rows: int, columns: int) -> Tensor:
        tensor = self._left.pop(name, None)
        if tensor is None:
            raise EngineError(f"The model file holds no {name}.")
        if tensor.values.shape != (rows, columns):
            raise EngineError(f"The model's {name} is of another shape than the model.")
        return tensor

    def vector(self, name: str, size: int) -> Floats:
        values: Floats = self.take(name, 1, size).real()[0]
        return values

    def check_empty(self) -> None:
        for name in self._left:
            raise EngineError(f"The model file holds something that is unknown here: {name[:60]}.")

    def _linear(self, name: str, letter: str) -> Linear:
        return self._joined(name, letter)

    def _sized(self, name: str, letter: str, rows: int, columns: int) -> Linear:
        matrix = self._form(self.take(f"{name}_W{letter}", rows, columns).real())
        return Linear(matrix, self.vector(f"{name}_b{letter}", columns))

    def _joined(self, name: str, letters: str) -> Linear:
        """Return layers with the same input, side by side."""
        width = self._shape.width
        matrices = [self.take(f"{name}_W{letter}", width, width).real() for letter in letters]
        bias = [self.vector(f"{name}_b{letter}", width) for letter in letters]
        return Linear(self._form(np.concatenate(matrices, axis=1)), np.concatenate(bias))

    def _cell(self, name: str) -> Linear:
        width = self._shape.width
        matrices = [self.take(f"{name}_W{letter}", width, width).real() for letter in ("", "f")]
        bias = [np.zeros(width, np.float32), self.vector(f"{name}_bf", width)]
        return Linear(self._form(np.concatenate(matrices, axis=1)), np.concatenate(bias))

    def _feed_forward(self, name: str) -> FeedForward:
        width, inner = self._shape.width, self._shape.inner
        first = self._sized(name, "1", width, inner)
        second = self._sized(name, "2", inner, width)
        return FeedForward(first, second, self._norm(f"{name}_ffn"))

    def _norm(self, name: str) -> Norm:
        width = self._shape.width
        return Norm(self.vector(f"{name}_ln_scale", width), self.vector(f"{name}_ln_bias", width))
