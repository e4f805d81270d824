"""Where files are: the reader's own data, and what the program ships.

In: ``--home`` or ``NEWSREADER_HOME`` or nothing. Out: paths; the folders are made when asked.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from newsreader.errors import HomeError

_NAME = "newsreader"


@dataclass(frozen=True, slots=True)
class Paths:
    """The reader's folders; see ``Paths.find``."""

    data: Path
    config: Path
    cache: Path

    @classmethod
    def find(cls, home: Path | str | None = None) -> "Paths":
        """Return the folders below ``home``, or where the platform keeps a program's data."""
        home = home or os.environ.get("NEWSREADER_HOME")
        if home:
            base = Path(home).expanduser().absolute()
            return cls(data=base, config=base, cache=base / "cache")
        from platformdirs import PlatformDirs

        dirs = PlatformDirs(_NAME, appauthor=False)
        return cls(dirs.user_data_path, dirs.user_config_path, dirs.user_cache_path)

    @property
    def library(self) -> Path:
        """The library file."""
        return self.data / "library.sqlite"

    @property
    def packages(self) -> Path:
        """The folder of our own model packages."""
        return self.data / "packages"

    @property
    def students(self) -> Path:
        """The folder of the Firefox Translations models."""
        return self.data / "models" / "student"

    @property
    def dictionaries(self) -> Path:
        """The folder of the dictionaries that the reader installed."""
        return self.data / "dictionaries"

    @property
    def backups(self) -> Path:
        """The folder of library backups."""
        return self.data / "backups"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def first_picture(self) -> Path:
        """The picture of the window as it was left."""
        return self.cache / "window.ppm"

    @property
    def downloads(self) -> Path:
        """The folder of unfinished downloads."""
        return self.cache / "downloads"

    def make(self) -> "Paths":
        """Make the folders that are missing and return self.

        Where data is, it can be read: a place for settings and the cache that cannot be made
        beside it is done without.

        Raises:
            HomeError: a folder cannot be made or entered.
        """
        reading = os.access(self.data, os.R_OK | os.X_OK)
        for folder in (self.data, self.config, self.cache):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                if reading and folder != self.data:
                    continue
                raise HomeError(
                    f"The data folder {folder} cannot be used: {error.strerror}."
                ) from error
            if not os.access(folder, os.R_OK | os.X_OK):
                raise HomeError(f"The data folder {folder} cannot be read.")
        return self


def resource(*parts: str) -> Path:
    """Return the path of a shipped file below ``resources/``."""
    return _shipped("resources").joinpath(*parts)


def seeds() -> Path:
    """Return the folder of the starter library."""
    return _shipped("seeds")


def _shipped(name: str) -> Path:
    # A wheel holds the folder inside the package; a checkout holds it at the top level, and an
    # editable install must read it there, or it would go stale.
    package = Path(__file__).parent
    checkout = package.parent.parent / name
    return checkout if (checkout.parent / "pyproject.toml").exists() else package / name
