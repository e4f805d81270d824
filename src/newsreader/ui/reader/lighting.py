"""Which sentence and which word belong to a place, on both sides.

In: a page and a place. Out: what to tint, and what the place is called.
"""

import re

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.model.word import ExplainedWord
from newsreader.ui.reader.model import Row, spans_of
from newsreader.ui.reader.page import Page
from newsreader.ui.reader.values import Lit, Place

_WORD = re.compile(r"[\w'’\-]+")


def lit_at(page: Page, place: Place) -> Lit | None:
    """Return what a place lights: sentence and counterpart, word and counterparts.

    None off sentences and words.
    """
    row = page.rows[place.paragraph]
    cell = row.cell(place.side)
    sentence = cell.sentence_at(place.position)
    word = cell.word_at(place.position)
    found = (place.side, cell.words[word].span) if word is not None else None
    links = row.links.counterparts(place.side, place.position) if page.word_links else ()
    if sentence is None:
        return Lit(row.index, (), (), found, links) if found else None
    source, target = row.counterparts(place.side, sentence)
    return Lit(row.index, spans_of(row.source, source), spans_of(row.target, target), found, links)


def word_at(page: Page, place: Place) -> ExplainedWord | None:
    """Return the word at a place, once the words of its paragraph are known."""
    cell = page.rows[place.paragraph].cell(place.side)
    found = cell.word_at(place.position)
    return None if found is None else cell.words[found]


def word_span(page: Page, place: Place) -> Span:
    """Return the span of the word at a place, by its letters while words are not known."""
    word = word_at(page, place)
    if word is not None:
        return word.span
    text = page.rows[place.paragraph].cell(place.side).text
    for match in _WORD.finditer(text):
        if match.start() <= place.position < match.end():
            return Span(*match.span())
    end = min(len(text), place.position + 1)
    return Span(min(place.position, end), end)


def sentence_span(page: Page, place: Place) -> Span:
    """Return the span of the sentence at a place; the whole paragraph off sentences."""
    cell = page.rows[place.paragraph].cell(place.side)
    found = cell.sentence_at(min(place.position, max(0, len(cell.text) - 1)))
    return Span(0, len(cell.text)) if found is None else cell.sentences[found]


def sentence_pair(row: Row, side: Side, position: int) -> tuple[str, str]:
    """Return the sentence at a position and its counterpart as text: source, then target."""
    sentence = row.cell(side).sentence_at(position)
    if sentence is None:
        return "", ""
    source, target = row.counterparts(side, sentence)
    return (
        " ".join(span.of(row.source.text) for span in spans_of(row.source, source)),
        " ".join(span.of(row.target.text) for span in spans_of(row.target, target)),
    )
