"""Finding words in the library.

In: words as a person types them, with their lemmas if known. Out: full-text queries and hits.
"""

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.library.article_rows import PLACES
from newsreader.model.language import Language
from newsreader.model.span import Span

# Non-characters, which no article's text can rightly hold.
_OPEN, _CLOSE, _GAP = "\ufdd0", "\ufdd1", "…"
_PIECES = re.compile(f"({_OPEN}|{_CLOSE})")
_TYPED = re.compile(r'"([^"]*)"|(\S+)')

_HITS = """
SELECT search.rowid, a.title, a.language, snippet(search, 0, ?, ?, ?, 24)
FROM search
JOIN article_state s ON s.article_id = search.rowid / 65536
JOIN article a ON a.id = s.article_id
WHERE search MATCH ? AND s.deleted_at IS NULL
ORDER BY s.listed_at DESC, search.rowid
LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Term:
    """One word to find: as typed, and its dictionary forms if they are known.

    A word is found as the beginning of a written word and in any form of its lemmas; an ``exact``
    one only as it is written.
    """

    text: str
    lemmas: tuple[str, ...] = ()
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A paragraph that holds what was searched; ``matches`` are spans of ``snippet``."""

    article_id: int
    title: str
    language: Language
    paragraph: int
    snippet: str
    matches: tuple[Span, ...] = ()


def terms(typed: str) -> tuple[Term, ...]:
    """Return what a person typed as terms; words in straight quotation marks are exact.

    Marks alone, such as ``?``, are no term.
    """
    found = [Term(quoted or word, exact=bool(quoted)) for quoted, word in _TYPED.findall(typed)]
    return tuple(term for term in found if _is_searchable(term.text))


def expression(term: Term) -> str:
    """Return the full-text query for one term."""
    if term.exact:
        return f"{{text}}:{_quoted(term.text)}"
    lemmas = [lemma_expression(lemma) for lemma in term.lemmas if _is_searchable(lemma)]
    return " OR ".join((*lemmas, f"{{text}}:{_quoted(term.text)}*"))


def lemma_expression(lemma: str) -> str:
    """Return the full-text query for one dictionary form."""
    return f"{{lemmas}}:{_quoted(lemma)}"


def hits(db: sqlite3.Connection, wanted: Sequence[Term], limit: int) -> list[Hit]:
    """Return the paragraphs that hold all terms, of the newest articles first."""
    if not wanted:
        return []
    query = " AND ".join(f"({expression(term)})" for term in wanted)
    return [_hit(row) for row in db.execute(_HITS, (_OPEN, _CLOSE, _GAP, query, limit))]


def condition(wanted: Iterable[Term]) -> list[str]:
    """Return a condition per term on ``s.article_id``; each takes ``expression`` as its value."""
    return [
        "s.article_id IN (SELECT rowid / 65536 FROM search WHERE search MATCH ?)" for _ in wanted
    ]


def _hit(row: tuple[int, str, str, str]) -> Hit:
    rowid, title, language, marked = row
    snippet, matches, start = "", [], 0
    for piece in _PIECES.split(marked):
        if piece == _OPEN:
            start = len(snippet)
        elif piece == _CLOSE:
            matches.append(Span(start, len(snippet)))
        else:
            snippet += piece
    return Hit(rowid // PLACES, title, Language(language), rowid % PLACES, snippet, tuple(matches))


def _is_searchable(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _quoted(text: str) -> str:
    doubled = text.replace("\0", " ").replace('"', '""')
    return f'"{doubled}"'
