"""Header, notice, progress, the empty state, and what a screen reader meets."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton

from newsreader.model.annotation import Side
from newsreader.model.article import Article, Paragraph, ParagraphKind
from newsreader.model.kept import ReadingPosition
from newsreader.model.language import Language
from newsreader.ui import theme
from newsreader.ui.reader.accessibility import Proxy
from newsreader.ui.reader.header import Header, reading_minutes
from tests.ui.reader import articles
from tests.ui.reader.conftest import fill, row_top, text_of

pytestmark = pytest.mark.gui


@pytest.fixture
def open_panel(panel):
    panel.show_article(articles.kept(articles.STORY), ReadingPosition())
    fill(panel.view)
    return panel


@pytest.fixture
def english_dates():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def test_the_header_says_where_the_article_comes_from(open_panel, english_dates):
    open_panel.header.set_article(articles.kept(articles.STORY).article)
    assert open_panel.header.text() == "바람신문 · 문화 · Nov 20, 2026 · 한가람 기자 · 1 min"


def test_reading_time_counts_characters_in_korean_and_words_in_english():
    def article(text, language):
        return Article("", language, (Paragraph(ParagraphKind.BODY, text, language),))

    assert reading_minutes(article("가" * 1500, Language.KOREAN)) == 3
    assert reading_minutes(article("word " * 460, Language.ENGLISH)) == 2
    assert reading_minutes(article("short", Language.ENGLISH)) == 1


def test_header_buttons_trigger_their_actions(qtbot, colours):
    header = Header(colours)
    qtbot.addWidget(header)
    star = QAction("Star", header)
    star.setObjectName("star")
    star.setCheckable(True)
    header.set_actions([star])
    header.show()
    (button,) = header.findChildren(QToolButton)
    assert button.accessibleName() == "Star"
    before = button.icon().pixmap(18).toImage()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert star.isChecked()
    assert button.icon().pixmap(18).toImage() != before


def test_a_notice_offers_what_to_do_and_goes_when_it_is_done(qtbot, panel):
    done = []
    panel.show_notice(
        "No package is installed.", "Choose one.", [("Download…", lambda: done.append("yes"))]
    )
    assert panel.notice.isVisible()
    assert panel.notice.text() == "No package is installed. Choose one."
    qtbot.mouseClick(panel.notice.buttons()[0], Qt.MouseButton.LeftButton)
    assert done == ["yes"]
    assert not panel.notice.isVisible()


def test_a_notice_can_be_dismissed(qtbot, panel):
    panel.show_notice("Something failed.", kind="error")
    cross = next(b for b in panel.notice.findChildren(QToolButton) if b.toolTip() == "Dismiss")
    with qtbot.waitSignal(panel.notice.dismissed):
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not panel.notice.isVisible()


def test_a_notice_can_go_by_itself_but_a_newer_one_stays(qtbot, panel):
    panel.show_notice("Deleted.", seconds=0.05)
    qtbot.waitUntil(lambda: not panel.notice.isVisible())
    panel.show_notice("Deleted.", seconds=0.05)
    panel.show_notice("The disk is full.", kind="error")
    qtbot.wait(120)
    assert panel.notice.isVisible()


def on_screen(panel, paragraph):
    """Where a paragraph stands in the panel, in pixels."""
    return panel.view.viewport().mapTo(panel, QPoint(0, row_top(panel.view, paragraph))).y()


def has_room_above(panel):
    """Whether something stands between the header and the article."""
    return panel.view.mapTo(panel, QPoint()).y() > panel.header.height() + 20


def test_a_notice_that_comes_and_goes_moves_no_text_that_is_read(qtbot, open_panel):
    open_panel.view.verticalScrollBar().setValue(200)
    before, top = on_screen(open_panel, 3), open_panel.view.top()
    open_panel.show_notice("A message.")
    qtbot.waitUntil(lambda: has_room_above(open_panel))
    assert on_screen(open_panel, 3) == before
    open_panel.hide_notice()
    qtbot.waitUntil(lambda: not has_room_above(open_panel))
    assert on_screen(open_panel, 3) == before
    assert open_panel.view.top() == top


def test_a_notice_hides_nothing_of_an_article_that_begins_below_it(qtbot, open_panel):
    open_panel.show_notice("A message.")
    qtbot.waitUntil(lambda: has_room_above(open_panel))
    assert row_top(open_panel.view, 0) >= 0
    open_panel.hide_notice()
    qtbot.waitUntil(lambda: not has_room_above(open_panel))
    assert open_panel.view.top() == 0


def test_what_comes_below_the_article_moves_no_text_even_at_its_end(qtbot, open_panel):
    view, last = open_panel.view, len(articles.STORY) - 1
    open_panel.resize(open_panel.width(), 400)
    view.go_end()
    before = on_screen(open_panel, last)
    open_panel.resize(open_panel.width(), 431)
    assert on_screen(open_panel, last) == before
    view.page_up()
    view.go_end()
    assert view.page.height - view.top() >= view.viewport().height() - 40
    before = on_screen(open_panel, last)
    open_panel.resize(open_panel.width(), 400)
    assert on_screen(open_panel, last) == before


def test_a_window_that_gets_taller_while_the_end_is_read_gets_no_blank_page(open_panel):
    view = open_panel.view
    open_panel.resize(open_panel.width(), 400)
    view.go_end()
    open_panel.resize(open_panel.width(), 900)
    assert view.page.height - view.top() >= view.viewport().height() - 60


def test_progress_glides_on_and_never_back(qtbot, open_panel, colours):
    line = open_panel.progress
    seen = []
    line._glide.valueChanged.connect(lambda _: seen.append(line.drawn))
    open_panel.set_progress(1, 4)
    assert line.share == 0.25
    qtbot.waitUntil(lambda: line.drawn == 0.25)
    image = line.grab().toImage()
    assert image.pixelColor(2, 0) == colours.accent
    assert image.pixelColor(image.width() - 2, 0) == colours.rule
    open_panel.set_progress(3, 4)
    open_panel.set_progress(4, 4)
    open_panel.set_progress(0, 0)  # as a flow does when it is through
    assert line.share == 0.0
    qtbot.waitUntil(lambda: line.drawn == 0.0)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert line.grab().toImage().pixelColor(2, 0) != colours.accent


def test_the_line_of_a_translation_that_was_stopped_goes_at_once(qtbot, open_panel):
    open_panel.set_progress(2, 4)
    qtbot.waitUntil(lambda: open_panel.progress.drawn == 0.5)
    open_panel.set_progress(0, 0)
    assert open_panel.progress.drawn == 0.0
    open_panel.set_progress(0, 3)
    assert 0.0 < open_panel.progress.drawn < 0.1


def test_without_an_article_the_panel_says_what_to_do(qtbot, panel):
    panel.show_nothing()
    assert not panel.has_article
    buttons = {b.text(): b for b in panel.findChildren(QPushButton) if b.isVisible()}
    with qtbot.waitSignal(panel.paste_requested):
        qtbot.mouseClick(buttons["Paste Page Text…"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.open_requested):
        qtbot.mouseClick(buttons["Open File…"], Qt.MouseButton.LeftButton)


def test_an_article_can_be_put_away(open_panel):
    assert open_panel.has_article
    open_panel.show_nothing()
    assert not open_panel.has_article
    assert open_panel.view.visible_paragraphs() == ()


@pytest.mark.parametrize("name", theme.NAMES)
def test_every_theme_paints_its_own_ground_and_ink(open_panel, name):
    colours = theme.load(name)
    open_panel.set_palette(colours)
    image = open_panel.view.viewport().grab().toImage()
    assert image.pixelColor(3, 3) == colours.window
    inks = {image.pixelColor(x, y).name() for x in range(0, 700, 2) for y in range(0, 500, 2)}
    assert colours.text.name() in inks


def test_a_screen_reader_meets_every_visible_cell(qtbot, open_panel):
    view = open_panel.view
    qtbot.waitUntil(
        lambda: (
            text_of(view, 2, Side.TARGET)
            in [p.accessibleName() for p in view.findChildren(Proxy) if p.isVisible()]
        )
    )
    proxies = [p for p in view.findChildren(Proxy) if p.isVisible()]
    spoken = {p.accessibleName(): p for p in proxies}
    for index in view.visible_paragraphs():
        assert text_of(view, index) in spoken
    source = spoken[text_of(view, 2)]
    assert source.accessibleDescription() == f"Korean, paragraph 3 of {len(articles.STORY)}"
    rect = view.anchor_rect(2, Side.SOURCE, view.page.rows[2].source.sentences[0])
    assert source.geometry().adjusted(-3, -3, 3, 3).contains(rect)


def test_a_hidden_translation_is_not_spoken(qtbot, open_panel):
    view = open_panel.view
    view.set_translation_hidden(True)
    qtbot.wait(150)
    spoken = [p.accessibleName() for p in view.findChildren(Proxy) if p.isVisible()]
    assert text_of(view, 2, Side.TARGET) not in spoken


def test_a_tool_says_its_text_and_goes_when_there_is_none(open_panel):
    action = QAction("Show Doubtful Only", open_panel)
    action.setObjectName("doubts_only")
    open_panel.header.set_tool_text("doubts_only", "3 doubts")
    open_panel.set_actions([action])  # also one that comes later
    (button,) = [
        b for b in open_panel.header.findChildren(QToolButton) if b.defaultAction() is action
    ]
    assert (button.text(), button.accessibleName()) == ("3 doubts", "3 doubts")
    assert button.isVisible()
    open_panel.header.set_tool_text("doubts_only", "")
    assert not button.isVisible()


def test_every_button_of_the_panel_has_a_name(open_panel):
    open_panel.show_notice("A message.", actions=[("Undo", lambda: None)])
    for kind in (QToolButton, QPushButton):
        for button in open_panel.findChildren(kind):
            assert button.accessibleName() or button.text()
