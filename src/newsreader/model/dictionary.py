"""Dictionaries: the built-in lexicon, and those the reader installed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from newsreader.model.language import Language

BUILT_IN = "newsreader"  # the uid of the built-in lexicon


@dataclass(frozen=True, slots=True)
class Direction:
    """The language of the headwords and that of the glosses; they may be the same."""

    source: Language
    target: Language

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary on this disk.

    ``licence`` and ``origin`` (who made it and where it is from) are what its file says of them,
    empty when it says nothing. ``file`` is the name of the file it came from, ``form`` the name of
    that file's format and ``sha256`` its checksum. ``size`` is in bytes on this disk. A ``damaged``
    one cannot be read any more; it can only be removed.
    """

    uid: str
    title: str
    directions: tuple[Direction, ...]
    entries: int
    size: int
    licence: str = ""
    origin: str = ""
    file: str = ""
    form: str = ""
    sha256: str = ""
    installed: datetime | None = None
    enabled: bool = True
    damaged: bool = False

    @property
    def built_in(self) -> bool:
        """Whether it belongs to the program and cannot be removed."""
        return self.uid == BUILT_IN


class Outcome(StrEnum):
    """What became of a dictionary that was to be installed."""

    ADDED = "added"
    BESIDE = "beside"  # another one of its name stays; the new one is called "… (2)"
    REPLACED = "replaced"
    KNOWN = "known"  # the very same file was installed before; nothing was changed


@dataclass(frozen=True, slots=True)
class Installed:
    """A dictionary after its installation, and what became of it."""

    dictionary: Dictionary
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file says of itself before it is installed.

    ``entries`` may be an estimate. ``alike`` is the installed dictionary of the same name, if any.
    """

    title: str
    direction: Direction
    entries: int
    licence: str
    origin: str
    form: str
    alike: Dictionary | None = None
