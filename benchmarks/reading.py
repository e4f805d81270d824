"""``python -m benchmarks.reading HOME``: see ``benchmarks.window``.

Apart from it, because the analyser's process imports this module again and must not load Qt.
"""

import sys


def main() -> None:
    """Measure everything in one process."""
    from benchmarks.window import measure

    measure(sys.argv[1])


if __name__ == "__main__":
    main()
