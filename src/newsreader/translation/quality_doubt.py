"""What a check has to say about a translation: words for a person, and the same in pieces."""

from typing import NamedTuple


class Doubt(NamedTuple):
    """A sentence about what looks wrong, and the words it is about; see ``Flag.values``."""

    detail: str
    values: tuple[str, ...] = ()
