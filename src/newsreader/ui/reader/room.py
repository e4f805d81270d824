"""A place in a text where something else stands over a stretch of it.

In: the text of a cell, its room, and its lines as they are made. Out: where each line stands. The
text before the room stays where it is, the text behind it goes on below.
"""

from dataclasses import dataclass

from newsreader.model.span import Span
from newsreader.ui.reader.offsets import Offsets


@dataclass(frozen=True, slots=True)
class Room:
    """The stretch of text that is stood over, and how tall the place is at the least.

    Its first line stands ``lead`` pixels below the top of the place.
    """

    span: Span
    height: int
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Stacked:
    """Where the lines of a cell stand: their tops, the gap of its room, its height; in pixels."""

    tops: tuple[int, ...]
    gap: tuple[int, int] | None
    height: int


class Stack:
    """Puts the lines of a cell under each other, with its room between them."""

    def __init__(self, room: Room | None, text: str, offsets: Offsets, pitch: int) -> None:
        self._pitch = pitch
        self._room = room
        self._first = self._last = 0  # of the stretch that is stood over, in UTF-16 units
        if self._room is not None:
            span = self._room.span
            behind = text[span.end :]
            spaces = len(behind) - len(behind.lstrip())
            self._first = offsets.to_utf16(span.start)
            self._last = offsets.to_utf16(span.end + spaces)
        self._y = 0
        self._opened: int | None = None
        self._gap: tuple[int, int] | None = None
        self._tops: list[int] = []

    def border(self, start: int, end: int) -> int | None:
        """Return where a line from ``start`` to ``end`` must end earlier, in UTF-16 units."""
        borders = (self._first, self._last) if self._room is not None else ()
        return next((border for border in borders if start < border < end), None)

    def add(self, start: int) -> int:
        """Return the top of the next line, which begins at ``start``; pixels of the cell."""
        if self._room is not None and start >= self._first:
            self._open(self._room)
            if start >= self._last:
                self._close(self._room)
        self._tops.append(self._y)
        self._y += self._pitch
        return self._tops[-1]

    def finish(self) -> Stacked:
        """Return where all lines stand."""
        if self._room is not None:
            self._open(self._room)
            self._close(self._room)
        return Stacked(tuple(self._tops), self._gap, max(self._pitch, self._y))

    def _open(self, room: Room) -> None:
        if self._opened is None:
            self._opened = self._y
            self._y += room.lead

    def _close(self, room: Room) -> None:
        if self._gap is None and self._opened is not None:
            self._y = max(self._y, self._opened + room.height)
            self._gap = self._opened, self._y
