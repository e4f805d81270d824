import pytest
from PySide6.QtCore import Qt

from newsreader.ui import theme
from newsreader.ui.library_panel.section import Section
from newsreader.ui.library_panel.sidebar import Sidebar

pytestmark = pytest.mark.gui


@pytest.fixture
def sidebar(qtbot, colours) -> Sidebar:
    sidebar = Sidebar(colours)
    sidebar.resize(210, 600)
    qtbot.addWidget(sidebar)
    sidebar.show()
    sidebar.activateWindow()
    return sidebar


def test_all_articles_are_chosen_first(sidebar):
    assert sidebar.section is Section.ALL


@pytest.mark.parametrize("section", list(Section))
def test_a_click_chooses_a_section(qtbot, sidebar, section: Section):
    with qtbot.waitSignal(sidebar.section_chosen) as told:
        qtbot.mouseClick(sidebar.row(section), Qt.MouseButton.LeftButton)
    assert told.args == [section]
    assert sidebar.section is section


def test_choosing_from_outside_is_silent(qtbot, sidebar):
    with qtbot.assertNotEmitted(sidebar.section_chosen):
        sidebar.set_section(Section.UNREAD)
    assert sidebar.section is Section.UNREAD


def test_arrows_move_through_the_sections(qtbot, sidebar):
    row = sidebar.row(Section.ALL)
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    with qtbot.waitSignal(sidebar.section_chosen) as told:
        qtbot.keyClick(row, Qt.Key.Key_Down)
    assert told.args == [Section.UNREAD]


def test_tab_reaches_packages_and_settings(qtbot, sidebar):
    sidebar.row(Section.ALL).setFocus()
    qtbot.waitUntil(sidebar.row(Section.ALL).hasFocus)
    seen = []
    for _ in range(3):
        qtbot.keyClick(sidebar.focusWidget(), Qt.Key.Key_Tab)
        seen.append(sidebar.focusWidget().accessibleName())
    assert {"Model packages", "Settings"} <= set(seen)


def test_counts_are_shown_and_said(sidebar):
    sidebar.set_counts({Section.ALL: 1204, Section.UNREAD: 0})
    assert sidebar.row(Section.ALL).count == 1204
    assert "204" in sidebar.row(Section.ALL).accessibleDescription()
    assert sidebar.row(Section.KOREAN).count is None


def test_packages_and_settings_are_wished_for(qtbot, sidebar):
    packages, settings = sidebar._tools
    with qtbot.waitSignal(sidebar.packages_requested):
        qtbot.mouseClick(packages, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sidebar.settings_requested):
        qtbot.mouseClick(settings, Qt.MouseButton.LeftButton)


def test_every_row_is_named_and_explained(sidebar):
    for section in Section:
        row = sidebar.row(section)
        assert row.accessibleName() == row.text()
        assert row.toolTip()


def test_it_follows_the_theme(sidebar):
    before = sidebar.grab().toImage()
    sidebar.set_colours(theme.load("dark"))
    assert sidebar.grab().toImage() != before
