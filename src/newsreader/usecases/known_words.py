"""How much of an article a reader knows, before it is opened; and sentences for the next word.

In: the explained words of articles; article ids. Out: places kept in the library, counts,
sentences with exactly one word to learn.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsreader.model.annotation import Side
from newsreader.model.kept import KeptArticle
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import (
    WordContext,
    WordCounts,
    WordKey,
    WordPlace,
    WordStatus,
)
from newsreader.model.word import ExplainedParagraph, ExplainedWord
from newsreader.model.word_kinds import is_vocabulary
from newsreader.usecases.vocabulary import key_of_word
from newsreader.usecases.word_contexts import span_of
from newsreader.usecases.workbench import Workbench

if TYPE_CHECKING:
    from newsreader.library.word_places import WordSentence

_LEAST = 4  # different words: in a shorter sentence there is nothing to guess from
_BAND = 20  # code points: sentences that differ by less are as long as each other


@dataclass(frozen=True, slots=True)
class NextWord:
    """A sentence of which one word is not understood; ``status`` is that word's."""

    key: WordKey
    status: WordStatus
    context: WordContext


def keep_places(
    bench: Workbench, kept: KeptArticle, explained: Iterable[ExplainedParagraph]
) -> None:
    """Store where the article's own words to learn stand, for counts and sentences.

    Raises:
        NoSuchArticleError: the article is gone.
        LibraryError: the library cannot be written.
    """
    places = {
        paragraph.index: tuple(
            _places(
                paragraph.words,
                kept.article.paragraphs[paragraph.index].language,
                kept.sentences[paragraph.index],
            )
        )
        for paragraph in explained
        if paragraph.side is Side.SOURCE
    }
    bench.library.words.keep(kept.id, places)


def counts(bench: Workbench, article_ids: Sequence[int]) -> dict[int, WordCounts]:
    """Return how many words are known in those of these articles that were looked at."""
    return bench.library.words.counts(article_ids)


def one_unknown(
    bench: Workbench, language: Language | None = None, skip: int = 0, limit: int = 50
) -> tuple[NextWord, ...]:
    """Return sentences of the library in which exactly one word is not understood.

    New words and those on steps 1 and 2 are not understood; on steps 3 and 4 they are. Short
    sentences come first, of about the same length the newest; ``skip`` are passed over.
    """
    found = bench.library.words.one_unknown(
        language, least=_LEAST, band=_BAND, skip=skip, limit=limit
    )
    known, now = bench.statuses(), datetime.now(UTC)
    return tuple(NextWord(one.key, known.of(one.key), _context(one, now)) for one in found)


def example(bench: Workbench, key: WordKey) -> WordContext | None:
    """Return a sentence of the library for a word that was saved without one, if there is any."""
    found = bench.library.words.sentences_with(key, limit=1)
    return _context(found[0], datetime.now(UTC)) if found else None


def _places(
    words: Iterable[ExplainedWord], language: Language, sentences: Sequence[Span]
) -> Iterator[WordPlace]:
    number = 0
    for word in words:
        while number + 1 < len(sentences) and word.span.start >= sentences[number].end:
            number += 1
        key = key_of_word(word, language)
        if is_vocabulary(language, key.lemma, key.pos):
            yield WordPlace(number, span_of(word), key)


def _context(one: "WordSentence", seen: datetime) -> WordContext:
    return WordContext(
        sentence=one.sentence,
        spans=(one.word,),
        translation="",
        article_id=one.article_id,
        title=one.title,
        seen=seen,
        published=one.published,
        paragraph=one.paragraph,
        start=one.start,
    )
