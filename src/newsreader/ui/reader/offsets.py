"""Code points and UTF-16 units: the one place where they meet.

In: a text and a position in it. Out: the same position as the other kind counts. Python and the
rest of the program count code points; ``QTextLayout`` counts UTF-16 units.
"""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Positions of one text in both ways of counting."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_utf16(self, position: int) -> int:
        """Return the UTF-16 unit at which the code point ``position`` starts."""
        return position + bisect_left(self._points, position)

    def to_code_point(self, unit: int) -> int:
        """Return the code point position of a UTF-16 unit; the middle of a pair is its start."""
        return unit - bisect_left(self._units, unit)
