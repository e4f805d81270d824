"""What is translated first: what is on the screen.

In: the paragraphs of an article, what is visible just now, and an engine. Out: paragraphs as soon
as they are done.

    first chunk          then                    then
    ┌ screen ─────────┐  ┌ screen ─────────┐     below the screen, downwards, and at last
    │ first paragraph │  │ the other ones  │     above it; each chunk as large as the engine's
    └─────────────────┘  └─────────────────┘     measured speed allows

Small chunks answer soon, large ones cost less: one sentence alone costs four times the work of one
in a batch of eight. So a chunk holds about half a second of work, and never grows by more than
twice, since the first ones say little about the speed to come.
"""

import time
from collections.abc import Callable, Iterator, Sequence

from newsreader.errors import CancelledError
from newsreader.model.cancelling import never
from newsreader.model.translation import SentenceTranslation
from newsreader.translation.base import Engine

CHUNK_SECONDS = 0.5
SMALLEST = 8  # sentences; fewer make a poor batch

Place = tuple[int, int]


class Schedule:
    """Hands out every sentence of the pending paragraphs once, what is visible first."""

    def __init__(self, pending: Sequence[tuple[int, Sequence[str]]]) -> None:
        self._waiting = {
            paragraph: [(paragraph, number) for number in range(len(sentences))]
            for paragraph, sentences in pending
            if sentences
        }
        self._last = 0
        self._per_second = 0.0

    @property
    def done(self) -> bool:
        """Whether every sentence was handed out."""
        return not self._waiting

    def next_chunk(self, visible: Sequence[int]) -> list[Place]:
        """Return the next (paragraph, sentence) places, or none at the end.

        ``visible`` names the paragraphs on the screen from top to bottom.
        """
        on_screen = [paragraph for paragraph in visible if paragraph in self._waiting]
        if not self._last:
            chunk = self._take((on_screen or self._onward(visible))[:1], None)
        elif on_screen:
            chunk = self._take(on_screen, self._size())
        else:
            chunk = self._take(self._onward(visible), self._size())
        self._last = len(chunk)
        return chunk

    def took(self, seconds: float, sentences: int) -> None:
        """Tell how long a chunk of so many sentences took."""
        speed = sentences / max(seconds, 0.001)
        self._per_second = (self._per_second + speed) / 2 if self._per_second else speed

    def _size(self) -> int:
        fitting = int(self._per_second * CHUNK_SECONDS)
        return max(SMALLEST, min(fitting, 2 * self._last))

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


def translate_in_order(
    engine: Engine,
    paragraphs: Sequence[tuple[int, Sequence[str]]],
    visible: Callable[[], Sequence[int]],
    cancelled: Callable[[], bool] = never,
    clock: Callable[[], float] = time.perf_counter,
) -> Iterator[tuple[int, list[SentenceTranslation]]]:
    """Yield each paragraph with its translated sentences as soon as they are all there.

    ``paragraphs`` are numbers and sentences, every number once. ``visible`` is asked before each
    chunk, so that scrolling changes the order.

    Raises:
        CancelledError: ``cancelled`` said so; paragraphs already yielded stay good.
        TranslationError: the engine could not translate.
    """
    texts = {paragraph: tuple(sentences) for paragraph, sentences in paragraphs}
    if len(texts) != len(paragraphs):
        raise ValueError("a paragraph number comes twice")
    done: dict[int, dict[int, SentenceTranslation]] = {number: {} for number in texts}
    yield from ((number, []) for number, sentences in texts.items() if not sentences)
    schedule = Schedule(paragraphs)
    while not schedule.done:
        if cancelled():
            raise CancelledError("The translation was cancelled.")
        chunk = schedule.next_chunk(visible())
        begun = clock()
        results = engine.translate([texts[p][s] for p, s in chunk], cancelled)
        schedule.took(clock() - begun, len(chunk))
        for (paragraph, sentence), result in zip(chunk, results, strict=True):
            done[paragraph][sentence] = result
        for paragraph in dict.fromkeys(paragraph for paragraph, _ in chunk):
            found = done[paragraph]
            if len(found) == len(texts[paragraph]):
                yield paragraph, [found[number] for number in range(len(found))]
