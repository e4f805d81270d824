"""A folder of student files as the program's engine wants it. Development only.

In: a folder with the files of one student, installed or not. Out: an ``InstalledPackage``.
"""

import hashlib
import re
from pathlib import Path

from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage
from newsreader.translation import students
from newsreader.translation.engines.student.files import find_files
from newsreader.translation.packages import manifest

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


def published(folder: Path, listed: Path = ROOT / "resources/engines.toml") -> bool:
    """Return whether every file is one of a published model that ``listed`` names.

    Only an installed model can be: most files are known by the checksum they have packed, and the
    program compared that when it unpacked them.

    Raises:
        PackageError: the list cannot be read.
    """
    made = manifest.read(folder)
    if made is None or not made.verified or manifest.stored(folder) != made.files:
        return False
    models = [model for model in students.load(listed).models if model.pair == made.pair]
    return made.files[made.model].sha256 in {model.model.sha256 for model in models}
