"""The network: an encoder that reads a sentence, and a decoder that writes piece by piece.

In: piece numbers. Out: hidden states, and where the decoder looked. Layers are normalised after
their residual, positions are Marian's sines, the decoder's memory is an SSRU: one vector a layer
that forgets and takes in. Axes: sentence, beam, head, piece, dimension.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.errors import CancelledError
from newsreader.translation.engines.student.batching import groups, packs
from newsreader.translation.engines.student.binfmt import Tensor
from newsreader.translation.engines.student.config import Shape
from newsreader.translation.engines.student.products import Floats
from newsreader.translation.engines.student.weights import (
    DecoderLayer,
    FeedForward,
    Linear,
    Norm,
    Weights,
)

Ints = NDArray[np.int64]
_NEVER_LOOKED_AT = np.float32(-1e9)
_TINY = np.float32(1e-9)


@dataclass(slots=True)
class State:
    """What the decoder knows between two steps; rows can be dropped and beams changed.

    ``keys`` and ``values`` hold a matrix for each layer, [sentence, head, dimension, piece] and
    [sentence, head, piece, dimension]; ``cells`` is [layer, sentence, beam, dimension]; ``mask``
    hides what is padding; ``step`` counts the pieces written.
    """

    keys: list[Floats]
    values: list[Floats]
    mask: Floats
    lengths: Ints
    cells: Floats
    step: int = 0

    def keep(self, rows: Ints) -> None:
        """Go on with these sentences only, without the padding they no longer need."""
        self.lengths = self.lengths[rows]
        longest = int(self.lengths.max())
        self.mask = self.mask[rows][..., :longest]
        self.keys = [keys[rows][..., :longest] for keys in self.keys]
        self.values = [values[rows][:, :, :longest] for values in self.values]
        self.cells = self.cells[:, rows]

    def follow(self, parents: Ints) -> None:
        """Let each beam [sentence, beam] go on from another one of its sentence."""
        if parents.shape[1] == 1:
            return
        rows = np.arange(len(parents))[:, None]
        self.cells = self.cells[:, rows, parents]


class Network:
    """Computes in float32 with the weights of one model; holds nothing of a sentence."""

    def __init__(self, shape: Shape, weights: Weights) -> None:
        self._weights = weights
        self._width = shape.width
        self._heads = shape.heads
        self._depth = shape.width // shape.heads
        self._loud = np.float32(math.sqrt(shape.width))
        self._soft = np.float32(1 / math.sqrt(self._depth))

    def begin(
        self, sources: Sequence[Sequence[int]], beam: int, cancelled: Callable[[], bool]
    ) -> State:
        """Read sentences, each with its end mark, and return the state before the first piece.

        Raises:
            CancelledError: ``cancelled``, asked at every layer, said so.
        """
        lengths = np.array([len(source) for source in sources])
        count, longest = len(sources), int(lengths.max())
        layers = self._weights.decoder
        keys = [np.zeros((count, self._heads, self._depth, longest), np.float32) for _ in layers]
        values = [np.zeros((count, self._heads, longest, self._depth), np.float32) for _ in layers]
        for pack in packs(lengths.tolist()):
            read = self._read(sources[pack], cancelled)
            rows, columns = _places(lengths[pack])
            rows = rows + pack.start
            for layer, key, value in zip(layers, keys, values, strict=True):
                entered = _linear(read, layer.memory).reshape(len(read), 2, self._heads, -1)
                key[rows, :, :, columns] = entered[:, 0]
                value[rows, :, columns] = entered[:, 1]
        cells = np.zeros((len(layers), count, beam, self._width), np.float32)
        return State(keys, values, _mask(lengths), lengths, cells)

    def step(self, state: State, previous: Ints | None) -> tuple[Floats, Floats]:
        """Return the hidden state of the next piece and where its first head looked.

        ``previous`` are the pieces written last, [sentence, beam], or None before the first. Out:
        [sentence, beam, dimension] and [sentence, beam, source piece].
        """
        hidden = np.zeros(state.cells.shape[1:], np.float32)
        if previous is not None:
            hidden = rows_of(self._weights.target, previous)
            hidden *= self._loud
        hidden += positions(state.step, 1, self._width)
        looked = hidden
        for number, layer in enumerate(self._weights.decoder):
            hidden = self._remember(state, number, hidden, layer)
            hidden, looked = self._look(state, number, hidden, layer)
        state.step += 1
        return hidden, looked

    def _read(self, sources: Sequence[Sequence[int]], cancelled: Callable[[], bool]) -> Floats:
        """Return the states of all pieces of sentences, one behind the other."""
        lengths = np.array([len(source) for source in sources])
        hidden = rows_of(self._weights.source, np.concatenate([np.array(s) for s in sources]))
        hidden *= self._loud
        hidden += positions(0, int(lengths.max()), self._width)[_places(lengths)[1]]
        for layer in self._weights.encoder:
            if cancelled():
                raise CancelledError("The translation was cancelled.")
            mixed = self._mixed(_linear(hidden, layer.enter), lengths)
            hidden = _added(hidden, _linear(mixed, layer.leave), layer.norm)
            hidden = _feed_forward(hidden, layer.inner)
        return hidden

    def _mixed(self, entered: Floats, lengths: Ints) -> Floats:
        """Return what the pieces of each sentence take from each other."""
        mixed = np.empty((len(entered), self._width), np.float32)
        start = 0
        for group in groups(lengths.tolist()):
            sizes = lengths[group]
            end = start + int(sizes.sum())
            places = _places(sizes)
            padded = np.zeros((len(sizes), int(sizes.max()), entered.shape[1]), np.float32)
            padded[places] = entered[start:end]
            query, key, value = (self._by_head(part) for part in np.split(padded, 3, axis=-1))
            weights = self._attention(query, key.swapaxes(2, 3), _mask(sizes))
            mixed[start:end] = self._together(np.matmul(weights, value))[places]
            start = end
        return mixed

    def _remember(self, state: State, number: int, hidden: Floats, layer: DecoderLayer) -> Floats:
        entered = _linear(hidden, layer.cell)
        content, gate = entered[..., : self._width], entered[..., self._width :]
        forget = 1 / (1 + np.exp(-gate))
        cell = forget * (state.cells[number] - content) + content
        state.cells[number] = cell
        return _added(hidden, np.maximum(cell, 0), layer.cell_norm)

    def _look(
        self, state: State, number: int, hidden: Floats, layer: DecoderLayer
    ) -> tuple[Floats, Floats]:
        query = self._by_head(_linear(hidden, layer.query))
        weights = self._attention(query, state.keys[number], state.mask)
        mixed = self._together(np.matmul(weights, state.values[number]))
        hidden = _added(hidden, _linear(mixed, layer.leave), layer.norm)
        return _feed_forward(hidden, layer.inner), np.ascontiguousarray(weights[:, 0])

    def _attention(self, query: Floats, key: Floats, mask: Floats) -> Floats:
        weights: Floats = np.matmul(query, key)
        weights *= self._soft
        weights += mask
        weights -= weights.max(-1, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(-1, keepdims=True)
        return weights

    def _by_head(self, hidden: Floats) -> Floats:
        sentences, pieces, _ = hidden.shape
        return hidden.reshape(sentences, pieces, self._heads, self._depth).swapaxes(1, 2)

    def _together(self, mixed: Floats) -> Floats:
        sentences, _, pieces, _ = mixed.shape
        return mixed.swapaxes(1, 2).reshape(sentences, pieces, self._width)


def _places(lengths: Ints) -> tuple[Ints, Ints]:
    """Return the sentence of every piece and its place there, all pieces one behind the other."""
    rows = np.repeat(np.arange(len(lengths)), lengths)
    firsts = np.repeat(np.cumsum(lengths) - lengths, lengths)
    return rows, np.arange(len(rows)) - firsts


def _mask(lengths: Ints) -> Floats:
    """Return what is added to weights [sentence, head, piece, piece] so that padding has none."""
    padding = np.arange(int(lengths.max())) >= lengths[:, None]
    return np.where(padding, _NEVER_LOOKED_AT, np.float32(0))[:, None, None, :]


def rows_of(tensor: Tensor, ids: Ints) -> Floats:
    """Return the real rows of an embedding for piece numbers of any shape."""
    return Tensor(tensor.values[ids], tensor.multiplier).real()


def positions(first: int, count: int, width: int) -> Floats:
    """Return Marian's position sines, [position, dimension]: all sines, then all cosines."""
    half = width // 2
    speeds = np.exp(np.arange(half, dtype=np.float32) * -(math.log(10000) / (half - 1)))
    angles = np.arange(first, first + count, dtype=np.float32)[:, None] * speeds.astype(np.float32)
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1).astype(np.float32)


def _linear(hidden: Floats, layer: Linear) -> Floats:
    # One large product is much faster than one for each sentence.
    flat = layer.matrix.times(hidden.reshape(-1, hidden.shape[-1]))
    flat += layer.bias
    return flat.reshape(*hidden.shape[:-1], -1)


def _added(hidden: Floats, more: Floats, norm: Norm) -> Floats:
    more += hidden
    more -= more.mean(-1, keepdims=True)
    variance = np.einsum("...i,...i->...", more, more)[..., None]
    more /= np.sqrt(variance / np.float32(more.shape[-1]) + _TINY)
    more *= norm.scale
    more += norm.bias
    return more


def _feed_forward(hidden: Floats, layer: FeedForward) -> Floats:
    inner = _linear(hidden, layer.first)
    np.maximum(inner, 0, out=inner)
    return _added(hidden, _linear(inner, layer.second), layer.norm)
