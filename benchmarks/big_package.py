"""Build a model package of real size, for timing alone.

In: a folder. Out: ``translate-en_ko-1_1.argosmodel`` there, as large as the packages of the Argos
index (6+6 layers, width 512, 32,000 pieces, int8; some 80 MB). It is not trained: its output is
noise, but as long as a translation would be, so that it costs what a translation costs.

    python -m benchmarks.big_package build/benchmark
"""

import argparse
import io
import json
import math
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import sentencepiece
from ctranslate2.converters.converter import Converter
from ctranslate2.specs.attention_spec import MultiHeadAttentionSpec
from ctranslate2.specs.common_spec import LayerNormSpec, LinearSpec
from ctranslate2.specs.transformer_spec import TransformerSpec
from sentencepiece import sentencepiece_model_pb2

ROOT = Path(__file__).resolve().parent.parent
NAME = "translate-en_ko-1_1"
LAYERS, WIDTH, HEADS, INNER, PIECES, LEARNT = 6, 512, 8, 2048, 32_000, 1800

# How it knows when to stop: channel 0 of every state counts the position and no layer writes to it
# but one. There, a head that looks at the whole source evenly sees the mean position, half the
# source's length, and takes twice that off. The end mark wins once the count passes zero.
COUNTER, STEP = 0, 0.05


def build(folder: Path) -> Path:
    """Build the package below ``folder``, once, and return its file."""
    target = folder / f"{NAME}.argosmodel"
    if target.exists():
        return target
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        work = Path(temporary)
        pieces = learn_pieces()
        (work / "sentencepiece.model").write_bytes(pieces)
        convert(pieces, work / "model")
        metadata = {"package_version": "1.1", "argos_version": "1.9", "from_code": "en",
                    "from_name": "English", "to_code": "ko", "to_name": "Korean"}  # fmt: skip
        (work / "metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
        part = work / "package.zip"
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for file in sorted(work.rglob("*")):
                if file.is_file() and file != part:
                    archive.write(file, f"{NAME}/{file.relative_to(work).as_posix()}")
        part.replace(target)
    return target


def corpus() -> list[tuple[str, str]]:
    """Return the pairs of the test corpus, Korean first."""
    lines = (ROOT / "tests/data/corpus.tsv").read_text(encoding="utf-8").splitlines()
    return [(line.split("\t")[0], line.split("\t")[1]) for line in lines if "\t" in line]


def learn_pieces() -> bytes:
    """Return a sentencepiece model of the corpus, filled up with pieces that never occur."""
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for pair in corpus() for text in pair]), model_writer=out,
        vocab_size=LEARNT, model_type="bpe", character_coverage=1.0, hard_vocab_limit=False,
        minloglevel=2,
    )  # fmt: skip
    model = sentencepiece_model_pb2.ModelProto.FromString(out.getvalue())
    for number in range(PIECES - len(model.pieces)):
        model.pieces.add(piece=f"\u2581\ue000{number:05d}", score=-30.0, type=1)
    model.trainer_spec.vocab_size = len(model.pieces)
    return bytes(model.SerializeToString())


def convert(pieces: bytes, folder: Path) -> None:
    """Write the CTranslate2 model into ``folder``."""
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    known = [processor.id_to_piece(number) for number in range(len(processor))]
    special = ["<unk>", "<blank>", "<s>", "</s>"]
    vocabulary = special + [piece for piece in known if piece not in special]

    class Noise(Converter):
        def _load(self) -> TransformerSpec:
            return specification(vocabulary)

    Noise().convert(str(folder), quantization="int8")


def specification(vocabulary: list[str]) -> TransformerSpec:
    """Return the model with its weights."""
    spec = TransformerSpec.from_config(LAYERS, HEADS)
    fill = Weights(np.random.default_rng(1))
    for side in (spec.encoder, spec.decoder):
        table = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        table.weight = fill.embeddings(len(vocabulary))
        side.position_encodings.encodings = fill.positions(1024)
        fill.norm(side.layer_norm)
        for layer in side.layer:
            fill.attention(layer.self_attention)
            if hasattr(layer, "attention"):
                fill.attention(layer.attention)
            fill.norm(layer.ffn.layer_norm)
            fill.linear(layer.ffn.linear_0, INNER, WIDTH)
            fill.output(layer.ffn.linear_1, INNER)
    fill.length_head(spec.decoder.layer[-1].attention)
    fill.projection(spec.decoder.projection, len(vocabulary))
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    return spec


class Weights:
    """Makes weights; every state is made of ones of either sign, so the counter keeps its scale."""

    def __init__(self, random: np.random.Generator) -> None:
        self._random = random

    def embeddings(self, count: int) -> np.ndarray:
        """Return embeddings that add nothing to the counter."""
        signs = self._random.permuted(self._half_and_half(count), axis=1)
        signs[:, COUNTER] = 0
        return (signs / math.sqrt(WIDTH)).astype("float32")

    def positions(self, count: int) -> np.ndarray:
        """Return positions that count."""
        table = np.zeros((count, WIDTH), np.float32)
        table[:, COUNTER] = STEP * np.arange(count)
        return table

    def norm(self, spec: LayerNormSpec) -> None:
        """Fill a layer norm that only normalises."""
        spec.gamma, spec.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    def linear(self, spec: LinearSpec, rows: int, columns: int, scale: float = 0.05) -> None:
        """Fill a linear layer."""
        spec.weight = self._random.normal(0, scale, (rows, columns)).astype("float32")
        spec.bias = spec.weight[:, 0] * 0

    def output(self, spec: LinearSpec, columns: int) -> None:
        """Fill the last linear layer of a block: it adds little, and nothing to the counter."""
        self.linear(spec, WIDTH, columns, scale=0.001)
        spec.weight[COUNTER] = 0

    def attention(self, spec: MultiHeadAttentionSpec) -> None:
        """Fill an attention block, of two linear layers (self) or three (cross)."""
        self.norm(spec.layer_norm)
        shapes = [3 * WIDTH] if len(spec.linear) == 2 else [WIDTH, 2 * WIDTH]
        for linear, rows in zip(spec.linear, shapes, strict=False):
            self.linear(linear, rows, WIDTH)
        self.output(spec.linear[-1], WIDTH)

    def length_head(self, spec: MultiHeadAttentionSpec) -> None:
        """Make the first head of a cross attention take the source's length off the counter."""
        queries, values, output = spec.linear
        queries.weight[: WIDTH // HEADS] = 0  # looks everywhere alike
        values.weight[WIDTH] = 0
        values.weight[WIDTH, COUNTER] = 1
        output.weight[COUNTER, 0] = -2
        output.weight[1:, 0] = 0

    def projection(self, spec: LinearSpec, count: int) -> None:
        """Fill the layer that names the next piece."""
        self.linear(spec, count, WIDTH, scale=0.2)
        spec.weight[:4] = 0
        spec.bias[:3] = -30  # never <unk>, <blank> or <s>
        spec.bias[3], spec.weight[3, COUNTER] = 25, 1500

    def _half_and_half(self, count: int) -> np.ndarray:
        row = np.ones(WIDTH, np.float32)
        row[: WIDTH // 2] = -1
        return np.tile(row, (count, 1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build a package of real size, for timing.")
    parser.add_argument("folder", type=Path)
    print(build(parser.parse_args().folder))
