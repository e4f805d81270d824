"""Commands: what each menu item and key does.

In: the window's flows and panels. Out: a function a command.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from newsreader import __version__
from newsreader.ui.actions import Actions
from newsreader.ui.flows.annotating import AnnotatingFlow
from newsreader.ui.flows.appearance import AppearanceFlow
from newsreader.ui.flows.background import BackgroundFlow
from newsreader.ui.flows.checking import CheckingFlow
from newsreader.ui.flows.correcting import CorrectingFlow
from newsreader.ui.flows.late import LateFlows
from newsreader.ui.flows.library import LibraryFlow
from newsreader.ui.flows.panes import PanesFlow
from newsreader.ui.flows.reading import ReadingFlow
from newsreader.ui.flows.second_opinion import SecondOpinionFlow
from newsreader.ui.flows.tools import Desk
from newsreader.ui.flows.translating import TranslatingFlow
from newsreader.ui.library_panel.article_list import ArticleList
from newsreader.ui.notes_panel.notes_panel import NotesPanel
from newsreader.ui.reader.panel import ReaderPanel
from newsreader.ui.widgets.key_sheet import KeySheet

Command = Callable[..., object]


class Window(Protocol):
    """What the commands work on."""

    actions_: Actions
    articles: ArticleList
    reader: ReaderPanel
    notes: NotesPanel
    key_sheet: KeySheet
    desk: Desk
    appearance: AppearanceFlow
    panes: PanesFlow
    library: LibraryFlow
    reading: ReadingFlow
    translating: TranslatingFlow
    checking: CheckingFlow
    annotating: AnnotatingFlow
    correcting: CorrectingFlow
    second_opinion: SecondOpinionFlow
    background: BackgroundFlow
    late: LateFlows


def commands(window: Window, close: Command) -> dict[str, Command]:
    """Return what to do at every command by its id."""
    return {
        **_file(window, close),
        **_finding(window),
        **_looks(window),
        **_reading(window),
        **_translating(window),
    }


def _file(window: Window, close: Command) -> dict[str, Command]:
    late = window.late
    return {
        "open": late.choose_files,
        "paste": late.paste,
        "export": late.export,
        "settings": late.show_settings,
        "models": late.show_models,
        "glossary": late.show_glossary,
        "add_term": late.add_term,
        "quit": close,
        "keys": lambda: window.key_sheet.show_keys(window.actions_.sheet()),
        "about": lambda: _about(window),
    }


def _finding(window: Window) -> dict[str, Command]:
    view = window.reader.view

    def search_library() -> None:
        window.panes.show_list()
        window.articles.focus_filter()

    return {
        "undo": window.desk.undo.undo,
        "copy": view.copy_text,
        "copy_pair": window.reading.copy_pair,
        "select_all": view.select_all,
        "find": window.reader.open_find,
        "find_next": view.find_next,
        "find_previous": view.find_previous,
        "search_library": search_library,
    }


def _looks(window: Window) -> dict[str, Command]:
    appearance, panes = window.appearance, window.panes

    def show_notes(on: bool) -> None:
        if on:
            panes.show_side(window.notes)
        else:
            panes.hide_side()

    return {
        "side": lambda: appearance.set_layout("side"),
        "stacked": lambda: appearance.set_layout("stacked"),
        "larger": appearance.larger,
        "smaller": appearance.smaller,
        "theme": appearance.next_theme,
        "word_links": window.checking.set_word_links,
        "doubts_only": window.checking.set_doubts_only,
        "focus": panes.focus,
        "sidebar": panes.show_library,
        "notes_panel": show_notes,
    }


def _reading(window: Window) -> dict[str, Command]:
    view, library, reading = window.reader.view, window.library, window.reading

    def star(on: bool) -> None:
        if reading.opened is not None:
            library.star(reading.opened.kept.id, on)

    def delete() -> None:
        if reading.opened is not None:
            library.delete([reading.opened.kept.id])

    return {
        "next_paragraph": view.next_paragraph,
        "previous_paragraph": view.previous_paragraph,
        "next_word": view.next_word,
        "previous_word": view.previous_word,
        "look_up": view.look_up_current,
        "highlight": window.annotating.highlight_current,
        "note": window.annotating.note,
        "star": star,
        "delete": delete,
    }


def _translating(window: Window) -> dict[str, Command]:
    view = window.reader.view
    return {
        "reveal_sentence": view.toggle_sentence_translation,
        "reveal_paragraph": view.toggle_paragraph_translation,
        "hide_all": window.appearance.set_hidden,
        "next_doubt": window.checking.next_doubt,
        "previous_doubt": window.checking.previous_doubt,
        "edit_translation": window.correcting.edit,
        "another_wording": window.correcting.reword,
        "show_original": window.correcting.show_original,
        "second_opinion": window.second_opinion.ask,
        "translate_again": window.translating.again,
        "stop": window.translating.stopped_by_reader,
        "translate_unread": window.background.set_wanted,
    }


def _about(window: Window) -> None:
    window.desk.voice.say(
        f"Newsreader {__version__}",
        QCoreApplication.translate(
            "Commands", "Korean and English side by side, offline. Apache-2.0; stories CC0."
        ),
    )
