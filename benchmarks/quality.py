"""How far the quality flags can be trusted.

In: the labelled pairs of ``tests/data/quality``, those of its folder ``unseen``, to which no rule
is fitted, and the translations of the starter library, which people made. Out: precision and recall
of every kind of flag on either, false flags in the starter library, and the time a sentence takes.

    python -m benchmarks.quality        every wrong and every missed flag, then the table
"""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from newsreader.model.language import Language
from newsreader.model.quality import FlagKind
from newsreader.translation.quality import flags
from newsreader.usecases.plant_seeds import read_seeds

ROOT = Path(__file__).resolve().parent.parent
LABELLED = ROOT / "tests/data/quality"
UNSEEN = LABELLED / "unseen"
ROUNDS = 5


@dataclass(frozen=True)
class Pair:
    """A sentence, its translation, and the flags it deserves."""

    language: Language
    expected: frozenset[FlagKind]
    source: str
    target: str
    score: float | None = None

    def found(self) -> frozenset[FlagKind]:
        """Return the kinds of the flags it gets."""
        return frozenset(
            flag.kind for flag in flags(self.source, self.target, self.language, self.score)
        )


def labelled(folder: Path = LABELLED) -> Iterator[Pair]:
    """Yield the labelled pairs of a folder."""
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            language, kinds, source, target, *score = line.split("\t")
            expected = frozenset(FlagKind(kind) for kind in kinds.split(",") if kind != "-")
            yield Pair(
                Language(language), expected, source, target, float(score[0]) if score else None
            )


def human() -> Iterator[Pair]:
    """Yield the sentences of the starter library with the translations people made."""
    for seed in read_seeds(ROOT / "seeds"):
        for given in seed.given:
            spans = zip(given.source_sentences, given.target_sentences, strict=True)
            for source, target in spans:
                texts = source.of(given.source_text), target.of(given.target_text)
                yield Pair(given.source_language, frozenset(), *texts)


@cache
def counts(
    folder: Path = LABELLED,
) -> tuple[Counter[FlagKind], Counter[FlagKind], Counter[FlagKind]]:
    """Return how many flags of each kind are right, wrong and missed in the pairs of a folder."""
    right, wrong, missed = Counter[FlagKind](), Counter[FlagKind](), Counter[FlagKind]()
    for pair in labelled(folder):
        found = pair.found()
        right.update(found & pair.expected)
        wrong.update(found - pair.expected)
        missed.update(pair.expected - found)
    return right, wrong, missed


def precision(kind: FlagKind, folder: Path = LABELLED) -> float:
    """Return the share of flags of this kind that are right."""
    right, wrong, _ = counts(folder)
    return right[kind] / max(1, right[kind] + wrong[kind])


def recall(kind: FlagKind, folder: Path = LABELLED) -> float:
    """Return the share of faults of this kind that are flagged."""
    right, _, missed = counts(folder)
    return right[kind] / max(1, right[kind] + missed[kind])


def false_flags() -> float:
    """Return the share of sentences of the starter library that are flagged."""
    pairs = list(human())
    return sum(bool(pair.found()) for pair in pairs) / len(pairs)


def milliseconds() -> float:
    """Return the time of a sentence, the best of some rounds."""
    pairs = list(human())
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        for pair in pairs:
            flags(pair.source, pair.target, pair.language, -4.0)
        taken.append((time.perf_counter() - begun) * 1000 / len(pairs))
    return min(taken)


def unseen_precision() -> float:
    """Return the share of flags on the unseen pairs that are right, of all kinds together."""
    right, wrong, _ = (sum(count.values()) for count in counts(UNSEEN))
    return right / max(1, right + wrong)


def unseen_recall() -> float:
    """Return the share of faults in the unseen pairs that are flagged, of all kinds together."""
    right, _, missed = (sum(count.values()) for count in counts(UNSEEN))
    return right / max(1, right + missed)


def main() -> None:
    """Print what is wrong, and the tables."""
    for pair in [*labelled(), *labelled(UNSEEN), *human()]:
        found = pair.found()
        if found != pair.expected:
            said = [flag.detail for flag in flags(pair.source, pair.target, pair.language)]
            kinds = "wrong " + ",".join(sorted(found - pair.expected))
            kinds += " missed " + ",".join(sorted(pair.expected - found))
            print(kinds, pair.source, pair.target, said, sep=" | ")
    for name, folder in (("labelled", LABELLED), ("unseen", UNSEEN)):
        print(f"{name}, {sum(1 for _ in labelled(folder))} pairs")
        print_table(folder)
    print(
        f"flagged in the starter library: {false_flags():.3f}; {milliseconds():.2f} ms a sentence"
    )


def print_table(folder: Path) -> None:
    """Print precision and recall of every kind that the pairs of a folder are about."""
    for kind in FlagKind:
        right, wrong, missed = (count[kind] for count in counts(folder))
        if right or wrong or missed:
            print(
                f"{kind:<11} precision {precision(kind, folder):.2f}  "
                f"recall {recall(kind, folder):.2f}  "
                f"({right} right, {wrong} wrong, {missed} missed)"
            )


if __name__ == "__main__":
    main()
