"""The full entry of a word as rich text.

In: an explained word and colours. Out: sections for a label: every sense, what the word is made
of, constructions with examples, other readings with their morphemes.
"""

from html import escape

from PySide6.QtCore import QCoreApplication

from newsreader.model.entry import Entry
from newsreader.model.sentence import Construction, Reading
from newsreader.model.word import ExplainedWord
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.word_html import WordHtml, said
from newsreader.ui.widgets.word_names import part_of_speech


def entry_html(word: ExplainedWord, colours: Palette) -> str:
    """Return everything that is known about a word."""
    html = WordHtml(colours)
    translate = QCoreApplication.translate
    parts = [html.head(word, 26), *(_entry(e, word.lemma, html) for e in word.entries)]
    if not word.entries:
        none = html.quiet(translate("LookupPanel", "No dictionary entry."))
        parts.append(f'<p style="margin:12px 0 0 0">{none}</p>')
    if word.morphemes:
        shown = html.morphemes(word.morphemes, above=3, between=7)
        parts.append(_section(translate("LookupPanel", "In this sentence"), shown, html))
    if word.constructions:
        shown = "".join(_construction(found, html) for found in word.constructions)
        parts.append(_section(translate("LookupPanel", "Grammar"), shown, html))
    if word.alternatives:
        shown = "".join(_reading(found, html) for found in word.alternatives)
        parts.append(_section(translate("LookupPanel", "Also read as"), shown, html))
    return html.body(parts)


def _entry(entry: Entry, lemma: str, html: WordHtml) -> str:
    """Return one entry; its headword is not repeated where it is the lemma above."""
    aside = [part for part in (entry.hanja, said(entry), part_of_speech(entry.pos)) if part]
    name = "" if entry.headword == lemma else f"<b>{escape(entry.headword)}</b> &nbsp;"
    head = (
        f'<p style="margin:14px 0 0 0;font-size:15px">{name}{html.quiet(" · ".join(aside), 12)}</p>'
    )
    source = f'<p style="margin:2px 0 0 0">{html.quiet(entry.source, 11)}</p>'
    return head + _senses(entry, html) + (source if entry.source else "")


def _senses(entry: Entry, html: WordHtml) -> str:
    rows = "".join(
        f'<tr><td style="padding:0 9px 3px 0;color:{html.muted}">{number}</td>'
        f'<td width="100%" style="padding:0 0 3px 0">{escape(sense.gloss)}</td></tr>'
        for number, sense in enumerate(entry.senses, start=1)
    )
    return f'<table cellspacing="0" cellpadding="0" style="margin-top:4px">{rows}</table>'


def _section(title: str, content: str, html: WordHtml) -> str:
    return (
        f'<p style="margin:20px 0 6px 0;font-size:12px;font-weight:600;color:{html.muted}">'
        f"{escape(title)}</p>{content}"
    )


def _construction(found: Construction, html: WordHtml) -> str:
    if not found.example:
        return html.construction(found, "0 0 12px 0")
    return (
        html.construction(found, "0")
        + f'<p style="margin:0 0 12px 0">{escape(found.example)}<br>'
        + html.quiet(found.example_translation)
        + "</p>"
    )


def _reading(reading: Reading, html: WordHtml) -> str:
    head = (
        f'<p style="margin:0 0 4px 0"><b>{escape(reading.lemma)}</b>'
        f"{html.quiet('  ' + part_of_speech(reading.pos), 12)}</p>"
    )
    return head + html.morphemes(reading.morphemes, above=3, between=7)
