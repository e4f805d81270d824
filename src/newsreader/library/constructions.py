"""Where constructions of grammar stand in the articles of a library.

In: the places of an article's constructions. Out: places of one construction, newest article
first; which articles were not looked through yet.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.errors import NoSuchArticleError
from newsreader.library.article_rows import PLACES, ids_of
from newsreader.library.database import Database
from newsreader.library.moments import from_text
from newsreader.model.grammar import ConstructionPlace
from newsreader.model.span import Span

_THERE = "SELECT 1 FROM article_state WHERE article_id = ? AND deleted_at IS NULL"
_FORGET = "DELETE FROM construction_place WHERE paragraph_id >= ? AND paragraph_id < ?"
_PUT = """
INSERT OR IGNORE INTO construction_place (construction, paragraph_id, start, stop, sentence)
VALUES (?, ?, ?, ?, ?)
"""
_LOOKED_THROUGH = "INSERT OR REPLACE INTO article_grammar (article_id, rules) VALUES (?, ?)"
_UNINDEXED = """
SELECT article_id FROM article_state
WHERE deleted_at IS NULL
  AND article_id NOT IN (SELECT article_id FROM article_grammar WHERE rules = ?)
ORDER BY listed_at DESC, article_id DESC
"""
_COUNT = """
SELECT count(*) FROM construction_place c
JOIN article_state s ON s.article_id = c.paragraph_id / 65536
WHERE c.construction = ? AND s.deleted_at IS NULL
"""
# Articles are walked newest first and asked for the construction, so that a page of a common one
# is there at once; CROSS JOIN keeps SQLite from sorting all its places instead.
_PLACES = """
SELECT s.article_id, a.title, a.published_at, c.paragraph_id, p.text, n.start, n.stop,
       c.start, c.stop, s.listed_at
FROM article_state s
CROSS JOIN construction_place c ON c.construction = :construction
  AND c.paragraph_id >= s.article_id * 65536 AND c.paragraph_id < (s.article_id + 1) * 65536
CROSS JOIN paragraph p ON p.id = c.paragraph_id
CROSS JOIN sentence n ON n.paragraph_id = p.id AND n.ord = c.sentence
CROSS JOIN article a ON a.id = s.article_id
WHERE s.deleted_at IS NULL AND s.listed_at <= :moment
  AND (s.listed_at < :moment OR s.article_id < :article
       OR (s.article_id = :article AND (c.paragraph_id, c.start) > (:paragraph, :start)))
ORDER BY s.listed_at DESC, s.article_id DESC, c.paragraph_id, c.start
LIMIT :limit
"""
_LATEST = (1 << 63) - 1

_Row = tuple[int, str, str | None, int, str, int, int, int, int, int]


@dataclass(frozen=True, slots=True)
class FoundConstruction:
    """A construction in an article: which, and where; ``span`` is in the paragraph."""

    key: str
    paragraph: int
    sentence: int
    span: Span


class Constructions:
    """The places of constructions in a library.

    Methods that write raise ``LibraryReadOnlyError``, ``LibraryBusyError`` or ``DiskFullError``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, article_id: int, found: Iterable[FoundConstruction], rules: str) -> None:
        """Store where the constructions of an article stand, in place of what was known.

        ``rules`` names what found them; see ``unindexed``.

        Raises:
            NoSuchArticleError: there is no such article.
        """
        first, end = ids_of(article_id)
        rows = [_values(first, one) for one in found]
        with self._database.write() as db:
            if not db.execute(_THERE, (article_id,)).fetchone():
                raise NoSuchArticleError(f"The library holds no article {article_id}.")
            db.execute(_FORGET, (first, end))
            db.executemany(_PUT, rows)
            db.execute(_LOOKED_THROUGH, (article_id, rules))

    def unindexed(self, rules: str) -> list[int]:
        """Return the ids of articles that these rules did not look through, newest first."""
        with self._database.read() as db:
            return [article_id for (article_id,) in db.execute(_UNINDEXED, (rules,))]

    def count(self, key: str) -> int:
        """Return in how many places of the library a construction stands."""
        with self._database.read() as db:
            return int(db.execute(_COUNT, (key,)).fetchone()[0])

    def places(
        self, key: str, limit: int, before: ConstructionPlace | None = None
    ) -> tuple[ConstructionPlace, ...]:
        """Return up to ``limit`` places of a construction that follow ``before``.

        The newest article comes first, within it the places in the order of the text.
        """
        values = {"construction": key, "limit": limit, **_after(before)}
        with self._database.read() as db:
            return tuple(map(_place, db.execute(_PLACES, values)))


def _values(first: int, found: FoundConstruction) -> tuple[str, int, int, int, int]:
    paragraph = first + found.paragraph
    return (found.key, paragraph, found.span.start, found.span.end, found.sentence)


def _after(place: ConstructionPlace | None) -> dict[str, int]:
    if place is None:
        return {"moment": _LATEST, "article": 0, "paragraph": 0, "start": 0}
    return {
        "moment": place.moment,
        "article": place.article_id,
        "paragraph": place.article_id * PLACES + place.paragraph,
        "start": place.start + place.match.start,
    }


def _place(row: _Row) -> ConstructionPlace:
    article, title, published, paragraph, text, start, stop, first, last, moment = row
    return ConstructionPlace(
        article_id=article,
        title=title,
        published=from_text(published) if published else None,
        paragraph=paragraph % PLACES,
        sentence=text[start:stop],
        match=Span(first - start, last - start),
        start=start,
        moment=moment,
    )
