"""Room on the disk.

In: a folder and a number of bytes, or an ``OSError``. Out: nothing, or ``NotEnoughSpaceError``.
"""

import errno
import shutil
from pathlib import Path

from newsreader.errors import NotEnoughSpaceError

MARGIN = 20_000_000  # bytes left free for everybody else

# EFBIG and EDQUOT: a limit on the person's share of the disk is a full disk to the person.
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


def require(folder: Path, needed: int) -> None:
    """Check that ``needed`` bytes fit on the disk of ``folder``.

    Raises:
        NotEnoughSpaceError: they do not.
    """
    free = shutil.disk_usage(folder).free
    if needed + MARGIN > free:
        raise NotEnoughSpaceError(
            f"The package needs {_megabytes(needed + MARGIN)} of disk space, "
            f"but only {_megabytes(free)} are free in {folder}.",
            about=f"{_megabytes(free)} / {_megabytes(needed + MARGIN)}",
        )


def is_full(error: OSError) -> bool:
    """Tell whether the error says that the disk is full."""
    return error.errno in _FULL


def full(folder: Path) -> NotEnoughSpaceError:
    """Return the error for a disk that became full while it was written to."""
    return NotEnoughSpaceError(f"The disk became full while writing to {folder}.")


def _megabytes(size: int) -> str:
    return f"{-(-size // 1_000_000):,} MB"
