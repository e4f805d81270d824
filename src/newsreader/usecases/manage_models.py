"""Model packages: what is there, what could be, install, verify, remove.

In: directions and files. Out: packages of both kinds, Argos packages and student models; an engine
in use is unloaded when its package changes.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.errors import (
    PackageBrokenError,
    PackageError,
    PackageMissingError,
    PackageNotFoundError,
    TranslationError,
)
from newsreader.model.cancelling import never
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage, InstalledPackage, Progress
from newsreader.paths import resource
from newsreader.translation import packages, students
from newsreader.usecases.workbench import Workbench

Report = Callable[[Progress], None]


def _deaf(_progress: Progress) -> None:
    """Nobody listens."""


def installed(bench: Workbench) -> list[InstalledPackage]:
    """Return the packages on this machine: Argos packages, other programs' included, then models.

    Of several for one direction and kind, the first is the one in use.
    """
    return [*packages.installed(bench.paths), *students.installed(bench.paths)]


def disk_use(found: Iterable[InstalledPackage]) -> int:
    """Return the bytes that packages of our own take."""
    return sum(package.size for package in found if package.owner == "newsreader")


def available(index_url: str, cancelled: Callable[[], bool] = never) -> list[AvailablePackage]:
    """Return what the index of Argos packages offers; goes online.

    Raises:
        DownloadError: the index cannot be reached or read.
        CancelledError: ``cancelled`` said so.
    """
    return packages.available(index_url, cancelled=cancelled)


def available_students() -> list[AvailablePackage]:
    """Return the student models that can be installed, known without going online.

    Of each direction the usual architecture comes first.

    Raises:
        PackageError: the program's list of them cannot be read.
    """
    offers = [model.offer() for model in published().models]
    return sorted(offers, key=lambda offer: offer.pair, reverse=True)


def published() -> students.Published:
    """Return what is known about the published student models.

    Raises:
        PackageError: the program's list of them cannot be read.
    """
    return students.load(resource("engines.toml"))


def is_newer(offer: AvailablePackage, package: InstalledPackage) -> bool:
    """Tell whether the index offers a newer version than one that is installed."""
    return packages.version_key(offer.version) > packages.version_key(package.version)


def install(
    bench: Workbench,
    pair: Pair,
    index_url: str,
    progress: Report = _deaf,
    cancelled: Callable[[], bool] = never,
) -> InstalledPackage:
    """Download and install the newest Argos package of a direction; goes online.

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
    return _arrived(bench, done)


def install_file(
    bench: Workbench,
    path: Path,
    progress: Report = _deaf,
    cancelled: Callable[[], bool] = never,
) -> InstalledPackage:
    """Install an Argos package from a file.

    Raises:
        PackageError: the file is no usable Korean–English package.
        NotEnoughSpaceError: the disk has too little room.
    """
    with _about(path):
        done = packages.install_file(path, bench.paths, progress, cancelled)
    return _arrived(bench, done)


def install_student(
    bench: Workbench,
    pair: Pair,
    architecture: str = "",
    progress: Report = _deaf,
    cancelled: Callable[[], bool] = never,
) -> InstalledPackage:
    """Download and install a student model, without ``architecture`` the usual one; goes online.

    Raises:
        PackageNotFoundError: none of that architecture was published.
        TranslationError: the download or the model is at fault.
    """
    model = published().find(pair, architecture)
    if model is None:
        raise PackageNotFoundError(f"There is no model {architecture} for {pair}.")
    return _arrived(bench, students.install(model, bench.paths, progress, cancelled))


def import_student(  # noqa: PLR0913 (what, as what, and how)
    bench: Workbench,
    path: Path,
    progress: Report = _deaf,
    cancelled: Callable[[], bool] = never,
    *,
    pair: Pair | None = None,
    unverified: bool = False,
) -> InstalledPackage:
    """Install a student model from a folder or zip file; ``pair`` picks one of several.

    Raises:
        PackageUnverifiedError: nobody published it, and ``unverified`` was not asked for.
        PackageError: there is no usable model in it.
        NotEnoughSpaceError: the disk has too little room.
    """
    with _about(path):
        done = students.import_model(
            path, published(), bench.paths, progress, cancelled, pair=pair, unverified=unverified
        )
    return _arrived(bench, done)


def find(bench: Workbench, pair: Pair, kind: EngineKind = EngineKind.ARGOS) -> InstalledPackage:
    """Return the package a direction uses; raises PackageMissingError."""
    if kind is EngineKind.STUDENT:
        return students.find(bench.paths, pair)
    if kind is EngineKind.ARGOS:
        return packages.find(bench.paths, pair)
    raise PackageMissingError("A server has no package.")


def verify(
    bench: Workbench,
    pair: Pair,
    cancelled: Callable[[], bool] = never,
    kind: EngineKind = EngineKind.ARGOS,
) -> InstalledPackage:
    """Check every file of the package of a direction and return it.

    Raises:
        PackageMissingError: none is installed.
        PackageBrokenError: a file is missing or changed.
        CancelledError: ``cancelled`` said so.
    """
    package = find(bench, pair, kind)
    packages.verify(package, cancelled)
    return package


def verify_all(bench: Workbench) -> Iterator[InstalledPackage | TranslationError]:
    """Yield every package that is whole, and for every other one the error that says why.

    Raises:
        PackageError: a folder of packages cannot be read.
    """
    found = installed(bench)
    for package in found:
        try:
            packages.verify(package)
        except TranslationError as error:
            yield error
        else:
            yield package
    usable = {package.folder for package in found}
    for place in (bench.paths.packages, bench.paths.students):
        for folder in _unusable(place, usable):
            yield PackageBrokenError(f"The package in {folder} is not whole.")


def remove(bench: Workbench, pair: Pair, kind: EngineKind = EngineKind.ARGOS) -> InstalledPackage:
    """Remove our own package of a direction, the newest of them, and return what it was.

    A package of another program stays, also when it is the newer one and in use.

    Raises:
        PackageMissingError: none is installed.
        PackageReadOnlyError: all that are installed belong to other programs.
    """
    argos = kind is EngineKind.ARGOS
    package = packages.find_removable(bench.paths, pair) if argos else find(bench, pair, kind)
    bench.engines.drop(pair, kind)
    packages.remove(package, bench.paths)
    return package


def clean_leftovers(bench: Workbench) -> None:
    """Remove what an interrupted installation left behind."""
    packages.clean_leftovers(bench.paths)


def _arrived(bench: Workbench, package: InstalledPackage) -> InstalledPackage:
    bench.engines.drop(package.pair, package.engine)
    return package


@contextmanager
def _about(path: Path) -> Iterator[None]:
    """Let the errors of some work name the file it is about."""
    try:
        yield
    except TranslationError as error:
        error.about = error.about or path.name
        raise


def _unusable(place: Path, usable: set[Path]) -> list[Path]:
    try:
        ours = [f for f in place.iterdir() if f.is_dir() and not f.name.startswith(".")]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise PackageError(f"The folder {place} cannot be read: {error.strerror}.") from error
    return sorted(f for f in ours if f not in usable)
