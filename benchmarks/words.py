"""How often the strongest counterpart of a word is the right one.

In: sentences of the test grammar that the test packages never learnt, whose words are linked
there. Out: the share of words, of those that answer any, whose strongest link is right: when a
reader points at a word of the source, and at one of the target.

    python -m benchmarks.words            a table: attention alone, with anchors, with everything

``first head``   what the engine tells of itself, as packages come
``all heads``    the same, all heads of the last layer averaged
``calibrated``   the same, of the layer chosen when the package was installed
``anchors``      that with numbers, dates and names (``alignment.words.link``)
``reader``       what a reader sees, with the lexicon too (``usecases.link_words``)
``person``       the same without attention, as for a translation that a person made
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from tools.grammar_pairs import Aligned, Words, make

from newsreader.alignment.one_to_one import align
from newsreader.alignment.words import link
from newsreader.model.annotation import Side
from newsreader.model.article import ParagraphKind
from newsreader.model.language import Language, Pair
from newsreader.model.package import InstalledPackage
from newsreader.model.span import Span
from newsreader.model.tokens import word_spans
from newsreader.model.translation import SentenceTranslation, WordLink
from newsreader.paths import Paths
from newsreader.translation import calibration
from newsreader.translation.engines.argos import ArgosEngine
from newsreader.translation.model_file import Choice
from newsreader.translation.packages import install_file
from newsreader.usecases.link_words import link_words
from newsreader.usecases.workbench import Workbench, close_workbench, open_workbench

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "tests/data/packages"
LEARNT = (4000, 1)  # number and seed of the sentences the packages learnt
ASKED = (400, 2031)
PAIRS = (Pair.parse("ko-en"), Pair.parse("en-ko"))

Linking = Callable[[SentenceTranslation], Sequence[WordLink]]


@dataclass(frozen=True)
class Score:
    """How many words have the right strongest counterpart, of how many, from both sides."""

    source: tuple[int, int]
    target: tuple[int, int]

    @property
    def shares(self) -> tuple[float, float]:
        """The share of the source's words and of the target's."""
        return self.source[0] / max(1, self.source[1]), self.target[0] / max(1, self.target[1])


def unseen() -> list[Aligned]:
    """Return sentences of the grammar that were not learnt."""
    learnt = {one.texts[0] for one in make(*LEARNT)}
    return [one for one in make(*ASKED) if one.texts[0] not in learnt]


def keyed(words: Words) -> dict[Span, str]:
    """Return the key of every word of one side by its span; words without one are left out."""
    text = " ".join(word for _, word in words)
    keys: dict[Span, str] = {}
    start = 0
    spans = word_spans(text)
    for key, word in words:
        end = start + len(word)
        keys.update((span, key) for span in spans if start <= span.start < end and key)
        start = end + 1
    return keys


def right(asked: dict[Span, str], other: dict[Span, str], best: dict[Span, Span]) -> int:
    """Return for how many words the best counterpart has the same key."""
    return sum(other.get(best.get(span, Span(0, 0))) == key for span, key in asked.items())


def score(
    made: Sequence[tuple[Aligned, SentenceTranslation]], pair: Pair, linking: Linking
) -> Score:
    """Return how well links answer."""
    hits, counts = [0, 0], [0, 0]
    for one, translation in made:
        sides = [keyed(one.korean), keyed(one.english)]
        if pair.source is Language.ENGLISH:
            sides.reverse()
        # Only words whose key is on both sides answer any.
        shared = set(sides[0].values()) & set(sides[1].values())
        source, target = ({s: k for s, k in side.items() if k in shared} for side in sides)
        links = sorted(linking(translation), key=lambda one: one.strength)
        hits[0] += right(source, target, {one.source: one.target for one in links})
        hits[1] += right(target, source, {one.target: one.source for one in links})
        counts[0] += len(source)
        counts[1] += len(target)
    return Score((hits[0], counts[0]), (hits[1], counts[1]))


def translated(engine: ArgosEngine) -> Iterator[tuple[Aligned, SentenceTranslation]]:
    """Yield the sentences the engine translates word for word as the grammar does."""
    sentences = unseen()
    korean = engine.pair.source is Language.KOREAN
    texts = [one.texts if korean else one.texts[::-1] for one in sentences]
    results = engine.translate([source for source, _ in texts])
    for one, (_, target), made in zip(sentences, texts, results, strict=True):
        if made.target == target:
            yield one, made


def attention_alone(made: SentenceTranslation) -> Sequence[WordLink]:
    """Return what the engine tells."""
    return made.attention


def with_anchors(made: SentenceTranslation) -> Sequence[WordLink]:
    """Return that put right by what is certain."""
    return link(made.source, made.target, made.attention)


def for_reader(bench: Workbench, pair: Pair, made: SentenceTranslation) -> Sequence[WordLink]:
    """Return what the reader sees."""
    whole = Span(0, len(made.source))
    kind = ParagraphKind.BODY
    return link_words(bench, align(0, kind, pair.source, made.source, [whole], [made], "argos"))


@cache
def measured() -> dict[tuple[Pair, str], Score]:
    """Return the score of both directions with every way to link."""
    found = {}
    with tempfile.TemporaryDirectory() as home:
        bench = open_workbench(Paths.find(Path(home)))
        try:
            for pair in PAIRS:
                (file,) = PACKAGES.glob(f"*{pair.source}_{pair.target}*.argosmodel")
                package = install_file(file, bench.paths, lambda _: None)
                for name, one in of_package(bench, package):
                    found[pair, name] = one
        finally:
            close_workbench(bench)
    return found


def of_package(bench: Workbench, package: InstalledPackage) -> Iterator[tuple[str, Score]]:
    """Yield the score of every way to link with one package."""
    pair = package.pair
    kept = calibration.read(package.folder)
    for name, choice in (("first head", Choice(heads=1)), ("all heads", Choice())):
        calibration.write(package.folder, choice)
        yield name, score(list(translated(ArgosEngine(package))), pair, attention_alone)
    calibration.write(package.folder, kept)
    made = list(translated(ArgosEngine(package)))
    yield "calibrated", score(made, pair, attention_alone)
    yield "anchors", score(made, pair, with_anchors)
    yield "reader", score(made, pair, partial(for_reader, bench, pair))
    bare = [(one, replace(translation, attention=())) for one, translation in made]
    yield "person", score(bare, pair, partial(for_reader, bench, pair))


def share(pair: Pair, side: Side) -> float:
    """Return the share of words of one side whose strongest link is right, as a reader sees it."""
    return measured()[pair, "reader"].shares[0 if side is Side.SOURCE else 1]


def main() -> None:
    """Print the table."""
    for (pair, name), found in measured().items():
        source, target = found.shares
        counts = f"of {found.source[1]} and {found.target[1]} words"
        print(f"{pair} {name:<11} source {source:.3f}  target {target:.3f}  {counts}")


if __name__ == "__main__":
    main()
