"""The packages on this disk.

In: the reader's folders and the environment. Out: our packages, and those of other Argos programs,
which are only read. What is broken or half installed is passed over with a line in the log.
"""

import logging
import os
from pathlib import Path

from newsreader.errors import PackageError, PackageMissingError
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.paths import Paths
from newsreader.translation.packages import foreign, manifest
from newsreader.translation.packages.manifest import Manifest
from newsreader.translation.packages.metadata import version_key

_log = logging.getLogger(__name__)


def installed(paths: Paths) -> list[InstalledPackage]:
    """Return all usable packages by pair, ko-en first, and of each pair the one in use first.

    In use is the newest version; of equal ones ours, and of ours the one installed last.
    """
    packages = ours(paths)
    for folder in foreign.candidates(foreign.folders(os.environ, Path.home())):
        try:
            packages.append(foreign.describe(folder, paths.cache))
        except (PackageError, OSError) as error:
            _log.info("passed over %s: %s", folder, error)
    packages.sort(key=lambda package: version_key(package.version), reverse=True)
    return sorted(packages, key=lambda package: package.pair, reverse=True)


def find(paths: Paths, pair: Pair) -> InstalledPackage:
    """Return the package to translate a pair with.

    Raises:
        PackageMissingError: none is installed.
    """
    for package in installed(paths):
        if package.pair == pair:
            return package
    raise _missing(pair)


def find_removable(paths: Paths, pair: Pair) -> InstalledPackage:
    """Return our newest package of a pair, or another program's when there is none of ours.

    Raises:
        PackageMissingError: none is installed.
    """
    found = [package for package in installed(paths) if package.pair == pair]
    own = [package for package in found if package.owner != foreign.OWNER]
    if not found:
        raise _missing(pair)
    return (own or found)[0]


def ours(paths: Paths) -> list[InstalledPackage]:
    """Return our own whole packages, the one installed last first."""
    return whole(paths.packages)


def whole(place: Path) -> list[InstalledPackage]:
    """Return the whole packages in a folder of packages, the one installed last first."""
    found = []
    for folder in _folders(place):
        made = manifest.read(folder)
        if made and _is_whole(folder, made):
            found.append((made.installed, from_manifest(folder, made)))
        else:
            _log.warning("passed over %s: it is not whole", folder)
    return [package for _, package in sorted(found, key=lambda pair: pair[0], reverse=True)]


def _folders(packages: Path) -> list[Path]:
    try:
        return [f for f in packages.iterdir() if f.is_dir() and not f.name.startswith(".")]
    except FileNotFoundError:
        return []
    except OSError as error:
        _log.warning("%s", error)
        return []


def _missing(pair: Pair) -> PackageMissingError:
    return PackageMissingError(f"No model package is installed for {pair}.")


def from_manifest(folder: Path, made: Manifest) -> InstalledPackage:
    """Return the package that a manifest describes."""
    return InstalledPackage(
        pair=made.pair, version=made.version, folder=folder, size=made.size,
        sha256=made.files[made.model].sha256, origin=made.origin, engine=made.engine,
        architecture=made.architecture, verified=made.verified,
    )  # fmt: skip


def _is_whole(folder: Path, made: Manifest) -> bool:
    try:
        return all((folder / x).stat().st_size == file.size for x, file in made.files.items())
    except OSError:
        return False
