"""Opening, pointing, streaming and memory, in the real window over a real library.

In: a home. Out: one JSON object; milliseconds, pixels and megabytes.
"""

import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks.articles import article
from benchmarks.child import answer
from benchmarks.painted import Painted
from newsreader import app
from newsreader.alignment import one_to_one
from newsreader.model.annotation import Side
from newsreader.model.kept import KeptArticle, ReadingPosition
from newsreader.model.translation import SentenceTranslation
from newsreader.paths import Paths
from newsreader.ui.flows.starting import StartFlow
from newsreader.ui.reader.view import ReaderView
from newsreader.usecases.import_source import split

ROUNDS = 7


def measure(home: str) -> None:
    """Measure everything in one process."""
    program = app.build(Paths.find(home))
    ids = {size: _keep(program, size) for size in (30, 1000)}
    window = program.window
    window.show()
    start = StartFlow(window.desk, program.housekeeping, window, window)
    start.start([])
    _until(lambda: window.reading.opened is not None)
    result = _openings(program, ids)
    program.window.reading.open(ids[30])
    _pause(300)
    result["drift"] = _drift(program, ids[30])
    window.reading.open(ids[30])
    _until(lambda: all(row.source.words for row in window.reader.view.page.rows[:5]), 60)
    _pause(500)
    result["hover_p95"] = _hovering(window.reader.view)
    _pause(3000)  # what was asked for while opening is done by then
    result["memory_main"] = _megabytes("self")
    result["memory_kiwi"] = _megabytes(str(program.bench.analyser().process_id()))
    program.bench.analyser().close()
    answer(result)


def _keep(program: app.Program, size: int) -> int:
    story, targets = article(size)
    spans = split(story)
    given = []
    for index, (paragraph, target) in enumerate(zip(story.paragraphs, targets, strict=True)):
        sources = [span.of(paragraph.text) for span in spans[index]]
        made = [SentenceTranslation(s, t) for s, t in zip(sources, target, strict=True)]
        given.append(
            one_to_one.align(
                index=index,
                kind=paragraph.kind,
                source_language=paragraph.language,
                source_text=paragraph.text,
                source_sentences=spans[index],
                targets=made,
                origin="benchmark",
            )
        )
    return program.bench.library.articles.keep(story, spans, given)


def _openings(program: app.Program, ids: dict[int, int]) -> dict[str, float]:
    times: dict[int, list[float]] = {size: [] for size in ids}
    for _ in range(ROUNDS):
        for size, article_id in ids.items():
            times[size].append(_opening(program, article_id))
            _pause(400)  # let idle layout end, as a reader would
    return {f"open_{size}": statistics.median(taken) for size, taken in times.items()}


def _opening(program: app.Program, article_id: int) -> float:
    reading, view = program.window.reading, program.window.reader.view
    loop = QEventLoop()
    begun = time.perf_counter()
    ended = 0.0

    def shown(_opened: object) -> None:
        Painted(view, done)
        view.viewport().update()

    def done() -> None:
        nonlocal ended
        ended = time.perf_counter()
        loop.quit()

    reading.article_opened.connect(shown)
    reading.open(article_id)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
    reading.article_opened.disconnect(shown)
    return (ended - begun) * 1000


def _drift(program: app.Program, article_id: int) -> float:
    kept = program.bench.library.articles.get(article_id)
    view = program.window.reader.view
    bare = KeptArticle(
        kept.id, kept.article, kept.sentences, kept.position, kept.read, kept.starred
    )
    view.show_article(bare, ReadingPosition(12, 0.4))
    _pause(200)
    row = next(row for row in view.page.rows if row.y >= view.top())
    before, worst = row.y - view.top(), 0.0
    order = list(kept.given)
    random.Random(3).shuffle(order)
    for paragraph in order:
        view.set_target(paragraph)
        worst = max(worst, abs(row.y - view.top() - before))
        QApplication.processEvents()
    return worst


def _hovering(view: ReaderView) -> float:
    points = _word_points(view)
    random.Random(5).shuffle(points)
    taken = []
    for point in points[:200]:
        begun = time.perf_counter()
        place = QPointF(point)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            view.viewport().mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view.viewport(), event)
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    return sorted(taken)[int(len(taken) * 0.95)]


def _word_points(view: ReaderView) -> list[QPoint]:
    points = []
    inside = view.viewport().rect()
    for row in view.visible_rows():
        for side in (Side.SOURCE, Side.TARGET):
            for word in row.cell(side).words:
                center = view.anchor_rect(row.index, side, word.span).center()
                if inside.contains(center):
                    points.append(center)
    return points


def _megabytes(process: str) -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024 / 1e6


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until(ready: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise SystemExit("The window did not get ready.")
        _pause(50)
