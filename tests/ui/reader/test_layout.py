"""Lines and rows: level in both columns, Korean words whole, spans on the right glyphs."""

import pytest
from PySide6.QtGui import QFontMetricsF

from newsreader.model.annotation import Side
from newsreader.model.kept import ReadingPosition
from newsreader.model.language import Language
from newsreader.model.span import Span
from tests.ui.reader import articles
from tests.ui.reader.conftest import span_of, text_of

pytestmark = pytest.mark.gui


def lines(view, paragraph, side):
    row = view.page.rows[paragraph]
    view.page.lay(row)
    cell = row.cell(side)
    return [cell.layout.lineAt(i) for i in range(cell.layout.lineCount())]


def test_rows_are_level_in_both_columns(view):
    for index in range(len(articles.STORY)):
        source = view.anchor_rect(index, Side.SOURCE, Span(0, 1))
        target = view.anchor_rect(index, Side.TARGET, Span(0, 1))
        assert source.top() == target.top()
        assert source.right() < target.left()


def test_every_line_has_the_same_pitch_and_baseline_in_both_columns(view):
    for row in view.page.rows:
        for side in Side:
            baselines = [line.y() + line.ascent() for line in lines(view, row.index, side)]
            style = view.page.style(row)
            assert baselines == [
                pytest.approx(style.baseline + n * style.pitch) for n in range(len(baselines))
            ]


@pytest.mark.parametrize("width", [640, 760, 900, 1100])
def test_korean_words_are_never_broken_not_even_with_hanja(view, width):
    view.resize(width, 700)
    for row in view.page.rows:
        text = row.source.text
        for line in lines(view, row.index, Side.SOURCE)[:-1]:
            end = row.source.offsets.to_code_point(line.textStart() + line.textLength())
            assert text[end - 1] == " ", text[:end]


def test_a_span_after_an_emoji_covers_its_glyphs_and_no_others(view):
    quote = span_of(view, 5, "그림과")
    before = view.anchor_rect(5, Side.SOURCE, Span(quote.start - 2, quote.start - 1))
    covered = view.anchor_rect(5, Side.SOURCE, quote)
    after = view.anchor_rect(5, Side.SOURCE, Span(quote.end, quote.end + 3))
    font = view.page.style(view.page.rows[5]).fonts[Language.KOREAN]
    assert covered.width() == pytest.approx(QFontMetricsF(font).horizontalAdvance("그림과"), abs=3)
    assert before.right() <= covered.left() + 1
    assert covered.right() <= after.left() + 2


def test_a_place_after_an_emoji_is_found_under_the_pointer(view):
    quote = span_of(view, 5, "함께")
    rect = view.anchor_rect(5, Side.SOURCE, Span(quote.start, quote.start + 1))
    place, inside = view.page.place_at(rect.center().toPointF())
    assert inside
    assert place.position == quote.start


def test_the_title_is_larger_than_the_body_and_a_caption_smaller(view):
    pitch = [view.page.style(row).pitch for row in view.page.rows]
    title, _lead, body, caption, *_ = pitch
    assert title > body > caption


def test_stacked_puts_the_translation_under_its_paragraph(view):
    view.set_layout("stacked")
    source = view.anchor_rect(2, Side.SOURCE, Span(0, len(text_of(view, 2))))
    target = view.anchor_rect(2, Side.TARGET, Span(0, len(text_of(view, 2, Side.TARGET))))
    assert source.bottom() <= target.top()
    assert abs(source.left() - target.left()) <= 2


def test_a_narrow_view_is_stacked_and_comes_back(view):
    view.resize(560, 700)
    assert view.page.columns.stacked
    view.resize(1100, 700)
    assert not view.page.columns.stacked


def test_columns_are_no_wider_than_a_comfortable_measure_and_centred(view):
    view.resize(2400, 700)
    columns = view.page.columns
    assert columns.source.width <= 38 * 18
    left, right = columns.source.x, view.page.width - columns.target.right
    assert abs(left - right) <= 2


def test_the_column_ratio_stays_within_reason(view):
    view.set_column_ratio(0.95)
    columns = view.page.columns
    share = columns.source.width / (columns.source.width + columns.target.width)
    assert share == pytest.approx(0.7, abs=0.01)


def test_heights_estimated_before_layout_become_exact_when_idle(qtbot, empty_view):
    story = articles.long_story(60)
    empty_view.show_article(articles.kept(story), ReadingPosition())
    assert not all(row.exact for row in empty_view.page.rows)
    qtbot.waitUntil(lambda: all(row.exact for row in empty_view.page.rows))
    for row in empty_view.page.rows[:-1]:
        assert row.y + row.height == empty_view.page.rows[row.index + 1].y


def test_only_rows_near_the_screen_keep_their_layout(qtbot, empty_view):
    empty_view.show_article(articles.kept(articles.long_story(400)), ReadingPosition())
    qtbot.waitUntil(lambda: all(row.exact for row in empty_view.page.rows), timeout=20000)
    laid = [row for row in empty_view.page.rows if row.source.layout is not None]
    assert 0 < len(laid) < 160
