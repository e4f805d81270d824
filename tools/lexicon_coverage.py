"""How much of a text the built-in lexicon knows, and what it lacks most.

In: text files in Korean or English, or the frequency lists of ``lexicon_frequency``. Out: for each
class of words the share that finds an entry; with ``--uncovered``, what does not, by frequency.

    .venv/bin/python tools/lexicon_coverage.py TEXT… [--uncovered FOLDER] [--each]
    .venv/bin/python tools/lexicon_coverage.py --frequent 30000 [--uncovered FOLDER]

A Korean word is a morpheme of the analyser: it is found when an entry is its dictionary form or a
longer word it is part of. ``--frequent`` needs the package ``wordfreq``, a development tool.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.lexicon_words import KINDS, Wanted, english_words, korean_words  # noqa: E402

from newsreader.dictionary.index import Lexicon, open_lexicon  # noqa: E402
from newsreader.importers.charset import decode  # noqa: E402
from newsreader.language import detect, sentences  # noqa: E402
from newsreader.language.korean import KoreanAnalyser  # noqa: E402
from newsreader.model.language import Language  # noqa: E402
from newsreader.model.sentence import Eojeol  # noqa: E402
from newsreader.paths import resource  # noqa: E402

Known = Callable[[Iterable[str], Language], set[str]]  # which of these have an entry

_BOUND = ("J", "E", "VCP")
_EXAMPLES = 3


@dataclass
class Coverage:
    """What was found and what was not; weights are counts, or frequencies of a list."""

    found: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    total: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    missing: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))
    examples: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    def count(self, kind: str, weight: float, *, found: bool) -> None:
        """Add one word of a kind."""
        self.total[kind] += weight
        self.found[kind] += weight if found else 0

    def miss(self, word: Wanted) -> None:
        """Remember a word that was not found, with the words it occurred as."""
        key = word.lemma, word.pos
        self.missing[key] += word.weight
        examples = self.examples[key]
        if word.surface not in examples and len(examples) < _EXAMPLES:
            examples.append(word.surface)

    def share(self, kind: str) -> float:
        """Return the share found of one kind; 1.0 when there is none of it."""
        return self.found[kind] / self.total[kind] if self.total.get(kind) else 1.0


# --- measuring ------------------------------------------------------------------------------------


def of_words(words: Iterable[Wanted], known: Known, coverage: Coverage | None = None) -> Coverage:
    """Return how many of some words are found; added to ``coverage`` when one is given."""
    coverage = coverage or Coverage()
    listed = list(words)
    have = {
        language: known({f for w in listed if w.language is language for f in w.forms}, language)
        for language in Language
    }
    for word in listed:
        found = not have[word.language].isdisjoint(word.forms)
        coverage.count(word.kind, word.weight, found=found)
        if not found:
            coverage.miss(word)
    return coverage


def of_text(text: str, analyser: KoreanAnalyser, known: Known) -> Coverage:
    """Return how much of a text is found; each line is in the language of its letters."""
    lines = [(line, detect.detect(line)) for line in text.splitlines() if line.strip()]
    korean = [line for line, language in lines if language is Language.KOREAN]
    eojeols = list(analysed(korean, analyser))
    words = [word for eojeol in eojeols for word in korean_words(eojeol)]
    for line, language in lines:
        if language is Language.ENGLISH:
            words.extend(english_words(line))
    coverage = of_words(words, known)
    count_bound(eojeols, coverage)
    return coverage


def analysed(lines: Iterable[str], analyser: KoreanAnalyser) -> Iterator[Eojeol]:
    """Yield the eojeols of Korean lines."""
    passages = [(line, sentences.split(line, Language.KOREAN)) for line in lines]
    for analysis in analyser.analyse(passages):
        yield from analysis.eojeols


def count_bound(eojeols: Iterable[Eojeol], coverage: Coverage, weight: float = 1.0) -> None:
    """Count the particles and endings that are explained."""
    for eojeol in eojeols:
        for morpheme in eojeol.morphemes:
            if morpheme.tag.startswith(_BOUND):
                explained = bool(morpheme.citation) or morpheme.tag == "VCP"
                coverage.count("particles and endings", weight, found=explained)
                if not explained:
                    form = morpheme.form, morpheme.tag
                    coverage.missing[form] += weight
                    coverage.examples[form][:] = [eojeol.surface]


def knowing(lexicon: Lexicon) -> Known:
    """Return a function that tells which words have an entry."""
    return lambda words, language: set(lexicon.look_up_many(words, language))


# --- printing -------------------------------------------------------------------------------------


def report(name: str, coverage: Coverage) -> None:
    """Print the shares of one text."""
    print(name)
    content = [kind for kind in KINDS if coverage.total.get(kind)]
    for kind in sorted(coverage.total, key=str):
        share, total = coverage.share(kind), coverage.total[kind]
        print(f"  {kind:<24} {share:7.2%} of {total:,.0f}")
    if content:
        total = sum(coverage.total[kind] for kind in content)
        share = sum(coverage.found[kind] for kind in content) / total
        print(f"  {'all Korean content words':<24} {share:7.2%} of {total:,.0f}")


def write_missing(coverage: Coverage, file: Path) -> None:
    """Write what was not found: lemma, part of speech, weight, examples; the commonest first."""
    with file.open("w", encoding="utf-8") as out:
        for (lemma, pos), weight in sorted(coverage.missing.items(), key=lambda one: -one[1]):
            examples = " ".join(coverage.examples[lemma, pos])
            out.write(f"{lemma}\t{pos}\t{weight:.4g}\t{examples}\n")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--each", action="store_true", help="print every text by itself too")
    parser.add_argument("--frequent", type=int, metavar="COUNT", help="measure frequency lists")
    parser.add_argument("--uncovered", type=Path, metavar="FILE", help="write what is missing")
    asked = parser.parse_args(arguments)
    analyser = KoreanAnalyser()
    with TemporaryDirectory() as cache:
        lexicon = open_lexicon(resource("lexicon"), Path(cache))
        try:
            coverage = _measured(asked, analyser, knowing(lexicon))
        finally:
            analyser.close()
            lexicon.close()
    if asked.uncovered:
        write_missing(coverage, asked.uncovered)


def _measured(asked: argparse.Namespace, analyser: KoreanAnalyser, known: Known) -> Coverage:
    whole = Coverage()
    for file in asked.texts:
        one = of_text(decode(file.read_bytes()), analyser, known)
        if asked.each:
            report(file.name, one)
        add(whole, one)
    if asked.frequent:
        from tools.lexicon_frequency import lists

        for name, words in lists(asked.frequent, analyser):
            one = of_words(words, known)
            report(name, one)
            add(whole, one)
    else:
        report("all", whole)
    return whole


def add(whole: Coverage, part: Coverage) -> None:
    """Add one coverage to another."""
    for kind, total in part.total.items():
        whole.total[kind] += total
        whole.found[kind] += part.found[kind]
    for key, weight in part.missing.items():
        whole.missing[key] += weight
    for key, examples in part.examples.items():
        whole.examples[key] = list(dict.fromkeys(whole.examples[key] + examples))[:_EXAMPLES]


if __name__ == "__main__":
    main()
