"""The manifest of an installed package: every file of it with size and sha256.

In: a package folder. Out: ``manifest.json`` in it, written last: a folder that has one is whole.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair

FILE = "manifest.json"
MODEL = "model/model.bin"
_FORMAT = 1
_BLOCK = 1_000_000


@dataclass(frozen=True, slots=True)
class Stored:
    """One file of a package."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was installed, from where and when (UTC); ``model`` is the file that translates."""

    pair: Pair
    version: str
    origin: str
    installed: str
    files: dict[str, Stored]
    engine: EngineKind = EngineKind.ARGOS
    architecture: str = ""
    verified: bool = True
    model: str = MODEL

    @property
    def size(self) -> int:
        """The bytes of all files."""
        return sum(file.size for file in self.files.values())


def now() -> str:
    """Return the time for ``Manifest.installed``."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def stored(folder: Path, report: Callable[[int], None] = lambda _: None) -> dict[str, Stored]:
    """Return the files below ``folder`` by their path; ``report`` hears of the bytes read."""
    files, done = {}, 0
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file != folder / FILE:
            size = file.stat().st_size
            files[file.relative_to(folder).as_posix()] = Stored(size, sha256(file))
            done += size
            report(done)
    return files


def write(manifest: Manifest, folder: Path) -> None:
    """Write the manifest into its folder."""
    values = {"format": _FORMAT, **asdict(manifest), "pair": str(manifest.pair)}
    text = json.dumps(values, ensure_ascii=False, indent=1)
    (folder / FILE).write_text(text, encoding="utf-8")


def read(folder: Path) -> Manifest | None:
    """Return the manifest in ``folder``; None when there is none, or none that can be read."""
    try:
        values: dict[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
        files = {
            str(name): Stored(int(file["size"]), str(file["sha256"]))
            for name, file in values["files"].items()
        }
        model = str(values.get("model", MODEL))
        if values["format"] != _FORMAT or model not in files:
            return None
        return Manifest(
            Pair.parse(values["pair"]), str(values["version"]), str(values["origin"]),
            str(values["installed"]), files, EngineKind(values.get("engine", EngineKind.ARGOS)),
            str(values.get("architecture", "")), values.get("verified", True) is True, model,
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def sha256(file: Path) -> str:
    """Return the sha256 of a file, as hexadecimal digits."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
