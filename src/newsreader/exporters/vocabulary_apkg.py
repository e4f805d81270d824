"""Saved words as an Anki deck, with the sentence each was met in.

In: words. Out: a ``Deck`` that writes itself into an Anki collection. Decks, note types and notes
have the same ids every time, so that a deck imported again updates the notes and keeps what Anki
knows of their reviews.
"""

from collections.abc import Sequence
from datetime import datetime
from html import escape
from itertools import count
from typing import TYPE_CHECKING, Any

from newsreader.exporters.anki_card import BACK, CSS, FRONT
from newsreader.exporters.vocabulary_base import ExportedWord
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.vocabulary import WordContext

if TYPE_CHECKING:
    from genanki import Deck, Model, Note

NAME, SUFFIX = "apkg", ".apkg"
FIELDS = (
    *("Word", "Reading", "Meaning", "Sentence", "Translation", "Article", "Date", "Grammar"),
    *("Note", "Language"),
)
OWN_MEANING = "newsreader::meaning"  # the reader's, not the dictionary's
# Never to be changed: they tell Anki that a deck is the one it has.
_MODEL = 1_736_114_205
_DECKS = {Language.KOREAN: 1_736_114_211, Language.ENGLISH: 1_736_114_212}
_NAMES = {Language.KOREAN: "Newsreader::한국어", Language.ENGLISH: "Newsreader::English"}
_EARLIEST = 1_262_304_000  # notes of Anki are numbered by milliseconds of their making


def write(words: Sequence[ExportedWord], cursor: object, moment: datetime) -> None:
    """Write the words into an empty Anki collection; ``moment`` is when they are exported.

    ``cursor`` is that of the collection's database.
    """
    from genanki import Package

    decks = [_deck(language, words) for language in Language]
    seconds = max(moment.timestamp(), _EARLIEST)
    package: Any = Package([deck for deck in decks if deck.notes])
    package.write_to_db(cursor, seconds, count(int(seconds * 1000)))


def marked(context: WordContext) -> str:
    """Return a sentence as HTML with its word in bold."""
    html, place = "", 0
    for span in _apart(context.spans, len(context.sentence)):
        html += escape(context.sentence[place : span.start])
        html += f"<b>{escape(span.of(context.sentence))}</b>"
        place = span.end
    return html + escape(context.sentence[place:])


def _apart(spans: Sequence[Span], length: int) -> list[Span]:
    """Return the spans in order, without those that overlap another or leave the text."""
    kept: list[Span] = []
    for span in sorted(spans):
        if (not kept or span.start >= kept[-1].end) and span.end <= length:
            kept.append(span)
    return kept


def _deck(language: Language, words: Sequence[ExportedWord]) -> "Deck":
    from genanki import Deck

    deck = Deck(_DECKS[language], _NAMES[language])
    model = _model()
    for word in words:
        if word.item.key.language is language:
            deck.add_note(_note(model, word))
    return deck


def _model() -> "Model":
    from genanki import Model

    return Model(
        _MODEL,
        "Newsreader",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Sentence", "qfmt": FRONT, "afmt": BACK}],
        css=CSS,
    )


def _note(model: "Model", word: ExportedWord) -> "Note":
    from genanki import Note

    item = word.item
    tags = ["newsreader", f"newsreader::{item.status}", *([OWN_MEANING] if item.meaning else [])]
    return Note(model, list(map(_clean, _fields(word))), guid=item.uid, tags=tags)


def _fields(word: ExportedWord) -> tuple[str, ...]:
    item, context = word.item, word.item.context
    date = context.published or context.seen if context else None
    return (
        _html(item.key.lemma),
        _html(word.reading),
        _html(item.meaning or word.meaning),
        marked(context) if context else "",
        _html(context.translation) if context else "",
        _html(context.title) if context else "",
        f"{date:%Y-%m-%d}" if date else "",
        _html(context.grammar) if context else "",
        _html(item.note),
        item.key.language.value,
    )


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _clean(field: str) -> str:
    return field.replace("\x1f", " ")  # what Anki puts between fields
