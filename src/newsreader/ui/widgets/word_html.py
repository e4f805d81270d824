"""A word as rich text: what the word card and the look-up panel have in common.

In: explained words and a theme's colours. Out: pieces of HTML for a label; punctuation is no part
of a word and is left out.
"""

from collections.abc import Iterable, Sequence
from html import escape

from newsreader.model.entry import Entry
from newsreader.model.sentence import Construction, Morpheme
from newsreader.model.word import ExplainedWord
from newsreader.ui.theme import Palette
from newsreader.ui.widgets.word_names import morpheme_names, part_of_speech

_PUNCTUATION = frozenset({"SF", "SP", "SS", "SSO", "SSC", "SE", "SO", "SW"})
_AROUND = frozenset({"SF", "SP", "SS", "SSO", "SSC", "SE"})  # stands around a word, never in it


def spoken(morphemes: Sequence[Morpheme]) -> tuple[Morpheme, ...]:
    """Return the morphemes without punctuation; all of them when there is nothing else."""
    return tuple(m for m in morphemes if m.tag not in _PUNCTUATION) or tuple(morphemes)


def bare_surface(word: ExplainedWord) -> str:
    """Return the word as written, without the punctuation around it."""
    inner = list(word.morphemes)
    while inner and inner[0].tag in _AROUND:
        inner.pop(0)
    while inner and inner[-1].tag in _AROUND:
        inner.pop()
    if not inner:
        return word.surface
    start = min(m.span.start for m in inner) - word.span.start
    end = max(m.span.end for m in inner) - word.span.start
    return word.surface[max(0, start) : max(0, end)] or word.surface


def said(entry: Entry) -> str:
    """Return the pronunciation in brackets, or nothing."""
    return f"[{entry.pronunciation}]" if entry.pronunciation else ""


class WordHtml:
    """Writes the pieces in one theme's colours."""

    def __init__(self, colours: Palette) -> None:
        """Take the colours."""
        self.text = colours.text.name()
        self.muted = colours.muted.name()
        self.second = colours.text_secondary.name()
        self.accent = colours.accent.name()

    def body(self, parts: Iterable[str]) -> str:
        """Return the whole text of a label."""
        return f'<div style="color:{self.text}">{"".join(parts)}</div>'

    def quiet(self, text: str, pixels: int = 13) -> str:
        """Return text that stands back."""
        return f'<span style="font-size:{pixels}px;color:{self.muted}">{escape(text)}</span>'

    def head(self, word: ExplainedWord, pixels: int, aside: Sequence[str] = ()) -> str:
        """Return the lemma with what is said beside it, and what it is in this place below."""
        beside = self.quiet("  " + " ".join(aside)) if any(aside) else ""
        surface = bare_surface(word)
        under = [part_of_speech(word.pos), surface if surface != word.lemma else ""]
        return (
            f'<p style="margin:0"><span style="font-size:{pixels}px;font-weight:600">'
            f"{escape(word.lemma)}</span>{beside}</p>"
            f'<p style="margin:1px 0 0 0">{self.quiet(" · ".join(filter(None, under)), 12)}</p>'
        )

    def morphemes(self, morphemes: Sequence[Morpheme], *, above: int, between: int) -> str:
        """Return a table of what a word is made of; distances are in pixels."""
        rows = "".join(self._morpheme(m, between) for m in spoken(morphemes))
        table = f'<table cellspacing="0" cellpadding="0" style="margin-top:{above}px">'
        return f"{table}{rows}</table>" if rows else ""

    def _morpheme(self, morpheme: Morpheme, between: int) -> str:
        name, other = morpheme_names(morpheme)
        what = ""
        if morpheme.explanation:
            what = f'<br><span style="color:{self.second}">{escape(morpheme.explanation)}</span>'
        return (
            f'<tr><td style="padding:0 14px {between}px 0;white-space:nowrap">'
            f"<b>{escape(morpheme.form)}</b></td>"
            f'<td width="100%" style="padding:0 0 {between}px 0">'
            f'<span style="color:{self.accent}">{escape(name)}</span>'
            f"{self.quiet('  ' + other, 11)}{what}</td></tr>"
        )

    def construction(self, found: Construction, margin: str) -> str:
        """Return a grammar pattern and its meaning; ``margin`` is CSS."""
        return (
            f'<p style="margin:{margin}"><b>{escape(found.label)}</b><br>'
            f'<span style="color:{self.second}">{escape(found.meaning)}</span></p>'
        )
