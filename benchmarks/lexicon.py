"""How long one look-up in the built-in lexicon takes, and one the other way round.

In: the shipped tables, compiled into a temporary folder. Out: milliseconds.

    .venv/bin/python -m benchmarks.lexicon
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from newsreader.dictionary.index import Lexicon, open_lexicon
from newsreader.dictionary.tables import TABLES, read
from newsreader.model.language import Language
from newsreader.paths import resource

_COUNT = 2000  # words of each language that are looked up
_ROUNDS = 5


@contextmanager
def compiled() -> Iterator[Lexicon]:
    """Give the shipped lexicon, compiled anew."""
    with tempfile.TemporaryDirectory() as cache_folder:
        lexicon = open_lexicon(resource("lexicon"), Path(cache_folder))
        try:
            yield lexicon
        finally:
            lexicon.close()


def headwords(language: Language) -> list[str]:
    """Return headwords of a language, in no order, the same ones every time."""
    tables = [table for table in TABLES if table.language is language]
    entries = [
        entry for t in tables for entry in read(resource("lexicon", f"{t.name}.tsv"), language)
    ]
    words = list(dict.fromkeys(entry.headword for entry in entries))
    return random.Random(0).sample(words, _COUNT)


def each(look_up: Callable[[str, Language], object]) -> float:
    """Return the milliseconds of one look-up: the median round of words of both languages."""
    words = [(word, language) for language in Language for word in headwords(language)]
    rounds = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        for word, language in words:
            look_up(word, language)
        rounds.append((time.perf_counter() - start) * 1000 / len(words))
    return statistics.median(rounds)


@cache
def measured() -> dict[str, float]:
    """Return milliseconds of a look-up, and of one the other way round."""
    with compiled() as lexicon:
        return {"look_up": each(lexicon.look_up), "reverse": each(lexicon.reverse)}


def look_up_milliseconds() -> float:
    """Return what looking a headword up takes."""
    return measured()["look_up"]


def reverse_milliseconds() -> float:
    """Return what it takes to find the headwords whose glosses say a word."""
    return measured()["reverse"]


if __name__ == "__main__":
    print(measured())
