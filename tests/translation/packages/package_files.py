"""Package files, good and bad, made from a good one."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

TOP = "translate-ko_en-1_1"


def members(file: Path) -> dict[str, bytes]:
    """Return what is inside the top folder of a package file."""
    with zipfile.ZipFile(file) as archive:
        return {
            name.split("/", 1)[1]: archive.read(name)
            for name in archive.namelist()
            if not name.endswith("/")
        }


def write(path: Path, files: Mapping[str, bytes], top: str = TOP) -> Path:
    """Write a package file with these files in its top folder."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(f"{top}/{name}", data)
    return path


def small(**metadata: object) -> dict[str, bytes]:
    """Return the files of a package that looks right and has no working model."""
    about = {"package_version": "1.1", "from_code": "ko", "to_code": "en", **metadata}
    return {
        "metadata.json": json.dumps(about).encode(),
        "model/model.bin": b"no model",
        "sentencepiece.model": b"no pieces",
    }
