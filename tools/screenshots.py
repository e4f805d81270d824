"""Draws the pictures of the README: the real window over the starter library, a word explained.

python tools/screenshots.py [FOLDER]      (docs/pictures by default)
"""

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtTest import QTest

from newsreader import app
from newsreader.model.annotation import Colour, Side
from newsreader.paths import Paths
from newsreader.settings import Settings, save
from newsreader.ui.flows.starting import StartFlow
from newsreader.usecases import annotate

ARTICLE = "역관"  # a word in the title of the story to show
WORD = "밝혔다"


def main() -> None:
    """Draw the pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        paths = Paths.find(home).make()
        save(Settings(welcomed=True), paths.settings)
        program = app.build(paths)
        window = program.window
        window.show()
        StartFlow(window.desk, program.housekeeping, window, window).start([])
        _wait(lambda: window.reading.opened is not None)
        _open(program)
        _mark(program)
        _wait(window.reader.view.word_card.isVisible, lambda: _point(program))
        for theme in ("light", "dark", "sepia"):
            program.preferences.change(replace(program.preferences.now, theme=theme))
            _pause(200)
            window.grab_to(folder / f"{theme}.png")
        program.close()


def _open(program: app.Program) -> None:
    articles = program.bench.library.articles
    chosen = next(s.id for s in articles.summaries() if ARTICLE in s.title)
    program.window.reading.open(chosen)
    _wait(lambda: program.window.reading.opened.kept.id == chosen)


def _mark(program: app.Program) -> None:
    opened = program.window.reading.opened
    for index, side, colour, body in (
        (2, Side.SOURCE, Colour.GREEN, ""),
        (4, Side.TARGET, Colour.PINK, "Ask at the museum."),
    ):
        aligned = opened.known.aligned[index]
        text = aligned.source_text if side is Side.SOURCE else aligned.target_text
        spans = aligned.source_sentences if side is Side.SOURCE else aligned.target_sentences
        place = annotate.Place(opened.kept.id, index, side, text, spans[0])
        annotate.mark(program.bench, place, colour, body)
    program.window.reading.reopen()
    _pause(300)


def _point(program: app.Program) -> None:
    view = program.window.reader.view
    kept = program.window.reading.opened.kept
    index, text = next(
        (i, p.text) for i, p in enumerate(kept.article.paragraphs) if WORD in p.text and i > 0
    )
    start = text.index(WORD)
    span = annotate.Span(start, start + len(WORD))
    view.show_place(index, Side.SOURCE, span)
    rect = view.anchor_rect(index, Side.SOURCE, span)
    QTest.mouseMove(view.viewport(), rect.center() - QPoint(3, 0))
    QTest.mouseMove(view.viewport(), rect.center())


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()  # QTest.qWait would keep Python's lock from the other threads
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait(until: object, nudge: object = None, seconds: float = 40) -> None:
    end = time.monotonic() + seconds
    while not until():
        if time.monotonic() > end:
            raise SystemExit("The window did not get ready.")
        if nudge is not None:
            nudge()
        _pause(400)


if __name__ == "__main__":
    main()
