"""Saved words as rows of a table: a row for each sentence, at least one for each word.

In: words, or rows of texts. Out: rows with a first one that names the columns, or words. A table
of another program may name fewer columns, in any order, or none: then the first column holds the
word, and the second what it means.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from itertools import zip_longest
from typing import TypeVar

from newsreader.exporters.vocabulary_base import ExportedWord, ReadWord, unreadable
from newsreader.model.annotation import Side
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import VocabularyItem, WordContext, WordStatus

COLUMNS = (
    *("word", "language", "pos", "status", "meaning", "note", "dictionary", "reading"),
    *("sentence", "spans", "translation", "grammar", "article", "published"),
    *("side", "paragraph", "start", "seen", "created", "modified", "uid"),
)
# How other programs name the columns.
_NAMES = {
    **dict.fromkeys(("word", "words", "lemma", "term", "front", "expression"), "word"),
    **dict.fromkeys(("단어", "낱말", "어휘", "표제어", "korean", "한국어", "hangul"), "word"),
    **dict.fromkeys(("meaning", "translation of word", "definition", "gloss", "back"), "meaning"),
    **dict.fromkeys(("뜻", "의미", "뜻풀이", "english", "영어"), "meaning"),
    **dict.fromkeys(("sentence", "example", "예문", "문장"), "sentence"),
    **dict.fromkeys(("note", "notes", "메모"), "note"),
    **dict.fromkeys(("status", "상태", "학습 단계"), "status"),
    **dict.fromkeys(("language", "lang", "언어"), "language"),
}
_DIGITS = 9
Kind = TypeVar("Kind", bound=StrEnum)
_OLDEST = datetime(1970, 1, 1, tzinfo=UTC)


def rows_of(words: Iterable[ExportedWord]) -> Iterator[tuple[str, ...]]:
    """Yield the row of column names, then the rows of the words."""
    yield COLUMNS
    for word in words:
        contexts: tuple[WordContext | None, ...] = word.item.contexts or (None,)
        for context in contexts:
            yield (*_word(word), *_context(context), *_end(word.item))


def words_of(rows: Sequence[Sequence[str]]) -> tuple[ReadWord, ...]:
    """Return the words of a table; rows of one word are one.

    Raises:
        WordFileError: there is no word in the rows.
    """
    found: dict[tuple[str, Language | None], ReadWord] = {}
    for known in _named(rows):
        one = _read(known)
        if not one.lemma:
            continue
        key = (one.lemma, one.language)
        before = found.get(key)
        contexts = (*before.contexts, *one.contexts) if before else one.contexts
        found[key] = replace(before or one, contexts=contexts)
    if not found:
        raise unreadable("The table holds no words.")
    return tuple(found.values())


def _named(rows: Sequence[Sequence[str]]) -> Iterator[Mapping[str, str]]:
    """Yield each row as cells by the names of their columns."""
    head = [_name(cell) for cell in rows[0]] if rows else []
    if "word" in head:
        names, body = head, rows[1:]
    else:
        names, body = ["word", "meaning"], rows
    for row in body:
        cells = zip_longest(names, row[: len(names)], fillvalue="")
        yield {name: cell for name, cell in reversed(list(cells)) if name}


def _name(cell: str) -> str:
    bare = cell.strip().lower()
    return bare if bare in COLUMNS else _NAMES.get(bare, "")


def _word(word: ExportedWord) -> tuple[str, ...]:
    one = word.item
    own = (one.key.lemma, one.key.language, one.key.pos, one.status, one.meaning, one.note)
    return (*own, "" if one.meaning else word.meaning, word.reading)


def _context(one: WordContext | None) -> tuple[str, ...]:
    if one is None:
        return ("",) * 10
    spans = " ".join(f"{span.start}-{span.end}" for span in one.spans)
    published = one.published.isoformat() if one.published else ""
    return (
        one.sentence, spans, one.translation, one.grammar, one.title, published, one.side,
        str(one.paragraph), str(one.start), one.seen.isoformat(),
    )  # fmt: skip


def _end(item: VocabularyItem) -> tuple[str, ...]:
    return item.created.isoformat(), item.modified.isoformat(), item.uid


def _read(known: Mapping[str, str]) -> ReadWord:
    sentence = known.get("sentence", "")
    return ReadWord(
        lemma=" ".join(known.get("word", "").split()),
        language=_one_of(Language, known.get("language", "").lower()),
        pos=known.get("pos", ""),
        status=_one_of(WordStatus, known.get("status", "").lower()),
        meaning=known.get("meaning", ""),
        note=known.get("note", ""),
        contexts=(_read_context(sentence, known),) if sentence.strip() else (),
        created=_moment(known.get("created")),
        modified=_moment(known.get("modified")),
        uid=known.get("uid", ""),
    )


def _read_context(sentence: str, known: Mapping[str, str]) -> WordContext:
    return WordContext(
        sentence=sentence,
        spans=_spans(known.get("spans", ""), len(sentence)),
        translation=known.get("translation", ""),
        article_id=None,  # of another library: its numbers mean nothing here
        title=known.get("article", ""),
        seen=_moment(known.get("seen")) or _OLDEST,
        published=_moment(known.get("published"), anywhere=True),
        side=_one_of(Side, known.get("side", "")) or Side.SOURCE,
        paragraph=_number(known.get("paragraph", "")),
        start=_number(known.get("start", "")),
        grammar=known.get("grammar", ""),
    )


def _one_of(kind: type[Kind], text: str) -> Kind | None:
    return next((one for one in kind if one.value == text), None)


def _spans(text: str, length: int) -> tuple[Span, ...]:
    try:
        pairs = [tuple(map(int, one.split("-"))) for one in text.split()]
        spans = tuple(Span(first, last) for first, last in pairs)
    except ValueError:
        return ()
    return spans if all(span.end <= length for span in spans) else ()


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _DIGITS else 0


def _moment(text: str | None, *, anywhere: bool = False) -> datetime | None:
    """Return the moment that was written, in UTC; ``anywhere``: in the zone it has, if any."""
    try:
        moment = datetime.fromisoformat(text or "")
        if anywhere:
            return moment
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
