"""Opening what the reader chose as the files of one dictionary.

In: a path: a file, a folder, or an archive. Out: ``Files``, checked before a byte is unpacked.
"""

import stat
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO

from newsreader.dictionary.formats import unpacking
from newsreader.dictionary.formats.files import LARGEST, Files, Member
from newsreader.dictionary.formats.unpacking import reading
from newsreader.errors import (
    DictionaryBrokenError,
    DictionaryUnreadableError,
    DictionaryUnsafeError,
)

MOST_MEMBERS = 100_000  # pictures of a Yomitan dictionary come in thousands
_LONGEST_NAME = 500
_TARS = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
_PARTS = (".ifo", ".idx", ".idx.gz", ".dict", ".dict.dz", ".syn", ".syn.gz", ".syn.dz")


@contextmanager
def opened(path: Path, scratch: Path) -> Iterator[Files]:
    """Give the files of the dictionary at ``path``, whichever of them it is.

    Raises:
        DictionaryUnreadableError: there is no such file, or it may not be read.
        DictionaryBrokenError: it is a damaged archive.
        DictionaryUnsafeError: it is an archive that is not safe to unpack.
    """
    try:
        is_folder = path.is_dir()
        if not is_folder:
            path.open("rb").close()
    except OSError as error:
        raise DictionaryUnreadableError(
            f"There is no readable file {path}.", about=path.name
        ) from error
    name = path.name or path.resolve().name
    if is_folder:
        yield Files(name, _folder(path), scratch)
    elif zipfile.is_zipfile(path):
        with reading(name):
            archive = zipfile.ZipFile(path)
        with archive:
            yield Files(name, _zip_members(archive, name), scratch)
    elif name.lower().endswith(_TARS):
        with _tar(path, scratch) as tar:
            yield Files(name, _tar_members(tar, name), scratch)
    elif path.suffix.lower() == ".zip":
        raise DictionaryBrokenError(f"{name} is damaged: it is no zip file.", about=name)
    else:
        yield Files(name, _siblings(path), scratch)


def _folder(path: Path) -> dict[str, Member]:
    try:
        found = sorted(file for file in path.iterdir() if file.is_file())
        return {file.name: _member(file) for file in found[:MOST_MEMBERS]}
    except OSError as error:
        raise DictionaryUnreadableError(f"The folder {path} cannot be read.") from error


def _siblings(path: Path) -> dict[str, Member]:
    """Return the file; the whole set when it is one of those that make a StarDict dictionary."""
    ending = next((end for end in _PARTS if path.name.lower().endswith(end)), "")
    if not ending:
        return {path.name: _member(path)}
    stem = path.name[: -len(ending)]
    wanted = {f"{stem}{part}".lower() for part in _PARTS}
    try:
        found = sorted(file for file in path.parent.iterdir() if file.name.lower() in wanted)
        return {file.name: _member(file) for file in found}
    except OSError as error:
        raise DictionaryUnreadableError(f"The folder {path.parent} cannot be read.") from error


def _member(file: Path) -> Member:
    return Member(file.stat().st_size, lambda: file.open("rb"), file)


def _zip_members(archive: zipfile.ZipFile, name: str) -> dict[str, Member]:
    infos = archive.infolist()
    _check_amount(len(infos), sum(info.file_size for info in infos), name)
    members: dict[str, Member] = {}
    for info in infos:
        _check_name(info.orig_filename, name)
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise _unsafe(name, f"a link or a device, {info.filename!r}")
        if info.flag_bits & 1:
            raise DictionaryBrokenError(f"{name} is locked with a password.", about=name)
        if unpacking.is_bomb(info.compress_size, info.file_size):
            raise DictionaryUnsafeError(f"{name} unpacks to far too much.", about=name)
        if not info.is_dir():
            members[info.filename] = Member(info.file_size, partial(archive.open, info))
    return members


@contextmanager
def _tar(path: Path, scratch: Path) -> Iterator[tarfile.TarFile]:
    """Give the open archive, unpacked first: so it is never more than is allowed."""
    plain = path
    if unpacking.is_packed(path):
        plain = unpacking.unpack(path, scratch / "archive.tar", LARGEST, path.name)
    with reading(path.name):
        tar = tarfile.open(plain, "r:")  # noqa: SIM115 (closed below)
    with tar:
        yield tar


def _tar_members(tar: tarfile.TarFile, name: str) -> dict[str, Member]:
    with reading(name):
        infos = tar.getmembers()
    _check_amount(len(infos), sum(info.size for info in infos), name)
    members: dict[str, Member] = {}
    for info in infos:
        _check_name(info.name, name)
        if not (info.isfile() or info.isdir()):
            raise _unsafe(name, f"a link or a device, {info.name!r}")
        if info.isfile():
            members[info.name] = Member(info.size, partial(_extracted, tar, info))
    return members


def _extracted(tar: tarfile.TarFile, info: tarfile.TarInfo) -> IO[bytes]:
    file = tar.extractfile(info)
    if file is None:
        raise tarfile.ReadError("a file has no content")
    return file


def _check_amount(count: int, size: int, name: str) -> None:
    if count > MOST_MEMBERS:
        raise DictionaryUnsafeError(f"{name} holds {count:,} files, far too many.", about=name)
    if size > LARGEST:
        raise DictionaryUnsafeError(
            f"{name} would unpack to more than {LARGEST // 10**9} GB.", about=name
        )


def _check_name(inside: str, name: str) -> None:
    """Check that the path of a member leads nowhere but down."""
    parts = inside.removesuffix("/").removeprefix("./").split("/")
    leads_down = all(part.strip(". ") for part in parts) or inside in (".", "./")
    if (
        len(inside) > _LONGEST_NAME
        or not leads_down
        or any(sign in '\\:*?"<>|' or not sign.isprintable() for sign in inside)
    ):
        raise _unsafe(name, f"a file with a dangerous name, {inside[:80]!r}")


def _unsafe(name: str, what: str) -> DictionaryUnsafeError:
    return DictionaryUnsafeError(f"{name} holds {what}.", about=name)
