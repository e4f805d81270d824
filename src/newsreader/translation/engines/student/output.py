"""Which pieces may be written next, and how likely each of them is.

In: the source pieces of some sentences, and the decoder's hidden states. Out: log-probabilities of
the candidate pieces. Each sentence has candidates of its own (the shortlist of its source pieces),
so that its translation does not depend on the sentences it is computed with.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.errors import EngineError
from newsreader.translation.engines.student.binfmt import Shortlist, Tensor
from newsreader.translation.engines.student.network import Ints
from newsreader.translation.engines.student.pieces import EOS, UNKNOWN
from newsreader.translation.engines.student.products import Floats, Form, Matrix
from newsreader.translation.engines.student.weights import Weights

_IMPOSSIBLE = np.float32(-1e9)
HOPELESS = -1e8  # only a piece that is no candidate is rated lower


@dataclass(slots=True)
class Candidates:
    """The pieces any of the sentences may use, and the matrix that rates them.

    ``ids`` are piece numbers in order, ``matrix`` is [dimension, candidate], its real values times
    ``multiplier``; ``bias`` is [sentence, candidate]: impossible where a piece is no candidate of
    the sentence.
    """

    ids: Ints
    matrix: Matrix
    multiplier: float
    bias: Floats

    def keep(self, rows: Ints) -> None:
        """Go on with these sentences only."""
        self.bias = self.bias[rows]

    def rate(self, hidden: Floats) -> tuple[Floats, Floats]:
        """Return ratings [sentence, beam, candidate] of the next piece, and their norms.

        A rating less the norm [sentence, beam] of its row is a log-probability.

        Raises:
            EngineError: they are no numbers, which damaged weights lead to.
        """
        sentences, beams, width = hidden.shape
        scaled = hidden.reshape(-1, width).copy()
        scaled /= np.float32(self.multiplier)  # a smaller matrix than the other one
        rated = self.matrix.times(scaled).reshape(sentences, beams, -1)
        rated += self.bias[:, None]
        highest = rated.max(-1, keepdims=True)
        spread = rated - highest
        np.exp(spread, out=spread)
        norms = np.log(spread.sum(-1)) + highest[..., 0]
        if np.isnan(norms).any():
            raise EngineError("The translation model failed: its numbers make no sense.")
        return rated, norms


class Output:
    """Chooses the candidates of sentences; the matrix is the target embedding itself."""

    def __init__(self, weights: Weights, shortlist: Shortlist, form: Form, *, joint: bool) -> None:
        self._embedding: Tensor = weights.target
        self._bias = weights.output_bias
        self._shortlist = shortlist
        self._form = form
        self._joint = joint

    def candidates(
        self, sources: Sequence[Sequence[int]], further: Sequence[int] = ()
    ) -> Candidates:
        """Return the candidates of sentences; ``further`` pieces are candidates of all."""
        allowed = np.zeros((len(sources), len(self._bias)), bool)
        allowed[:, : self._shortlist.first] = True
        allowed[:, list(further)] = True
        for row, source in zip(allowed, sources, strict=True):
            self._allow(row, source)
        allowed[:, UNKNOWN] = False
        allowed[:, EOS] = True
        ids = np.flatnonzero(allowed.any(axis=0))
        bias = np.where(allowed[:, ids], self._bias[ids], _IMPOSSIBLE)
        # Turned while it is still 8 bits wide.
        matrix = self._form(self._embedding.values[ids].T)
        return Candidates(ids, matrix, self._embedding.multiplier or 1.0, bias)

    def _allow(self, row: NDArray[np.bool], source: Sequence[int]) -> None:
        starts = self._shortlist.offsets
        for piece in set(source):
            row[self._shortlist.ids[starts[piece] : starts[piece + 1]]] = True
            if self._joint:
                row[piece] = True
