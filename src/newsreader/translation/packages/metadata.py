"""What a model package says about itself.

In: the bytes of a ``metadata.json``, or a package folder. Out: ``Metadata``. The folder must be one
the engine can use: a translation model for Korean and English with a sentencepiece tokenizer.
"""

import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsreader.errors import PackageBrokenError, PackageForeignError
from newsreader.model.language import Language, Pair

FILE = "metadata.json"
LARGEST = 1_000_000  # bytes; real ones have a few hundred
NEEDED = ("model/model.bin", "sentencepiece.model")


@dataclass(frozen=True, slots=True)
class Metadata:
    """The part of a ``metadata.json`` that matters here."""

    pair: Pair
    version: str
    target_prefix: str = ""


def read(folder: Path) -> Metadata:
    """Return what the package in ``folder`` says about itself.

    Raises:
        PackageBrokenError: the file is missing or cannot be read.
        PackageForeignError: the package is not for Korean and English, or of an unknown kind.
    """
    try:
        data = (folder / FILE).read_bytes()
        names = {f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file()}
    except OSError as error:
        raise PackageBrokenError(f"The package in {folder} has no {FILE}.") from error
    found = parse(data, f"The package in {folder}")
    check_kind(names, f"The package in {folder}")
    return found


def parse(data: bytes, name: str) -> Metadata:
    """Return what a ``metadata.json`` says; ``name`` is the package's name in error sentences.

    Raises:
        PackageBrokenError: it is not JSON.
        PackageForeignError: it is not of a translation between Korean and English.
    """
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PackageBrokenError(f"{name} is damaged: its {FILE} cannot be read.") from error
    found = entry_pair(values)
    if not found:
        raise PackageForeignError(f"{name} does not translate between Korean and English.")
    prefix = values.get("target_prefix") or ""
    return Metadata(found, entry_version(values), prefix if isinstance(prefix, str) else "")


def entry_pair(values: object) -> Pair | None:
    """Return the pair an entry of JSON names, None if it is no Korean–English translation."""
    if not isinstance(values, dict) or values.get("type", "translate") != "translate":
        return None
    source, target = str(values.get("from_code")), str(values.get("to_code"))
    if sorted((source, target)) != sorted(Language):
        return None
    return Pair(Language(source), Language(target))


def entry_version(values: dict[str, Any]) -> str:
    """Return the package version an entry of JSON names, ``0`` without one."""
    return str(values.get("package_version") or "0")


def check_kind(names: Collection[str], name: str) -> None:
    """Check the files of a package, as paths inside it.

    Raises:
        PackageForeignError: it needs a tokenizer this program does not have.
        PackageBrokenError: a file the engine needs is missing.
    """
    if "bpe.model" in names and "sentencepiece.model" not in names:
        raise PackageForeignError(
            f"{name} uses a BPE tokenizer (bpe.model), which this program does not support; "
            "it needs a package with sentencepiece.model."
        )
    for needed in NEEDED:
        if needed not in names:
            raise PackageBrokenError(f"{name} is incomplete: it has no {needed}.")


def version_key(version: str) -> tuple[int, ...]:
    """Return a key that sorts versions: 1.10 comes after 1.9."""
    return tuple(int(digits[:9]) for digits in re.findall(r"[0-9]+", version))
