"""Published models made of the test students: packed files and a list of their checksums."""

import gzip
import hashlib
from collections.abc import Callable
from pathlib import Path

from tests.conftest import DATA

STUDENTS = DATA / "student"
ROLES = {"model": "model", "lex": "shortlist", "vocab": "vocabulary"}
ROLES |= {"srcvocab": "source_vocabulary", "trgvocab": "target_vocabulary"}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Shop:
    """A shelf of packed files, and the list that a program would ship for them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: dict[str, bytes] = {}  # packed, by name
        self._models: list[str] = []

    def publish(
        self,
        pair: str,
        url: Callable[[str], str] = lambda name: f"http://127.0.0.1:9/{name}",
        architecture: str = "base",
        **changed: object,
    ) -> None:
        """Publish a test student; ``changed`` are values of its model file to lie about."""
        lines = ["[[student.models]]", f'pair = "{pair}"', f'architecture = "{architecture}"']
        lines += ['version = "2.0"', "date = 2025-02-04"]
        for file in sorted((STUDENTS / pair.replace("-", "_")).iterdir()):
            data = file.read_bytes()
            packed = gzip.compress(data, mtime=0)
            role = ROLES[file.name.split(".")[0]]
            self.files[f"{file.name}.gz"] = packed
            values: dict[str, object] = {
                "role": role, "name": file.name, "urls": [url(f"{file.name}.gz")],
                "gz_size": len(packed), "gz_sha256": sha256(packed),
            }  # fmt: skip
            if role == "model":
                values |= {"size": len(data), "sha256": sha256(data), **changed}
            else:
                values["largest"] = 1_000_000
            lines.append("[[student.models.files]]")
            lines += [f"{key} = {_toml(value)}" for key, value in values.items()]
        self._models.append("\n".join(lines))

    def list(self, registry: str = "http://127.0.0.1:9/models.json") -> Path:
        """Write the list and return where it is."""
        head = '[student]\nlicence = "MPL-2.0"\npage = "https://example.org/models"\n'
        path = self.folder / "engines.toml"
        path.write_text(f'{head}registry = "{registry}"\n' + "\n".join(self._models), "utf-8")
        return path

    def packed(self, folder: str = "packed", **replaced: bytes) -> Path:
        """Return a folder with the packed files, some of them replaced by other bytes."""
        place = self.folder / folder
        place.mkdir()
        for name, data in self.files.items():
            (place / name).write_bytes(replaced.get(name.split(".")[0], data))
        return place


def _toml(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value).replace("'", '"')
