"""The window's flows, made and joined to each other and to the panels.

In: a window whose panels stand. Out: its flows, with every signal connected; no logic.
"""

from typing import TYPE_CHECKING

from newsreader.ui import parts

if TYPE_CHECKING:
    from newsreader.model.translation import AlignedParagraph
    from newsreader.ui.joined_window import JoinedWindow

_GOING_ON = (
    "next_paragraph",
    "previous_paragraph",
    "next_word",
    "previous_word",
    "next_doubt",
    "previous_doubt",
)


def make_flows(window: "JoinedWindow") -> None:
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
    window.checking = parts.CheckingFlow(desk, reader, actions)
    window.looking_up = parts.LookingUpFlow(desk, reader, window.lookup)
    window.annotating = parts.AnnotatingFlow(desk, reader, window.notes, window.bar, window.editor)
    window.correcting = parts.CorrectingFlow(desk, reader, window.colours)
    window.remembering = parts.RememberingFlow(desk, reader, window.correcting)
    window.second_opinion = parts.SecondOpinionFlow(desk, reader, window.correcting, window.colours)
    unread = actions["translate_unread"]
    window.background = parts.BackgroundFlow(desk, window.translating, unread)
    window.progressing = parts.ProgressFlow(window.status, window.translating, window.background)
    window.resting = parts.RestingFlow(desk, window.translating, window)
    window.late = parts.LateFlows(desk, window, reader, window.colours)
    window.late.join(
        window.library,
        window.reading,
        window.translating,
        window.background,
        lambda index: _aligned(window, index),
    )


def _aligned(window: "JoinedWindow", index: int) -> "AlignedParagraph | None":
    return window.correcting.keeper.targets.get(index)


def join_flows(window: "JoinedWindow") -> None:
    """Let the flows hear of each other."""
    reading, library = window.reading, window.library
    following = (window.crediting, window.translating, window.explaining, window.annotating)
    for flow in (*following, window.checking):
        reading.article_opened.connect(flow.start)
    reading.article_opened.connect(window.set_reading)
    for stop in (window.translating.forget, window.explaining.stop, window.annotating.stop):
        reading.article_closed.connect(stop)
    reading.article_closed.connect(window.checking.stop)
    reading.opening.connect(window.checking.hold)
    reading.open_failed.connect(window.checking.go_on)
    reading.article_closed.connect(lambda: window.set_reading(None))
    window.translating.article_translated.connect(window.checking.article_translated)
    for arrived in (window.crediting, window.explaining, window.annotating, window.checking):
        window.translating.paragraph_arrived.connect(arrived.paragraph_arrived)
    library.open_requested.connect(reading.open)
    library.articles_leaving.connect(lambda _ids: reading.save_place())
    library.articles_gone.connect(lambda ids: reading.leave(ids, library.following))
    library.articles_back.connect(reading.come_back)
    library.star_changed.connect(window.show_star)
    window.background.articles_translated.connect(library.update_titles)
    window.closing.connect(window.background.close)
    window.closing.connect(window.resting.stop)
    for changed in (window.annotating.annotations_changed, window.translating.article_translated):
        changed.connect(lambda one: library.update_rows([one]))


def join_correcting(window: "JoinedWindow") -> None:
    """Let the other flows hear of what the reader puts right."""
    correcting, translating = window.correcting, window.translating
    for flow in (correcting, window.remembering):
        window.reading.article_opened.connect(flow.start)
        window.reading.article_closed.connect(flow.stop)
        translating.paragraph_arrived.connect(flow.paragraph_arrived)
    window.closing.connect(correcting.keep_written)
    correcting.keeper.paragraph_changed.connect(translating.paragraph_arrived)
    correcting.keeper.translation_wanted.connect(translating.packages_changed)
    correcting.keeper.title_changed.connect(lambda one: window.library.update_rows([one]))
    window.appearance.colours_changed.connect(correcting.set_colours)
    window.bar.correct_requested.connect(correcting.edit)
    window.bar.term_requested.connect(window.bar.hide)
    window.bar.term_requested.connect(window.late.add_term)
    window.reading.article_opened.connect(lambda _opened: window.late.leave_form())
    for leaving in (window.reading.article_closed, window.closing):
        leaving.connect(window.late.leave_form)
    window.late.glossary_changed.connect(translating.packages_changed)
    window.late.glossary_changed.connect(window.checking.glossary_changed)


def join_second_opinion(window: "JoinedWindow") -> None:
    """Let the second opinion follow what is read, and go when the reader goes on."""
    asking = window.second_opinion
    window.reading.article_opened.connect(lambda _opened: asking.close())
    window.reading.article_closed.connect(asking.close)
    window.closing.connect(asking.close)
    window.translating.paragraph_arrived.connect(asking.paragraph_arrived)
    window.appearance.colours_changed.connect(asking.set_colours)
    asking.models_requested.connect(window.late.show_models)
    window.late.packages_changed.connect(asking.packages_changed)
    for name in _GOING_ON:
        window.actions_[name].triggered.connect(asking.look_soon)


def join_panels(window: "JoinedWindow") -> None:
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
