"""A package file: a zip with one top folder.

In: a path. Out: its members, checked before a byte of them is written. A package comes from the
web, so nothing in it is believed: not its names, not its sizes, not its links.
"""

import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from newsreader.errors import (
    PackageBrokenError,
    PackageForeignError,
    PackageNotFoundError,
    PackageUnsafeError,
)
from newsreader.translation.packages import metadata
from newsreader.translation.packages.metadata import Metadata

MOST_MEMBERS = 1_000
LARGEST = 2_000_000_000  # bytes, unpacked
HIGHEST_RATIO = 100  # unpacked to packed; weights pack to one in 1.1, vocabularies to one in 5
_SMALL = 1_000_000  # a member below this may pack as well as it likes
_LONGEST_NAME = 200
_BLOCK = 1_000_000

_READ_ERRORS = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    OverflowError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Content:
    """The checked content of a package file: its members by their path inside the top folder."""

    members: dict[str, zipfile.ZipInfo]
    metadata: Metadata

    @property
    def size(self) -> int:
        """The bytes it unpacks to."""
        return sum(info.file_size for info in self.members.values())


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Give the open zip file at ``path``.

    Raises:
        PackageNotFoundError: there is no such file, or it may not be read.
        PackageBrokenError: it is not a zip file, or a truncated one.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise PackageNotFoundError(f"There is no readable file {path}.") from error
    with file:
        with reading(path.name):
            archive = zipfile.ZipFile(file)
        with archive:
            yield archive


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Turn what the zip library raises into ``PackageBrokenError``."""
    try:
        yield
    except _READ_ERRORS as error:
        raise PackageBrokenError(f"{name} is damaged or no package file: {error}.") from error


def check(archive: zipfile.ZipFile, name: str) -> Content:
    """Return the content of a package file once nothing in it is amiss.

    Raises:
        PackageUnsafeError: a member would be written elsewhere, or there is far too much of it.
        PackageForeignError: it is not a Korean–English package.
        PackageBrokenError: it is incomplete or damaged.
    """
    members: dict[str, zipfile.ZipInfo] = {}
    tops = set()
    for path, info in safe_members(archive, name):
        tops.add(path.parts[0])
        if not info.is_dir():
            members["/".join(path.parts[1:])] = info
    if len(tops) != 1 or "" in members:
        raise PackageForeignError(f"{name} is no package: its files are not in one top folder.")
    if metadata.FILE not in members:
        raise PackageForeignError(f"{name} is no package: it has no {metadata.FILE}.")
    if members[metadata.FILE].file_size > metadata.LARGEST:
        raise PackageUnsafeError(f"{name} has an enormous {metadata.FILE}.")
    with reading(name):
        found = metadata.parse(archive.read(members[metadata.FILE]), name)
    metadata.check_kind(members, name)
    return Content(members, found)


def safe_members(
    archive: zipfile.ZipFile, name: str
) -> list[tuple[PurePosixPath, zipfile.ZipInfo]]:
    """Return every member, folders too, with its path, once none of them is dangerous.

    Raises:
        PackageUnsafeError: a member would be written elsewhere, or there is far too much of it.
        PackageBrokenError: it is locked with a password.
    """
    infos = archive.infolist()
    _check_amount(infos, name)
    found = [(_checked_path(info, name), info) for info in infos]
    _check_names(infos, name)
    return found


def check_file(path: Path) -> None:
    """Check a package file as ``check`` does, and that every byte of it is as it was packed.

    Raises:
        PackageError: it cannot be used; see ``check`` and ``opened``.
    """
    with opened(path) as archive:
        check(archive, path.name)
        with reading(path.name):
            damaged = archive.testzip()
        if damaged:
            raise PackageBrokenError(f"{path.name} is damaged: {damaged} is not as it was packed.")


def extract(
    archive: zipfile.ZipFile, content: Content, folder: Path, report: Callable[[int], None]
) -> None:
    """Write the members below ``folder``; ``report`` hears of the bytes written, block by block.

    What ``report`` raises ends the work.

    Raises:
        PackageBrokenError: a member is damaged.
        OSError: it could not be written.
    """
    write_members(archive, content.members, folder, report)


def write_members(
    archive: zipfile.ZipFile,
    members: Mapping[str, zipfile.ZipInfo],
    folder: Path,
    report: Callable[[int], None],
) -> None:
    """Write members below ``folder``, each under its path there; see ``extract``."""
    done = 0
    for inside, info in members.items():
        target = folder.joinpath(*PurePosixPath(inside).parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as out:
            for block in _blocks(archive, info):
                out.write(block)
                done += len(block)
                report(done)


def _blocks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    name = info.filename
    with reading(name):
        member = archive.open(info)
    with member:
        while True:
            with reading(name):
                block = member.read(_BLOCK)
            if not block:
                return
            yield block


def _check_amount(infos: list[zipfile.ZipInfo], name: str) -> None:
    if len(infos) > MOST_MEMBERS:
        raise PackageUnsafeError(f"{name} holds {len(infos):,} files, far more than a package.")
    if sum(info.file_size for info in infos) > LARGEST:
        raise PackageUnsafeError(f"{name} would unpack to more than {LARGEST // 10**9} GB.")
    for info in infos:
        if info.file_size > max(_SMALL, HIGHEST_RATIO * info.compress_size):
            raise PackageUnsafeError(f"{name} holds a file that unpacks to far too much.")


def _checked_path(info: zipfile.ZipInfo, name: str) -> PurePosixPath:
    """Return the path of a member, which leads nowhere but down."""
    text = info.orig_filename
    parts = text.removesuffix("/").split("/")
    if (
        len(text) > _LONGEST_NAME
        or any(part.strip(". ") == "" or part[-1] in ". " for part in parts)
        or any(character in '\\:*?"<>|' or not character.isprintable() for character in text)
    ):
        raise PackageUnsafeError(f"{name} holds a file with a dangerous name: {text[:80]!r}.")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise PackageUnsafeError(f"{name} holds a link or a device: {text[:80]!r}.")
    if info.flag_bits & 1:
        raise PackageBrokenError(f"{name} is locked with a password.")
    return PurePosixPath(*parts)


def _check_names(infos: list[zipfile.ZipInfo], name: str) -> None:
    """Check that no two members are one file on any disk, and none is a file and a folder."""
    files, folders = set(), set()
    for info in infos:
        # Disks differ in what they take for the same name.
        plain = unicodedata.normalize("NFC", info.filename).casefold().removesuffix("/")
        ahead = {str(parent) for parent in PurePosixPath(plain).parents}
        folders |= ahead | ({plain} if info.is_dir() else set())
        if not info.is_dir():
            if plain in files:
                raise PackageUnsafeError(f"{name} holds {info.filename!r} twice.")
            files.add(plain)
    if files & folders:
        raise PackageUnsafeError(f"{name} holds a file that is a folder as well.")
