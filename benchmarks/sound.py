"""How often the pronunciation of a word is the standard one.

In: words and short phrases with their pronunciations that nothing was tuned to, the analyser and
the lexicon. Out: the share that is right.

    .venv/bin/python -m benchmarks.sound [dev|held]
"""

import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from newsreader.language.korean import KoreanAnalyser
from newsreader.language.pronounce import pronounce
from newsreader.model.sentence import Eojeol
from newsreader.model.span import Span
from newsreader.paths import Paths
from newsreader.usecases.sounds import known_of
from newsreader.usecases.workbench import Workbench, close_workbench, open_workbench

GOLD = Path(__file__).parent.parent / "tests/data/pronunciation_held_out.tsv"


def gold(half: str) -> list[tuple[str, frozenset[str]]]:
    """Return texts with the pronunciations the standard allows."""
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(text, frozenset(sounds.split("/"))) for part, text, sounds in rows if part == half]


def said(bench: Workbench, eojeols: tuple[Eojeol, ...]) -> str:
    """Return how the eojeols of a text are pronounced."""
    before = [None, *(eojeol.morphemes[-1] for eojeol in eojeols)]
    return " ".join(
        pronounce(word.surface, word.morphemes, known_of(bench, word.morphemes), last)
        for word, last in zip(eojeols, before, strict=False)
    )


def answers(half: str) -> Iterator[tuple[str, frozenset[str], str]]:
    """Yield each text, what the standard allows, and what the program says."""
    rows = gold(half)
    analyser = KoreanAnalyser()
    with tempfile.TemporaryDirectory() as home:
        bench = open_workbench(Paths.find(Path(home)))
        try:
            passages = [(text, (Span(0, len(text)),)) for text, _ in rows]
            for (text, right), analysis in zip(rows, analyser.analyse(passages), strict=True):
                yield text, right, said(bench, analysis.eojeols)
        finally:
            close_workbench(bench)
            analyser.close()


@cache
def right(half: str = "held") -> float:
    """Return the share of one half that is pronounced as the standard says."""
    found = list(answers(half))
    return sum(sound in allowed for _, allowed, sound in found) / len(found)


if __name__ == "__main__":
    chosen = sys.argv[1] if len(sys.argv) > 1 else "held"
    wrong = [
        (text, *sorted(allowed), sound)
        for text, allowed, sound in answers(chosen)
        if sound not in allowed
    ]
    if chosen == "dev":
        for row in wrong:
            print("\t".join(row))
    print(f"{chosen}: {1 - len(wrong) / len(gold(chosen)):.3f} of {len(gold(chosen))}")
