"""When saved words come again.

In: what a schedule says of a word, and how well it was remembered. Out: the words that are due; the
log, of which the last review can be taken back.
"""

import json
import sqlite3
from datetime import datetime

from newsreader.errors import NoSuchWordError
from newsreader.library import vocabulary_listing
from newsreader.library.database import Database
from newsreader.library.moments import from_order, now, to_order, to_text
from newsreader.library.vocabulary_rows import LEARNING
from newsreader.model.review import Grade, Graded, Phase, ReviewCard, ReviewState
from newsreader.model.vocabulary import WordStatus

_COLUMNS = "due, phase, step, stability, difficulty, reviewed"
_STATE = f"SELECT {_COLUMNS} FROM review_state WHERE word_id = ?"  # noqa: S608
_PUT_STATE = f"""
INSERT OR REPLACE INTO review_state (word_id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)
"""  # noqa: S608
_PUT_REVIEW = """
INSERT INTO review (word_id, grade, reviewed, before, status_before) VALUES (?, ?, ?, ?, ?)
"""
_SET_STATUS = "UPDATE vocabulary SET status = ?, modified = ? WHERE id = ? AND status <> ?"
_DUE = f"""
SELECT v.id FROM review_state r JOIN vocabulary v ON v.id = r.word_id
WHERE r.due <= ? AND v.status IN {LEARNING} ORDER BY r.due, v.id LIMIT ?
"""  # noqa: S608
_NEVER = f"""
SELECT v.id FROM vocabulary v
WHERE v.status IN {LEARNING} AND v.id NOT IN (SELECT word_id FROM review_state)
ORDER BY v.created, v.id LIMIT ?
"""  # noqa: S608
_BEGUN = "SELECT count(*) FROM review WHERE reviewed >= ? AND before = 'null'"
_COUNTS = f"""
SELECT (SELECT count(*) FROM review_state r JOIN vocabulary v ON v.id = r.word_id
        WHERE r.due <= ? AND v.status IN {LEARNING}),
       (SELECT count(*) FROM vocabulary v
        WHERE v.status IN {LEARNING} AND v.id NOT IN (SELECT word_id FROM review_state))
"""  # noqa: S608
_TAKE_BACK = """
DELETE FROM review WHERE id = ? AND id = (SELECT max(id) FROM review WHERE word_id = ?)
"""
_NEXT = f"""
SELECT min(r.due) FROM review_state r JOIN vocabulary v ON v.id = r.word_id
WHERE v.status IN {LEARNING}
"""  # noqa: S608


class Reviews:
    """The reviews of a library; every change is on disk when its method returns.

    Methods that write raise ``LibraryReadOnlyError``, ``LibraryBusyError`` or ``DiskFullError``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def state(self, word_id: int) -> ReviewState | None:
        """Return what the schedule knows of a word; None before its first review."""
        with self._database.read() as db:
            return _state(db, word_id)

    def due(self, moment: datetime, limit: int, most_new: int) -> tuple[ReviewCard, ...]:
        """Return words that are due, the longest waiting first, then ``most_new`` new ones."""
        with self._database.read() as db:
            ids = [word_id for (word_id,) in db.execute(_DUE, (to_order(moment), limit))]
            room = min(limit - len(ids), most_new)
            ids += [word_id for (word_id,) in db.execute(_NEVER, (max(room, 0),))]
            items = vocabulary_listing.listed(db, ids)
            return tuple(ReviewCard(one, _state(db, one.id)) for one in items)

    def counts(self, moment: datetime) -> tuple[int, int]:
        """Return how many words are due, and how many were never reviewed."""
        with self._database.read() as db:
            due, new = db.execute(_COUNTS, (to_order(moment),)).fetchone()
        return due, new

    def begun_since(self, moment: datetime) -> int:
        """Return how many words were reviewed for the first time since a moment."""
        with self._database.read() as db:
            (count,) = db.execute(_BEGUN, (to_order(moment),)).fetchone()
        return int(count)

    def next_due(self) -> datetime | None:
        """Return when the next word comes again, in the past if it waits; None without any."""
        with self._database.read() as db:
            (order,) = db.execute(_NEXT).fetchone()
        return None if order is None else from_order(order)

    def keep(self, word: ReviewCard, grade: Grade, after: ReviewState, status: WordStatus) -> int:
        """Store a review with what comes of it, and return the number of the review.

        Its moment is ``after.reviewed``.
        """
        before = None if word.state is None else _values(word.state)
        moment = after.reviewed or after.due
        word_id = word.item.id
        with self._database.write() as db:
            db.execute(_PUT_STATE, (word_id, *_values(after)))
            values = (word_id, grade, to_order(moment), json.dumps(before), word.item.status)
            review = db.execute(_PUT_REVIEW, values).lastrowid
            db.execute(_SET_STATUS, (status, to_text(now()), word_id, status))
        return int(review or 0)

    def take_back(self, graded: Graded) -> None:
        """Undo the last review of a word; a status the reader gave it meanwhile stays.

        Raises:
            NoSuchWordError: the word is gone, or was reviewed again.
        """
        word_id = graded.word_id
        with self._database.write() as db:
            if db.execute(_TAKE_BACK, (graded.review_id, word_id)).rowcount == 0:
                raise NoSuchWordError("The word is gone, or it was reviewed again meanwhile.")
            if graded.before is None:
                db.execute("DELETE FROM review_state WHERE word_id = ?", (word_id,))
            else:
                db.execute(_PUT_STATE, (word_id, *_values(graded.before)))
            db.execute(
                "UPDATE vocabulary SET status = ?, modified = ? WHERE id = ? AND status = ?",
                (graded.status_before, to_text(now()), word_id, graded.status),
            )


def _state(db: sqlite3.Connection, word_id: int) -> ReviewState | None:
    row = db.execute(_STATE, (word_id,)).fetchone()
    if not row:
        return None
    due, phase, step, stability, difficulty, reviewed = row
    return ReviewState(
        due=from_order(due),
        phase=Phase(phase),
        step=step,
        stability=stability,
        difficulty=difficulty,
        reviewed=None if reviewed is None else from_order(reviewed),
    )


def _values(state: ReviewState) -> tuple[int | float | None, ...]:
    reviewed = None if state.reviewed is None else to_order(state.reviewed)
    return (
        to_order(state.due), int(state.phase), state.step, state.stability, state.difficulty,
        reviewed,
    )  # fmt: skip
