"""What a CTranslate2 model file says about the attention it tells, and a copy that tells more.

In: ``model.bin`` of a translation model, of any version. Out: how many layers its decoder has,
which attention it tells, and a copy of the file with another choice. The file itself is only
read.

    version · name · revision · count · { variable } × count · aliases
    a variable:  name · dimensions · type · bytes · value
"""

import re
import shutil
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from newsreader.errors import EngineError

LAYER, HEADS = "decoder/alignment_layer", "decoder/alignment_heads"
_COUNTS = ("decoder/num_heads", "num_heads")  # the second one in files of old
_A_LAYER = re.compile(r"decoder/layer_(\d+)/")
_INT16 = 2
_NAMED, _TYPED = 2, 4  # versions that brought the name of the model, and types of values
_NEWEST = 6
_MOST_VARIABLES, _LONGEST_VALUE = 100_000, 4
_FIRST_HEAD, _LAST_LAYER = 1, -1  # what a file tells that says nothing about it
ALL = 0  # heads
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Choice:
    """The decoder layer whose attention is told, and how many of its heads are averaged.

    Layers count from 0, or from -1 backwards; of heads, 0 are all of them.
    """

    layer: int = _LAST_LAYER
    heads: int = ALL


@dataclass(frozen=True, slots=True)
class Layout:
    """What a model file holds; ``places`` are where the two numbers of its choice stand, if any.

    ``count_at`` and ``end`` are where the number of variables stands and where the last one ends.
    """

    version: int
    layers: int
    choice: Choice
    places: dict[str, tuple[int, int]]
    count_at: int
    count: int
    end: int


@dataclass(frozen=True, slots=True)
class _Variable:
    name: str
    start: int
    size: int
    value: int


def read(path: Path) -> Layout:
    """Return the layout of a model file.

    Raises:
        EngineError: it cannot be read, or is not laid out as such files are.
    """
    try:
        with path.open("rb") as file:
            return _layout(file, path.stat().st_size)
    except (OSError, struct.error, UnicodeDecodeError, ValueError) as error:
        raise EngineError(f"The model file {path} cannot be read: {error}.") from error


def write_copy(path: Path, layout: Layout, choice: Choice, target: Path) -> None:
    """Write a copy of a model file that tells the attention of another choice.

    Raises:
        OSError: it cannot be written.
    """
    values = {LAYER: choice.layer, HEADS: choice.heads}
    added = b"".join(
        _record(layout.version, name, value)
        for name, value in values.items() if name not in layout.places
    )  # fmt: skip
    with path.open("rb") as source, target.open("wb") as copy:
        _copy(source, copy, layout.end)
        copy.write(added)
        shutil.copyfileobj(source, copy, _BLOCK)
        copy.seek(layout.count_at)
        missing = sum(name not in layout.places for name in values)
        copy.write(struct.pack("<I", layout.count + missing))
        for name, (start, size) in layout.places.items():
            copy.seek(start)
            copy.write(values[name].to_bytes(size, "little", signed=True))


def _copy(source: BinaryIO, target: BinaryIO, size: int) -> None:
    while size and (data := source.read(min(size, _BLOCK))):
        target.write(data)
        size -= len(data)


def _layout(file: BinaryIO, size: int) -> Layout:
    (version,) = _unpack(file, "<I")
    if not 1 <= version <= _NEWEST:
        raise ValueError(f"version {version} is unknown")
    if version >= _NAMED:
        _text(file)
        _unpack(file, "<I")  # the revision
    count_at = file.tell()
    (count,) = _unpack(file, "<I")
    if count > _MOST_VARIABLES:
        raise ValueError(f"{count} variables are too many")
    found = list(_variables(file, version, count, size))
    layers = {int(match[1]) for one in found if (match := _A_LAYER.match(one.name))}
    numbers = {one.name: one for one in found}
    heads = next((numbers[name].value for name in _COUNTS if name in numbers), _FIRST_HEAD)
    layer, told = (
        numbers[name].value if name in numbers else usual
        for name, usual in ((LAYER, _LAST_LAYER), (HEADS, _FIRST_HEAD))
    )
    return Layout(
        version, len(layers),
        Choice(layer - len(layers) if layer >= 0 else layer, ALL if told == heads else told),
        {name: (numbers[name].start, numbers[name].size) for name in (LAYER, HEADS)
         if name in numbers},
        count_at, count, file.tell(),
    )  # fmt: skip


def _variables(file: BinaryIO, version: int, count: int, size: int) -> Iterator[_Variable]:
    for _ in range(count):
        name = _text(file)
        (rank,) = _unpack(file, "<B")
        file.seek(4 * rank, 1)
        kind, length = _unpack(file, "<BI")
        if version < _TYPED:  # the size of one value stands where the type does now
            length *= kind
        start = file.tell()
        if start + length > size:
            raise ValueError("it ends within a variable")
        value = file.read(length) if length <= _LONGEST_VALUE else b""
        file.seek(start + length)
        yield _Variable(name, start, length, int.from_bytes(value, "little", signed=True))


def _record(version: int, name: str, value: int) -> bytes:
    encoded = name.encode() + b"\0"
    length = 2 if version >= _TYPED else 1  # in bytes now, in values of old
    head = struct.pack(f"<H{len(encoded)}sBBI", len(encoded), encoded, 0, _INT16, length)
    return head + value.to_bytes(2, "little", signed=True)


def _text(file: BinaryIO) -> str:
    (length,) = _unpack(file, "<H")
    return file.read(length).rstrip(b"\0").decode("utf-8")


def _unpack(file: BinaryIO, form: str) -> tuple[int, ...]:
    return struct.unpack(form, file.read(struct.calcsize(form)))
