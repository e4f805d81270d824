"""The window's flows, made and joined to each other and to the panels.

In: a window whose panels stand. Out: its flows, with every signal connected; no logic. A flow's
modules are loaded when it is made.
"""

from functools import partial
from typing import TYPE_CHECKING

from newsreader.ui.steps import Step

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from newsreader.model.translation import AlignedParagraph
    from newsreader.ui.joined_window import JoinedWindow
    from newsreader.ui.tasks import Tasks
    from newsreader.usecases.workbench import Workbench

_GOING_ON = (
    "next_paragraph",
    "previous_paragraph",
    "next_word",
    "previous_word",
    "next_doubt",
    "previous_doubt",
)


def make_first_flows(window: "JoinedWindow", bench: "Workbench", tasks: "Tasks") -> None:
    """Make what the first article needs: the look, the room it has, and who opens it."""
    from newsreader.ui.flows.appearance import AppearanceFlow
    from newsreader.ui.flows.panes import PanesFlow
    from newsreader.ui.flows.reading import ReadingFlow
    from newsreader.ui.flows.tools import Desk, Undo
    from newsreader.ui.flows.voice import ReaderVoice

    preferences, actions, reader = window.preferences, window.actions_, window.reader
    window.desk = Desk(bench, tasks, preferences, ReaderVoice(reader), Undo(window))
    window.appearance = AppearanceFlow(preferences, actions, reader, window.panels)
    window.panes = PanesFlow(preferences, actions, window.splitter, window.menuBar())
    window.reading = ReadingFlow(window.desk, reader)
    if not preferences.now.welcomed:
        _make_late(window)
        window.late.welcome()  # it stands above the article, which would move if it came later


def flow_steps(window: "JoinedWindow") -> list[Step]:
    """Return the steps that make all other flows and join them; the panels stand by then."""
    steps = (
        *(_make_library, _make_translating, _make_crediting, _make_explaining, _make_checking),
        *(_make_looking_up, _make_annotating, _load_keeper, _make_correcting, _make_remembering),
        *(_make_second_opinion, _make_background, _make_progressing, _make_late, _join_late),
        *(join_flows, join_correcting, join_second_opinion, join_panels, join_noticing),
    )
    return [partial(step, window) for step in steps]


def _make_library(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.library import LibraryFlow

    window.library = LibraryFlow(window.desk, window.sidebar, window.articles)


def _make_translating(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.translating import TranslatingFlow

    window.translating = TranslatingFlow(window.desk, window.reader)


def _make_crediting(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.crediting import CreditingFlow

    window.crediting = CreditingFlow(window.reader)


def _make_explaining(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.explaining import ExplainingFlow

    window.explaining = ExplainingFlow(window.desk, window.reader)


def _make_checking(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.checking import CheckingFlow

    window.checking = CheckingFlow(window.desk, window.reader, window.actions_)


def _make_looking_up(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.looking_up import LookingUpFlow

    window.looking_up = LookingUpFlow(window.desk, window.reader, window.lookup)


def _make_annotating(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.annotating import AnnotatingFlow

    panels = window.reader, window.notes, window.bar, window.editor
    window.annotating = AnnotatingFlow(window.desk, *panels)


def _load_keeper(_window: "JoinedWindow") -> None:
    from newsreader.ui.flows import correction_keeper  # noqa: F401  # half of what comes next


def _make_correcting(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.correcting import CorrectingFlow

    window.correcting = CorrectingFlow(window.desk, window.reader, window.colours)


def _make_remembering(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.remembering import RememberingFlow

    window.remembering = RememberingFlow(window.desk, window.reader, window.correcting)


def _make_second_opinion(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.second_opinion import SecondOpinionFlow

    flow = SecondOpinionFlow(window.desk, window.reader, window.correcting, window.colours)
    window.second_opinion = flow


def _make_background(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.background import BackgroundFlow

    unread = window.actions_["translate_unread"]
    window.background = BackgroundFlow(window.desk, window.translating, unread)


def _make_progressing(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.progressing import ProgressFlow
    from newsreader.ui.flows.resting import RestingFlow

    window.progressing = ProgressFlow(window.status, window.translating, window.background)
    window.resting = RestingFlow(window.desk, window.translating, window)


def _make_late(window: "JoinedWindow") -> None:
    from newsreader.ui.flows.late import LateFlows

    if "late" not in window.__dict__:  # else made for the welcome
        window.late = LateFlows(window.desk, window, window.reader, window.colours)


def _join_late(window: "JoinedWindow") -> None:
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
    window.progressing.read_requested.connect(reading.open)
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
    window.reader.view.menu_requested.connect(partial(_show_menu, window))
    window.bar.term_requested.connect(window.bar.hide)
    window.bar.term_requested.connect(window.late.add_term)
    window.reading.article_opened.connect(lambda _opened: window.late.leave_form())
    for leaving in (window.reading.article_closed, window.closing):
        leaving.connect(window.late.leave_form)
    window.late.glossary_changed.connect(translating.packages_changed)
    window.late.glossary_changed.connect(window.checking.glossary_changed)
    window.late.glossary_changed.connect(window.library.glossary_changed)
    from newsreader.ui.flows.term_putting import TermPutting

    TermPutting(window.desk, window.reader, correcting)


def _show_menu(window: "JoinedWindow", where: "QPoint") -> None:
    from newsreader.ui.flows.reader_menu import show_menu

    window.bar.hide()
    show_menu(window, where)


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


def join_noticing(window: "JoinedWindow") -> None:
    """Let the window follow what another program does to the library."""
    from newsreader.ui.flows.noticing import NoticingFlow, OnScreen

    screen = OnScreen(window.reading, window.reader, lambda index: _aligned(window, index))
    window.noticing = noticing = NoticingFlow(window.desk, window, screen)
    noticing.list_changed.connect(window.library.look_again)
    noticing.articles_changed.connect(window.background.look_for_more)
    noticing.terms_changed.connect(window.late.glossary_changed_elsewhere)
    noticing.terms_changed.connect(window.checking.glossary_changed)
    noticing.corrections_changed.connect(window.remembering.look_again)
    noticing.paragraph_changed.connect(window.translating.paragraph_arrived)
    noticing.annotations_changed.connect(window.annotating.changed_elsewhere)
    noticing.star_changed.connect(window.show_star)
    window.closing.connect(noticing.stop)
