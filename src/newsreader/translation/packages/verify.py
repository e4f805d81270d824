"""Whether an installed package is still what was installed.

In: an installed package. Out: nothing, or ``PackageBrokenError`` that names the damaged file.
"""

from collections.abc import Callable

from newsreader.errors import CancelledError, PackageBrokenError, PackageMissingError
from newsreader.model.cancelling import never
from newsreader.model.package import InstalledPackage
from newsreader.translation.packages import manifest
from newsreader.translation.packages.foreign import OWNER
from newsreader.translation.packages.probe import probe


def verify(package: InstalledPackage, cancelled: Callable[[], bool] = never) -> None:
    """Check every file of our package by its checksum; another program's package is tried out.

    Raises:
        PackageMissingError: its folder is gone.
        PackageBrokenError: a file is missing or damaged, or the model does not work.
        CancelledError: ``cancelled`` said so.
    """
    if not package.folder.is_dir():
        raise PackageMissingError(f"The package {package.pair} is no longer in {package.folder}.")
    if package.owner == OWNER:
        probe(package.folder, cancelled)
        return
    made = manifest.read(package.folder)
    if made is None:
        raise PackageBrokenError(f"The package {package.pair} has lost its {manifest.FILE}.")
    for name, stored in made.files.items():
        if cancelled():
            raise CancelledError("The check was cancelled.")
        file = package.folder / name
        try:
            whole = file.stat().st_size == stored.size and manifest.sha256(file) == stored.sha256
        except OSError as error:
            raise PackageBrokenError(
                f"The package {package.pair} is damaged: {name} is missing or cannot be read."
            ) from error
        if not whole:
            raise PackageBrokenError(
                f"The package {package.pair} is damaged: {name} is not as it was installed."
            )
