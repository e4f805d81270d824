"""What comes first when not everything can: what is near the screen."""

from collections.abc import Iterable, Sequence


def nearest(waiting: Iterable[int], near: Sequence[int]) -> int:
    """Return the index nearest to the paragraphs on the screen, the later one of two.

    Without a screen it is the first index.
    """
    if not near:
        return min(waiting)
    top, bottom = min(near), max(near)
    return min(waiting, key=lambda index: (max(top - index, index - bottom, 0), -index))
