"""Names and terms that are as the reader wants them: a quiet line below, and what to say of it.

In: a row and the painter of its page, or a word of the row. Out: paint, nothing under a translation
that is hidden; a sentence for the word card.
"""

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from newsreader.model.annotation import Side
from newsreader.model.span import Span
from newsreader.model.translation import AppliedTerm
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.page import Page
from newsreader.ui.theme import Palette


def paint_terms(painter: QPainter, page: Page, colours: Palette, row: Row) -> None:
    """Paint a dotted line below every term of a row's translation."""
    if not row.terms or row.target.layout is None or page.covered(row):
        return
    concealed = page.concealed(row)
    style = page.style(row)
    pen = QPen(colours.muted, 1.1, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 2.6])
    painter.setPen(pen)
    below = min(style.pitch - 4, style.baseline + max(3, round(style.pitch * 0.12)))
    for term in row.terms:
        if not any(term.overlaps(veil) for veil in concealed):
            for rect in page.rects(row, Side.TARGET, term):
                y = rect.top() + below
                painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y))


def term_text(row: Row, side: Side, span: Span) -> str:
    """Return what there is to say of the terms in a word of the translation; empty if none."""
    if side is not Side.TARGET:
        return ""
    return "\n".join(_said(term) for term in row.terms if term.overlaps(span))


def terms_spoken(row: Row) -> str:
    """Return what a screen reader says of the terms that were changed; empty if none."""
    return " ".join(_said(term) for term in row.terms if term.replaced)


def _said(term: AppliedTerm) -> str:
    if not term.glossary:
        text = _tr("Name made consistent in this article: {0} (the engine wrote {1})")
        return text.format(term.wanted, term.replaced)
    told = _tr("Glossary: {0} → {1}").format(term.source, term.wanted)
    if term.replaced and term.replaced != term.wanted:
        told += " " + _tr("(the engine wrote {0})").format(term.replaced)
    return told


def _tr(text: str) -> str:
    return QCoreApplication.translate("Terms", text)
