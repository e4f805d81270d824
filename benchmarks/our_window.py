"""Our start: from nothing to a painted article of the starter library.

``python -m benchmarks.our_window HOME`` ends after the first painted article.
"""

import sys


def main() -> None:
    """Start the program as ``newsreader`` does and end after the first painted article."""
    from newsreader.__main__ import hurry

    hurry()
    from newsreader import app
    from newsreader.paths import Paths
    from newsreader.ui.flows.starting import StartFlow

    program = app.build(Paths.find(sys.argv[1]))
    from benchmarks.child import answer
    from benchmarks.painted import Painted

    window = program.window
    watcher = Painted(window.reader.view, lambda: answer({}))
    window.show()
    StartFlow(window.desk, program.housekeeping, window, window).start([])
    program.app.exec()
    del watcher


if __name__ == "__main__":
    main()
