"""The articles of a library.

In: articles with their sentence spans; what the reader does with them. Out: kept articles, and the
rows of the article list.
"""

import json
from collections.abc import Sequence
from datetime import timedelta

from newsreader.errors import NoSuchArticleError
from newsreader.library import annotation_rows, article_rows, given_rows, listing, search
from newsreader.library.database import Database
from newsreader.library.listing import EVERYTHING, ArticleFilter, Counts
from newsreader.library.moments import now, to_text
from newsreader.model.article import Article, Source
from newsreader.model.kept import ArticleSummary, KeptArticle, ReadingPosition
from newsreader.model.span import Span
from newsreader.model.translation import AlignedParagraph

_STATE = """
SELECT read, starred, paragraph, fraction FROM article_state
WHERE article_id = ? AND deleted_at IS NULL
"""
_EVER = "SELECT 1 FROM sqlite_sequence WHERE name = 'article' AND seq > 0"
_SET_READ = "UPDATE article_state SET read = ? WHERE article_id = ? AND deleted_at IS NULL"
_SET_READ_AMONG = """
UPDATE article_state SET read = ? WHERE article_id IN (SELECT value FROM json_each(?))
"""
_SET_STARRED = "UPDATE article_state SET starred = ? WHERE article_id = ? AND deleted_at IS NULL"
_SET_POSITION = """
UPDATE article_state SET paragraph = ?, fraction = ?, opened_at = ?
WHERE article_id = ? AND deleted_at IS NULL
"""
_DELETE = "UPDATE article_state SET deleted_at = ? WHERE article_id = ? AND deleted_at IS NULL"
_RESTORE = "UPDATE article_state SET deleted_at = NULL WHERE article_id = ?"
_PURGE = """
DELETE FROM article WHERE id IN (SELECT article_id FROM article_state WHERE deleted_at <= ?)
"""
_PURGE_ANNOTATIONS = "DELETE FROM annotation WHERE deleted_at <= ?"


class Articles:
    """Articles in a library; every change is on disk when its method returns.

    Methods that write raise ``LibraryReadOnlyError``, ``LibraryBusyError`` or ``DiskFullError``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(
        self,
        article: Article,
        sentences: Sequence[Sequence[Span]],
        given: Sequence[AlignedParagraph] = (),
    ) -> int:
        """Keep an article and return its id; the same text in the same language gives the same id.

        ``sentences`` has the sentence spans of each paragraph. The text and the spans kept first
        stay; a given translation is added where a paragraph has none. A deleted article comes back.

        Raises:
            ValueError: the spans do not fit the paragraphs.
        """
        known = self._kept_already(article, given)
        if known is not None:
            return known
        with self._database.write() as db:
            article_id = article_rows.find(db, article)
            if article_id is None:
                article_id = article_rows.insert(db, article, sentences)
            db.execute(_RESTORE, (article_id,))
            given_rows.insert(db, article_id, given)
        return article_id

    def _kept_already(self, article: Article, given: Sequence[AlignedParagraph]) -> int | None:
        # Opening a kept article again must not need a library that can be written.
        with self._database.read() as db:
            article_id = article_rows.find(db, article)
            if article_id is None or not db.execute(_STATE, (article_id,)).fetchone():
                return None
            return article_id if given_rows.has_all(db, article_id, given) else None

    def get(self, article_id: int) -> KeptArticle:
        """Return an article with its state, given translation and annotations.

        The raw source is left out; see ``source``.

        Raises:
            NoSuchArticleError: there is no such article, or it was deleted.
        """
        with self._database.read() as db:
            state = db.execute(_STATE, (article_id,)).fetchone()
            if not state:
                raise _no_such(article_id)
            read, starred, paragraph, fraction = state
            article = article_rows.read_article(db, article_id)
            return KeptArticle(
                id=article_id,
                article=article,
                sentences=article_rows.read_sentences(db, article_id, len(article.paragraphs)),
                position=ReadingPosition(paragraph, fraction),
                read=bool(read),
                starred=bool(starred),
                given=given_rows.read(db, article_id),
                annotations=annotation_rows.of_article(db, article_id),
            )

    def source(self, article_id: int) -> Source | None:
        """Return the bytes an article was read from, or None when they were not known."""
        with self._database.read() as db:
            return article_rows.read_source(db, article_id)

    def summaries(
        self,
        wanted: ArticleFilter = EVERYTHING,
        after: ArticleSummary | None = None,
        limit: int = 100,
    ) -> list[ArticleSummary]:
        """Return up to ``limit`` summaries that follow ``after``, newest first.

        Newest by the moment of publication, or of keeping where none is known.
        """
        with self._database.read() as db:
            return listing.page(db, wanted, after, limit)

    def summaries_of(self, article_ids: Sequence[int]) -> list[ArticleSummary]:
        """Return the summaries of these articles in this order, without those that are gone."""
        with self._database.read() as db:
            return listing.among(db, article_ids)

    def ids(self, wanted: ArticleFilter = EVERYTHING) -> list[int]:
        """Return the ids of all articles that fit, in the order of ``summaries``."""
        with self._database.read() as db:
            return listing.ids(db, wanted)

    def ever_kept(self) -> bool:
        """Tell whether this library ever kept an article, even one that is gone by now."""
        with self._database.read() as db:
            return bool(db.execute(_EVER).fetchone())

    def unexplained(self) -> list[int]:
        """Return the ids of articles with paragraphs whose lemmas were never set, newest first."""
        with self._database.read() as db:
            return listing.unexplained(db)

    def counts(self) -> Counts:
        """Return how many articles there are of each kind."""
        with self._database.read() as db:
            return listing.counts(db)

    def search(self, terms: Sequence[search.Term], limit: int = 50) -> list[search.Hit]:
        """Return paragraphs that hold all terms, of the newest articles first."""
        with self._database.read() as db:
            return search.hits(db, terms, limit)

    def set_lemmas(self, article_id: int, lemmas: Sequence[str]) -> None:
        """Store the dictionary forms of each paragraph, separated by spaces, for the search.

        A paragraph without words has a space; an empty text says that it was not explained yet.

        Raises:
            ValueError: there is not one text per paragraph.
            NoSuchArticleError: there is no such article.
        """
        with self._database.write() as db:
            if not db.execute(_STATE, (article_id,)).fetchone():
                raise _no_such(article_id)
            article_rows.write_lemmas(db, article_id, lemmas)

    def set_read(self, article_id: int, read: bool = True) -> None:
        """Mark an article read or unread.

        Raises:
            NoSuchArticleError: there is no such article.
        """
        self._change(_SET_READ, article_id, int(read), article_id)

    def set_read_among(self, article_ids: Sequence[int], read: bool = True) -> None:
        """Mark many articles read or unread at once."""
        with self._database.write() as db:
            db.execute(_SET_READ_AMONG, (int(read), json.dumps(list(article_ids))))

    def set_starred(self, article_id: int, starred: bool = True) -> None:
        """Star an article, or take the star away.

        Raises:
            NoSuchArticleError: there is no such article.
        """
        self._change(_SET_STARRED, article_id, int(starred), article_id)

    def set_position(self, article_id: int, position: ReadingPosition) -> None:
        """Store where the reader is, and that it was now.

        Raises:
            NoSuchArticleError: there is no such article.
        """
        fraction = min(max(position.fraction, 0.0), 1.0)
        self._change(
            _SET_POSITION, article_id, position.paragraph, fraction, to_text(now()), article_id
        )

    def delete(self, article_id: int) -> None:
        """Hide an article with all that belongs to it until it is restored or purged.

        Raises:
            NoSuchArticleError: there is no such article.
        """
        self._change(_DELETE, article_id, to_text(now()), article_id)

    def restore(self, article_id: int) -> None:
        """Bring a deleted article back with its annotations; one that is there stays.

        Raises:
            NoSuchArticleError: there is no such article, or it was purged.
        """
        self._change(_RESTORE, article_id, article_id)

    def purge_deleted(self, older_than: timedelta) -> int:
        """Remove for good what was deleted longer ago, and return how many articles that were."""
        before = to_text(now() - older_than)
        with self._database.write() as db:
            purged = db.execute(_PURGE, (before,)).rowcount
            db.execute(_PURGE_ANNOTATIONS, (before,))
        with self._database.outside_transaction() as db:
            # ``execute`` would stop after the first page, for this pragma has no rows to fetch.
            db.executescript("PRAGMA incremental_vacuum")
        return purged

    def _change(self, statement: str, article_id: int, *values: object) -> None:
        with self._database.write() as db:
            if db.execute(statement, values).rowcount == 0:
                raise _no_such(article_id)


def _no_such(article_id: int) -> NoSuchArticleError:
    return NoSuchArticleError(f"The library holds no article {article_id}.")
