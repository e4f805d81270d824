"""Downloading the files of a published model.

In: a published model. Out: its packed files on this disk, each one exactly what was published.
"""

from collections.abc import Callable
from pathlib import Path

from newsreader.errors import DownloadError, PackageBrokenError, PackageError
from newsreader.model.cancelling import never
from newsreader.model.package import Progress
from newsreader.paths import Paths
from newsreader.translation.packages import manifest
from newsreader.translation.packages.download import Wanted, fetch
from newsreader.translation.packages.web import USUAL, Patience
from newsreader.translation.students import registry
from newsreader.translation.students.published import PublishedFile, PublishedModel

Report = Callable[[Progress], None]


def download(
    model: PublishedModel,
    paths: Paths,
    progress: Report,
    cancelled: Callable[[], bool] = never,
    patience: Patience = USUAL,
) -> list[Path]:
    """Return the packed files of a model, the model itself first.

    They stay in ``paths.downloads`` until the caller removes them; asked again, what is whole is
    not fetched again. ``progress`` hears of stage ``download``, in bytes of all files together.
    Where the known addresses fail, the publisher's registry is asked for others.

    Raises:
        CancelledError: ``cancelled`` said so; the next download goes on from here.
        DownloadError: no address gives a file.
        PackageBrokenError: what came is not what was published; it was deleted.
        PackageUnsafeError: what came is larger than what was published; it was deleted.
        NotEnoughSpaceError: the disk has too little room.
    """
    found: list[Path] = []
    others: dict[str, tuple[str, ...]] | None = None
    before = 0
    for file in model.files:
        report = _shifted(progress, before, model.gz_size)
        wanted = _wanted(file, paths, file.urls)
        try:
            found.append(fetch(wanted, report, cancelled, patience))
        except (DownloadError, PackageError) as error:
            if others is None:
                others = _others(model, cancelled, patience, error)
            if not others.get(file.name):
                raise
            wanted = _wanted(file, paths, others[file.name])
            found.append(fetch(wanted, report, cancelled, patience))
        before += file.gz_size
    return found


def _wanted(file: PublishedFile, paths: Paths, links: tuple[str, ...]) -> Wanted:
    def check(path: Path) -> None:
        if manifest.sha256(path) != file.gz_sha256:
            raise PackageBrokenError(
                "{name} is not the file that was published: its checksum differs.",
                name=file.gz_name,
            )

    # The name tells files of different models apart, also when they are called the same.
    target = paths.downloads / f"{file.gz_sha256[:12]}-{file.gz_name}"
    return Wanted(links, target, check, file.gz_size)


def _others(
    model: PublishedModel,
    cancelled: Callable[[], bool],
    patience: Patience,
    first: DownloadError | PackageError,
) -> dict[str, tuple[str, ...]]:
    """Return what the registry knows; when it knows nothing, the first failure is the one told."""
    try:
        return registry.links(model, patience, cancelled)
    except DownloadError:
        raise first from None


def _shifted(progress: Report, before: int, total: int) -> Report:
    def report(one: Progress) -> None:
        progress(Progress(one.stage, before + one.done, total, one.bytes_per_second))

    return report
