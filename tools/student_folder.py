"""A folder of student files as the program's engine wants it. Development only.

In: a folder with the files of one student, installed or not. Out: an ``InstalledPackage``.
"""

import hashlib
import re
import tomllib
from pathlib import Path

from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.translation.engines.student.files import find_files

ROOT = Path(__file__).resolve().parent.parent
_DIRECTION = re.compile(r"\.(ko|en)(ko|en)\.")


def package_of(folder: Path) -> InstalledPackage:
    """Return what the program would make of the folder; its direction stands in the file names.

    Raises:
        ValueError: no file name tells the direction.
        EngineError: a file is missing.
    """
    files = find_files(folder)
    found = next(filter(None, map(_DIRECTION.search, files.names)), None)
    if found is None:
        raise ValueError(f"No file name in {folder} says whether it is koen or enko.")
    model = folder / files.model
    size = sum((folder / name).stat().st_size for name in files.names)
    sha256 = hashlib.sha256(model.read_bytes()).hexdigest()
    return InstalledPackage(Pair.parse("-".join(found.groups())), "test", folder, size, sha256)


def published(sha256: str) -> bool:
    """Return whether ``resources/engines.toml`` names a model file with this checksum."""
    text = (ROOT / "resources/engines.toml").read_text(encoding="utf-8")
    models = tomllib.loads(text)["student"]["models"]
    return sha256 in {file.get("sha256") for model in models for file in model["files"]}
