"""Sentences that were translated before.

In: keys of sentences, a language pair and what made the translation. Out: the translations.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsreader.library.database import Database
from newsreader.library.moments import OLDEST, now, to_text
from newsreader.model.language import Pair
from newsreader.model.span import Span
from newsreader.model.translation import EngineTag, WordLink

_GET = """
SELECT text, score, attention FROM translation
WHERE text_key = ? AND source_language = ? AND target_language = ?
  AND engine = ? AND model = ? AND options = ?
"""
_NEWEST = """
SELECT text, score, attention FROM translation
WHERE text_key = ? AND source_language = ? AND target_language = ?
ORDER BY made_at DESC LIMIT 1
"""
_PUT = """
INSERT INTO translation (text_key, source_language, target_language, engine, model, options,
                         text, score, attention, made_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET text = excluded.text, score = excluded.score,
  attention = excluded.attention, made_at = excluded.made_at
"""


@dataclass(frozen=True, slots=True)
class StoredTranslation:
    """A translated sentence, its engine's score, higher is better, or None, and its attention."""

    text: str
    score: float | None = None
    attention: tuple[WordLink, ...] = ()


def text_key(sentence: str) -> bytes:
    """Return the 16 bytes a sentence is known by, in any language and to any engine."""
    import hashlib  # loads OpenSSL: not while the window starts

    return hashlib.blake2b(sentence.encode(), digest_size=16).digest()


class Translations:
    """The translation cache of a library.

    Keys come from ``text_key``: the article list finds the translated titles by it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def get_many(
        self, keys: Iterable[bytes], pair: Pair, tag: EngineTag
    ) -> dict[bytes, StoredTranslation]:
        """Return what is known of these sentences from exactly this engine, model and options."""
        found = {}
        with self._database.read() as db:
            for key in keys:
                row = db.execute(_GET, (key, *_made_by(pair, tag))).fetchone()
                if row:
                    found[key] = _stored(row)
        return found

    def newest(self, keys: Iterable[bytes], pair: Pair) -> dict[bytes, StoredTranslation]:
        """Return what is known of these sentences from any engine, the newest of each."""
        found = {}
        with self._database.read() as db:
            for key in keys:
                row = db.execute(_NEWEST, (key, pair.source, pair.target)).fetchone()
                if row:
                    found[key] = _stored(row)
        return found

    def put_many(
        self,
        translations: Mapping[bytes, StoredTranslation],
        pair: Pair,
        tag: EngineTag,
        *,
        aside: bool = False,
    ) -> None:
        """Store translations; a newer one of the same sentence and tag takes the older's place.

        Those put ``aside`` were made to compare with: they are never the newest of a sentence.

        Raises:
            LibraryReadOnlyError: the library can only be read.
            DiskFullError: the disk is full.
        """
        made_by, made_at = _made_by(pair, tag), to_text(OLDEST if aside else now())
        with self._database.write() as db:
            db.executemany(
                _PUT,
                [
                    (key, *made_by, made.text, made.score, _packed(made.attention), made_at)
                    for key, made in translations.items()
                ],
            )


def _stored(row: tuple[str, float | None, str | None]) -> StoredTranslation:
    text, score, packed = row
    return StoredTranslation(text, score, _unpacked(packed) if packed else ())


def _packed(attention: Iterable[WordLink]) -> str | None:
    links = [
        [one.source.start, one.source.end, one.target.start, one.target.end, round(one.strength, 3)]
        for one in attention
    ]
    return json.dumps(links, separators=(",", ":")) if links else None


def _unpacked(packed: str) -> tuple[WordLink, ...]:
    return tuple(WordLink(Span(a, b), Span(c, d), s) for a, b, c, d, s in json.loads(packed))


def _made_by(pair: Pair, tag: EngineTag) -> tuple[str, ...]:
    return pair.source, pair.target, tag.engine, tag.model, tag.options
