"""Installing a package file.

In: an ``.argosmodel`` file. Out: a folder of ours among the packages, whole and tried out, or no
trace. The version installed before stays in use until the new one is there.

    check members → unpack into a staging folder → load, translate, calibrate → manifest → rename
"""

import re
from collections.abc import Callable
from pathlib import Path

from newsreader.model.cancelling import never
from newsreader.model.package import InstalledPackage, Progress
from newsreader.paths import Paths
from newsreader.translation.packages import archive, manifest, metadata, settling, space
from newsreader.translation.packages.manifest import Manifest, Stored
from newsreader.translation.packages.probe import probe_and_calibrate

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
    stop = settling.stopper(cancelled)
    with settling.staged(paths.packages) as folder:
        _unpack(path, folder, progress, stop)
        progress(Progress("try", 0, 1))
        probe_and_calibrate(folder, cancelled)
        progress(Progress("try", 1, 1))
        about = metadata.read(folder)

        def describe(files: dict[str, Stored]) -> Manifest:
            return Manifest(about.pair, about.version, origin or path.name, manifest.now(), files)

        made = settling.seal(folder, describe, progress, stop)
        return settling.move_in(folder, made, paths.packages, _name(made))


def _unpack(path: Path, folder: Path, progress: Report, stop: Callable[[], None]) -> None:
    with archive.opened(path) as opened:
        content = archive.check(opened, path.name)
        space.require(folder, content.size)

        def report(done: int) -> None:
            stop()
            progress(Progress("unpack", done, content.size))

        archive.extract(opened, content, folder, report)


def _name(made: Manifest) -> str:
    version = re.sub(r"[^0-9A-Za-z]+", "_", made.version)[:20]
    model = made.files[made.model].sha256[:8]
    return f"{made.pair.source}_{made.pair.target}-{version}-{model}"
