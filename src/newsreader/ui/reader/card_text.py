"""The text of a word card.

In: an explained word and colours. Out: rich text for a label: headword, glosses, morphemes,
constructions, other readings.
"""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from newsreader.model.entry import Entry
from newsreader.model.sentence import Reading
from newsreader.model.word import ExplainedWord
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.word_html import WordHtml, bare_surface, said, spoken
from newsreader.ui.widgets.word_names import morpheme_names, part_of_speech

ALTERNATIVES_LINK = "alternatives"
_MAX_GLOSSES = 4
_MAX_ENTRIES = 3


def card_html(word: ExplainedWord, colours: Palette, *, unfolded: bool, remark: str = "") -> str:
    """Return the body of the card; ``unfolded`` shows the other readings.

    ``remark`` says something about the word's place in this translation, a line each.
    """
    html = WordHtml(colours)
    first = word.entries[0] if word.entries and word.entries[0].headword == word.lemma else None
    aside = [part for part in (first.hanja, said(first)) if part] if first else []
    return html.body(
        [
            html.head(word, 21, aside),
            _glosses(word, html),
            html.morphemes(word.morphemes, above=9, between=5),
            *(html.construction(found, "8px 0 0 0") for found in word.constructions),
            _alternatives(word.alternatives, html, unfolded=unfolded),
            *(
                f'<p style="margin:9px 0 0 0">{html.quiet(line, 12)}</p>'
                for line in remark.splitlines()
            ),
        ]
    )


def plain_text(word: ExplainedWord) -> str:
    """Return the card as lines of plain text, for copying."""
    surface = bare_surface(word)
    head = word.lemma if surface == word.lemma else f"{word.lemma} ({surface})"
    lines = [" · ".join(part for part in (head, part_of_speech(word.pos)) if part)]
    lines += [f"{e.headword}: {'; '.join(s.gloss for s in e.senses)}" for e in word.entries]
    lines += [
        " · ".join(part for part in (m.form, morpheme_names(m)[0], m.explanation) if part)
        for m in spoken(word.morphemes)
    ]
    lines += [f"{found.label}: {found.meaning}" for found in word.constructions]
    return "\n".join(lines)


def _glosses(word: ExplainedWord, html: WordHtml) -> str:
    lines = list(_gloss_lines(word, html))
    if not lines:
        none = QCoreApplication.translate("WordCard", "No dictionary entry.")
        return f'<p style="margin:7px 0 0 0">{html.quiet(none)}</p>'
    return "".join(f'<p style="margin:7px 0 0 0;font-size:14px">{line}</p>' for line in lines)


def _gloss_lines(word: ExplainedWord, html: WordHtml) -> Iterator[str]:
    left = _MAX_GLOSSES
    for number, entry in enumerate(word.entries[:_MAX_ENTRIES]):
        glosses = [escape(sense.gloss) for sense in entry.senses[:left]]
        left -= len(glosses)
        if glosses:
            leader = "" if entry.headword == word.lemma and number == 0 else _leader(entry, html)
            yield leader + "; ".join(glosses)


def _leader(entry: Entry, html: WordHtml) -> str:
    hanja = html.quiet(f" {entry.hanja}", 12) if entry.hanja else ""
    return f"<b>{escape(entry.headword)}</b>{hanja} &nbsp;"


def _alternatives(readings: tuple[Reading, ...], html: WordHtml, *, unfolded: bool) -> str:
    if not readings:
        return ""
    if not unfolded:
        text = QCoreApplication.translate("WordCard", "Also read as…")
        return (
            '<p style="margin:9px 0 0 0;font-size:12px">'
            f'<a href="{ALTERNATIVES_LINK}" style="color:{html.muted};'
            f'text-decoration:none">{escape(text)}</a></p>'
        )
    title = QCoreApplication.translate("WordCard", "Also read as")
    lines = "".join(f"<br>{_reading(reading, html)}" for reading in readings)
    return f'<p style="margin:9px 0 0 0;font-size:12px">{html.quiet(title, 12)}{lines}</p>'


def _reading(reading: Reading, html: WordHtml) -> str:
    forms = " + ".join(m.form for m in spoken(reading.morphemes))
    parts = [part for part in (part_of_speech(reading.pos), forms) if part]
    return f"<b>{escape(reading.lemma)}</b> {html.quiet(' · '.join(parts), 12)}"
