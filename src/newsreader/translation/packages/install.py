"""Installing a package file.

In: an ``.argosmodel`` file. Out: a folder of ours among the packages, whole and tried out, or no
trace. The version installed before stays in use until the new one is there.

    check members → unpack into a staging folder → load and translate → manifest → rename
"""

import os
import re
from collections.abc import Callable
from pathlib import Path

from newsreader.errors import CancelledError, PackageError
from newsreader.model.cancelling import never
from newsreader.model.package import InstalledPackage, Progress
from newsreader.paths import Paths
from newsreader.translation.packages import archive, manifest, metadata, space, staging
from newsreader.translation.packages.installed import from_manifest, ours
from newsreader.translation.packages.manifest import Manifest
from newsreader.translation.packages.probe import probe

Report = Callable[[Progress], None]


def install_file(
    path: Path,
    paths: Paths,
    progress: Report,
    cancelled: Callable[[], bool] = never,
    origin: str = "",
) -> InstalledPackage:
    """Install the package file at ``path``; ``origin`` says where it came from, if not from there.

    ``progress`` hears of stage ``unpack`` (bytes), ``try`` (0 or 1 of 1) and ``finish`` (bytes).

    Raises:
        PackageNotFoundError: there is no such file.
        PackageBrokenError: the file is damaged, incomplete, or its model does not work.
        PackageUnsafeError: the file would write elsewhere or unpack to far too much.
        PackageForeignError: it is not a Korean–English package, or of an unknown kind.
        NotEnoughSpaceError: the disk has too little room.
        CancelledError: ``cancelled`` said so.
        PackageError: the folder of packages cannot be written.
    """
    try:
        folder = staging.new_folder(paths.packages)
        try:
            _unpack(path, folder, progress, _stopper(cancelled))
            progress(Progress("try", 0, 1))
            probe(folder, cancelled)
            progress(Progress("try", 1, 1))
            made = _seal(folder, origin or path.name, progress, _stopper(cancelled))
            return _move_in(folder, made, paths)
        finally:
            if folder.exists():
                staging.discard(folder)
    except OSError as error:
        if space.is_full(error):
            raise space.full(paths.packages) from error
        raise PackageError(
            f"The package cannot be written to {paths.packages}: {error}."
        ) from error


def _stopper(cancelled: Callable[[], bool]) -> Callable[[], None]:
    def stop_if_cancelled() -> None:
        if cancelled():
            raise CancelledError("The installation was cancelled.")

    return stop_if_cancelled


def _unpack(path: Path, folder: Path, progress: Report, stop: Callable[[], None]) -> None:
    with archive.opened(path) as opened:
        content = archive.check(opened, path.name)
        space.require(folder, content.size)

        def report(done: int) -> None:
            stop()
            progress(Progress("unpack", done, content.size))

        archive.extract(opened, content, folder, report)


def _seal(folder: Path, origin: str, progress: Report, stop: Callable[[], None]) -> Manifest:
    """Write everything to the disk for good, the manifest last."""
    total = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())

    def report(done: int) -> None:
        stop()
        progress(Progress("finish", done, total))

    made = manifest.make(folder, metadata.read(folder), origin, report)
    for file in folder.rglob("*"):
        _sync(file)
    manifest.write(made, folder)
    _sync(folder / manifest.FILE)
    _sync(folder)
    return made


def _move_in(folder: Path, made: Manifest, paths: Paths) -> InstalledPackage:
    """Give the folder its name, then take the pair's older versions away."""
    older = [old for old in ours(paths) if old.pair == made.pair]
    target = _free_name(paths.packages, made)
    folder.chmod(0o755)  # a temporary folder is closed to others
    folder.replace(target)
    _sync(paths.packages)
    for old in older:
        try:
            staging.take_away(old.folder)
        except OSError:
            continue  # in use on a system that locks files; the newer one wins from now on
    return from_manifest(target, made)


def _free_name(packages: Path, made: Manifest) -> Path:
    version = re.sub(r"[^0-9A-Za-z]+", "_", made.version)[:20]
    model = made.files[manifest.MODEL].sha256[:8]
    name = f"{made.pair.source}_{made.pair.target}-{version}-{model}"
    target, number = packages / name, 2
    while target.exists():
        target, number = packages / f"{name}-{number}", number + 1
    return target


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # folders cannot be synced there
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
