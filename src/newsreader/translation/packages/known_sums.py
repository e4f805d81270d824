"""The checksums of other programs' models, remembered.

In: a model file, and the file the checksums are kept in. Out: the model's sha256; a model that did
not change is read only once.
"""

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from newsreader.translation.packages import manifest

_MOST = 100  # models change seldom; what is oldest is forgotten


def sha256(model: Path, known: Path) -> str:
    """Return the sha256 of ``model`` as it is now; ``known`` is where checksums are kept.

    Raises:
        OSError: the model cannot be read.
    """
    status = model.stat()
    key = f"{model} {status.st_size} {status.st_mtime_ns}"
    sums = _read(known)
    if key not in sums:
        sums[key] = manifest.sha256(model)
        with suppress(OSError):  # it is only faster with it
            _write(dict(list(sums.items())[-_MOST:]), known)
    return sums[key]


def _read(known: Path) -> dict[str, str]:
    try:
        values = json.loads(known.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {key: value for key, value in values.items() if isinstance(value, str)}


def _write(sums: dict[str, str], known: Path) -> None:
    known.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{known.name}-", dir=known.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(sums, file)
        part.replace(known)
    finally:
        part.unlink(missing_ok=True)
