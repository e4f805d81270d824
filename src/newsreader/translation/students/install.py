"""Installing a student model from its files.

In: packed or unpacked files. Out: a folder of ours among the models, whole and tried out, or no
trace. The model installed before stays in use until the new one is there.

    recognise by checksum → unpack into a staging folder → load and translate → manifest → rename
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.errors import EngineError, ModelForeignError, PackageBrokenError
from newsreader.model.cancelling import never
from newsreader.model.engine import EngineKind
from newsreader.model.language import Pair
from newsreader.model.package import InstalledPackage, Progress
from newsreader.paths import Paths
from newsreader.translation.engines.student.files import choose
from newsreader.translation.packages import manifest, settling, space
from newsreader.translation.packages.manifest import Manifest, Stored
from newsreader.translation.students import direction
from newsreader.translation.students.probe import probe
from newsreader.translation.students.published import PublishedFile
from newsreader.translation.students.recognise import Recognised
from newsreader.translation.students.unpack import plain_name, put

UNVERIFIED = "unverified"  # in place of a version nobody published
LARGEST = 500_000_000  # bytes of one file nobody published; the published ones have 60 million

Report = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Given:
    """Files of the reader and what they call them; ``pair`` if their names do not tell it."""

    files: Sequence[Path]
    origin: str
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A file to install: its name there, where it comes from, and what it must be."""

    name: str
    source: Path
    largest: int
    published: PublishedFile | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """What to install; ``model`` names the file with the weights."""

    pair: Pair
    version: str
    architecture: str
    model: str
    pieces: tuple[_Piece, ...]
    verified: bool


def install_recognised(
    found: Recognised,
    paths: Paths,
    origin: str,
    progress: Report,
    cancelled: Callable[[], bool] = never,
) -> InstalledPackage:
    """Install a published model whose files are here.

    ``progress`` hears of stage ``unpack`` (bytes), ``try`` (0 or 1 of 1) and ``finish`` (bytes).

    Raises:
        PackageBrokenError: a file changed meanwhile, or the model does not work.
        PackageUnsafeError: a file unpacks to more than it should.
        PackageNotFoundError: a file cannot be read.
        NotEnoughSpaceError: the disk has too little room.
        CancelledError: ``cancelled`` said so.
        PackageError: the folder of models cannot be written.
    """
    model = found.model
    pieces = tuple(_Piece(one.name, path, one.largest, one) for one, path in found.sources)
    plan = _Plan(model.pair, model.version, model.architecture, model.model.name, pieces, True)
    return _install(plan, paths, origin, progress, cancelled)


def install_unverified(
    given: Given,
    paths: Paths,
    progress: Report,
    cancelled: Callable[[], bool] = never,
) -> InstalledPackage:
    """Install files nobody published, recognised by their names alone, and mark them so.

    Raises as ``install_recognised`` does, and:

    Raises:
        ModelDirectionError: they translate in another direction than the one that is named.
        ModelForeignError: they are not the files of a model, or of no known direction.
    """
    by_name = {plain_name(file.name): file for file in sorted(given.files, reverse=True)}
    try:
        chosen = choose(sorted(by_name), given.origin)
    except EngineError as error:
        raise ModelForeignError.saying(error) from error
    pair = direction.agreed(chosen.names, given.pair)
    if pair is None:
        raise ModelForeignError(
            "The name {name} does not tell the direction of the model: name it as well.",
            name=chosen.model,
        )
    pieces = tuple(_Piece(name, by_name[name], LARGEST) for name in chosen.names)
    plan = _Plan(pair, UNVERIFIED, "", chosen.model, pieces, verified=False)
    return _install(plan, paths, given.origin, progress, cancelled)


def _install(
    plan: _Plan, paths: Paths, origin: str, progress: Report, cancelled: Callable[[], bool]
) -> InstalledPackage:
    stop = settling.stopper(cancelled)
    with settling.staged(paths.students) as folder:
        _put_all(plan.pieces, folder, progress, stop)
        progress(Progress("try", 0, 1))
        probe(plan.pair, folder, cancelled, doubtful=not plan.verified)
        progress(Progress("try", 1, 1))

        def describe(files: dict[str, Stored]) -> Manifest:
            return Manifest(
                plan.pair, plan.version, origin, manifest.now(), files, EngineKind.STUDENT,
                plan.architecture, plan.verified, plan.model,
            )  # fmt: skip

        made = settling.seal(folder, describe, progress, stop)
        return settling.move_in(folder, made, paths.students, _name(made))


def _put_all(
    pieces: Sequence[_Piece], folder: Path, progress: Report, stop: Callable[[], None]
) -> None:
    total = sum(piece.source.stat().st_size for piece in pieces)
    space.require(folder, sum(_expected(piece) for piece in pieces))
    done = 0

    def report(size: int) -> None:
        nonlocal done
        stop()
        done += size
        progress(Progress("unpack", done, total))

    for piece in pieces:
        sums = put(piece.source, folder / piece.name, piece.largest, report)
        published = piece.published
        if published is not None and not _as_published(sums.read, sums.written, published):
            raise PackageBrokenError(
                "{name} is not the file that was published.", name=piece.source.name
            )


def _expected(piece: _Piece) -> int:
    """Return how many bytes a piece will take, about."""
    if piece.published is not None and piece.published.sha256:
        return piece.largest
    return 4 * piece.source.stat().st_size


def _as_published(read: str, written: str, file: PublishedFile) -> bool:
    return (read == file.gz_sha256 or written == file.sha256) and file.sha256 in ("", written)


def _name(made: Manifest) -> str:
    sha256 = made.files[made.model].sha256
    return f"{made.pair}-{made.architecture or UNVERIFIED}-{sha256[:8]}"
