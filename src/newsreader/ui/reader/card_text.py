"""The text of a word card.

In: an explained word and colours. Out: rich text for a label: headword, glosses, morphemes,
constructions, other readings.
"""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from newsreader.model.entry import Entry
from newsreader.model.sentence import Construction, Morpheme, Reading
from newsreader.model.word import ExplainedWord
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.word_names import morpheme_names, part_of_speech

ALTERNATIVES_LINK = "alternatives"
_MAX_GLOSSES = 4
_MAX_ENTRIES = 3


def card_html(word: ExplainedWord, colours: Palette, *, unfolded: bool) -> str:
    """Return the body of the card; ``unfolded`` shows the other readings."""
    parts = [
        _head(word, colours),
        _glosses(word, colours),
        _morphemes(word.morphemes, colours),
        *(_construction(found, colours) for found in word.constructions),
        _alternatives(word.alternatives, colours, unfolded=unfolded),
    ]
    return f'<div style="color:{colours.text.name()}">{"".join(parts)}</div>'


def plain_text(word: ExplainedWord) -> str:
    """Return the card as lines of plain text, for copying."""
    head = word.lemma if word.surface == word.lemma else f"{word.lemma} ({word.surface})"
    lines = [" · ".join(part for part in (head, part_of_speech(word.pos)) if part)]
    lines += [f"{e.headword}: {'; '.join(s.gloss for s in e.senses)}" for e in word.entries]
    lines += [
        " · ".join(part for part in (m.form, morpheme_names(m)[0], m.explanation) if part)
        for m in word.morphemes
    ]
    lines += [f"{found.label}: {found.meaning}" for found in word.constructions]
    return "\n".join(lines)


def _head(word: ExplainedWord, colours: Palette) -> str:
    first = word.entries[0] if word.entries and word.entries[0].headword == word.lemma else None
    aside = [escape(first.hanja)] if first and first.hanja else []
    if first and first.pronunciation:
        aside.append(f"[{escape(first.pronunciation)}]")
    line = (
        f'<span style="font-size:21px;font-weight:600">{escape(word.lemma)}</span>'
        f'<span style="font-size:13px;color:{colours.muted.name()}">'
        f"&nbsp; {' '.join(aside)}</span>"
    )
    pos = part_of_speech(word.pos)
    under = [escape(pos)] if pos else []
    if word.surface != word.lemma:
        under.append(escape(word.surface))
    below = f'<span style="font-size:12px;color:{colours.muted.name()}">{" · ".join(under)}</span>'
    return f'<p style="margin:0">{line}</p><p style="margin:1px 0 0 0">{below}</p>'


def _glosses(word: ExplainedWord, colours: Palette) -> str:
    lines = list(_gloss_lines(word, colours))
    if not lines:
        none = QCoreApplication.translate("WordCard", "No dictionary entry.")
        return f'<p style="margin:7px 0 0 0;color:{colours.muted.name()}">{escape(none)}</p>'
    return "".join(f'<p style="margin:7px 0 0 0;font-size:14px">{line}</p>' for line in lines)


def _gloss_lines(word: ExplainedWord, colours: Palette) -> Iterator[str]:
    left = _MAX_GLOSSES
    for number, entry in enumerate(word.entries[:_MAX_ENTRIES]):
        glosses = [escape(sense.gloss) for sense in entry.senses[:left]]
        left -= len(glosses)
        if glosses:
            leader = "" if entry.headword == word.lemma and number == 0 else _leader(entry, colours)
            yield leader + "; ".join(glosses)


def _leader(entry: Entry, colours: Palette) -> str:
    hanja = f" {escape(entry.hanja)}" if entry.hanja else ""
    return (
        f"<b>{escape(entry.headword)}</b>"
        f'<span style="font-size:12px;color:{colours.muted.name()}">{hanja}</span> &nbsp;'
    )


def _morphemes(morphemes: tuple[Morpheme, ...], colours: Palette) -> str:
    if not morphemes:
        return ""
    rows = "".join(_morpheme(m, colours) for m in morphemes)
    return (
        f'<table cellspacing="0" cellpadding="0" style="margin-top:9px;font-size:13px">{rows}'
        "</table>"
    )


def _morpheme(morpheme: Morpheme, colours: Palette) -> str:
    name, other = map(escape, morpheme_names(morpheme))
    what = (
        f'<br><span style="color:{colours.text_secondary.name()}">'
        f"{escape(morpheme.explanation)}</span>"
        if morpheme.explanation
        else ""
    )
    return (
        '<tr><td style="padding:0 14px 5px 0;white-space:nowrap">'
        f"<b>{escape(morpheme.form)}</b></td>"
        f'<td width="100%" style="padding:0 0 5px 0">'
        f'<span style="color:{colours.accent.name()}">{name}</span>'
        f'<span style="font-size:11px;color:{colours.muted.name()}"> &nbsp;{other}</span>'
        f"{what}</td></tr>"
    )


def _construction(found: Construction, colours: Palette) -> str:
    return (
        f'<p style="margin:8px 0 0 0;font-size:13px"><b>{escape(found.label)}</b>'
        f'<br><span style="color:{colours.text_secondary.name()}">'
        f"{escape(found.meaning)}</span></p>"
    )


def _alternatives(readings: tuple[Reading, ...], colours: Palette, *, unfolded: bool) -> str:
    if not readings:
        return ""
    if not unfolded:
        text = QCoreApplication.translate("WordCard", "Also read as…")
        return (
            '<p style="margin:9px 0 0 0;font-size:12px">'
            f'<a href="{ALTERNATIVES_LINK}" style="color:{colours.muted.name()};'
            f'text-decoration:none">{escape(text)}</a></p>'
        )
    title = QCoreApplication.translate("WordCard", "Also read as")
    lines = "".join(
        f"<br><b>{escape(r.lemma)}</b>"
        f' <span style="color:{colours.muted.name()}">{escape(part_of_speech(r.pos))} · '
        f"{escape(' + '.join(m.form for m in r.morphemes))}</span>"
        for r in readings
    )
    return (
        f'<p style="margin:9px 0 0 0;font-size:12px">'
        f'<span style="color:{colours.muted.name()}">{escape(title)}</span>{lines}</p>'
    )
