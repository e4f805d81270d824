"""Model packages: what is there, what could be, install, verify, remove.

In: directions and files. Out: packages; an engine in use is unloaded when its package changes.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from newsreader.errors import (
    PackageBrokenError,
    PackageError,
    PackageNotFoundError,
    TranslationError,
)
from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.translation import packages
from newsreader.usecases.workbench import Workbench


def installed(bench: Workbench) -> list[InstalledPackage]:
    """Return the packages on this machine, other programs' included."""
    return packages.installed(bench.paths)


def available(index_url: str, cancelled: Callable[[], bool] = never) -> list[AvailablePackage]:
    """Return what the package index offers; goes online.

    Raises:
        DownloadError: the index cannot be reached or read.
        CancelledError: ``cancelled`` said so.
    """
    return packages.available(index_url, cancelled=cancelled)


def is_newer(offer: AvailablePackage, package: InstalledPackage) -> bool:
    """Tell whether the index offers a newer version than one that is installed."""
    return packages.version_key(offer.version) > packages.version_key(package.version)


def install(
    bench: Workbench,
    pair: Pair,
    index_url: str,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = never,
) -> InstalledPackage:
    """Download and install the newest package of a direction; goes online.

    Raises:
        PackageNotFoundError: the index offers none.
        TranslationError: the download or the package is at fault.
    """
    offers = [offer for offer in available(index_url, cancelled) if offer.pair == pair]
    if not offers:
        raise PackageNotFoundError(f"The package index offers nothing for {pair}.")
    file = packages.download(offers[0], bench.paths, progress, cancelled)
    origin = offers[0].links[0]
    done = packages.install_file(file, bench.paths, progress, cancelled, origin)
    file.unlink(missing_ok=True)
    bench.engines.drop(done.pair)
    return done


def install_file(
    bench: Workbench,
    path: Path,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = never,
) -> InstalledPackage:
    """Install a package from a file.

    Raises:
        PackageError: the file is no usable Korean–English package.
        NotEnoughSpaceError: the disk has too little room.
    """
    try:
        done = packages.install_file(path, bench.paths, progress, cancelled)
    except TranslationError as error:
        error.about = error.about or path.name
        raise
    bench.engines.drop(done.pair)
    return done


def find(bench: Workbench, pair: Pair) -> InstalledPackage:
    """Return the package a direction uses; raises PackageMissingError."""
    return packages.find(bench.paths, pair)


def verify(bench: Workbench, pair: Pair, cancelled: Callable[[], bool] = never) -> InstalledPackage:
    """Check every file of the package of a direction and return it.

    Raises:
        PackageMissingError: none is installed.
        PackageBrokenError: a file is missing or changed.
        CancelledError: ``cancelled`` said so.
    """
    package = find(bench, pair)
    packages.verify(package, cancelled)
    return package


def verify_all(bench: Workbench) -> Iterator[InstalledPackage | TranslationError]:
    """Yield every package that is whole, and for every other one the error that says why.

    Raises:
        PackageError: the folder of packages cannot be read.
    """
    found = packages.installed(bench.paths)
    for package in found:
        try:
            packages.verify(package)
        except TranslationError as error:
            yield error
        else:
            yield package
    for folder in _unusable(bench, {package.folder for package in found}):
        yield PackageBrokenError(f"The package in {folder} is not whole.")


def remove(bench: Workbench, pair: Pair) -> InstalledPackage:
    """Remove our own package of a direction, the newest of them, and return what it was.

    A package of another program stays, also when it is the newer one and in use.

    Raises:
        PackageMissingError: none is installed.
        PackageReadOnlyError: all that are installed belong to other programs.
    """
    package = packages.find_removable(bench.paths, pair)
    bench.engines.drop(pair)
    packages.remove(package, bench.paths)
    return package


def clean_leftovers(bench: Workbench) -> None:
    """Remove what an interrupted installation left behind."""
    packages.clean_leftovers(bench.paths)


def _unusable(bench: Workbench, usable: set[Path]) -> list[Path]:
    folder = bench.paths.packages
    try:
        ours = [f for f in folder.iterdir() if f.is_dir() and not f.name.startswith(".")]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise PackageError(f"The folder {folder} cannot be read: {error.strerror}.") from error
    return sorted(f for f in ours if f not in usable)
