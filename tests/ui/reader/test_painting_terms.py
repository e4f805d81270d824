"""What the reader is told about a term in the translation."""

import pytest

from newsreader.model.annotation import Side
from newsreader.model.article import Paragraph, ParagraphKind
from newsreader.model.language import Language
from newsreader.model.span import Span
from newsreader.model.translation import AppliedTerm
from newsreader.ui.reader.model import Row
from newsreader.ui.reader.painting_terms import term_text, terms_spoken

pytestmark = pytest.mark.gui


@pytest.fixture
def row(qapp):
    made = Row(0, Paragraph(ParagraphKind.BODY, "고노는 서울에 왔다.", Language.KOREAN), ())
    made.terms = (
        AppliedTerm(0, 4, "고노", "Kono", "Gono"),
        AppliedTerm(8, 13, "서울", "Seoul"),
        AppliedTerm(20, 24, "아베", "Abe", "Ahbe", glossary=False),
    )
    return made


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (Span(0, 4), "Glossary: 고노 → Kono (the engine wrote Gono)"),
        (Span(8, 13), "Glossary: 서울 → Seoul"),
        (Span(20, 26), "Name made consistent in this article: Abe (the engine wrote Ahbe)"),
        (Span(5, 7), ""),
    ],
)
def test_each_term_says_why(row, span, said):
    assert term_text(row, Side.TARGET, span) == said


def test_the_original_has_no_terms(row):
    assert term_text(row, Side.SOURCE, Span(0, 4)) == ""


def test_a_screen_reader_hears_of_what_was_changed(row):
    assert "Gono" in terms_spoken(row)
    assert "Seoul" not in terms_spoken(row)
