"""Where the card of a doubt stands.

In: the lines of the doubtful sentence and of its original, the card's size, the room. Out: a
rectangle inside the room that covers neither, as long as there is such a place.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8  # pixels between the sentence and its card
EDGE = 8  # between the card and the edge of the room
_DEARER = 4  # how much worse it is to cover the translation, which the card speaks about


def place_doubt_card(
    target: Sequence[QRect], source: Sequence[QRect], size: QSize, room: QRect, right: int
) -> QRect:
    """Return where the card goes, with its right edge at ``right`` if it can.

    Under the sentence, else over it, else wherever the two leave room; where they leave none, the
    card covers as little as possible.
    """
    inner = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    least: tuple[int, QRect] | None = None
    for corner in _corners(target, source, size, right):
        card = _inside(QRect(corner, size), inner)
        covered = _covered(card, target) * _DEARER + _covered(card, source)
        if not covered:
            return card
        if least is None or covered < least[0]:
            least = (covered, card)
    return least[1] if least else _inside(QRect(QPoint(right, 0), size), inner)


def _corners(
    target: Sequence[QRect], source: Sequence[QRect], size: QSize, right: int
) -> Iterator[QPoint]:
    """Yield the corners to try: the usual edge first, and at each edge the best heights first."""
    lines = [*target, *source]
    beside = [right - size.width()]
    beside += [line.left() - GAP - size.width() for line in lines]
    beside += [line.right() + 1 + GAP for line in lines]
    heights = [*_around(target, size), *_around(lines, size), *_around(source, size)]
    for x in beside:
        for y in heights:
            yield QPoint(x, y)


def _around(lines: Sequence[QRect], size: QSize) -> Iterator[int]:
    if lines:
        yield max(line.bottom() for line in lines) + 1 + GAP
        yield min(line.top() for line in lines) - GAP - size.height()


def _inside(card: QRect, room: QRect) -> QRect:
    x = max(room.left(), min(card.left(), room.right() + 1 - card.width()))
    y = max(room.top(), min(card.top(), room.bottom() + 1 - card.height()))
    return QRect(QPoint(x, y), card.size())


def _covered(card: QRect, lines: Sequence[QRect]) -> int:
    common = (card.intersected(line) for line in lines)
    return sum(rect.width() * rect.height() for rect in common if rect.isValid())
