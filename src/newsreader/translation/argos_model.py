"""The model of one package in memory: CTranslate2 and sentencepiece.

In: short texts. Out: their translations with a score and the words the model looked at. Nothing is
known here about packages but the names of the two things in their folder.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from newsreader.errors import EngineError
from newsreader.model.translation import WordLink
from newsreader.translation import calibration
from newsreader.translation.attention import fold
from newsreader.translation.batching import batches
from newsreader.translation.model_file import Choice
from newsreader.translation.pieces import Pieces, PieceTable
from newsreader.translation.under_way import UnderWay
from newsreader.translation.written import Written

MODEL, PIECES = "model", "sentencepiece.model"

# What the two libraries raise when a file is not what it should be.
LOAD_ERRORS = (RuntimeError, ValueError, LookupError, MemoryError, OSError)

# Each thread works on a batch of its own, which wastes far less than two threads on one batch.
_MOST_THREADS = 4
# Of a given translation; the libraries count on, but models know places only so far.
LONGEST_GIVEN = 240


def usual_threads() -> int:
    """Return how many threads translate: all cores but one, at least two where there are two."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(_MOST_THREADS, max((cores or 1) - 1, min(cores or 1, 2))))


@dataclass(frozen=True, slots=True)
class Job:
    """A text in pieces, and the pieces its translation must begin with."""

    source: Sequence[str]
    begin: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Output:
    """What the model answers to a job, best first; rows of attention belong to the best."""

    hypotheses: list[list[str]]
    scores: list[float]
    attention: list[list[float]]

    @property
    def score(self) -> float:
        """The score of the best; a text without pieces has none to tell."""
        return self.scores[0] if self.scores else 0.0


class ArgosModel:
    """A loaded model; translates from several threads at once."""

    def __init__(
        self, folder: Path, threads: int | None = None, prefix: str = "",
        choice: Choice | None = None,
    ) -> None:  # fmt: skip
        """Load the model of a package folder; ``prefix`` is the target prefix of its metadata.

        ``choice`` is which attention it tells, if not what the folder's calibration says.

        Raises:
            EngineError: a file of it is missing or damaged.
        """
        import ctranslate2

        self.choice = choice or calibration.read(folder)
        self._threads = threads or usual_threads()
        self._prefix = [prefix] if prefix else []
        try:
            # Read here: sentencepiece cannot open every path on every system.
            self.table = PieceTable((folder / PIECES).read_bytes())
            with calibration.telling(folder / MODEL, self.choice) as place:
                self._translator: Any = ctranslate2.Translator(
                    str(place), compute_type="int8", inter_threads=self._threads,
                    intra_threads=1, max_queued_batches=-1,
                )  # fmt: skip
        except LOAD_ERRORS as error:
            reason = str(error).rstrip(". ")
            raise EngineError(
                "The model package in {folder} cannot be loaded: {reason}.",
                folder=folder,
                reason=reason,
            ) from error

    def count(self, text: str) -> int:
        """Return how many pieces a text has."""
        return self.table.count(text)

    def pieces(self) -> list[str]:
        """Return every piece the model's tokenizer knows."""
        return list(self.table)

    def translate(
        self, texts: Sequence[str], beam: int, cancelled: Callable[[], bool], spare: int = 0
    ) -> list[Written]:
        """Return what the model writes for each text, in their order.

        ``spare`` threads are left to others, as long as there is another one.

        Raises:
            CancelledError: ``cancelled`` said so; at most one batch a thread is still worked on.
            EngineError: the model failed.
        """
        sources = [self.table.encode(text) for text in texts]
        jobs = [Job(one.pieces) for one in sources]
        outputs = self._outputs(jobs, cancelled, {"beam_size": beam}, spare=spare)
        made = {number: self._written(sources[number], output) for number, output in outputs}
        return [made[number] for number in range(len(texts))]

    def attend(
        self, pairs: Sequence[tuple[str, str]], cancelled: Callable[[], bool]
    ) -> list[tuple[WordLink, ...]]:
        """Return where the model looks in each source when it must write the given target.

        Nothing for a text that is longer than the model can take at once. Raises as ``translate``.
        """
        both = [(self.table.encode(source), self.table.encode(target)) for source, target in pairs]
        fit = [n for n, (source, target) in enumerate(both) if _fits(source) and _fits(target)]
        jobs = [Job(both[number][0].pieces, both[number][1].pieces) for number in fit]
        found = dict(zip(fit, self.run(jobs, cancelled, given=True, beam_size=1), strict=True))
        return [
            _links(source, target, found[number].attention) if number in found else ()
            for number, (source, target) in enumerate(both)
        ]

    def run(
        self, jobs: Sequence[Job], cancelled: Callable[[], bool],
        *, given: bool = False, **options: object,
    ) -> list[Output]:  # fmt: skip
        """Return what the model answers to each job, in their order; options are CTranslate2's.

        ``given``: nothing is written behind what the translations must begin with.

        Raises:
            CancelledError: ``cancelled`` said so; at most one batch a thread is still worked on.
            EngineError: the model failed.
        """
        found = dict(self._outputs(jobs, cancelled, options, given=given))
        return [found[number] for number in range(len(jobs))]

    def _outputs(
        self, jobs: Sequence[Job], cancelled: Callable[[], bool], options: dict[str, object],
        *, given: bool = False, spare: int = 0,
    ) -> Iterator[tuple[int, Output]]:  # fmt: skip
        """Yield what the model answers as it comes, with the numbers of the jobs; see ``run``.

        The threads work on meanwhile, ``spare`` of them excepted.
        """
        under_way, threads = UnderWay(), max(1, self._threads - spare)
        sizes = [len(job.source) + len(job.begin) for job in jobs]
        waiting = iter(batches(sizes, threads))
        try:
            for batch in islice(waiting, threads):
                under_way.add(batch, self._start([jobs[n] for n in batch], options, given=given))
            while under_way:
                done = under_way.take(cancelled)
                for batch in islice(waiting, 1):
                    chosen = [jobs[n] for n in batch]
                    under_way.add(batch, self._start(chosen, options, given=given))
                yield from ((number, self._output(result)) for number, result in done.items())
        except LOAD_ERRORS as error:
            raise EngineError(
                "The translation model failed: {reason}.", reason=str(error)
            ) from error

    def likelihood(self, job: Job) -> float:
        """Return the logarithm of how likely a translation begins as the job says.

        Raises:
            EngineError: the model failed.
        """
        target = [*self._prefix, *job.begin]
        try:
            (scored,) = self._translator.score_batch([list(job.source)], [target])
        except LOAD_ERRORS as error:
            raise EngineError(
                "The translation model failed: {reason}.", reason=str(error)
            ) from error
        return float(sum(scored.log_probs[len(self._prefix) : len(target)]))

    def _start(self, jobs: list[Job], options: dict[str, object], *, given: bool) -> list[Any]:
        begin = [[*self._prefix, *job.begin] for job in jobs]
        usual: dict[str, object] = {"length_penalty": 0.2, "replace_unknowns": True}
        if given:
            usual["max_decoding_length"] = max(map(len, begin)) + 1
        started: list[Any] = self._translator.translate_batch(
            [list(job.source) for job in jobs], target_prefix=begin if any(begin) else None,
            max_batch_size=0, return_scores=True, return_attention=True, asynchronous=True,
            **{**usual, **options},
        )  # fmt: skip
        return started

    def _output(self, result: Any) -> Output:  # noqa: ANN401 (CTranslate2 has no types)
        own = len(self._prefix)
        return Output(
            [pieces[own:] if pieces[:own] == self._prefix else pieces
             for pieces in result.hypotheses],
            [float(score) for score in result.scores],
            result.attention[0][own:] if result.attention else [],
        )  # fmt: skip

    def _written(self, source: Pieces, output: Output) -> Written:
        made = self.table.decode(output.hypotheses[0])
        return Written(made.text, output.score, _links(source, made, output.attention))


def _fits(text: Pieces) -> bool:
    return 0 < len(text) <= LONGEST_GIVEN


def _links(source: Pieces, target: Pieces, rows: Sequence[Sequence[float]]) -> tuple[WordLink, ...]:
    if len(rows) < len(target):  # a model that does not tell
        return ()
    return fold(source.text, source.spans, target.text, target.spans, rows[: len(target)])
