"""Compare our student engine with the reference engine, piece by piece the same search.

In: folders of students (those of the tests when none is named) and sentences of the grammar. Out:
how many translations are the same, for sentences the student was taught the grammar of and for the
same words in disorder, which say nothing and leave the student guessing. Exits with 1 when a
sentence of the first kind differs.

    .venv/bin/python tools/compare_student.py [FOLDER…] [--npm FOLDER] [--count N]

Needs Node, npm and, the first time, the network: the reference is fetched into ``--npm`` (a
temporary folder when none is named). The reference computes in 8 bits; how far two of its own modes
agree on the disordered words is how much rounding alone explains.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.grammar_pairs import make  # noqa: E402
from tools.student_folder import package_of  # noqa: E402
from tools.student_reference import ANEW, MEASURED, install, translate  # noqa: E402

from newsreader.translation.engines.student.engine import StudentEngine  # noqa: E402

UNSEEN = 99  # the seed of sentences that most likely were not taught


def sentences(source: str, count: int) -> list[str]:
    """Return sentences of the grammar in one language."""
    return [one.texts[source == "en"] for one in make(count, UNSEEN)]


def disordered(texts: Sequence[str]) -> list[str]:
    """Return the words of each sentence in another order, its full stop still at the end."""
    chance = random.Random(UNSEEN)
    rows = [text.removesuffix(".").split() for text in texts]
    return [" ".join(chance.sample(words, len(words))) + "." for words in rows]


def same(left: Sequence[str], right: Sequence[str]) -> int:
    """Return how many are equal."""
    return sum(one == other for one, other in zip(left, right, strict=True))


def compare(folder: Path, npm: Path, count: int) -> bool:
    """Print how far ours and the reference agree; return whether all real sentences do."""
    package = package_of(folder)
    known = sentences(str(package.pair.source), count)
    nonsense = disordered(known)
    engine = StudentEngine(package, beam=1)

    def ours(texts: Sequence[str]) -> list[str]:
        return [" ".join(result.target.split()) for result in engine.translate(texts)]

    reference = translate(npm, folder, known, MEASURED)
    written = ours(known)
    guesses = translate(npm, folder, nonsense, MEASURED)
    print(f"{folder.name}: {same(written, reference)} of {count} sentences as the reference")
    print(f"  in disorder: {same(ours(nonsense), guesses)} of {count}; the reference's two modes: "
          f"{same(translate(npm, folder, nonsense, ANEW), guesses)}")  # fmt: skip
    for source, left, right in zip(known, written, reference, strict=True):
        if left != right:
            print(f"  {source}\n    ours       {left}\n    reference  {right}")
    return written == reference


def main(folders: Sequence[Path], npm: Path, count: int) -> int:
    """Compare every student; return the exit code."""
    install(npm)
    results = [compare(folder, npm, count) for folder in folders]
    return 0 if all(results) else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Compare students with the reference engine.")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--npm", type=Path, help="where the reference is, or is put")
    parser.add_argument("--count", type=int, default=300)
    chosen = parser.parse_args()
    students = chosen.folders or sorted((ROOT / "tests/data/student").iterdir())
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(main(students, chosen.npm or Path(temporary), chosen.count))
