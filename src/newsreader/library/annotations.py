"""Highlights and notes.

In: annotations with their selectors. Out: the same, from a library that does not lose them.
"""

from newsreader.errors import LibraryError, NoSuchAnnotationError, NoSuchArticleError
from newsreader.library.annotation_rows import COLUMNS, INSERT, from_row, of_article, to_row
from newsreader.library.database import Database
from newsreader.library.moments import now, to_text
from newsreader.model.annotation import Annotation, Colour

_ONE = "WHERE n.uid = ? AND n.deleted_at IS NULL"
_ALL = """
JOIN article_state s ON s.article_id = n.article_id
WHERE n.deleted_at IS NULL AND s.deleted_at IS NULL
ORDER BY n.modified DESC, n.id DESC
"""
_EDIT = """
UPDATE annotation SET body = coalesce(?, body), colour = coalesce(?, colour), modified = ?
WHERE uid = ? AND deleted_at IS NULL
"""
_DELETE = "UPDATE annotation SET deleted_at = ? WHERE uid = ? AND deleted_at IS NULL"
_RESTORE = "UPDATE annotation SET deleted_at = NULL WHERE uid = ?"


class Annotations:
    """Annotations in a library; every change is on disk when its method returns.

    Methods that write raise ``LibraryReadOnlyError``, ``LibraryBusyError`` or ``DiskFullError``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, annotation: Annotation) -> Annotation:
        """Store a new annotation and return it.

        Raises:
            NoSuchArticleError: its article is not in the library.
            LibraryError: an annotation with this uid is there already, perhaps deleted.
        """
        with self._database.write() as db:
            if not db.execute(
                "SELECT 1 FROM article WHERE id = ?", (annotation.article_id,)
            ).fetchone():
                raise NoSuchArticleError(f"The library holds no article {annotation.article_id}.")
            if db.execute("SELECT 1 FROM annotation WHERE uid = ?", (annotation.uid,)).fetchone():
                raise LibraryError(f"The annotation {annotation.uid} is in the library already.")
            db.execute(INSERT, to_row(annotation))
        return annotation

    def get(self, uid: str) -> Annotation:
        """Return one annotation.

        Raises:
            NoSuchAnnotationError: there is no such annotation, or it was deleted.
        """
        with self._database.read() as db:
            row = db.execute(" ".join((COLUMNS, _ONE)), (uid,)).fetchone()
        if not row:
            raise _no_such(uid)
        return from_row(row)

    def edit(
        self, uid: str, *, body: str | None = None, colour: Colour | None = None
    ) -> Annotation:
        """Change the note or the colour, and return the annotation as it is now.

        Raises:
            NoSuchAnnotationError: there is no such annotation.
        """
        self._change(_EDIT, uid, body, colour, to_text(now()), uid)
        return self.get(uid)

    def delete(self, uid: str) -> None:
        """Hide an annotation until it is restored or purged.

        Raises:
            NoSuchAnnotationError: there is no such annotation.
        """
        self._change(_DELETE, uid, to_text(now()), uid)

    def restore(self, uid: str) -> Annotation:
        """Bring a deleted annotation back and return it.

        Raises:
            NoSuchAnnotationError: there is no such annotation, or it was purged.
        """
        self._change(_RESTORE, uid, uid)
        return self.get(uid)

    def for_article(self, article_id: int) -> tuple[Annotation, ...]:
        """Return an article's annotations in reading order."""
        with self._database.read() as db:
            return of_article(db, article_id)

    def all(self) -> tuple[Annotation, ...]:
        """Return the annotations of all articles that are not deleted, last changed first."""
        with self._database.read() as db:
            return tuple(map(from_row, db.execute(" ".join((COLUMNS, _ALL)))))

    def _change(self, statement: str, uid: str, *values: object) -> None:
        with self._database.write() as db:
            if db.execute(statement, values).rowcount == 0:
                raise _no_such(uid)


def _no_such(uid: str) -> NoSuchAnnotationError:
    return NoSuchAnnotationError(f"The library holds no annotation {uid}.")
