"""Build the small students that the tests translate with, in Marian's own file format.

In: the sentences of ``tools/grammar_pairs.py``. Out: a folder in ``tests/data/student`` with a
model in 8 bits, a shortlist and one or two sentencepiece models, under the published names. The
students know the grammar (also its sentences they never saw) and nothing else. Korean to English
is wide and has one vocabulary for both languages, English to Korean is deep and has two.

To rebuild them (some four minutes a direction on one core; torch is needed here and nowhere else,
so keep it out of the program's own environment):

    python3.11 -m venv build/torch
    build/torch/bin/pip install torch==2.13.0 numpy sentencepiece==0.2.3
    build/torch/bin/python tools/make_test_student.py ko en
    build/torch/bin/python tools/make_test_student.py en ko

The last line printed says how many unseen sentences come out word for word and how many words look
at the word they translate; rebuild with more ``--steps`` if either falls under 97 %.
"""

import argparse
import random
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import sentencepiece
import torch

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.grammar_pairs import Aligned, make  # noqa: E402
from tools.student_format import Shape, model_bytes, shortlist_bytes  # noqa: E402
from tools.student_lessons import (  # noqa: E402
    BEST,
    FIRST,
    Lesson,
    Pieces,
    learn_pieces,
    lesson,
    shortlist,
    with_semicolon,
)
from tools.student_network import Network  # noqa: E402
from tools.student_training import found_links, measure, train, translate  # noqa: E402

SEEN, UNSEEN = (6000, 1), (600, 99)  # number and seed of the grammar's sentences


@dataclass(frozen=True)
class Plan:
    """What is built for one direction; the numbers of pieces are those of source and target."""

    encoders: int
    decoders: int
    width: int
    inner: int
    heads: int
    pieces: tuple[int, ...]


PLANS = {
    "koen": Plan(2, 2, 128, 192, 8, (1000,)),
    "enko": Plan(3, 2, 64, 256, 4, (600, 800)),
}


def sides(one: Aligned, source: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the words of source and target."""
    return (one.korean, one.english) if source == "ko" else (one.english, one.korean)


def learn_vocabularies(plan: Plan, made: list[Aligned], source: str) -> list[bytes]:
    """Return one sentencepiece model for both languages, or one for each."""
    order = 1 if source == "ko" else -1
    sources, targets = zip(*(one.texts[::order] for one in made), strict=True)
    if len(plan.pieces) == 1:
        return [learn_pieces(sources + targets, plan.pieces[0])]
    return [learn_pieces(texts, size)
            for texts, size in zip((sources, targets), plan.pieces, strict=True)]  # fmt: skip


def build(source: str, target: str, plan: Plan, out: Path, steps: int) -> None:
    """Train one direction and write its folder into ``out``."""
    torch.set_num_threads(1)
    random.seed(1)
    torch.manual_seed(1)
    name = source + target
    made = make(*SEEN)
    # Long sentences are cut at semicolons, so a student must know a clause that ends in one.
    made += [with_semicolon(one) for one in made[::6]]
    vocabularies = learn_vocabularies(plan, made, source)
    models = [sentencepiece.SentencePieceProcessor(model_proto=v) for v in vocabularies]
    pieces = Pieces(models[0], models[-1])
    known = [lesson(*sides(one, source), pieces) for one in made]
    shape = Shape(plan.encoders, plan.decoders, plan.width, plan.inner, plan.heads,
                  plan.pieces[0], plan.pieces[-1], len(models) == 1)  # fmt: skip
    network = Network(shape)
    train(network, known, steps)
    measure(network, known[:500])
    write(network, known, vocabularies, out / f"{source}_{target}", name)
    report(network, pieces, source, {one.texts for one in made})


def write(
    network: Network, known: list[Lesson], vocabularies: list[bytes], folder: Path, name: str
) -> None:
    """Write the files of one direction under the names that published students have."""
    folder.mkdir(parents=True, exist_ok=True)
    shape = network.shape
    files = {f"model.{name}.intgemm.alphas.bin": model_bytes(network.export(), shape)}
    rows = shortlist(known, shape.source_pieces)
    files[f"lex.{FIRST}.{BEST}.{name}.s2t.bin"] = shortlist_bytes(rows, FIRST, BEST)
    names = ["vocab"] if len(vocabularies) == 1 else ["srcvocab", "trgvocab"]
    files |= {f"{one}.{name}.spm": data for one, data in zip(names, vocabularies, strict=True)}
    for file, data in files.items():
        (folder / file).write_bytes(data)
        print(f"{folder.name}/{file}: {len(data):,} bytes")


def report(network: Network, pieces: Pieces, source: str, seen: set[tuple[str, str]]) -> None:
    """Print how well the written student knows sentences it never saw."""
    network.round_weights()
    unseen = [one for one in make(*UNSEEN) if one.texts not in seen]
    asked = [lesson(*sides(one, source), pieces) for one in unseen]
    written = translate(network, asked)
    right = sum(row == one.target[:-1] for row, one in zip(written, asked, strict=True))
    print(f"unseen sentences word for word: {right} of {len(asked)}; "
          f"pieces that look at their word: {100 * found_links(network, asked):.1f} %")  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build one test student.")
    parser.add_argument("source", choices=("ko", "en"))
    parser.add_argument("target", choices=("ko", "en"))
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--encoders", type=int, help="layers, to try another shape")
    parser.add_argument("--decoders", type=int, help="layers, to try another shape")
    parser.add_argument("--out", type=Path, default=ROOT / "tests/data/student")
    chosen = parser.parse_args()
    usual = PLANS[chosen.source + chosen.target]
    layers = (chosen.encoders or usual.encoders, chosen.decoders or usual.decoders)
    plan = replace(usual, encoders=layers[0], decoders=layers[1])
    build(chosen.source, chosen.target, plan, chosen.out, chosen.steps)
