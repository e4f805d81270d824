"""Write a student model as Marian does: binary model, binary shortlist. Development and tests only.

In: a ``Shape`` and float32 weights under Marian's names, two-dimensional, input rows first.
Out: the bytes of ``model.*.intgemm.alphas.bin`` and of ``lex.*.s2t.bin``.

    model      version, count, four lengths an item, names, shapes, padding, data
    item data  begins on a multiple of 256 bytes; the options of the model are the last item
    8 bit      the signed bytes, outputs before inputs (embeddings as they are), then the scale
    shortlist  magic, checksum, first, best, two counts, offsets, piece numbers
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Weights = dict[str, NDArray[np.float32]]

INT8, FLOAT32, INTGEMM8 = 0x0101, 0x0404, 0x4101
BLOCK = 256
ALPHA = "_QuantMultA"
SHORTLIST_MAGIC = 0xF11A48D5013417F5


@dataclass(frozen=True)
class Shape:
    """How large a student is; the three widths are multiples of 64, as the integer code needs."""

    encoders: int
    decoders: int
    width: int
    inner: int
    heads: int
    source_pieces: int
    target_pieces: int
    joint: bool


def model_bytes(weights: Mapping[str, NDArray[np.float32]], shape: Shape) -> bytes:
    """Return the model file, its matrices in 8 bits; names ending in ALPHA scale the inputs."""
    items = [_item(name, weights[name]) for name in sorted(weights)]
    options = options_text(shape).encode() + b"\0"
    items.append(("special:model.yml", INT8, (len(options),), options))
    lengths = [(len(name.encode()) + 1, kind, len(size), len(data))
               for name, kind, size, data in items]  # fmt: skip
    head = struct.pack("<QQ", 1, len(items))
    head += b"".join(struct.pack("<QQQQ", *four) for four in lengths)
    head += b"".join(name.encode() + b"\0" for name, *_ in items)
    head += b"".join(struct.pack(f"<{len(size)}i", *size) for _, _, size, _ in items)
    start = ((len(head) + 8) // BLOCK + 1) * BLOCK
    padding = start - len(head) - 8
    return head + struct.pack("<Q", padding) + bytes(padding) + b"".join(d for *_, d in items)


def _item(name: str, weight: NDArray[np.float32]) -> tuple[str, int, tuple[int, ...], bytes]:
    if not in_8_bits(name):
        return name, FLOAT32, weight.shape, _padded(weight.astype(np.float32).tobytes())
    numbers, scale = rounded(weight)
    stored = numbers if "Wemb" in name else np.ascontiguousarray(numbers.T)
    return name, INTGEMM8, weight.shape, _padded(stored.tobytes() + struct.pack("<f", scale))


def in_8_bits(name: str) -> bool:
    """Return whether Marian keeps a weight of this name in 8 bits."""
    # The scale of the embeddings' inputs has their name in it, so Marian treats it like them.
    return "Wemb" in name or name[-2:] == "_W" or name[-3:-1] == "_W"


def rounded(weight: NDArray[np.float32]) -> tuple[NDArray[np.int8], float]:
    """Return whole numbers and the scale they are to be divided by."""
    scale = float(np.float32(127.0 / np.abs(weight).max()))
    return np.clip(np.rint(weight * scale), -127, 127).astype(np.int8), scale


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % BLOCK)


def shortlist_bytes(rows: Sequence[Sequence[int]], first: int, best: int) -> bytes:
    """Return the shortlist file; ``rows`` holds the target pieces of every source piece."""
    offsets = np.cumsum([0, *(len(row) for row in rows)], dtype=np.uint64)
    numbers = np.array([number for row in rows for number in row], np.uint32)
    numbers = np.append(numbers, np.zeros(len(numbers) % 2, np.uint32))  # whole words of 64 bits
    offsets[-1] = len(numbers)
    body = struct.pack("<4Q", first, best, len(offsets), len(numbers))
    body += offsets.tobytes() + numbers.tobytes()
    return struct.pack("<QQ", SHORTLIST_MAGIC, checksum(body)) + body


def checksum(body: bytes) -> int:
    """Return the number Marian guards a shortlist with."""
    mask = (1 << 64) - 1
    total = 0
    for (word,) in struct.iter_unpack("<Q", body):
        total ^= (word + 0x9E3779B9 + ((total << 6) & mask) + (total >> 2)) & mask
    return total


def options_text(shape: Shape) -> str:
    """Return the options a model carries: what Marian needs to know, in its order."""
    chosen = {
        "dec-depth": shape.decoders, "dim-emb": shape.width, "enc-depth": shape.encoders,
        "dim-vocabs": f"\n  - {shape.source_pieces}\n  - {shape.target_pieces}",
        "tied-embeddings": _yes(not shape.joint), "tied-embeddings-all": _yes(shape.joint),
        "transformer-dim-ffn": shape.inner, "transformer-heads": shape.heads,
    }  # fmt: skip
    values: dict[str, object] = {**_ALWAYS, **chosen}
    lines = [f"{name}: {values[name]}".replace(": \n", ":\n") for name in sorted(values)]
    return "\n".join(lines)


def _yes(truth: bool) -> str:
    return "true" if truth else "false"


_ALWAYS = {
    "bert-train-type-embeddings": "true", "bert-type-vocab-size": 2, "dec-cell": "ssru",
    "dec-cell-base-depth": 2, "dec-cell-high-depth": 1, "dim-rnn": 1024, "enc-cell": "gru",
    "enc-cell-depth": 1, "enc-type": "bidirectional", "factors-combine": "sum",
    "factors-dim-emb": 0, "input-types": "[]", "layer-normalization": "false",
    "lemma-dependency": '""', "lemma-dim-emb": 0, "output-omit-bias": "false",
    "right-left": "false", "skip": "false", "tied-embeddings-src": "false",
    "transformer-aan-activation": "swish", "transformer-aan-depth": 2,
    "transformer-aan-nogate": "false", "transformer-decoder-autoreg": "rnn",
    "transformer-decoder-dim-ffn": 0, "transformer-decoder-ffn-depth": 0,
    "transformer-dim-aan": 2048, "transformer-ffn-activation": "relu", "transformer-ffn-depth": 2,
    "transformer-guided-alignment-layer": "last", "transformer-no-affine": "false",
    "transformer-no-bias": "false", "transformer-no-projection": "false",
    "transformer-pool": "false", "transformer-postprocess": "dan",
    "transformer-postprocess-emb": "d", "transformer-postprocess-top": '""',
    "transformer-preprocess": '""', "transformer-rnn-projection": "false",
    "transformer-tied-layers": "[]", "transformer-train-position-embeddings": "false",
    "type": "transformer", "ulr": "false", "ulr-dim-emb": 0,
    "ulr-trainable-transformation": "false", "version": "v1.12.14 test",
}  # fmt: skip
