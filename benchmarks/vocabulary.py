"""What words and their colours cost with 20,000 known words in the library.

In: made-up words in a temporary home. Out: milliseconds.

    .venv/bin/python -m benchmarks.vocabulary
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from newsreader.library.library import Library
from newsreader.model.annotation import Side
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.language import Language
from newsreader.model.sentence import Morpheme
from newsreader.model.span import Span
from newsreader.model.vocabulary import (
    VocabularyFilter,
    VocabularySort,
    WordKey,
    WordPlace,
    WordStatus,
)
from newsreader.model.word import ExplainedParagraph, ExplainedWord
from newsreader.usecases.colour_words import Colouring
from newsreader.usecases.statuses import Statuses

_KNOWN = 20_000
_TERMS = 200
_ARTICLES = 1000
_PAGE = 100  # rows of the article list
_PARAGRAPHS = 30
_ROUNDS = 21
_WORDS_A_PARAGRAPH = 45
_WORDS_A_SENTENCE = 15
_LANGUAGE = Language.KOREAN


@dataclass(frozen=True)
class Shelf:
    """A library with many words, and the words."""

    library: Library
    words: tuple[str, ...]


@contextmanager
def filled() -> Iterator[Shelf]:
    """Give a library of articles with their words, of which most are known."""
    words = _words()
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "library.sqlite") as kept:
        keys = [WordKey(_LANGUAGE, word, "noun") for word in words[:_KNOWN]]
        kept.vocabulary.set_status(keys, WordStatus.KNOWN)
        terms = [WordKey(_LANGUAGE, " ".join(pair)) for pair in zip(words, words[7:], strict=False)]
        kept.vocabulary.set_status(terms[:_TERMS], WordStatus.FIRST)
        chance = random.Random(2)
        for number in range(_ARTICLES):
            _keep(kept, number, [_text(words, chance) for _ in range(8)])
        yield Shelf(kept, words)


def _words() -> tuple[str, ...]:
    """Return different words of three syllables, the frequent ones first."""
    chance = random.Random(1)
    made: dict[str, None] = {}
    while len(made) < _KNOWN * 2:
        made["".join(chr(0xAC00 + chance.randrange(11172)) for _ in range(3))] = None
    return tuple(made)


def _text(words: tuple[str, ...], chance: random.Random) -> list[str]:
    # As in a language: few words make up most of a text, most words are rare.
    ranks = (int(chance.paretovariate(0.5)) for _ in range(_WORDS_A_PARAGRAPH))
    return [words[rank % len(words)] for rank in ranks]


def _keep(library: Library, number: int, texts: list[list[str]]) -> None:
    title = Paragraph(ParagraphKind.TITLE, f"기사 {number}", _LANGUAGE)
    body = [Paragraph(ParagraphKind.BODY, " ".join(text), _LANGUAGE) for text in texts]
    article = Article(title.text, _LANGUAGE, (title, *body))
    spans = [[Span(0, len(title.text))], *(_sentences(text) for text in texts)]
    article_id = library.articles.keep(article, spans)
    places = {n + 1: tuple(_places(text)) for n, text in enumerate(texts)}
    library.words.keep(article_id, places)


def _sentences(text: list[str]) -> list[Span]:
    ends = [
        sum(len(word) + 1 for word in text[:end]) - 1
        for end in range(_WORDS_A_SENTENCE, len(text) + 1, _WORDS_A_SENTENCE)
    ]
    return [Span(start, end) for start, end in zip([0, *ends], ends, strict=False)]


def _places(text: list[str]) -> Iterator[WordPlace]:
    start = 0
    for number, word in enumerate(text):
        span = Span(start, start + len(word))
        yield WordPlace(number // _WORDS_A_SENTENCE, span, WordKey(_LANGUAGE, word, "noun"))
        start += len(word) + 1


def _explained(index: int, side: Side, text: list[str]) -> ExplainedParagraph:
    words = []
    for place in _places(text):
        parts = (Morpheme(place.key.lemma, "NNG", place.span), Morpheme("을", "JKO", place.span))
        lemma = place.key.lemma
        words.append(ExplainedWord(lemma, place.span, lemma, "noun", (), parts))
    return ExplainedParagraph(index, side, tuple(words))


def _median(work: Callable[[int], object]) -> float:
    rounds = []
    for number in range(_ROUNDS):
        start = time.perf_counter()
        work(number)
        rounds.append((time.perf_counter() - start) * 1000)
    return statistics.median(rounds)


def _colouring(shelf: Shelf) -> tuple[float, float]:
    """Return what colouring an article from the start takes, and after a change of one status."""
    statuses = Statuses(shelf.library.vocabulary.statuses)
    statuses.terms(_LANGUAGE)
    chance = random.Random(3)
    article = [
        _explained(index, side, _text(shelf.words, chance))
        for index in range(_PARAGRAPHS)
        for side in Side
    ]

    def whole(_: int) -> Colouring:
        colouring = Colouring(statuses)
        for paragraph in article:
            colouring.set_words(paragraph, _LANGUAGE)
        return colouring

    colouring = whole(0)
    common = WordKey(_LANGUAGE, shelf.words[1])  # stands in every paragraph

    def changed(number: int) -> None:
        statuses.apply({common: list(WordStatus)[number % 7]})
        colouring.changed([common])

    return _median(whole), _median(changed)


@cache
def measured() -> dict[str, float]:
    """Return milliseconds of everything, by name."""
    with filled() as shelf:
        library = shelf.library
        ids = library.articles.ids()
        first, changed = _colouring(shelf)
        common = [WordKey(_LANGUAGE, shelf.words[1])]
        unknown = {"least": 4, "band": 20, "skip": 0, "limit": 50}
        wanted = VocabularyFilter(search="각")
        return {
            "colour_whole": first,
            "colour_after_change": changed,
            "status": _median(
                lambda n: library.vocabulary.set_status(common, list(WordStatus)[1 + n % 6])
            ),
            "counts": _median(lambda n: library.words.counts(ids[n * 20 :][:_PAGE])),
            "one_unknown": _median(lambda _: library.words.one_unknown(None, **unknown)),
            "page": _median(
                lambda _: library.vocabulary.items(wanted, VocabularySort.WORD, None, 100)
            ),
            "statuses": _median(lambda _: library.vocabulary.statuses()),
        }


def colour_after_change() -> float:
    """Return what colouring an article takes after a word that is everywhere got a status."""
    return measured()["colour_after_change"]


def colour_whole() -> float:
    """Return what colouring an article takes when it is opened."""
    return measured()["colour_whole"]


def counts_of_a_page() -> float:
    """Return what it takes to know how much is known in the articles of a page of the list."""
    return measured()["counts"]


if __name__ == "__main__":
    for name, value in measured().items():
        print(f"{name:22} {value:8.2f} ms")
