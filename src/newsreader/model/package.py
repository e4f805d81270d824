"""Model packages: what an engine translates with."""

from dataclasses import dataclass
from pathlib import Path

from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair


@dataclass(frozen=True, slots=True)
class AvailablePackage:
    """A package that can be had.

    Of what the Argos index offers, the ``size`` (bytes of the download) is known only once a
    download starts; until then it is 0. ``architecture`` names the shape of a student model.
    """

    pair: Pair
    version: str
    links: tuple[str, ...]
    engine: EngineKind = EngineKind.ARGOS
    architecture: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A package on this disk.

    ``owner`` is ``newsreader`` for our own packages and the name of another program for those
    that are only read. ``sha256`` identifies the model file. ``verified`` is False for files
    whose checksums nobody published and that the reader chose to use all the same. ``measured`` is
    the folder with what was found out about the model, if that is not the package's own.
    """

    pair: Pair
    version: str
    folder: Path
    size: int
    sha256: str
    owner: str = "newsreader"
    origin: str = ""
    engine: EngineKind = EngineKind.ARGOS
    architecture: str = ""
    verified: bool = True
    measured: Path | None = None

    @property
    def calibration(self) -> Path:
        """The folder with what was found out about the model."""
        return self.measured or self.folder


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download or an installation is; ``total`` is 0 while unknown."""

    stage: str
    done: int
    total: int
    bytes_per_second: float = 0.0
