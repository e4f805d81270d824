"""Finding a good translation: beam search, greedy where the beam is 1.

In: the piece numbers of sentences. Out: a ``Hypothesis`` for each. A hypothesis that ends gives its
place in the beam up; every sentence ends at twice its source's length at the latest.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from newsreader.errors import CancelledError
from newsreader.translation.engines.student.network import Ints, Network, State
from newsreader.translation.engines.student.output import HOPELESS, Candidates, Output
from newsreader.translation.engines.student.pieces import EOS
from newsreader.translation.engines.student.products import Floats

LONGEST_BY_SOURCE: float = 2
_FEWER = 0.9  # of the sentences; dropping the finished ones copies what is known of the others
_DEAD = -np.inf

Numbers = Sequence[Sequence[int]]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A translation in pieces, without the end mark.

    ``score`` is the mean log-probability of the pieces that were chosen, the end mark among them.
    ``looks`` has a row for each piece: how much of the attention goes to each source piece, the end
    mark last.
    """

    ids: tuple[int, ...] = ()
    score: float = 0.0
    looks: tuple[tuple[float, ...], ...] = ()


class _Node(NamedTuple):
    """A piece of a hypothesis, where the decoder looked, and what stands before it."""

    piece: int
    looked: Floats
    before: "_Node | None"


@dataclass(slots=True)
class _Beam:
    """The hypotheses of one sentence: those that go on, their sums, and the best finished one."""

    length: int
    forced: Sequence[int]
    nodes: list[_Node | None]
    best: Hypothesis | None = None

    def extend(
        self, step: int, parents: Ints, pieces: Ints, totals: Floats, looked: Floats
    ) -> Floats:
        """Add a piece to each hypothesis; return the sums, those of finished ones dead."""
        before, chosen = self.nodes, step + 1 - len(self.forced)
        last = chosen >= LONGEST_BY_SOURCE * self.length
        self.nodes = [None] * len(before)
        for place, (parent, piece) in enumerate(zip(parents, pieces, strict=True)):
            if totals[place] < HOPELESS:
                totals[place] = _DEAD
            elif piece == EOS and chosen > 0:
                self._finish(before[parent], float(totals[place]), chosen)
                totals[place] = _DEAD
            else:
                node = _Node(int(piece), looked[parent], before[parent])
                self.nodes[place] = node
                if last:
                    self._finish(node, float(totals[place]), chosen)
                    totals[place] = _DEAD
        return totals

    def _finish(self, node: _Node | None, total: float, chosen: int) -> None:
        score = total / chosen
        if self.best is None or score > self.best.score:
            nodes = [*_back(node)][::-1]
            looks = _plain(one.looked[: self.length] for one in nodes)
            self.best = Hypothesis(tuple(one.piece for one in nodes), score, looks)


@dataclass(frozen=True, slots=True)
class Decoder:
    """A network and what it may write."""

    network: Network
    output: Output

    def search(
        self, sources: Numbers, beam: int, cancelled: Cancelled, forced: Numbers = ()
    ) -> list[Hypothesis]:
        """Return the best hypothesis for each source, in their order.

        ``sources`` end with the end mark. ``forced`` are the pieces each hypothesis begins with.

        Raises:
            CancelledError: ``cancelled``, asked at every step, said so.
            EngineError: the numbers of the model make no sense.
        """
        starts = forced or [()] * len(sources)
        rows = zip(sources, starts, strict=True)
        beams = [_Beam(len(source), start, [None] * beam) for source, start in rows]
        with np.errstate(all="ignore"):
            state = self.network.begin(sources, beam, cancelled)
            _run(self.network, state, self.output.candidates(sources), beams, cancelled)
        return [one.best or Hypothesis() for one in beams]

    def look(self, sources: Numbers, targets: Numbers, cancelled: Cancelled) -> list[Hypothesis]:
        """Return given targets as hypotheses without a score; see ``search``."""
        ids = np.zeros((len(targets), max(len(target) for target in targets)), np.int64)
        for row, target in zip(ids, targets, strict=True):
            row[: len(target)] = target
        looked = []
        with np.errstate(all="ignore"):
            state = self.network.begin(sources, 1, cancelled)
            for step in range(ids.shape[1]):
                ask(cancelled)
                previous = ids[:, step - 1 : step] if step else None
                looked.append(self.network.step(state, previous)[1][:, 0])
        rows = np.stack(looked, axis=1)
        found = zip(rows, sources, targets, strict=True)
        return [
            Hypothesis(tuple(target), looks=_plain(row[: len(target), : len(source)]))
            for row, source, target in found
        ]

    def rate_after(
        self,
        candidates: Candidates,
        source: Sequence[int],
        prefixes: Numbers,
        cancelled: Cancelled,
    ) -> Floats:
        """Return log-probabilities [prefix, candidate] of the piece after prefixes of one length.

        Raises as ``search`` does.
        """
        ids = np.array(prefixes, np.int64).reshape(1, len(prefixes), -1)
        with np.errstate(all="ignore"):
            state = self.network.begin([source], len(prefixes), cancelled)
            hidden, _ = self.network.step(state, None)
            for step in range(ids.shape[2]):
                ask(cancelled)
                hidden, _ = self.network.step(state, ids[:, :, step])
            rated, norms = candidates.rate(hidden)
        found: Floats = rated[0] - norms[0, :, None]
        return found


def ask(cancelled: Cancelled) -> None:
    """Ask whether to go on.

    Raises:
        CancelledError: no.
    """
    if cancelled():
        raise CancelledError("The translation was cancelled.")


def _run(
    network: Network, state: State, candidates: Candidates, live: list[_Beam], cancelled: Cancelled
) -> None:
    previous: Ints | None = None
    totals = np.full(state.cells.shape[1:3], _DEAD, np.float32)
    totals[:, 0] = 0.0
    while live:
        ask(cancelled)
        step = state.step
        hidden, looked = network.step(state, previous)
        parents, pieces, totals = _choose(totals, candidates, hidden, step, live)
        for row, one in enumerate(live):
            totals[row] = one.extend(step, parents[row], pieces[row], totals[row], looked[row])
        state.follow(parents)
        going = np.flatnonzero((totals > _DEAD).any(axis=1))
        if len(going) <= _FEWER * len(live):
            live = [live[row] for row in going]
            pieces, totals = pieces[going], totals[going]
            if live:
                state.keep(going)
                candidates.keep(going)
        previous = pieces


def _choose(
    totals: Floats, candidates: Candidates, hidden: Floats, step: int, live: list[_Beam]
) -> tuple[Ints, Ints, Floats]:
    """Return for each place of each beam which hypothesis goes on, with which piece, its sum."""
    rated, norms = candidates.rate(hidden)
    parents, places, chosen = _largest(rated, totals - norms)
    pieces = candidates.ids[places]
    for row, one in enumerate(live):
        if step < len(one.forced):
            parents[row], pieces[row] = 0, one.forced[step]
            chosen[row] = totals[row]
    return parents, pieces, chosen


def _largest(rated: Floats, before: Floats) -> tuple[Ints, Ints, Floats]:
    """Return for each place of each beam the hypothesis and candidate of the largest sums.

    A sum is a rating [sentence, beam, candidate] and what its hypothesis has before it.
    """
    sentences, beams, candidates = rated.shape
    if beams == 1:  # a pass less over all the ratings
        best = rated.argmax(axis=2)
        return np.zeros_like(best), best, np.take_along_axis(rated[:, 0], best, 1) + before
    sums = (rated + before[..., None]).reshape(sentences, -1)
    some = np.argpartition(-sums, beams - 1, axis=1)[:, :beams]
    order = np.argsort(-np.take_along_axis(sums, some, axis=1), axis=1, kind="stable")
    best = np.take_along_axis(some, order, axis=1)
    parents, places = np.divmod(best, candidates)
    return parents, places, np.take_along_axis(sums, best, axis=1)


def _back(node: _Node | None) -> Iterator[_Node]:
    while node is not None:
        yield node
        node = node.before


def _plain(rows: Iterable[Floats]) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(row.tolist()) for row in rows)
