"""Matrix products, in the form this machine computes them in fastest.

In: a matrix [in, out]. Out: a ``Matrix`` that multiplies rows. Before each product OpenBLAS copies
the factors into an order of its own, which costs more than the product of the few rows a step of
the decoder has. On processors with AVX-512 it has kernels for small products that copy nothing:
there a matrix cut into panels is two or three times as fast, and elsewhere slower than a whole one.

    panels     whole matrix [in, out]        panel: 64 columns; slab: at most 512 of the rows
               ┌────┬────┬────┬──┐
               │ slab of  │    │  │           the columns left over stay as they are
               ├────┼────┼────┤  │
               │ a panel  │    │  │
               └────┴────┴────┴──┘
"""

import time
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

PANEL = 64
_HIGHEST = 512
_SMALL = 1_000_000  # multiplications; OpenBLAS takes its small kernels up to here
_AT_A_TIME = 6  # rows the kernels work on, so that none is left over
_LEAST_GAIN = 1.25
_TURNS = 9


class Matrix(Protocol):
    """Multiplies rows."""

    def times(self, rows: Floats) -> Floats:
        """Return the product of rows [row, in] with the matrix: [row, out], a new array."""
        ...


Form = Callable[[NDArray[Any]], Matrix]


class Whole:
    """A matrix as it is."""

    def __init__(self, matrix: NDArray[Any]) -> None:
        """Bring numbers of any type into the order and type of the products."""
        self._matrix: Floats = np.ascontiguousarray(matrix).astype(np.float32, copy=False)

    def times(self, rows: Floats) -> Floats:
        """Return the product; see ``Matrix``."""
        product: Floats = rows @ self._matrix
        return product


class Panels:
    """A matrix cut so small that each product is one of OpenBLAS's small ones."""

    def __init__(self, matrix: NDArray[Any]) -> None:
        """Bring numbers of any type into panels."""
        height, self._columns = matrix.shape
        slabs = next(n for n in range(1, height + 1) if height % n == 0 and height // n <= _HIGHEST)
        depth, self._cut = height // slabs, self._columns - self._columns % PANEL
        shape = slabs, depth, self._cut // PANEL, PANEL
        by_panel = matrix[:, : self._cut].reshape(shape).transpose(2, 0, 1, 3)
        self._panels: Floats = np.ascontiguousarray(by_panel).astype(np.float32, copy=False)
        # A copy: a view of nothing would keep all of the matrix in memory.
        self._rest = Whole(matrix[:, self._cut :].copy())
        fitting = _SMALL // (PANEL * depth)
        self._at_once = max(fitting - fitting % _AT_A_TIME, _AT_A_TIME)

    def times(self, rows: Floats) -> Floats:
        """Return the product; see ``Matrix``."""
        product = np.empty((len(rows), self._columns), np.float32)
        shape = len(rows), len(self._panels), PANEL
        by_panel = product[:, : self._cut].reshape(shape).swapaxes(0, 1)
        for start in range(0, len(rows), self._at_once):
            some = slice(start, start + self._at_once)
            self._multiply(rows[some], by_panel[:, some])
        if self._cut < self._columns:
            product[:, self._cut :] = self._rest.times(rows)
        return product

    def _multiply(self, rows: Floats, out: Floats) -> None:
        """Write the products of a few rows, [panel, row, column]."""
        _, slabs, depth, _ = self._panels.shape
        if slabs == 1:
            np.matmul(rows, self._panels[:, 0], out=out)
            return
        by_slab = rows.reshape(len(rows), slabs, depth).swapaxes(0, 1)
        np.add.reduce(np.matmul(by_slab, self._panels), axis=1, out=out)


def fastest_form() -> Form:
    """Return the form in which a small product takes less time here; measures a millisecond."""
    matrix = np.ones((_HIGHEST, 8 * PANEL), np.float32)
    rows = np.ones((8, _HIGHEST), np.float32)
    whole, panels = Whole(matrix), Panels(matrix)
    turns = [(_seconds(whole, rows), _seconds(panels, rows)) for _ in range(_TURNS)]
    gain = min(turn[0] for turn in turns) / min(turn[1] for turn in turns)
    return Panels if gain > _LEAST_GAIN else Whole


def _seconds(matrix: Matrix, rows: Floats) -> float:
    begun = time.perf_counter()
    matrix.times(rows)
    return time.perf_counter() - begun
