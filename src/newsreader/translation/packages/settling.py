"""The last steps of an installation: what was unpacked and tried out becomes a package.

In: a staging folder that works. Out: its manifest, and the folder under its name; the versions
that were there before are gone then, not earlier.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.errors import CancelledError, PackageError
from newsreader.model.package import InstalledPackage, Progress
from newsreader.translation.packages import manifest, space, staging
from newsreader.translation.packages.installed import from_manifest, whole
from newsreader.translation.packages.manifest import Manifest, Stored


@contextmanager
def staged(place: Path) -> Iterator[Path]:
    """Give a folder to work in beside the packages in ``place``; what is left of it goes.

    Raises:
        NotEnoughSpaceError: the disk became full.
        PackageError: the disk cannot be written.
    """
    try:
        folder = staging.new_folder(place)
        try:
            yield folder
        finally:
            if folder.exists():
                staging.discard(folder)
    except OSError as error:
        if space.is_full(error):
            raise space.full(place) from error
        raise PackageError(f"The package cannot be written to {place}: {error}.") from error


def stopper(cancelled: Callable[[], bool]) -> Callable[[], None]:
    """Return a function that raises ``CancelledError`` once ``cancelled`` says so."""

    def stop_if_cancelled() -> None:
        if cancelled():
            raise CancelledError("The installation was cancelled.")

    return stop_if_cancelled


def seal(
    folder: Path,
    describe: Callable[[dict[str, Stored]], Manifest],
    progress: Callable[[Progress], None],
    stop: Callable[[], None],
) -> Manifest:
    """Write everything to the disk for good, the manifest that ``describe`` makes last.

    ``progress`` hears of stage ``finish``, in bytes; what ``stop`` raises ends the work.

    Raises:
        OSError: the disk cannot be written.
    """
    total = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())

    def report(done: int) -> None:
        stop()
        progress(Progress("finish", done, total))

    made = describe(manifest.stored(folder, report))
    for file in folder.rglob("*"):
        _sync(file)
    manifest.write(made, folder)
    _sync(folder / manifest.FILE)
    _sync(folder)
    return made


def move_in(folder: Path, made: Manifest, place: Path, name: str) -> InstalledPackage:
    """Give the folder its name in ``place``, then take the pair's older versions there away.

    Raises:
        OSError: it cannot be moved.
    """
    older = [old for old in whole(place) if old.pair == made.pair]
    target = _free_name(place, name)
    folder.chmod(0o755)  # a temporary folder is closed to others
    folder.replace(target)
    _sync(place)
    for old in older:
        try:
            staging.take_away(old.folder)
        except OSError:
            continue  # in use on a system that locks files; the newer one wins from now on
    return from_manifest(target, made)


def _free_name(place: Path, name: str) -> Path:
    target, number = place / name, 2
    while target.exists():
        target, number = place / f"{name}-{number}", number + 1
    return target


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # folders cannot be synced there
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
