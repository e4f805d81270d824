"""The window's flows, made and joined to each other and to the panels.

In: a window whose panels stand. Out: its flows, with every signal connected; no logic.
"""

from typing import TYPE_CHECKING

from newsreader.ui import parts

if TYPE_CHECKING:
    from newsreader.ui.main_window import MainWindow


def make_flows(window: "MainWindow") -> None:
    """Make every flow that the first article needs; the others come with ``window.late``."""
    desk, actions, reader = window.desk, window.actions_, window.reader
    preferences = window.preferences
    window.appearance = parts.AppearanceFlow(preferences, actions, reader, window.panels)
    window.panes = parts.PanesFlow(preferences, actions, window.splitter, window.menuBar())
    window.library = parts.LibraryFlow(desk, window.sidebar, window.articles)
    window.reading = parts.ReadingFlow(desk, reader)
    window.translating = parts.TranslatingFlow(desk, reader)
    window.crediting = parts.CreditingFlow(reader)
    window.explaining = parts.ExplainingFlow(desk, reader)
    window.looking_up = parts.LookingUpFlow(desk, reader, window.lookup)
    window.annotating = parts.AnnotatingFlow(desk, reader, window.notes, window.bar, window.editor)
    window.late = parts.LateFlows(desk, window, reader, window.colours)
    window.late.join(window.library, window.reading, window.translating)


def join_flows(window: "MainWindow") -> None:
    """Let the flows hear of each other."""
    reading, library = window.reading, window.library
    following = (window.crediting, window.translating, window.explaining, window.annotating)
    for flow in following:
        reading.article_opened.connect(flow.start)
    reading.article_opened.connect(window.set_reading)
    for stop in (window.translating.forget, window.explaining.stop, window.annotating.stop):
        reading.article_closed.connect(stop)
    reading.article_closed.connect(lambda: window.set_reading(None))
    for arrived in (window.crediting, window.explaining, window.annotating):
        window.translating.paragraph_arrived.connect(arrived.paragraph_arrived)
    library.open_requested.connect(reading.open)
    library.articles_leaving.connect(lambda _ids: reading.save_place())
    library.articles_gone.connect(lambda ids: reading.leave(ids, library.following))
    library.articles_back.connect(reading.come_back)
    library.star_changed.connect(window.show_star)
    for changed in (window.annotating.annotations_changed, window.translating.article_translated):
        changed.connect(lambda one: library.update_rows([one]))


def join_panels(window: "MainWindow") -> None:
    """Let the panels and the flows hear of each other."""
    window.bar.copy_pair_requested.connect(window.reading.copy_pair)
    window.sidebar.packages_requested.connect(window.late.show_models)
    window.sidebar.settings_requested.connect(window.late.show_settings)
    for panel in (window.articles, window.reader):
        panel.open_requested.connect(window.late.choose_files)
        panel.paste_requested.connect(window.late.paste)
    window.articles.view.read_pressed.connect(window.reader.view.setFocus)
    window.appearance.colours_changed.connect(window.lookup.set_palette)
    window.looking_up.shown.connect(lambda: window.panes.show_side(window.lookup))
    window.lookup.closed.connect(window.leave_side)
    window.notes.close_requested.connect(window.leave_side)
