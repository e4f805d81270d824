"""Model packages: what is there, what could be, install, verify, remove.

In: directions and files. Out: packages; an engine in use is unloaded when its package changes.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from newsreader.errors import PackageBrokenError, PackageNotFoundError, TranslationError
from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.translation import packages
from newsreader.usecases.workbench import Workbench


def installed(bench: Workbench) -> list[InstalledPackage]:
    """Return the packages on this machine, other programs' included."""
    return packages.installed(bench.paths)


def available(index_url: str) -> list[AvailablePackage]:
    """Return what the package index offers; goes online.

    Raises:
        DownloadError: the index cannot be reached or read.
    """
    return packages.available(index_url)


def install(
    bench: Workbench,
    pair: Pair,
    index_url: str,
    progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> InstalledPackage:
    """Download and install the newest package of a direction; goes online.

    Raises:
        PackageNotFoundError: the index offers none.
        TranslationError: the download or the package is at fault.
    """
    offers = [offer for offer in available(index_url) if offer.pair == pair]
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
    cancelled: Callable[[], bool] = lambda: False,
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


def verify(bench: Workbench, pair: Pair) -> InstalledPackage:
    """Check every file of the package of a direction and return it.

    Raises:
        PackageMissingError: none is installed.
        PackageBrokenError: a file is missing or changed.
    """
    package = find(bench, pair)
    packages.verify(package)
    return package


def verify_all(bench: Workbench) -> Iterator[InstalledPackage | TranslationError]:
    """Yield every package that is whole, and for every other one the error that says why."""
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
    """Remove the package of a direction and return what it was.

    Raises:
        PackageMissingError: none is installed.
        PackageReadOnlyError: it belongs to another program.
    """
    package = find(bench, pair)
    bench.engines.drop(pair)
    packages.remove(package, bench.paths)
    return package


def clean_leftovers(bench: Workbench) -> None:
    """Remove what an interrupted installation left behind."""
    packages.clean_leftovers(bench.paths)


def _unusable(bench: Workbench, usable: set[Path]) -> list[Path]:
    folder = bench.paths.packages
    if not folder.is_dir():
        return []
    ours = (f for f in folder.iterdir() if f.is_dir() and not f.name.startswith("."))
    return sorted(f for f in ours if f not in usable)
