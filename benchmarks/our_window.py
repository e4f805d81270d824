"""Our start, as ``newsreader`` does it: to the window as it was left, or to an article in use.

``python -m benchmarks.our_window HOME picture|live|close`` ends when the window as it was left is
painted, when the article below it is painted, or after a whole session that leaves a picture.
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
            window.close()
            program.close()
        answer({"shown": True})

    watcher = Painted(window.reader.view, done)
    program.app.exec()
    del watcher


if __name__ == "__main__":
    main()
