"""In how many articles words stand, whatever form they have there.

In: dictionary forms. Out: a count for each that some article has.
"""

from collections.abc import Iterable

from newsreader.library.database import Database
from newsreader.library.search import lemma_expression

_COUNT = """
SELECT count(DISTINCT search.rowid / 65536)
FROM search JOIN article_state s ON s.article_id = search.rowid / 65536
WHERE search MATCH ? AND s.deleted_at IS NULL
"""


def articles_with(database: Database, lemmas: Iterable[str]) -> dict[str, int]:
    """Return how many kept articles have each of these dictionary forms; those with none miss."""
    found: dict[str, int] = {}
    with database.read() as db:
        for lemma in lemmas:
            (count,) = db.execute(_COUNT, (lemma_expression(lemma),)).fetchone()
            if count:
                found[lemma] = count
    return found
