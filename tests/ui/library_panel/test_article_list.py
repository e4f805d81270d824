import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from newsreader.ui.library_panel.article_delegate import ROW_HEIGHT
from newsreader.ui.library_panel.article_list import ArticleList
from newsreader.ui.library_panel.article_model import SUMMARY_ROLE
from newsreader.ui.library_panel.section import Section
from tests.ui.library_panel.conftest import Shelf, current, summary

pytestmark = pytest.mark.gui


def row_point(articles: ArticleList, row: int) -> QPoint:
    return articles.view.visualRect(articles.view.model().index(row, 0)).center()


def star_point(articles: ArticleList, row: int) -> QPoint:
    area = articles.view.visualRect(articles.view.model().index(row, 0))
    return articles._delegate.star_area(area).center()


@pytest.fixture
def filled(qtbot, articles: ArticleList, shelf: Shelf) -> ArticleList:
    articles.set_ids(range(1, 201))
    qtbot.waitUntil(lambda: bool(shelf.requests))
    return articles


def click(qtbot, articles: ArticleList, row: int, modifier=Qt.KeyboardModifier.NoModifier):
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(articles.view.viewport(), left, modifier, row_point(articles, row))


def test_only_summaries_near_the_rows_in_sight_are_asked_for(qtbot, filled, shelf: Shelf):
    asked = [i for request in shelf.requests for i in request]
    assert asked[0] == 1
    assert 5 < len(asked) < 40


def test_a_jump_asks_for_where_it_ends_and_not_for_the_way(qtbot, filled, shelf: Shelf):
    bar = filled.view.verticalScrollBar()
    for value in range(0, bar.maximum(), bar.maximum() // 20):
        bar.setValue(value)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: any(200 in request for request in shelf.requests))
    asked = {i for request in shelf.requests for i in request}
    assert 100 not in asked


def test_summaries_are_asked_for_once(qtbot, articles):
    asked: list[list[int]] = []
    articles.summaries_requested.connect(asked.append)
    articles.set_ids([1, 2, 3])
    qtbot.waitUntil(lambda: bool(asked))
    articles.resize(320, 701)
    qtbot.wait(30)
    assert asked == [[1, 2, 3]]


def test_a_row_without_its_summary_has_no_title_yet(qtbot, articles):
    articles.set_ids([1, 2])
    index = articles.view.model().index(1, 0)
    assert index.data() is None
    articles.put_summaries([summary(2)])
    assert index.data() == "갯벌 소식 2"


def test_a_hundred_thousand_articles_ask_for_few_summaries(qtbot, articles, shelf: Shelf):
    articles.set_ids(range(100_000))
    qtbot.waitUntil(lambda: bool(shelf.requests))
    assert sum(len(request) for request in shelf.requests) < 60
    assert articles.view.verticalScrollBar().maximum() > 99_000 * ROW_HEIGHT


def test_a_click_opens_the_article(qtbot, filled):
    with qtbot.waitSignal(filled.article_opened) as told:
        click(qtbot, filled, 2)
    assert told.args == [3]
    assert filled.selected_ids() == [3]


def test_a_click_with_ctrl_only_selects(qtbot, filled):
    click(qtbot, filled, 0)
    with qtbot.assertNotEmitted(filled.article_opened):
        click(qtbot, filled, 2, Qt.KeyboardModifier.ControlModifier)
    assert filled.selected_ids() == [1, 3]


def test_arrows_move_and_enter_opens(qtbot, filled):
    click(qtbot, filled, 0)
    qtbot.keyClick(filled.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(filled.article_opened) as told:
        qtbot.keyClick(filled.view, Qt.Key.Key_Return)
    assert told.args == [2]


def test_enter_in_the_list_is_not_taken_by_a_command_of_the_window(qtbot, filled):
    ran: list[str] = []
    shortcut = QShortcut(QKeySequence("Return"), filled, lambda: ran.append("look up"))
    assert shortcut.isEnabled()
    click(qtbot, filled, 0)
    qtbot.waitUntil(filled.view.hasFocus)
    with qtbot.waitSignal(filled.article_opened):
        qtbot.keyClick(filled.view, Qt.Key.Key_Return)
    assert ran == []


def test_delete_asks_for_all_selected_articles(qtbot, filled):
    click(qtbot, filled, 1)
    click(qtbot, filled, 3, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(filled.delete_requested) as told:
        qtbot.keyClick(filled.view, Qt.Key.Key_Delete)
    assert told.args == [[2, 3, 4]]


def test_the_star_turns_without_opening_the_article(qtbot, filled):
    left = Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(filled.article_opened):
        with qtbot.waitSignal(filled.star_requested) as told:
            qtbot.mouseClick(filled.view.viewport(), left, pos=star_point(filled, 1))
        filled.put_summaries([summary(2, starred=True)])
        with qtbot.waitSignal(filled.star_requested) as again:
            qtbot.mouseClick(filled.view.viewport(), left, pos=star_point(filled, 1))
    assert told.args == [2, True]
    assert again.args == [2, False]


def test_selection_and_place_stay_with_their_articles_over_a_refresh(qtbot, filled):
    bar = filled.view.verticalScrollBar()
    filled.set_open(60)
    bar.setValue(55 * ROW_HEIGHT + 17)
    filled.set_ids([1000, 1001, 1002, *range(1, 201)])
    assert filled.selected_ids() == [60]
    assert bar.value() == 58 * ROW_HEIGHT + 17


def test_at_the_top_new_articles_come_in_sight(filled):
    filled.set_ids([1000, *range(1, 201)])
    assert filled.view.verticalScrollBar().value() == 0


def test_the_article_at_the_top_may_go_and_the_place_stays(filled):
    bar = filled.view.verticalScrollBar()
    bar.setValue(50 * ROW_HEIGHT)
    filled.set_ids([i for i in range(1, 201) if i != 51])
    assert filled.view.model().ids[bar.value() // ROW_HEIGHT] == 52


def test_the_next_article_takes_the_keyboard_after_a_deletion(qtbot, filled):
    click(qtbot, filled, 4)
    filled.set_ids([i for i in range(1, 201) if i != 5])
    assert filled.selected_ids() == []
    assert current(filled) == 6


def test_the_last_article_gives_the_keyboard_to_the_one_before(qtbot, articles, shelf):
    articles.set_ids([1, 2, 3])
    articles.set_open(3)
    articles.set_ids([1, 2])
    assert current(articles) == 2


def test_opening_from_elsewhere_selects_and_brings_in_sight(qtbot, filled):
    filled.set_open(150)
    assert filled.selected_ids() == [150]
    first, last = filled.view.rows_in_sight()
    assert first <= 149 <= last


def test_opening_one_of_several_selected_keeps_the_selection(qtbot, filled):
    click(qtbot, filled, 0)
    click(qtbot, filled, 2, Qt.KeyboardModifier.ShiftModifier)
    filled.set_open(2)
    assert filled.selected_ids() == [1, 2, 3]


def test_neighbours(filled):
    assert filled.neighbour(5, 1) == 6
    assert filled.neighbour(1, -1) is None
    assert filled.neighbour(200, 1) is None
    assert filled.neighbour(777, 1) is None


def test_an_empty_library_offers_to_open_and_to_paste(qtbot, articles):
    articles.set_ids([])
    assert articles.empty.isVisible()
    assert articles.empty.heading() == "No articles yet"
    with qtbot.waitSignal(articles.open_requested):
        qtbot.mouseClick(articles.empty._open, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(articles.paste_requested):
        qtbot.mouseClick(articles.empty._paste, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("section", list(Section))
def test_every_section_says_why_it_is_empty(articles, section: Section):
    articles.set_section(section)
    articles.set_ids([])
    assert articles.empty.heading()
    assert articles.empty._open.isVisible() is (section is Section.ALL)


def test_without_hits_the_search_can_be_cleared(qtbot, articles):
    qtbot.keyClicks(articles.field, "fjord")
    qtbot.keyClick(articles.field, Qt.Key.Key_Return)
    articles.set_ids([])
    assert articles.empty.heading() == "Nothing matches “fjord”"
    with qtbot.waitSignal(articles.filter_changed) as told:
        qtbot.mouseClick(articles.empty._clear, Qt.MouseButton.LeftButton)
    assert told.args == [""]
    assert articles.filter_text() == ""


def test_the_menu_offers_what_fits_the_selection(qtbot, filled):
    filled.put_summaries([summary(2, starred=True, read=True)])
    index = filled.view.model().index(1, 0)
    filled.view.setCurrentIndex(index)
    filled.view.menu_wished.emit(filled.view.viewport().mapToGlobal(row_point(filled, 1)))
    menu = filled.findChild(QMenu)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == ["Open", "Remove star", "Mark as unread", "Copy title", "Delete"]
    with qtbot.waitSignal(filled.read_requested) as told:
        actions["Mark as unread"].trigger()
    assert told.args == [[2], False]
    with qtbot.waitSignal(filled.star_requested) as told:
        actions["Remove star"].trigger()
    assert told.args == [2, False]
    actions["Copy title"].trigger()
    assert QGuiApplication.clipboard().text() == "갯벌 소식 2"
    menu.close()


def test_the_menu_takes_the_row_under_the_pointer(qtbot, filled):
    click(qtbot, filled, 0)
    filled.view.menu_wished.emit(filled.view.viewport().mapToGlobal(row_point(filled, 3)))
    menu = filled.findChild(QMenu)
    with qtbot.waitSignal(filled.delete_requested) as told:
        menu.actions()[-1].trigger()
    assert told.args == [[4]]
    menu.close()


def test_the_menu_speaks_of_several_articles(qtbot, filled):
    click(qtbot, filled, 0)
    click(qtbot, filled, 2, Qt.KeyboardModifier.ShiftModifier)
    filled.view.menu_wished.emit(filled.view.viewport().mapToGlobal(row_point(filled, 1)))
    menu = filled.findChild(QMenu)
    assert menu.actions()[-1].text() == "Delete 3 articles"
    assert "Open" not in [action.text() for action in menu.actions()]
    menu.close()


def test_tab_leaves_the_list_instead_of_walking_its_rows(qtbot, filled):
    click(qtbot, filled, 0)
    qtbot.waitUntil(filled.view.hasFocus)
    qtbot.keyClick(filled.view, Qt.Key.Key_Tab)
    assert not filled.view.hasFocus()


def test_selecting_all_survives_a_refresh(filled):
    filled.view.selectAll()
    filled.set_ids([i for i in range(1, 201) if i % 2])
    assert filled.selected_ids() == list(range(1, 201, 2))


def inked(articles: ArticleList, area: QRect) -> bool:
    image = articles.view.viewport().grab(area).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return len({image.pixelColor(x, y).rgb() for x, y in points}) > 1


@pytest.mark.parametrize("outlet", ["해안신문", ""])
def test_the_first_line_of_a_row_begins_with_outlet_or_time(qtbot, articles, shelf, outlet: str):
    shelf.known = {1: summary(1, outlet=outlet, section="", read=True), 2: summary(2)}
    articles.set_ids([2, 1])
    row = articles.view.visualRect(articles.view.model().index(1, 0))
    beginning = QRect(row.left() + 30, row.top() + 10, 40, 22)
    qtbot.waitUntil(lambda: articles.view.model().index(1, 0).data(SUMMARY_ROLE) is not None)
    assert inked(articles, beginning)
    assert inked(articles, QRect(row.right() - 90, row.top() + 10, 70, 22)) is bool(outlet)


def test_rows_paint_in_every_state_and_theme(qtbot, filled):
    from newsreader.ui import theme

    flag = QItemSelectionModel.SelectionFlag.Select
    filled.view.selectionModel().select(filled.view.model().index(0, 0), flag)
    pictures = []
    for name in theme.NAMES:
        filled.set_colours(theme.load(name))
        pictures.append(filled.view.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
