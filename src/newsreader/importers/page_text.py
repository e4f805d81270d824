"""The text of a news page, saved or pasted, becomes an article.

In: a ``Source`` of plain text with navigation, header, story, captions and boilerplate in it.
Out: an ``Article`` of typed paragraphs in the page's order; nothing invented, and what was left
out can be asked for.
"""

import re

from newsreader.errors import ArticleNotFoundError, EmptySourceError
from newsreader.importers.blocks import join_lines
from newsreader.importers.charset import decode
from newsreader.importers.compose import Piece, Role, compose
from newsreader.importers.datelines import read_dateline
from newsreader.importers.endings import first_sentence
from newsreader.importers.headers import read_header, unread_header
from newsreader.importers.lines import split_lines
from newsreader.importers.mending import mend
from newsreader.model.article import Article, Paragraph, ParagraphKind, Source
from newsreader.model.language import Language
from newsreader.model.script import language_of

_KINDS = {
    Role.LEAD: ParagraphKind.LEAD,
    Role.BODY: ParagraphKind.BODY,
    Role.HEADING: ParagraphKind.HEADING,
    Role.CAPTION: ParagraphKind.CAPTION,
    Role.NOTE: ParagraphKind.NOTE,
}
_MARKUP = re.compile(rb"\s*(?:<\?xml\b|<!doctype\b|<html\b|<rss\b|<head\b|<body\b)", re.IGNORECASE)
_CONFIDENCE = 0.5
_ACRONYM_LETTERS = 12


class PageText:
    """Reads plain text: a page dump, or paragraphs pasted from anywhere."""

    name = "page text"

    def confidence(self, source: Source) -> float:
        """Return a middling confidence for any text that is not markup."""
        kind = source.media_type.partition(";")[0].strip().lower()
        if kind not in ("", "text/plain", "text/markdown") or _MARKUP.match(source.data[:1000]):
            return 0.0
        return _CONFIDENCE

    def read(self, source: Source, language: Language | None = None) -> Article:
        """Return the article in a page's text.

        Raises:
            EmptySourceError: the source is blank.
            UnknownEncodingError: the bytes cannot be read as text.
            ArticleNotFoundError: nothing but boilerplate, or no Korean or English.
        """
        pieces = _pieces(source)
        title = next((piece.block.text for piece in pieces if piece.role is Role.TITLE), "")
        rest = [(_KINDS[p.role], p.block.text) for p in pieces if p.role in _KINDS]
        typed = [(ParagraphKind.TITLE, title), *rest] if title else rest
        if not typed:
            raise ArticleNotFoundError("There is no story in the text, only parts of a page.")
        main = language or language_of("\n".join(text for _, text in typed))
        if main is None:
            raise ArticleNotFoundError("The text is neither Korean nor English.")
        header = read_header(pieces)
        return Article(
            title=title or _derived_title(typed),
            language=main,
            paragraphs=tuple(Paragraph(kind, text, _language(text, main)) for kind, text in typed),
            byline=header.byline,
            dateline=header.dateline,
            section=header.section,
            published=header.published,
            url=source.url,
            outlet=header.outlet,
            source=source,
        )


def left_out(source: Source) -> tuple[str, ...]:
    """Return the lines of the source that stand nowhere in its article, in order.

    Raises:
        EmptySourceError: the source is blank.
        UnknownEncodingError: the bytes cannot be read as text.
    """
    return tuple(
        line
        for piece in _pieces(source)
        if piece.role is Role.OUT or unread_header(piece)
        for line in piece.block.lines
    )


def _pieces(source: Source) -> tuple[Piece, ...]:
    lines = split_lines(decode(source.data, source.media_type))
    if all(line.blank for line in lines):
        raise EmptySourceError(f"{source.name or 'The text'} is blank.")
    return compose(mend(join_lines(lines)))


def _derived_title(typed: list[tuple[ParagraphKind, str]]) -> str:
    body = [text for kind, text in typed if kind is ParagraphKind.BODY]
    text = (body or [typed[0][1]])[0]
    dateline = read_dateline(text)
    return first_sentence(text[dateline.length :] if dateline else text) or text


def _language(text: str, main: Language) -> Language:
    found = language_of(text)
    letters = sum(1 for char in text if char.isalpha())
    if found is Language.ENGLISH and letters < _ACRONYM_LETTERS:  # OPEC+, or a name alone
        return main
    return found or main
