"""What another program changed in the library.

In: the library as it is now. Out: a ``Stamp`` of every noun the reader sees, to compare with
an earlier one; and whether this thread's connection, or another one, wrote in between.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from newsreader.library.database import Database


class Noun(StrEnum):
    """What a library holds that a reader sees change."""

    ARTICLES = "articles"
    STATES = "states"  # which articles are read and starred
    ANNOTATIONS = "annotations"
    CORRECTIONS = "corrections"
    TERMS = "terms"
    VOCABULARY = "vocabulary"


# Numbers that are others after every change of a noun. States have no moment of change, so the ids
# of what is read and starred are summed up.
_STAMPS = MappingProxyType(
    {
        Noun.ARTICLES: """
            SELECT count(*), total(article_id) FROM article_state WHERE deleted_at IS NULL""",
        Noun.STATES: """
            SELECT total(article_id * read), total(article_id * starred) FROM article_state
            WHERE deleted_at IS NULL""",
        Noun.ANNOTATIONS: """
            SELECT count(*), total(id), max(modified) FROM annotation WHERE deleted_at IS NULL""",
        Noun.CORRECTIONS: """
            SELECT count(*), total(id), max(modified), total(length(text)) FROM correction""",
        Noun.TERMS: "SELECT count(*), total(id), max(modified), total(length(target)) FROM term",
        Noun.VOCABULARY: """
            SELECT (SELECT count(*) FROM vocabulary), (SELECT max(modified) FROM vocabulary),
                   (SELECT max(id) FROM vocabulary), (SELECT max(id) FROM review)""",
    }
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """The library at one moment, as one thread sees it.

    ``others`` changes whenever another connection wrote, ``own`` when the thread's own did;
    ``nouns`` says of each noun what changes with it.
    """

    others: int
    own: int
    nouns: dict[Noun, tuple[object, ...]]


class Changes:
    """Tells whether a library changed since; for one thread, which always asks the same one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stamp(self, before: Stamp | None = None) -> Stamp:
        """Return the library's stamp; the one from ``before`` when nobody wrote since.

        Raises:
            LibraryError: the library cannot be read.
        """
        with self._database.read() as db:
            (others,) = db.execute("PRAGMA data_version").fetchone()
            own = db.total_changes
            if before is not None and (before.others, before.own) == (others, own):
                return before
            nouns = {noun: db.execute(select).fetchone() for noun, select in _STAMPS.items()}
            return Stamp(others, own, nouns)
