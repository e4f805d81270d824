"""The student models that were published, with the checksum of every file.

In: ``engines.toml``. Out: ``Published``; only what stands there counts as verified.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsreader.errors import PackageError
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import AvailablePackage


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """One file, packed as it is published and unpacked.

    Sizes are in bytes. ``sha256`` is empty where only the packed file has a known checksum.
    """

    name: str
    urls: tuple[str, ...]
    gz_size: int
    gz_sha256: str
    largest: int
    sha256: str

    @property
    def gz_name(self) -> str:
        """The name it is published under."""
        return f"{self.name}.gz"


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """The files of one direction and architecture, the model itself first.

    ``page`` and ``registry`` are addresses of the publisher.
    """

    pair: Pair
    architecture: str
    version: str
    date: str
    files: tuple[PublishedFile, ...]
    page: str
    registry: str

    @property
    def model(self) -> PublishedFile:
        """The file with the weights."""
        return self.files[0]

    @property
    def gz_size(self) -> int:
        """The bytes of the whole download."""
        return sum(file.gz_size for file in self.files)

    @property
    def largest(self) -> int:
        """The bytes it may unpack to."""
        return sum(file.largest for file in self.files)

    def offer(self) -> AvailablePackage:
        """Return what the reader may choose."""
        return AvailablePackage(
            self.pair, self.version, self.model.urls, EngineKind.STUDENT, self.architecture,
            self.gz_size,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Published:
    """Every published model, by direction the usual architecture first."""

    licence: str
    page: str
    models: tuple[PublishedModel, ...]

    def find(self, pair: Pair, architecture: str = "") -> PublishedModel | None:
        """Return the model of a direction; without ``architecture`` the usual one."""
        for model in self.models:
            if model.pair == pair and architecture in ("", model.architecture):
                return model
        return None


def load(path: Path) -> Published:
    """Return the published models that ``path`` lists.

    Raises:
        PackageError: the list cannot be read, which means that the program is damaged.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))["student"]
        page, registry = str(table["page"]), str(table["registry"])
        models = tuple(_model(values, page, registry) for values in table["models"])
        return Published(str(table["licence"]), page, models)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PackageError(f"The list of models {path} cannot be read: {error}.") from error


def _model(values: dict[str, Any], page: str, registry: str) -> PublishedModel:
    files = [_file(file) for file in values["files"] if file["role"] == "model"]
    files += [_file(file) for file in values["files"] if file["role"] != "model"]
    return PublishedModel(
        Pair.parse(values["pair"]), str(values["architecture"]), str(values["version"]),
        str(values["date"]), tuple(files), page, registry,
    )  # fmt: skip


def _file(values: dict[str, Any]) -> PublishedFile:
    return PublishedFile(
        name=str(values["name"]), urls=tuple(map(str, values["urls"])),
        gz_size=int(values["gz_size"]), gz_sha256=str(values["gz_sha256"]).lower(),
        largest=int(values.get("size") or values["largest"]),
        sha256=str(values.get("sha256", "")).lower(),
    )  # fmt: skip
