"""A text in which some stretches stand out.

In: a text, its stretches, two colours. Out: HTML for a label.
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QColor

from newsreader.model.span import Span
from newsreader.ui.theme import Palette


def marked(text: str, spans: Sequence[Span], ink: QColor, colours: Palette) -> str:
    """Return a text in one ink as HTML, with some stretches of it in full ink on a tint."""
    look = f"background:{colours.word.name()};color:{colours.text.name()}"
    found, at = [], 0
    for span in spans:
        found.append(escape(text[at : span.start]))
        found.append(f'<span style="{look}">{escape(span.of(text))}</span>')
        at = span.end
    found.append(escape(text[at:]))
    return f'<span style="color:{ink.name()}">{"".join(found)}</span>'
