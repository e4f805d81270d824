"""Getting a student model onto this disk: downloaded, or from a folder or zip file of the reader.

In: a direction, or a path. Out: an installed package.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from newsreader.errors import (
    ModelForeignError,
    PackageError,
    PackageNotFoundError,
    PackageUnsafeError,
    PackageUnverifiedError,
)
from newsreader.model.cancelling import never
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage, Progress
from newsreader.paths import Paths
from newsreader.translation.packages import archive, settling, space
from newsreader.translation.packages.web import USUAL, Patience
from newsreader.translation.students import direction
from newsreader.translation.students.download import download
from newsreader.translation.students.install import Given, install_recognised, install_unverified
from newsreader.translation.students.published import Published, PublishedModel
from newsreader.translation.students.recognise import Recognised, recognise

MOST_FILES = 200  # in a folder of models; a folder of something else is not searched through
_ZIP = ".zip"

Report = Callable[[Progress], None]


def install(
    model: PublishedModel,
    paths: Paths,
    progress: Report,
    cancelled: Callable[[], bool] = never,
    patience: Patience = USUAL,
) -> InstalledPackage:
    """Download and install a published model; goes online.

    Raises:
        DownloadError: a file cannot be had.
        PackageError: what came is not what was published, or does not work.
        NotEnoughSpaceError: the disk has too little room.
        CancelledError: ``cancelled`` said so; the next download goes on from here.
    """
    files = download(model, paths, progress, cancelled, patience)
    found = Recognised(model, tuple(zip(model.files, files, strict=True)))
    done = install_recognised(found, paths, model.page, progress, cancelled)
    for file in files:
        file.unlink(missing_ok=True)
    return done


def import_model(  # noqa: PLR0913 (what, as what, where to, and how)
    path: Path,
    published: Published,
    paths: Paths,
    progress: Report,
    cancelled: Callable[[], bool] = never,
    *,
    pair: Pair | None = None,
    unverified: bool = False,
) -> InstalledPackage:
    """Install the model in a folder or zip file; nothing goes online.

    Files are known by their checksums, whatever they are called, packed (.gz) or not. ``pair``
    picks one of several models. Only with ``unverified`` is a model installed that nobody
    published, and it stays marked.

    Raises:
        PackageUnverifiedError: it is no published model, and ``unverified`` was not asked for.
        ModelDirectionError: it translates in another direction than ``pair``.
        PackageNotFoundError: there is no such folder or file.
        ModelForeignError: there is no model in it.
        PackageError: a file is damaged or dangerous, or the model does not work.
        NotEnoughSpaceError: the disk has too little room.
        CancelledError: ``cancelled`` said so.
    """
    stop = settling.stopper(cancelled)
    with _files(path, paths, progress, stop) as files:
        try:
            found = _recognised(files, published.models, path.name, pair, stop)
        except PackageUnverifiedError:
            direction.agreed((file.name for file in files), pair)
            if not unverified:
                raise
            given = Given(files, path.name, pair)
            return install_unverified(given, paths, progress, cancelled)
        return install_recognised(found, paths, path.name, progress, cancelled)


def _recognised(
    files: Sequence[Path],
    models: Sequence[PublishedModel],
    place: str,
    pair: Pair | None,
    stop: Callable[[], None],
) -> Recognised:
    """Return the published model that files are; one of another direction is not asked about."""
    wanted = [model for model in models if pair in (None, model.pair)]
    try:
        return recognise(files, wanted, place, lambda _: stop())
    except PackageUnverifiedError as error:
        others = [model for model in models if model not in wanted]
        try:
            found = recognise(files, others, place, lambda _: stop())
        except PackageUnverifiedError:
            raise error from None
        raise direction.other(found.model.pair, pair) from error


@contextmanager
def _files(
    path: Path, paths: Paths, progress: Report, stop: Callable[[], None]
) -> Iterator[list[Path]]:
    """Give the files of a folder, or of a zip file unpacked for as long as they are needed."""
    if path.suffix.lower() != _ZIP:
        yield _listed(path)
        return
    with settling.staged(paths.students) as folder:
        _unzip(path, folder, progress, stop)
        yield _listed(folder)


def _listed(folder: Path) -> list[Path]:
    try:
        files = [file for file in folder.iterdir() if file.is_file()]
    except NotADirectoryError as error:
        raise ModelForeignError(
            "{name} is neither a folder nor a zip file.", name=folder.name
        ) from error
    except FileNotFoundError as error:
        raise PackageNotFoundError("There is no folder {folder}.", folder=folder) from error
    except OSError as error:
        raise PackageError("The folder {folder} cannot be read.", folder=folder) from error
    if len(files) > MOST_FILES:
        raise ModelForeignError(
            "{name} holds {count} files: it is no model.", name=folder.name, count=len(files)
        )
    return sorted(files)


def _unzip(path: Path, folder: Path, progress: Report, stop: Callable[[], None]) -> None:
    """Unpack the files of a zip file side by side, whatever folders it has them in."""
    with archive.opened(path) as opened:
        members = {}
        for inside, info in archive.safe_members(opened, path.name):
            if info.is_dir():
                continue
            if inside.name in members:
                raise PackageUnsafeError(
                    "{name} holds two files named {file}.", name=path.name, file=inside.name
                )
            members[inside.name] = info
        total = sum(info.file_size for info in members.values())
        space.require(folder, total)

        def report(done: int) -> None:
            stop()
            progress(Progress("unpack", done, total))

        archive.write_members(opened, members, folder, report)
