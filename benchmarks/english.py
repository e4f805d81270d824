"""How often English words are read as a person reads them, and phrases are found.

In: sentences written for this, with what is right in them; the rules were made with the other set,
``dev``. Out: shares.

    python -m benchmarks.english [dev]       figures, and what was wrong
"""

import re
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from newsreader.language import sentences
from newsreader.model.language import Language
from newsreader.model.word import ExplainedWord
from newsreader.paths import Paths
from newsreader.usecases.english_words import explain_english
from newsreader.usecases.workbench import Workbench, close_workbench, open_workbench

DATA = Path(__file__).resolve().parent.parent / "tests/data/english"
HELD_OUT = "held_out"
_MARKED = re.compile(r"\[([^]=]+)=([^]]+)\]")
_ARTICLES = frozenset(["a", "an", "the", "its", "his", "her", "their"])


@dataclass(frozen=True)
class Score:
    """What was found, what of it is right, what there is to find, and what was wrong."""

    right: int
    found: int
    there: int
    wrong: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """The share of what there is that was found."""
        return self.right / max(1, self.there)


def lines(name: str) -> list[str]:
    """Return the lines of a file of sentences."""
    return (DATA / name).read_text(encoding="utf-8").splitlines()


def marked(line: str) -> tuple[str, dict[int, list[str]]]:
    """Return a sentence and the readings that are right of its marked words, by their places."""
    text, end = "", 0
    right: dict[int, list[str]] = {}
    for found in _MARKED.finditer(line):
        text += line[end : found.start()]
        right[len(text)] = found[2].split("|")
        text += found[1]
        end = found.end()
    return text + line[end:], right


def explained(bench: Workbench, text: str) -> list[ExplainedWord]:
    """Return the words of a sentence as a reader sees them."""
    return list(explain_english(bench, text, sentences.split(text, Language.ENGLISH)))


def words(bench: Workbench, which: str) -> Score:
    """Return how many words have the right dictionary form and part of speech."""
    right = total = 0
    wrong = []
    for line in lines(f"words_{which}.txt"):
        text, asked = marked(line)
        for word in explained(bench, text):
            if word.span.start in asked:
                total += 1
                got = f"{word.lemma}/{word.pos}"
                right += got in asked[word.span.start]
                if got not in asked[word.span.start]:
                    wrong.append(f"{word.surface}: {got}, not {asked[word.span.start]}: {text}")
    return Score(right, total, total, tuple(wrong))


def phrases(bench: Workbench, which: str) -> Score:
    """Return how many phrases are found with just their words; articles do not count."""
    right = found = there = 0
    wrong = []
    for line in lines(f"phrases_{which}.tsv"):
        text, _, cell = line.partition("\t")
        wanted = {_phrase(*one.split("=")) for one in cell.split("; ") if one}
        got = {
            _phrase(phrase.headword, " ".join(part.of(text) for part in phrase.parts))
            for word in explained(bench, text)
            for phrase in word.phrases
        }
        right += len(wanted & got)
        found += len(got)
        there += len(wanted)
        wrong += [f"missed {one}: {text}" for one in sorted(wanted - got)]
        wrong += [f"false {one}: {text}" for one in sorted(got - wanted)]
    return Score(right, found, there, tuple(wrong))


def _phrase(headword: str, said: str) -> tuple[str, tuple[str, ...]]:
    kept = tuple(word for word in said.lower().split() if word not in _ARTICLES)
    return headword.strip(), kept


@cache
def measured(which: str = HELD_OUT) -> dict[str, Score]:
    """Return the scores of one set of sentences."""
    with tempfile.TemporaryDirectory() as home:
        bench = open_workbench(Paths.find(Path(home)))
        try:
            return {
                "words": words(bench, which),
                "phrases": phrases(bench, which),
            }
        finally:
            close_workbench(bench)


def word_accuracy() -> float:
    """Return the share of ambiguous words that are read right."""
    return measured()["words"].precision


def phrase_precision() -> float:
    """Return the share of phrases found that are there."""
    return measured()["phrases"].precision


def phrase_recall() -> float:
    """Return the share of phrases there that are found."""
    return measured()["phrases"].recall


def chunk_f() -> float:
    """Return the F-measure of the ends of chunks."""
    score = measured()["chunks"]
    return 2 * score.precision * score.recall / (score.precision + score.recall)


def main(which: str, quiet: bool) -> None:
    """Print the figures and what was wrong."""
    for name, score in measured(which).items():
        if not quiet:
            print(*score.wrong, sep="\n")
        print(
            f"{which} {name}: precision {score.precision:.3f}, recall {score.recall:.3f} "
            f"({score.right} of {score.found} found, {score.there} there)"
        )


if __name__ == "__main__":
    main("dev" if "dev" in sys.argv else HELD_OUT, "-q" in sys.argv)
