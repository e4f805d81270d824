"""The promises once more with the real Kiwi and real packages, installed through the window."""

import os
import shutil
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from newsreader.model.language import Pair
from newsreader.ui.widgets.word_names import morpheme_names
from tests.ui.conftest import PACKAGES
from tests.ui.flows.hands import (
    STORY,
    TARGET,
    button,
    click,
    explained,
    key,
    notice,
    on_screen,
    open_language,
    opens,
    paste,
    point_at,
    press,
    settled,
    text,
)

pytestmark = [pytest.mark.gui, pytest.mark.slow]

EN_KO = Pair.parse("en-ko")
SECONDS = 30_000  # milliseconds a model may take on a busy machine


def card_text(window):
    return window.reader.view.word_card.findChild(QLabel).text()


def translated(qtbot, window):
    rows = window.reader.view.page.rows
    qtbot.waitUntil(lambda: all(row.target.text for row in rows), timeout=SECONDS)


def eojeol(window, ending):
    """A word of a body paragraph that has an ending, with its paragraph."""
    for row in window.reader.view.page.rows[1:]:
        for word in row.source.words:
            if any(m.tag == ending for m in word.morphemes) and word.lemma != word.surface:
                return row.index, word
    raise AssertionError(ending)


def test_a_korean_word_shows_its_dictionary_form_and_its_endings(qtbot, real_house):
    window = real_house.open()
    open_language(qtbot, window, "ko")
    explained(qtbot, window)
    paragraph, word = eojeol(window, "EF")
    point_at(window, paragraph, word.surface)
    qtbot.waitUntil(window.reader.view.word_card.isVisible)
    shown = card_text(window)
    assert word.lemma in shown
    assert all(m.form in shown for m in word.morphemes if not m.tag.startswith("S"))
    assert all(morpheme_names(m)[0] in shown for m in word.morphemes if not m.tag.startswith("S"))
    assert window.reader.view.overlay.lit.target


def test_no_punctuation_is_explained_as_a_morpheme(qtbot, real_house):
    window = real_house.open()
    open_language(qtbot, window, "ko")
    explained(qtbot, window)
    paragraph, word = eojeol(window, "SF")
    click(window, paragraph, word.surface)
    shown = card_text(window)
    full_stop = next(m for m in word.morphemes if m.tag == "SF")
    assert full_stop.name not in shown
    assert word.surface.rstrip(".") in shown
    assert word.surface not in shown
    key(window, Qt.Key.Key_Return)
    assert full_stop.name not in window.lookup._label.text()


def test_a_story_without_package_gets_it_from_a_file_and_is_translated(qtbot, real_house):
    window = real_house.open()
    long = STORY + "\n\n".join("The ferries sail at night. " * 5 for _ in range(25))
    paste(qtbot, window, long)
    view = window.reader.view
    assert "English → Korean" in view.page.message
    view.verticalScrollBar().setValue(600)
    held = view.page.rows[view.hold().row]
    places = {on_screen(view, held)}
    view.texts_changed.connect(lambda: places.add(on_screen(view, held)))
    press(button(window.reader.notice, "Install from file…"))
    dialog = window.late.models.dialog
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(PACKAGES / "translate-en_ko-1_1.argosmodel"))
    chooser.reject()
    translated(qtbot, window)
    assert len(places) == 1
    assert "Argos en→ko 1.1" in window.reader.header.text()
    assert notice(window) == ""
    assert "1.1" in dialog.card(EN_KO).notice.text()
    explained(qtbot, window, TARGET)


def test_both_directions_work_once_installed(qtbot, real_window):
    paste(qtbot, real_window, STORY)
    translated(qtbot, real_window)
    assert any("가" <= char <= "힣" for char in text(real_window, 1, TARGET))


def test_a_broken_package_file_is_told_in_the_package_window(qtbot, real_house, tmp_path):
    window = real_house.open()
    broken = tmp_path / "broken.argosmodel"
    broken.write_bytes((PACKAGES / "translate-en_ko-1_1.argosmodel").read_bytes()[:5000])
    window.late.show_models()
    dialog = window.late.models.dialog
    dialog.file_requested.emit(str(broken))
    qtbot.waitUntil(lambda: dialog.notice.text().endswith("."))
    assert "Installing" not in dialog.notice.text()


def test_a_package_is_removed_while_it_is_in_use(qtbot, real_window):
    window = real_window
    paste(qtbot, window, STORY + "\n\n".join("The ferries sail at night. " * 9 for _ in range(40)))
    window.late.show_models()
    dialog = window.late.models.dialog
    card = dialog.card(EN_KO)
    qtbot.waitUntil(card.remove.isVisible)
    press(card.remove)
    press(card.confirm)
    qtbot.waitUntil(card.download.isVisible, timeout=SECONDS)
    paste(qtbot, window, STORY.replace("harbour", "river"))
    assert "English → Korean" in notice(window)


def test_a_package_whose_folder_vanishes_is_told(qtbot, real_window):
    window = real_window
    folder = window.desk.bench.engines.engine(EN_KO, 2)._package.folder
    shutil.rmtree(folder)
    paste(qtbot, window, STORY)
    qtbot.waitUntil(lambda: "English → Korean" in notice(window), timeout=SECONDS)


def test_cards_come_back_after_the_analyser_was_killed(qtbot, real_house):
    window = real_house.open()
    open_language(qtbot, window, "ko")
    explained(qtbot, window)
    process = window.desk.bench.analyser().process_id()
    os.kill(process, signal.SIGKILL)
    assert window.reader.view.page.rows[1].source.words
    opened = window.reading.opened.kept.id
    articles = window.desk.bench.library.articles
    other = next(
        i for i in articles.ids() if i != opened and articles.summaries_of([i])[0].language == "ko"
    )
    opens(qtbot, window, lambda: window.reading.open(other))
    explained(qtbot, window)
    settled(qtbot, window)
    assert notice(window) == ""
    assert window.desk.bench.analyser().process_id() != process


def test_closing_ends_the_analyser(qtbot, real_house):
    window = real_house.open()
    open_language(qtbot, window, "ko")
    explained(qtbot, window)
    process = window.desk.bench.analyser().process_id()
    real_house.close()
    qtbot.waitUntil(lambda: not _alive(process))


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
