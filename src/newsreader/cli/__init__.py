"""The headless door: the same use cases as the window, from a terminal.

In: the words after ``newsreader``. Out: an exit code; see ``newsreader.cli.main``.
"""

from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    from newsreader.cli.main import run

    return run(arguments)
