"""The model of one package in memory: CTranslate2 and sentencepiece.

In: short texts. Out: their translations with a score. Nothing is known here about packages but
the names of the two things in their folder.
"""

import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from newsreader.errors import CancelledError, EngineError

MODEL, PIECES = "model", "sentencepiece.model"

# What the two libraries raise when a file is not what it should be.
LOAD_ERRORS = (RuntimeError, ValueError, LookupError, MemoryError, OSError)

# Each thread works on a batch of its own, which wastes far less than two threads on one batch. A
# cancelled call returns at once; batches are so small that what is under way ends within a second.
BATCH_PIECES = 256
_MOST_THREADS = 4
_POLL_SECONDS = 0.005


def usual_threads() -> int:
    """Return how many threads translate: all cores but one, at least two where there are two."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(_MOST_THREADS, max((cores or 1) - 1, min(cores or 1, 2))))


class ArgosModel:
    """A loaded model; translates from several threads at once."""

    def __init__(self, folder: Path, threads: int | None = None, prefix: str = "") -> None:
        """Load the model of a package folder; ``prefix`` is the target prefix of its metadata.

        Raises:
            EngineError: a file of it is missing or damaged.
        """
        import ctranslate2
        import sentencepiece

        self._threads = threads or usual_threads()
        self._prefix = prefix
        try:
            # Read here: sentencepiece cannot open every path on every system.
            proto = (folder / PIECES).read_bytes()
            self._pieces: Any = sentencepiece.SentencePieceProcessor(model_proto=proto)
            self._translator: Any = ctranslate2.Translator(
                str(folder / MODEL), compute_type="int8", inter_threads=self._threads,
                intra_threads=1, max_queued_batches=-1,
            )  # fmt: skip
        except LOAD_ERRORS as error:
            reason = str(error).rstrip(". ")
            raise EngineError(
                f"The model package in {folder} cannot be loaded: {reason}."
            ) from error

    def count(self, text: str) -> int:
        """Return how many pieces a text has."""
        return len(self._pieces.encode(text))

    def pieces(self) -> list[str]:
        """Return every piece the model's tokenizer knows."""
        return [self._pieces.id_to_piece(number) for number in range(len(self._pieces))]

    def translate(
        self, texts: Sequence[str], beam: int, cancelled: Callable[[], bool]
    ) -> list[tuple[str, float]]:
        """Return the translation and the score of each text, in their order.

        Raises:
            CancelledError: ``cancelled`` said so; at most one batch a thread is still worked on.
            EngineError: the model failed.
        """
        sources = [self._pieces.encode(text, out_type=str) for text in texts]
        results: dict[int, tuple[str, float]] = {}
        under_way: deque[tuple[list[int], list[Any]]] = deque()
        try:
            for batch in batches([len(source) for source in sources], self._threads):
                if len(under_way) >= self._threads:
                    self._collect(under_way.popleft(), results, cancelled)
                under_way.append((batch, self._start([sources[i] for i in batch], beam)))
            while under_way:
                self._collect(under_way.popleft(), results, cancelled)
        except LOAD_ERRORS as error:
            raise EngineError(f"The translation model failed: {error}.") from error
        return [results[number] for number in range(len(sources))]

    def _start(self, sources: list[list[str]], beam: int) -> list[Any]:
        prefix = [[self._prefix]] * len(sources) if self._prefix else None
        started: list[Any] = self._translator.translate_batch(
            sources, target_prefix=prefix, beam_size=beam, length_penalty=0.2, max_batch_size=0,
            return_scores=True, replace_unknowns=True, asynchronous=True,
        )  # fmt: skip
        return started

    def _collect(
        self,
        batch: tuple[list[int], list[Any]],
        results: dict[int, tuple[str, float]],
        cancelled: Callable[[], bool],
    ) -> None:
        for number, waiting in zip(*batch, strict=True):
            # The library cannot be interrupted; not waiting for it is as good for who cancels.
            while not waiting.done():
                if cancelled():
                    raise CancelledError("The translation was cancelled.")
                time.sleep(_POLL_SECONDS)
            result = waiting.result()
            results[number] = self._text(result.hypotheses[0]), float(result.scores[0])

    def _text(self, pieces: list[str]) -> str:
        if self._prefix and pieces[:1] == [self._prefix]:
            pieces = pieces[1:]
        return str(self._pieces.decode(pieces)).strip()


def batches(sizes: Sequence[int], threads: int) -> Iterator[list[int]]:
    """Yield batches of the indices of ``sizes``, large ones first.

    A batch holds texts of like size, so that little is padded, and there is work for every thread.
    """
    order = sorted(range(len(sizes)), key=lambda index: -sizes[index])
    share = -(-len(sizes) // threads)
    start = 0
    while start < len(order):
        most = max(1, BATCH_PIECES // max(1, sizes[order[start]]))
        batch = order[start : start + min(most, share)]
        start += len(batch)
        yield batch
