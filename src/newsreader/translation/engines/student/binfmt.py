"""The two binary files of a student model, as Marian writes them.

In: a file's bytes, usually mapped into memory. Out: named tensors that look into these bytes, or
the shortlist's tables. Every size and offset is checked before it is used.

    model      u64 version, u64 count, 4 u64 an item (name, type, rank and data length), names,
               int32 shapes, u64 padding, data; each item's data at a multiple of 256 bytes
    intgemm8   int8 values, then a float32 multiplier: real = value / multiplier. Matrices lie
               transposed, [out, in], embeddings do not
    shortlist  6 u64 (magic, checksum, first, best, count of offsets, count of ids), u64 offsets,
               u32 ids
"""

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsreader.errors import EngineError

CONFIG = "special:model.yml"
_INT8, _FLOAT32, _INTGEMM8 = 0x0101, 0x0404, 0x4101
_MOST_ITEMS, _LONGEST_NAME, _MOST_AXES, _MOST_PADDING = 4096, 512, 4, 4096
_SHORTLIST_MAGIC = 0xF11A48D5013417F5
_SHORTLIST_HEADER = 48
_DAMAGED = "The header of the model file is damaged."

Buffer = memoryview


@dataclass(frozen=True, slots=True)
class Tensor:
    """A matrix, [in, out] or [piece, dimension]; real values are ``values / multiplier``."""

    values: NDArray[Any]
    multiplier: float | None = None

    def real(self) -> NDArray[np.float32]:
        """Return the real values, a copy."""
        numbers = self.values.astype(np.float32)
        if self.multiplier is not None:
            numbers /= np.float32(self.multiplier)
        return numbers


@dataclass(frozen=True, slots=True)
class Shortlist:
    """The target pieces worth looking at: the ``first`` ones, and some for each source piece."""

    first: int
    offsets: NDArray[np.int64]
    ids: NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class _Item:
    name: str
    kind: int
    shape: tuple[int, ...]
    length: int


def read_model(buffer: Buffer) -> tuple[str, dict[str, Tensor]]:
    """Return the configuration text and the tensors of a model.

    Raises:
        EngineError: the file is cut off, damaged or of another format.
    """
    items, position = _items(buffer)
    config, tensors = "", {}
    for item in items:
        if item.length > len(buffer) - position:
            raise EngineError(f"The model file ends within {item.name}.")
        if item.name == CONFIG:
            config = _text(bytes(buffer[position : position + item.length]))
        elif item.name in tensors:
            raise EngineError(f"The model file holds {item.name} twice.")
        else:
            tensors[item.name] = _tensor(buffer, position, item)
        position += item.length
    if not config:
        raise EngineError("The model file holds no configuration.")
    return config, tensors


def read_shortlist(buffer: Buffer, sources: int, targets: int) -> Shortlist:
    """Return the shortlist of a model with so many source and target pieces.

    Raises:
        EngineError: the file is cut off, damaged, or of another model.
    """
    if len(buffer) < _SHORTLIST_HEADER:
        raise EngineError("The shortlist is cut off.")
    magic, _, first, _, count, total = struct.unpack_from("<6Q", buffer)
    if magic != _SHORTLIST_MAGIC:
        raise EngineError("The shortlist is of another format.")
    if _SHORTLIST_HEADER + 8 * count + 4 * total != len(buffer):
        raise EngineError("The shortlist is cut off.")
    if count <= sources or first > targets:
        raise EngineError("The shortlist belongs to another model.")
    offsets = np.frombuffer(buffer, "<u8", count, _SHORTLIST_HEADER)
    ids = np.frombuffer(buffer, "<u4", total, _SHORTLIST_HEADER + 8 * count)
    if offsets[-1] != total or (offsets[1:] < offsets[:-1]).any():
        raise EngineError("The shortlist is damaged.")
    if total and int(ids.max()) >= targets:
        raise EngineError("The shortlist belongs to another model.")
    return Shortlist(first, offsets.astype(np.int64), ids)


def _items(buffer: Buffer) -> tuple[list[_Item], int]:
    """Return what the header lists, and where the data begins."""
    cursor = _Cursor(buffer)
    version, count = cursor.take("2Q")
    if version != 1:
        raise EngineError("The model file is not a Marian model of version 1.")
    if not 0 < count <= _MOST_ITEMS:
        raise EngineError(_DAMAGED)
    heads = [cursor.take("4Q") for _ in range(count)]
    names = [cursor.name(head[0]) for head in heads]
    shapes = [cursor.shape(head[2]) for head in heads]
    (padding,) = cursor.take("Q")
    if padding > _MOST_PADDING:
        raise EngineError(_DAMAGED)
    rows = zip(names, heads, shapes, strict=True)
    items = [_Item(name, head[1], shape, head[3]) for name, head, shape in rows]
    return items, cursor.position + padding


class _Cursor:
    """Reads the header from its start."""

    def __init__(self, buffer: Buffer) -> None:
        self.position = 0
        self._buffer = buffer

    def take(self, form: str) -> tuple[int, ...]:
        return tuple(struct.unpack("<" + form, self._bytes(struct.calcsize("<" + form))))

    def name(self, length: int) -> str:
        if not 1 < length <= _LONGEST_NAME:
            raise EngineError(_DAMAGED)
        return _text(self._bytes(length))

    def shape(self, axes: int) -> tuple[int, ...]:
        if not 0 < axes <= _MOST_AXES:
            raise EngineError(_DAMAGED)
        shape = self.take(f"{axes}i")
        if min(shape) <= 0:
            raise EngineError(_DAMAGED)
        return shape

    def _bytes(self, count: int) -> bytes:
        if count > len(self._buffer) - self.position:
            raise EngineError("The model file ends within its header.")
        start, self.position = self.position, self.position + count
        return bytes(self._buffer[start : self.position])


def _text(data: bytes) -> str:
    try:
        return data.split(b"\0", 1)[0].decode("utf-8")
    except UnicodeDecodeError as error:
        raise EngineError(_DAMAGED) from error


def _tensor(buffer: Buffer, position: int, item: _Item) -> Tensor:
    size = 1
    for axis in item.shape:
        size *= axis
    if item.kind == _INTGEMM8:
        return _of_8_bits(buffer, position, item, size)
    if item.kind != _FLOAT32:
        raise EngineError(f"The model's {item.name} is of an unknown type.")
    if item.length < 4 * size:
        raise EngineError(f"The model's {item.name} is cut off.")
    values = np.frombuffer(buffer, "<f4", size, position).reshape(item.shape)
    if not np.isfinite(values).all():
        raise EngineError(f"The model's {item.name} is damaged.")
    return Tensor(values)


def _of_8_bits(buffer: Buffer, position: int, item: _Item, size: int) -> Tensor:
    if len(item.shape) != 2 or item.length < size + 4:  # noqa: PLR2004 (a matrix)
        raise EngineError(f"The model's {item.name} is cut off.")
    values = np.frombuffer(buffer, np.int8, size, position)
    (multiplier,) = struct.unpack_from("<f", buffer, position + size)
    if not (multiplier > 0 and np.isfinite(multiplier)):
        raise EngineError(f"The model's {item.name} is damaged.")
    rows, columns = item.shape
    if "Wemb" in item.name:
        return Tensor(values.reshape(rows, columns), multiplier)
    return Tensor(values.reshape(columns, rows).T, multiplier)
