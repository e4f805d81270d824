"""Our start, as ``newsreader`` does it: to the window as it was left, or to an article in use.

``python -m benchmarks.our_window HOME picture|live|close`` ends when the window as it was left is
painted, when the article is painted and the pointer reaches it, or after a whole session that
leaves a picture.
"""

import sys


def main() -> None:
    """Start the program and end as soon as what was asked for is painted."""
    from newsreader.__main__ import hurry

    hurry()
    from newsreader import app
    from newsreader.paths import Paths

    home, until = sys.argv[1:]
    paths, qt, window = Paths.find(home), app.application(), app.MainWindow()
    app.show_as_left(qt, window, paths)
    from benchmarks.child import answer

    if until == "picture":
        answer({"shown": window.isVisible()})
    from benchmarks.painted import Painted
    from newsreader.ui.flows.starting import StartFlow

    program = app.build(paths, window)
    window.show()
    StartFlow(window.desk, program.housekeeping, window, window).start([])

    def done() -> None:
        if until == "close":
            window.complete()
            window.close()
            program.close()
        elif window.childAt(view.mapTo(window, view.rect().center())) is not view.viewport():
            raise SystemExit("The pointer does not reach the article.")
        answer({"shown": True})

    view = window.reader.view
    watcher = Painted(view, done)
    program.app.exec()
    del watcher


if __name__ == "__main__":
    main()
