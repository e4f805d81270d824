"""The full entry of a word as rich text.

In: an explained word and colours. Out: sections for a label: every sense, what the word is made
of, constructions with examples, other readings with their morphemes.
"""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from newsreader.model.entry import Entry
from newsreader.model.sentence import Construction, Morpheme, Reading
from newsreader.model.word import ExplainedWord
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.word_names import morpheme_names, part_of_speech


def entry_html(word: ExplainedWord, colours: Palette) -> str:
    """Return everything that is known about a word."""
    text = _Writer(colours)
    parts = [text.head(word), *(text.entry(e, word.lemma) for e in word.entries)]
    if not word.entries:
        parts.append(text.quiet(QCoreApplication.translate("LookupPanel", "No dictionary entry.")))
    if word.morphemes:
        title = QCoreApplication.translate("LookupPanel", "In this sentence")
        parts.append(text.section(title, text.morphemes(word.morphemes)))
    if word.constructions:
        shown = "".join(text.construction(found) for found in word.constructions)
        title = QCoreApplication.translate("LookupPanel", "Grammar")
        parts.append(text.section(title, shown))
    if word.alternatives:
        shown = "".join(text.reading(found) for found in word.alternatives)
        title = QCoreApplication.translate("LookupPanel", "Also read as")
        parts.append(text.section(title, shown))
    return f'<div style="color:{colours.text.name()}">{"".join(parts)}</div>'


class _Writer:
    """Writes the parts in one theme's colours."""

    def __init__(self, colours: Palette) -> None:
        self._muted = colours.muted.name()
        self._second = colours.text_secondary.name()
        self._accent = colours.accent.name()

    def head(self, word: ExplainedWord) -> str:
        under = [escape(part) for part in (part_of_speech(word.pos), self._surface(word)) if part]
        return (
            f'<p style="margin:0;font-size:26px;font-weight:600">{escape(word.lemma)}</p>'
            f'<p style="margin:2px 0 0 0;font-size:12px;color:{self._muted}">'
            f"{' · '.join(under)}</p>"
        )

    def entry(self, entry: Entry, lemma: str) -> str:
        """Return one entry; its headword is not repeated where it is the lemma above."""
        aside = [
            escape(part)
            for part in (entry.hanja, self._said(entry), part_of_speech(entry.pos))
            if part
        ]
        name = "" if entry.headword == lemma else f"<b>{escape(entry.headword)}</b> &nbsp;"
        head = (
            f'<p style="margin:14px 0 0 0;font-size:15px">{name}'
            f'<span style="font-size:12px;color:{self._muted}">{" · ".join(aside)}</span></p>'
        )
        return head + self._senses(entry) + self._source(entry)

    def _senses(self, entry: Entry) -> str:
        rows = "".join(
            f'<tr><td style="padding:0 9px 3px 0;color:{self._muted}">{number}</td>'
            f'<td width="100%" style="padding:0 0 3px 0">{escape(sense.gloss)}</td></tr>'
            for number, sense in enumerate(entry.senses, start=1)
        )
        return f'<table cellspacing="0" cellpadding="0" style="margin-top:4px">{rows}</table>'

    def _source(self, entry: Entry) -> str:
        if not entry.source:
            return ""
        return (
            f'<p style="margin:2px 0 0 0;font-size:11px;color:{self._muted}">'
            f"{escape(entry.source)}</p>"
        )

    def section(self, title: str, content: str) -> str:
        return (
            f'<p style="margin:20px 0 6px 0;font-size:12px;font-weight:600;color:{self._muted}">'
            f"{escape(title)}</p>{content}"
        )

    def quiet(self, text: str) -> str:
        return f'<p style="margin:12px 0 0 0;color:{self._muted}">{escape(text)}</p>'

    def morphemes(self, morphemes: Iterable[Morpheme]) -> str:
        rows = "".join(self._morpheme(m) for m in morphemes)
        return f'<table cellspacing="0" cellpadding="0" style="margin-top:3px">{rows}</table>'

    def _morpheme(self, morpheme: Morpheme) -> str:
        name, other = morpheme_names(morpheme)
        what = ""
        if morpheme.explanation:
            what = f'<br><span style="color:{self._second}">{escape(morpheme.explanation)}</span>'
        return (
            f'<tr><td style="padding:0 14px 7px 0"><b>{escape(morpheme.form)}</b></td>'
            f'<td width="100%" style="padding:0 0 7px 0">'
            f'<span style="color:{self._accent}">{escape(name)}</span>'
            f'<span style="font-size:11px;color:{self._muted}"> &nbsp;'
            f"{escape(other)}</span>{what}</td></tr>"
        )

    def construction(self, found: Construction) -> str:
        example = ""
        if found.example:
            example = (
                f'<br>{escape(found.example)}<br><span style="color:{self._muted}">'
                f"{escape(found.example_translation)}</span>"
            )
        return (
            f'<p style="margin:0 0 12px 0"><b>{escape(found.label)}</b><br>'
            f'<span style="color:{self._second}">{escape(found.meaning)}</span>{example}</p>'
        )

    def reading(self, reading: Reading) -> str:
        head = (
            f'<p style="margin:0 0 4px 0"><b>{escape(reading.lemma)}</b>'
            f'<span style="font-size:12px;color:{self._muted}"> &nbsp;'
            f"{escape(part_of_speech(reading.pos))}</span></p>"
        )
        return head + self.morphemes(reading.morphemes)

    def _surface(self, word: ExplainedWord) -> str:
        return word.surface if word.surface != word.lemma else ""

    def _said(self, entry: Entry) -> str:
        return f"[{entry.pronunciation}]" if entry.pronunciation else ""
