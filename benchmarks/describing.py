"""How long it takes to describe a word, and to find words of the library with the same hanja.

In: the shipped Korean articles, and a library of 1,000 articles of words drawn from the lexicon.
Out: milliseconds.

    .venv/bin/python -m benchmarks.describing
"""

import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from newsreader.dictionary.tables import TABLES, read
from newsreader.model.annotation import Side
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.paths import Paths, resource, seeds
from newsreader.usecases.describe import describe, sharing_in_library
from newsreader.usecases.explain import Passage, explain
from newsreader.usecases.workbench import Workbench, close_workbench, open_workbench

_ARTICLES = 1000
_LEMMAS = 300  # of each article
_CHARACTERS = "國人大學會金民"


@contextmanager
def workbench() -> Iterator[Workbench]:
    """Give a workbench of its own."""
    with tempfile.TemporaryDirectory() as home:
        bench = open_workbench(Paths.find(Path(home)))
        try:
            yield bench
        finally:
            close_workbench(bench)


@cache
def describe_milliseconds() -> float:
    """Return the 95th percentile of describing a word of the shipped articles."""
    files = sorted(seeds().glob("*.ko.txt"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    texts = [line for line in lines if line.strip()]
    passages = [
        Passage(index, Side.SOURCE, Language.KOREAN, text, (Span(0, len(text)),))
        for index, text in enumerate(texts)
    ]
    with workbench() as bench:
        taken = []
        for paragraph in explain(bench, passages):
            for word in paragraph.words:
                start = time.perf_counter()
                describe(bench, word, texts[paragraph.index], Language.KOREAN)
                taken.append((time.perf_counter() - start) * 1000)
    return statistics.quantiles(taken, n=20)[-1]


@cache
def sharing_milliseconds() -> float:
    """Return what the slowest of some common hanja takes in a library of 1,000 articles."""
    with workbench() as bench:
        _fill(bench)
        taken = []
        for character in _CHARACTERS:
            start = time.perf_counter()
            sharing_in_library(bench, character)
            taken.append((time.perf_counter() - start) * 1000)
    return max(taken)


def _fill(bench: Workbench) -> None:
    chance = random.Random(0)
    tables = [table for table in TABLES if table.language is Language.KOREAN]
    words = [
        entry.headword
        for table in tables
        for entry in read(resource("lexicon", f"{table.name}.tsv"), table.language)
        if entry.hanja and " " not in entry.headword
    ]
    weights = [1 / (place + 5) for place in range(len(words))]
    chance.shuffle(words)
    for number in range(_ARTICLES):
        title = Paragraph(ParagraphKind.TITLE, f"기사 {number}", Language.KOREAN)
        article = Article(title.text, Language.KOREAN, (title,))
        kept = bench.library.articles.keep(article, [[Span(0, len(title.text))]])
        lemmas = dict.fromkeys(chance.choices(words, weights, k=_LEMMAS))
        bench.library.articles.set_lemmas(kept, [" ".join(lemmas)])


if __name__ == "__main__":
    print(describe_milliseconds(), sharing_milliseconds())
