"""Where a word card stands.

In: the word, what must stay readable, the size of the card and the room. Out: a rectangle that
never covers the word, and covers the translation of its sentence only where nothing else is free.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 6
_LOWEST = 150  # a card is not squeezed below this height


def place_card(  # noqa: PLR0913, PLR0917 (what is there, and what is to be spared)
    word: QRect,
    keep: Sequence[QRect],
    size: QSize,
    room: QRect,
    column: QRect,
    sentence: Sequence[QRect] = (),
) -> QRect:
    """Return where the card goes: below the word, above it, or beside it.

    ``keep`` are rectangles that stay readable if possible; ``column`` is the text column of the
    word, ``sentence`` the lines it stands in, which are spared where the whole card has room. The
    height is reduced where a side has too little room.
    """
    best: tuple[int, QRect] | None = None
    free: tuple[int, QRect] | None = None
    for candidate in _candidates(word, size, room, column):
        if free is not None and candidate.height() < free[1].height():
            break  # for its own sentence a card does not become lower
        if not room.contains(candidate) or candidate.intersects(word):
            continue
        covered = sum(_overlap(candidate, rect) for rect in keep)
        if covered == 0:
            lost = sum(_overlap(candidate, rect) for rect in sentence)
            if not lost:
                return candidate
            free = min(free or (lost, candidate), (lost, candidate), key=itemgetter(0))
        elif best is None or covered < best[0]:
            best = (covered, candidate)
    found = free or best
    return found[1] if found else _somewhere(word, size, room)


def _candidates(word: QRect, size: QSize, room: QRect, column: QRect) -> Iterator[QRect]:
    lefts = [word.left() - 18, column.right() - size.width() + 12, column.left() - 12]
    lefts = [max(room.left(), min(x, room.right() + 1 - size.width())) for x in lefts]
    below, above = word.bottom() + GAP, word.top() - GAP
    for height in _heights(size.height(), room.bottom() + 1 - below, above - room.top()):
        for x in lefts:
            yield QRect(x, below, size.width(), height)
        for x in lefts:
            yield QRect(x, above - height, size.width(), height)
        for x in (word.right() + 2 * GAP, word.left() - 2 * GAP - size.width()):
            top = min(max(room.top(), word.top() - 12), room.bottom() + 1 - height)
            yield QRect(x, top, size.width(), height)


def _heights(full: int, *rooms: int) -> list[int]:
    """Return the heights to try, tallest first: whole, as tall as fits, as low as may be."""
    fitting = [height for height in rooms if _LOWEST < height < full]
    return [full, *sorted(fitting, reverse=True), *([_LOWEST] if full > _LOWEST else [])]


def _overlap(one: QRect, other: QRect) -> int:
    common = one.intersected(other)
    return common.width() * common.height() if common.isValid() else 0


def _somewhere(word: QRect, size: QSize, room: QRect) -> QRect:
    # the room is too small to spare the word as well: take the larger side, as tall as fits
    below = room.bottom() - word.bottom() - GAP
    above = word.top() - room.top() - GAP
    height = max(60, min(size.height(), max(below, above)))
    y = word.bottom() + GAP if below >= above else word.top() - GAP - height
    x = max(room.left(), min(word.left() - 18, room.right() + 1 - size.width()))
    return QRect(QPoint(x, y), QSize(size.width(), height))
