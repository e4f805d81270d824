"""Model files as older converters wrote them, made of one of ours."""

import struct
from pathlib import Path

_SIZES = {0: 4, 1: 1, 2: 2, 3: 4}  # bytes of a value of each type


def older(model: bytes, version: int) -> bytes:
    """Return a model file of a version from 3, without a word about attention."""
    place = 4
    head, place = _text(model, place)
    revision, count = struct.unpack_from("<II", model, place)
    place += 8
    kept = []
    for _ in range(count):
        name, place = _text(model, place)
        rank = model[place]
        dimensions = model[place : place + 1 + 4 * rank]
        place += len(dimensions)
        kind, size = struct.unpack_from("<BI", model, place)
        place += 5
        value = model[place : place + size]
        place += size
        if b"alignment" not in name:
            typed = (kind, size) if version > 3 else (_SIZES[kind], size // _SIZES[kind])
            kept.append(name + dimensions + struct.pack("<BI", *typed) + value)
    start = struct.pack("<I", version) + head + struct.pack("<II", revision, len(kept))
    return start + b"".join(kept) + model[place:]


def make_older(folder: Path, version: int) -> None:
    """Replace the model in a package folder by the same in an older format."""
    file = folder / "model/model.bin"
    file.write_bytes(older(file.read_bytes(), version))


def _text(model: bytes, place: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from("<H", model, place)
    return model[place : place + 2 + length], place + 2 + length
