"""Build student models of the real shapes, for timing alone.

In: a folder. Out: a folder for each architecture with a model, a shortlist and a vocabulary, sized
like the published ones. The weights are random and the output is noise: how much of it there is,
``benchmarks/student.py`` says.

    python -m benchmarks.big_student build/benchmark
"""

import argparse
import io
from pathlib import Path

import numpy as np
import sentencepiece
from sentencepiece import sentencepiece_model_pb2
from tools.student_format import Shape, model_bytes, shortlist_bytes

from benchmarks.big_package import LEARNT, corpus

PIECES = 64_000
SHAPES = {
    "base": Shape(6, 2, 512, 2048, 8, PIECES, PIECES, joint=True),
    "base-memory": Shape(6, 4, 384, 1536, 8, PIECES, PIECES, joint=True),
}
FIRST, BEST = 50, 50  # as the published shortlists: the most frequent pieces, and so many for each
SKEW = 10  # how much the lists share; the article of the benchmark then uses some 10,000 pieces
NEVER = -30.0


def build(folder: Path, architecture: str) -> Path:
    """Build a student below ``folder``, once, and return its own folder."""
    target = folder / f"student-{architecture}"
    model = target / "model.enko.intgemm.alphas.bin"
    if model.exists():
        return target
    target.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(1)
    (target / "vocab.enko.spm").write_bytes(learn_pieces())
    rows = random.random((PIECES, BEST)) ** SKEW * PIECES
    lists = shortlist_bytes(rows.astype(int).tolist(), FIRST, BEST)
    (target / "lex.50.50.enko.s2t.bin").write_bytes(lists)
    part = target / "model.part"
    part.write_bytes(model_bytes(weights(SHAPES[architecture], random), SHAPES[architecture]))
    part.replace(model)
    return target


def learn_pieces() -> bytes:
    """Return a sentencepiece model of the corpus, filled up with pieces that never occur."""
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for pair in corpus() for text in pair]), model_writer=out,
        vocab_size=LEARNT, model_type="bpe", character_coverage=1.0, hard_vocab_limit=False,
        bos_id=-1, eos_id=0, unk_id=1, minloglevel=2,
    )  # fmt: skip
    model = sentencepiece_model_pb2.ModelProto.FromString(out.getvalue())
    for number in range(PIECES - len(model.pieces)):
        model.pieces.add(piece=f"\u2581\ue000{number:05d}", score=-30.0, type=1)
    model.trainer_spec.vocab_size = len(model.pieces)
    return bytes(model.SerializeToString())


def weights(shape: Shape, random: np.random.Generator) -> dict[str, np.ndarray]:
    """Return random weights under the names Marian gives them; the end mark is never written."""
    width, made = shape.width, {}

    def matrix(name: str, rows: int, columns: int) -> None:
        made[name] = random.normal(0, rows**-0.5, (rows, columns)).astype(np.float32)

    def row(name: str, size: int, value: float = 0.0) -> None:
        made[name] = np.full((1, size), value, np.float32)

    def norm(name: str) -> None:
        row(f"{name}_ln_scale", width, 1.0)
        row(f"{name}_ln_bias", width)

    def attention(name: str) -> None:
        for letter in "qkvo":
            matrix(f"{name}_W{letter}", width, width)
            row(f"{name}_b{letter}", width)
        norm(f"{name}_Wo")

    def feed_forward(name: str) -> None:
        for letter, rows, columns in (("1", width, shape.inner), ("2", shape.inner, width)):
            matrix(f"{name}_W{letter}", rows, columns)
            row(f"{name}_b{letter}", columns)
        norm(f"{name}_ffn")

    for layer in range(1, shape.encoders + 1):
        attention(f"encoder_l{layer}_self")
        feed_forward(f"encoder_l{layer}_ffn")
    for layer in range(1, shape.decoders + 1):
        matrix(f"decoder_l{layer}_rnn_W", width, width)
        matrix(f"decoder_l{layer}_rnn_Wf", width, width)
        row(f"decoder_l{layer}_rnn_bf", width)
        norm(f"decoder_l{layer}_rnn_ffn")
        attention(f"decoder_l{layer}_context")
        feed_forward(f"decoder_l{layer}_ffn")
    made["Wemb"] = random.normal(0, width**-0.5, (PIECES, width)).astype(np.float32)
    row("decoder_ff_logit_out_b", PIECES)
    made["decoder_ff_logit_out_b"][0, 0] = NEVER
    return made


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build students of real size, for timing.")
    parser.add_argument("folder", type=Path)
    for name in SHAPES:
        print(build(parser.parse_args().folder, name))
