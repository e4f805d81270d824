"""Formats by name, for every registry of this room."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from newsreader.errors import ExportError


class Named(Protocol):
    """Anything with a name."""

    @property
    def name(self) -> str:
        """What a person calls it."""
        ...


N = TypeVar("N", bound=Named)


def named(name: str, formats: Sequence[N]) -> N:
    """Return the one of this name.

    Raises:
        ExportError: there is no such format.
    """
    for candidate in formats:
        if candidate.name == name:
            return candidate
    names = ", ".join(candidate.name for candidate in formats)
    raise ExportError(f"There is no format {name}; there are: {names}.")
