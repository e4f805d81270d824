"""Model packages: what Argos installs."""

from dataclasses import dataclass
from pathlib import Path

from newsreader.model.language import Pair


@dataclass(frozen=True, slots=True)
class AvailablePackage:
    """A package the index offers; its size is known only once a download starts."""

    pair: Pair
    version: str
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A package on this disk.

    ``owner`` is ``newsreader`` for our own packages and the name of another program for those
    that are only read. ``sha256`` identifies the model file.
    """

    pair: Pair
    version: str
    folder: Path
    size: int
    sha256: str
    owner: str = "newsreader"
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download or an installation is; ``total`` is 0 while unknown."""

    stage: str
    done: int
    total: int
    bytes_per_second: float = 0.0
