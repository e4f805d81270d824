"""Downloading a package, or a file of one.

In: addresses and what the file must be. Out: the file, whole and checked. What was cut goes on
where it stopped, if the server still has the same file; what turns out damaged is deleted at once.
"""

import logging
import os
import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.errors import (
    CancelledError,
    DownloadError,
    PackageBrokenError,
    PackageError,
    PackageForeignError,
    PackageUnsafeError,
)
from newsreader.model.cancelling import never
from newsreader.model.package import AvailablePackage, Progress
from newsreader.paths import Paths
from newsreader.translation.packages import archive, space
from newsreader.translation.packages.part import Part
from newsreader.translation.packages.web import USUAL, Answer, ConnectionCutError, Patience, Web

LARGEST = 1_000_000_000  # bytes; the largest Argos package has some 300 million
_REPORT_SECONDS = 0.1
_ALL_TRIES = 50
_WHOLE, _PARTIAL = 200, 206

_log = logging.getLogger(__name__)

Report = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to fetch: where it is, how large it may be (bytes), and what tells that it is whole.

    ``check`` raises a ``PackageError`` for a file that is not what was wanted.
    """

    links: Sequence[str]
    target: Path
    check: Callable[[Path], None]
    largest: int = LARGEST


def download(
    package: AvailablePackage,
    paths: Paths,
    progress: Report,
    cancelled: Callable[[], bool] = never,
    patience: Patience = USUAL,
) -> Path:
    """Return the file of a package, fetched from the first of its links that gives it.

    The file stays in ``paths.downloads`` until the caller removes it; asked again, it is not
    fetched again. ``progress`` hears of stage ``download``, in bytes.

    Raises:
        CancelledError: ``cancelled`` said so; the next download goes on from here.
        DownloadError: no link gives the file.
        PackageBrokenError: what came is damaged; it was deleted.
        PackageForeignError: what came is no package; it was deleted.
        PackageUnsafeError: what came is larger than any package or dangerous; it was deleted.
        NotEnoughSpaceError: the disk has too little room.
    """
    wanted = Wanted(package.links, paths.downloads / file_name(package), archive.check_file)
    return fetch(wanted, progress, cancelled, patience)


def fetch(
    wanted: Wanted,
    progress: Report,
    cancelled: Callable[[], bool] = never,
    patience: Patience = USUAL,
) -> Path:
    """Return a file, fetched from the first of its links that gives it; see ``download``.

    Raises:
        CancelledError: ``cancelled`` said so; the next download goes on from here.
        DownloadError: no link gives the file.
        PackageError: what came is not what was wanted; it was deleted.
        NotEnoughSpaceError: the disk has too little room.
    """
    target = wanted.target
    folder = target.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if target.exists() and _is_good(wanted):
            return target
        with Web(patience, cancelled) as web:
            links = [Transfer(web, x, wanted, progress, cancelled) for x in wanted.links]
            return _first_that_works(links, patience.tries)
    except OSError as error:
        if space.is_full(error):
            Part(target).discard()
            raise space.full(folder) from error
        raise DownloadError(f"The download cannot be written to {folder}: {error}.") from error


def file_name(package: AvailablePackage) -> str:
    """Return the name of a package's file, as Argos names it."""
    version = re.sub(r"[^0-9A-Za-z]+", "_", package.version)
    return f"translate-{package.pair.source}_{package.pair.target}-{version}.argosmodel"


def _first_that_works(transfers: Sequence["Transfer"], tries: int) -> Path:
    failure: DownloadError | PackageError = DownloadError(
        "There is no address to download it from."
    )
    for transfer in transfers:
        try:
            return transfer.run(tries)
        except (DownloadError, PackageError) as error:
            _log.warning("%s: %s", transfer.link, error)
            failure = error
    raise failure


def _is_good(wanted: Wanted) -> bool:
    try:
        wanted.check(wanted.target)
    except PackageError:
        wanted.target.unlink()
        return False
    return True


class Transfer:
    """Gets one link into one part file."""

    def __init__(
        self, web: Web, link: str, wanted: Wanted, report: Report, cancelled: Callable[[], bool]
    ) -> None:
        self._web = web
        self.link = link
        self._wanted = wanted
        self._part = Part(wanted.target)
        self._report = report
        self._cancelled = cancelled

    def run(self, tries: int) -> Path:
        """Return the whole file; a cut connection is taken up again while it brings anything."""
        furthest, in_vain = 0, 0
        for _ in range(_ALL_TRIES):
            try:
                self._once()
                break
            except ConnectionCutError:
                in_vain = 0 if self._part.size > furthest else in_vain + 1
                furthest = max(furthest, self._part.size)
                if in_vain >= tries:
                    raise
        else:
            raise DownloadError("The connection was cut again and again.")
        return self._checked()

    def _checked(self) -> Path:
        try:
            self._wanted.check(self._part.path)
        except (PackageBrokenError, PackageForeignError, PackageUnsafeError):
            self._part.discard()
            raise
        return self._part.finish()

    def _once(self) -> None:
        """Ask the server once, and write what it sends."""
        self._stop_if_cancelled()
        have, mark = self._part.resume_point(self.link)
        headers = {"Range": f"bytes={have}-", "If-Range": mark} if have else {}
        with self._web.get(self.link, headers) as answer:
            start, total = _extent(answer)
            if start not in (0, have) or (start and _mark(answer) not in ("", mark)):
                self._part.discard()
                raise ConnectionCutError("The server has another file than before.")
            self._check_size(start, total)
            if not start:
                self._part.begin(self.link, _mark(answer))
            self._write(answer.blocks(), start, total)

    def _check_size(self, start: int, total: int) -> None:
        if total > self._wanted.largest:
            self._part.discard()
            raise PackageUnsafeError(f"The file is larger than any package: {total:,} bytes.")
        # The package is unpacked beside it afterwards.
        space.require(self._part.path.parent, 2 * total - start if total else 0)

    def _write(self, blocks: Iterable[bytes], start: int, total: int) -> None:
        done, meter = start, Meter(self._report, start, total)
        with self._part.path.open("ab") as file:
            for block in blocks:
                self._stop_if_cancelled()
                file.write(block)
                done += len(block)
                if done > self._wanted.largest:
                    self._part.discard()
                    raise PackageUnsafeError("The file is larger than any package.")
                meter.show(done)
            file.flush()
            os.fsync(file.fileno())
        if done < total:
            raise ConnectionCutError("The connection was cut before the file was whole.")
        meter.show(done, last=True)

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise CancelledError("The download was cancelled.")


class Meter:
    """Reports progress, at most ten times a second."""

    def __init__(self, report: Report, start: int, total: int) -> None:
        self._report = report
        self._start = start
        self._total = total
        self._begun = time.monotonic()
        self._shown = 0.0

    def show(self, done: int, last: bool = False) -> None:
        """Report that ``done`` bytes are here."""
        now = time.monotonic()
        if last or now - self._shown >= _REPORT_SECONDS:
            self._shown = now
            speed = (done - self._start) / max(now - self._begun, 0.001)
            self._report(Progress("download", done, self._total or (done if last else 0), speed))


def _extent(answer: Answer) -> tuple[int, int]:
    """Return where the body begins in the file (-1: nowhere), and the file's size (0: unknown)."""
    if answer.status == _PARTIAL:
        found = re.fullmatch(r"bytes (\d+)-\d+/(\d+)", answer.headers.get("Content-Range", ""))
        return (int(found[1]), int(found[2])) if found else (-1, 0)
    if answer.status != _WHOLE:
        return -1, 0
    length = answer.headers.get("Content-Length", "")
    return 0, int(length) if length.isdecimal() else 0


def _mark(answer: Answer) -> str:
    """Return by what to know the file again: a strong ETag, or its date."""
    tag = answer.headers.get("ETag", "")
    strong = tag if tag.startswith('"') else ""
    return strong or answer.headers.get("Last-Modified", "")
