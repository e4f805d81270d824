"""``python -m benchmarks.background WHAT HOME``: translating ahead, in the real window.

In: ``ticks`` or ``first``, and a home. Out: one JSON object.

``ticks``  a thousand unread articles are translated in the background with the trained package of
           the tests; how long the window's event loop takes for a turn (``p99``, milliseconds)
``first``  how long an article that was never translated takes from the wish to open it to its first
           paragraph, with the package of real size: ``alone``, and while others are translated in
           the background (seconds, the medians)
"""

import os
import statistics
import sys
import time
from collections.abc import Callable

from benchmarks.big_package import ROOT, corpus
from benchmarks.child import answer, run

PACKAGE = ROOT / "tests/data/packages/translate-en_ko-1_1.argosmodel"
ARTICLES, SENTENCES = 1000, 6
OPENED, WAITING = 5, 60
TICK_MS = 5


def p99_of_a_tick() -> float:
    """Return how long a turn of the event loop takes while a thousand articles are translated."""
    return _measured("ticks")["p99"]


def first_paragraph_with_background() -> float:
    """Return the time to the first paragraph while others are translated by that without."""
    found = _measured("first")
    return found["busy"] / found["alone"]


def _measured(what: str) -> dict[str, float]:
    from tempfile import TemporaryDirectory

    from benchmarks import translation

    translation.unpacked()
    with TemporaryDirectory() as home:
        os.environ["ARGOS_PACKAGES_DIR"] = str(translation.WORK / "argos")
        return run("background", what, home)


def _keep(program, first: int, count: int, sentences: int) -> list[int]:  # noqa: ANN001
    from newsreader.usecases.import_source import import_text

    english = [pair[1] for pair in corpus()]
    ids = []
    for number in range(first, first + count):
        chosen = [english[(number * 7 + step) % len(english)] for step in range(sentences)]
        told = "\n\n".join(f"On day {number}, {chosen[i]} {chosen[i + 1]}"
                           for i in range(0, sentences - 1, 2))  # fmt: skip
        ids.append(import_text(program.bench, f"Story number {number} of the day\n\n{told}"))
    return ids


def _opened_program(home: str):  # noqa: ANN202
    from newsreader import app
    from newsreader.paths import Paths
    from newsreader.ui.flows.starting import StartFlow

    program = app.build(Paths.find(home))
    window = program.window
    window.show()
    StartFlow(window.desk, program.housekeeping, window, window).start([])
    _until(lambda: window.reading.opened is not None)
    return program


def _ticks(home: str) -> dict[str, float]:
    from PySide6.QtCore import QElapsedTimer, Qt, QTimer

    from newsreader.usecases import manage_models

    program = _opened_program(home)
    manage_models.install_file(program.bench, PACKAGE)
    _keep(program, 0, ARTICLES, SENTENCES)
    _until(lambda: False, 6)  # what the start still has to do
    clock, turns = QElapsedTimer(), []
    ticker = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)

    def tick() -> None:
        turns.append(clock.nsecsElapsed() / 1e6)
        clock.restart()

    ticker.timeout.connect(tick)
    background = program.window.background
    background.start()
    background.set_wanted(True)
    _until(lambda: background.progress is not None)
    clock.start()
    ticker.start()
    begun = time.perf_counter()
    _until(lambda: background.progress is None, 900)
    taken = time.perf_counter() - begun
    turns.sort()
    return {"p99": turns[int(len(turns) * 0.99)], "worst": turns[-1], "turns": len(turns),
            "seconds": taken}  # fmt: skip


def _first(home: str) -> dict[str, float]:
    program = _opened_program(home)
    window = program.window
    opened = _keep(program, 0, 2 * OPENED + 1, 12)
    _first_paragraph(window, opened.pop())  # loads the model
    alone = [_first_paragraph(window, article_id) for article_id in opened[:OPENED]]
    _keep(program, 100, WAITING, 40)
    window.background.start()
    window.background.set_wanted(True)
    busy = []
    for article_id in opened[OPENED:]:
        _until(lambda: window.background.progress is not None and not window.background.holds, 60)
        _until(lambda: False, 1)
        busy.append(_first_paragraph(window, article_id))
    return {"alone": statistics.median(alone), "busy": statistics.median(busy), "worst": max(busy)}


def _first_paragraph(window, article_id: int) -> float:  # noqa: ANN001
    came: list[float] = []
    translating = window.translating
    connection = translating.paragraph_arrived.connect(lambda _: came.append(time.perf_counter()))
    begun = time.perf_counter()
    window.reading.open(article_id)
    _until(lambda: bool(came), 120, 0.005)
    translating.paragraph_arrived.disconnect(connection)
    _until(lambda: translating._work is None, 120)  # noqa: SLF001
    return came[0] - begun


def _until(ready: Callable[[], bool], seconds: float = 30, step: float = 0.02) -> None:
    """Let the window live until something is so, or for so many seconds."""
    from PySide6.QtCore import QEventLoop, QTimer

    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(round(step * 1000), loop.quit)
        loop.exec()


def main() -> None:
    """Measure in this process."""
    what, home = sys.argv[1:]
    answer({"ticks": _ticks, "first": _first}[what](home))


if __name__ == "__main__":
    main()
