"""Taking packages away, and what a crash or a cancelled download left behind.

In: an installed package, or the reader's folders. Out: folders and files that are gone.
"""

import tempfile
import time
from contextlib import suppress
from pathlib import Path

from newsreader.errors import PackageError, PackageNotFoundError, PackageReadOnlyError
from newsreader.model.package import InstalledPackage
from newsreader.paths import Paths
from newsreader.translation import calibration
from newsreader.translation.packages import staging

_KEPT_DAYS = 30  # an unfinished download is worth going on with for so long


def remove(package: InstalledPackage, paths: Paths) -> None:
    """Remove one of our packages; an engine that has it loaded goes on.

    Raises:
        PackageReadOnlyError: the package belongs to another program.
        PackageNotFoundError: it is gone already.
        PackageError: it cannot be removed.
    """
    folder = package.folder
    if package.owner != "newsreader" or folder.parent not in (paths.packages, paths.students):
        raise PackageReadOnlyError(
            f"The package {package.pair} in {folder} belongs to {package.owner}."
        )
    if not folder.is_dir():
        raise PackageNotFoundError(f"The package {package.pair} was already removed.")
    try:
        staging.take_away(folder)
    except OSError as error:
        raise PackageError(f"The package in {folder} cannot be removed: {error}.") from error


def clean_leftovers(paths: Paths) -> None:
    """Remove what interrupted installations and old downloads left; to be called at start.

    What cannot be looked at or removed stays: it does no harm.
    """
    for place in (paths.packages, paths.students):
        with suppress(OSError):
            for folder in staging.leftovers(place):
                staging.discard(folder)
    with suppress(OSError):
        for folder in staging.leftovers(Path(tempfile.gettempdir()), (calibration.COPY,)):
            staging.discard(folder)
    oldest = time.time() - _KEPT_DAYS * 24 * 3600
    with suppress(OSError):
        for file in list(paths.downloads.iterdir()):
            _remove_older(file, oldest)


def _remove_older(file: Path, oldest: float) -> None:
    with suppress(OSError):
        if file.is_file() and file.stat().st_mtime < oldest:
            file.unlink()
