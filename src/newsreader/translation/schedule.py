"""What is translated first: what is on the screen.

In: the paragraphs of an article, what is visible just now and what is wanted next, and an engine.
Out: sentences as soon as they are made, and paragraphs as soon as they are whole.

    first chunk          then                    then             then
    ┌ screen ─────────┐  ┌ screen ─────────┐     nearby: the      the rest, downwards, and at last
    │ first paragraph │  │ the other ones  │     paragraph the    what was scrolled past; each chunk
    └─────────────────┘  └─────────────────┘     reader is at,    as large as the engine's measured
                                                 the next screen  speed allows

Small chunks answer soon, large ones cost less: a sentence alone costs five times the work of one
among fifty. So chunks grow as long as they take no more than a few seconds, which nobody notices
off the screen. Who scrolls to where nothing is translated does not wait for such a chunk: it is
dropped and comes again later. What nobody waits for is translated in small ``steady`` chunks from
top to bottom, none of which is dropped for what is on the screen: it could be the next one again.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from newsreader.errors import CancelledError
from newsreader.model.cancelling import never
from newsreader.model.translation import SentenceTranslation
from newsreader.translation.base import Considerate, Engine

CHUNK_SECONDS = 6.0  # at the speed of the chunk before, which was smaller and so slower
SMALLEST, LARGEST = 16, 128  # sentences; fewer make a poor batch, more are hardly cheaper
GROWTH = 8  # the speed of small chunks says little, but larger ones are never slower

Place = tuple[int, int]
Paragraphs = Sequence[tuple[int, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Order:
    """Which paragraphs are wanted first; the functions are asked before each chunk.

    ``visible`` names those on the screen from top to bottom, ``nearby`` those wanted next, the most
    wanted first. With ``steady`` sentences in every chunk, the article comes from top to bottom,
    and the engine is left to others as far as it can be.
    """

    visible: Callable[[], Sequence[int]] = tuple
    nearby: Callable[[], Sequence[int]] = tuple
    steady: int = 0


@dataclass(frozen=True, slots=True)
class Chunk:
    """What was made at one go: sentences, each once, and the paragraphs that are whole now."""

    made: tuple[SentenceTranslation, ...]
    whole: tuple[int, ...]


class Schedule:
    """Hands out every sentence of the pending paragraphs once, what is visible first."""

    def __init__(self, pending: Paragraphs, steady: int = 0) -> None:
        self._waiting = {
            paragraph: [(paragraph, number) for number in range(len(sentences))]
            for paragraph, sentences in pending
            if sentences
        }
        self._steady = steady
        self._last = 0
        self._fitting = SMALLEST

    @property
    def done(self) -> bool:
        """Whether every sentence was handed out."""
        return not self._waiting

    def next_chunk(self, visible: Sequence[int], nearby: Sequence[int] = ()) -> list[Place]:
        """Return the next (paragraph, sentence) places, or none at the end.

        ``visible`` names the paragraphs on the screen from top to bottom, ``nearby`` those wanted
        after them.
        """
        on_screen = [paragraph for paragraph in visible if paragraph in self._waiting]
        if self._steady:
            chunk = self._take(self._onward(visible), self._steady)
        elif not self._last:
            first = on_screen or self._after_screen(visible, nearby)
            chunk = self._take(first[:1], None)
        elif on_screen:
            chunk = self._take(on_screen, self._size())
        else:
            chunk = self._take(self._after_screen(visible, nearby), self._size())
        self._last = len(chunk)
        return chunk

    def took(self, seconds: float, sentences: int) -> None:
        """Tell how long a chunk of so many sentences took."""
        self._fitting = int(sentences * CHUNK_SECONDS / max(seconds, 0.001))

    def urgent(self, chunk: Sequence[Place], visible: Sequence[int]) -> bool:
        """Return whether the reader waits at the screen while this chunk is somewhere else."""
        waited_for = any(paragraph in self._waiting for paragraph in visible)
        return waited_for and not any(paragraph in visible for paragraph, _ in chunk)

    def give_back(self, chunk: Sequence[Place]) -> None:
        """Take back places that were not translated after all; they are handed out again."""
        for paragraph in dict.fromkeys(paragraph for paragraph, _ in chunk):
            places = [place for place in chunk if place[0] == paragraph]
            self._waiting[paragraph] = [*places, *self._waiting.get(paragraph, [])]
        self._waiting = dict(sorted(self._waiting.items()))

    def _size(self) -> int:
        size = max(SMALLEST, min(self._fitting, GROWTH * self._last, LARGEST))
        left = sum(map(len, self._waiting.values()))
        return left if left < size + SMALLEST else size  # no poor batch at the end

    def _after_screen(self, visible: Sequence[int], nearby: Sequence[int]) -> list[int]:
        near = dict.fromkeys(paragraph for paragraph in nearby if paragraph in self._waiting)
        return [*near, *(one for one in self._onward(visible) if one not in near)]

    def _onward(self, visible: Sequence[int]) -> list[int]:
        # Reading goes down: what comes after the screen, then what was scrolled past.
        top = min(visible, default=0)
        below = [paragraph for paragraph in self._waiting if paragraph >= top]
        return below + [paragraph for paragraph in self._waiting if paragraph < top]

    def _take(self, paragraphs: Sequence[int], most: int | None) -> list[Place]:
        chunk: list[Place] = []
        for paragraph in paragraphs:
            places = self._waiting.get(paragraph, [])
            room = len(places) if most is None else most - len(chunk)
            chunk += places[:room]
            if places[room:]:
                self._waiting[paragraph] = places[room:]
                break
            self._waiting.pop(paragraph, None)
        return chunk


def translate_chunks(
    engine: Engine,
    paragraphs: Paragraphs,
    order: Order = Order(),
    cancelled: Callable[[], bool] = never,
    clock: Callable[[], float] = time.perf_counter,
) -> Iterator[Chunk]:
    """Yield what was translated, chunk by chunk; a sentence that comes twice is translated once.

    ``paragraphs`` are numbers and sentences, every number once.

    Raises:
        CancelledError: ``cancelled`` said so; chunks already yielded stay good.
        TranslationError: the engine could not translate.
    """
    texts = {paragraph: tuple(sentences) for paragraph, sentences in paragraphs}
    if len(texts) != len(paragraphs):
        raise ValueError("a paragraph number comes twice")
    left = {number: len(sentences) for number, sentences in texts.items()}
    yield from (Chunk((), (number,)) for number, count in left.items() if not count)
    schedule, known = Schedule(paragraphs, order.steady), set[str]()
    translate = engine.translate
    if order.steady and isinstance(engine, Considerate):
        translate = engine.translate_aside
    while not schedule.done:
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        chunk = schedule.next_chunk(order.visible(), order.nearby())
        new = [text for text in dict.fromkeys(texts[p][s] for p, s in chunk) if text not in known]
        begun, made = clock(), list[SentenceTranslation]()
        if new:
            drop = partial(_unwanted, cancelled, schedule, chunk, order)
            try:
                made = translate(new, drop)
            except CancelledError:
                if cancelled():
                    raise
                schedule.give_back(chunk)
                continue
            schedule.took(clock() - begun, len(new))
            known.update(new)
        yield Chunk(tuple(made), _whole(left, chunk))


def _unwanted(
    cancelled: Callable[[], bool], schedule: Schedule, chunk: Sequence[Place], order: Order
) -> bool:
    """Return whether something else is wanted by now than this chunk."""
    if order.steady:  # the next chunk would be the same
        return cancelled()
    return cancelled() or schedule.urgent(chunk, order.visible())


def _whole(left: dict[int, int], chunk: Sequence[Place]) -> tuple[int, ...]:
    """Take a chunk off what is left and return the paragraphs of which nothing is left now."""
    for paragraph, _ in chunk:
        left[paragraph] -= 1
    touched = dict.fromkeys(paragraph for paragraph, _ in chunk)
    return tuple(paragraph for paragraph in touched if not left[paragraph])


def translate_in_order(
    engine: Engine,
    paragraphs: Paragraphs,
    visible: Callable[[], Sequence[int]],
    cancelled: Callable[[], bool] = never,
) -> Iterator[tuple[int, list[SentenceTranslation]]]:
    """Yield each paragraph with its translated sentences as soon as they are all there.

    Raises as ``translate_chunks`` does.
    """
    texts = dict(paragraphs)
    known: dict[str, SentenceTranslation] = {}
    for chunk in translate_chunks(engine, paragraphs, Order(visible), cancelled):
        known.update((one.source, one) for one in chunk.made)
        for paragraph in chunk.whole:
            yield paragraph, [known[text] for text in texts[paragraph]]
