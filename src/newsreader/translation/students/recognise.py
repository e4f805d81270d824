"""Which published model a heap of files is.

In: files, whatever their names. Out: the published model all of whose files are among them, by
their checksums.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.errors import PackageNotFoundError, PackageUnverifiedError
from newsreader.translation.packages import manifest
from newsreader.translation.students.published import PublishedFile, PublishedModel


@dataclass(frozen=True, slots=True)
class Recognised:
    """A published model and where each of its files is, in the order of the model's files."""

    model: PublishedModel
    sources: tuple[tuple[PublishedFile, Path], ...]


def recognise(
    files: Sequence[Path],
    models: Sequence[PublishedModel],
    place: str,
    report: Callable[[int], None] = lambda _: None,
) -> Recognised:
    """Return the first of the models that is whole among the files; ``place`` is for the error.

    ``report`` hears of the bytes that were looked at; what it raises ends the work.

    Raises:
        PackageUnverifiedError: none of them is.
        PackageNotFoundError: a file cannot be read.
    """
    known = _sums(files, models, report)
    partly: list[tuple[PublishedModel, list[str]]] = []
    for model in models:
        sources = {file.name: _source(file, known) for file in model.files}
        missing = [name for name, source in sources.items() if source is None]
        if not missing:
            pairs = [(file, sources[file.name]) for file in model.files]
            return Recognised(model, tuple((f, path) for f, path in pairs if path is not None))
        if len(missing) < len(sources):
            partly.append((model, missing))
    raise _unknown(partly, place)


def _sums(
    files: Sequence[Path], models: Sequence[PublishedModel], report: Callable[[int], None]
) -> dict[str, Path]:
    """Return the files by their checksum, of those whose size is one of a published file."""
    sizes = {size for model in models for file in model.files for size in _sizes(file)}
    sums: dict[str, Path] = {}
    for file in files:
        try:
            size = file.stat().st_size
            if size in sizes:
                sums[manifest.sha256(file)] = file
                report(size)
        except OSError as error:
            raise PackageNotFoundError("The file {file} cannot be read.", file=file) from error
    return sums


def _sizes(file: PublishedFile) -> tuple[int, ...]:
    return (file.gz_size, file.largest) if file.sha256 else (file.gz_size,)


def _source(file: PublishedFile, known: dict[str, Path]) -> Path | None:
    return known.get(file.gz_sha256) or (known.get(file.sha256) if file.sha256 else None)


def _unknown(partly: list[tuple[PublishedModel, list[str]]], place: str) -> PackageUnverifiedError:
    if not partly:
        return PackageUnverifiedError(
            "No file of {place} has the checksum of a published one.", place=place
        )
    model, missing = min(partly, key=lambda one: len(one[1]))
    one = (
        "Of the published {architecture} model for {pair}, {names} is not in {place} as published."
    )
    more = (
        "Of the published {architecture} model for {pair}, {names} are not in {place} as published."
    )
    return PackageUnverifiedError(
        one if len(missing) == 1 else more,
        architecture=model.architecture,
        pair=model.pair,
        names=", ".join(f"{name}.gz" for name in missing),
        place=place,
    )
