"""Titles in the other language, for the article list.

In: article ids. Out: the title that came with the article, or the newest that an engine made, with
the sentences the reader put right.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from newsreader.library.translations import text_key
from newsreader.model.language import Language

_GIVEN = """
SELECT p.article_id, g.text FROM given_translation g JOIN paragraph p ON p.id = g.paragraph_id
WHERE p.kind = 'title' AND p.id IN (SELECT value * 65536 FROM json_each(?))
"""
_SENTENCES = """
SELECT p.article_id, p.language, substr(p.text, s.start + 1, s.stop - s.start)
FROM paragraph p JOIN sentence s ON s.paragraph_id = p.id
WHERE p.kind = 'title' AND p.id IN (SELECT value * 65536 FROM json_each(?))
ORDER BY p.id, s.ord
"""
_CACHED = """
SELECT engine, model, options, made_at, text FROM translation
WHERE text_key = ? AND source_language = ? AND target_language = ?
"""
_CORRECTED = """
SELECT text FROM correction
WHERE text_key = ? AND source_language = ? AND target_language = ?
"""


def translated_titles(db: sqlite3.Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """Return the translated titles that are there, by article id.

    A title is the first paragraph of an article when that is of the kind title.
    """
    titles: dict[int, str] = dict(db.execute(_GIVEN, (json.dumps(article_ids),)))
    for article_id, (language, sentences) in _title_sentences(db, article_ids).items():
        own = _corrected(db, language, sentences)
        given = titles.get(article_id, "")
        text = own[0] if given and len(own) == 1 and own[0] else given
        if text := text or _cached(db, language, sentences, own):
            titles[article_id] = text
    return titles


def _corrected(db: sqlite3.Connection, language: Language, sentences: Sequence[str]) -> list[str]:
    """Return what the reader wrote for each sentence, nothing where that is nothing."""
    found = []
    for sentence in sentences:
        row = db.execute(_CORRECTED, (text_key(sentence), language, language.other)).fetchone()
        found.append(row[0] if row else "")
    return found


def _title_sentences(
    db: sqlite3.Connection, article_ids: Sequence[int]
) -> dict[int, tuple[Language, list[str]]]:
    found: dict[int, tuple[Language, list[str]]] = {}
    for article_id, language, text in db.execute(_SENTENCES, (json.dumps(article_ids),)):
        found.setdefault(article_id, (Language(language), []))[1].append(text)
    return found


def _cached(
    db: sqlite3.Connection, language: Language, sentences: Sequence[str], own: Sequence[str]
) -> str:
    if all(own):
        return " ".join(own)
    made: dict[tuple[str, str, str], list[tuple[str, str]]] = defaultdict(list)
    for sentence in sentences:
        for *tag, made_at, text in db.execute(
            _CACHED, (text_key(sentence), language, language.other)
        ):
            engine, model, options = tag
            made[engine, model, options].append((made_at, text))
    # A title of several sentences comes whole and from one engine, or not at all.
    whole = [parts for parts in made.values() if len(parts) == len(sentences)]
    if not whole:
        return ""
    newest = max(whole, key=lambda parts: max(made_at for made_at, _ in parts))
    texts = (mine or text for (_, text), mine in zip(newest, own, strict=True))
    return " ".join(filter(None, texts))
