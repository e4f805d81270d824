"""Which words stand in which article, and how many of them are known.

In: the words of an article with their places. Out: counts for the article list, sentences for a
word, sentences with one word to learn.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from newsreader.errors import NoSuchArticleError
from newsreader.library.article_rows import PLACES, ids_of
from newsreader.library.database import Database
from newsreader.library.moments import from_text
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import WordCounts, WordKey, WordPlace

_THERE = "SELECT 1 FROM article_state WHERE article_id = ? AND deleted_at IS NULL"
_PUT_LEMMA = """
INSERT OR IGNORE INTO lemma (language, text, status)
VALUES (?, ?, (SELECT status FROM vocabulary WHERE language = ? AND lemma = ?))
"""
_PUT_PLACE = """
INSERT OR IGNORE INTO word_place (paragraph_id, sentence, start, stop, lemma_id)
VALUES (?, ?, ?, ?, (SELECT id FROM lemma WHERE language = ? AND text = ?))
"""
_COUNT = """
INSERT OR REPLACE INTO article_words (article_id, words, known, ignored, new, new_lemmas)
SELECT ?, count(*), total(l.status IS 'known'), total(l.status IS 'ignored'),
       total(l.status IS NULL), count(DISTINCT CASE WHEN l.status IS NULL THEN l.id END)
FROM word_place p JOIN lemma l ON l.id = p.lemma_id
WHERE p.paragraph_id >= ? AND p.paragraph_id < ?
"""
_COUNTS = """
SELECT article_id, words, known, ignored, new, new_lemmas FROM article_words
WHERE article_id IN (SELECT value FROM json_each(?))
"""
_UNCOUNTED = """
SELECT article_id FROM article_state
WHERE deleted_at IS NULL AND article_id NOT IN (SELECT article_id FROM article_words)
ORDER BY listed_at DESC, article_id DESC
"""
_COLUMNS = """
SELECT p.text, s.start, s.stop, w.start, w.stop, p.id, a.id, a.title, a.published_at,
       l.language, l.text
"""
_SENTENCES = """
JOIN paragraph p ON p.id = w.paragraph_id
JOIN sentence s ON s.paragraph_id = p.id AND s.ord = w.sentence
JOIN article a ON a.id = p.article_id
JOIN article_state t ON t.article_id = a.id AND t.deleted_at IS NULL
"""
_WITH_WORD = f"""
{_COLUMNS}
FROM lemma l
JOIN word_place w ON w.lemma_id = l.id
{_SENTENCES}
WHERE l.language = ? AND l.text = ?
ORDER BY abs(s.stop - s.start - ?), t.listed_at DESC LIMIT ?
"""
# Steps 3 and 4 count as understood: a sentence is to ask for one word only.
_ONE_UNKNOWN = f"""
WITH one AS (
  SELECT w.paragraph_id, w.sentence,
         min(CASE WHEN l.status IS NULL OR l.status IN ('1', '2') THEN w.start END) AS start
  FROM word_place w JOIN lemma l ON l.id = w.lemma_id
  GROUP BY w.paragraph_id, w.sentence
  HAVING count(DISTINCT CASE WHEN l.status IS NULL OR l.status IN ('1', '2') THEN l.id END) = 1
     AND count(DISTINCT l.id) >= :least
)
{_COLUMNS}
FROM one
JOIN word_place w ON w.paragraph_id = one.paragraph_id AND w.sentence = one.sentence
                 AND w.start = one.start
JOIN lemma l ON l.id = w.lemma_id
{_SENTENCES}
WHERE :language IS NULL OR p.language = :language
ORDER BY (s.stop - s.start) / :band, t.listed_at DESC, p.id, s.ord
LIMIT :limit OFFSET :skip
"""  # noqa: S608 - made of the pieces above


@dataclass(frozen=True, slots=True)
class WordSentence:
    """A sentence of the library with a word in it.

    ``word`` is in code points of ``sentence``, ``start`` in those of the paragraph.
    """

    key: WordKey
    sentence: str
    word: Span
    article_id: int
    title: str
    published: datetime | None
    paragraph: int
    start: int


class Words:
    """The words to learn in the articles of a library.

    Methods that write raise ``LibraryReadOnlyError``, ``LibraryBusyError`` or ``DiskFullError``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, article_id: int, places: Mapping[int, Iterable[WordPlace]]) -> None:
        """Store where the words of an article stand, by paragraph, in place of what was known.

        Raises:
            NoSuchArticleError: there is no such article.
        """
        first, end = ids_of(article_id)
        rows = [(first + index, place) for index, some in places.items() for place in some]
        with self._database.write() as db:
            if not db.execute(_THERE, (article_id,)).fetchone():
                raise NoSuchArticleError(f"The library holds no article {article_id}.")
            db.execute(
                "DELETE FROM word_place WHERE paragraph_id >= ? AND paragraph_id < ?", (first, end)
            )
            keys = {_values(place.key) for _, place in rows}
            db.executemany(_PUT_LEMMA, [(*key, *key) for key in sorted(keys)])
            db.executemany(_PUT_PLACE, [_row(paragraph, place) for paragraph, place in rows])
            db.execute(_COUNT, (article_id, first, end))

    def uncounted(self) -> list[int]:
        """Return the ids of articles whose words were never stored, newest first."""
        with self._database.read() as db:
            return [article_id for (article_id,) in db.execute(_UNCOUNTED)]

    def counts(self, article_ids: Sequence[int]) -> dict[int, WordCounts]:
        """Return how many words are known in those of these articles that were looked at."""
        with self._database.read() as db:
            rows = db.execute(_COUNTS, (json.dumps(list(article_ids)),)).fetchall()
        return {row[0]: _counts(*row[1:]) for row in rows}

    def sentences_with(
        self, key: WordKey, limit: int, length: int = 60
    ) -> tuple[WordSentence, ...]:
        """Return sentences with a word, those of about ``length`` code points first."""
        values = (key.language, key.lemma, length, limit)
        with self._database.read() as db:
            return tuple(map(_sentence, db.execute(_WITH_WORD, values)))

    def one_unknown(
        self, language: Language | None, *, least: int, band: int, skip: int, limit: int
    ) -> tuple[WordSentence, ...]:
        """Return sentences of at least ``least`` different words of which one is not understood.

        Sentences come by their length in steps of ``band`` code points, within one the newest
        first; ``skip`` of them are passed over.
        """
        values = {"language": language, "least": least, "band": band, "limit": limit, "skip": skip}
        with self._database.read() as db:
            return tuple(map(_sentence, db.execute(_ONE_UNKNOWN, values)))


def _values(key: WordKey) -> tuple[str, str]:
    return key.language, key.lemma


def _row(paragraph: int, place: WordPlace) -> tuple[int | str, ...]:
    return (paragraph, place.sentence, place.span.start, place.span.end, *_values(place.key))


def _counts(words: int, known: int, ignored: int, new: int, new_lemmas: int) -> WordCounts:
    return WordCounts(words - ignored, known, words - known - ignored - new, new_lemmas)


def _sentence(
    row: tuple[str, int, int, int, int, int, int, str, str | None, str, str],
) -> WordSentence:
    text, start, stop, first, last, paragraph, article, title, published, language, lemma = row
    return WordSentence(
        key=WordKey(Language(language), lemma),
        sentence=text[start:stop],
        word=Span(first - start, last - start),
        article_id=article,
        title=title,
        published=from_text(published) if published else None,
        paragraph=paragraph % PLACES,
        start=start,
    )
